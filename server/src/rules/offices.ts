/** What the rules on offices share: what somebody held on a date, what the text gives to whom, and what to write. */
import type { Mention } from '../recognise/mention.ts';
import type { Office, Person, Registry } from '../registry/model.ts';
import { officesOn } from '../registry/query.ts';
import type { Claim, Nation } from '../resolve/claim.ts';
import { foldText } from '../text/fold.ts';
import { cover } from '../text/span.ts';
import { wordSet } from '../text/wordSet.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Fix } from './finding.ts';
import { replaceFix } from './rule.ts';
import { countryName, officeInStyle } from './wording.ts';

/** The offices that the person certainly held then. */
export function officesHeld(registry: Registry, person: Person, on: TimeValue): readonly Office[] {
  return officesOn(registry, person.id, on).flatMap(({ tenure, truth }) => {
    const office = truth === 'yes' ? registry.offices.get(tenure.office) : undefined;
    return office ? [office] : [];
  });
}

/** The offices that the text gives to each person where it names them. */
export function statedOffices(claims: readonly Claim[]): ReadonlyMap<Mention, ReadonlySet<string>> {
  const stated = new Map<Mention, Set<string>>();
  for (const claim of claims) {
    if (claim.kind !== 'held-office') continue;
    const offices = stated.get(claim.person) ?? new Set();
    for (const id of claim.office.candidates) offices.add(id);
    stated.set(claim.person, offices);
  }
  return stated;
}

/** Those first that share most words with what is written: "Chief of the General Staff" for “Deputy Chief of the General Staff”. */
export function nearestFirst(offices: readonly Office[], { text }: Mention): readonly Office[] {
  if (offices.length < 2) return offices;
  const written = new Set(foldText(text).split(' '));
  const shared = (title: string | null) =>
    foldText(title ?? '')
      .split(' ')
      .filter((word) => written.has(word)).length;
  const likeness = ({ title, native }: Office) => Math.max(shared(title), shared(native));
  return offices.toSorted((a, b) => likeness(b) - likeness(a));
}

/** One fix for each office that may be meant; the nationality beside the title is said once. */
export function officeFixes(offices: readonly Office[], written: Mention, nation: Nation | null): Fix[] {
  // "Defence Ministers X and Y": said of others too.
  if (isPlural(written)) return [];
  return offices.map((office) => {
    const text = officeInStyle(office, written);
    const fix = replaceFix(`Write “${text}”`, written.span, text, false);
    if (nation === null || nation.code !== office.country) return fix;
    // "of the Socialist Republic of Viet Nam" goes where the title names the country.
    const name = nation.text.replace(/^.* of /, '');
    const edit =
      isBehind(nation, written) && bare(text).includes(bare(name))
        ? { span: cover(written.span, nation.span), newText: text }
        : { span: written.span, newText: withoutCountry(text, nation.code) };
    return { ...fix, edits: [edit] };
  });
}

export const isPlural = ({ text }: Mention): boolean =>
  /(?:minister|president|ambassador|commander|chief)s$/i.test(text);

/** "of Japan" right behind the office: nothing but "of" is between. */
export function isBehind(nation: Nation, { span }: Mention): boolean {
  return nation.span.start >= span.end && nation.span.start - span.end <= ' of '.length;
}

/** "Prime Minister" for "Prime Minister of Japan", where "Japanese" or "of Japan" stands beside it. */
export function withoutCountry(title: string, code: string): string {
  // "Ambassador of Japan to Viet Nam" keeps where he is sent.
  const [, office, country, post = ''] =
    /^(.*?) of (?:the [\p{L} ]+ of )?(\p{L}+(?: \p{L}+)?)( to .+)?$/u.exec(title) ?? [];
  const isOwn = office !== undefined && country !== undefined && bare(country) === bare(countryName(code));
  return isOwn ? office + post : title;
}

/** "General Secretary of the Communist Party of Viet Nam" names Viet Nam. */
export const isNamedIn = (code: string, title: string): boolean => bare(title).includes(bare(countryName(code)));

/** "Viet Nam" and "Vietnam" are one. */
const bare = (text: string): string => foldText(text).replaceAll(' ', '');

/** A single fix is certain; of several none is. */
export function certainIfOnly(fixes: readonly Fix[]): readonly Fix[] {
  const [only] = fixes;
  return fixes.length === 1 && only ? [{ ...only, certain: true }] : fixes;
}

/** "“A” or “B”", as the text writes offices. */
export function quotedTitles(offices: readonly Office[], written: Mention): string {
  return `“${offices.map((office) => officeInStyle(office, written)).join('” or “')}”`;
}

/**
 * False for a registry of so many offices that they are not to be walked at every keystroke: whether one of them goes by
 * some words is then not known.
 */
export function canCompareOffices({ offices }: Registry): boolean {
  return offices.size <= MOST_OFFICES;
}

const MOST_OFFICES = 1000;

/** Offices of the country that go by nearly the same words as `text`; only where offices can be compared. */
export function sameWords(text: string, country: string, registry: Registry): readonly Office[] {
  const written = wordsOf(text);
  return [...registry.offices.values()].filter((each) => each.country === country && hasWords(each, written));
}

/** 防衛大臣, not 首相 or 大使. */
const LONG_NATIVE = 4;

/** True when more than one word of `text` says that this office is meant. */
export function isCalled(office: Office, text: string): boolean {
  if (text === office.native || office.nativeVariants.includes(text)) return text.length >= LONG_NATIVE;
  const written = wordsOf(text);
  if (written.includes(' ')) return hasWords(office, written);
  // "President of Viet Nam", "Ambassador of Japan to Viet Nam": the countries tell it from others.
  const whole = foldText(text).replace(/\s+/g, ' ');
  return whole.split(' ').length > 2 && [office.title, ...office.variants].some((form) => foldText(form) === whole);
}

function hasWords({ title, variants }: Office, words: string): boolean {
  return wordsOf(title) === words || variants.some((variant) => wordsOf(variant) === words);
}

/** What tells one office from another: "Vice-Minister of Defence" and "Deputy Minister of National Defence" are one. */
function wordsOf(title: string): string {
  const words = foldText(title)
    .split(/[^\p{L}]+/u)
    .filter((word) => !PLAIN.has(word))
    .map((word) => SAME.get(word) ?? word);
  return words.sort().join(' ');
}

const PLAIN = wordSet(
  'of for the and to a an national senior permanent standing people s viet nam vietnam vietnamese japan japanese',
);
const SAME: ReadonlyMap<string, string> = new Map([
  ['vice', 'deputy'],
  ['defense', 'defence'],
  ['pm', 'prime minister'],
  ['affairs', ''],
]);
