/** Anniversaries of another year, on the real registry, as the parties have to be countries that grammar knows. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { anniversaryMismatch } from '../../server/src/rules/anniversary-mismatch.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(
  anniversaryMismatch,
  {
    invalid: [
      {
        text: 'Viet Nam and Japan celebrated the ⟦49th⟧anniversary-mismatch anniversary of diplomatic relations.',
        date: '2023-09-21',
        fixed: 'Viet Nam and Japan celebrated the 50th anniversary of diplomatic relations.',
      },
      {
        text: 'On 12 May 2023 a reception marked the ⟦48th⟧anniversary-mismatch anniversary of diplomatic relations between Viet Nam and Japan.',
        date: '2023-05-12',
        fixed:
          'On 12 May 2023 a reception marked the 50th anniversary of diplomatic relations between Viet Nam and Japan.',
      },
      {
        text: 'The visit takes place on the occasion of the ⟦50th⟧anniversary-mismatch anniversary of diplomatic relations between Viet Nam and Japan.',
        date: '2024-06-15',
        fixed:
          'The visit takes place on the occasion of the 51st anniversary of diplomatic relations between Viet Nam and Japan.',
      },
      {
        text: 'On the occasion of the ⟦50th⟧anniversary-mismatch anniversary of diplomatic relations between Viet Nam and Japan, the ministers held talks.',
        date: '2024-06-15',
        fixed:
          'On the occasion of the 51st anniversary of diplomatic relations between Viet Nam and Japan, the ministers held talks.',
      },
      {
        text: 'A concert was held in Hanoi on 12 June to mark the ⟦50th⟧anniversary-mismatch anniversary of diplomatic relations between Viet Nam and Japan.',
        date: '2024-06-15',
        fixed:
          'A concert was held in Hanoi on 12 June to mark the 51st anniversary of diplomatic relations between Viet Nam and Japan.',
      },
      {
        text: 'Viet Nam and Japan mark the ⟦40th⟧anniversary-mismatch anniversary of the establishment of diplomatic relations.',
        date: '2023-09-21',
        fixed: 'Viet Nam and Japan mark the 50th anniversary of the establishment of diplomatic relations.',
        says: ['it is not the 40th anniversary', 'on 21 September 1973', 'Write “50th”'],
      },
      {
        text: 'On the occasion of the ⟦fifth⟧anniversary-mismatch anniversary of the Memorandum on Bilateral Defense Cooperation and Exchanges, they met.',
        date: '2021-10-24',
        fixed:
          'On the occasion of the tenth anniversary of the Memorandum on Bilateral Defense Cooperation and Exchanges, they met.',
      },
      {
        text: 'In 2023 they celebrated the ⟦60th⟧anniversary-mismatch anniversary of diplomatic ties between Vietnam and Japan.',
        date: '2024-02-27',
        fixed: 'In 2023 they celebrated the 50th anniversary of diplomatic ties between Vietnam and Japan.',
      },
      {
        text: 'They spoke of ⟦70⟧anniversary-mismatch years of diplomatic relations between Viet Nam and Japan.',
        date: '2023-09-21',
        fixed: 'They spoke of 50 years of diplomatic relations between Viet Nam and Japan.',
      },
      {
        text: 'date: 2024-09-10\nbody: |\n  Both mark the ⟦second⟧anniversary-mismatch anniversary of the Comprehensive\n  Strategic Partnership between Viet Nam and the United States.\n',
        kind: 'yaml',
        fixed:
          'date: 2024-09-10\nbody: |\n  Both mark the first anniversary of the Comprehensive\n  Strategic Partnership between Viet Nam and the United States.\n',
      },
      {
        text: 'The ⟦42nd⟧anniversary-mismatch anniversary of diplomatic ties between Vietnam and Japan (1973-2013) is near.',
        date: '2013-02-03',
        fixed: 'The 40th anniversary of diplomatic ties between Vietnam and Japan (1973-2013) is near.',
      },
      {
        text: 'The ⟦38th⟧anniversary-mismatch anniversary of diplomatic ties between Vietnam and Japan is celebrated this year.',
        date: '2013-02-03',
        fixed: 'The 40th anniversary of diplomatic ties between Vietnam and Japan is celebrated this year.',
      },
      {
        text: 'The year marks ⟦45⟧anniversary-mismatch years since the establishment of diplomatic relations between Vietnam and Japan.',
        date: '2013-02-03',
        fixed: 'The year marks 40 years since the establishment of diplomatic relations between Vietnam and Japan.',
      },
    ],
    valid: [
      {
        text: 'In preparation for the 55th anniversary of diplomatic relations between Viet Nam and Japan, a committee was formed.',
        date: '2024-06-15',
      },
      {
        text: 'Projects begun on the occasion of the 45th anniversary of diplomatic relations between Viet Nam and Japan go on.',
        date: '2024-06-15',
      },
      {
        text: 'He won a prize on the occasion of the 40th anniversary of diplomatic relations between Viet Nam and Japan.',
        date: '2024-06-15',
      },
      {
        text: 'They met first at the celebrations of the 40th anniversary of diplomatic relations between Viet Nam and Japan.',
        date: '2024-06-15',
      },
      {
        text: 'The tree was planted to mark the 45th anniversary of diplomatic relations between Viet Nam and Japan.',
        date: '2024-06-15',
      },
      {
        text: 'The opera, created to celebrate the 50th anniversary of diplomatic relations between Viet Nam and Japan, toured Japan.',
        date: '2024-06-15',
      },
      {
        text: 'As the two countries approach the 55th anniversary of diplomatic relations between Viet Nam and Japan, ties are strong.',
        date: '2024-06-15',
      },
      {
        text: 'A logo for the 55th anniversary of diplomatic relations between Viet Nam and Japan is to be chosen.',
        date: '2024-06-15',
      },
      {
        text: 'The 55th anniversary of diplomatic ties between Viet Nam and Japan will be bigger.',
        date: '2024-05-05',
      },
      {
        text: 'It is 40 years since the establishment of diplomatic relations between Vietnam and Japan (1973-2013).',
        date: '2013-02-03',
      },
      {
        text: 'The 38th anniversary of diplomatic ties between Vietnam and Japan was a small feast.',
        date: '2013-02-03',
      },
      {
        text: 'Viet Nam and Japan mark the 50th anniversary of the establishment of diplomatic relations.',
        date: '2023-03-21',
      },
      { text: 'They recalled the 40th anniversary of diplomatic relations of Viet Nam and Japan.', date: '2023-09-21' },
      {
        text: 'They plan the 50th anniversary of diplomatic relations between Viet Nam and Japan.',
        date: '2022-09-21',
      },
      {
        text: 'In 2018 they celebrated the 45th anniversary of diplomatic relations between Viet Nam and Japan.',
        date: '2023-09-21',
      },
      // Told some weeks before the feast of this year, so perhaps of an earlier one; and in May, which is no "may".
      {
        text: 'They celebrated the 40th anniversary of diplomatic relations of Viet Nam and Japan.',
        date: '2023-09-01',
      },
      {
        text: 'On 5 May 2018 a reception marked the 45th anniversary of diplomatic relations between Viet Nam and Japan.',
        date: '2023-09-21',
      },
      { text: 'Peru and Chile mark the 40th anniversary of diplomatic relations.', date: '2023-09-21' },
      { text: 'They mark the 80th anniversary of the Viet Nam People’s Army.', date: '2023-09-21' },
      { text: 'Over 60 years of diplomatic relations between Viet Nam and Japan are a treasure.', date: '2023-09-21' },
      { text: 'After 49 years of diplomatic relations between Viet Nam and Japan much is done.', date: '2023-02-21' },
      { text: 'They mark the 10th anniversary of the Memorandum on Border Guards.', date: '2023-09-21' },
      { text: 'They mark the 10th anniversary of the Vientiane Vision.', date: null },
    ],
  },
  createEngine(builtinRegistry()),
);
