/** One thing with two dates, and two things with one each. */
import { conflictingDates } from '../../server/src/rules/conflicting-dates.ts';
import { testRule } from '../support/ruleTester.ts';

const signed = 'The Memorandum on Fisheries Patrols was signed on 24 October 2018.';

testRule(conflictingDates, {
  invalid: [
    {
      text: 'The Karvel-Omara Border Treaty was signed on 3 May 2019. The Karvel-Omara Border Treaty, signed on ⟦3 June 2019⟧conflicting-dates, is under review.',
      fixed: [
        'The Karvel-Omara Border Treaty was signed on 3 May 2019. The Karvel-Omara Border Treaty, signed on 3 May 2019, is under review.',
        'The Karvel-Omara Border Treaty was signed on 3 June 2019. The Karvel-Omara Border Treaty, signed on 3 June 2019, is under review.',
      ],
    },
    {
      text: 'The Memorandum on Tide Tables was signed on 5 May 2020. The “Memorandum on Tide Tables” was signed on ⟦9 May 2021⟧conflicting-dates.',
      fixed: [
        'The Memorandum on Tide Tables was signed on 5 May 2020. The “Memorandum on Tide Tables” was signed on 5 May 2020.',
        'The Memorandum on Tide Tables was signed on 9 May 2021. The “Memorandum on Tide Tables” was signed on 9 May 2021.',
      ],
    },
    {
      text: `${signed} They praised the Memorandum on Fisheries Patrols, signed on ⟦25 October 2018⟧conflicting-dates.`,
      fixed: [
        `${signed} They praised the Memorandum on Fisheries Patrols, signed on 24 October 2018.`,
        'The Memorandum on Fisheries Patrols was signed on 25 October 2018. They praised the Memorandum on Fisheries Patrols, signed on 25 October 2018.',
      ],
    },
    {
      text: `${signed} They praised the Memorandum on Fisheries Patrols, signed on ⟦24 May 2019⟧conflicting-dates.`,
      fixed: [
        `${signed} They praised the Memorandum on Fisheries Patrols, signed on 24 October 2018.`,
        'The Memorandum on Fisheries Patrols was signed on 24 May 2019. They praised the Memorandum on Fisheries Patrols, signed on 24 May 2019.',
      ],
      says: ['two dates', '24 May 2019', '24 October 2018'],
    },
    {
      text: `${signed}\n\nThe Memorandum on Fisheries Patrols was signed in ⟦2017⟧conflicting-dates.`,
      fixed: [`${signed}\n\nThe Memorandum on Fisheries Patrols was signed in 2018.`],
    },
    {
      text: 'The Memorandum on Fisheries Patrols was signed in Rabat on 12 March 2004. The Memorandum on Fisheries Patrols, signed in Rabat on ⟦21 March 2004⟧conflicting-dates, lapsed.',
      fixed: [
        'The Memorandum on Fisheries Patrols was signed in Rabat on 12 March 2004. The Memorandum on Fisheries Patrols, signed in Rabat on 12 March 2004, lapsed.',
        'The Memorandum on Fisheries Patrols was signed in Rabat on 21 March 2004. The Memorandum on Fisheries Patrols, signed in Rabat on 21 March 2004, lapsed.',
      ],
    },
    {
      text: 'The 3rd Calm Seas Dialogue was held on 4 June 2019. The 3rd Calm Seas Dialogue took place on ⟦9 July 2019⟧conflicting-dates.',
      fixed: [
        'The 3rd Calm Seas Dialogue was held on 4 June 2019. The 3rd Calm Seas Dialogue took place on 4 June 2019.',
        'The 3rd Calm Seas Dialogue was held on 9 July 2019. The 3rd Calm Seas Dialogue took place on 9 July 2019.',
      ],
    },
    {
      text: 'The 7th Arvania-Belmora Defence Policy Dialogue was held on 4 June 2018. Both recalled the 7th Arvania-Belmora Defence Policy Dialogue, which met in Arvan. At the 7th Arvania-Belmora Defence Policy Dialogue on ⟦4 June 2017⟧conflicting-dates they spoke of ships.',
      fixed: [
        'The 7th Arvania-Belmora Defence Policy Dialogue was held on 4 June 2018. Both recalled the 7th Arvania-Belmora Defence Policy Dialogue, which met in Arvan. At the 7th Arvania-Belmora Defence Policy Dialogue on 4 June 2018 they spoke of ships.',
        'The 7th Arvania-Belmora Defence Policy Dialogue was held on 4 June 2017. Both recalled the 7th Arvania-Belmora Defence Policy Dialogue, which met in Arvan. At the 7th Arvania-Belmora Defence Policy Dialogue on 4 June 2017 they spoke of ships.',
      ],
    },
    {
      text: 'date: 2023-04-12\nnotes: The Memorandum on Fisheries Patrols was signed on 24 October 2018.\nbody: |\n  They praised the Memorandum on Fisheries Patrols of ⟦24 November 2018⟧conflicting-dates.\n',
      kind: 'yaml',
      fixed: [
        'date: 2023-04-12\nnotes: The Memorandum on Fisheries Patrols was signed on 24 October 2018.\nbody: |\n  They praised the Memorandum on Fisheries Patrols of 24 October 2018.\n',
        'date: 2023-04-12\nnotes: The Memorandum on Fisheries Patrols was signed on 24 November 2018.\nbody: |\n  They praised the Memorandum on Fisheries Patrols of 24 November 2018.\n',
      ],
    },
    {
      text: 'Captain Ana Novak, born on 3 May 1968, leads the team. Date of birth of Captain Ana Novak: ⟦3 May 1971⟧conflicting-dates',
      says: ['the birth of'],
      fixed: [
        'Captain Ana Novak, born on 3 May 1968, leads the team. Date of birth of Captain Ana Novak: 3 May 1968',
        'Captain Ana Novak, born on 3 May 1971, leads the team. Date of birth of Captain Ana Novak: 3 May 1971',
      ],
    },
  ],
  valid: [
    'Ana Novak was born on 3 May 1968. Captain Ana Novak, born in May 1968, spoke.',
    'Ana Novak was born on 3 May 1968. Captain Ana Novak, born on 5 May 1968, spoke.',
    'Ana Novak was born on 3 May 1968. Jan Novak was born on 3 May 1971.',
    'Ana Novak was born on 3 May 1968. Ana Novak, the pilot, was born on 8 June 1994.',
    'Dinh Van Khai was born on 14 October 1960. Dinh Van Khai was born in 1960.',
    'The Arvania-Belmora Trade Agreement was concluded on 3 May 2019. The Arvania-Belmora Trade Agreement was signed on 3 June 2020.',
    'The Arvania-Belmora Joint Agreement was signed on 3 May 2019. The Arvania-Belmora Joint Agreement was signed on 3 June 2020.',
    'The Arvania-Belmora Agreement was signed on 3 May 2019. The Arvania-Belmora Agreement was signed on 3 June 2020.',
    'The Memorandum on Tide Tables was signed on 5 May 2020. The Memorandum on Tide Tables was “signed on 9 May 2021”, the paper wrote.',
    `${signed} They praised the Memorandum on Fisheries Patrols, signed in October 2018.`,
    `${signed} They praised the Memorandum on Fisheries Patrols, issued on 31 October 2018.`,
    `${signed} They praised the Memorandum on Fisheries Patrols of 31 October 2018.`,
    `${signed} They praised the Memorandum on Border Guards, signed on 24 May 2019.`,
    'The Memorandum on Fisheries Patrols, signed in Rabat on 12 March 2004, lapsed. The Memorandum on Fisheries Patrols signed on 5 May 2006 in Nouakchott did not.',
    `${signed} Another Memorandum on Fisheries Patrols was signed on 24 May 2020.`,
    `${signed} The Memorandum on Fisheries Patrols was renewed on 24 May 2020.`,
    `${signed} The Memorandum on Fisheries Patrols was initialled on 24 May 2017.`,
    `${signed} The Memorandum on Fisheries Patrols was announced on 24 May 2017.`,
    `${signed} The two sides announced the Memorandum on Fisheries Patrols on 24 May 2017.`,
    `${signed} On 24 May 2019 they spoke of the Memorandum on Fisheries Patrols.`,
    'A Memorandum of Understanding was signed on 24 October 2018. The Memorandum of Understanding was signed on 24 May 2019.',
    'The 3rd Calm Seas Dialogue was held on 4 June 2019. The 4th Calm Seas Dialogue was held on 9 July 2020.',
    'The Calm Seas Dialogue was held on 4 June 2019. The Calm Seas Dialogue was held on 9 July 2020.',
    'The 3rd Calm Seas Dialogue was held on 4 June 2019. The 3rd Calm Seas Dialogue ended on 6 June 2019.',
    `${signed} The Memorandum on Fisheries Patrols was signed last May.`,
    {
      text: 'The Memorandum on Fisheries Patrols was signed on 24 October. In 2018, on 24 October 2018, the Memorandum on Fisheries Patrols was signed.',
      date: '2023-04-12',
    },
    `${signed} “The Memorandum on Fisheries Patrols was signed on 24 May 2019,” he said.`,
  ],
});
