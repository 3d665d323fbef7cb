/** A rank of another service, or of another country's forces, than those in which the person serves. */
import type { Person, RankLadder, Registry } from '../registry/model.ts';
import type { TimeValue } from '../time/edtf.ts';
import { type OtherService, otherService } from './rankService.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { countryName, onDate, rankInStyle, tenureText } from './wording.ts';

interface ServiceFault extends Fault, OtherService {
  readonly person: Person;
  readonly on: TimeValue;
  /** The rank held, as the text writes ranks. */
  readonly right: string;
}

export const rankWrongService = defineRule<ServiceFault>({
  id: 'rank-wrong-service',
  summary: 'A rank of another service than the person’s.',
  severity: 'warning',
  about: ['held-rank'],
  *find({ analysis, registry }) {
    for (const claim of analysis.claims) {
      if (claim.kind !== 'held-rank' || claim.date.tense !== 'present') continue;
      const person = registry.people.get(claim.person.id ?? '');
      const on = claim.date.value;
      if (!person || on === null) continue;
      const other = otherService(claim, person, registry);
      if (other === null) continue;
      const { rank, tenure } = other.held;
      const proof = { label: person.name.full, origin: person.origin, evidence: tenure };
      yield { span: claim.rank.span, proof, person, on, right: rankInStyle(rank, claim.rank), ...other };
    }
  },
  word: ({ person, stated, ladder, held, on, right }, { registry }) => ({
    what: `The registry does not have ${person.name.ascii} in ${forceOf(ladder, registry)}, whose rank ${stated.title} is, ${onDate(on)}.`,
    why: `The registry has ${held.rank.title} in ${forceOf(held.ladder, registry)} ${tenureText(held.tenure)}.`,
    todo: `Write “${right}”, or correct the name.`,
  }),
  fix: ({ right, span }) => [replaceFix(`Write “${right}”`, span, right, true)],
});

/** "the Viet Nam People's Navy", or "the navy of Thailand" where the registry has no name for it. */
function forceOf({ force, service, country }: RankLadder, registry: Registry): string {
  const name = registry.organisations.get(force ?? '')?.name;
  return `the ${name ?? `${service.replaceAll('-', ' ')} of ${countryName(country)}`}`;
}
