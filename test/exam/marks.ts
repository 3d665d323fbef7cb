/** Text with one place that can be made false: private-use characters hold the false words and the right ones. */

const OPEN = '\ue000';
const NEXT = '\ue001';
const CLOSE = '\ue002';
const MARK = /\ue000([^\ue001\ue002]*)((?:\ue001[^\ue001\ue002]*)*)\ue002/;

/**
 * `clean` makes the statement true. `right` are the wordings that a fix may give, where there is one certain fix; none
 * where what is meant is for the reader to say.
 */
export function marked(wrong: string, clean: string, right: readonly string[] = []): string {
  return `${OPEN}${[wrong, clean, ...right].join(NEXT)}${CLOSE}`;
}

/** With a certain fix, which gives `right` or one of the `others` that are as good. */
export function corrected(wrong: string, right: string, others: readonly string[] = []): string {
  return marked(wrong, right, [right, ...others]);
}

export interface Versions {
  readonly clean: string;
  readonly faulty: string;
  /** Where the false words stand in `faulty`. */
  readonly start: number;
  readonly end: number;
  /** `faulty` with each of the right wordings; none where no fix is certain. */
  readonly right: readonly string[];
}

/** Both versions of a text that holds one mark. */
export function versions(text: string): Versions {
  const found = MARK.exec(text);
  if (found === null) throw new RangeError(`no mark in: ${text}`);
  const [whole, wrong = '', rest = ''] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + whole.length);
  const [clean = '', ...right] = rest.split(NEXT).slice(1);
  return {
    clean: before + clean + after,
    faulty: before + wrong + after,
    start: before.length,
    end: before.length + wrong.length,
    right: right.map((words) => before + words + after),
  };
}

/** Inside a mark no line may be broken and nothing put in. */
export function outsideMarks(text: string, change: (part: string) => string): string {
  return text
    .split(/(\ue000[^\ue002]*\ue002)/)
    .map((part) => (part.startsWith(OPEN) ? part : change(part)))
    .join('');
}
