/** An age that the person's date of birth excludes. */
import type { DatedFact, Person } from '../registry/model.ts';
import { firstDay, lastDay } from '../registry/tenure.ts';
import type { TimeValue } from '../time/edtf.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { onDate } from './wording.ts';

interface AgeFault extends Fault {
  readonly person: Person;
  readonly born: DatedFact;
  readonly age: number;
  readonly on: TimeValue;
  /** The ages possible on that date: one, or two where the birthday lies in it. */
  readonly right: Ages;
}

interface Ages {
  readonly least: number;
  readonly most: number;
}

const YEAR = 365.2425;
/** Sources differ by a day or so, and copy is dated by the day of its writing. */
const SLACK_DAYS = 3;
/** A bare number farther off than this is no age. */
const FAR = 15;

export const ageMismatch = defineRule<AgeFault>({
  id: 'age-mismatch',
  summary: 'An age that contradicts the date of birth.',
  severity: 'warning',
  about: ['aged'],
  *find({ analysis, registry }) {
    for (const claim of analysis.claims) {
      if (claim.kind !== 'aged') continue;
      const person = registry.people.get(claim.person.id ?? '');
      const on = claim.date.value;
      const born = person?.born;
      if (!person || !born || on === null) continue;
      const begun = claim.counted === 'begun' ? 1 : 0;
      const dates = person.died === null ? claim.date.readings : [...claim.date.readings, person.died.date];
      const possible = dates.map((date) => agesOn(date, born.date));
      if (possible.some(({ least, most }) => least <= claim.age && claim.age <= most + begun)) continue;
      const right = agesOn(on, born.date);
      if (!claim.said && Math.min(Math.abs(claim.age - right.least), Math.abs(claim.age - right.most)) > FAR) continue;
      const proof = { label: person.name.full, origin: person.origin, evidence: born };
      yield { span: claim.span, proof, person, born, age: claim.age, on, right };
    }
  },
  word: ({ person, born, age, on, right: { least, most } }) => ({
    what: `The registry does not have ${person.name.ascii} at the age of ${age} ${onDate(on)}.`,
    why: `The registry has the birth ${onDate(born.date)}, which makes ${least === most ? `${least}` : `${least} or ${most}`} years ${onDate(on)}.`,
    todo:
      least === most ? `Write “${least}”, or correct the name.` : `Write “${least}” or “${most}”, or correct the name.`,
  }),
  fix: ({ span, right: { least, most } }) =>
    least === most
      ? [replaceFix(`Write “${least}”`, span, `${least}`, true)]
      : most - least === 1
        ? [least, most].map((age) => replaceFix(`Write “${age}”`, span, `${age}`, false))
        : [],
});

function agesOn(on: TimeValue, born: TimeValue): Ages {
  return {
    least: Math.floor((firstDay(on) - lastDay(born) - SLACK_DAYS) / YEAR),
    most: Math.floor((lastDay(on) - firstDay(born) + SLACK_DAYS) / YEAR),
  };
}
