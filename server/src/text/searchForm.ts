/** How names and titles are compared with what somebody types or writes. */
import { foldText } from './fold.ts';

/** Text as it is compared: folded, words parted by single spaces, punctuation dropped. */
export function searchForm(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
