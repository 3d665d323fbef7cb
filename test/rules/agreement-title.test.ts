/** Slips in titles, and titles that are somebody else's. */
import { agreementTitle } from '../../server/src/rules/agreement-title.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(agreementTitle, {
  invalid: [
    {
      text: 'They praised the ⟦Memorandm on Bilateral Defence Exchanges⟧agreement-title.',
      fixed: 'They praised the Memorandum on Bilateral Defence Exchanges.',
    },
    {
      text: 'They praised the ⟦Jiont Vision Statement on Defence Cooperation towards the Next Decade⟧agreement-title.',
      fixed: 'They praised the Joint Vision Statement on Defence Cooperation towards the Next Decade.',
    },
    {
      text: 'They praised the ⟦Memorandum on Bilateral Defence Exchnages⟧agreement-title.',
      fixed: 'They praised the Memorandum on Bilateral Defence Exchanges.',
      says: ['“Memorandum on Bilateral Defence Exchnages”', 'The registry has the “Memorandum', 'Arvania Gazette'],
    },
    {
      text: 'They put into practice the ⟦Joint Vision Statement on Defense Coperation towards the Next Decade⟧agreement-title.',
      fixed: 'They put into practice the Joint Vision Statement on Defense Cooperation towards the Next Decade.',
    },
    {
      text: 'They praised the ⟦Memorandum on Defence Bilateral Exchanges⟧agreement-title.',
      fixed: 'They praised the Memorandum on Bilateral Defence Exchanges.',
    },
    {
      text: 'The ⟦Agreement on the Transfer of Defence Equipments⟧agreement-title is in force.',
      fixed: 'The Agreement concerning the Transfer of Defence Equipment is in force.',
    },
    {
      text: 'The ⟦Joint Vision Statement on Maritime Cooperation towards the Next Decade⟧agreement-title, signed on 10 April 2018, is long.',
      fixed:
        'The Joint Vision Statement on Defence Cooperation towards the Next Decade, signed on 10 April 2018, is long.',
    },
    {
      text: 'date: 2023-04-13\nbody: |\n  They praised the ⟦Memorandum on Bilaterl\n  Defence Exchanges⟧agreement-title.\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-13\nbody: |\n  They praised the Memorandum on Bilateral\n  Defence Exchanges.\n',
    },
  ],
  valid: [
    'They praised the Momentum on Bilateral Defence Exchanges.',
    'They praised the Jiont Vision Statement on Trade.',
    'They praised the Joint Statement for the Extensive Partnership.',
    'They praised the Memorandum on Bilateral Defence Exchanges.',
    'They praised the Memorandum of Understanding on Bilateral Defense Exchanges.',
    'They praised the Joint Vision Statement on Defense Cooperation toward the Next Decade.',
    'They praised the Memorandum on Bilateral Defence Manoeuvres.',
    'They praised the Memorandum on Bilateral Customs Exchanges, signed in May 2019.',
    'The Joint Vision Statement on Maritime Cooperation towards the Next Decade, signed in May 2019, is long.',
    'They praised the memorandum on defence exchanges bilateral.',
    'They praised the Memorandum on Bilateral Exchanges.',
    'They praised the Memorandum on Trilateral Defence Exchanges of Belmora, Corland and Arvania.',
    'The Agreement on the Transfer of Prisoners is in force.',
    'He wrote “the Memorandum on Bilateral Defence Exchnages helps”.',
  ],
});
