/** Dates of tenures in the words of a message. */
import type { Tenure } from '../model.ts';

/** "2021-04-08 to 2025-10-21", "since 2021-04-08", "until 2020", "shown on 2019-10-09". */
export function dates({ from, to, attested }: Pick<Tenure, 'from' | 'to' | 'attested'>): string {
  if (from && to) return `${from.edtf} to ${to.edtf}`;
  if (from) return `since ${from.edtf}`;
  if (to) return `until ${to.edtf}`;
  return attested.length > 0 ? `shown on ${attested.map((value) => value.edtf).join(', ')}` : 'undated';
}
