/** What passages speak of, as bits: most say nothing of most matters, so a rule is asked only of what it is about. */
import type { MentionType } from '../recognise/mention.ts';
import type { Claim } from '../resolve/claim.ts';
import type { Content } from '../resolve/remembered.ts';

/** Kinds of claims that no rule is about alone: they stand beside a person or a date. */
type Beside = 'titled' | 'weekday';

/** A type of mention, a kind of claim, or words that British and American English spell differently. */
export type Subject = MentionType | Exclude<Claim['kind'], Beside> | 'spelling';

/** One bit of 32 for each. */
const BITS = bitsOf({
  person: 0,
  rank: 0,
  office: 0,
  organisation: 0,
  agreement: 0,
  partnership: 0,
  event: 0,
  date: 0,
  'held-rank': 0,
  'held-office': 0,
  'held-then': 0,
  promoted: 0,
  delegated: 0,
  signed: 0,
  named: 0,
  'took-place': 0,
  applied: 0,
  'in-force': 0,
  'of-kind': 0,
  lasted: 0,
  chaired: 0,
  'signed-by': 0,
  happened: 0,
  aged: 0,
  born: 0,
  'member-of': 0,
  alive: 0,
  called: 0,
  established: 0,
  anniversary: 0,
  spelling: 0,
});

function bitsOf(subjects: Readonly<Record<Subject, 0>>): Readonly<Record<Subject, number>> {
  const names = Object.keys(subjects);
  return Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<Subject, number>;
}

export function bitsFor(subjects: readonly Subject[]): number {
  return subjects.reduce((bits, subject) => bits | BITS[subject], 0);
}

/** All that is spoken of. */
export function subjectsOf({ mentions, claims, spelt }: Content): number {
  let bits = spelt.length > 0 ? BITS.spelling : 0;
  for (const { type } of mentions) bits |= BITS[type];
  for (const { kind } of claims) if (kind !== 'titled' && kind !== 'weekday') bits |= BITS[kind];
  return bits;
}
