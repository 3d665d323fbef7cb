/**
 * When relations began, or were raised to a level, as Japanese and Vietnamese sentences tell it: 「1973年9月21日に外交関係を
 * 樹立した」, "thiết lập quan hệ ngoại giao ngày 21/9/1973". Dates are ＃ in the patterns, Vietnamese names
 * of countries ＠, other mentions ＊.
 */
import type { Item } from '../recognise/scan.ts';
import { COUNTRY } from '../recognise/words.ts';
import { languageOf } from '../text/language.ts';
import { opening, type Written, written } from './nativeText.ts';
import type { Reader } from './reader.ts';

/** Where "quan hệ ngoại giao" and 外交関係 stand, in UTF-16 units of a passage. */
export function nativeRelations(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!/ngoại giao|外交関係|国交/u.test(text)) return [];
  return Array.from(text.matchAll(RELATIONS), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

const RELATIONS = /quan hệ ngoại giao|外交関係|国交/giu;

/** The date of it, of relations in the tokens `[from, to)`; undefined where no pattern is for the language. */
export function begunNatively(
  { from, to }: { readonly from: number; readonly to: number },
  item: Item,
  what: 'relations' | 'level',
  reader: Reader,
): Item | null | undefined {
  const language = languageOf(reader.words(from, to).text);
  if (language === null || PLACES[language][what].length === 0) return undefined;
  const dates = reader.inSentence(item, 'date');
  const end = reader.sentenceEnd(item);
  const { start } = opening(item, reader);
  const signOf = (items: readonly Item[], at: number) => {
    const [found] = items;
    if (found) return { sign: found.type === 'date' ? '＃' : '＊', to: found.to };
    const isCountry = language === 'vi' && reader.hasAny(at, at + 1, COUNTRY);
    return isCountry ? { sign: '＠', to: at + 1 } : null;
  };
  const glue = language === 'vi' ? ' ' : '';
  const before = written(Math.max(start, from - REACH), from, reader, signOf, glue);
  const behind = written(to, Math.min(end, to + REACH), reader, signOf, glue);
  const place = PLACES[language][what]
    .map(([front, back]) => ({ front: front.exec(before.text), back: back.exec(behind.text) }))
    .find(({ front, back }) => front && back);
  if (!place?.front || !place.back || UNREAL[language].test(before.text.slice(-CLAUSE) + place.back[0])) return null;
  const units = { before: place.front[0].indexOf('＃'), behind: place.back[0].indexOf('＃') };
  const token = tokenOf(before, units.before, place.front.index) ?? tokenOf(behind, units.behind, 0);
  return dates.find((date) => date.from === token) ?? null;
}

function tokenOf({ tokens }: Written, unit: number, index: number): number | undefined {
  return unit < 0 ? undefined : tokens[index + unit];
}

/** Tokens on either side; in Japanese each character is one. */
const REACH = 40;
/** UTF-16 units in front in which doubt is looked for; behind, it is in what is matched. */
const CLAUSE = 60;

const PARTIES = '(?:(?:giữa|với|hai|nước|và|cùng|＠|-|–|,|\\() )*';
/** Names and what joins them; no verb has only these letters. */
const BOTH = '[\\p{Script=Han}\\p{Script=Katakana}ー・と、及びのはがも＊]{0,30}(?:正式に)?';

/** No day stands behind; "được 50 năm", "cấp đại sứ" tell of something else. */
const NO_DATE = /^(?!(?:đã |vừa )*(?:được|tròn|cấp) |.*＃)/u;

type Patterns = readonly (readonly [before: RegExp, behind: RegExp])[];

/** What must stand before the words and behind them; one of the two has the date. */
const PLACES: Readonly<Record<'vi' | 'ja', Readonly<Record<'relations' | 'level', Patterns>>>> = {
  vi: {
    relations: [
      // "thiết lập quan hệ ngoại giao với Nhật Bản ngày 21/9/1973"
      [
        /(?<!(?:năm|ngày|kỷ niệm) (?:chính thức )?)thiết lập $/u,
        new RegExp(`^${PARTIES}(?:: |vào |từ |trong |kể từ )?＃`, 'u'),
      ],
      // "quan hệ ngoại giao Việt Nam - Nhật Bản được thiết lập vào ngày 21/9/1973"
      [
        /(?:^|[,:] |tới |đến |và )$/u,
        new RegExp(`^${PARTIES}(?:đã |được |chính thức )*thiết lập (?:chính thức )?(?:vào |từ |trong )?＃`, 'u'),
      ],
      // "Ngày 21/9/1973, Việt Nam và Nhật Bản thiết lập quan hệ ngoại giao"
      [new RegExp(`^(?:vào |từ |ngay từ )?＃ (?:[:|–-] )?${PARTIES}(?:đã |chính thức )*thiết lập $`, 'u'), NO_DATE],
      // "21/9/1973 - ngày Việt Nam và Nhật Bản thiết lập quan hệ ngoại giao"
      [new RegExp(`＃ [-–,] (?:là )?ngày ${PARTIES}(?:chính thức )?thiết lập $`, 'u'), NO_DATE],
    ],
    level: [],
  },
  ja: {
    relations: [
      // 「1973年に外交関係を樹立した」「1973年9月21日　外交関係を樹立」
      [
        new RegExp(`(?:^＃[、：:|]?|＃(?:に|、|の)、?)${BOTH}$`, 'u'),
        /^(?:を|が|は|の)?(?:正式に)?(?:樹立|開設)(?:(?:し|され)(?!てから|て[\d０-９一二三四五六七八九十百])|。?$)/u,
      ],
      // 「1973年の日越外交関係樹立以来」; 「1974年、外交関係樹立後」「2018年の外交関係樹立以来45年の式典」 are of what came later.
      [new RegExp(`＃の${BOTH}$`, 'u'), /^の?(?:樹立|開設)(?:以[来降]|後)(?![\d０-９一二三四五六七八九十最初])/u],
      // 「外交関係は1973年に樹立された」
      [/^/u, /^(?:は|が|を)、?＃に(?:正式に)?(?:樹立|開設)(?:し|され)/u],
      // 「外交関係樹立：1973年9月21日」
      [/^/u, /^の?(?:樹立|開設)(?:日|年月日)?[：:（(]＃/u],
      // 「国交を結んだのは1973年だ」「国交樹立は1973年のことだ」
      [
        /^/u,
        /^(?:(?:を|が)?(?:樹立|開設|結ん)(?:した|された|だ)の|の?(?:樹立|開設))は、?＃(?:だ|で(?:あ|し|す|、)|のこと|。|$)/u,
      ],
    ],
    // 「2023年11月27日、関係をTに格上げした」「2023年11月に日越関係はTへと引き上げられた」
    level: [
      [
        new RegExp(`＃(?:に|、)、?${BOTH}(?:関係(?:を|は|が)?、?)?[「『]?$`, 'u'),
        /^[」』]?(?:へと?|に(?:まで)?)(?:正式に)?(?:格上げ|引き上げ|昇格)(?:し|され|させ|られ)?(?:て(?!から)|、|ました|た(?:こと|(?![\p{Script=Han}\p{Script=Katakana}＊])))/u,
      ],
      // 「2014年にTを樹立した」「2023年11月のTへの格上げ以来」
      [
        new RegExp(`＃(?:に|、)、?${BOTH}[「『]?$`, 'u'),
        /^[」』]?(?:を|が)(?:樹立|構築|確立)(?:し|され)(?:て|、|ました|た(?:こと|(?![\p{Script=Han}\p{Script=Katakana}＊])))/u,
      ],
      [/＃の[「『]?$/u, /^[」』]?への(?:格上げ|引き上げ|昇格)(?:以[来降]|後|[をはに、])/u],
    ],
  },
};

/** Plans, conditions, denials, and what is only likened or counted from it. */
const UNREAL: Readonly<Record<'vi' | 'ja', RegExp>> = {
  vi: /(?:^| )(?:sẽ|chưa|không|nếu|dự kiến|đề nghị|đề xuất|mong|kỷ niệm|trước khi|tái) /u,
  ja: /予定|見込|計画|検討|な[いか]|ず、|場合|期待|記念|周年|正常化|再開|目指|もし|以前|直前|前に|前の|合意/u,
};
