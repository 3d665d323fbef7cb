/** Reads one registry file into records and problems; whatever it holds, it never throws. */
import { isSeq, isMap as isYamlMap } from 'yaml';
import { nearest } from '../text/nearest.ts';
import { overlaps, type Span } from '../text/span.ts';
import { deeperEnd, lineEnd } from '../yaml/mistake.ts';
import { isOpenQuote, spanOf } from '../yaml/nodes.ts';
import { nodeAt, parseYaml, toPlain, type YamlProblem } from '../yaml/parse.ts';
import { reportCode } from '../yaml/problems.ts';
import { type Decoded, decodeEntry } from './decode.ts';
import { readInParts } from './parts.ts';
import { type ProblemFix, type RegistryProblem, replaceFix } from './problem.ts';
import {
  KINDS,
  type Located,
  type Path,
  type RegistryFile,
  SECTION_KEYS,
  type SectionKey,
  type Sections,
} from './records.ts';
import { reread } from './reread.ts';
import { dateOf } from './schema/convert.ts';
import { ID_PATTERN } from './schema/fields.ts';
import { HEADER } from './schema/header.ts';
import type { Kind } from './schema/kind.ts';
import { isMap } from './schema/shape.ts';

type YamlDocument = ReturnType<typeof parseYaml>['documents'][number];

/** Problems that leave every key and value readable. */
const HIDING_NOTHING: ReadonlySet<YamlProblem['code']> = new Set([
  'duplicate-key',
  'tag',
  'old-tag',
  'control-character',
  'comment',
]);
/** Problems that leave what stands around them readable as it was meant. */
const HARMLESS: ReadonlySet<YamlProblem['code']> = new Set([...HIDING_NOTHING, 'alias', 'expansion']);
const HEADER_KEYS = Object.keys(HEADER);

/**
 * `lastGood` is the same file as it was before: entries that are broken now, or that broken YAML hides, stay as they
 * were, so that typing in a registry takes no facts away. All of them stay while the file is no registry, also while
 * it is empty: whoever wants none deletes it, or leaves `registry: 1` or an empty list in it.
 */
export function readRegistryFile(uri: string, text: string, lastGood: RegistryFile | null = null): RegistryFile {
  const part = lastGood ? reread(lastGood, text, readWhole) : readInParts(uri, text, readWhole);
  return part ?? readWhole(uri, text, lastGood);
}

function readWhole(uri: string, text: string, lastGood: RegistryFile | null = null): RegistryFile {
  const yaml = parseYaml(text);
  const problems: RegistryProblem[] = yaml.problems.map((problem) => ({
    ...problem,
    code: reportCode(problem),
    fix: null,
  }));
  const spansOf = (problems: readonly YamlProblem[]) => problems.map(({ span }) => span);
  const broken = spansOf(yaml.problems.filter(({ code }) => !HARMLESS.has(code)));
  const hiding = spansOf(yaml.problems.filter(({ code }) => !HIDING_NOTHING.has(code)));
  const document = yaml.documents[0];
  const plain = document ? toPlain(document) : null;
  if (document && plain !== null && !isMap(plain)) {
    const span = spanOf(document.contents) ?? { start: 0, end: text.length };
    problems.push(invalid('A registry file is a map with lists such as "people" and "offices".', span));
  }
  for (const more of yaml.documents.slice(1)) {
    const message =
      'A registry file holds one YAML document. What stands after "---" is not read; put it into a file of its own.';
    problems.push(invalid(message, spanOf(more.contents) ?? { start: text.length, end: text.length }));
  }
  const top = isMap(plain) ? plain : {};
  const { registry: version } = top;
  const isRegistry = version === 1 || SECTION_KEYS.some((key) => key in top);
  const reader: Reader = { text, document, top, isRegistry, broken, hiding, lastGood, problems };
  const header = readHeader(reader);
  if (!isRegistry && lastGood !== null && hasEntries(lastGood))
    problems.push(emptied(firstLine(reader, wholeOf(text))));
  const records: Sections = {
    people: readSection(reader, KINDS.people, lastGood?.records.people),
    'rank-ladders': readSection(reader, KINDS['rank-ladders'], lastGood?.records['rank-ladders']),
    offices: readSection(reader, KINDS.offices, lastGood?.records.offices),
    organisations: readSection(reader, KINDS.organisations, lastGood?.records.organisations),
    agreements: readSection(reader, KINDS.agreements, lastGood?.records.agreements),
    partnerships: readSection(reader, KINDS.partnerships, lastGood?.records.partnerships),
    'event-series': readSection(reader, KINDS['event-series'], lastGood?.records['event-series']),
    events: readSection(reader, KINDS.events, lastGood?.records.events),
    sources: readSection(reader, KINDS.sources, lastGood?.records.sources),
  };
  return { uri, text, ...header, records, problems: toldOnce(problems, yaml.problems, text) };
}

