/** Reads marked-up gold documents: `{type:id|text}` around each mention, nested where types nest, `\{` for a brace. */
import type { MentionType } from '../../server/src/recognise/mention.ts';

export interface GoldMention {
  readonly type: MentionType;
  readonly start: number;
  readonly end: number;
  /** As the mark has it: a registry id, `?name` for somebody no registry knows, a date's EDTF; null when not judged. */
  readonly id: string | null;
  /** `{office?|…}`: a place on which readers of the definition differ. Found or not, it does not count. */
  readonly optional: boolean;
}

export interface GoldDocument {
  /** The document without marks, as the engine gets it. */
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

const TYPES: Readonly<Record<string, MentionType>> = {
  person: 'person',
  rank: 'rank',
  office: 'office',
  org: 'organisation',
  agreement: 'agreement',
  partnership: 'partnership',
  event: 'event',
  date: 'date',
};
const OPENING = /^\{([a-z]+)(\??)(?::([^|{}]+))?\|/;

interface Open {
  readonly type: MentionType;
  readonly optional: boolean;
  readonly id: string | null;
  readonly start: number;
}

/** Throws on a mark that is not one: a gold document is our own source, and a slip in it must not pass. */
export function readMarkup(source: string): GoldDocument {
  const parts: string[] = [];
  const open: Open[] = [];
  const mentions: GoldMention[] = [];
  let length = 0;
  let at = 0;
  const put = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === '\\' && /[{}]/.test(source.charAt(at + 1))) {
      put(source.charAt(at + 1));
      at += 2;
    } else if (char === '{') {
      const [whole, name = '', optional, id] = OPENING.exec(source.slice(at, at + 200)) ?? [];
      const type = TYPES[name];
      if (whole === undefined || type === undefined) throw new Error(`not a mark: ${source.slice(at, at + 40)}`);
      open.push({ type, optional: optional === '?', id: id ?? null, start: length });
      at += whole.length;
    } else if (char === '}') {
      const mark = open.pop();
      if (mark === undefined || mark.start === length)
        throw new Error(`closes nothing: ${source.slice(at - 40, at + 1)}`);
      mentions.push({ ...mark, end: length });
      at += 1;
    } else {
      put(char);
      at += 1;
    }
  }
  if (open.length > 0) throw new Error(`${open.length} marks are not closed`);
  return { text: parts.join(''), mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}
