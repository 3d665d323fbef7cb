/** An agreement said to have been signed on a date on which the registry knows that it was not. */
import type { Mention } from '../recognise/mention.ts';
import type { Agreement } from '../registry/model.ts';
import { SLACK_DAYS } from '../registry/tenure.ts';
import { timeText } from '../time/dateText.ts';
import type { TimeValue } from '../time/edtf.ts';
import { dateInStyle } from './dateStyle.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { onDate } from './wording.ts';

interface DateFault extends Fault {
  readonly agreement: Agreement;
  readonly signed: TimeValue;
  readonly stated: TimeValue;
  /** The date as the text writes dates; null where its style cannot be kept. */
  readonly right: string | null;
}

export const agreementDate = defineRule<DateFault>({
  id: 'agreement-date',
  summary: 'A date of signing that contradicts the agreement.',
  severity: 'warning',
  *find({ analysis, registry }) {
    for (const claim of analysis.claims) {
      if (claim.kind !== 'signed') continue;
      const agreement = registry.agreements.get(claim.agreement.id ?? '');
      const signed = agreement?.signed.date;
      const stated = claim.signedOn.date?.value;
      if (!agreement || !signed || !stated || isPointer(claim.signedOn)) continue;
      // States sign a treaty of many parties on days of their own, and adopt it before any signs.
      if (isOpenToMany(agreement) && stated.latest >= signed.earliest - 366) continue;
      const apart = Math.max(stated.earliest - signed.latest, signed.earliest - stated.latest);
      const slack = stated.type === 'date' && stated.precision === 'day' ? SLACK_DAYS : 0;
      if (apart <= slack) continue;
      const proof = { label: agreement.title, origin: agreement.origin, evidence: agreement.signed };
      const right = dateInStyle(signed, claim.signedOn);
      yield { span: claim.signedOn.span, proof, agreement, signed, stated, right };
    }
  },
  word: ({ agreement, signed, stated, right }) => ({
    what: `The registry does not have ${timeText(stated)} as the date of the “${agreement.title}”.`,
    why: `The registry has it signed or issued ${onDate(signed)}.`,
    todo: `Write “${right ?? timeText(signed)}”, or name the agreement that is meant.`,
  }),
  fix: ({ right, span }) => (right === null ? [] : [replaceFix(`Write “${right}”`, span, right, true)]),
});

/** "signed the same day": a day that was named before, which need not be the one that the words were counted from. */
function isPointer({ text, date }: Mention): boolean {
  return (
    date?.resolvedBy === 'relative' && /\b(?:same|that|following|next|previous|day before|day after)\b/i.test(text)
  );
}

/** A treaty whose parties the registry does not list one by one. */
function isOpenToMany({ parties }: Agreement): boolean {
  return parties.some((party) => !/^(?:[A-Z]{2}|ASEAN)$/.test(party));
}
