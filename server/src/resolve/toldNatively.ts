/**
 * The day and the place of a meeting or agreement as Vietnamese and Japanese sentences tell them: right beside the verb of
 * holding or signing, or at the front of the sentence. Plans, conditions, denials and what is told of another time tell
 * nothing, and a sentence with two meetings or two dates does not say whose they are.
 */
import type { Item } from '../recognise/scan.ts';
import { languageOf } from '../text/language.ts';
import { wordSet } from '../text/wordSet.ts';
import { capitalsAt, type Place, placeInBracket } from './heldAt.ts';
import type { Linked } from './linkedWay.ts';
import type { Kind } from './linkedWords.ts';
import { opening, type Written, written } from './nativeText.ts';
import type { Reader } from './reader.ts';

/** Tokens looked at on either side; in Japanese each character is one. */
const REACH = 40;

/** `start` is the first token of the sentence. Undefined for a title in letters that English has, too. */
export function toldNatively(item: Item, kind: Kind, start: number, reader: Reader): Linked | null | undefined {
  const mention = reader.mention(item);
  const language = mention === undefined ? null : languageOf(mention.text);
  if (mention === undefined || language === null) return undefined;
  const beside = language === 'vi' && kind !== 'event' ? dateBeside(item, kind, reader) : null;
  if (beside) return linked(beside, null);
  const [date, another] = reader.inSentence(item, 'date');
  const rivals = reader.inSentence(item, item.type);
  if (another || rivals.some((other) => other !== item && reader.mention(other)?.id !== mention.id)) return null;
  const from = Math.max(start, item.from - REACH);
  const entry = ofEntry(item, language, reader);
  if (entry) return entry;
  const told: Told = { item, kind, date: date ?? null, from, isWhole: from === start, reader };
  return language === 'vi' ? inVietnamese(told) : inJapanese(told);
}

/** "13/3/2023: T (Tokyo)", 「・2023年3月　T（東京）」: a line of a chronology that says nothing else. */
function ofEntry(item: Item, language: 'vi' | 'ja', reader: Reader): Linked | null {
  const { date } = opening(item, reader);
  if (date === null) return null;
  const first = BULLETS.has(reader.word(date.from - 1)) ? date.from - 1 : date.from;
  if (!reader.startsLine(first)) return null;
  const isMarked = ENTRY_MARKS.has(reader.word(date.to));
  if (date.to + (isMarked ? 1 : 0) !== item.from || (language === 'vi' && !isMarked)) return null;
  const place = placeInBracket(item, reader);
  let end = item.to;
  if (place) while (end < item.to + LONGEST_PLACE && !CLOSING.has(reader.word(end - 1))) end++;
  return reader.startsLine(end) || reader.endsLine(end) ? linked(date, place) : null;
}

interface Told {
  readonly item: Item;
  readonly kind: Kind;
  /** The only date of the sentence. */
  readonly date: Item | null;
  /** The first token that is looked at, and whether the sentence begins there. */
  readonly from: number;
  readonly isWhole: boolean;
  readonly reader: Reader;
}

/** "T diễn ra tại Hà Nội ngày 27/2", "Ngày 27/2, tại Hà Nội, X đồng chủ trì T", "ký T ngày 24/10/2011". */
function inVietnamese(told: Told): Linked | null {
  const { item, kind, from, reader } = told;
  const end = Math.min(reader.sentenceEnd(item), item.to + REACH);
  let verb = item.to;
  while (ADVERBS.has(reader.word(verb))) verb++;
  const behind = phraseAt(verb, SUBJECT_VERBS[kind], reader);
  const classifier = reader.word(item.from - 1) === 'cuộc' || reader.word(item.from - 1) === 'bản';
  const first = item.from - (classifier ? 1 : 0);
  const before = phraseBefore(first, OBJECT_VERBS[kind], reader);
  if (behind === 0 && before === 0) return null;
  // "Kể từ khi ký T năm 2011": the day right behind it is its own.
  let lead = before > 0 && behind === 0 ? first - before : item.from;
  const clause = lead;
  while (lead > from && LEADING.has(reader.word(lead - 1))) lead--;
  if (isUnreal(from, lead, reader) || isUnreal(item.to, end, reader)) return null;
  // "Lễ tổng kết T diễn ra": something of T was held.
  const front = chainAt(from, item.from, told);
  const led = first > Math.max(from, front.to) ? reader.word(first - 1) : '';
  if (behind > 0 && /^\p{L}+$/u.test(led) && !CLAUSES.has(led)) return null;
  const next = behind > 0 ? verb + behind : behindPartner(item.to, reader);
  // "Sau khi ký T, năm 2013 hai bên mở": of what came after it.
  if (lead < clause && reader.word(next) === ',') return null;
  const near = chainAt(next, end, told);
  // "Ngày 20/2, tại Tokyo, X cho biết Y sẽ dự T": the front is that of the first verb.
  const isOwn = told.isWhole && lead === clause && isSubject(front.to, behind > 0 ? item.from : first - before, reader);
  return isOwn ? linked(near.on ?? front.on, near.place ?? front.place) : linked(near.on, near.place);
}

