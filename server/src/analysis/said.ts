/** What was once read off a passage, kept while the passage says the same, at most elsewhere in the document. */
import type { Mention } from '../recognise/mention.ts';
import { movedMention } from '../resolve/move.ts';
import type { Spelt } from '../resolve/spelt.ts';
import { moved, type Span } from '../text/span.ts';

/**
 * What a passage was gathered from, and where it stands now. A class, as long texts have thousands of them, and one that
 * is moved: a key moves all that stands behind it, and making each anew would cost more than all else that a key does.
 */
export class Said<G> {
  readonly what: G;
  private by = 0;
  private passage: number | null = null;

  /** Of what does not move. */
  constructor(what: G) {
    this.what = what;
  }
  /** `by`: UTF-16 units that the passage has moved on since it was gathered; `passage`: its index now. */
  moveTo(by: number, passage: number): void {
    this.by = by;
    this.passage = passage;
  }
  /** A mention of what was gathered, at its place in the document as it is now. */
  place(mention: Mention): Mention {
    return this.passage === null ? mention : movedMention(mention, this.by, this.passage);
  }
  placeSpan(span: Span): Span {
    return moved(span, this.by);
  }
  placeWord(word: Spelt): Spelt {
    return this.by === 0 ? word : { ...word, span: moved(word.span, this.by) };
  }
}
