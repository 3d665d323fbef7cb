/** A wrong form of the name of a known series of meetings. */
import type { Analysis } from '../analysis/analysis.ts';
import { writtenAt } from '../dossier/replace.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Edition, EventSeries } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { isDated, isNear } from './editions.ts';
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
  about: ['event'],
  *find({ analysis, registry }) {
    for (const mention of analysis.mentions) {
      if (mention.type !== 'event' || !mention.near || !/\p{Lu}/u.test(mention.text)) continue;
      const series = registry.series.get(mention.near.id);
      if (!series) continue;
      const right = mention.near.right;
      if (isPlural(mention, right, analysis)) continue;
      // Another word of substance may make another series, unless its edition met on the same day.
      const other = mention.near.slip === 'word' || mention.near.slip === 'kind';
      const evidence = other ? editionOf(mention, series, analysis) : bestEdition(series);
      if (other && evidence === null) continue;
      const proof = { label: series.name, origin: series.origin, evidence };
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
  const number = writtenAt(analysis, ordinal.span);
  return `${number}${/^\s*annual\s/i.test(text.slice(number.length)) ? ' annual' : ''} ${name}`;
}

/** "Two Viet Nam-Japan Defence Policy Dialogues", "the 9th and 10th Dialogues": several editions, not one under a wrong name. */
function isPlural({ text, span, ordinal }: Mention, right: string, { text: whole }: Analysis): boolean {
  if (!foldText(text).endsWith(`${foldText(right)}s`)) return false;
  return (
    ordinal === null || /(?:\band|\bto|\bor|[,&–-])\s*$/i.test(whole.slice(Math.max(0, span.start - 8), span.start))
  );
}

/** Every edition bears the name: the one that is known best shows it. */
function bestEdition({ editions }: EventSeries): Edition | null {
  const known = editions.filter(({ sources }) => sources.length > 0);
  return known.find(({ confidence }) => confidence === 'confirmed') ?? known[0] ?? null;
}

/** The edition of that number, where the text has it on the registry's day. */
function editionOf(mention: Mention, { editions }: EventSeries, { claims }: Analysis): Edition | null {
  for (const claim of claims) {
    // That it met on the day agrees also where the day is "Tuesday", or the dossier's.
    const on = claim.kind === 'took-place' && claim.event === mention ? claim.date.value : null;
    const edition = editions.find(
      (each) =>
        each.ordinal === (mention.ordinal?.value ?? null) && on !== null && isDated(each) && isNear(each.date, on),
    );
    if (edition) return edition;
  }
  return null;
}
