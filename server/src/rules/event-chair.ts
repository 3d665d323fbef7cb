/** Somebody said to have chaired an edition for whose country the registry has another chair. */
import type { Mention } from '../recognise/mention.ts';
import type { Edition, EventSeries, Person } from '../registry/model.ts';
import { ordinalText } from '../text/ordinals.ts';
import { claimsBy } from './claimsBy.ts';
import { editionName, editionOf, isNear, isOfOther, seriesOf } from './editions.ts';
import { nameInStyle, othersOfCountry, titledIn } from './otherPerson.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';

interface ChairFault extends Fault {
  readonly series: EventSeries;
  readonly edition: Edition;
  readonly written: Mention;
  readonly person: Person;
  /** The chairs of the same country. */
  readonly chairs: readonly Person[];
  readonly titled: boolean;
}

export const eventChair = defineRule<ChairFault>({
  id: 'event-chair',
  summary: 'A chair of a meeting whom the registry does not have as such.',
  severity: 'warning',
  about: ['chaired'],
  *find({ analysis, registry }) {
    const isTitled = titledIn(analysis);
    const meetings = claimsBy(analysis.claims, ['took-place'], ({ event }) => event);
    for (const claim of analysis.claims) {
      if (claim.kind !== 'chaired') continue;
      const series = seriesOf(claim.event, registry);
      const edition = editionOf(claim.event, claim.date.value, registry);
      const person = registry.people.get(claim.person.id ?? '');
      if (!series || !edition || !person) continue;
      // On the day of another edition the number is the likelier slip: event-ordinal speaks.
      const { date } = edition;
      const isDatedRight = meetings(claim.event).some(
        ({ date: { mention, value } }) => mention && value && date && isNear(date, value),
      );
      if (
        !isDatedRight &&
        claim.date.readings.some((on) => on.latest - on.earliest <= 31 && isOfOther(series, edition, on))
      )
        continue;
      const chairs = othersOfCountry(person, edition.chairs, registry);
      if (chairs.length === 0) continue;
      const proof = { label: series.name, origin: series.origin, evidence: edition };
      const titled = isTitled(claim.person);
      yield { span: claim.person.span, proof, series, edition, written: claim.person, person, chairs, titled };
    }
  },
  word: ({ series, edition, person, chairs }) => ({
    what: `The registry does not have ${person.name.ascii} as chair of the ${editionName(series, edition, ordinalText)}.`,
    why: `For that side the registry has ${chairs.map(({ name }) => name.ascii).join(' and ')}.`,
    todo: 'Correct the name or the number of the edition.',
  }),
  // Beside a title another name would make the title wrong.
  fix: ({ chairs: [chair, ...more], written, span, titled }) => {
    if (chair === undefined || more.length > 0 || titled) return [];
    const name = nameInStyle(chair, written);
    return [replaceFix(`Write “${name}”`, span, name, true)];
  },
});
