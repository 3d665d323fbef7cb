/** An agreement said to have been signed on a date on which the registry knows that it was not. */
import type { Mention } from '../recognise/mention.ts';
import type { Agreement, Registry } from '../registry/model.ts';
import { SLACK_DAYS } from '../registry/tenure.ts';
import type { Claim } from '../resolve/claim.ts';
import { timeText } from '../time/dateText.ts';
import type { TimeValue } from '../time/edtf.ts';
import { type Beginning, beginningOf } from './begun.ts';
import { dateInStyle } from './dateStyle.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { isSaidBeside } from './sentence.ts';
import { onDate } from './wording.ts';

interface DateFault extends Fault {
  readonly title: string;
  readonly known: TimeValue;
  readonly stated: TimeValue;
  /** The date as the text writes dates; null where its style cannot be kept. */
  readonly right: string | null;
  /** Begun, as a partnership is, and not signed. */
  readonly began: boolean;
}

export const agreementDate = defineRule<DateFault>({
  id: 'agreement-date',
  summary: 'A date of signing that contradicts the agreement.',
  severity: 'warning',
  about: ['signed', 'established'],
  *find({ analysis, registry }) {
    const isRightBeside = isSaidBeside(analysis);
    for (const claim of analysis.claims) {
      const on = claim.kind === 'signed' ? claim.signedOn : claim.kind === 'established' ? claim.on : null;
      const stated = claim.date.value;
      const fact = factOf(claim, registry);
      if (!on || !stated || fact === null || isPointer(on)) continue;
      const { title, since: known, origin, evidence } = fact;
      // States sign a treaty of many parties on days of their own, and adopt it before any signs.
      const isLater = stated.earliest > known.latest;
      if (fact.openToMany && stated.latest >= known.earliest - YEAR && !isToldOfAll(claim, isLater)) continue;
      const apart = Math.max(stated.earliest - known.latest, known.earliest - stated.latest);
      const slack = COUNTED.test(on.text)
        ? YEAR
        : stated.type === 'date' && stated.precision === 'day'
          ? SLACK_DAYS
          : 0;
      if (apart <= slack || isRightBeside(on, known)) continue;
      const proof = { label: title, origin, evidence };
      const right = dateInStyle(known, on);
      yield { span: on.span, proof, title, known, stated, right, began: claim.kind === 'established' };
    }
  },
  word: ({ title, known, stated, right, began }) => ({
    what: `The registry does not have ${timeText(stated)} as the date of the “${title}”.`,
    why: `The registry has it ${began ? 'begin' : 'signed or issued'} ${onDate(known)}.`,
    todo: `Write “${right ?? timeText(known)}”, or name the ${began ? 'relation' : 'agreement'} that is meant.`,
  }),
  fix: ({ right, span }) => (right === null ? [] : [replaceFix(`Write “${right}”`, span, right, true)]),
});

/** "Twelve years ago" is said up to months before and behind the day. */
const COUNTED = /\byears? (?:ago|before|earlier)$/i;
/** Days. */
const YEAR = 366;

function factOf(claim: Claim, registry: Registry): (Beginning & { readonly openToMany: boolean }) | null {
  if (claim.kind === 'established') {
    const beginning = beginningOf(claim.of, registry);
    return beginning && { ...beginning, openToMany: false };
  }
  const agreement = claim.kind === 'signed' ? registry.agreements.get(claim.agreement.id ?? '') : undefined;
  const beginning = agreement ? beginningOf({ agreement: agreement.id }, registry) : null;
  return agreement && beginning ? { ...beginning, openToMany: isOpenToMany(agreement) } : null;
}

/**
 * "The Convention was signed in 1985", "the Convention of 1985": with nobody beside it who may have done so on a day of his
 * own. It may be called adopted or concluded, but not signed, before its day.
 */
const isToldOfAll = (claim: Claim, isLater: boolean): boolean =>
  claim.kind === 'signed' && (claim.ofAll === 'signing' || (isLater && claim.ofAll === 'making'));

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
