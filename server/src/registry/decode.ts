/** Runs a decoder over one entry and keeps what is sound: a bad fact costs that fact, not its neighbours. */
import * as v from 'valibot';
import { nearest } from '../text/nearest.ts';
import { prepare, type UnknownKey } from './prepare.ts';
import type { Path, Raw } from './records.ts';
import { BACKWARDS, turned } from './schema/fields.ts';
import type { Kind } from './schema/kind.ts';
import { isMap, type Shape } from './schema/shape.ts';

export interface Fault {
  readonly path: Path;
  readonly message: string;
  /** What should stand there instead, when that is certain. */
  readonly replacement: string | null;
}

export interface Decoded<Record> {
  readonly raw: Raw;
  /** Null while required keys are missing. */
  readonly record: Record | null;
  readonly unknownKeys: readonly UnknownKey[];
  readonly faults: readonly Fault[];
  /** Keys that this entry lacks and a lower layer may have. */
  readonly missing: readonly Path[];
}

/** Null when the value is no map at all. */
export function decodeEntry<Record>(
  kind: Pick<Kind<string, string, Record, unknown>, 'schema' | 'shape'>,
  value: unknown,
): Decoded<Record> | null {
  const unknownKeys: UnknownKey[] = [];
  const prepared = prepare(kind.shape, value, unknownKeys);
  if (!isMap(prepared)) return null;
  const first = v.safeParse(kind.schema, prepared);
  if (first.success) return { raw: prepared, record: first.output, unknownKeys, faults: [], missing: [] };

  const faults: Fault[] = [];
  const missing: Path[] = [];
  const removals: Path[] = [];
  // An item with an id may lean on the layer below; by itself it is of no use.
  const partial: Path[] = [];
  for (const issue of first.issues) {
    const path = pathOf(issue);
    const there = valueAt(prepared, path);
    const removable = removablePath(kind.shape, path);
    if (there === undefined && (removable === null || hasId(prepared, removable))) {
      missing.push(path);
      if (removable !== null) partial.push(removable);
      continue;
    }
    // An empty list item is somebody about to type.
    if (there !== undefined || typeof path.at(-1) === 'string') faults.push(faultOf(issue, path, there));
    removals.push(removable ?? path);
  }
  const raw = without(prepared, new Set(removals.map(pathKey)));
  const second = v.safeParse(kind.schema, without(prepared, new Set([...removals, ...partial].map(pathKey))));
  if (!second.success) {
    const known = new Set([...missing, ...faults.map((fault) => fault.path)].map(pathKey));
    for (const issue of second.issues) {
      const path = pathOf(issue);
      if (!known.has(pathKey(path))) missing.push(path);
    }
  }
  return { raw, record: second.success ? second.output : null, unknownKeys, faults, missing };
}

function hasId(value: unknown, path: Path): boolean {
  const item = valueAt(value, path);
  return typeof path.at(-1) === 'number' && isMap(item) && 'id' in item;
}

export function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).flatMap((item) =>
    typeof item.key === 'string' || typeof item.key === 'number' ? item.key : [],
  );
}

function faultOf(issue: v.BaseIssue<unknown>, path: Path, there: unknown): Fault {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  if (there === undefined) return { path, message: `"${key}" is missing.`, replacement: null };
  const what = typeof path.at(-1) === 'number' ? `An item of "${key}"` : `"${key}"`;
  return { path, message: `${what} ${wrongIn(issue)}.`, replacement: replacementFor(issue, there) };
}

/** The library words what each decoder expects of a value, but for lists and maps, which have no words of their own. */
function wrongIn(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'array') return 'must be a list: [one, another], or a line with "- " for each';
  if (issue.type === 'strict_object') return 'must be a map: {key: value}, or a line with "key: value" for each';
  return issue.message;
}

/** The option that was meant, or the date in the order that ISO 8601 has. */
function replacementFor(issue: v.BaseIssue<unknown>, there: unknown): string | null {
  if (typeof there !== 'string') return null;
  if (issue.type === 'picklist') return nearest(there, optionsOf(issue.expected));
  if (issue.message === BACKWARDS) return turned(there);
  const slashed = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/.exec(there);
  if (issue.type !== 'check' || !slashed) return null;
  return slashed
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function optionsOf(expected: string | null): string[] {
  return [...(expected ?? '').matchAll(/"([^"]+)"/g)].flatMap((match) => match[1] ?? []);
}

/** The innermost list item on the path, else the innermost optional key: what can be left out without changing the rest. */
function removablePath(shape: Shape, path: Path): Path | null {
  const item = path.findLastIndex((step) => typeof step === 'number');
  if (item >= 0) return path.slice(0, item + 1);
  let at: Shape = shape;
  let optional = 0;
  for (const [i, step] of path.entries()) {
    const field = at.kind === 'map' ? at.fields.get(String(step)) : undefined;
    if (!field) break;
    if (!field.required) optional = i + 1;
    at = field.shape;
  }
  return optional > 0 ? path.slice(0, optional) : null;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof step === 'number' ? itemAt(at, step) : isMap(at) ? at[step] : undefined),
    value,
  );
}

function itemAt(list: unknown, index: number): unknown {
  return Array.isArray(list) ? list[index] : undefined;
}

/** A copy without what stands at the paths; indices are those of the original. */
function without(value: Raw, removals: ReadonlySet<string>, at = ''): Raw {
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const here = at + stepKey(key);
    if (!removals.has(here)) result[key] = copyWithout(inner, removals, here);
  }
  return result;
}

function copyWithout(value: unknown, removals: ReadonlySet<string>, at: string): unknown {
  if (isMap(value)) return without(value, removals, at);
  if (!Array.isArray(value)) return value;
  return value.flatMap((item, i) => {
    const here = at + stepKey(i);
    return removals.has(here) ? [] : [copyWithout(item, removals, here)];
  });
}

/** One text for each path, as a set has no paths. */
function pathKey(path: Path): string {
  return path.map(stepKey).join('');
}

function stepKey(step: string | number): string {
  return `/${step}`;
}