/** People and posts, and what joins them. */
function isSubject(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; ) {
    const [other] = reader.startingAt(i);
    if (!other && !JOINING.has(reader.word(i)) && !reader.isFreeCapital(i)) return false;
    i = other ? other.to : i + 1;
  }
  return true;
}

const linked = (on: Item | null, place: Place | null): Linked | null =>
  on === null && place === null ? null : { on, place };

interface Chain {
  readonly on: Item | null;
  readonly place: Place | null;
  /** The first token that is no part of it. */
  readonly to: number;
}

/** Dates and places from a token on, with nothing else between them. */
function chainAt(from: number, to: number, { date, reader }: Told): Chain {
  let on: Item | null = null;
  let place: Place | null = null;
  let i = from;
  while (i < to) {
    const word = reader.word(i);
    if (date?.from === i) {
      on = date;
      i = date.to;
    } else if (place === null && (word === 'tại' || word === 'ở')) {
      let city = i + 1;
      while (CITY_WORDS.has(reader.word(city))) city++;
      const found = capitalsAt(city, reader);
      if (found === null) break;
      place = { text: found.text, span: found.span };
      i = found.to;
    } else if (BETWEEN.has(word)) i++;
    else break;
  }
  return { on, place, to: i };
}

/** "T, ký ngày 24/10/2011, và", "T ký năm 2011": whatever other titles and dates the sentence has. */
function dateBeside(item: Item, kind: Kind, reader: Reader): Item | null {
  let at = item.to;
  while (ADVERBS.has(reader.word(at)) || reader.word(at) === ',' || reader.word(at) === '(') at++;
  const isApart = at > item.to || reader.word(at) === 'ký';
  const length = isApart ? phraseAt(at, SUBJECT_VERBS[kind], reader) : 0;
  if (length === 0) return null;
  at += length;
  // "ký giữa hai Bộ Quốc phòng ngày"
  if (reader.word(at) === 'giữa') at = behindPartner(at + 1, reader);
  while (BETWEEN.has(reader.word(at))) at++;
  return reader.inSentence(item, 'date').find(({ from }) => from === at) ?? null;
}

/** Behind "với Đại sứ X": those with whom it was signed. */
function behindPartner(to: number, reader: Reader): number {
  let at = to;
  while (at < to + REACH) {
    const [part] = reader.startingAt(at).filter(({ type }) => type !== 'date');
    if (part) at = part.to;
    else if (PARTNERS.has(reader.word(at)) || reader.isFreeCapital(at)) at++;
    else break;
  }
  return at;
}

/** Behind the day and the place that open a Vietnamese sentence, where its subject begins. */
export function behindFront(item: Item, start: number, reader: Reader): number {
  const [date = null] = reader.inSentence(item, 'date');
  return chainAt(start, item.from, { item, kind: 'event', date, from: start, isWhole: true, reader }).to;
}

/** How many tokens of a phrase stand at the token, or 0. */
function phraseAt(at: number, phrases: readonly (readonly string[])[], reader: Reader): number {
  return phrases.find((phrase) => phrase.every((word, i) => reader.word(at + i) === word))?.length ?? 0;
}

/** The same for a phrase that ends before the token. */
function phraseBefore(end: number, phrases: readonly (readonly string[])[], reader: Reader): number {
  return phrases.find((phrase) => phraseAt(end - phrase.length, [phrase], reader) > 0)?.length ?? 0;
}

function isUnreal(from: number, to: number, reader: Reader): boolean {
  for (let i = from; i < to; i++) {
    if (UNREAL.has(reader.word(i)) || phraseAt(i, UNREAL_PHRASES, reader) > 0) return true;
  }
  return false;
}

const BULLETS = wordSet('- • * · ・ – ●');
const ENTRY_MARKS = wordSet(': ： – — - |');
const CLOSING = wordSet(') ）');
const LONGEST_PLACE = 12;

