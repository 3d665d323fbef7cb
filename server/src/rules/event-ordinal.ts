/** An edition of a series numbered otherwise than the registry numbers the one of that date. */
import type { Edition, EventSeries } from '../registry/model.ts';
import { ordinalInStyle, ordinalText } from '../text/ordinals.ts';
import type { TimeValue } from '../time/edtf.ts';
import { isNear } from './editions.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { article, atPlace, onDate } from './wording.ts';

interface OrdinalFault extends Fault {
  readonly series: EventSeries;
  readonly stated: number;
  readonly on: TimeValue;
  /** The edition that took place on that date, or the neighbour that shows the number to be out of order. */
  readonly known: Edition & { readonly ordinal: number; readonly date: TimeValue };
  readonly exact: boolean;
  /** The known ordinal as the text writes ordinals. */
  readonly right: string;
}

export const eventOrdinal = defineRule<OrdinalFault>({
  id: 'event-ordinal',
  summary: 'An ordinal that contradicts the date of the edition.',
  severity: 'warning',
  *find({ analysis, registry }) {
    for (const claim of analysis.claims) {
      if (claim.kind !== 'took-place') continue;
      const series = registry.series.get(claim.event.id ?? '');
      const ordinal = claim.event.ordinal;
      const on = claim.date.value;
      if (!series || !ordinal || on === null) continue;
      const editions = series.editions.filter(isPlaced);
      // A number that the registry has on that very date is right, whatever else it holds.
      if (editions.some((e) => e.ordinal === ordinal.value && isNear(e.date, on))) continue;
      const same = editions.find((e) => e.ordinal !== ordinal.value && isNear(e.date, on) && isDay(on));
      // Only a date beside the event can put it out of order; the dossier's own date may be one of looking back.
      // An edition that the registry dates otherwise is for event-date.
      const outOfOrder =
        claim.date.mention &&
        !editions.some((e) => e.ordinal === ordinal.value) &&
        editions.find((e) =>
          e.ordinal < ordinal.value
            ? on.latest < e.date.earliest
            : e.ordinal > ordinal.value && on.earliest > e.date.latest,
        );
      const known = same ?? outOfOrder;
      if (!known) continue;
      const proof = { label: series.name, origin: series.origin, evidence: known };
      const exact = known === same;
      const right = ordinalInStyle(known.ordinal, analysis.text.slice(ordinal.span.start, ordinal.span.end));
      yield { span: ordinal.span, proof, series, stated: ordinal.value, on, known, exact, right };
    }
  },
  word: ({ series, stated, on, known, exact, right }) => ({
    what: `The registry does not have ${article(ordinalText(stated))} ${ordinalText(stated)} ${series.name} ${onDate(on)}.`,
    why: `The registry has the ${ordinalText(known.ordinal)} ${onDate(known.date)}${atPlace(known.place)}.`,
    todo: exact ? `Write “${right}”, or correct the date.` : 'Check the ordinal and the date.',
  }),
  fix: ({ span, exact, right }) => (exact ? [replaceFix(`Write “${right}”`, span, right, true)] : []),
});

function isPlaced(edition: Edition): edition is Edition & { ordinal: number; date: TimeValue } {
  return edition.ordinal !== null && edition.date !== null && Number.isFinite(edition.date.earliest);
}

function isDay(value: TimeValue): boolean {
  return value.latest - value.earliest <= 31;
}
