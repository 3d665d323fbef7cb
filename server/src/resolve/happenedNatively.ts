/** What a Vietnamese or Japanese sentence tells as done on its date. */
import { wordSet } from '../text/wordSet.ts';
import { DATE, NEAR, REACH, type Sentence } from './datedSentence.ts';

/** "đã ký … ngày 5 tháng 5 năm 2026", "được ký ngày …", "Ngày …, hai bên đã ký". */
export function vietnamese(sentence: Sentence): string | null {
  const { words, from } = sentence;
  for (let i = from - 1; i >= 0 && from - i <= NEAR; i--) {
    const verb = words[i + 1] === 'được' ? words[i + 2] : words[i + 1];
    if (words[i] === 'đã' && VIETNAMESE_PAST.has(verb ?? '')) return `đã ${verb}`;
    if (words[i] === 'được' && words[i + 1] === 'ký' && isPlain(words)) return 'được ký';
    if (VIETNAMESE_STOPS.has(words[i] ?? '')) return null;
  }
  return vietnameseAfter(sentence);
}

/** A passive without a mark of tense is told as done only where nothing wishes, asks or makes ready. */
function isPlain(words: readonly string[]): boolean {
  return !words.some((word) => VIETNAMESE_WISHES.has(word));
}

/** A date that opens the sentence belongs to its first verb. */
function vietnameseAfter({ words, from, to, whole }: Sentence): string | null {
  if (!whole || from > 1 || (from === 1 && words[0] !== 'vào') || words.slice(to).includes(DATE)) return null;
  for (let i = to; i < words.length && i - to <= NEAR; i++) {
    const verb = words[i + 1] === 'được' ? words[i + 2] : words[i + 1];
    if (words[i] === 'đã' && VIETNAMESE_PAST.has(verb ?? '')) return `đã ${verb}`;
    if (VIETNAMESE_STOPS.has(words[i] ?? '') && words[i] !== ',' && words[i] !== 'và') return null;
  }
  return null;
}

/** 「2026年5月5日、両国は覚書に署名した。」; a relative clause in between ends in る or い and may hold the date. */
export function japanese({ words, to }: Sentence): string | null {
  const rest = words.slice(to, to + REACH).join('');
  const found =
    /^[、に][^。「」る]*?((?:署名|調印|締結|開催|訪問|会談|会見|実施|到着|出発|出席|講演|演説|就任|開会|閉会|開幕|閉幕)(?:し|され)た|行われた|開かれた|始まった)。?$/u.exec(
      rest,
    );
  return found === null || /予定|計画|見込|方針|目標|場合|まで/u.test(rest) ? null : (found[1] ?? null);
}
const VIETNAMESE_PAST = wordSet(
  'ký gặp thăm tiếp dự diễn tổ chủ ban hội khai tới sang rời khánh bế phát thông cập tham trao bàn',
);
const VIETNAMESE_WISHES = wordSet(
  'có cần phải nên mong muốn hy vọng đề ý nhất thống chuẩn để nhằm chờ chưa không liệu giả hạn tương',
);
const VIETNAMESE_STOPS = wordSet(', ; : . và cho về của để');
