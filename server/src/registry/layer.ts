/** Layers the entries of one kind: the same id in a higher layer extends, replaces or withdraws the one below. */
import * as v from 'valibot';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
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
  readonly merged: () => ReadonlyMap<string, Merged>;
  /** The ids of which a layer speaks, over a compiled registry: what that says of them by itself counts no more. */
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

interface Stack<Record> extends Subject {
  /** Null until the merged entry is decoded. */
  readonly record: Record | null;
  readonly problems: readonly RegistryProblem[];
  readonly located: Located<Record>;
}

export function layerKind<Key extends SectionKey, Record, Entry extends { readonly origin: Origin }>(
  kind: Kind<Key, string, Record, Entry>,
  memo: LayerMemo<Entry>,
  layers: readonly (readonly RegistryFile[])[],
  pick: (file: RegistryFile) => readonly Located<Record>[],
  add: AddProblem,
  below: Below | null,
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
    const inLayer = new Map<string, Stack<Record>>();
    for (const file of files) {
      for (const located of pick(file)) {
        const { id, raw, record, span, problems } = located;
        const stack = {
          key: kind.key,
          id,
          merged: bottom(raw, file.evidenceUntil),
          file,
          span,
          record,
          problems,
          located,
        };
        const first = inLayer.get(id);
        // An entry that somebody has begun to type does not hide the one that is complete.
        const better = !first || (first.record === null && record !== null);
        if (better) inLayer.set(id, stack);
        if (!first) continue;
        const [other, read] = better ? [first, stack] : [stack, first];
        duplicate(report, other, read);
      }
    }
    for (const stack of inLayer.values()) place(stacks, stack, report);
  }
  const { own, spoken } = stacks;
  const merged = once(() => new Map(Array.from(own, ([id, stack]) => [id, stack.merged])));
  return { ...finish(kind, memo.entries, inOrder(stacks), add), merged, spoken };
}

interface Stacks<Record> {
  readonly own: Map<string, Stack<Record>>;
  readonly spoken: Set<string>;
  /** Those that lie over one of a compiled registry. */
  readonly overBelow: Set<string>;
  readonly below: Below | null;
  readonly laidOver: RegistryMemo['laidOver'];
}

function duplicate(report: Report, subject: Subject, read: Subject): void {
  const message = `"${subject.id}" is already the id of another entry here. This one is not read; give it an id of its own, or join the two.`;
  report(subject, 'duplicate-id', ['id'], message, {
    severity: 'error',
    related: { uri: read.file.uri, span: read.span, message: `The "${read.id}" that is read` },
  });
}

function place<Record>(stacks: Stacks<Record>, own: Stack<Record>, report: Report): void {
  const { id, raw } = own.located;
  const { withdrawn, replaces, reason } = raw;
  const below = stacks.below === null || stacks.spoken.has(id) ? null : stacks.below(id, raw);
  if (below !== null) stacks.overBelow.add(id);
  const lower = stacks.own.get(id)?.merged ?? below;
  if (stacks.below !== null) stacks.spoken.add(id);
  if (withdrawn === true || replaces === true) {
    const [word, done] = withdrawn === true ? ['withdrawn', 'withdrawn'] : ['replaces', 'replaced'];
    if (!lower) {
      const message = `There is no "${id}" in a layer below that could be ${done}. Check the id, or delete this line.`;
      report(own, 'unknown-reference', [word], message, { atKey: true });
    } else if (reason === undefined) {
      const message = `It does not say why "${id}" is ${done}. Add a "reason".`;
      report(own, 'unsourced-fact', [word], message, { atKey: true });
    }
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
): Pick<Layered<Entry>, 'entries' | 'subjects'> {
  const entries = new Map<string, Entry>();
  const subjects: Subject[] = [];
  for (const [id, stack] of stacks) {
    const { merged, record, problems, file, located } = stack;
    for (const problem of problems) add(file.uri, problem);
    const before = memo.get(merged.raw);
    if (before !== undefined && stands(before, file.uri, located.span)) entries.set(id, before);
    else {
      const origin = { uri: file.uri, span: located.span };
      // Of an entry that lies over nothing, its own file has told what is wrong.
      const alone = merged.raw === located.raw;
      const complete = before ? null : (record ?? (alone ? null : decodeMerged(kind, stack, add)));
      const made = before ? { ...before, origin } : complete && kind.convert(complete, contextOf(merged, origin));
      if (!made) continue;
      const entry = Object.freeze(made);
      memo.set(merged.raw, entry);
      entries.set(id, entry);
    }
    if (file.text !== null) subjects.push(stack);
  }
  return { entries, subjects };
}

/** Lines above an entry may have come or gone. */
function stands({ origin }: { readonly origin: Origin }, uri: string, { start, end }: Span): boolean {
  return origin.uri === uri && origin.span?.start === start && origin.span.end === end;
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
  if (merged.items === null) return { origin, evidenceUntil: merged.evidenceUntil };
  const itemEvidence = new Map(
    [...merged.items].map(([key, items]) => [key, items.map((item) => item.evidenceUntil)] as const),
  );
  return { origin, evidenceUntil: merged.evidenceUntil, itemEvidence };
}
