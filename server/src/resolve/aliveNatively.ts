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

/**
 * Whom a Vietnamese or Japanese sentence names with a title for what is his or was: "Sách của Tổng Bí thư X", "Theo X",
 * 「X書記長の言葉」. Of the living it tells only where he is its subject, and not of a past without a day.
 */
export function isRecalledNatively(title: Item, item: Item, from: number, reader: Reader): boolean {
  const words = reader.words(title.from, title.to).text;
  const first = Math.min(from, item.from, title.from);
  const undated = reader.inSentence(item, 'date').length === 0;
  if (languageOf(words) === 'vi') {
    // "Theo lời mời của X": who invites is there.
    const invites = reader.word(first - 1) === 'của' && reader.word(first - 2) === 'mời';
    if (!opensVietnamese(first, item, reader) && !WITH.has(reader.word(first - 1)) && !invites) return true;
    return (
      undated &&
      (RECALLING.has(reader.word(item.to)) || WRITTEN.test(reader.words(item.to, reader.sentenceEnd(item)).text))
    );
  }
  if (!/[\u3040-\u30ff\u4e00-\u9fff]/u.test(words)) return false;
  const end = Math.max(title.to, item.to);
  const behind = written(end, Math.min(reader.sentenceEnd(item), end + REACH), reader, () => null).text;
  const before = written(reader.sentenceStart(item), first, reader, () => null).text;
  return (
    REMEMBERED.test(before + behind) ||
    KEPT.test(behind) ||
    /写真|肖像/u.test(before) ||
    (undated && /^[^のはがを、。]{0,16}[はが].*た。?$/u.test(behind))
  );
}

/** "do X chủ trì", "cùng X", "với X": whoever is named so is there. */
const WITH = wordSet('do với cùng và bởi');
const RECALLING = wordSet('đã từng là vẫn');
/** Behind the title: what he left, and who. */
const KEPT =
  /^[^のはがを、。]{0,16}の(?:言葉|著書|著作|遺族|家族|夫人|妻|息子|娘|名|詩|手紙|論文|思想|功績|業績|政策|写真|銅像)/u;

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
const REMEMBERED = /故|追悼|偲|葬|死去|逝去|墓|生前|命日|遺族|遺志|当時|没後|像|の時代|政権|在任/u;
