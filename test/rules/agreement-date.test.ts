/** Dates of signing that contradict the registry, and dates beside an agreement that are not those of its signing. */
import { agreementDate } from '../../server/src/rules/agreement-date.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(agreementDate, {
  invalid: [
    {
      text: 'On ⟦24 October 2012⟧agreement-date, in the presence of the two ministers, the Memorandum on Bilateral Defence Exchanges was signed.',
      fixed:
        'On 24 October 2011, in the presence of the two ministers, the Memorandum on Bilateral Defence Exchanges was signed.',
    },
    {
      text: 'The Memorandum on Bilateral Defence Exchanges has been in place since it was signed on ⟦24 October 2012⟧agreement-date.',
      fixed: 'The Memorandum on Bilateral Defence Exchanges has been in place since it was signed on 24 October 2011.',
    },
    {
      text: '⟦24 October 2012⟧agreement-date: the Memorandum on Bilateral Defence Exchanges is signed.',
      fixed: '24 October 2011: the Memorandum on Bilateral Defence Exchanges is signed.',
    },

    {
      text: 'Under the MoU on Bilateral Defence Exchanges, signed in ⟦October 2012⟧agreement-date, they meet.',
      fixed: 'Under the MoU on Bilateral Defence Exchanges, signed in October 2011, they meet.',
    },
    {
      text: 'ARVAN, Apr. 13, 2023 (Agency) – On ⟦Sept. 1, 2020⟧agreement-date, the two sides signed the Joint Vision Statement on Defence Cooperation towards the Next Decade.',
      fixed:
        'ARVAN, Apr. 13, 2023 (Agency) – On Apr. 10, 2018, the two sides signed the Joint Vision Statement on Defence Cooperation towards the Next Decade.',
    },
    {
      text: 'They recalled the Memorandum on Bilateral Defence Exchanges, signed in ⟦October 2012⟧agreement-date.',
      fixed: 'They recalled the Memorandum on Bilateral Defence Exchanges, signed in October 2011.',
      says: ['24 October 2011', 'Arvania Gazette'],
    },
    {
      text: 'They recalled the Memorandum on Bilateral Defence Exchanges of ⟦24 November 2011⟧agreement-date.',
      fixed: 'They recalled the Memorandum on Bilateral Defence Exchanges of 24 October 2011.',
    },
    {
      text: 'The Joint Vision Statement on Defense Cooperation towards the Next Decade (⟦2017⟧agreement-date) goes further.',
      fixed: 'The Joint Vision Statement on Defense Cooperation towards the Next Decade (2018) goes further.',
    },
    {
      text: 'On ⟦September 20, 2021⟧agreement-date the ministers signed the defence transfer agreement.',
      fixed: 'On September 11, 2021 the ministers signed the defence transfer agreement.',
    },
    {
      text: 'The two sides signed in ⟦May 2018⟧agreement-date the Joint Vision Statement on Defence\nCooperation towards the Next Decade.',
      fixed:
        'The two sides signed in April 2018 the Joint Vision Statement on Defence\nCooperation towards the Next Decade.',
    },
    {
      text: 'date: 2023-04-12\nnotes: >-\n  The Agreement concerning the Transfer of Defence Equipment was signed in Arvan on\n  ⟦11 September 2020⟧agreement-date.\n',
      kind: 'yaml',
      fixed:
        'date: 2023-04-12\nnotes: >-\n  The Agreement concerning the Transfer of Defence Equipment was signed in Arvan on\n  11 September 2021.\n',
    },
    {
      text: 'The Joint Statement on the Extensive Partnership was issued in ⟦April 2014⟧agreement-date.',
      date: '2020-03-02',
      severity: 'information',
      fixed: 'The Joint Statement on the Extensive Partnership was issued in March 2014.',
    },
    {
      text: 'The MEMORANDUM ON BILATERAL DEFENCE EXCHANGES, signed on ⟦2011-11-24⟧agreement-date, stands.',
      fixed: 'The MEMORANDUM ON BILATERAL DEFENCE EXCHANGES, signed on 2011-10-24, stands.',
    },
    {
      text: 'The Memorandum on Bilateral Defence Exchanges dates from ⟦October 2012⟧agreement-date.',
      fixed: 'The Memorandum on Bilateral Defence Exchanges dates from October 2011.',
    },
    {
      text: 'Signed on ⟦24 October 2012⟧agreement-date, the Memorandum on Bilateral Defence Exchanges is short.',
      fixed: 'Signed on 24 October 2011, the Memorandum on Bilateral Defence Exchanges is short.',
    },
    {
      text: 'It was in ⟦2012⟧agreement-date that the Memorandum on Bilateral Defence Exchanges was signed.',
      fixed: 'It was in 2011 that the Memorandum on Bilateral Defence Exchanges was signed.',
    },
    {
      text: '- Memorandum on Bilateral Defence Exchanges, ⟦24 October 2012⟧agreement-date\n- an annex',
      fixed: '- Memorandum on Bilateral Defence Exchanges, 24 October 2011\n- an annex',
    },
    {
      text: 'Signature of the Memorandum on Bilateral Defence Exchanges: ⟦24 October 2012⟧agreement-date',
      fixed: 'Signature of the Memorandum on Bilateral Defence Exchanges: 24 October 2011',
    },
    {
      text: 'The Memorandum on Bilateral Defence Exchanges of the ⟦24th of October 2012⟧agreement-date holds.',
      fixed: 'The Memorandum on Bilateral Defence Exchanges of the 24th of October 2011 holds.',
    },
    {
      text: 'The Joint Vision Statement on Defence Cooperation towards the Next Decade was released on ⟦Wednesday, 10 April 2019⟧agreement-date.',
      fixed:
        'The Joint Vision Statement on Defence Cooperation towards the Next Decade was released on Tuesday, 10 April 2018.',
    },
  ],
  valid: [
    'On 24 October 2012, in the presence of the two ministers, the Memorandum on Bilateral Defence Exchanges was reviewed.',
    'On 24 October 2012 they met, and the Memorandum on Bilateral Defence Exchanges was signed earlier.',
    'The Memorandum on Bilateral Defence Exchanges has been in place since it was reviewed on 24 October 2012.',
    'The Memorandum on Bilateral Defence Exchanges between Arvania and Belmora has been at work since 24 October 2012.',
    '24 October 2012: the Memorandum on Bilateral Defence Exchanges is praised.',

    { text: 'Khai welcomed the Memorandum on Bilateral Defence Exchanges, signed the same day.', date: '2025-02-12' },
    { text: 'The draft of the Memorandum on Bilateral Defence Exchanges of May 2009 was read.' },
    { text: '- Memorandum on Bilateral Defence Exchanges: 24 October 2012' },
    { text: 'The seminar on the Memorandum on Bilateral Defence Exchanges dates from October 2012.' },
    { text: 'It was in 2012 that the Memorandum on Bilateral Defence Exchanges was translated.' },
    { text: 'Signed on 24 October 2011, the Memorandum on Bilateral Defence Exchanges was reviewed in 2012.' },
    'ARVAN, 13 April 2023 (Agency) – In April 2018, the two sides signed the Joint Vision Statement on Defence Cooperation towards the Next Decade.',
    'They recalled the Memorandum on Bilateral Defence Exchanges, signed in October 2011.',
    'They recalled the Memorandum of Understanding on Bilateral Defence Exchanges of 24 October 2011.',
    'The Memorandum on Bilateral Defence Exchanges of 2011 stands.',
    'The defence transfer agreement signed on 14 September 2021 is in force.',
    'The Memorandum on Bilateral Defence Exchanges was initialled on 24 May 2011.',
    'The Memorandum on Bilateral Defence Exchanges was announced in May 2010.',
    'The defence transfer agreement entered into force on 1 December 2021.',
    'The Memorandum on Bilateral Defence Exchanges was amended in May 2019.',
    'On 5 March 2020 the two sides reviewed the Memorandum on Bilateral Defence Exchanges.',
    'In May 2019, as they signed a cultural treaty, they praised the Memorandum on Bilateral Defence Exchanges.',
    'The Memorandum on Bilateral Defence Exchanges will be replaced in 2024.',
    'They signed the defence transfer agreement, and a naval visit followed in May 2022.',
    'A protocol to the Memorandum on Bilateral Defence Exchanges has been in use since May 2014.',
    'The Memorandum on Border Guards, signed in October 2012, is another one.',
    { text: 'The Memorandum on Bilateral Defence Exchanges was signed last October.', date: '2012-03-02' },
    { text: 'The Memorandum on Bilateral Defence Exchanges was signed on Monday.', date: null },
    'They spoke of the Joint Vision Statement on Defence Cooperation towards the Next Decade on 12 April 2023.',
    'The tenth anniversary of the Memorandum on Bilateral Defence Exchanges was marked in October 2021.',
  ],
});
