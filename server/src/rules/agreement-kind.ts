/** An agreement called by another kind of document than it is: a memorandum that becomes a treaty. */
import type { Mention } from '../recognise/mention.ts';
import type { Agreement } from '../registry/model.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { inCapitalsOf } from './wording.ts';

interface KindFault extends Fault {
  readonly agreement: Agreement;
  readonly written: Mention;
  readonly right: string;
}

export const agreementKind = defineRule<KindFault>({
  id: 'agreement-kind',
  summary: 'An agreement called by another kind of document than it is.',
  severity: 'warning',
  about: ['agreement'],
  *find({ analysis, registry }) {
    for (const mention of analysis.mentions) {
      if (mention.type !== 'agreement' || mention.near?.slip !== 'kind') continue;
      const agreement = registry.agreements.get(mention.near.id);
      if (!agreement || !/^\p{Lu}/u.test(mention.text)) continue;
      const proof = { label: agreement.title, origin: agreement.origin, evidence: agreement.signed };
      const right = inCapitalsOf(mention.text, mention.near.right);
      yield { span: mention.span, proof, agreement, written: mention, right };
    }
  },
  word: ({ agreement, written, right }) => ({
    what: `The registry does not have “${written.text.replace(/\s+/g, ' ')}”, but a document of another kind about the same.`,
    why: `The registry has the “${agreement.title}”.`,
    todo: `Write “${right}”, or add the other document to your registry.`,
  }),
  fix: ({ right, span }) => [replaceFix(`Write “${right}”`, span, right, true)],
});
