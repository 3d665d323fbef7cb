/** What is being typed at the cursor: which beginnings could be meant, in prose or in a YAML field. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Field, Passage } from '../dossier/dossier.ts';
import type { Mention } from '../recognise/mention.ts';
import { searchForm } from '../text/searchForm.ts';
import { contains, type Span } from '../text/span.ts';
import { placeAt, type YamlPlace } from '../yaml/placeAt.ts';
import type { Entity } from './completionIndex.ts';
import { around, reaching } from './near.ts';

export interface Typed {
  /** As it is looked up. */
  readonly query: string;
  /** Where it begins. It is typed up to the cursor. */
  readonly start: number;
  /** Where the word ends that the cursor is in, or the whole value of a field: so much is replaced. */
  readonly end: number;
  /** It has a capital or a letter that English has not, as names and titles have. */
  readonly telling: boolean;
  /** It opens a line or a sentence, where every word has a capital. */
  readonly opening: boolean;
  /** Of a script without spaces, where one character is a word. */
  readonly unspaced: boolean;
}

/** A mention, or an id in a field. */
export type Named = Pick<Mention, 'type' | 'id' | 'candidates'>;

export interface CompletionContext {
  /** The longest beginning first. */
  readonly typed: readonly Typed[];
  /** The rank, office or person just before what is typed; in a YAML field, the one of the same participant. */
  readonly before: Named | null;
  /** The words before ask for a date: "signed on". */
  readonly asksForDate: boolean;
  /** Where in the YAML of a dossier it is typed; null in texts. */
  readonly place: YamlPlace | null;
  /** The YAML field whose value is typed; null in prose. */
  readonly field: { readonly key: string; readonly types: readonly Entity['type'][] } | null;
}

const longestPhrase = 7;
const longestLine = 400;
const longestBeginning = 60;

/** The keys of YAML dossiers whose values name an entity. */
const fieldTypes: Readonly<Record<string, readonly Entity['type'][]>> = {
  person: ['person'],
  name: ['person', 'event', 'agreement', 'partnership'],
  chair: ['person'],
  chairs: ['person'],
  signatory: ['person'],
  signatories: ['person'],
  rank: ['rank'],
  office: ['office'],
  offices: ['office'],
  position: ['office'],
  role: ['office'],
  agreement: ['agreement'],
  partnership: ['partnership'],
  event: ['event'],
  series: ['event'],
  title: ['agreement', 'event'],
};

export function completionContext(analysis: Analysis, offset: number): CompletionContext {
  const { text } = analysis;
  const isYaml = analysis.dossier.kind === 'yaml';
  const place = isYaml ? placeAt(text, offset) : null;
  const isProse = isYaml && inProse(analysis, offset);
  const field = place === null || isProse ? null : fieldOf(place, text);
  const { line, sourceOf } = writtenLine(analysis, offset, place);
  const from = field === null ? 0 : firstFrom(field.value.start, line.length, sourceOf);
  const started = field === null ? beginnings(line, from) : [...whole(line, from), ...beginnings(line, from)];
  // Behind the closing quote or bracket of a value there is nothing to complete.
  const typed = isYaml && !isProse && place === null ? [] : started;
  return {
    typed: typed.map((item) => {
      const start = sourceOf(item.start);
      return { ...item, start, end: field?.value.start === start ? field.value.end : offset };
    }),
    before:
      field === null
        ? mentionBefore(analysis, offset, passageAt(analysis, offset))
        : namedBeside(analysis, offset, field.key),
    asksForDate: /(?:^|\P{L})(?:on|in|since|until|by|from|to|dated|signed|ngày|tháng|năm|hôm) +[\p{L}\p{N}]*$/iu.test(
      line,
    ),
    place,
    field: field === null ? null : { key: field.key, types: fieldTypes[field.key] ?? [] },
  };
}

interface WrittenLine {
  /** What is typed on the line up to the cursor, escapes of quoted YAML read. */
  readonly line: string;
  /** Where in the document an offset of the line is. */
  readonly sourceOf: (at: number) => number;
}

function writtenLine(analysis: Analysis, offset: number, place: YamlPlace | null): WrittenLine {
  const { text } = analysis;
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - longestLine);
  const written = { line: text.slice(lineStart, offset), sourceOf: (at: number) => at + lineStart };
  if (place === null || place.quote === null || !/\\|''/.test(written.line)) return written;
  const passage = passageAt(analysis, offset);
  if (passage === null) return written;
  const { map } = passage;
  const end = map.toValue(offset);
  const at = end === map.length ? map.toSourceEnd(end) : map.toSource(end);
  // Inside an escape no word is typed.
  if (at !== offset) return { line: '', sourceOf: () => offset };
  const start = Math.max(passage.text.lastIndexOf('\n', end - 1) + 1, end - longestLine);
  return { line: passage.text.slice(start, end), sourceOf: (index) => map.toSource(start + index) };
}

/** Of a YAML dossier. */
function passageAt({ dossier }: Analysis, offset: number): Passage | null {
  if (dossier.kind !== 'yaml') return null;
  const isHere = ({ map }: Passage) => map.toSource(0) <= offset && offset <= map.toSourceEnd(map.length);
  return dossier.passages.find(isHere) ?? null;
}

