/** Somebody said to have signed an agreement that another official of the same country signed. */
import type { Mention } from '../recognise/mention.ts';
import type { Agreement, Person } from '../registry/model.ts';
import { nameInStyle, othersOfCountry, titledIn } from './otherPerson.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { onDate } from './wording.ts';

interface SignatoryFault extends Fault {
  readonly agreement: Agreement;
  readonly written: Mention;
  readonly person: Person;
  /** Who signed for the same country. */
  readonly signatories: readonly Person[];
  readonly titled: boolean;
}

export const agreementSignatory = defineRule<SignatoryFault>({
  id: 'agreement-signatory',
  summary: 'A signatory whom the registry does not have under the agreement.',
  severity: 'warning',
  about: ['signed-by'],
  *find({ analysis, registry }) {
    const isTitled = titledIn(analysis);
    for (const claim of analysis.claims) {
      if (claim.kind !== 'signed-by') continue;
      const agreement = registry.agreements.get(claim.agreement.id ?? '');
      const person = registry.people.get(claim.person.id ?? '');
      if (!agreement || !person) continue;
      const signatories = othersOfCountry(person, agreement.signed.by, registry);
      if (signatories.length === 0) continue;
      const proof = { label: agreement.title, origin: agreement.origin, evidence: agreement.signed };
      const titled = isTitled(claim.person);
      yield { span: claim.person.span, proof, agreement, written: claim.person, person, signatories, titled };
    }
  },
  word: ({ agreement, person, signatories }) => ({
    what: `The registry does not have ${person.name.ascii} as a signatory of the “${agreement.title}”.`,
    why: `For that side the registry has ${signatories.map(({ name }) => name.ascii).join(' and ')}${
      agreement.signed.date === null ? '' : `, ${onDate(agreement.signed.date)}`
    }.`,
    todo: 'Correct the name, or say who was present.',
  }),
  // Beside a title another name would make the title wrong.
  fix: ({ signatories: [signatory, ...more], written, span, titled }) => {
    if (signatory === undefined || more.length > 0 || titled) return [];
    const name = nameInStyle(signatory, written);
    return [replaceFix(`Write “${name}”`, span, name, true)];
  },
});
