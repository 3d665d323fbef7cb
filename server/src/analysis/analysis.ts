/** The result that every rule and every feature reads: one analysis of one dossier against one registry. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Registry } from '../registry/model.ts';
import type { Claim } from '../resolve/claim.ts';
import type { Placed } from '../resolve/remembered.ts';
import type { Resolution } from '../resolve/resolve.ts';
import type { Spelt } from '../resolve/spelt.ts';
import { once } from '../text/once.ts';

export interface Analysis {
  /** The document as received; spans point into it. */
  readonly text: string;
  readonly dossier: Dossier;
  readonly registry: Registry;
  /** In order of place, longer first at the same start. */
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** Words of prose that British and American English spell differently, in order of the passages. */
  readonly spelt: readonly Spelt[];
  /** The same by passage, for who remembers what follows from one. */
  readonly passages: readonly Placed[];
  /** What the fields of records say together, besides. */
  readonly records: Resolution['records'];
}

/** The lists of the whole document are made for who asks for them. */
export function analysisOf(
  { text, dossier, registry }: Pick<Analysis, 'text' | 'dossier' | 'registry'>,
  { passages, records }: Resolution,
): Analysis {
  const mentions = once(() => inOrder([...passages.flatMap((each) => each.mentions), ...records.mentions]));
  const claims = once(() => [...passages.flatMap((each) => each.claims), ...records.claims]);
  const spelt = once(() => passages.flatMap((each) => each.spelt));
  return {
    text,
    dossier,
    registry,
    get mentions() {
      return mentions();
    },
    get claims() {
      return claims();
    },
    get spelt() {
      return spelt();
    },
    passages,
    records,
  };
}

/** In order of place, longer first; passages and items nearly always come that way. */
export function inOrder(mentions: Mention[]): Mention[] {
  const compare = (a: Mention, b: Mention) => a.span.start - b.span.start || b.span.end - a.span.end;
  for (let i = 1; i < mentions.length; i++) {
    if (compare(mentions[i - 1] as Mention, mentions[i] as Mention) > 0) return mentions.sort(compare);
  }
  return mentions;
}
