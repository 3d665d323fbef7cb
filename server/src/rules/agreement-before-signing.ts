/** An agreement spoken of as being there before the registry has it signed. */
import type { Mention } from '../recognise/mention.ts';
import type { Agreement } from '../registry/model.ts';
import type { TimeValue } from '../time/edtf.ts';
import { defineRule, type Fault } from './rule.ts';
import { onDate } from './wording.ts';

interface EarlyFault extends Fault {
  readonly agreement: Agreement;
  readonly signed: TimeValue;
  readonly on: TimeValue;
}

/** Signing, presentation and effect are up to eight days apart in the sources (shared facts, trap 24 and 27). */
const SLACK_DAYS = 8;

export const agreementBeforeSigning = defineRule<EarlyFault>({
  id: 'agreement-before-signing',
  summary: 'An agreement applied before it was signed.',
  severity: 'warning',
  about: ['applied', 'in-force'],
  *find({ analysis, registry }) {
    const told = new Set<Mention>();
    const today = analysis.dossier.date.value;
    // "Experts met twice this year": as far as the year has gone when the text was written.
    const soFar = (date: TimeValue) =>
      today && date.earliest <= today.earliest && today.latest < date.latest ? today : date;
    for (const claim of analysis.claims) {
      if ((claim.kind !== 'applied' && claim.kind !== 'in-force') || told.has(claim.agreement)) continue;
      const agreement = registry.agreements.get(claim.agreement.id ?? '');
      const signed = agreement?.signed.date;
      const on = claim.date.value && soFar(claim.date.value);
      if (!agreement || !signed || on === null) continue;
      if (!claim.date.readings.every((date) => soFar(date).latest < signed.earliest - SLACK_DAYS)) continue;
      const proof = { label: agreement.title, origin: agreement.origin, evidence: agreement.signed };
      told.add(claim.agreement);
      yield { span: claim.span, proof, agreement, signed, on };
    }
  },
  word: ({ agreement, signed, on }) => ({
    what: `The registry does not have the “${agreement.title}” yet ${onDate(on)}.`,
    why: `The registry has it signed or issued ${onDate(signed)}.`,
    todo: 'Name the agreement that was in force then, say that this one is planned, or correct the date.',
  }),
  fix: () => [],
});
