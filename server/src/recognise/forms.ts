/** Every written form of a registry's entries, generated from their names by the habits of the press. */
import { COUNTRIES } from '../registry/countries.ts';
import type {
  Agreement,
  Entry,
  EventSeries,
  Office,
  Organisation,
  Partnership,
  Person,
  Rank,
  Registry,
} from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { wordSet } from '../text/wordSet.ts';
import type { MentionType, NameForm } from './mention.ts';
import { entryKeys, rankKeys } from './native/entryKeys.ts';
import { nativeNames, nativeShortNames } from './native/japaneseNames.ts';
import { rankVariants } from './native/ranks.ts';

/**
 * How capitals decide: `each` every word needs one (names of people), `first` the first word does (single words that
 * are also common nouns), `all` every letter does (abbreviations), `any` they do not matter.
 */
export type Capitals = 'each' | 'first' | 'all' | 'any';

export interface Form {
  readonly text: string;
  readonly type: MentionType;
  readonly id: string;
  readonly capitals: Capitals;
  /** People: how the name is written. */
  readonly name?: NameForm;
  /** Partnerships: index of the level that goes by this form. */
  readonly level?: number;
  /** Event series: the edition that this form names. */
  readonly ordinal?: number | null;
  /** Events: the name without its parties, which others' series share. */
  readonly loose?: boolean;
  /** What the title says and not how it is written: found by a title of another language. */
  readonly translated?: true;
  /** Armed services and missions: their nationality belongs to the name. */
  readonly national?: boolean;
}

/** All written forms of the entries of `own`, duplicates included; `registry` has what they refer to. */
export function writtenForms(own: Registry, registry = own): Form[] {
  const { people, ladders, offices, organisations, agreements, partnerships, series } = own;
  const forms: Form[] = [];
  for (const entries of [people, ladders, offices, organisations, agreements, partnerships, series]) {
    for (const entry of entries.values()) forms.push(...entryForms(entry, registry));
  }
  return forms;
}

/** Those of one entry; single events are described by their names and not named. */
export function entryForms(entry: Entry, registry: Registry): Form[] {
  switch (entry.kind) {
    case 'person':
      return personForms(entry);
    case 'rank-ladder':
      return entry.ranks.filter(({ id }) => registry.ranks.get(id)?.ladder === entry.id).flatMap(rankForms);
    case 'office':
      return [...officeForms(entry, registry), ...entryKeys(entry, registry)];
    case 'organisation':
      return [...organisationForms(entry, registry), ...entryKeys(entry, registry)];
    case 'agreement':
      return [...agreementForms(entry), ...entryKeys(entry, registry)];
    case 'partnership':
      return [...partnershipForms(entry), ...entryKeys(entry, registry)];
    case 'event-series':
      return [...eventForms(entry, registry), ...entryKeys(entry, registry)];
    case 'event':
      return [];
  }
}

function rankForms(rank: Rank): Form[] {
  const written = [rank.title, ...rank.variants, ...rank.abbreviations, ...given(rank.native), ...rankVariants(rank)];
  const forms = written.map(
    (text): Form => ({ text, type: 'rank', id: rank.id, capitals: isLatin(text) && !isPair(text) ? 'first' : 'any' }),
  );
  return [...forms, ...rankKeys(rank)];
}

function personForms(person: Person): Form[] {
  const { name, id } = person;
  const form = (text: string, kind: NameForm): Form => ({
    text,
    type: 'person',
    id,
    capitals: isLatin(text) ? 'each' : 'any',
    name: kind,
  });
  const forms = [form(name.full, 'full')];
  if (plain(name.ascii) !== plain(name.full)) forms.push(form(name.ascii, 'full'));
  // The other order: "Koji Yamazaki" beside "Yamazaki Koji".
  const middle = name.middle === null ? [] : [name.middle];
  const turned =
    name.order === 'family-first' ? [name.given, ...middle, name.family] : [name.family, name.given, ...middle];
  if (name.given !== '' && name.family !== '' && !isPhrase(turned)) {
    forms.push(form(turned.join(' '), 'given-first'));
    // Western copy also keeps the middle name first: "Van Giang Phan".
    if (name.middle !== null && name.order === 'family-first') {
      forms.push(form([name.middle, name.given, name.family].join(' '), 'given-first'));
      // Or takes the family and middle name together behind: "Giang Phan Van".
      forms.push(form([name.given, name.family, name.middle].join(' '), 'given-first'));
    }
  }
  for (const native of given(name.native)) forms.push(form(native, 'native'));
  for (const variant of name.variants) {
    if (wordCount(variant) > 1 || !isLatin(variant)) forms.push(form(variant, 'variant'));
  }
  for (const written of nativeNames(person)) forms.push(form(written, 'variant'));
  for (const short of [name.short, ...nativeShortNames(person)]) forms.push(form(short, 'short'));
  return forms;
}

