/** An id in a YAML dossier that the registry does not have. */
import type { Field } from '../dossier/dossier.ts';
import type { Registry } from '../registry/model.ts';
import { nearest } from '../text/nearest.ts';
import { defineDossierRule, type Fault, replaceFix } from './rule.ts';

interface ReferenceFault extends Fault {
  readonly id: string;
  readonly what: string;
  readonly near: string | null;
}

/** Entries by the key that names them, and what they are. */
const KINDS: Readonly<
  Record<string, { readonly what: string; readonly of: (registry: Registry) => ReadonlyMap<string, unknown> }>
> = {
  person: { what: 'person', of: ({ people }) => people },
  office: { what: 'office', of: ({ offices }) => offices },
  offices: { what: 'office', of: ({ offices }) => offices },
  rank: { what: 'rank', of: ({ ranks }) => ranks },
  agreement: { what: 'agreement', of: ({ agreements }) => agreements },
  event: { what: 'series of meetings', of: ({ series }) => series },
};

/** Written as ids are: "phan-van-giang". */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;
/** Of more entries than these the nearest is not looked for. */
const MOST_ENTRIES = 50_000;

export const unknownReference = defineDossierRule<ReferenceFault, never>({
  id: 'unknown-reference',
  summary: 'An id in a YAML dossier that the registry does not have.',
  severity: 'warning',
  about: [],
  // The fields are those of the document, whatever its passages say.
  gather: () => null,
  *find(_, { analysis, registry }) {
    for (const field of analysis.dossier.fields) {
      const key = keyOf(field);
      const kind = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
      // What an alias repeats is told where it is written.
      const isTold = analysis.dossier.passages[field.passage]?.repeats === true;
      if (!kind || isTold || !ID.test(field.value)) continue;
      const entries = kind.of(registry);
      if (entries.has(field.value) || (key === 'event' && registry.events.has(field.value))) continue;
      const near = entries.size > MOST_ENTRIES ? null : nearest(field.value, entries.keys());
      // "vice-minister" is a word and no id; nobody's name is written so.
      if (near === null && key !== 'person') continue;
      // Without the quotes of the scalar.
      const map = analysis.dossier.passages[field.passage]?.map;
      const span = map?.toSourceSpan({ start: 0, end: field.value.length }) ?? field.span;
      yield { span, proof: null, id: field.value, what: kind.what, near };
    }
  },
  word: ({ id, what, near }) => ({
    what: `The registry has no ${what} with the id “${id}”.`,
    why: 'An id stands for an entry, so that nothing can be held against the registry here.',
    todo:
      near === null
        ? 'Write the name, or add the entry to your registry.'
        : `Write “${near}”, or add the entry to your registry.`,
  }),
  fix: ({ near, span }) => (near === null ? [] : [replaceFix(`Write “${near}”`, span, near, false)]),
});

/** The last key of the path; items of a list go by the key of the list. */
function keyOf({ path }: Field): string {
  const last = path.at(-1);
  return String(typeof last === 'number' ? path.at(-2) : last);
}
