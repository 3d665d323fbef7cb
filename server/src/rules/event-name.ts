/** A wrong form of the name of a known series of meetings. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import type { EventSeries } from '../registry/model.ts';
import { isDated, isNear, statedDate } from './editions.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { asElsewhere, wordsAround } from './spellingHabit.ts';
import { inCapitalsOf } from './wording.ts';

interface NameFault extends Fault {
  readonly series: EventSeries;
  readonly written: Mention;
  readonly right: string;
}

export const eventName = defineRule<NameFault>({
  id: 'event-name',
  summary: 'A wrong form of the name of a known series of meetings.',
  severity: 'warning',
  *find({ analysis, registry }) {
    for (const mention of analysis.mentions) {
      if (mention.type !== 'event' || !mention.near || !/\p{Lu}/u.test(mention.text)) continue;
      const series = registry.series.get(mention.near.id);
      if (!series) continue;
      // Another word of substance may make another series, unless its edition met on the same day.
      if ((mention.near.slip === 'word' || mention.near.slip === 'kind') && !isEdition(mention, series, analysis))
        continue;
      const evidence = series.editions.find(({ sources }) => sources.length > 0) ?? null;
      const proof = {
        label: series.name,
        origin: series.origin,
        evidence: evidence && { ...evidence, confidence: 'confirmed' as const },
      };
      yield { span: mention.span, proof, series, written: mention, right: corrected(mention, analysis) };
    }
  },
  word: ({ series, written, right }) => ({
    what: `The registry has no meetings called “${written.text.replace(/\s+/g, ' ')}”.`,
    why: `The registry has the ${series.name}.`,
    todo: `Write “${right}”, or add the other meetings to your registry.`,
  }),
  fix: ({ right, span }) => [replaceFix(`Write “${right}”`, span, right, true)],
});

/** With the number of the edition as the text has it. */
function corrected(mention: Mention, analysis: Analysis): string {
  const { text, ordinal, span, near } = mention;
  const name = inCapitalsOf(text, asElsewhere(near?.right ?? '', text, wordsAround(analysis, mention)));
  if (!ordinal || ordinal.span.start < span.start || ordinal.span.start >= span.end) return name;
  const number = analysis.text.slice(ordinal.span.start, ordinal.span.end);
  return `${number}${/^\s*annual\s/i.test(text.slice(number.length)) ? ' annual' : ''} ${name}`;
}

/** The text has an edition of that number on the registry's day. */
function isEdition(mention: Mention, { editions }: EventSeries, { claims }: Analysis): boolean {
  return claims.some((claim) => {
    if (claim.kind !== 'took-place' || claim.event !== mention) return false;
    const stated = statedDate(claim);
    return editions.some(
      (edition) =>
        edition.ordinal === (mention.ordinal?.value ?? null) &&
        stated !== null &&
        isDated(edition) &&
        isNear(edition.date, stated.value),
    );
  });
}
