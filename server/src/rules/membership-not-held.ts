/** A seat in a body that the person did not have on any date that the sentence can speak of. */
import type { Membership, Organisation, Person, Registry } from '../registry/model.ts';
import { begunBy, heldThroughout, lastKnown } from '../registry/tenure.ts';
import type { MemberOf } from '../resolve/claim.ts';
import { foldText } from '../text/fold.ts';
import type { TimeValue } from '../time/edtf.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { onDate, tenureText } from './wording.ts';

interface SeatFault extends Fault {
  readonly person: Person;
  readonly body: Organisation;
  readonly on: TimeValue;
  /** The seat that the registry has: in that body at another time, or in a wider one then. */
  readonly seat: Membership;
  readonly other: Organisation | null;
}

export const membershipNotHeld = defineRule<SeatFault>({
  id: 'membership-not-held',
  summary: 'A seat in a body that the person did not have on that date.',
  severity: 'warning',
  about: ['member-of'],
  *find({ analysis, registry }) {
    for (const claim of analysis.claims) {
      if (claim.kind !== 'member-of' || claim.date.tense !== 'present') continue;
      const person = registry.people.get(claim.person.id ?? '');
      const on = claim.date.value;
      if (!person || on === null) continue;
      const body = registry.organisations.get(claim.body.id ?? '') ?? bodyCalled(claim, person, registry);
      if (!body) continue;
      const own = person.memberships.filter((seat) => seat.body === body.id);
      const dates = claim.date.readings;
      const [seat] = own;
      if (seat) {
        // Without a date of its own a text may have been written when the seat was held.
        if (analysis.dossier.date.value === null) continue;
        if (!own.every((each) => dates.every((date) => heldThroughout(each, date) === 'no'))) continue;
        const proof = { label: `${person.name.ascii}, ${body.name}`, origin: person.origin, evidence: seat };
        yield { span: claim.span, proof, person, body, on, seat, other: null };
        continue;
      }
      const wider = widerSeat(person, body, dates, registry);
      if (wider === null) continue;
      // That a source gives a lesser seat says much, and not all.
      const evidence = { ...wider.seat, confidence: 'single' as const };
      const proof = { label: `${person.name.ascii}, ${wider.other.name}`, origin: person.origin, evidence };
      yield { span: claim.span, proof, person, body, on, ...wider };
    }
  },
  word: ({ person, body, on, seat, other }) => ({
    what: `The registry does not have ${person.name.ascii} as a member of the ${nameOf(body)} ${onDate(on)}.`,
    why:
      other === null
        ? `The registry has that seat ${tenureText(seat)}.`
        : `The registry has a seat in the ${nameOf(other)}.`,
    todo: other === null ? 'Correct the seat or the date.' : `Write “${nameOf(other)}”, or correct the name.`,
  }),
  fix: ({ span, other }) => (other === null ? [] : [replaceFix(`Write “${nameOf(other)}”`, span, nameOf(other), true)]),
});

/** "the Central Committee": of a member of the CPV Central Committee it is that one, if not "of the Youth Union". */
function bodyCalled(
  { body: written, ofOther }: MemberOf,
  { memberships }: Person,
  registry: Registry,
): Organisation | undefined {
  if (ofOther || written.candidates.length > 0 || !written.text.includes(' ')) return undefined;
  const tail = ` ${foldText(written.text)}`;
  return memberships
    .flatMap(({ body }) => registry.organisations.get(body) ?? [])
    .find(({ name, variants }) =>
      // Not the "Political Bureau of the CPV Central Committee".
      [name, ...variants].some((form) => foldText(form).endsWith(tail) && !/\bof\b/.test(form.slice(0, -tail.length))),
    );
}

/** The name by which the press calls a body: its first variant says more than "Political Bureau of the … Committee". */
function nameOf({ variants, name }: Organisation): string {
  return variants[0] ?? name;
}

/**
 * A seat that the person had then in the body of which this one is a part ("Political Bureau of the Central Committee"):
 * whoever has the higher one is introduced with it.
 */
function widerSeat(
  { memberships }: Person,
  body: Organisation,
  dates: readonly TimeValue[],
  registry: Registry,
): (Pick<SeatFault, 'seat'> & { readonly other: Organisation }) | null {
  for (const seat of memberships) {
    const other = registry.organisations.get(seat.body);
    if (!other || other.id === body.id || !foldText(body.name).endsWith(` ${foldText(other.name)}`)) continue;
    // Attested before and after, it was held in between.
    if (dates.some((date) => begunBy(seat) <= date.latest && date.earliest <= lastKnown(seat))) return { seat, other };
  }
  return null;
}
