/** An office that the person did not hold on any date that the sentence can speak of. */
import type { Mention } from '../recognise/mention.ts';
import type { Office, OfficeTenure, Person, Registry } from '../registry/model.ts';
import { hadDied, heldOffice, holdersOn } from '../registry/query.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Fix } from './finding.ts';
import { certainIfOnly, officeFixes, officesHeld, statedOffices } from './offices.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { beside } from './sentence.ts';
import { onDate, tenureText } from './wording.ts';

interface OfficeFault extends Fault {
  readonly person: Person;
  readonly written: Mention;
  readonly office: Office;
  readonly on: TimeValue;
  /** The person's own tenures of that office, at other times. */
  readonly own: readonly OfficeTenure[];
  /** Who held it then, for an office with one holder. */
  readonly holder: { readonly person: Person; readonly tenure: OfficeTenure } | null;
  /** Offices that the person certainly held then, those left out that the sentence names already. */
  readonly held: readonly Office[];
  /** The tenure was over, or had not begun: "former" or "incoming" makes the statement right. */
  readonly side: 'over' | 'to come' | null;
}

export const officeNotHeld = defineRule<OfficeFault>({
  id: 'office-not-held',
  summary: 'An office that the person did not hold on that date.',
  severity: 'warning',
  *find({ analysis, registry }) {
    const stated = statedOffices(analysis.claims);
    for (const claim of analysis.claims) {
      if (claim.kind !== 'held-office' || claim.date.tense !== 'present') continue;
      const person = registry.people.get(claim.person.id ?? '');
      const on = claim.date.value;
      if (!person || on === null) continue;
      const own = claim.office.candidates.filter((id) => registry.offices.get(id)?.country === person.country);
      const office = registry.offices.get(own[0] ?? '');
      if (!office || !claim.date.readings.every((date) => isExcluded(own, person, date, registry))) continue;
      // The dead are another rule's business.
      if (claim.date.readings.every((date) => hadDied(person, date))) continue;
      const tenures = person.offices.filter((each) => own.includes(each.office));
      // Without a date of its own a text may have been written when the office was held.
      if (analysis.dossier.date.value === null && tenures.length > 0) continue;
      const nearest = tenures.toSorted((a, b) => distance(a, on) - distance(b, on))[0] ?? null;
      const holder =
        office.holders === 'single'
          ? (holdersOn(registry, office.id, on).find((h) => h.truth === 'yes') ?? null)
          : null;
      const held = officesHeld(registry, person, on).filter(({ id }) => !stated.get(claim.person)?.has(id));
      const fact = nearest ?? holder?.tenure ?? null;
      const origin = nearest ? person.origin : (holder?.person.origin ?? person.origin);
      const proof = { label: `${person.name.ascii}, ${office.title}`, origin, evidence: fact };
      const side = tenures.some((each) => each.to !== null && each.to.latest < on.earliest)
        ? 'over'
        : tenures.length > 0
          ? 'to come'
          : null;
      const fault = { person, written: claim.office, office, on, own: tenures, holder, held, side } as const;
      yield { span: claim.office.span, proof, ...fault };
    }
  },
  word: ({ person, office, on, own, holder, held, side }) => ({
    what: `The registry does not have ${person.name.ascii} as ${office.title} ${onDate(on)}.`,
    why:
      own.length > 0
        ? `The registry has that tenure ${own.map(tenureText).join(' and ')}.`
        : holder
          ? `The registry has ${holder.person.name.ascii} in that office ${tenureText(holder.tenure)}.`
          : 'The registry has other offices for that time.',
    todo: [
      ...(held.length > 0 ? [`Write “${held.map((each) => each.title).join('” or “')}”`] : []),
      ...(side === null ? [] : [`${held.length > 0 ? 'say' : 'Say'} “${side === 'over' ? 'former' : 'incoming'}”`]),
      `${held.length > 0 || side !== null ? 'or correct' : 'Correct'} the name or the date.`,
    ].join(', '),
  }),
  fix: ({ held, span, side, written }, { analysis }): readonly Fix[] => {
    const fixes = officeFixes(held, written);
    // "Japanese Defense Minister": the word would have to stand before the nationality; and it is an English one.
    const { before } = beside(analysis, written, 30);
    const alone = !/(?<!\p{L})(?!(?:The|An?)\s)\p{Lu}\p{L}*(?:['’]s)?\s$/u.test(before);
    if (side === 'over' && alone && /^[\x20-\x7e\s’]*$/.test(written.text))
      fixes.push(replaceFix(`Write “former ${written.text}”`, span, `former ${written.text}`, false));
    return certainIfOnly(fixes);
  },
});

/** Days between a date and a tenure that excludes it. */
function distance({ from, to }: OfficeTenure, on: TimeValue): number {
  return Math.max((from?.earliest ?? on.latest) - on.latest, on.earliest - (to?.latest ?? on.earliest), 0);
}

function isExcluded(ids: readonly string[], person: Person, on: TimeValue, registry: Registry): boolean {
  return ids.every((id) => heldOffice(registry, person.id, id, on) === 'no');
}