/** "What You Can Do", "Things To Do": a headline, and not Đỗ Căn with the given name first. */
function isPhrase(words: readonly string[]): boolean {
  return words.length === 2 && words.every((word) => SMALL_WORDS.has(foldText(word)));
}

const SMALL_WORDS = wordSet('am an at be can do he ho in may me my no on or so than the to we');

function officeForms(office: Office, registry: Registry): Form[] {
  const bodies = namesAbove(office, registry);
  const latin = [office.title, ...office.variants].flatMap((title) => [
    title,
    withoutCountry(title),
    withoutBody(title, bodies),
    ...withOf(title, office, registry),
    ...withAbbreviation(title, office, registry),
    ...asChief(title),
  ]);
  const native = given(office.native).flatMap((title) => withoutNativeBody(title, office, registry));
  return distinct([...latin, ...given(office.native), ...native, ...office.nativeVariants]).map((text) => ({
    text,
    type: 'office',
    id: office.id,
    capitals: wordCount(text) > 1 || !isLatin(text) ? 'any' : isAbbreviation(text) ? 'all' : 'first',
  }));
}

/** Names of the office's organisation and of those above it. */
function namesAbove(office: Office, registry: Registry): readonly string[] {
  const names: string[] = [];
  let id = office.organisation;
  for (let depth = 0; id !== null && depth < 6; depth++) {
    const body = registry.organisations.get(id);
    if (!body) break;
    names.push(body.name, ...body.variants);
    id = body.parent;
  }
  return names;
}

/** "Director of the General Department of Politics of the Viet Nam People's Army" → without the army. */
function withoutBody(title: string, bodies: readonly string[]): string {
  for (const body of bodies) {
    for (const tail of [` of the ${body}`, ` of ${body}`]) {
      const short = title.slice(0, -tail.length);
      if (title.endsWith(tail) && wordCount(short) > 2) return short;
    }
  }
  return title;
}

/** "Chủ nhiệm Tổng cục Chính trị Quân đội nhân dân Việt Nam" → without the army. */
function withoutNativeBody(title: string, office: Office, registry: Registry): readonly string[] {
  const above = registry.organisations.get(registry.organisations.get(office.organisation ?? '')?.parent ?? '');
  const tail = ` ${above?.native}`;
  return title.endsWith(tail) ? [title.slice(0, -tail.length)] : [];
}

/** "Chief of Staff, Maritime Self-Defense Force" → "… of the …", under every name of the body. */
function withOf(title: string, office: Office, registry: Registry): readonly string[] {
  const body = registry.organisations.get(office.organisation ?? '');
  const names = body ? [body.name, ...body.variants].filter(isLatin) : [];
  const comma = title.indexOf(', ');
  const head = title.slice(0, comma);
  const tail = title.slice(comma + 2);
  if (comma < 0 || !names.some((name) => name.endsWith(tail))) return [];
  // "Maritime Self-Defense Force Chief of Staff", "MSDF Chief of Staff"
  const before = [tail, ...names, ...(body?.abbreviations ?? [])].filter((name) => !/staff$/i.test(name));
  return [...[tail, ...names].map((name) => `${head} of the ${name}`), ...before.map((name) => `${name} ${head}`)];
}

/** "ASDF chief" → "ASDF Chief of Staff" */
function asChief(title: string): readonly string[] {
  return / chief$/i.test(title) && !/staff chief$/i.test(title) ? [`${title} of Staff`] : [];
}

/** "Commissioner of ATLA": the office's own body by its abbreviation. */
function withAbbreviation(title: string, office: Office, registry: Registry): readonly string[] {
  const body = registry.organisations.get(office.organisation ?? '');
  const name = [body?.name, ...(body?.variants ?? [])].find((each) => each && title.endsWith(` of the ${each}`));
  if (!body || name === undefined) return [];
  const head = title.slice(0, -name.length - ' of the '.length);
  return body.abbreviations.flatMap((short) => [`${head} of ${short}`, `${head} of the ${short}`]);
}