const phrases = (text: string): readonly (readonly string[])[] => text.split(', ').map((phrase) => phrase.split(' '));

const CONCLUDED = phrases('được ký kết, được ký, ký kết, ký');
const ISSUED = [...CONCLUDED, ...phrases('được thông qua, được công bố, được đưa ra, thông qua, công bố, ra')];
const HAPPENED = phrases('được tổ chức, diễn ra, tổ chức thành công, tổ chức, khai mạc, bế mạc, kết thúc, họp');

/** Behind the thing, which is their subject; the longest first. */
const SUBJECT_VERBS: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  event: HAPPENED,
  signed: CONCLUDED,
  issued: ISSUED,
};
/** Before the thing, which is their object, or what has taken place. */
const OBJECT_VERBS: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  event: [...HAPPENED, ...phrases('chủ trì, tham dự, dự, tham gia, đăng cai')],
  signed: CONCLUDED,
  issued: ISSUED,
};

const LEADING = wordSet('kể từ sau khi ngay');
const CLAUSES = wordSet('rằng biết là khi và nhưng nhân');
const JOINING = wordSet('và cùng với đã vừa đồng ông bà hai bên nước các đoàn phía đại biểu , ( ) -');
const ADVERBS = wordSet('đã vừa mới chính thức cũng do " ” » )');
const BETWEEN = wordSet('ngày vào trong từ hôm sáng chiều tối trưa , ( thành công long trọng trực tiếp');
const PARTNERS = wordSet('hai bộ nước chính phủ với cùng và ông bà ngài phía');
const CITY_WORDS = wordSet('thủ đô thành phố tp .');
const UNREAL = wordSet('sẽ chưa không hoãn hủy huỷ nếu kể sau trước khi mong');
const UNREAL_PHRASES = phrases(
  'dự kiến, kế hoạch, chuẩn bị, đề nghị, đề xuất, thống nhất, nhất trí, đồng ý, có thể, hy vọng, kỷ niệm, sắp tới, hướng tới, có hiệu lực, gia hạn, sửa đổi',
);

/** 「2月27日、ハノイでTが開催された」「Tは2011年10月24日に署名された」 */
function inJapanese(told: Told): Linked | null {
  const { item, kind, date, from, reader } = told;
  const end = Math.min(reader.sentenceEnd(item), item.to + REACH);
  const before = line(from, item.from, told);
  const behind = line(item.to, end, told);
  // 「2011年の覚書に基づき」
  if (kind !== 'event' && date !== null && OF_MAKING.test(before.text) && OF_IT.test(behind.text))
    return linked(date, null);
  const attributive = DONE_BEFORE[kind].test(before.text);
  // 「2018年に署名されたTに基づき」: whatever is done with it now, but for what makes another of it.
  const isOpen = attributive ? OF_ANOTHER.test(behind.text) : UNREAL_JAPANESE.test(behind.text);
  if (isOpen || UNREAL_JAPANESE.test(before.text)) return null;
  // 「T（2011年10月署名）」「Tが署名されたのは2011年だ」「Tは、2018年4月、AとBが署名した」
  if (kind !== 'event' && [IN_BRACKETS, WHEN, BETWEEN_THEM].some((pattern) => pattern.test(behind.text)))
    return linked(date, null);
  const [, gap] = DONE[kind].exec(behind.text) ?? [];
  // 「2月27日の第10回T」
  if (kind === 'event' && date !== null && OF_DAY.test(before.text) && AT_IT.test(behind.text))
    return linked(date, placeIn(behind, behind.text.length, told));
  if (gap === undefined && !attributive) return null;
  // In front of it the date opens the sentence, or belongs to what says which one it is; behind it stands before the verb.
  const inFront = attributive || (told.isWhole && (/^＃[、に]/u.test(before.text) || RIGHT_BEFORE.test(before.text)));
  const inGap = (gap ?? '').includes('＃');
  const isOwn = date !== null && (date.to <= item.from ? inFront : inGap);
  const place = placeIn(behind, gap?.length ?? 0, told) ?? placeIn(before, before.text.length, told);
  return linked(isOwn ? date : null, kind === 'event' ? place : null);
}

const line = (from: number, to: number, { date, reader }: Told): Written =>
  written(from, to, reader, ([other], at) => {
    if (date?.from === at) return { sign: '＃', to: date.to };
    return other ? { sign: '＊', to: other.to } : null;
  });

