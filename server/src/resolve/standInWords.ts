/** Words that take up a title, and those around them that say whether it is the one before. */
import { wordSet } from '../text/wordSet.ts';

/** Days, and tokens. */
export const LONG_AGO = 90;
export const THESE_DAYS = 45;
export const DATED = 20;

export const SAME: readonly (readonly [string, readonly string[]])[] = [
  ['expo', ['exhibition']],
  ['exhibition', ['expo']],
  ['memorandum', ['mou']],
  ['treaty', ['agreement']],
  ['convention', ['treaty']],
];
export const HEADS = {
  event: wordSet(
    'dialogue forum meeting conference summit exhibition expo exercise consultation consultations talks symposium seminar workshop congress session',
  ),
  agreement: wordSet(
    'memorandum mou agreement treaty convention statement declaration protocol code accord pact vision',
  ),
};
export const ITS = wordSet(
  'signing signature conclusion adoption issuance venue host date dates co chair chairs chairmen signatories signatory',
);
/** Whose they are, the sentence before says. */
export const OF_THE = {
  event: wordSet('chair chairs cochairs venue'),
  agreement: wordSet('signatories'),
};
export const GENERAL = {
  event: wordSet('meeting event gathering talks session'),
  agreement: wordSet('document text paper instrument'),
};
export const COMPETITORS = {
  event: wordSet(
    'talks meeting meetings ceremony visit reception exercise seminar workshop exhibition summit conference dinner lunch banquet round session course drill concert dialogue forum consultation consultations exchange tour festival congress gathering event museum hall centre center ship school group groups committee board panel panels subcommittee commission briefing',
  ),
  agreement: wordSet(
    'agreement memorandum letter note contract plan statement declaration treaty convention protocol paper document text communique report record book law bill pact accord article supplement annex addendum amendment draft version list map roadmap programme program guideline guidelines manual copy',
  ),
};
/** "the dialogue between the two", "the memorandum signed in 2019": which one is said behind it. */
export const RESTRICTING = wordSet(
  'of between on with for about in at held signed concluded adopted issued dated hosted organised organized chaired to',
);
export const BE = wordSet('is was were as');
export const HAPPENED = [
  ['took', 'place'],
  ['was', 'held'],
];
export const DATING = wordSet('bears carries dates');
export const LEADING = wordSet(
  'co - was were is has had been jointly officially formally first then duly successfully finally',
);
/** Verbs with an "it" that stands for nothing before. */
export const LOOSE = wordSet('agreed came brought presented approved endorsed took met drew sat ran');
