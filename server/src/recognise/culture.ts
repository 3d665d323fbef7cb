/**
 * Which syllables a culture's romanised names are made of. A word that breaks these rules is no name of that culture,
 * so a near miss of a known name that breaks them can only be a misspelling; one that keeps them may be somebody else.
 * Sources: the rime tables of Vietnamese orthography (without diacritics) and the Hepburn and Kunrei systems.
 */

const VIETNAMESE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:a(?:[ciomptuy]|ch|ng|nh|n)?|e(?:[cmoptu]|ch|ng|nh|n)?|i(?:[amptu]|ch|ng|nh|n|e[cmptu]|eng|en)?|o(?:[cimpt]|ng|n|o[cn]g?|a(?:[cimopty]|ch|ng|nh|n)?|e(?:[mot]|n)?)?|u(?:[acimptuy]|ng|n|a(?:[nty]|ng)|e(?:ch|nh)?|o(?:[cimptu]|ng|n)?|y(?:[atu]|e[nt]|nh|n|ch|p)?)?|y(?:[emt]|e[mntu]|eng|n)?)$/;

const JAPANESE =
  /^(?:(?:kk|ss|ssh|tt|tch|pp|[kgsztdnhbpmr]|[kgsznhbpmr]y|sh|ch|ts|j|jy|f|w|y)?(?:[aiue]|oh?)|[nm](?![aiueoy]))+$/;

/** `false` when the folded word cannot be part of a name of that country; `true` where no rule is known. */
export function isPlausibleName(word: string, country: string): boolean {
  if (country === 'VN') return VIETNAMESE.test(word);
  if (country === 'JP') return JAPANESE.test(word);
  return true;
}

/** The part of a full name that a second mention uses there: Vietnamese by given name, East Asian by family name. */
export function shortName(words: readonly string[], country: string | null): string {
  const familyFirst = country === 'JP' || country === 'CN' || country === 'KR';
  return (familyFirst ? words[0] : words.at(-1)) ?? '';
}