/** What broken YAML makes of an entry, on the same line or on the one above, is no mistake of its own. */
function toldOnce(
  problems: readonly RegistryProblem[],
  mistakes: readonly YamlProblem[],
  text: string,
): RegistryProblem[] {
  const lines = new Set<number>();
  for (const { code, span } of mistakes) {
    if (HIDING_NOTHING.has(code)) continue;
    const line = text.lastIndexOf('\n', span.start - 1);
    lines.add(line).add(text.lastIndexOf('\n', line - 1));
  }
  return problems.filter(
    ({ code, span }) => code === 'yaml' || code === 'yaml-limits' || !lines.has(text.lastIndexOf('\n', span.start - 1)),
  );
}

interface Reader {
  readonly text: string;
  readonly document: YamlDocument | undefined;
  readonly top: Readonly<Record<string, unknown>>;
  /** It says that it is one, or has a list of entries. */
  readonly isRegistry: boolean;
  /** Where the YAML is broken. */
  readonly broken: readonly Span[];
  /** The same, and where a value is not read. */
  readonly hiding: readonly Span[];
  readonly lastGood: RegistryFile | null;
  readonly problems: RegistryProblem[];
}

/** Of one file; a file with more is no registry, whatever else it is. */
const MAX_UNKNOWN_LISTS = 100;

function readHeader(reader: Reader): Pick<RegistryFile, 'title' | 'evidenceUntil'> {
  const { top, problems } = reader;
  const unknown = Object.keys(top).filter((key) => !HEADER_KEYS.includes(key) && !(key in KINDS) && !isOpenQuote(key));
  for (const key of unknown.slice(0, MAX_UNKNOWN_LISTS)) {
    const suggestion = nearest(
      key,
      [...SECTION_KEYS, ...HEADER_KEYS].filter((known) => !(known in top)),
    );
    problems.push(unknownKey(reader, key, suggestion, placeOf(reader, [key]).key));
  }
  const { registry: version, title, 'evidence-until': until } = top;
  if (version === null) {
    problems.push(invalid('"registry" has no value. Write "registry: 1".', placeOf(reader, ['registry']).key));
  } else if (version !== undefined && version !== 1) {
    const message =
      'This file says that it is of a format that this program does not know. Write "registry: 1", or update the program.';
    problems.push(invalid(message, placeOf(reader, ['registry']).value));
  }
  if (title !== undefined && title !== null && typeof title !== 'string' && typeof title !== 'number') {
    problems.push(invalid('"title" must be text.', placeOf(reader, ['title']).value));
  }
  const date = typeof until === 'string' || typeof until === 'number' ? dateOf(String(until)) : null;
  if (until !== undefined && until !== null && !date) {
    const message = '"evidence-until" must be one date as in 2025-12-31, 2025-12 or 2025.';
    problems.push(invalid(message, placeOf(reader, ['evidence-until']).value));
  }
  if (!reader.isRegistry && reader.lastGood !== null) {
    return { title: reader.lastGood.title, evidenceUntil: reader.lastGood.evidenceUntil };
  }
  return {
    title: typeof title === 'string' || typeof title === 'number' ? String(title) : null,
    evidenceUntil: date?.latest ?? Number.POSITIVE_INFINITY,
  };
}

function readSection<Record>(
  reader: Reader,
  kind: Kind<SectionKey, string, Record, unknown>,
  before: readonly Located<Record>[] = [],
): readonly Located<Record>[] {
  const { document, problems } = reader;
  const list = reader.top[kind.key];
  const located: Located<Record>[] = [];
  const isList = list === undefined || list === null || Array.isArray(list);
  if (!isList) {
    const message = `"${kind.key}" must be a list: each entry begins with "- id:" on a line of its own.`;
    problems.push(invalid(message, placeOf(reader, [kind.key]).value));
  }
  if (document && Array.isArray(list)) {
    const spans = itemSpans(document, kind.key);
    list.forEach((value, i) => {
      const entry =
        value === null
          ? null
          : readEntry(reader, kind, value, [kind.key, i], spans[i] ?? placeOf(reader, [kind.key, i]).value);
      if (entry) located.push(entry);
    });
  }
  return isList && reader.isRegistry && reader.broken.length === 0 ? located : withLastGood(located, before);
}

/** The item nodes by index, taken once, as looking each one up by its path would be a walk of its own. */
function itemSpans(document: YamlDocument, key: string): (Span | null)[] {
  const list = isYamlMap(document.contents) ? document.contents.get(key, true) : null;
  return isSeq(list) ? list.items.map(spanOf) : [];
}