/** The first offset of the line that stands at the source offset, or behind it. */
function firstFrom(source: number, length: number, sourceOf: WrittenLine['sourceOf']): number {
  let at = 0;
  while (at < length && sourceOf(at) < source) at++;
  return at;
}

function inProse({ dossier }: Analysis, offset: number): boolean {
  return dossier.passages.some(({ kind, map }) => {
    const source = { start: map.toSource(0), end: map.toSourceEnd(map.length) };
    return kind === 'prose' && contains(source, { start: offset, end: offset });
  });
}

/** The key whose value is typed, or one of whose values; the quotes are no part of the value. */
function fieldOf({ part, path, span, typed, quote, hasColon }: YamlPlace, text: string) {
  if (part !== 'value' && part !== 'item' && part !== 'open') return null;
  const key = path.findLast((step) => step !== null) ?? null;
  // The title of the dossier is read as words; that of a record is the title of an agreement or an event.
  if (key === 'title' && path.length === 1) return null;
  // In a list of records a key may be meant as well.
  if (key === null || hasColon || (part !== 'value' && !Object.hasOwn(fieldTypes, key))) return null;
  if (typed === '' && quote === null && /[:-]/.test(text[span.start - 1] ?? '')) return null;
  // Who lists several behind a comma keeps the others.
  const listed = text.slice(span.start + typed.length, span.end).search(/[,;]/);
  const end = listed < 0 ? span.end : span.start + typed.length + listed;
  return { key, value: { start: span.start, end } };
}

function whole(line: string, from: number): readonly Omit<Typed, 'end'>[] {
  return [typedFrom(line, from)];
}

/** The last words before the cursor, from seven down to one; in scripts without spaces, characters. */
function beginnings(line: string, from: number): readonly Omit<Typed, 'end'>[] {
  const starts: number[] = [];
  for (let i = line.length; i > from && starts.length < longestPhrase; i--) {
    const here = line.charAt(i - 1);
    if (!wordCharacter.test(here)) continue;
    const previous = line.charAt(i - 2);
    if (i - 1 === from || !wordCharacter.test(previous) || unspaced.test(here)) starts.push(i - 1);
  }
  return starts
    .toReversed()
    .map((start) => typedFrom(line, start))
    .filter(({ query }) => query !== '');
}

function typedFrom(line: string, start: number): Omit<Typed, 'end'> {
  const written = line.slice(start);
  return {
    query: searchForm(written),
    start,
    telling: /^\p{Lu}|[^\p{ASCII}]/u.test(written),
    opening: /(?:^|[.!?:]["”’)]*)\s*$/u.test(line.slice(Math.max(0, start - 8), start)),
    unspaced: unspaced.test(written.charAt(0)),
  };
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The mentions that say what follows them: a name after a rank or office, an office after a name. */
const telling: ReadonlySet<Mention['type']> = new Set(['rank', 'office', 'person']);

/** Up to the cursor there may be one beginning of a word after the mention. */
function mentionBefore({ mentions, text }: Analysis, offset: number, passage: Passage | null): Mention | null {
  // Folded lines are one, and escapes are what they stand for.
  const end = passage?.map.toValue(offset) ?? 0;
  const first = passage?.map.toSource(0) ?? 0;
  const since = (start: number) => passage?.text.slice(passage.map.toValue(start), end) ?? text.slice(start, offset);
  let best: Mention | null = null;
  for (const mention of reaching(mentions, offset)) {
    const distance = offset - mention.span.end;
    if (distance < 0 || distance > longestBeginning || !telling.has(mention.type)) continue;
    if (mention.span.start < first) continue;
    if (!/^\.?[ \t]*,?[ \t]+[\p{L}\p{N}\p{M}' -]*$/u.test(since(mention.span.end))) continue;
    if (best === null || mention.span.end >= best.span.end) best = mention;
  }
  return best;
}

const sameItem = 600;

/** What the other fields of the list item say: a person for a rank, a rank or office for a person. */
function namedBeside(analysis: Analysis, offset: number, key: string): Named | null {
  const { mentions, text, dossier, registry } = analysis;
  const beside = (span: Span) => {
    const [from, to] = [Math.min(span.end, offset), Math.max(span.start, offset)];
    return to - from <= sameItem && !/\n[ \t]*-[ \t]|\}\s*,\s*\{/.test(text.slice(from, to));
  };
  const asked: readonly Named['type'][] = key === 'person' ? ['rank', 'office'] : ['person'];
  const byId = dossier.fields.find(({ value, span }) => registry.people.has(value) && beside(span));
  if (byId !== undefined && asked.includes('person')) {
    return { type: 'person', id: byId.value, candidates: [byId.value] };
  }
  const near = around(mentions, offset, 12).findLast(({ type, span }) => asked.includes(type) && beside(span));
  return near ?? (asked.includes('person') ? mergedPerson(analysis, beside) : null);
}

/** Whom an alias beside brings, as its words are recognised where they are written. */
function mergedPerson({ mentions, text, dossier }: Analysis, beside: (span: Span) => boolean): Named | null {
  const isPerson = ({ path, span }: Field) => path.at(-1) === 'person' && text[span.start] === '*' && beside(span);
  const name = dossier.fields.find(isPerson)?.value;
  const isNamed = ({ type, span }: Mention) => type === 'person' && text.slice(span.start, span.end) === name;
  return name === undefined ? null : (mentions.find(isNamed) ?? null);
}
