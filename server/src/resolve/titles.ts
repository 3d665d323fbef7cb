/** Which rank, office, agreement, event or partnership is meant where one written form stands for several. */
import { isPlausibleName } from '../recognise/culture.ts';
import type { Item } from '../recognise/scan.ts';
import type { Organisation, Person, Registry } from '../registry/model.ts';
import { heldOffice } from '../registry/query.ts';
import { foldText } from '../text/fold.ts';
import type { TimeValue } from '../time/edtf.ts';
import { goesBy } from './fitting.ts';

/** Which countries are named: beside the mention, in its sentence and in the whole dossier. */
export interface Countries {
  near(): ReadonlySet<string>;
  /** The country that owns the mention: "Thailand's Strategic Partnership". */
  owner(): string | null;
  sentence(): ReadonlySet<string>;
  /** The two, and no others, that the sentence before or behind names in the same paragraph. */
  pairBeside(): ReadonlySet<string> | null;
  /** The dossier speaks of countries alone that the registry has no officials of. */
  readonly foreign: boolean;
  /** How often each is named in the dossier; who asks is resolved again when that changes. */
  dossier(): ReadonlyMap<string, number>;
}

export interface TitleReading {
  readonly id: string | null;
  readonly candidates: readonly string[];
  readonly canonical: string;
}

export function resolveRank(
  item: Item,
  person: Person | null,
  nations: readonly string[],
  countries: Countries,
  registry: Registry,
): TitleReading {
  if (person !== null) return rankOfPerson(item, person, registry);
  const all = idsOf(item);
  const country = (id: string) => countryOfRank(id, registry);
  const own = all.filter((id) => nations.includes(country(id)));
  return rankReading(item, own.length > 0 ? own : preferCountries(all, country, countries), registry);
}

/** What the rank is, borne by that person. */
export function rankOfPerson(item: Item, person: Person, registry: Registry): TitleReading {
  const all = idsOf(item);
  const own = all.filter((id) => countryOfRank(id, registry) === person.country);
  // A naval officer's "Captain" is a naval rank: the ladders in which the person is known come first.
  const ladders = new Set(person.ranks.map((tenure) => registry.ranks.get(tenure.rank)?.ladder));
  const known = own.filter((id) => ladders.has(registry.ranks.get(id)?.ladder));
  return rankReading(item, known.length > 0 ? known : own.length > 0 ? own : all, registry);
}

const countryOfRank = (id: string, registry: Registry): string =>
  registry.ladders.get(registry.ranks.get(id)?.ladder ?? '')?.country ?? '';

function rankReading(item: Item, ids: readonly string[], registry: Registry): TitleReading {
  const all = ids.length > 0 ? ids : idsOf(item);
  const titles = new Set(all.map((id) => registry.ranks.get(id)?.title));
  // "Colonel" is also written for a Senior Colonel: the rank whose own title it is goes before.
  const own = item.forms.filter((form) => form.text === registry.ranks.get(form.id)?.title).map((form) => form.id);
  const first = registry.ranks.get(all.find((id) => own.includes(id)) ?? all[0] ?? '');
  const [title] = titles;
  return {
    id: ids.length === 1 ? (ids[0] ?? null) : null,
    candidates: ids,
    canonical: (titles.size === 1 ? title : first?.title) ?? '',
  };
}

export function resolveOffice(
  item: Item,
  text: string,
  person: Person | null,
  countries: Countries,
  beside: string | null,
  on: TimeValue | null,
  registry: Registry,
): TitleReading {
  const countryOf = (id: string) => [registry.offices.get(id)?.country ?? ''];
  const all = ofTail(ownIds(item, countryOf, countries), item, registry);
  const own = new Set(item.forms.filter((form) => !form.translated && all.includes(form.id)).map((form) => form.id));
  if (all.length === 0) {
    const canonical = text.replace(/\s+/g, ' ');
    const id = item.address && person ? addressed(canonical, person, on, registry) : null;
    return { id, candidates: [], canonical: registry.offices.get(id ?? '')?.title ?? canonical };
  }
  const country = (id: string) => registry.offices.get(id)?.country ?? '';
  let ids = all;
  // "Defence Ministers X and Y" are those of two countries.
  if (person && !item.plural) {
    const home = all.filter((id) => country(id) === person.country);
    const held = home.filter((id) => person.offices.some((tenure) => tenure.office === id));
    const then = on === null ? [] : held.filter((id) => heldOffice(registry, person.id, id, on) === 'yes');
    ids = then.length > 0 ? then : held.length > 0 ? held : home.length > 0 ? home : all;
  } else if (beside !== null) {
    // "Australian Defence Minister": a post that the registry does not have.
    ids = all.filter((id) => country(id) === beside);
  } else if (all.length > 1) {
    // Its own words in the text's language say more than words that could be said of others too.
    ids = preferCountries(own.size > 0 ? [...own] : all, country, countries);
  }
  const only = ids.length === 1 ? (ids[0] ?? null) : null;
  return {
    id: only,
    candidates: ids,
    canonical:
      registry.offices.get(only ?? ids[0] ?? '')?.title ??
      item.forms.find((form) => !form.translated)?.text ??
      text.replace(/\s+/g, ' '),
  };
}

