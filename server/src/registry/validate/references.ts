/** Ids that name nothing, with the nearest one that does. */
import type { Registry } from '../model.ts';
import { nearest } from '../nearest.ts';
import { KINDS } from '../records.ts';
import type { RefKind } from '../schema/fields.ts';
import { eachText } from '../schema/shape.ts';
import type { Report, Subject } from '../subject.ts';

const WORDS: Readonly<Record<RefKind, string>> = {
  person: 'person',
  rank: 'rank',
  office: 'office',
  organisation: 'organisation',
  agreement: 'agreement',
  source: 'source',
};

/** Several lower-case words joined by hyphens: what people take for an id, and no name or citation looks like. */
const ID_LIKE = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

export function checkReferences(registry: Registry, subjects: readonly Subject[], report: Report): void {
  for (const subject of subjects) {
    eachText(KINDS[subject.key].shape, subject.merged.raw, (value, { ref, orText }, path) => {
      if (ref === null || (orText && !ID_LIKE.test(value))) return;
      const known = idsOf(registry, ref);
      if (known.has(value)) return;
      const near = nearest(value, known.keys());
      const hint = near === null ? 'Add it, or correct the id.' : `Did you mean "${near}"?`;
      report(subject, 'unknown-reference', path, `No ${WORDS[ref]} has the id "${value}". ${hint}`, {
        severity: orText ? 'warning' : 'error',
        fix: (placeOf) => {
          const span = placeOf(path).value;
          return near === null || span === null
            ? null
            : { title: `Replace by "${near}"`, edits: [{ span, newText: near }] };
        },
      });
    });
  }
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
