/** The result that every rule and every feature reads: one analysis of one dossier against one registry. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Registry } from '../registry/model.ts';
import type { Claim } from '../resolve/claim.ts';
import type { Spelt } from '../resolve/spelt.ts';

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
}