/** "President William Ruto": no name of Viet Nam, so the office is another country's than the one that has this title. */
export function withoutHomes(item: Item, stranger: string, registry: Registry): Item {
  if (item.forms.length === 0 || !/^\p{Script=Latin}\S* \p{Script=Latin}/u.test(stranger)) return item;
  const words = foldText(stranger).split(' ');
  const forms = item.forms.filter(({ id }) => {
    const country = registry.offices.get(id)?.country ?? '';
    return words.every((word) => isPlausibleName(word, country));
  });
  return forms.length === item.forms.length ? item : { ...item, forms };
}

/**
 * "President of the Chess Union" is no President, and "President of the Maritime Self-Defense Force" none of Viet Nam; nor
 * is who leads a part of the state, as the General Department of Politics, the President of the state.
 */
function ofTail(ids: string[], { tail }: Item, registry: Registry): string[] {
  if (tail === undefined) return ids;
  const bodies = tail.map(({ id }) => registry.organisations.get(id));
  return ids.filter((id) => {
    const office = registry.offices.get(id);
    return bodies.some((body) => {
      if (!body || body.country === null) return true;
      return body.country === office?.country && !isPartOf(body, office.organisation, registry);
    });
  });
}

/** Below it in the tree of organisations. */
function isPartOf({ parent }: Organisation, whole: string | null, registry: Registry): boolean {
  let at = parent;
  for (let depth = 0; at !== null && depth < DEEPEST; depth++) {
    if (at === whole) return true;
    at = registry.organisations.get(at)?.parent ?? null;
  }
  return false;
}

const DEEPEST = 8;

/** The office that a bare title before a name speaks of: "Minister" is the one that its holder held then. */
function addressed(title: string, person: Person, on: TimeValue | null, registry: Registry): string | null {
  const fitting = person.offices.filter(
    ({ office }) =>
      (on === null || heldOffice(registry, person.id, office, on) !== 'no') && goesBy(title, office, registry),
  );
  const ids = new Set(fitting.map(({ office }) => office));
  const [only] = ids;
  return ids.size === 1 ? (only ?? null) : null;
}

/**
 * Organisations and agreements: by the countries or parties that the sentence names, else by the dossier's. `isWhole`: the
 * whole official title of that entry is written there, which nobody else's document has.
 */
export function resolveByParties(
  item: Item,
  partiesOf: (id: string) => readonly string[],
  countries: Countries,
  isWhole?: (id: string) => boolean,
): string[] {
  const ids = ownIds(item, partiesOf, countries, isWhole);
  if (ids.length < 2) return ids;
  const sentence = countries.sentence();
  const inSentence = ids.filter((id) => partiesOf(id).every((party) => sentence.has(party)));
  if (inSentence.length === 1) return inSentence;
  const pool = inSentence.length > 1 ? inSentence : ids;
  return heaviest(pool, partiesOf, countries) ?? pool;
}

/**
 * Partnerships and events named without their parties: the countries beside the name decide, then those of the
 * sentence. Where these are others than the registry's parties, somebody else's is meant and nothing is returned.
 * `isTitle`: in capitals.
 */
