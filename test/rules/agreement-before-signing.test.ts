/** Agreements that are applied too early, and those that are only spoken of. */
import { agreementBeforeSigning } from '../../server/src/rules/agreement-before-signing.ts';
import { testRule } from '../support/ruleTester.ts';

const MEMORANDUM = 'Memorandum on Bilateral Defence Exchanges';

testRule(agreementBeforeSigning, {
  invalid: [
    {
      text: 'In April 2019 Arvania handed over ships under the ⟦Agreement concerning the Transfer of Defence Equipment⟧agreement-before-signing.',
      date: '2024-03-03',
    },
    {
      text: 'By April 2019 the ⟦Agreement concerning the Transfer of Defence Equipment⟧agreement-before-signing had led to visits.',
      date: '2024-03-03',
    },
    {
      text: 'The ⟦Agreement concerning the Transfer of Defence Equipment⟧agreement-before-signing has been effectively implemented.',
      date: '2019-03-03',
    },
    {
      text: 'The ⟦Agreement concerning the Transfer of Defence Equipment⟧agreement-before-signing has been carried out well.',
      date: '2019-03-03',
    },
    {
      text: 'They took stock of the ⟦Agreement concerning the Transfer of Defence Equipment⟧agreement-before-signing.',
      date: '2019-03-03',
    },
    {
      text: 'date: 2010-01-10\nagreements:\n  - title: ⟦Memorandum on Bilateral Defence Exchanges⟧agreement-before-signing\n    status: In force\n',
      kind: 'yaml',
    },
    {
      text: 'The ⟦Memorandum on Bilateral Defence Exchanges⟧agreement-before-signing governs these visits.',
      date: '2010-05-05',
    },
    {
      text: 'The ⟦Memorandum on Bilateral Defence Exchanges⟧agreement-before-signing has been in force for years.',
      date: '2010-05-05',
    },
    {
      text: 'Article 2 of the ⟦Memorandum on Bilateral Defence Exchanges⟧agreement-before-signing was quoted.',
      date: '2010-05-05',
    },
    {
      text: 'Both sides praised the ⟦Memorandum on Bilateral Defence Exchanges⟧agreement-before-signing.',
      date: '2010-05-05',
    },
    {
      text: 'The ⟦Memorandum on Bilateral Defence Exchanges⟧agreement-before-signing was signed by both sides.',
      date: '2010-05-02',
    },

    {
      text: `Officers were trained under the ⟦${MEMORANDUM}⟧agreement-before-signing.`,
      date: '2010-05-05',
      says: ['yet on 5 May 2010', 'on 24 October 2011', 'Arvania Gazette'],
    },
    {
      text: `In accordance with the ⟦${MEMORANDUM}⟧agreement-before-signing, ships called at Arvan.`,
      date: '2010-05-05',
    },
    { text: `The two ministers signed the ⟦${MEMORANDUM}⟧agreement-before-signing.`, date: '2011-05' },
    {
      text: 'On 3 March 2020 equipment came under the ⟦Agreement concerning the Transfer of Defence Equipment⟧agreement-before-signing.',
      date: '2020-03-05',
    },
    {
      text: 'date: 2016-03-05\nbody: |\n  The exercise was based on the ⟦Joint Vision Statement on Defence\n  Cooperation towards the Next Decade⟧agreement-before-signing.\n',
      kind: 'yaml',
    },
    {
      text: 'Both sides pledged to implement the ⟦Memorandum on Bilateral Defence Exchanges⟧agreement-before-signing.',
      date: '2010-05-05',
    },
    {
      text: 'The ministry acted in line with the ⟦Memorandum on Bilateral Defence Exchanges⟧agreement-before-signing.',
      date: '2010-05-05',
    },
    {
      text: 'As agreed in the ⟦Memorandum on Bilateral Defence Exchanges⟧agreement-before-signing, a ship called.',
      date: '2010-05-05',
    },
  ],
  valid: [
    {
      text: 'The Agreement concerning the Transfer of Defence Equipment will be carried out well.',
      date: '2019-03-03',
    },
    {
      text: 'They took stock of the talks on the Agreement concerning the Transfer of Defence Equipment.',
      date: '2019-03-03',
    },
    { text: 'Both sides praised the Memorandum on Bilateral Defence Exchanges to be signed soon.', date: '2010-05-05' },
    { text: 'They praised the Memorandum on Bilateral Defence Exchanges, which will be signed.', date: '2010-05-05' },
    {
      text: 'date: 2010-01-10\nagreements:\n  - title: Memorandum on Bilateral Defence Exchanges\n    status: planned\n',
      kind: 'yaml',
    },
    { text: 'Both sides praised the draft of the Memorandum on Bilateral Defence Exchanges.', date: '2010-05-05' },
    { text: 'The Memorandum on Bilateral Defence Exchanges would govern these visits.', date: '2010-05-05' },
    { text: 'An article on the Memorandum on Bilateral Defence Exchanges was quoted.', date: '2010-05-05' },
    { text: 'The Memorandum on Bilateral Defence Exchanges was not signed.', date: '2010-05-02' },
    { text: 'The Memorandum on Bilateral Defence Exchanges is to be signed in Arvan.', date: '2010-05-02' },
    { text: 'The Memorandum on Bilateral Defence Exchanges will be signed by both sides.', date: '2010-05-02' },
    { text: 'A draft of the Memorandum on Bilateral Defence Exchanges was signed off.', date: '2010-05-02' },

    { text: 'They agreed in the spring on the Memorandum on Bilateral Defence Exchanges.', date: '2010-05-05' },
    { text: 'They prepare the signing of the Memorandum on Bilateral Defence Exchanges.', date: '2010-05-05' },
    { text: `Officers were trained under the ${MEMORANDUM}.`, date: '2012-05-05' },
    { text: `Officers were trained under the ${MEMORANDUM}.`, date: '2011-10-20' },
    { text: `Officers will be trained under the ${MEMORANDUM}.`, date: '2010-05-05' },
    { text: `Talks on the ${MEMORANDUM} went on.`, date: '2010-05-05' },
    { text: `The ${MEMORANDUM} is to be signed.`, date: '2010-05-05' },
    { text: `Until they signed the ${MEMORANDUM}, officers stayed at home.`, date: '2010-05-05' },
    { text: 'Officers were trained under the Memorandum on Border Guards.', date: '2010-05-05' },
    { text: `Since 2013 officers have been trained under the ${MEMORANDUM}.`, date: '2010-05-05' },
    { text: `Officers were trained under the ${MEMORANDUM}.`, date: null },
    { text: `He said: “We worked under the ${MEMORANDUM} as friends.”`, date: '2010-05-05' },
  ],
});
