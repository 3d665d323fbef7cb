/** What is taken off a title or turned round in it to get another written form of it. */
import { COUNTRIES } from '../registry/countries.ts';
import type { Office, Organisation, Registry } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';

/** Names of the office's organisation and of those above it. */
export function namesAbove(office: Office, registry: Registry): readonly string[] {
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
export function withoutBody(title: string, bodies: readonly string[]): string {
  for (const body of bodies) {
    for (const tail of [` of the ${body}`, ` of ${body}`]) {
      const short = title.slice(0, -tail.length);
      if (title.endsWith(tail) && wordCount(short) > 2) return short;
    }
  }
  return title;
}

/** "Chủ nhiệm Tổng cục Chính trị Quân đội nhân dân Việt Nam" → without the army. */
export function withoutNativeBody(title: string, office: Office, registry: Registry): readonly string[] {
  const above = registry.organisations.get(registry.organisations.get(office.organisation ?? '')?.parent ?? '');
  const tail = ` ${above?.native}`;
  return title.endsWith(tail) ? [title.slice(0, -tail.length)] : [];
}

/** "Chief of Staff, Maritime Self-Defense Force" → "… of the …", under every name of the body. */
export function withOf(title: string, office: Office, registry: Registry): readonly string[] {
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
export function asChief(title: string): readonly string[] {
  return / chief$/i.test(title) && !/staff chief$/i.test(title) ? [`${title} of Staff`] : [];
}

/** "Commissioner of ATLA": the office's own body by its abbreviation. */
export function withAbbreviation(title: string, office: Office, registry: Registry): readonly string[] {
  const body = registry.organisations.get(office.organisation ?? '');
  const name = [body?.name, ...(body?.variants ?? [])].find((each) => each && title.endsWith(` of the ${each}`));
  if (!body || name === undefined) return [];
  const head = title.slice(0, -name.length - ' of the '.length);
  return body.abbreviations.flatMap((short) => [`${head} of ${short}`, `${head} of the ${short}`]);
}

/** "Defense Agency of Japan" → "Japan Defense Agency", "Japan's Defense Agency", "Japanese Defense Agency". */
export function nationFirst(name: string, country: string | null): readonly string[] {
  const words = COUNTRIES.find(({ code }) => code === country)?.words.split(' ') ?? [];
  const own = name.replace(TRAILING_COUNTRY, '');
  const named = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return own === name ? [] : named.flatMap((nation) => [`${nation} ${own}`, `${nation}'s ${own}`]);
}

/** "Political Bureau of the CPV Central Committee" → "… of the Communist Party of Viet Nam Central Committee". */
export function spelledOut(name: string, { parent }: Organisation, registry: Registry): readonly string[] {
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

/** "Comprehensive Cooperative Partnership in the 21st century" → without what it is for or since when. */
export function withoutAim(name: string): string {
  const short = name.replace(/ (?:for|in|of) .*$/u, '');
  return wordCount(short) > 1 && /partnership$/iu.test(short) ? short : name;
}

const COUNTRY_NAMES =
  '(?:the )?(?:Socialist Republic of )?(?:Viet ?nam|Japan|the Philippines|Philippines|China|India|Russia|Korea)';
const TRAILING_COUNTRY = new RegExp(` of ${COUNTRY_NAMES}$`, 'i');
const LEADING_COUNTRY = /^(?:Viet ?namese|Viet ?nam|Japanese|Japan|Chinese|Indian|Russian|Korean)(?:'s)? /i;

/** "Ministry of National Defence of Viet Nam" → "Ministry of National Defence"; "Japanese Ambassador to …" → "Ambassador to …". */
export function withoutCountry(title: string): string {
  return title.replace(TRAILING_COUNTRY, '').replace(LEADING_COUNTRY, '');
}

/** "Vietnam-Japan Defence Policy Dialogue" → "Defence Policy Dialogue", where enough is left to tell it. */
export function withoutPair(name: string): string {
  const short = name.replace(/^[\p{L} ]+? ?[-–] ?\p{L}+(?: Nam)? (?=\p{L})/u, '');
  return wordCount(short) > 2 ? short : name;
}

/** "Vietnam-Japan Defence Policy Dialogue" → "Japan-Vietnam Defence Policy Dialogue": each side puts itself first. */
export function swappedPair(name: string): string {
  return name.replace(/^([\p{L} ]+?) ?[-–] ?([\p{L}]+(?: Nam)?) (?=\p{L})/u, '$2-$1 ');
}

const COUNTRY_WORDS: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ words }) => words.split(' ')));

export function namesCountry(text: string): boolean {
  return foldText(text)
    .replace(/viet nam/g, 'vietnam')
    .split(/[^\p{L}]+/u)
    .some((word) => COUNTRY_WORDS.has(word));
}

export function swapOpening(title: string, a: string, b: string): string {
  const lower = title.toLowerCase();
  if (lower.startsWith(a.toLowerCase())) return b + title.slice(a.length);
  return lower.startsWith(b.toLowerCase()) ? a + title.slice(b.length) : title;
}

/** "Agreement between the Government of A and the Government of B concerning C" → "Agreement concerning C". */
export function withoutParties(title: string): string {
  return title.replace(/^([\p{L} ]+?) between (?:the )?\p{Lu}.*? and .*? (?=(?:concerning|regarding|on) )/u, '$1 ');
}

/** "Agreement concerning the Transfer of Defense Equipment" → "Defense Equipment Transfer Agreement". */
export function shortTransfer(title: string): string {
  return title.replace(
    /^Agreement (?:concerning|on) the (Transfer|Exchange|Protection) of ([\p{L} -]+)$/iu,
    '$2 $1 Agreement',
  );
}

export function withoutBrackets(title: string): string {
  return title.replace(/ ?\([^()]*\)/g, '');
}

export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

export function given(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}

export function wordCount(text: string): number {
  return text.split(' ').length;
}

export function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

export function isAbbreviation(text: string): boolean {
  return /^[\p{Lu}\d+-]{2,}$/u.test(text);
}

export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
}

/** "lieutenant general" is a rank in lower case too, "army general" may go on. */
export const isPair = (text: string): boolean =>
  /^(?:Lieutenant|Major|Colonel|Brigadier|Senior|Vice|Rear|Air|Field) [A-Z]\S{4,}/.test(text);
