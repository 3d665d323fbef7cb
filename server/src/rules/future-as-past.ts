/** Something told as done, on a date that the dossier could not have seen. */
import { timeText } from '../time/dateText.ts';
import type { PartialDate, TimeValue } from '../time/edtf.ts';
import { defineRule, type Fault } from './rule.ts';

interface TenseFault extends Fault {
  readonly verb: string;
  readonly value: TimeValue;
  readonly dossierDate: PartialDate;
}

export const futureAsPast = defineRule<TenseFault>({
  id: 'future-as-past',
  summary: 'A date after that of the dossier, told as past.',
  severity: 'warning',
  about: ['happened'],
  *find({ analysis }) {
    const dossierDate = analysis.dossier.date.value;
    if (dossierDate === null) return;
    for (const claim of analysis.claims) {
      if (claim.kind !== 'happened' || claim.date.value === null) continue;
      yield { span: claim.on.span, proof: null, verb: claim.verb, value: claim.date.value, dossierDate };
    }
  },
  word: ({ verb, value, dossierDate }) => ({
    what: `The text says “${verb}” of ${timeText(value)}.`,
    why: `The dossier is of ${timeText(dossierDate)}, when that day had not come.`,
    todo: 'Correct the date, or say that it is planned.',
  }),
  fix: () => [],
});
