/** Layers the entries of one kind: the same id in a higher layer extends, replaces or withdraws the one below. */
import * as v from 'valibot';
import type { Day } from '../time/calendar.ts';
import { pathOf } from './decode.ts';
import type { RegistryMemo } from './memo.ts';
import { bottom, layOver, type Merged } from './merge.ts';
import type { Origin } from './model.ts';
import type { RegistryProblem } from './problem.ts';
import type { Located, Raw, RegistryFile, SectionKey } from './records.ts';
import type { Context } from './schema/convert.ts';
import type { Kind } from './schema/kind.ts';
import { type Report, reporter, type Subject } from './subject.ts';

export type AddProblem = (uri: string, problem: RegistryProblem) => void;

export interface Layered<Entry> {
  readonly entries: ReadonlyMap<string, Entry>;
  /** What the layers say of each of the entries. */
  readonly merged: ReadonlyMap<string, Merged>;
  /** The ids of which a layer speaks: what a compiled registry says of them by itself counts no more. */
  readonly spoken: ReadonlySet<string>;
  /** The entries that a file, not the compiled pack, speaks last about. */
  readonly subjects: readonly Subject[];
}

/** What a compiled registry below all layers says of the entry that `raw` is laid over. */
export type Below = (id: string, raw: Raw) => Merged | null;

/** What is known of entries by what the layers say of them. */
export interface LayerMemo<Entry> {
  readonly entries: WeakMap<Raw, Entry>;
  readonly laidOver: RegistryMemo['laidOver'];
}

interface Stack<Record> {
  readonly merged: Merged;
  /** Null until the merged entry is decoded. */
  readonly record: Record | null;
  readonly problems: readonly RegistryProblem[];
  readonly file: RegistryFile;
  readonly located: Located<Record>;
}

/** What may stand for its id in its layer. */
interface Candidate<Record> {
  readonly subject: Subject;
  readonly stack: Stack<Record>;
}

export function layerKind<Key extends SectionKey, Record, Entry extends { readonly origin: Origin }>(
  kind: Kind<Key, string, Record, Entry>,
  memo: LayerMemo<Entry>,
  layers: readonly (readonly RegistryFile[])[],
  pick: (file: RegistryFile) => readonly Located<Record>[],
  add: AddProblem,
  below: Below,
): Layered<Entry> {
  const report = reporter(add);
  const stacks: Stacks<Record> = {
    own: new Map(),
    spoken: new Set(),
    overBelow: new Set(),
    below,
    laidOver: memo.laidOver,
  };
  for (const files of layers) {
    const inLayer = new Map<string, Candidate<Record>>();
    for (const file of files) {
      for (const located of pick(file)) {
        const own = bottom(located.raw, file.evidenceUntil);
        const subject: Subject = { key: kind.key, id: located.id, merged: own, file, span: located.span };
        const { record, problems } = located;
        const candidate = { subject, stack: { merged: own, record, problems, file, located } };
        const first = inLayer.get(located.id);
        // An entry that somebody has begun to type does not hide the one that is complete.
        const better = !first || (first.stack.record === null && record !== null);
        if (better) inLayer.set(located.id, candidate);
        if (first) duplicate(report, better ? first.subject : subject, better ? subject : first.subject);
      }
    }
    for (const { stack, subject } of inLayer.values()) place(stacks, stack, subject, report);
  }
  return { ...finish(kind, memo.entries, inOrder(stacks), add), spoken: stacks.spoken };
}

interface Stacks<Record> {
  readonly own: Map<string, Stack<Record>>;
  readonly spoken: Set<string>;
  /** Those that lie over one of a compiled registry. */
  readonly overBelow: Set<string>;
  readonly below: Below;
  readonly laidOver: RegistryMemo['laidOver'];
}

function duplicate(report: Report, subject: Subject, read: Subject): void {
  const message = `"${subject.id}" is already the id of another entry here. This one is not read; give it an id of its own, or join the two.`;
  report(subject, 'duplicate-id', ['id'], message, {
    severity: 'error',
    related: { uri: read.file.uri, span: read.span, message: `The "${read.id}" that is read` },
  });
}

