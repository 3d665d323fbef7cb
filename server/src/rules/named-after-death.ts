/** Somebody who had died by then, in office or taking part. */
import type { DatedFact, Person } from '../registry/model.ts';
import { hadDied } from '../registry/query.ts';
import type { TimeValue } from '../time/edtf.ts';
import { defineRule, type Fault } from './rule.ts';
import { onDate } from './wording.ts';

interface DeathFault extends Fault {
  readonly person: Person;
  readonly died: DatedFact;
  readonly on: TimeValue;
}

export const namedAfterDeath = defineRule<DeathFault>({
  id: 'named-after-death',
  summary: 'Somebody who had died by that date, spoken of as alive.',
  severity: 'warning',
  about: ['alive'],
  *find({ analysis, registry }) {
    for (const claim of analysis.claims) {
      if (claim.kind !== 'alive') continue;
      const person = registry.people.get(claim.person.id ?? '');
      const on = claim.date.value;
      const died = person?.died;
      if (!person || !died || on === null || !claim.date.readings.every((date) => hadDied(person, date))) continue;
      const proof = { label: person.name.full, origin: person.origin, evidence: died };
      yield { span: claim.span, proof, person, died, on };
    }
  },
  word: ({ person, died, on }) => ({
    what: `The registry does not have ${person.name.ascii} alive ${onDate(on)}.`,
    why: `The registry has the death ${onDate(died.date)}.`,
    todo: 'Say “the late”, or correct the name or the date.',
  }),
  fix: () => [],
});
