/** Agreements that are in force no longer, and those of an earlier time rightly named. */
import { agreementSuperseded } from '../../server/src/rules/agreement-superseded.ts';
import { testRule } from '../support/ruleTester.ts';

const OLD = 'Memorandum on Bilateral Defence Exchanges';
const NEW = 'Agreement concerning the Transfer of Defence Equipment';
const MARKED = `⟦${OLD}⟧agreement-superseded`;

testRule(agreementSuperseded, {
  invalid: [
    {
      text: `The fees are fixed by the ${MARKED}.`,
      date: '2024-03-05',
      fixed: [`The fees are fixed by the ${NEW}.`],
    },
    {
      text: `Both navies stick to the ${MARKED}.`,
      date: '2024-03-05',
      fixed: [`Both navies stick to the ${NEW}.`],
    },
    {
      text: `The document in force is the ${MARKED}.`,
      date: '2024-03-05',
      fixed: [`The document in force is the ${NEW}.`],
    },
    {
      text: `The ${MARKED} sets the terms of such visits.`,
      date: '2024-03-05',
      fixed: [`The ${NEW} sets the terms of such visits.`],
    },
    {
      text: `Both sides work under the ${MARKED}.`,
      date: '2024-03-05',
      fixed: [`Both sides work under the ${NEW}.`],
    },
    {
      text: `Visits are regulated by the ${MARKED}.`,
      date: '2024-03-05',
      fixed: [`Visits are regulated by the ${NEW}.`],
    },
    {
      text: `The provisions of the ${MARKED} continue to apply.`,
      date: '2024-03-05',
      fixed: [`The provisions of the ${NEW} continue to apply.`],
    },
    {
      text: `Both navies continue to apply the ${MARKED}.`,
      date: '2024-03-05',
      fixed: [`Both navies continue to apply the ${NEW}.`],
    },
    {
      text: `Three ships called at Arvan on 3 March 2024 under the ${MARKED}.`,
      date: '2024-03-05',
      fixed: [`Three ships called at Arvan on 3 March 2024 under the ${NEW}.`],
    },
    {
      text: `The legal basis of these visits is the ${MARKED}.`,
      date: '2024-03-05',
      fixed: [`The legal basis of these visits is the ${NEW}.`],
    },
    {
      text: `As required by the ${MARKED}, notice was given on 3 March 2024.`,
      date: '2024-03-05',
      fixed: [`As required by the ${NEW}, notice was given on 3 March 2024.`],
    },
    {
      text: `The two sides are implementing the ${MARKED}.`,
      date: '2024-03-05',
      fixed: [`The two sides are implementing the ${NEW}.`],
    },
    {
      text: `The ${MARKED} provides for two visits a year.`,
      date: '2024-03-05',
      fixed: [`The ${NEW} provides for two visits a year.`],
    },
    {
      text: 'date: 2023-01-10\nagreements:\n  - title: ⟦Memorandum on Bilateral Defence Exchanges⟧agreement-superseded\n    status: in force\n',
      kind: 'yaml',
      fixed: [
        'date: 2023-01-10\nagreements:\n  - title: Agreement concerning the Transfer of Defence Equipment\n    status: in force\n',
      ],
    },
    {
      text: `The ${MARKED} is still in force.`,
      date: '2024-02-27',
      fixed: [`The ${NEW} is still in force.`],
      says: ['in the place of', 'on 27 February 2024', 'on 11 September 2021', 'Arvania Gazette'],
    },
    {
      text: `Their exchanges are based on the ${MARKED}.`,
      date: '2024-02-27',
      fixed: [`Their exchanges are based on the ${NEW}.`],
    },
    {
      text: `Both sides act under the ${MARKED}.`,
      date: '2021-09-20',
      fixed: [`Both sides act under the ${NEW}.`],
    },
    {
      text: `On 3 March 2024 a visit was carried out within the framework of the ${MARKED}.`,
      date: '2024-03-05',
      fixed: [`On 3 March 2024 a visit was carried out within the framework of the ${NEW}.`],
    },
    {
      text: `In accordance with the ${MARKED}, ships called at Arvan on 3 March 2024.`,
      date: '2024-03-05',
      fixed: [`In accordance with the ${NEW}, ships called at Arvan on 3 March 2024.`],
    },
    {
      text: `Visits are governed by the ${MARKED}.`,
      date: '2024-03-05',
      fixed: [`Visits are governed by the ${NEW}.`],
    },
    {
      text: `As of 3 March 2024, the ${MARKED} applies.`,
      date: '2024-03-05',
      fixed: [`As of 3 March 2024, the ${NEW} applies.`],
    },
    {
      text: `The ${MARKED} continues to apply to all crews.`,
      date: '2024-03-05',
      fixed: [`The ${NEW} continues to apply to all crews.`],
    },
    {
      text: `The ${MARKED} is the legal basis of such visits.`,
      date: '2024-03-05',
      fixed: [`The ${NEW} is the legal basis of such visits.`],
    },
    { text: `The legal basis is the ${MARKED}.`, date: '2024-03-05', fixed: [`The legal basis is the ${NEW}.`] },
    {
      text: `Under the ${MARKED}, which is still in force, crews may land.`,
      date: '2024-03-05',
      fixed: [`Under the ${NEW}, which is still in force, crews may land.`],
    },
    {
      text: `The ${MARKED}, valid to this day, has nine articles.`,
      date: '2024-03-05',
      fixed: [`The ${NEW}, valid to this day, has nine articles.`],
    },
    { text: `The port has to apply the ${MARKED}.`, date: '2024-03-05', fixed: [`The port has to apply the ${NEW}.`] },
    {
      text: `Calls take place on the basis of the ${MARKED}.`,
      date: '2024-03-05',
      fixed: [`Calls take place on the basis of the ${NEW}.`],
    },
    {
      text: `Visits are carried out under the ${MARKED}, signed in October 2011.`,
      date: '2024-03-05',
    },
    {
      text: 'THE ⟦MEMORANDUM ON BILATERAL DEFENCE EXCHANGES⟧agreement-superseded GOVERNS ALL VISITS.',
      date: '2024',
      fixed: [`THE ${NEW.toUpperCase()} GOVERNS ALL VISITS.`],
    },
    {
      text: 'date: 2024-03-05\nbody: |\n  Visits are still made under the ⟦Memorandum on Bilateral\n  Defence Exchanges⟧agreement-superseded.\n',
      kind: 'yaml',
      fixed: [`date: 2024-03-05\nbody: |\n  Visits are still made under the ${NEW}.\n`],
    },
  ],
  valid: [
    { text: `As required by the ${OLD}, notice was given.`, date: '2024-03-05' },
    { text: `The legal basis until 2020 was the ${OLD}.`, date: '2024-03-05' },
    { text: `Until 2020 visits were regulated by the ${OLD}.`, date: '2024-03-05' },
    { text: `The ships that called under the ${OLD} were small.`, date: '2024-03-05' },
    {
      text: 'date: 2023-01-10\nagreements:\n  - title: Memorandum on Bilateral Defence Exchanges\n    status: replaced\n',
      kind: 'yaml',
    },
    {
      text: 'date: 2019-01-10\nagreements:\n  - title: Memorandum on Bilateral Defence Exchanges\n    signed: 2011-10-24\n    status: in force\n',
      kind: 'yaml',
    },
    { text: `The ${NEW} is in force.`, date: '2024-02-27' },
    { text: `The ${OLD} is in force.`, date: '2020-02-27' },
    // Signed, but perhaps not yet in effect.
    { text: `The ${OLD} is in force.`, date: '2021-09-18' },
    { text: `The ${OLD} is in force.`, date: null },
    { text: `The ${OLD} is in force.`, date: '2021' },
    { text: `The ${NEW} has replaced the ${OLD}; until then visits were made under it.`, date: '2024-02-27' },
    { text: `Vehicles delivered under the ${OLD} are still in use.`, date: '2024-02-27' },
    { text: `On 20 February 2024 they looked at vehicles delivered under the ${OLD}.`, date: '2024-02-27' },
    { text: `Officers were trained under the ${OLD}.`, date: '2024-02-27' },
    { text: `In 2019 officers were trained under the ${OLD}.`, date: '2024-02-27' },
    { text: `The ${OLD} was the basis of ten years of work.`, date: '2024-02-27' },
    { text: `The former ${OLD} is the foundation of the new text.`, date: '2024-02-27' },
    { text: `The ${OLD} is no longer in force.`, date: '2024-02-27' },
    { text: `Few ports apply the ${OLD}.`, date: '2024-02-27' },
    { text: `They refuse to apply the ${OLD}.`, date: '2024-02-27' },
    { text: `A book deals with the ${OLD}, in force until 2021.`, date: '2024-02-27' },
    { text: `The ${OLD} is a basis for a new text.`, date: '2024-02-27' },
    { text: `Visits were subject to the ${OLD}.`, date: '2024-02-27' },
    { text: `It was not clear whether the ${OLD} is in force.`, date: '2024-02-27' },
    { text: `He said: “We act under the ${OLD} as friends.”`, date: '2024-02-27' },
    { text: `The new text is based on the ${OLD} and goes beyond it.`, date: '2020-02-27' },
    { text: 'Both sides act under the Joint Vision Statement on Defence Cooperation.', date: '2024-02-27' },
    { text: 'Both sides act under the Memorandum on Border Guards.', date: '2024-02-27' },
  ],
});
