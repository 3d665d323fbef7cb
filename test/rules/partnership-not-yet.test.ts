/** Partnership names used before their time, and those that are spoken of as coming. */
import { partnershipNotYet } from '../../server/src/rules/partnership-not-yet.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(partnershipNotYet, {
  invalid: [
    {
      text: 'Relations between Arvania and Belmora have the level of a ⟦Comprehensive Partnership⟧partnership-not-yet.',
      date: '2022-06-01',
      fixed: 'Relations between Arvania and Belmora have the level of an Extensive Partnership.',
    },
    {
      text: 'Progress in the ⟦Comprehensive Partnership⟧partnership-not-yet was noted.',
      date: '2022-06-01',
      fixed: 'Progress in the Extensive Partnership was noted.',
    },
    {
      text: 'They have a ⟦Comprehensive Partnership⟧partnership-not-yet.',
      date: '2022-06-01',
      fixed: 'They have an Extensive Partnership.',
    },
    {
      text: 'Within a ⟦Comprehensive Partnership⟧partnership-not-yet, they are building trust.',
      date: '2022-06-01',
      fixed: 'Within an Extensive Partnership, they are building trust.',
    },
    {
      text: 'The ⟦Comprehensive Partnership⟧partnership-not-yet is making progress.',
      date: '2022-06-01',
      fixed: 'The Extensive Partnership is making progress.',
    },
    {
      text: 'Both sides praised the ⟦Comprehensive Partnership⟧partnership-not-yet.',
      date: '2020-03-02',
      fixed: 'Both sides praised the Extensive Partnership.',
      says: ['not yet in force on 2 March 2020', 'since 27 November 2023', 'Write “Extensive Partnership”'],
    },
    {
      text: 'Both sides praised the ⟦Comprehensive Partnership for Calm Seas and Skies⟧partnership-not-yet.',
      date: '2023-04-12',
      fixed: 'Both sides praised the Extensive Partnership for Calm Seas.',
    },
    {
      text: 'Both sides praised the ⟦comprehensive\npartnership⟧partnership-not-yet.',
      date: '2022',
      fixed: 'Both sides praised the extensive partnership.',
    },
    {
      // Before the first level nothing is known to be in force.
      text: 'Both sides praised the ⟦Extensive Partnership⟧partnership-not-yet.',
      date: '2011-10-24',
      says: ['Name the level in force'],
    },
    {
      text: 'date: 2021-09-11\nnotes: >\n  They work in the frame of the ⟦Comprehensive Partnership⟧partnership-not-yet between\n  the two lands.\n',
      kind: 'yaml',
      fixed:
        'date: 2021-09-11\nnotes: >\n  They work in the frame of the Extensive Partnership between\n  the two lands.\n',
    },
    {
      text: 'THE ⟦COMPREHENSIVE PARTNERSHIP⟧partnership-not-yet BEARS FRUIT',
      date: '2019-05-02',
      fixed: 'THE EXTENSIVE PARTNERSHIP BEARS FRUIT',
    },
  ],
  valid: [
    // No country beside it, and one of the two is not spoken of: that of two firms.
    {
      text: 'In Belmora two firms signed a contract. This extensive partnership is to sell more, and the comprehensive partnership too.',
      date: '2010-06-01',
    },
    { text: 'Relations should reach the level of a Comprehensive Partnership.', date: '2022-06-01' },
    { text: 'The Comprehensive Partnership was short.', date: '2022-06-01' },
    { text: 'Calls for a Comprehensive Partnership grow louder.', date: '2022-06-01' },
    { text: 'A Comprehensive Partnership is the goal.', date: '2022-06-01' },
    { text: 'Why not a Comprehensive Partnership?', date: '2022-06-01' },
    { text: 'They have no Comprehensive Partnership yet.', date: '2022-06-01' },
    { text: 'Arvania has not formed a Comprehensive Partnership with Belmora.', date: '2022-06-01' },
    { text: 'Relations deserve the status of a Comprehensive Partnership.', date: '2022-06-01' },
    { text: 'They look forward to a Comprehensive Partnership.', date: '2022-06-01' },
    { text: 'Experts urged them to move to a Comprehensive Partnership.', date: '2022-06-01' },
    { text: 'They are negotiating a Comprehensive Partnership.', date: '2022-06-01' },
    { text: 'The Comprehensive Partnership remains a plan.', date: '2022-06-01' },
    { text: 'There is still no Comprehensive Partnership.', date: '2022-06-01' },
    { text: 'Without a Comprehensive Partnership, nothing moves.', date: '2022-06-01' },
    { text: 'The envoy called for a Comprehensive Partnership.', date: '2022-06-01' },
    { text: 'A Comprehensive Partnership is on the agenda.', date: '2022-06-01' },
    { text: 'The Comprehensive Partnership is on the agenda.', date: '2022-06-01' },
    { text: 'They agreed to announce the Comprehensive Partnership in autumn.', date: '2023-06-01' },
    { text: 'Both sides praised the Extensive Partnership.', date: '2020-03-02' },
    { text: 'Both sides praised the Comprehensive Partnership.', date: '2024-03-02' },
    { text: 'Both sides praised the Comprehensive Partnership.', date: '2023-11-20' },
    { text: 'Both sides praised the Comprehensive Partnership.', date: '2023-11' },
    { text: 'Both sides praised the Comprehensive Partnership.', date: null },
    { text: 'They hope for a Comprehensive Partnership.', date: '2023-04-12' },
    { text: 'The future Comprehensive Partnership was spoken of.', date: '2023-04-12' },
    { text: 'They agreed to upgrade relations to a Comprehensive Partnership.', date: '2023-04-12' },
    { text: 'They are on the way towards a Comprehensive Partnership.', date: '2023-04-12' },
    { text: 'In December 2023, under the Comprehensive Partnership, they will meet.', date: '2023-04-12' },
    { text: 'A comprehensive plan for a partnership was drawn up.', date: '2020-03-02' },
    { text: 'The partnership is comprehensive.', date: '2020-03-02' },
    { text: 'date: 2023-12-12\nbody: The Comprehensive Partnership is praised.\n', kind: 'yaml' },
  ],
});
