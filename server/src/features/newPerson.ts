/** An entry for somebody whom no registry has, out of what the dossier says: parts that are guessed are marked for review. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Registry } from '../registry/model.ts';
import type { RegistryFile } from '../registry/records.ts';
import { type EntryLayout, entryYaml } from '../registry/writeYaml.ts';
import { overlaps, type Span, touches } from '../text/span.ts';
import { searchForm } from './completionIndex.ts';

/** The person under the cursor who is in no registry and is called by a full name in Latin script. */
export function strangerAt({ mentions }: Analysis, asked: Span): Mention | null {
  const found = mentions.find(
    ({ type, id, candidates, name, text, span }) =>
      type === 'person' &&
      id === null &&
      candidates.length === 0 &&
      name === 'unknown' &&
      /^\p{Script=Latin}\S* \S/u.test(text) &&
      (overlaps(span, asked) || touches(span, asked.start)),
  );
  return found ?? null;
}

export interface NewPerson {
  readonly id: string;
  /** In the order and with the keys of the decoder. */
  readonly record: object;
}

/** `source` is what the entry rests on: title or name of the dossier. */
export function newPerson(analysis: Analysis, stranger: Mention, source: string): NewPerson {
  const { registry, claims, dossier } = analysis;
  const written = stranger.text.replace(/\s+/g, ' ').trim();
  const ranks: object[] = [];
  const offices: object[] = [];
  let country: string | null = null;
  for (const claim of claims) {
    if (claim.kind !== 'held-rank' && claim.kind !== 'held-office') continue;
    // Under the same name it is the same person, as the text goes on speaking of him.
    if (claim.person.id !== null || claim.person.canonical !== stranger.canonical) continue;
    const title = claim.kind === 'held-rank' ? claim.rank : claim.office;
    country ??= countryOf(title, registry) ?? (claim.kind === 'held-office' ? (claim.nation?.code ?? null) : null);
    const known = title.id !== null && claim.date.tense === 'present';
    const attested = claim.date.value === null ? undefined : [claim.date.value.edtf];
    const list = claim.kind === 'held-rank' ? ranks : offices;
    const key = claim.kind === 'held-rank' ? 'rank' : 'office';
    const line = { [key]: title.id, attested };
    if (known && !list.some((other) => JSON.stringify(other) === JSON.stringify(line))) list.push(line);
  }
  const id = freeId(searchForm(written).replaceAll(' ', '-'), registry);
  const record = {
    id,
    country: country ?? UNKNOWN_COUNTRY,
    name: nameParts(written, country, dossier.names === 'given-first', registry),
    ranks: ranks.length > 0 ? ranks : undefined,
    offices: offices.length > 0 ? offices : undefined,
    source,
    confidence: 'seed',
  };
  return { id, record };
}

/** ISO 3166-1 leaves ZZ to its users. */
const UNKNOWN_COUNTRY = 'ZZ';

function countryOf({ type, id }: Mention, registry: Registry): string | null {
  if (type === 'rank') return registry.ladders.get(registry.ranks.get(id ?? '')?.ladder ?? '')?.country ?? null;
  return registry.offices.get(id ?? '')?.country ?? null;
}

function freeId(wanted: string, { people }: Registry): string {
  if (!people.has(wanted)) return wanted;
  let count = 2;
  while (people.has(`${wanted}-${count}`)) count += 1;
  return `${wanted}-${count}`;
}

/** Countries whose names begin with the family name, where the registry has nobody of them. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['VN', 'JP', 'CN', 'KR', 'KP', 'TW', 'HU', 'KH']);
/** People looked at to see how a country orders its names. */
const MOST_SEEN = 500;
const PARTICLE = /^(?:al|bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von)$/i;

function nameParts(full: string, country: string | null, asGivenFirst: boolean, registry: Registry): object {
  const words = full.split(' ');
  const [first = '', ...others] = words;
  const last = others.at(-1) ?? '';
  const between = others.slice(0, -1);
  if (country !== null && isFamilyFirst(country, registry) && !asGivenFirst) {
    const middle = between.length > 0 ? between.join(' ') : undefined;
    return { full, family: first, middle, given: last, order: 'family-first' };
  }
  const particle = between.findIndex((word) => PARTICLE.test(word));
  const split = particle < 0 ? between.length : particle;
  const middle = split > 0 ? between.slice(0, split).join(' ') : undefined;
  return { full, given: first, middle, family: [...between.slice(split), last].join(' '), order: 'given-first' };
}

function isFamilyFirst(country: string, { people }: Registry): boolean {
  let seen = 0;
  let balance = 0;
  for (const person of people.values()) {
    if (++seen > MOST_SEEN) break;
    if (person.country === country) balance += person.name.order === 'family-first' ? 1 : -1;
  }
  return balance === 0 ? FAMILY_FIRST.has(country) : balance > 0;
}

export interface EntryInsertion {
  /** Null for a file that is still to be made. */
  readonly file: RegistryFile | null;
  readonly offset: number;
  readonly newText: string;
}

/** False for a file whose list of people is empty or in brackets: another entry does not simply follow there. */
export function takesPeople({ text, records }: RegistryFile): boolean {
  if (text === null) return false;
  const placed = records.people.filter(({ span }) => span.end > 0);
  return placed.length === 0
    ? !/^people[ \t]*:/m.test(text)
    : placed.every(({ span }) => layoutOf(text, span) !== null);
}

/** Behind the last person of a file and in its layout; a file without people gets a list at its end. */
export function insertion(file: RegistryFile | null, { record }: NewPerson): EntryInsertion {
  const text = file?.text ?? null;
  if (file === null || text === null) {
    return { file: null, offset: 0, newText: `registry: 1\n\npeople:\n${reviewed(entryYaml(record), '    ')}` };
  }
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const last = file.records.people
    .filter(({ span }) => span.end > 0)
    .toSorted((a, b) => a.span.end - b.span.end)
    .at(-1);
  const layout = last === undefined ? null : layoutOf(text, last.span);
  if (last === undefined || layout === null) {
    const gap = text === '' || text.endsWith('\n') ? '' : newline;
    const list = `${gap}people:\n${reviewed(entryYaml(record), '    ')}`;
    return { file, offset: text.length, newText: list.replaceAll('\n', newline) };
  }
  // The end of a text in a block is the beginning of the next line.
  const lineEnd = text.indexOf('\n', text[last.span.end - 1] === '\n' ? last.span.end - 1 : last.span.end);
  const offset = lineEnd < 0 ? text.length : lineEnd + 1;
  const entry = reviewed(entryYaml(record, layout), ' '.repeat(layout.column + 2));
  const newText = (lineEnd < 0 ? '\n' : '') + entry;
  return { file, offset, newText: newText.replace(/\r?\n/g, newline) };
}

/** Null where the entries do not stand in a block list: there a new one cannot simply follow. */
function layoutOf(text: string, { start, end }: Span): EntryLayout | null {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const dash = /^( *)- +$/.exec(line);
  if (dash?.[1] === undefined) return null;
  return { column: dash[1].length, blockMaps: /\n +name:[ \t]*\r?\n/.test(text.slice(start, end)) };
}

/** The line below the id says what was guessed. */
function reviewed(entry: string, indent: string): string {
  const [id, ...rest] = entry.split('\n');
  const note = `${indent}# To be reviewed: the parts of the name, the country and the dates are read from the text.`;
  return [id, note, ...rest].join('\n');
}
