/** Who chaired a meeting or signed an agreement, in Vietnamese and Japanese sentences: "A và B đồng chủ trì T", AとBがTに署名した. */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { COUNTRY } from '../recognise/words.ts';
import { languageOf } from '../text/language.ts';
import { wordSet } from '../text/wordSet.ts';
import { written } from './nativeText.ts';
import type { Reader } from './reader.ts';
import { behindFront } from './toldNatively.ts';

/** The people whom the sentence has chair or sign it; none where it tells of what is not, or not yet. */
export function leadersNatively(item: Item, what: 'chaired' | 'signed', reader: Reader): readonly Mention[] {
  const mention = reader.mention(item);
  const language = mention === undefined ? null : languageOf(mention.text);
  if (language === null || reader.inSentence(item, 'person').length === 0) return NONE;
  if (item.from - reader.sentenceStart(item) > LONGEST_SUBJECT) return NONE;
  const rivals = reader.inSentence(item, item.type);
  if (rivals.some((other) => other !== item && reader.mention(other)?.id !== mention?.id)) return NONE;
  return language === 'vi' ? inVietnamese(item, what, reader) : inJapanese(item, what, reader);
}

const NONE: readonly Mention[] = [];

/** "A và B đã đồng chủ trì T", "T do A và B đồng chủ trì". */
function inVietnamese(item: Item, what: 'chaired' | 'signed', reader: Reader): readonly Mention[] {
  const start = reader.sentenceStart(item);
  const end = reader.sentenceEnd(item);
  for (let i = Math.max(start, item.from - REACH); i < Math.min(end, item.to + REACH); i++)
    if (OPEN.has(reader.word(i)) && (i < item.from || i >= item.to)) return NONE;
  // "T do A và B đồng chủ trì"
  if (reader.word(item.to) === 'do') {
    const { people, to } = subject(item.to + 1, end, reader);
    return verbAt(to, what, reader) > 0 ? people : NONE;
  }
  const object =
    reader.word(item.from - 1) === 'cuộc' || reader.word(item.from - 1) === 'bản' ? item.from - 1 : item.from;
  // "Đồng chủ trì T là A và B"
  if (what === 'chaired' && reader.word(item.to) === 'là' && reader.word(object - 1) === 'trì')
    return start + verbAt(start, what, reader) === object ? subject(item.to + 1, end, reader).people : NONE;
  for (let verb = object - 1; verb >= Math.max(start, object - LONGEST_VERB); verb--) {
    if (verb + verbAt(verb, what, reader) !== object) continue;
    // All that stands before the verb: of a longer sentence somebody else may be the subject.
    const { people, to } = subject(behindFront(item, start, reader), verb, reader);
    if (to === verb) return people;
  }
  return NONE;
}

/** Tokens on either side; in Japanese each character is one. */
const REACH = 40;
/** Tokens of two officials with all their titles. */
const LONGEST_SUBJECT = 80;
/** "đã cùng đồng chủ trì". */
const LONGEST_VERB = 5;

/** How many tokens a verb of it takes from a token on, with what may stand before it; 0 for none. */
function verbAt(at: number, what: 'chaired' | 'signed', reader: Reader): number {
  let i = at;
  while (BEFORE_VERB.has(reader.word(i))) i++;
  if (what === 'signed') {
    if (reader.word(i) !== 'ký') return 0;
    return (reader.word(i + 1) === 'kết' ? i + 2 : i + 1) - at;
  }
  return reader.word(i) === 'chủ' && reader.word(i + 1) === 'trì' ? i + 2 - at : 0;
}

const BEFORE_VERB = wordSet('đã cùng đồng chính thức trực tiếp');
const OPEN = wordSet('sẽ chưa không hoãn hủy huỷ nếu mong đề chuẩn dự');
const JOINING = wordSet('và cùng với của ông bà đồng chí phía , ( ) -');