/** Null when the entry cannot be used. */
function readEntry<Record>(
  reader: Reader,
  kind: Kind<SectionKey, string, Record, unknown>,
  value: unknown,
  path: Path,
  span: Span,
): Located<Record> | null {
  const decoded = decodeEntry(kind, value);
  if (!decoded) {
    reader.problems.push(invalid('An entry is a map that begins with "id".', span));
    return null;
  }
  reader.problems.push(...problemsOf(reader, decoded, path));
  const { id } = decoded.raw;
  if (typeof id !== 'string' || !ID_PATTERN.test(id)) {
    const told = decoded.faults.some(({ path: [key] }) => key === 'id');
    if (id === undefined && !told)
      reader.problems.push(
        invalid('The entry has no "id". Give it one that nothing else has.', firstLine(reader, span)),
      );
    return null;
  }
  if (reader.broken.some((place) => overlaps(place, span))) return null;
  const missing = decoded.missing.map((absent) => missingKey(absent, id, firstLine(reader, span)));
  const problems = missing.length > 0 && hidesSome(reader, span) ? [] : missing;
  return { id, raw: decoded.raw, record: decoded.record, span, problems };
}

/** A mistake in the lines of the entry may hide what seems to be missing. */
function hidesSome({ hiding, text }: Reader, { start, end }: Span): boolean {
  if (hiding.length === 0) return false;
  // A line further left that is no entry may have been meant to belong to this one.
  const last = Math.max(end, deeperEnd(text, start));
  const lines = { start, end: lineEnd(text, last) };
  return hiding.some((place) => overlaps(place, lines));
}

function withLastGood<Record>(
  located: Located<Record>[],
  before: readonly Located<Record>[],
): readonly Located<Record>[] {
  // An entry that was complete and lacks something now may have lost it to the broken place.
  const complete = new Set(before.flatMap(({ id, record }) => (record === null ? [] : id)));
  const sound = located.filter(({ id, record }) => record !== null || !complete.has(id));
  const present = new Set(sound.map((entry) => entry.id));
  // Where it stood is not where it stands, so it has no place; nothing is reported of it.
  const kept = before.filter((entry) => !present.has(entry.id));
  return [...sound, ...kept.map((entry) => ({ ...entry, span: { start: 0, end: 0 }, problems: [] }))];
}

function* problemsOf(reader: Reader, decoded: Decoded<unknown>, base: Path): Generator<RegistryProblem> {
  for (const { path, key, suggestion } of decoded.unknownKeys) {
    yield unknownKey(reader, key, suggestion, placeOf(reader, [...base, ...path]).key);
  }
  for (const { path, message, replacement } of decoded.faults) {
    const place = placeOf(reader, [...base, ...path]);
    yield invalid(
      message,
      place.value,
      replacement === null ? null : replaceFix(replacement, place.value, reader.text),
    );
  }
}

/** The place of a path, or of the innermost part of it that exists. */
function placeOf(reader: Reader, path: Path): { readonly key: Span; readonly value: Span } {
  const whole = wholeOf(reader.text);
  for (let length = path.length; reader.document && length > 0; length--) {
    const { keySpan, valueSpan } = nodeAt(reader.document, path.slice(0, length));
    const key = keySpan ?? valueSpan;
    if (!key) continue;
    // Where a key is missing, the first line of what should hold it is enough; a value that is empty shows at its key.
    const value = valueSpan && valueSpan.end > valueSpan.start ? valueSpan : key;
    return { key, value: length < path.length ? firstLine(reader, value) : value };
  }
  return { key: whole, value: whole };
}

function hasEntries({ records }: RegistryFile): boolean {
  return SECTION_KEYS.some((key) => records[key].length > 0);
}

function wholeOf(text: string): Span {
  return { start: 0, end: text.length };
}

function firstLine(reader: Reader, span: Span): Span {
  const newline = reader.text.slice(span.start, span.end).search(/\r?\n|\r/);
  return newline < 0 ? span : { start: span.start, end: span.start + newline };
}

function unknownKey(reader: Reader, key: string, suggestion: string | null, span: Span): RegistryProblem {
  const hint =
    suggestion === null ? 'It is not read; delete it or look up the right one.' : `Did you mean "${suggestion}"?`;
  return {
    code: 'unknown-key',
    severity: 'warning',
    message: `"${key}" is no key that stands here. ${hint}`,
    span,
    fix: suggestion === null ? null : replaceFix(suggestion, span, reader.text),
  };
}

function emptied(span: Span): RegistryProblem {
  const message =
    'This is no registry, so the entries that stood here before stay in force. Write them again, or "registry: 1" if there are to be none.';
  return { code: 'invalid-value', severity: 'warning', message, span, fix: null };
}

function missingKey(path: Path, id: string, span: Span): RegistryProblem {
  return invalid(
    `"${path.filter((step) => typeof step === 'string').join('.')}" is missing in "${id}". Without it the entry is not used.`,
    span,
  );
}

function invalid(message: string, span: Span, fix: ProblemFix | null = null): RegistryProblem {
  return { code: 'invalid-value', severity: 'error', message, span, fix };
}
