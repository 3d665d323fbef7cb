/** The dead among the living, and how they are remembered. */
import { namedAfterDeath } from '../../server/src/rules/named-after-death.ts';
import { testRule } from '../support/ruleTester.ts';

// Nagatomi Jun died on 5 May 2024; one source says so.
const severity = 'information';

testRule(namedAfterDeath, {
  invalid: [
    { text: 'Former Ambassador ⟦Nagatomi Jun⟧named-after-death will attend the dinner.', severity, date: '2025-06-05' },
    {
      text: '⟦Nagatomi Jun⟧named-after-death and his guests visited the port on 3 June 2024.',
      date: '2024-06-05',
      severity: 'information',
    },
    {
      text: 'The guests were received on 3 June 2024 by ⟦Nagatomi Jun⟧named-after-death.',
      date: '2024-06-05',
      severity: 'information',
    },
    {
      text: '⟦Nagatomi Jun⟧named-after-death gave a lecture on 3 June 2024.',
      date: '2024-06-05',
      severity: 'information',
    },
    {
      text: '⟦Nagatomi Jun⟧named-after-death flew to Arvan on 3 June 2024.',
      date: '2024-06-05',
      severity: 'information',
    },
    {
      text: 'The guests were received by ⟦Nagatomi Jun⟧named-after-death on 3 March 2025.',
      date: '2025-03-05',
      severity,
    },
    { text: 'On 3 March 2025 ⟦Nagatomi Jun⟧named-after-death laid a wreath.', date: '2025-03-05', severity },
    {
      text: 'On 3 March 2025 ⟦Nagatomi Jun⟧named-after-death received the guests.',
      date: '2025-03-05',
      severity,
      says: ['Nagatomi Jun alive on 3 March 2025', 'the death on 5 May 2024', 'Belmora Times'],
    },
    {
      text: 'Ambassador of Belmora to Arvania ⟦Nagatomi Jun⟧named-after-death opened the fair.',
      date: '2025-03-05',
      severity,
      says: ['alive on 5 March 2025'],
    },
    {
      text: 'Ambassador of Belmora to Arvania ⟦Nagatomi Jun⟧named-after-death paid tribute to the founders.',
      date: '2025-03-05',
      severity,
    },
    {
      text: '⟦Jun Nagatomi⟧named-after-death, the Belmoran Ambassador to Arvania, spoke of rice.',
      date: '2024-06-01',
      severity,
    },
    {
      text: 'On 2 June 2024 Minister of National Defence Dinh Van Khai met ⟦Nagatomi Jun⟧named-after-death.',
      date: '2024-06-03',
      severity,
    },
    {
      text: 'date: 2024-06-14\nparticipants:\n  - person: ⟦nagatomi-jun⟧named-after-death\n',
      kind: 'yaml',
      severity,
    },
    {
      text: 'date: 2024-06-14\nparticipants:\n  - {name: "⟦Nagatomi Jun⟧named-after-death", role: guest}\n',
      kind: 'yaml',
      severity,
    },
  ],
  valid: [
    { text: 'Former Ambassador Nagatomi Jun will attend the dinner.', date: '2024-05-01' },
    { text: 'Former Ambassador Nagatomi Jun did much for the port.', date: '2025-06-05' },
    { text: 'Nagatomi Jun and his time were praised on 3 June 2024.', date: '2024-06-05' },
    { text: 'A book by Nagatomi Jun was shown on 3 June 2024.', date: '2024-06-05' },
    { text: 'The lecture that Nagatomi Jun gave was printed on 3 June 2024.', date: '2024-06-05' },
    { text: 'The plane in which Nagatomi Jun flew was shown on 3 June 2024.', date: '2024-06-05' },
    { text: 'A prize was presented on 3 June 2024 in the name of Nagatomi Jun.', date: '2024-06-05' },
    { text: 'The guests were received by a nephew of Nagatomi Jun on 3 March 2025.', date: '2025-03-05' },
    { text: 'On 3 March 2025 they laid a wreath for Nagatomi Jun.', date: '2025-03-05' },
    { text: 'They paid tribute to Ambassador of Belmora to Arvania Nagatomi Jun.', date: '2025-03-05' },
    { text: 'The late Ambassador of Belmora to Arvania Nagatomi Jun had opened the fair.', date: '2025-03-05' },
    { text: 'Former Ambassador of Belmora to Arvania Nagatomi Jun had opened the fair.', date: '2025-03-05' },
    { text: 'On 3 March 2025 a wreath was laid for Nagatomi Jun, who received it in silence.', date: '2025-03-05' },
    { text: "On 3 March 2025 Nagatomi Jun's widow met the guests.", date: '2025-03-05' },
    { text: 'Nagatomi Jun received the guests on 3 March 2023.', date: '2025-03-05' },
    { text: 'In 2022 Nagatomi Jun, Ambassador of Belmora to Arvania, received the guests.', date: '2025-03-05' },
    { text: 'Nagatomi Jun received the guests.', date: '2024-04-05' },
    // Copy of the day may be older than the news.
    { text: 'Ambassador of Belmora to Arvania Nagatomi Jun received the guests.', date: '2024-05-06' },
    { text: 'Ambassador of Belmora to Arvania Nagatomi Jun received the guests.', date: null },
    { text: 'On 3 March 2025 the guests spoke of Nagatomi Jun.', date: '2025-03-05' },
    { text: 'On 3 March 2025 the school Nagatomi Jun built was opened.', date: '2025-03-05' },
    { text: 'He wrote: "On 3 March 2025 Nagatomi Jun received us."', date: '2025-03-05' },
    { text: 'On 3 March 2025 Colonel Nagatomi Ken received the guests.', date: '2025-03-05' },
    { text: 'date: 2023-06-14\nparticipants:\n  - person: nagatomi-jun\n', kind: 'yaml' },
  ],
});
