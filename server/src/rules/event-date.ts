/** An edition of a series dated otherwise than the registry dates it. */
import type { EventSeries } from '../registry/model.ts';
import { ordinalText } from '../text/ordinals.ts';
import { timeText } from '../time/dateText.ts';
import type { TimeValue } from '../time/edtf.ts';
import { dateInStyle } from './dateStyle.ts';
import { type DatedEdition, editionName, editionOf, isDated, isOfOther, seriesOf, statedDate } from './editions.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { atPlace, onDate } from './wording.ts';

interface DateFault extends Fault {
  readonly series: EventSeries;
  readonly edition: DatedEdition;
  readonly stated: TimeValue;
  /** The date as the text writes dates; null where its style cannot be kept. */
  readonly right: string | null;
}

/** A registry may have the first day alone, and copy that of its own day. */
const DAYS_AFTER = 3;
const DAYS_BEFORE = 1;

export const eventDate = defineRule<DateFault>({
  id: 'event-date',
  summary: 'A date on which that edition of an event did not take place.',
  severity: 'warning',
  *find({ analysis, registry }) {
    for (const claim of analysis.claims) {
      if (claim.kind !== 'took-place' || !claim.event.ordinal) continue;
      const series = seriesOf(claim.event, registry);
      const edition = editionOf(claim.event, null, registry);
      const stated = statedDate(claim);
      if (!series || !edition || !isDated(edition) || stated === null) continue;
      const { earliest, latest } = stated.value;
      if (earliest <= edition.date.latest + DAYS_AFTER && latest >= edition.date.earliest - DAYS_BEFORE) continue;
      // On the day of another edition the number is the likelier slip: event-ordinal speaks.
      if (isOfOther(series, edition, stated.value)) continue;
      const proof = { label: series.name, origin: series.origin, evidence: edition };
      const right = dateInStyle(edition.date, stated.mention);
      yield { span: stated.mention.span, proof, series, edition, stated: stated.value, right };
    }
  },
  word: ({ series, edition, stated, right }) => ({
    what: `The registry does not have the ${editionName(series, edition, ordinalText)} ${onDate(stated)}.`,
    why: `The registry has it ${onDate(edition.date)}${atPlace(edition.place)}.`,
    todo: `Write “${right ?? timeText(edition.date)}”, or correct the number of the edition.`,
  }),
  fix: ({ span, right }) => (right === null ? [] : [replaceFix(`Write “${right}”`, span, right, true)]),
});
