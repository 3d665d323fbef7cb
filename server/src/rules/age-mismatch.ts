/** An age that the person's date of birth excludes. */
import type { DatedFact, Person, Registry } from '../registry/model.ts';
import { firstDay, lastDay } from '../registry/tenure.ts';
import type { Born } from '../resolve/claim.ts';
import type { TimeValue } from '../time/edtf.ts';
import { dateInStyle } from './dateStyle.ts';
import { defineRule, type Fault, replaceFix, type Wording } from './rule.ts';
import { onDate } from './wording.ts';

interface AgeFault extends Fault {
  readonly kind: 'age';
  readonly person: Person;
  readonly born: DatedFact;
  readonly age: number;
  readonly on: TimeValue;
  /** The ages possible on that date: one, or two where the birthday lies in it. */
  readonly right: Ages;
}

/** A date of birth that is not the registry's. */
interface BirthFault extends Fault {
  readonly kind: 'birth';
  readonly person: Person;
  readonly born: DatedFact;
  readonly stated: TimeValue;
  /** The date as the text writes dates; null where its style cannot be kept. */
  readonly right: string | null;
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

export const ageMismatch = defineRule<AgeFault | BirthFault>({
  id: 'age-mismatch',
  summary: 'An age or a birth that contradicts the date of birth.',
  severity: 'warning',
  about: ['aged', 'born'],
  *find({ analysis, registry }) {
    for (const claim of analysis.claims) {
      if (claim.kind === 'born') yield* birthFault(claim, registry);
      if (claim.kind !== 'aged') continue;
      const person = registry.people.get(claim.person.id ?? '');
      const on = claim.date.value;
      const born = person?.born;
      if (!person || !born || on === null) continue;
      const begun = claim.counted === 'begun' ? 1 : 0;
      // "X, 53, has been Minister since 2021": nobody has an age for all the time since then.
      const told = claim.date.readings.filter(
        (date) => Number.isFinite(lastDay(date)) && Number.isFinite(firstDay(date)),
      );
      const dates = person.died === null ? told : [...told, person.died.date];
      const possible = dates.map((date) => agesOn(date, born.date));
      if (possible.some(({ least, most }) => least <= claim.age && claim.age <= most + begun)) continue;
      const right = agesOn(on, born.date);
      if (!claim.said && Math.min(Math.abs(claim.age - right.least), Math.abs(claim.age - right.most)) > FAR) continue;
      const proof = { label: person.name.full, origin: person.origin, evidence: born };
      yield { kind: 'age', span: claim.span, proof, person, born, age: claim.age, on, right };
    }
  },
  word: (fault) => (fault.kind === 'age' ? ofAge(fault) : ofBirth(fault)),
  fix: (fault) => {
    const { span } = fault;
    if (fault.kind === 'birth')
      return fault.right === null ? [] : [replaceFix(`Write “${fault.right}”`, span, fault.right, true)];
    const { least, most } = fault.right;
    if (least === most) return [replaceFix(`Write “${least}”`, span, `${least}`, true)];
    return most - least === 1 ? [least, most].map((age) => replaceFix(`Write “${age}”`, span, `${age}`, false)) : [];
  },
});

function ofAge({ person, born, age, on, right: { least, most } }: AgeFault): Wording {
  const right = least === most ? `${least}` : `${least} or ${most}`;
  return {
    what: `The registry does not have ${person.name.ascii} at the age of ${age} ${onDate(on)}.`,
    why: `The registry has the birth ${onDate(born.date)}, which makes ${right} years ${onDate(on)}.`,
    todo:
      least === most ? `Write “${least}”, or correct the name.` : `Write “${least}” or “${most}”, or correct the name.`,
  };
}

function ofBirth({ person, born, stated, right }: BirthFault): Wording {
  return {
    what: `The registry does not have the birth of ${person.name.ascii} ${onDate(stated)}.`,
    why: `The registry has it ${onDate(born.date)}.`,
    todo: right === null ? 'Correct the date or the name.' : `Write “${right}”, or correct the name.`,
  };
}

/** "X was born on 14 October 1961": on no day that the registry's date can mean, give or take what sources differ by. */
function* birthFault({ person: who, on, date }: Born, registry: Registry): Generator<BirthFault> {
  const person = registry.people.get(who.id ?? '');
  const stated = date.value;
  const fact = person?.born;
  if (!person || !fact || stated === null) return;
  const apart = Math.max(firstDay(stated) - lastDay(fact.date), firstDay(fact.date) - lastDay(stated));
  if (apart <= SLACK_DAYS) return;
  const proof = { label: person.name.full, origin: person.origin, evidence: fact };
  yield { kind: 'birth', span: on.span, proof, person, born: fact, stated, right: dateInStyle(fact.date, on) };
}

function agesOn(on: TimeValue, born: TimeValue): Ages {
  return {
    least: Math.floor((firstDay(on) - lastDay(born) - SLACK_DAYS) / YEAR),
    most: Math.floor((lastDay(on) - firstDay(born) + SLACK_DAYS) / YEAR),
  };
}
