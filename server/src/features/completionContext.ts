/** What is being typed at the cursor: which beginnings could be meant, in prose or in a YAML field. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import { contains, type Span } from '../text/span.ts';
import { type Entity, searchForm } from './completionIndex.ts';
import { around, reaching } from './near.ts';

export interface Typed {
  /** As it is looked up. */
  readonly query: string;
  /** Where it begins; it ends at the cursor. */
  readonly start: number;
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
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - longestLine);
  const line = text.slice(lineStart, offset);
  const field = analysis.dossier.kind === 'yaml' && !inProse(analysis, offset) ? fieldOf(line) : null;
  const from = field === null ? 0 : field.valueStart;
  const typed = field === null ? beginnings(line, from) : [...whole(line, from), ...beginnings(line, from)];
  return {
    typed: typed.map((item) => ({ ...item, start: item.start + lineStart })),
    before: field === null ? mentionBefore(analysis, offset) : namedBeside(analysis, offset, field.key),
    asksForDate: /(?:^|\P{L})(?:on|in|since|until|by|from|to|dated|signed|ngày|tháng|năm|hôm) +[\p{L}\p{N}]*$/iu.test(
      line,
    ),
    field: field === null ? null : { key: field.key, types: fieldTypes[field.key] ?? [] },
  };
}

function inProse({ dossier }: Analysis, offset: number): boolean {
  return dossier.passages.some(({ kind, map }) => {
    const source = { start: map.toSource(0), end: map.toSourceEnd(map.length) };
    return kind === 'prose' && contains(source, { start: offset, end: offset });
  });
}

/** `- rank: Sen` is the key `rank` and the place of its value; the opening quote belongs to the value's syntax. */
function fieldOf(line: string): { readonly key: string; readonly valueStart: number } | null {
  const match = /^[\s{-]*(?:[^:]*[{,]\s*)?([a-z][\w-]*):[ \t]+["']?/i.exec(line);
  return match?.[1] === undefined ? null : { key: match[1], valueStart: match[0].length };
}

function whole(line: string, from: number): readonly Typed[] {
  return [typedFrom(line, from)];
}

/** The last words before the cursor, from seven down to one; in scripts without spaces, characters. */
function beginnings(line: string, from: number): readonly Typed[] {
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

function typedFrom(line: string, start: number): Typed {
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
function mentionBefore({ mentions, text }: Analysis, offset: number): Mention | null {
  let best: Mention | null = null;
  for (const mention of reaching(mentions, offset)) {
    const distance = offset - mention.span.end;
    if (distance < 0 || distance > longestBeginning || !telling.has(mention.type)) continue;
    const between = text.slice(mention.span.end, offset);
    if (!/^\.?[ \t]*,?[ \t]+[\p{L}\p{N}\p{M}' -]*$/u.test(between)) continue;
    if (best === null || mention.span.end >= best.span.end) best = mention;
  }
  return best;
}

const sameItem = 600;

/** What the other fields of the list item say: a person for a rank, a rank or office for a person. */
function namedBeside({ mentions, text, dossier, registry }: Analysis, offset: number, key: string): Named | null {
  const beside = (span: Span) => {
    const [from, to] = [Math.min(span.end, offset), Math.max(span.start, offset)];
    return to - from <= sameItem && !/\n[ \t]*-[ \t]/.test(text.slice(from, to));
  };
  const asked: readonly Named['type'][] = key === 'person' ? ['rank', 'office'] : ['person'];
  const byId = dossier.fields.find(({ value, span }) => registry.people.has(value) && beside(span));
  if (byId !== undefined && asked.includes('person')) {
    return { type: 'person', id: byId.value, candidates: [byId.value] };
  }
  return around(mentions, offset, 12).findLast(({ type, span }) => asked.includes(type) && beside(span)) ?? null;
}
