/** Ids that name nothing, with the nearest one that does. */
import { nearest } from '../../text/nearest.ts';
import { type Reference, type RegistryMemo, remembered } from '../memo.ts';
import type { Merged } from '../merge.ts';
import type { Registry } from '../model.ts';
import { replaceFix } from '../problem.ts';
import { KINDS, type SectionKey } from '../records.ts';
import type { RefKind } from '../schema/fields.ts';
import { eachText, isMap } from '../schema/shape.ts';
import type { Report, Subject } from '../subject.ts';

/** Several lower-case words joined by hyphens: what people take for an id, and no name or citation looks like. */
const ID_LIKE = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/** Ids that a wrong one is compared with: a registry of a million people is not walked for a suggestion. */
const MOST_COMPARED = 20_000;

export function checkReferences(
  registry: Registry,
  subjects: readonly Subject[],
  memo: RegistryMemo,
  report: Report,
  begun: Begun,
): void {
  for (const subject of subjects) {
    const references = remembered(memo.references, subject.merged.raw, () => referencesIn(subject));
    for (const reference of references) {
      if (!idsOf(registry, reference.kind).has(reference.value))
        reportDangling(registry, subject, reference, report, begun);
    }
  }
}

function referencesIn({ key, merged }: Subject): readonly Reference[] {
  const found: Reference[] = [];
  eachText(KINDS[key].shape, merged.raw, (value, { ref, orText }, path) => {
    if (ref !== null && (!orText || ID_LIKE.test(value))) found.push({ kind: ref, orText, value, path });
  });
  return found;
}

/** What the layers say of entries, also of those that lack something still and are not in the registry. */
export type Begun = Readonly<Record<SectionKey, () => ReadonlyMap<string, Merged>>>;

const SECTIONS = {
  person: 'people',
  office: 'offices',
  organisation: 'organisations',
  agreement: 'agreements',
  source: 'sources',
} as const satisfies Readonly<Record<Exclude<RefKind, 'rank'>, SectionKey>>;

/** Somebody is typing the entry that the id names, and what is missing there is told there. */
function isBegun(begun: Begun, kind: RefKind, id: string): boolean {
  if (kind !== 'rank') return begun[SECTIONS[kind]]().has(id);
  const isThat = (item: unknown) => {
    const { id: own } = isMap(item) ? item : {};
    return own === id;
  };
  return [...begun['rank-ladders']().values()].some(({ raw: { ranks } }) => Array.isArray(ranks) && ranks.some(isThat));
}

function reportDangling(
  registry: Registry,
  subject: Subject,
  { kind, orText, value, path }: Reference,
  report: Report,
  begun: Begun,
): void {
  if (isBegun(begun, kind, value)) return;
  const ids = idsOf(registry, kind);
  const near = ids.size > MOST_COMPARED ? null : nearest(value, ids.keys());
  // "press-release" is a citation, unless there is an id like it; "vna-2021-01-23" can only have been meant as one.
  if (orText && near === null && !/\d|-.*-/.test(value)) return;
  const hint = near === null ? 'Add it, or correct the id.' : `Did you mean "${near}"?`;
  report(subject, 'unknown-reference', path, `No ${kind} has the id "${value}". ${hint}`, {
    severity: orText ? 'warning' : 'error',
    fix: (placeOf, text) => {
      const span = placeOf(path).value;
      return near === null || span === null ? null : replaceFix(near, span, text);
    },
  });
}

/** The entries that an id of that kind can name. */
export function idsOf(registry: Registry, kind: RefKind): ReadonlyMap<string, unknown> {
  switch (kind) {
    case 'person':
      return registry.people;
    case 'rank':
      return registry.ranks;
    case 'office':
      return registry.offices;
    case 'organisation':
      return registry.organisations;
    case 'agreement':
      return registry.agreements;
    case 'source':
      return registry.sources;
  }
}