export function resolveAmongParties(
  item: Item,
  partiesOf: (id: string) => readonly string[],
  countries: Countries,
  isTitle: boolean,
): string[] {
  const ids = idsOf(item);
  const near = countries.near();
  const owner = item.type === 'partnership' ? countries.owner() : null;
  if (owner !== null) {
    // The other party must be one that the dossier speaks of, and nobody else may stand beside the name.
    const own = ids.filter((id) => {
      const parties = partiesOf(id);
      return (
        parties.every((party) => countries.dossier().has(party)) && [...near, owner].every((c) => parties.includes(c))
      );
    });
    return own.length < 2 ? own : (heaviest(own, partiesOf, countries) ?? own);
  }
  // What a partnership is for tells it from all others, whoever else the sentence speaks of.
  const [only] = ids;
  const aimed = item.forms.some(({ type, text }) => type === 'partnership' && text.includes(' for '));
  if (only !== undefined && ids.length === 1 && aimed) {
    return [...near].every((code) => partiesOf(only).includes(code)) ? ids : [];
  }
  const sentence = countries.sentence();
  const named = near.size > 0 ? near : sentence;
  const within = ids.filter((id) => partiesOf(id).every((party) => named.has(party)));
  if (within.length > 0) return within;
  // "The ministers praised the Comprehensive Strategic Partnership. Viet Nam and Singapore, they said,"
  const pair = named.size === 0 && item.type === 'partnership' ? countries.pairBeside() : null;
  const ofPair = pair ? ids.filter((id) => partiesOf(id).every((party) => pair.has(party))) : [];
  if (ofPair.length > 0) return ofPair;
  const around = ids.filter((id) => {
    const parties = partiesOf(id);
    if (pair && isMissing(parties, countries)) return false;
    if (named.size === 0) return !isSomebodyElses(parties, countries, isTitle);
    // "in Cambridge (UK) … this strategic partnership": beside it nobody is named, and one of the two nowhere.
    const isPlain = near.size === 0 && !isTitle && isMissing(parties, countries);
    return !isPlain && [...named].every((code) => parties.includes(code));
  });
  const fair = around.filter((id) => {
    const parties = partiesOf(id);
    const foreign = [...sentence].some((code) => !parties.includes(code));
    return !foreign || parties.every((party) => sentence.has(party));
  });
  if (fair.length < 2) return fair;
  return heaviest(fair, partiesOf, countries) ?? fair;
}

const isMissing = (parties: readonly string[], countries: Countries): boolean =>
  parties.some((party) => party !== '' && !countries.dossier().has(party));

/**
 * One of the parties is not spoken of. Where two other countries are, "the 5th Defence Policy Dialogue" is theirs; and a
 * "strategic partnership" in a text about another country may be that of two firms.
 */
function isSomebodyElses(parties: readonly string[], countries: Countries, isTitle: boolean): boolean {
  const named = countries.dossier();
  if (!isMissing(parties, countries)) return false;
  if (!isTitle && named.size > 0) return true;
  let others = 0;
  for (const code of named.keys()) if (!parties.includes(code)) others++;
  return others >= 2;
}

/** The one whose rarest party the dossier names most often; null when there is none or more than one. */
function heaviest(
  ids: readonly string[],
  partiesOf: (id: string) => readonly string[],
  countries: Countries,
): string[] | null {
  const weights = ids.map((id) => Math.min(...partiesOf(id).map((party) => countries.dossier().get(party) ?? 0)));
  const best = Math.max(...weights);
  const winners = ids.filter((_, i) => weights[i] === best);
  return best > 0 && winners.length === 1 ? winners : null;
}

function preferCountries(ids: readonly string[], country: (id: string) => string, countries: Countries): string[] {
  const sentence = countries.sentence();
  const named = ids.filter((id) => sentence.has(country(id)));
  if (named.length > 0) return named;
  const known = ids.filter((id) => countries.dossier().has(country(id)));
  return known.length > 0 ? known : [...ids];
}

/** What the item can be in a dossier about others: words of English alone, which say of no country whose they are, are theirs. */
function ownIds(
  item: Item,
  partiesOf: (id: string) => readonly string[],
  countries: Countries,
  isWhole: (id: string) => boolean = () => false,
): string[] {
  const ids = idsOf(item);
  // The name of a series of meetings has in it whose they are.
  if (item.type === 'event') return ids;
  const near = item.type === 'agreement' ? countries.near() : NOBODY;
  if (!countries.foreign && near.size === 0) return ids;
  // "ATLA" is nobody else's; a "Ministry of Defence" and its "MOD" are of every country.
  const isPlain = item.forms.every(({ text }) => /^[\x20-\x7e]*$/.test(text) && !/^[A-Z]{4,}$/.test(text));
  if (!isPlain) return ids;
  return ids.filter((id) => {
    const parties = partiesOf(id).filter((party) => party !== '');
    if (parties.length === 0) return true;
    if (isWhole(id)) return true;
    if (near.size > 0 && !parties.some((party) => near.has(party))) return false;
    return !countries.foreign || parties.some((party) => countries.dossier().has(party));
  });
}

const NOBODY: ReadonlySet<string> = new Set();

function idsOf({ forms }: Item): string[] {
  const [only] = forms;
  if (only && forms.length === 1) return [only.id];
  return [...new Set(forms.map((form) => form.id))];
}