function place<Record>(stacks: Stacks<Record>, own: Stack<Record>, subject: Subject, report: Report): void {
  const { id, raw } = own.located;
  const { withdrawn, replaces, reason } = raw;
  const below = stacks.spoken.has(id) ? null : stacks.below(id, raw);
  if (below !== null) stacks.overBelow.add(id);
  const lower = stacks.own.get(id)?.merged ?? below;
  stacks.spoken.add(id);
  if ((withdrawn === true || replaces === true) && !lower) {
    const message = `There is no "${id}" in a layer below that could be ${withdrawn === true ? 'withdrawn' : 'replaced'}. Check the id, or delete this line.`;
    report(subject, 'unknown-reference', [withdrawn === true ? 'withdrawn' : 'replaces'], message, { atKey: true });
  } else if ((withdrawn === true || replaces === true) && reason === undefined) {
    const message = `It does not say why "${id}" is ${withdrawn === true ? 'withdrawn' : 'replaced'}. Add a "reason".`;
    report(subject, 'unsourced-fact', [withdrawn === true ? 'withdrawn' : 'replaces'], message, { atKey: true });
  }
  if (withdrawn === true) stacks.own.delete(id);
  else if (!lower || replaces === true) stacks.own.set(id, own);
  else {
    const merged = laidOver(stacks.laidOver, lower, raw, own.file.evidenceUntil);
    stacks.own.set(id, { ...own, merged, record: null, problems: [] });
  }
}

/** Those below come first, as they do when the files that the compiled registry was made from are read themselves. */
function inOrder<Record>({ own, overBelow }: Stacks<Record>): readonly (readonly [string, Stack<Record>])[] {
  const stacks = [...own];
  if (overBelow.size === 0) return stacks;
  return [...stacks.filter(([id]) => overBelow.has(id)), ...stacks.filter(([id]) => !overBelow.has(id))];
}

/** The same as before where nothing has changed, so that nothing is decoded again. */
function laidOver(memo: RegistryMemo['laidOver'], lower: Merged, upper: Raw, evidenceUntil: Day): Merged {
  const known = memo.get(upper);
  const same = known?.lower.raw === lower.raw && known.lower.evidenceUntil === lower.evidenceUntil;
  if (known && same && known.evidenceUntil === evidenceUntil) return known.merged;
  const merged = layOver(lower, upper, evidenceUntil);
  memo.set(upper, { lower, evidenceUntil, merged });
  return merged;
}

function finish<Key extends SectionKey, Record, Entry extends { readonly origin: Origin }>(
  kind: Kind<Key, string, Record, Entry>,
  memo: WeakMap<Raw, Entry>,
  stacks: Iterable<readonly [string, Stack<Record>]>,
  add: AddProblem,
): Omit<Layered<Entry>, 'spoken'> {
  const entries = new Map<string, Entry>();
  const mergedEntries = new Map<string, Merged>();
  const subjects: Subject[] = [];
  for (const [id, { merged, record, problems, file, located }] of stacks) {
    for (const problem of problems) add(file.uri, problem);
    const subject: Subject = { key: kind.key, id, merged, file, span: located.span };
    const origin = { uri: file.uri, span: located.span };
    const before = memo.get(merged.raw);
    // Of an entry that lies over nothing, its own file has told what is wrong.
    const alone = merged.raw === located.raw;
    const complete = before ? null : (record ?? (alone ? null : decodeMerged(kind, subject, add)));
    const made = complete && Object.freeze(kind.convert(complete, contextOf(merged, origin)));
    const known = before ?? made;
    if (!known) continue;
    const entry = withOrigin(known, origin);
    if (entry !== before) memo.set(merged.raw, entry);
    entries.set(id, entry);
    mergedEntries.set(id, merged);
    if (file.text !== null) subjects.push(subject);
  }
  return { entries, merged: mergedEntries, subjects };
}

/** The same entry where it stands now: lines above it may have come or gone. */
function withOrigin<Entry extends { readonly origin: Origin }>(entry: Entry, origin: Origin): Entry {
  const { uri, span } = entry.origin;
  const same = uri === origin.uri && span?.start === origin.span?.start && span?.end === origin.span?.end;
  return same ? entry : Object.freeze({ ...entry, origin });
}

function decodeMerged<Record>(
  kind: Kind<SectionKey, string, Record, unknown>,
  subject: Subject,
  add: AddProblem,
): Record | null {
  const result = v.safeParse(kind.schema, subject.merged.raw);
  if (result.success) return result.output;
  const report = reporter(add);
  for (const issue of result.issues) {
    const path = pathOf(issue);
    const key = path.findLast((step) => typeof step === 'string') ?? 'id';
    const message = `"${key}" is missing or wrong, here and in the layers below. Without it "${subject.id}" is not used.`;
    report(subject, 'invalid-value', path, message, { severity: 'error' });
  }
  return null;
}

/** What converting an entry needs to know of its layers. */
export function contextOf(merged: Merged, origin: Origin): Context {
  if (merged.items.size === 0) return { origin, evidenceUntil: merged.evidenceUntil };
  const itemEvidence = new Map(
    [...merged.items].map(([key, items]) => [key, items.map((item) => item.evidenceUntil)] as const),
  );
  return { origin, evidenceUntil: merged.evidenceUntil, itemEvidence };
}
