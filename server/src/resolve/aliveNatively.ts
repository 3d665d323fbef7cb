/** Somebody of whom a Vietnamese or Japanese sentence says that he took part: "X tiếp đoàn", 「Xは……会談した」. */
import type { Item } from '../recognise/scan.ts';
import { languageOf } from '../text/language.ts';
import { wordSet } from '../text/wordSet.ts';
import { written } from './nativeText.ts';
import type { Reader } from './reader.ts';

/** In a language of its own a registry name may also stand in Latin letters: the words around it tell which it is. */
export function takesPartNatively(item: Item, from: number, reader: Reader): boolean {
  const next = reader.word(item.to);
  // Vietnamese verbs stand right behind their subject.
  if (isVietnameseVerb(item.to, reader))
    return opensVietnamese(from, item, reader) && !WRITTEN.test(reader.words(item.to, reader.sentenceEnd(item)).text);
  return languageOf(next) === 'ja' && inJapanese(item, reader);
}

function isVietnameseVerb(to: number, reader: Reader): boolean {
  let at = to;
  while (BEFORE_VERB.has(reader.word(at))) at++;
  if (ACTS.has(reader.word(at))) return !OTHER_VERBS.has(`${reader.word(at)} ${reader.word(at + 1)}`);
  return PAIRS.get(reader.word(at))?.has(reader.word(at + 1)) ?? false;
}

/** The subject opens the sentence or follows a comma or its day: "sách về X gặp" has another. */
function opensVietnamese(from: number, item: Item, reader: Reader): boolean {
  let first = from;
  while (BEFORE_NAME.has(reader.word(first - 1))) first--;
  if (first <= reader.sentenceStart(item) || reader.word(first - 1) === ',') return true;
  return reader.inSentence(item, 'date').some(({ to }) => to === first);
}

/** A verb of doing behind は or が, and no other subject before it. */
function inJapanese(item: Item, reader: Reader): boolean {
  const end = Math.min(reader.sentenceEnd(item), item.to + REACH);
  const { text } = written(item.to, end, reader, ([other]) => {
    if (!other) return null;
    return { sign: other.type === 'date' ? '＃' : '＊', to: other.to };
  });
  const before = written(reader.sentenceStart(item), item.from, reader, () => null).text;
  return DONE.test(text) && !REMEMBERED.test(before) && !REMEMBERED.test(text);
}

/** Tokens; in Japanese each character is one. */
const REACH = 60;
const BEFORE_NAME = wordSet('ông bà ngài nguyên cựu đồng chí');
const BEFORE_VERB = wordSet('đã cũng đang vừa');
const ACTS = wordSet('tiếp gặp thăm dự đón');
/** "goes on", "meets with an accident": with another second syllable they are no deed. */
const OTHER_VERBS: ReadonlySet<string> = new Set(['tiếp tục', 'tiếp nối', 'gặp nạn', 'gặp khó']);
/** Of two syllables. */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hội', wordSet('đàm kiến')],
  ['phát', wordSet('biểu')],
  ['tham', wordSet('dự')],
  ['chủ', wordSet('trì')],
  ['cho', wordSet('biết')],
  ['khẳng', wordSet('định')],
  ['trả', wordSet('lời')],
  ['lên', wordSet('đường')],
  ['có', wordSet('buổi cuộc')],
]);
/** What he left speaks for him. */
const WRITTEN = /hồi ký|nhật ký|di chúc|di cảo|sinh thời/iu;
const DONE =
  /^(?:元?＊|氏|さん|元首相|元外相|元総理)*(?:は|が)[^はが。]*?(?:会談|会見|講演|訪問|出席|挨拶|あいさつ|演説|面会|発言|到着)(?:した|しました|する)(?:[。、]|$)/u;
const REMEMBERED = /故|追悼|葬|死去|逝去|墓|生前|命日|遺族|遺志|当時|没後|像|の時代|政権|在任/u;
