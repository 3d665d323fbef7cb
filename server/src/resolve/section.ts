/** One passage with its mentions in this dossier: what claims are made from. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import type { OffsetMap } from '../text/offsetMap.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { HeadingTitle } from './headingTitle.ts';
import type { Story } from './story.ts';
import type { Attachment } from './walk.ts';

export interface Section {
  /** Index of the passage. */
  readonly index: number;
  /** From offsets in the passage to those in the document. */
  readonly map: OffsetMap;
  readonly scan: Scan;
  /** Sentence number of each token. */
  readonly sentences: Int32Array;
  readonly attachments: readonly Attachment[];
  /** Items in somebody else's words. */
  readonly quoted: ReadonlySet<Item>;
  /** Dates of the YAML record that the passage is part of. */
  readonly dates: readonly TimeValue[];
  /** The heading over it is one of what was before. */
  readonly background: boolean;
  readonly story: Story;
  /** What the heading right above the passage names. */
  readonly over: HeadingTitle | null;
  /** Mention of each item; items that turned out to be no mention are missing. */
  readonly mentions: ReadonlyMap<Item, Mention>;
}

/** All that the claims of a passage may read of the dossier around it: what they read decides when they are made again. */
export type Setting = Pick<Dossier, 'date'>;