/** States and governments are no organisations in a dossier's sense (design section 1), nor is a bare "Party". */
function organisationForms(organisation: Organisation, registry: Registry): Form[] {
  if (organisation.type === 'state' || organisation.type === 'government') return [];
  const national = ['service', 'armed-forces', 'mission'].includes(organisation.type);
  const isOwn = ['party', 'party-body', 'association', 'publisher'].includes(organisation.type);
  const names = [organisation.name, ...organisation.variants]
    .flatMap((name) => [name, ...spelledOut(name, organisation, registry)])
    .flatMap((name) => (national ? [name] : [name, withoutCountry(name)]))
    .filter((name) => wordCount(name) > 1 || name.length > 5 || isAbbreviation(name));
  // A former name without its country may be the name of what exists today: "Defence Agency".
  const former = organisation.formerNames.flatMap(({ name, native }) => [
    ...(wordCount(name) > 1 ? [name, ...nationFirst(name, organisation.country)] : []),
    ...given(native),
  ]);
  return distinct([...names, ...organisation.abbreviations, ...given(organisation.native), ...former]).map((text) => ({
    text,
    type: 'organisation',
    id: organisation.id,
    // What tells a former name from that of another body stays with it: "Defense Agency of Japan"; so does that of a party.
    national: national || former.includes(text) || (isOwn && withoutCountry(text) !== text),
    capitals: !isLatin(text) ? 'any' : isAbbreviation(text) ? 'all' : 'each',
  }));
}

/** "Defense Agency of Japan" → "Japan Defense Agency", "Japan's Defense Agency", "Japanese Defense Agency". */
function nationFirst(name: string, country: string | null): readonly string[] {
  const words = COUNTRIES.find(({ code }) => code === country)?.words.split(' ') ?? [];
  const own = name.replace(TRAILING_COUNTRY, '');
  const named = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return own === name ? [] : named.flatMap((nation) => [`${nation} ${own}`, `${nation}'s ${own}`]);
}

/** "Political Bureau of the CPV Central Committee" → "… of the Communist Party of Viet Nam Central Committee". */
function spelledOut(name: string, { parent }: Organisation, registry: Registry): readonly string[] {
  const body = registry.organisations.get(parent ?? '');
  const short = body?.abbreviations.find((abbreviation) => name.split(' ').includes(abbreviation));
  if (!body || short === undefined) return [];
  const [before = '', behind = ''] = name.split(short);
  return [body.name, ...body.variants]
    .filter((full) => wordCount(full) > 1)
    .flatMap((full) => [
      `${before}${full}${behind}`,
      // "Political Bureau of the Communist Party of Viet Nam"
      ...(before.endsWith(' of the ') && behind !== '' ? [`${before}${full}`] : []),
      // "Central Committee of the Communist Party of Viet Nam"
      ...(before === '' && behind !== '' ? [`${behind.trim()} of the ${full}`] : []),
    ]);
}

function agreementForms(agreement: Agreement): Form[] {
  const titles = [agreement.title, ...agreement.variants]
    .flatMap((title) => [title, withoutParties(title)])
    .flatMap((title) => [
      title,
      swapOpening(title, 'Memorandum of Understanding on ', 'Memorandum on '),
      swapOpening(title, 'Memorandum of Understanding on ', 'MoU on '),
      swapOpening(title, 'Memorandum on ', 'MoU on '),
      withoutBrackets(title),
      shortTransfer(title),
    ]);
  return distinct([...titles, ...given(agreement.native)]).map((text) => ({
    text,
    type: 'agreement',
    id: agreement.id,
    capitals: isAbbreviation(text) ? 'all' : wordCount(text) > 1 || !isLatin(text) ? 'any' : 'first',
  }));
}

function partnershipForms(partnership: Partnership): Form[] {
  return partnership.levels.flatMap((level, index) =>
    distinct([level.name, ...level.variants, withoutAim(level.name)]).map(
      (text): Form => ({ text, type: 'partnership', id: partnership.id, level: index, capitals: 'any' }),
    ),
  );
}

/** "Comprehensive Cooperative Partnership in the 21st century" → without what it is for or since when. */
function withoutAim(name: string): string {
  const short = name.replace(/ (?:for|in|of) .*$/u, '');
  return wordCount(short) > 1 && /partnership$/iu.test(short) ? short : name;
}

