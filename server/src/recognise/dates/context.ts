/** What a date may lean on outside its own words. */
import type { PartialDate } from '../../time/edtf.ts';

export type DayOrder = 'dmy' | 'mdy';

export interface DateContext {
  /** The dossier's date. */
  readonly reference: PartialDate | null;
  /** How "3/4/2024" is read; null when neither the spelling nor the document says. */
  readonly order: DayOrder | null;
  /** The last full date of an earlier passage, on which "that year" may lean. */
  readonly earlier?: PartialDate | null;
  /** The year that is the heading over the passage. */
  readonly heading?: number | null;
}
