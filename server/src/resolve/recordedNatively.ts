/** "Họ tên: X" over "Cấp bậc: …" and "Chức vụ: …", 「氏名：X」 over 「階級：…」: the titles on the lines of somebody's record. */
import type { Item, Scan } from '../recognise/scan.ts';
import { isOver } from './attachPhrases.ts';
import { englishLabel } from './nativeLabels.ts';
import type { Attachment, Walker } from './walk.ts';

export function recordedNatively(
  person: Item,
  { text, tokens }: Scan,
  titleFrom: ReadonlyMap<number, Item>,
  w: Walker,
): Attachment[] {
  // Asked for every name: most have no colon before them.
  const mark = person.from > 0 ? text.charCodeAt(tokens.start[person.from - 1] as number) : 0;
  if (mark !== COLON && mark !== WIDE_COLON) return [];
  const labelOf = (from: number, colon: number) =>
    englishLabel(
      text
        .slice(tokens.start[from], tokens.end[colon - 1])
        .normalize('NFC')
        .toLowerCase(),
    );
  let start = person.from - 1;
  while (start > person.from - LONGEST_LABEL && !w.startsLine(start)) start--;
  if (labelOf(start, person.from - 1) !== 'name') return [];
  const found: Attachment[] = [];
  let at = person.to;
  for (let line = 0; line < MOST; line++) {
    while (at < person.to + REACH && !w.startsLine(at)) at++;
    const colon = colonFrom(at, w);
    const label = colon < 0 ? '' : labelOf(at, colon);
    if (colon < 0 || label === 'name') break;
    const title = TITLES.has(label) ? titleFrom.get(colon + 1) : undefined;
    if (title && !isOver(title, w)) found.push({ person, title, tense: 'present', marker: null, certain: true });
    at = colon + 1;
  }
  return found;
}

const COLON = 0x3a;
const WIDE_COLON = 0xff1a;

const isColon = (i: number, w: Walker): boolean => w.written(i) === ':' || w.written(i) === '：';

/** The colon behind the label that begins at a token, or -1. */
function colonFrom(from: number, w: Walker): number {
  if (!w.startsLine(from)) return -1;
  for (let i = from + 1; i < from + LONGEST_LABEL && !w.isBreak(i) && !w.startsLine(i); i++)
    if (isColon(i, w)) return i;
  return -1;
}

const TITLES: ReadonlySet<string> = new Set(['rank', 'office']);
/** Lines of one record. */
const MOST = 8;
/** Tokens; in Japanese each character is one. */
const LONGEST_LABEL = 7;
const REACH = 120;
