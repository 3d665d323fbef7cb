/** Japanese words of the date grammar, each with the number that it stands for. */
import { byFirst } from './japaneseText.ts';

/** Years before the first of each era. */
export const ERAS = byFirst({ 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 });
export const YEARS = byFirst({
  今年: 0,
  ことし: 0,
  本年: 0,
  去年: -1,
  昨年: -1,
  来年: 1,
  再来年: 2,
  一昨年: -2,
  おととし: -2,
});
export const TOLD_YEARS = byFirst({ 同年: 0, その年: 0, 同じ年: 0, 翌年: 1, 前年: -1 });
export const MONTHS = byFirst({
  今月: 0,
  こんげつ: 0,
  本月: 0,
  先月: -1,
  せんげつ: -1,
  ぜんげつ: -1,
  先々月: -2,
  来月: 1,
  再来月: 2,
});
export const TOLD_MONTHS = byFirst({ 同月: 0, その月: 0, 翌月: 1, 前月: -1 });
export const WEEKS = byFirst({
  今週: 0,
  同じ週: 0,
  その週: 0,
  先週: -1,
  先々週: -2,
  前の週: -1,
  来週: 1,
  再来週: 2,
  次の週: 1,
  翌週: 1,
  前週: -1,
});
export const DAYS = byFirst({
  今日: 0,
  本日: 0,
  きょう: 0,
  ほんじつ: 0,
  昨日: -1,
  きのう: -1,
  一昨日: -2,
  おととい: -2,
  一昨昨日: -3,
  さきおととい: -3,
  明日: 1,
  あした: 1,
  あす: 1,
  明後日: 2,
  あさって: 2,
  明々後日: 3,
  しあさって: 3,
});
export const TOLD_DAYS = byFirst({ 同日: 0, 翌日: 1, 前日: -1, 翌々日: 2 });
/** Fiscal years, by that of the dossier's date. */
export const FISCAL_YEARS = byFirst({ 今年度: 0, 本年度: 0, 当年度: 0, 昨年度: -1, 前年度: -1, 来年度: 1, 翌年度: 1 });
/** Years in one character, before a season: 昨夏, 今秋, 来春. */
export const SEASON_YEARS = byFirst({ 今: 0, 昨: -1, 来: 1 });
/** What makes a set of what follows: 毎週月曜日. */
export const EVERY = byFirst({ 毎週: 1, 毎月: 1, 毎年: 1, 隔週: 1, 隔月: 1, 隔年: 1 });
export const QUARTERS = byFirst({ 今四半期: 0, 今クォーター: 0, 前四半期: -1, 来四半期: 1 });
export const WEEKDAYS = byFirst({ 月曜: 1, 火曜: 2, 水曜: 3, 木曜: 4, 金曜: 5, 土曜: 6, 日曜: 7 });
export const SEASONS = byFirst({ 春: 21, 夏: 22, 秋: 23, 冬: 24 });
export const HALVES = byFirst({ 上半期: 40, 下半期: 41, 上期: 40, 下期: 41, 前半: 40, 後半: 41 });
/** First day and last day of the thirds of a month; 31 stands for its end. */
export const THIRDS = byFirst({ 初旬: 1, 上旬: 1, 中旬: 11, 下旬: 21 });
export const VAGUE = byFirst({
  の終わりごろ: 1,
  終わりごろ: 1,
  の終わり: 1,
  の初め: 1,
  初め: 1,
  の半ば: 1,
  半ば: 1,
  末: 1,
  の末: 1,
  頭: 1,
  初頭: 1,
  いっぱい: 1,
  の前半: 1,
  の後半: 1,
  前半: 1,
  後半: 1,
});
export const FORWARD = byFirst({ 今後の: 1, 今後: 1, 向こう: 1, これから: 1, 次の: 1, 後: 1 });
export const BACKWARD = byFirst({ 過去の: 1, 過去: 1, ここ: 1, この: 1, 前の: 1 });

/** What "the n-th" begins with when it is no number. */
export const EXTREMES = byFirst({ 最初の: 1, 最後の: -1, 最終: -1 });
export const QUARTER_WORDS = byFirst({ 四半期: 1, クォーター: 1 });
export const WEEKENDS = byFirst({ その週末: 0, 次の週末: 1, 前の週末: -1, 週末: 0 });
export const WEEKDAY_SHIFTS = byFirst({ 次の: 1, 前の: -1, この前の: -1, 今度の: 1 });
export const SIDES = byFirst({ 後: 1, 前: -1 });
/** 2: inside that time. */
export const OFFSETS = byFirst({ 前: -1, 後: 1, 以内: 2 });
export const YEAR_ENDS = byFirst({ 年末: 0, 年初: 0, 年始: 0 });
/** Open ends after a date; see `openEnded`. */
export const SUFFIXES = byFirst({
  またはそれ以降: 1,
  またはその以降: 1,
  またはその後: 1,
  または以降: 1,
  より後: 2,
  より以降: 1,
  より前: -2,
  より以前: -2,
  以降: 1,
  以来: 1,
  以後: 1,
  またはそれ以前: -1,
  またはその以前: -1,
  またはその前: -1,
  とその前: -1,
  または以前: -1,
  以前: -1,
  之前: -2,
  の前: -2,
  前: -2,
  の後から: 2,
  の後: 2,
  後から: 2,
  後: 2,
  から: 1,
  までに: -1,
  まで: -1,
});

/** Characters at which a Japanese date can begin, besides digits. */
export const JAPANESE_STARTS =
  '今本去昨来再一おこ同そ翌前先せぜ次き明あほ令平昭大月火水木金土日春夏秋冬第年週最二三四五六七八九十廿〇数過向後上下主当半しさ';
