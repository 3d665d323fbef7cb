/** A title that is nearly, and not quite, that of an agreement. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention, NearTitle } from '../recognise/mention.ts';
import type { Agreement } from '../registry/model.ts';
import type { Signed } from '../resolve/claim.ts';
import { claimsBy } from './claimsBy.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { asElsewhere, wordsAround } from './spellingHabit.ts';
import { inCapitalsOf } from './wording.ts';

interface TitleFault extends Fault {
  readonly agreement: Agreement;
  readonly written: Mention;
  readonly right: string;
  readonly certain: boolean;
}

export const agreementTitle = defineRule<TitleFault>({
  id: 'agreement-title',
  summary: 'A title that is misspelt, or not the official one.',
  severity: 'warning',
  about: ['agreement'],
  *find({ analysis, registry }) {
    const signings = claimsBy(analysis.claims, ['signed'], ({ agreement }) => agreement);
    for (const mention of analysis.mentions) {
      if (mention.type !== 'agreement' || !mention.near || mention.near.slip === 'kind') continue;
      const agreement = registry.agreements.get(mention.near.id);
      if (!agreement || (mention.near.slip !== 'letter' && !/^\p{Lu}/u.test(mention.text))) continue;
      // A title that only describes the document has no wording that another could fall short of.
      if (agreement.descriptive && mention.near.slip !== 'letter') continue;
      // Another word of substance may make another agreement, unless it was signed on the same day.
      if (mention.near.slip === 'word' && !isOfItsDay(mention, signings(mention), agreement, analysis)) continue;
      const proof = { label: agreement.title, origin: agreement.origin, evidence: agreement.signed };
      const right = inCapitalsOf(
        mention.text,
        asElsewhere(mention.near.right, mention.text, wordsAround(analysis, mention)),
      );
      yield { span: mention.span, proof, agreement, written: mention, right, certain: isSure(mention.near) };
    }
  },
  word: ({ agreement, written, right }) => ({
    what: `The registry has no agreement with the title “${written.text.replace(/\s+/g, ' ')}”.`,
    why: `The registry has the “${agreement.title}”.`,
    todo: `Write “${right}”, or add the other agreement to your registry.`,
  }),
  fix: ({ right, span, certain }) => [replaceFix(`Write “${right}”`, span, right, certain)],
});

const MANY_WORDS = 10;
/** Copy of a signing. */
const REPORT_DAYS = 14;

const isSure = ({ slip }: NearTitle): boolean => slip !== 'word';

/**
 * The text has it signed on a day, or in a month, of the registry's date; or it reports of those days, and of many words
 * all but one agree.
 */
function isOfItsDay(
  mention: Mention,
  signings: readonly Signed[],
  { signed }: Agreement,
  { dossier }: Analysis,
): boolean {
  const { date } = signed;
  const on = dossier.date.value;
  if (date !== null && on !== null && mention.text.split(/[\s-]+/).length >= MANY_WORDS) {
    if (on.earliest - date.latest <= REPORT_DAYS && date.earliest <= on.latest) return true;
  }
  return signings.some(({ signedOn }) => {
    const stated = signedOn.date?.value;
    if (!stated || date === null || stated.latest - stated.earliest > 31) return false;
    return stated.earliest <= date.latest && date.earliest <= stated.latest;
  });
}