/** People with their titles, and what joins them. */
function subject(from: number, limit: number, reader: Reader): { readonly people: Mention[]; readonly to: number } {
  const people: Mention[] = [];
  let i = from;
  while (i < limit) {
    const items = reader.startingAt(i);
    const person = items.find(({ type }) => type === 'person');
    const mention = person && reader.mention(person);
    const title = items.find(({ type }) => type === 'rank' || type === 'office' || type === 'organisation');
    if (person && mention) {
      people.push(mention);
      i = person.to;
    } else if (title) i = title.to;
    // "đồng chủ trì" begins with the word of "đồng chí"
    else if (verbAt(i, 'chaired', reader) > 0 || verbAt(i, 'signed', reader) > 0) break;
    else if (JOINING.has(reader.word(i)) || reader.hasAny(i, i + 1, COUNTRY)) i++;
    else break;
  }
  return { people, to: i };
}

/** AとBがTの共同議長を務めた, TはAとBが共同議長を務めた: in the patterns people are 人, dates ＃ and other mentions ＊. */
function inJapanese(item: Item, what: 'chaired' | 'signed', reader: Reader): readonly Mention[] {
  const start = reader.sentenceStart(item);
  const end = Math.min(reader.sentenceEnd(item), item.to + LONGEST_SUBJECT);
  const before = withPeople(start, item.from, reader);
  const behind = withPeople(item.to, end, reader);
  if (SUBJECT.test(before.text) && DONE[what].test(behind.text)) return before.people;
  const led = OPENING.test(before.text) ? LED[what].exec(behind.text) : null;
  return led ? behind.people.slice(0, led[0].split('人').length - 1) : NONE;
}

function withPeople(from: number, to: number, reader: Reader): { readonly text: string; readonly people: Mention[] } {
  const people: Mention[] = [];
  const { text } = written(from, to, reader, (items, i) => {
    const person = items.find(({ type }) => type === 'person');
    const mention = person && reader.mention(person);
    // 「共同議長」 is what they are there.
    const other = person ?? items.find((each) => each.from === i && !isChair(each, reader));
    if (mention) people.push(mention);
    return other ? { sign: mention ? '人' : other.type === 'date' ? '＃' : '＊', to: other.to } : null;
  });
  return { text, people };
}

const isChair = (item: Item, reader: Reader): boolean => reader.mention(item)?.text.endsWith('議長') ?? false;

/** The subject alone, behind a day and a place. */
const SUBJECT =
  /^(?:＃[、に]?)?(?:[\p{Script=Han}\p{Script=Katakana}ー]{1,10}(?:で|において|にて)、?)?[人＊と、及びの氏・国日越]*(?:は|が)(?:、)?(?:＃に?、?)?[「『]?$/u;
/** A day and a place before the meeting or the agreement that opens the sentence. */
const OPENING =
  /^(?:＃[、にの]?)?(?:[\p{Script=Han}\p{Script=Katakana}ー]{1,10}(?:で|において|にて|での)、?)?[「『]?$/u;
const LEADERS = '[」』]?(?:は|には|では|に|で)?、?(?:＃に?、?)?[人＊と、及びの氏・国日越両]*';
/** 「署名した手紙」 says which letter. */
const END = '(?=[。、」）)が]|と(?!き)|$)';
/** What the meeting or the agreement is the topic of. */
const LED: Readonly<Record<'chaired' | 'signed', RegExp>> = {
  chaired: new RegExp(
    `^[」』]?[（(](?:共同)?議長[：:は][人＊と、・及びの氏国日越]*[）)]|^${LEADERS}(?:が|により|によって)(?:共同で)?(?:共同)?(?:議長を務め(?:た|ました)|(?:主宰|共催)(?:し|され)(?:た|ました)?)${END}`,
    'u',
  ),
  signed: new RegExp(
    `^${LEADERS}(?:が|により|によって)(?:共同で)?(?:署名|調印)(?:した|しました|され(?:た|ました))${END}`,
    'u',
  ),
};
const DONE: Readonly<Record<'chaired' | 'signed', RegExp>> = {
  chaired:
    /^(?:の|で|において)?(?:を)?(?:共同で)?(?:共同)?(?:議長を務めた|主宰した|共催した|議長として開催した)(?:[。、]|$)/u,
  signed: /^[」』]?に(?:共同で)?(?:署名|調印)(?:した|しました)(?:[。、]|$)/u,
};
