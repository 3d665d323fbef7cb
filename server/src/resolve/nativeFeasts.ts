/** "Kỷ niệm 50 năm thiết lập quan hệ ngoại giao", 外交関係樹立50周年: anniversaries in Vietnamese and Japanese copy. */
import type { Matcher } from '../recognise/matcher.ts';
import type { Item } from '../recognise/scan.ts';
import type { Registry } from '../registry/model.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { wordSet } from '../text/wordSet.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Anniversary, Begun } from './claim.ts';
import { sentenceCountries } from './context.ts';
import { relationsOf } from './relations.ts';
import type { Section, Setting } from './section.ts';

export function nativeFeasts(
  section: Section,
  dossier: Setting,
  matcher: Matcher,
  registry: Registry,
): readonly Anniversary[] {
  const { text } = section.scan;
  const isVietnamese = text.includes('năm');
  if (!isVietnamese && !text.includes('周年')) return NONE;
  const found: Anniversary[] = [];
  const countries = sentenceCountries(section.scan, section.sentences, matcher);
  for (const { 0: whole, index, groups: { count = '', relations } = {} } of text.matchAll(
    isVietnamese ? VIETNAMESE : JAPANESE,
  )) {
    const at = index + whole.indexOf(count);
    const token = firstWhere(section.scan.tokens.end, (end) => end > at);
    const of: Begun | null = relations
      ? relationsBetween(countries(token), registry)
      : levelBeside(index, index + whole.length, section);
    const date = of && dateOf(token, { start: index, end: index + whole.length }, section, dossier);
    if (!of || !date) continue;
    const before = text.slice(Math.max(0, index - AROUND), index);
    // 「50周年の写真が今年」「50周年記念切手」: what was made for it may come in another year.
    const behind = text.slice(index + whole.length, index + whole.length + AROUND);
    if ((date.isBehind && OF_IT.test(behind)) || MADE_FOR_IT.test(behind) || AFTER.test(before)) continue;
    const around = before + text.slice(index, index + whole.length + AROUND);
    const span = section.map.toSourceSpan({ start: at, end: at + count.length });
    found.push({
      kind: 'anniversary',
      count: { value: Number(count), span, text: count },
      of,
      form: 'ordinal',
      marked: date.isOwn || NOW.test(around) || FEASTING.test(before),
      celebrated: false,
      planned: AHEAD.test(around),
      coming: false,
      date: { value: date.value, readings: [date.value], mention: null, tense: 'present' },
      span,
    });
  }
  return found;
}

const NONE: readonly Anniversary[] = [];

/** The count, and the words of diplomatic relations; else a level of partnership follows, or stands before. */
const VIETNAMESE =
  /kỷ niệm (?:lần thứ )?(?<!\d)(?<count>\d{1,3}) năm (?:ngày )?(?:chính thức )?(?:thiết lập|thành lập|nâng cấp) (?:(?<relations>quan hệ ngoại giao)|(?:quan hệ )?(?:lên )?)/giu;
const JAPANESE = /(?<relations>外交関係(?:樹立|開設)|国交(?:樹立|開設|正常化))?(?:から)?(?<!\d)(?<count>\d{1,3})周年/gu;
/** What is to come, or was told of another time. */
const AHEAD =
  /hướng tới|tiến tới|chuẩn bị|sẽ|sắp|năm tới|trước|向け|控え|来年|迎える(?!今年|本年)|予定|準備|前|当時|nhìn lại/iu;
const AROUND = 30;
/** It is the year of the feast: else one that is over may be told of. */
const NOW = /năm nay|今年|本年/u;
const OF_IT = /^の(?!今年|本年|年|節目)/u;
const MADE_FOR_IT = /^記念(?!式典|行事|日|レセプション|祝賀|事業)[\p{Script=Han}\p{Script=Katakana}]/u;
const AFTER = /(?<!\p{L})sau (?:khi |lễ |dịp )?$/iu;
/** "Hai nước kỷ niệm": they do so now. */
const FEASTING = /(?:hai nước|hai bên|Việt Nam|Nhật Bản) $/iu;

function relationsBetween(countries: ReadonlySet<string>, registry: Registry): Begun | null {
  const agreement = relationsOf(countries, registry);
  return agreement ? { agreement: agreement.id } : null;
}

/** The level of partnership right behind the words, or right before them. */
function levelBeside(start: number, end: number, { scan: { items }, mentions }: Section): Begun | null {
  for (let i = firstWhere(items, (item) => item.start >= start - LONGEST_NAME); i < items.length; i++) {
    const item = items[i] as Item;
    if (item.start > end) break;
    const mention =
      item.type === 'partnership' && (item.start === end || item.end === start) ? mentions.get(item) : null;
    if (mention?.id) return { partnership: mention.id, level: mention.level ?? 0 };
  }
  return null;
}

/** UTF-16 units. */
const LONGEST_NAME = 120;

/** The date of the sentence, where it has one alone (`isOwn`); else the dossier's. */
function dateOf(
  token: number,
  feast: { readonly start: number; readonly end: number },
  { scan, sentences }: Section,
  dossier: Setting,
): { readonly value: TimeValue; readonly isOwn: boolean; readonly isBehind: boolean } | null {
  const at = feast.start;
  const own: Item[] = [];
  for (let i = firstWhere(scan.items, (item) => item.start >= at - REACH); i < scan.items.length; i++) {
    const item = scan.items[i] as Item;
    if (item.start > at + REACH) break;
    if (item.type === 'date' && sentences[item.from] === sentences[token]) own.push(item);
  }
  const [only, more] = own;
  const value = more ? null : only ? (only.date?.value ?? null) : dossier.date.value;
  const isBehind = only !== undefined && only.start > at;
  if (only) {
    const between = isBehind ? scan.text.slice(feast.end, only.start) : scan.text.slice(only.end, at);
    if (!isLinked(between, isBehind)) return null;
  }
  return value === null ? null : { value, isOwn: only !== undefined, isBehind };
}

/**
 * Nothing is told between the two but that there is the feast: "Năm 2023 hai nước kỷ niệm", "kỷ niệm … diễn ra năm 2025", not
 * "đến Hà Nội năm 2021 và sau này dự lễ kỷ niệm", "sách kỷ niệm … được tái bản năm 2024".
 */
function isLinked(between: string, isBehind: boolean): boolean {
  if (isBehind && between.startsWith(',')) return false;
  // Japanese has its verbs behind.
  if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(between)) return true;
  return between.split(/[^\p{L}\p{M}]+/u).every((word) => word === '' || /^\p{Lu}/u.test(word) || LINKING.has(word));
}

const LINKING = wordSet(
  'đánh dấu là năm dịp nhân và với hai nước bên sẽ đã cùng long trọng tổ chức lễ các hoạt động tại ở diễn ra được vào trong ngày tháng giữa sáng chiều tối nay hôm này từ đến thành công đối tác chiến lược toàn diện sâu rộng quan hệ',
);

/** UTF-16 units on either side in which the dates of a sentence are looked for. */
const REACH = 400;
