/** An office that the person did not hold on any date that the sentence can speak of. */
import type { Mention } from '../recognise/mention.ts';
import type { Office, OfficeTenure, Person, Registry } from '../registry/model.ts';
import { heldOffice, holdersOn, officesOn } from '../registry/query.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Fix } from './finding.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { onDate, tenureText } from './wording.ts';

interface OfficeFault extends Fault {
  readonly person: Person;
  readonly written: Mention;
  readonly office: Office;
  readonly on: TimeValue;
  /** The person's own tenure of that office, at another time. */
  readonly own: OfficeTenure | null;
  /** Who held it then, for an office with one holder. */
  readonly holder: { readonly person: Person; readonly tenure: OfficeTenure } | null;
  /** Offices that the person certainly held then. */
  readonly held: readonly Office[];
}

export const officeNotHeld = defineRule<OfficeFault>({
  id: 'office-not-held',
  summary: 'An office that the person did not hold on that date.',
  severity: 'warning',
  *find({ analysis, registry }) {
    for (const claim of analysis.claims) {
      if (claim.kind !== 'held-office' || claim.date.tense !== 'present') continue;
      const person = registry.people.get(claim.person.id ?? '');
      const on = claim.date.value;
      if (!person || on === null) continue;
      const own = claim.office.candidates.filter((id) => registry.offices.get(id)?.country === person.country);
      const office = registry.offices.get(own[0] ?? '');
      if (!office || !claim.date.readings.every((date) => isExcluded(own, person, date, registry))) continue;
      const tenure = person.offices.find((each) => own.includes(each.office)) ?? null;
      const holder =
        office.holders === 'single'
          ? (holdersOn(registry, office.id, on).find((h) => h.truth === 'yes') ?? null)
          : null;
      const held = officesOn(registry, person.id, on).flatMap(({ tenure: each, truth }) => {
        const known = truth === 'yes' ? registry.offices.get(each.office) : undefined;
        return known ? [known] : [];
      });
      const fact = tenure ?? holder?.tenure ?? null;
      const origin = tenure ? person.origin : (holder?.person.origin ?? person.origin);
      const proof = { label: `${person.name.ascii}, ${office.title}`, origin, evidence: fact };
      yield { span: claim.office.span, proof, person, written: claim.office, office, on, own: tenure, holder, held };
    }
  },
  word: ({ person, office, on, own, holder, held }) => ({
    what: `The registry does not have ${person.name.ascii} as ${office.title} ${onDate(on)}.`,
    why: own
      ? `The registry has the tenure ${tenureText(own)}.`
      : holder
        ? `The registry has ${holder.person.name.ascii} in that office ${tenureText(holder.tenure)}.`
        : 'The registry has other offices for that time.',
    todo:
      held.length > 0
        ? `Write “${held.map((each) => each.title).join('” or “')}”, say “former” or “incoming”, or correct the date.`
        : 'Say “former” or “incoming”, or correct the name or the date.',
  }),
  fix: ({ held, span, own, on, written }): readonly Fix[] => {
    const fixes = held.map((office) => replaceFix(`Write “${office.title}”`, span, office.title, false));
    const over = own?.to && own.to.latest < on.earliest;
    const first = written.text.charAt(0);
    if (over && first !== '')
      fixes.push(replaceFix(`Write “former ${written.text}”`, span, `former ${written.text}`, false));
    const [only] = fixes;
    return fixes.length === 1 && only ? [{ ...only, certain: true }] : fixes;
  },
});

function isExcluded(ids: readonly string[], person: Person, on: TimeValue, registry: Registry): boolean {
  return ids.every((id) => heldOffice(registry, person.id, id, on) === 'no');
}
