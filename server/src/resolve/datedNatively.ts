/**
 * Titles with the day on which they were taken up or held, in Vietnamese and Japanese sentences: "giữ chức T từ năm 2021",
 * "được bổ nhiệm làm T tháng 4/2021", 「2021年に国防大臣に就任した」.
 */
import type { Item } from '../recognise/scan.ts';
import type { Registry } from '../registry/model.ts';
import { languageOf } from '../text/language.ts';
import type { HeldThen } from './claim.ts';
import { opening, written } from './nativeText.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { heldFrom, isNamedFully, START, type Taking } from './titleOn.ts';

export function datedNatively({ scan, quoted }: Section, reader: Reader, registry: Registry): HeldThen[] {
  const { items, text } = scan;
  const has = (...types: readonly Item['type'][]) => items.some(({ type }) => types.includes(type));
  if (!has('date') || !has('office', 'rank') || !has('person')) return [];
  const language = TAKING.vi.test(text) ? 'vi' : TAKING.ja.test(text) ? 'ja' : null;
  if (language === null) return [];
  return items.flatMap((item) =>
    !quoted.has(item) && (isNamedFully(item, reader, registry) || isInKana(item, reader, registry))
      ? takenUp(item, language, reader)
      : [],
  );
}

/** ファン・ヴァン・ザン: the variants in Japanese letters are whole names. */
function isInKana(item: Item, reader: Reader, registry: Registry): boolean {
  const person = item.type === 'person' ? reader.mention(item) : undefined;
  const isWhole = person?.name === 'native' || (person?.name === 'variant' && person.text.includes('・'));
  return isWhole && registry.people.has(person.id ?? '');
}

/** What a passage without any of these words does not tell. */
const TAKING = {
  vi: /giữ|bổ nhiệm|bầu|thăng|được phong/u,
  ja: /就任|任命|選出|務め|昇[任進]/u,
};

function takenUp(person: Item, language: 'vi' | 'ja', reader: Reader): HeldThen[] {
  const { start } = opening(person, reader);
  const end = reader.sentenceEnd(person);
  if (end - start > LONGEST || languageOf(reader.words(start, end).text) !== language) return [];
  const { text, tokens } = written(
    start,
    end,
    reader,
    (found) => {
      const own = found.includes(person) ? person : undefined;
      const [other] = found.toSorted((a, b) => b.to - a.to);
      const item = own ?? other;
      return item ? { sign: own ? '人' : (SIGNS.get(item.type) ?? '＊'), to: item.to } : null;
    },
    language === 'vi' ? ' ' : '',
  );
  if (UNREAL[language].test(text)) return [];
  for (const [pattern, taking] of PATTERNS[language]) {
    const found = pattern.exec(text);
    if (!found) continue;
    const tokenOf = (sign: string): number | undefined => tokens[found.index + found[0].lastIndexOf(sign)];
    const at = (from: number | undefined, type: 'date' | 'title'): Item | undefined =>
      from === undefined
        ? undefined
        : reader
            .startingAt(from)
            .find((item) => (type === 'date' ? item.type === 'date' : SIGNS.get(item.type) === '☆'));
    const title = at(tokenOf('☆'), 'title');
    if (title) return heldFrom(person, title, at(tokenOf('＃'), 'date'), taking, reader);
  }
  return [];
}

/** Tokens; in Japanese each character is one. */
const LONGEST = 160;
const SIGNS: ReadonlyMap<Item['type'], string> = new Map([
  ['date', '＃'],
  ['office', '☆'],
  ['rank', '☆'],
]);

const ACT: Taking = { ...START, isAct: true };
const WHO = '(?:ông |bà |đồng chí |☆ )?人 (?:, ☆ , )?';
const GIVEN = '(?:bổ nhiệm|bầu|cử|giao) (?:làm |giữ )?(?:chức |chức vụ |trọng trách |cương vị )*';
const PROMOTED = '(?:thăng|phong) (?:quân )?(?:hàm |cấp |cấp bậc )*(?:từ ☆ )?(?:lên )?';
const HOLDING = 'giữ (?:chức |chức vụ |cương vị |vị trí )*';
/** "được Quốc hội": by whom; not "được mời dự lễ". Without "được", he gives what others have: "ký quyết định bổ nhiệm". */
const BY = 'được (?:＊ )?(?:(?!dự |lễ |trao |ký )\\p{L}+ ){0,4}?';

/** 「就任した河野氏」 says which one somebody else is. */
const END = '(?=[。、」が]|と(?!き)|$)';

/** The last ☆ is the title, the last ＃ the day. */
const PATTERNS: Readonly<Record<'vi' | 'ja', readonly (readonly [RegExp, Taking])[]>> = {
  vi: [
    [new RegExp(`人 (?:, ☆ , )?(?:đã |chính thức |hiện )*${HOLDING}☆ (?:từ |kể từ )＃`, 'u'), START],
    [new RegExp(`^(?:từ |kể từ )＃ (?:đến nay )?(?:, )?${WHO}(?:đã |chính thức |hiện )*${HOLDING}☆`, 'u'), START],
    [new RegExp(`^(?:vào |trong )?＃ (?:, )?${WHO}(?:đã )?${BY}${GIVEN}☆`, 'u'), ACT],
    [new RegExp(`人 (?:, ☆ , )?(?:đã )?${BY}${GIVEN}☆ (?:vào |từ |trong )?＃`, 'u'), ACT],
    [new RegExp(`^(?:vào |trong )?＃ (?:, )?${WHO}(?:đã )?(?:${BY})?${PROMOTED}☆`, 'u'), START],
    [new RegExp(`人 (?:, ☆ , )?(?:đã )?(?:${BY})?${PROMOTED}☆ (?:vào |từ |trong )?＃`, 'u'), START],
  ],
  ja: [
    [new RegExp(`^＃(?:に|、)、?☆?人(?:☆|氏)?(?:は|が)、?☆に(?:任命|選出)された${END}`, 'u'), ACT],
    [new RegExp(`人(?:☆|氏)?(?:は|が)、?＃(?:に|、)、?☆に(?:任命|選出)された${END}`, 'u'), ACT],
    [new RegExp(`^＃(?:に|、)、?☆?人(?:☆|氏)?(?:は|が)、?☆に(?:就任|昇任|昇進)した${END}`, 'u'), START],
    [new RegExp(`人(?:☆|氏)?(?:は|が)、?＃(?:に|、)、?☆に(?:就任|昇任|昇進)した${END}`, 'u'), START],
    [new RegExp(`人(?:☆|氏)?(?:は|が)、?＃(?:から|より)、?☆を務めて(?:いる|きた)${END}`, 'u'), START],
    [new RegExp(`^＃(?:から|より)、?☆?人(?:☆|氏)?(?:は|が)、?☆を務めて(?:いる|きた)${END}`, 'u'), START],
  ],
};

const UNREAL = {
  vi: /(?:^| )(?:sẽ|chưa|không|nếu|dự kiến|đề nghị|đề xuất|lại|tái|quyền) /u,
  ja: /予定|見込|方針|な[いか]|もし|再び|再任|代行|臨時/u,
};
