/** An age that the person's date of birth excludes. */
import { writtenAt } from '../dossier/replace.ts';
import type { DatedFact, Person } from '../registry/model.ts';
import { firstDay, lastDay } from '../registry/tenure.ts';
import type { Aged, Born } from '../resolve/claim.ts';
import { dateOf } from '../time/calendar.ts';
import type { TimeValue } from '../time/edtf.ts';
import { claimsBy } from './claimsBy.ts';
import { dateInStyle } from './dateStyle.ts';
import { defineDossierRule, type Fault, replaceFix, type Wording } from './rule.ts';
import { type Aging, agesApart, agingOf, type TwoAges } from './strangerAges.ts';
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

/** An age that another place of the dossier excludes. */
interface OtherFault extends Fault, TwoAges {
  readonly kind: 'other';
}

interface Gathered {
  readonly faults: readonly (AgeFault | BirthFault)[];
  /** Of people whose birth no registry has. */
  readonly others: readonly Aging[];
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

export const ageMismatch = defineDossierRule<AgeFault | BirthFault | OtherFault, Gathered>({
  id: 'age-mismatch',
  summary: 'An age or a birth that contradicts the date of birth.',
  severity: 'warning',
  about: ['aged', 'born'],
  gather({ analysis, registry }) {
    const faults: (AgeFault | BirthFault)[] = [];
    const others: Aging[] = [];
    const titles = claimsBy(analysis.claims, ['held-rank', 'held-office'], ({ person }) => person);
    for (const claim of analysis.claims) {
      if (claim.kind !== 'aged' && claim.kind !== 'born') continue;
      const person = registry.people.get(claim.person.id ?? '');
      if (person?.born) {
        const fault =
          claim.kind === 'born' ? birthFault(claim, person, person.born) : ageFault(claim, person, person.born);
        if (fault !== null) faults.push(fault);
      } else {
        const other = agingOf(claim, titles(claim.person).length > 0);
        if (other !== null) others.push(other);
      }
    }
    return faults.length + others.length === 0 ? null : { faults, others };
  },
  *find(said, { analysis }) {
    for (const at of said) for (const fault of at.what.faults) yield { ...fault, span: at.placeSpan(fault.span) };
    for (const apart of agesApart(said, analysis.text)) {
      const label = writtenAt(analysis, apart.there.span);
      const proof = { label, origin: { uri: '', span: apart.there.span }, evidence: null };
      yield { kind: 'other', span: apart.here.span, proof, ...apart };
    }
  },
  word: (fault) => (fault.kind === 'age' ? ofAge(fault) : fault.kind === 'birth' ? ofBirth(fault) : ofOther(fault)),
  fix: (fault) => {
    const { span } = fault;
    if (fault.kind === 'other')
      return fault.right === null ? [] : [replaceFix(`Write “${fault.right}”`, span, `${fault.right}`, false)];
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

function ofOther({ here, there, right, proof }: OtherFault): Wording {
  return {
    what: `The age of ${here.age} is not what the text has elsewhere.`,
    why: there.age === null ? `The birth there is ${proof?.label}.` : `The age there is ${there.age}.`,
    todo: right === null ? 'Correct the age or the other place.' : `Write “${right}”, or correct the other place.`,
  };
}

/** An age that fits no date of which the sentence can speak, nor the day of the death. */
function ageFault(claim: Aged, person: Person, born: DatedFact): AgeFault | null {
  const on = claim.date.value;
  if (on === null) return null;
  const begun = claim.counted === 'begun' ? 1 : 0;
  // "X, 53, has been Minister since 2021": nobody has an age for all the time since then.
  const told = claim.date.readings.filter((date) => Number.isFinite(lastDay(date)) && Number.isFinite(firstDay(date)));
  const dates = person.died === null ? told : [...told, person.died.date];
  const possible = dates.map((date) =>
    claim.counted === 'reached' ? reachedIn(date, born.date) : agesOn(date, born.date),
  );
  if (possible.some(({ least, most }) => least <= claim.age && claim.age <= most + begun)) return null;
  const right = claim.counted === 'reached' ? reachedIn(on, born.date) : agesOn(on, born.date);
  if (!claim.said && Math.min(Math.abs(claim.age - right.least), Math.abs(claim.age - right.most)) > FAR) return null;
  const proof = { label: person.name.full, origin: person.origin, evidence: born };
  return { kind: 'age', span: claim.span, proof, person, born, age: claim.age, on, right };
}

/** "X was born on 14 October 1961": on no day that the registry's date can mean, give or take what sources differ by. */
function birthFault({ on, date }: Born, person: Person, fact: DatedFact): BirthFault | null {
  const stated = date.value;
  if (stated === null) return null;
  const apart = Math.max(firstDay(stated) - lastDay(fact.date), firstDay(fact.date) - lastDay(stated));
  if (apart <= SLACK_DAYS) return null;
  const proof = { label: person.name.full, origin: person.origin, evidence: fact };
  return { kind: 'birth', span: on.span, proof, person, born: fact, stated, right: dateInStyle(fact.date, on) };
}

/** "X turned 60 in October 2020": the age of that year. */
function reachedIn(on: TimeValue, born: TimeValue): Ages {
  const year = (day: number) => dateOf(day).year;
  return { least: year(firstDay(on)) - year(lastDay(born)), most: year(lastDay(on)) - year(firstDay(born)) };
}

function agesOn(on: TimeValue, born: TimeValue): Ages {
  return {
    least: Math.floor((firstDay(on) - lastDay(born) - SLACK_DAYS) / YEAR),
    most: Math.floor((lastDay(on) - firstDay(born) + SLACK_DAYS) / YEAR),
  };
}
