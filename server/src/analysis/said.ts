/** What was once read off a passage, kept while the passage says the same, at most elsewhere in the document. */
import type { Mention } from '../recognise/mention.ts';
import { movedMention } from '../resolve/move.ts';
import type { Spelt } from '../resolve/spelt.ts';
import { moved, type Span } from '../text/span.ts';

/** What a passage was gathered from, and where it stands now. A class, as long texts have thousands of them. */
export class Said<G> {
  readonly what: G;
  private readonly by: number;
  private readonly passage: number | null;

  /** `by`: UTF-16 units that the passage has moved on since; `passage`: its index now, null where nothing moves. */
  constructor(what: G, by: number, passage: number | null) {
    this.what = what;
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