/** "ハノイで", "東京において" behind a mark, a particle or a date. */
function placeIn({ text, tokens }: Written, length: number, { reader }: Told): Place | null {
  const found = PLACED.exec(text.slice(0, length));
  if (found === null) return null;
  const [whole, city = ''] = found;
  const first = found.index + whole.indexOf(city);
  const [from, last] = [tokens[first], tokens[first + city.length - 1]];
  return from === undefined || last === undefined ? null : reader.words(from, last + 1);
}

const PLACED =
  /(?:^|[はがを、に＃])([\p{Script=Han}\p{Script=Katakana}ー]{1,10}?)(?:市内|都内|市)?(?:で(?![はのもき])|において(?!は)|にて)/u;

const HELD = '(?:開催|実施|開会|開幕|閉会|閉幕)(?:され|し)(?:た|ました)|(?:行われ|開かれ)(?:た|ました)';
const MADE = '(?:署名|調印|締結)(?:され|し)(?:た|ました)|(?:署名|調印)が行われた|交わされた|交わした';
const TOLD = `${MADE}|(?:発表|発出|採択|公表)(?:され|し)(?:た|ました)`;
const OPENER = '[」』]?(?:は|が|を|に)?、?';
/** No other subject or object, and no other number. */
const GAP = '[^。はがを第（(]{0,24}?';

/** What it tells of something else: 「開催された会合」「署名されたこと」. */
const ALONE = '(?![\\p{Script=Han}\\p{Script=Katakana}こ＊])';

/** Behind the thing; the group is what stands between it and the verb. */
const DONE: Readonly<Record<Kind, RegExp>> = {
  event: new RegExp(`^(${OPENER}${GAP})(?:${HELD}|出席した|参加した)${ALONE}`, 'u'),
  signed: new RegExp(`^(${OPENER}${GAP})(?:${MADE})${ALONE}`, 'u'),
  issued: new RegExp(`^(${OPENER}${GAP})(?:${TOLD})${ALONE}`, 'u'),
};
/** 「ハノイで開催された」 right before it. */
const DONE_BEFORE: Readonly<Record<Kind, RegExp>> = {
  event: new RegExp(`(?:${HELD})[「『]?$`, 'u'),
  signed: new RegExp(`(?:${MADE})[「『]?$`, 'u'),
  issued: new RegExp(`(?:${TOLD})[「『]?$`, 'u'),
};
/** 「Tでは」, but not 「Tに関する講演会」. */
const AT_IT = /^[」』]?(?:では?|において|にて|は、|は盛)/u;
/** 「両国は2012年に（ハノイで）Tに署名した」 */
const RIGHT_BEFORE =
  /(?:は|が)、?＃(?:に|、)(?:[\p{Script=Han}\p{Script=Katakana}ー]{1,10}(?:で|において|にて)、?)?[「『]?$/u;
/** 「Tの改正」 */
const OF_ANOTHER = /^[」』]?の?(?:改|附属|付属|延長|更新|実施|追加|後)/u;
/** What is of a day where the papers themselves are spoken of: not 「2011年のTの実施」. */
const OF_MAKING = /(?:^|[、はがもを])＃の[「『]?$/u;
const IN_BRACKETS = /^[」』]?[（(]＃に?(?:署名|調印|締結)/u;
const WHEN = /^[」』]?(?:が|に)(?:署名|調印|締結)(?:され|し)たのは、?＃/u;
const BETWEEN_THEM =
  /^[」』]?(?:は|に)、?＃に?、?[＊と、・及びの氏国日越両\p{Script=Han}]{1,30}(?:が|により|によって)(?:署名|調印)(?:した|しました|された)/u;
const OF_IT =
  /^[」』]?(?:の?(?:署名|調印|締結)(?:以[来降]|後)|に(?:基づ|従|沿|よ[りる])(?!く?(?:第|初|[\p{Script=Han}\p{Script=Katakana}＊]{0,6}(?:会[合談議]|協議|対話|訪問|演習|訓練|行事|式典|研修|派遣)))|[はがを、]|以[来降]|の(?:下|もと)|で(?:は|合意))/u;
const OF_DAY = /＃の(?:第[0-9０-９一二三四五六七八九十]+回)?[「『]?$/u;
const UNREAL_JAPANESE =
  /予定|見込|計画|延期|中止|検討|な[いか]|ず、|場合|期待|記念|以来|(?<!午)[後前]|向け|準備|もし|次回|発効|改正|交渉|合意|基づ|更新|延長|続|うえ|上で/u;
