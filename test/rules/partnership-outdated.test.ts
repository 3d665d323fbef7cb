/** Partnership names that another has replaced, and those of an earlier time rightly used. */
import { partnershipOutdated } from '../../server/src/rules/partnership-outdated.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(partnershipOutdated, {
  invalid: [
    {
      text: 'They praised their ⟦Productive Extensive Partnership⟧partnership-outdated.',
      date: '2025-03-01',
      fixed: 'They praised their Comprehensive Partnership.',
    },
    {
      text: 'date: 2025-03-01\nbody: >\n  They praised their ⟦Productive\n  Extensive Partnership⟧partnership-outdated.\n',
      kind: 'yaml',
      fixed: 'date: 2025-03-01\nbody: >\n  They praised their Comprehensive Partnership.\n',
    },
    {
      text: 'Arvania and Belmora Praised ⟦Extensive Partnership⟧partnership-outdated.',
      date: '2025-03-01',
      fixed: 'Arvania and Belmora Praised Comprehensive Partnership.',
    },
    {
      text: 'They have an ⟦Extensive Partnership⟧partnership-outdated.',
      date: '2025-03-01',
      fixed: 'They have a Comprehensive Partnership.',
    },
    {
      text: 'The ⟦Extensive Partnership⟧partnership-outdated is making progress.',
      date: '2025-03-01',
      fixed: 'The Comprehensive Partnership is making progress.',
    },
    {
      text: 'Arvania and Belmora will deepen their ⟦Extensive Partnership⟧partnership-outdated.',
      date: '2024-02-27',
      fixed: 'Arvania and Belmora will deepen their Comprehensive Partnership.',
    },
    {
      text: 'Both sides praised the ⟦Extensive Partnership for Calm Seas⟧partnership-outdated between Arvania and Belmora.',
      date: '2024-02-27',
      fixed: 'Both sides praised the Comprehensive Partnership for Calm Seas and Skies between Arvania and Belmora.',
      says: ['on 27 February 2024', 'from 18 March 2014 to 27 November 2023', 'Arvania Gazette'],
    },
    {
      text: 'Both sides praised the ⟦Extensive Partnership⟧partnership-outdated.',
      date: '2024-02-27',
      fixed: 'Both sides praised the Comprehensive Partnership.',
    },
    {
      text: 'Defence is a pillar of their ⟦extensive partnership⟧partnership-outdated.',
      date: '2024',
      fixed: 'Defence is a pillar of their comprehensive partnership.',
    },
    {
      text: 'THE ⟦EXTENSIVE PARTNERSHIP⟧partnership-outdated BEARS FRUIT',
      date: '2025-02-27',
      fixed: 'THE COMPREHENSIVE PARTNERSHIP BEARS FRUIT',
    },
    {
      text: 'date: 2024-02-27\nbody: |\n  They work in the frame of the ⟦Extensive\n  Partnership⟧partnership-outdated.\n',
      kind: 'yaml',
      fixed: 'date: 2024-02-27\nbody: |\n  They work in the frame of the Comprehensive Partnership.\n',
    },
    {
      text: 'On 3 March 2024 the ⟦Extensive\nPartnership⟧partnership-outdated was praised again.',
      date: '2024-03-05',
      fixed: 'On 3 March 2024 the Comprehensive Partnership was praised again.',
    },
  ],
  valid: [
    { text: 'The nine years of the Extensive Partnership brought much.', date: '2025-03-01' },
    { text: 'The Extensive Partnership lasted nine years.', date: '2025-03-01' },
    { text: 'When the Extensive Partnership began, they were young.', date: '2025-03-01' },
    {
      text: 'The Extensive Partnership which they had maintained for a decade gave way to a higher level.',
      date: '2025-03-01',
    },
    { text: "Only months after the Extensive Partnership's tenth anniversary, they went on.", date: '2025-03-01' },
    { text: 'Looking back at their Extensive Partnership, they can be content.', date: '2025-03-01' },
    { text: 'He laid the basis of the Extensive Partnership.', date: '2025-03-01' },
    { text: 'What the Extensive Partnership was then, the other is now.', date: '2025-03-01' },
    { text: 'An Extensive Partnership, a Comprehensive Partnership: these are the two steps.', date: '2025-03-01' },
    { text: 'An extensive partnership in trade is what business wants.', date: '2025-03-01' },
    { text: 'Please do not write “Extensive Partnership” in this year.', date: '2025-03-01' },
    { text: 'When the Extensive Partnership for Calm Seas was in force, ships called.', date: '2024-05-05' },
    { text: 'The two sides agreed on an Extensive Partnership for Calm Seas.', date: '2024-02-27' },
    { text: 'Both sides praised the Comprehensive Partnership.', date: '2024-02-27' },
    { text: 'Both sides praised the Extensive Partnership.', date: '2022-02-27' },
    { text: 'Both sides praised the Extensive Partnership.', date: '2023-12-03' },
    { text: 'Both sides praised the Extensive Partnership.', date: null },
    { text: 'Both sides praised the Extensive Partnership.', date: '2023' },
    { text: 'They raised the Extensive Partnership to a Comprehensive Partnership.', date: '2024-02-27' },
    { text: 'The former Extensive Partnership had served its time.', date: '2024-02-27' },
    { text: 'Since the Extensive Partnership of March 2014 much has been done.', date: '2024-02-27' },
    { text: 'In 2019, under the Extensive Partnership, they met twice.', date: '2024-02-27' },
    { text: 'The Comprehensive Partnership replaced the Extensive Partnership.', date: '2024-02-27' },
    { text: 'An extensive network of partners and a partnership of equals.', date: '2024-02-27' },
    { text: 'They are partners in calm seas and skies.', date: '2024-02-27' },
    {
      text: 'The Joint Statement on the Extensive Partnership remains the text to read.',
      date: '2024-02-27',
    },
    { text: 'date: 2022-02-27\nbody: The Extensive Partnership is praised.\n', kind: 'yaml' },
  ],
});