function eventForms(series: EventSeries, registry: Registry): Form[] {
  const countries = new Set(series.organisers.map((id) => registry.organisations.get(id)?.country ?? id));
  const names = distinct([series.name, ...series.variants].flatMap((n) => [n, withoutBrackets(n)]));
  const form = (text: string, loose: boolean): Form => ({
    text,
    type: 'event',
    id: series.id,
    capitals: isAbbreviation(text) ? 'all' : wordCount(text) > 2 || !isLatin(text) ? 'any' : 'each',
    loose,
  });
  const forms = distinct(names.flatMap((name) => [name, swappedPair(name)])).map((text) =>
    form(text, countries.size > 1 && !namesCountry(text)),
  );
  for (const text of distinct(names.map(withoutPair))) if (!names.includes(text)) forms.push(form(text, true));
  for (const text of series.native) forms.push({ text, type: 'event', id: series.id, capitals: 'any' });
  for (const edition of series.editions) {
    if (edition.name !== null) {
      forms.push({ text: edition.name, type: 'event', id: series.id, capitals: 'any', ordinal: edition.ordinal });
    }
  }
  return forms;
}

const COUNTRY_NAMES =
  '(?:the )?(?:Socialist Republic of )?(?:Viet ?nam|Japan|the Philippines|Philippines|China|India|Russia|Korea)';
const TRAILING_COUNTRY = new RegExp(` of ${COUNTRY_NAMES}$`, 'i');
const LEADING_COUNTRY = /^(?:Viet ?namese|Viet ?nam|Japanese|Japan|Chinese|Indian|Russian|Korean)(?:'s)? /i;

/** "Ministry of National Defence of Viet Nam" → "Ministry of National Defence"; "Japanese Ambassador to …" → "Ambassador to …". */
function withoutCountry(title: string): string {
  return title.replace(TRAILING_COUNTRY, '').replace(LEADING_COUNTRY, '');
}

/** "Vietnam-Japan Defence Policy Dialogue" → "Defence Policy Dialogue", where enough is left to tell it. */
function withoutPair(name: string): string {
  const short = name.replace(/^[\p{L} ]+? ?[-–] ?\p{L}+(?: Nam)? (?=\p{L})/u, '');
  return wordCount(short) > 2 ? short : name;
}

/** "Vietnam-Japan Defence Policy Dialogue" → "Japan-Vietnam Defence Policy Dialogue": each side puts itself first. */
function swappedPair(name: string): string {
  return name.replace(/^([\p{L} ]+?) ?[-–] ?([\p{L}]+(?: Nam)?) (?=\p{L})/u, '$2-$1 ');
}

const COUNTRY_WORDS: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ words }) => words.split(' ')));

function namesCountry(text: string): boolean {
  return foldText(text)
    .replace(/viet nam/g, 'vietnam')
    .split(/[^\p{L}]+/u)
    .some((word) => COUNTRY_WORDS.has(word));
}

function swapOpening(title: string, a: string, b: string): string {
  const lower = title.toLowerCase();
  if (lower.startsWith(a.toLowerCase())) return b + title.slice(a.length);
  return lower.startsWith(b.toLowerCase()) ? a + title.slice(b.length) : title;
}

/** "Agreement between the Government of A and the Government of B concerning C" → "Agreement concerning C". */
function withoutParties(title: string): string {
  return title.replace(/^([\p{L} ]+?) between (?:the )?\p{Lu}.*? and .*? (?=(?:concerning|regarding|on) )/u, '$1 ');
}

/** "Agreement concerning the Transfer of Defense Equipment" → "Defense Equipment Transfer Agreement". */
function shortTransfer(title: string): string {
  return title.replace(
    /^Agreement (?:concerning|on) the (Transfer|Exchange|Protection) of ([\p{L} -]+)$/iu,
    '$2 $1 Agreement',
  );
}

function withoutBrackets(title: string): string {
  return title.replace(/ ?\([^()]*\)/g, '');
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function given(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

function isAbbreviation(text: string): boolean {
  return /^[\p{Lu}\d+-]{2,}$/u.test(text);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
}

/** "lieutenant general" is a rank in lower case too, "army general" may go on. */
const isPair = (text: string): boolean =>
  /^(?:Lieutenant|Major|Colonel|Brigadier|Senior|Vice|Rear|Air|Field) [A-Z]\S{4,}/.test(text);
