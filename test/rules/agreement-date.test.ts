/** Dates of signing that contradict the registry, and dates beside an agreement that are not those of its signing. */

import { createEngine } from '../../server/src/analysis/engine.ts';
import { agreementDate } from '../../server/src/rules/agreement-date.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(agreementDate, {
  invalid: [
    {
      text: 'The Memorandum on Bilateral Defence Exchanges was not signed until ⟦24 July 2012⟧agreement-date.',
      fixed: 'The Memorandum on Bilateral Defence Exchanges was not signed until 24 October 2011.',
    },
    {
      text: 'date: 2023-04-12\nlegal basis:\n  - agreement: Memorandum on Bilateral Defence Exchanges\n    signed: ⟦2012-07-24⟧agreement-date\n',
      kind: 'yaml',
      fixed:
        'date: 2023-04-12\nlegal basis:\n  - agreement: Memorandum on Bilateral Defence Exchanges\n    signed: 2011-10-24\n',
    },
    {
      text: 'date: 2023-04-12\ntimeline:\n  - {date: ⟦2012-07-24⟧agreement-date, text: The Memorandum on Bilateral Defence Exchanges is signed}\n',
      kind: 'yaml',
      fixed:
        'date: 2023-04-12\ntimeline:\n  - {date: 2011-10-24, text: The Memorandum on Bilateral Defence Exchanges is signed}\n',
    },
    {
      text: 'date: 2023-04-12\nagreements:\n  - {title: Memorandum on Bilateral Defence Exchanges, date: ⟦2012-07-24⟧agreement-date}\n',
      kind: 'yaml',
      fixed:
        'date: 2023-04-12\nagreements:\n  - {title: Memorandum on Bilateral Defence Exchanges, date: 2011-10-24}\n',
    },
    {
      text: 'The Memorandum on Bilateral Defence Exchanges came into being on ⟦24 July 2012⟧agreement-date, when it was signed.',
      fixed: 'The Memorandum on Bilateral Defence Exchanges came into being on 24 October 2011, when it was signed.',
    },
    {
      text: '⟦24 July 2012⟧agreement-date marks the day on which the Memorandum on Bilateral Defence Exchanges was signed.',
      fixed: '24 October 2011 marks the day on which the Memorandum on Bilateral Defence Exchanges was signed.',
    },
    {
      text: '⟦24 July 2012⟧agreement-date: the Memorandum on Bilateral Defence Exchanges signed in Arvan',
      fixed: '24 October 2011: the Memorandum on Bilateral Defence Exchanges signed in Arvan',
    },
    {
      text: 'The signing ceremony for the Memorandum on Bilateral Defence Exchanges was held in Arvan on ⟦24 July 2012⟧agreement-date.',
      fixed:
        'The signing ceremony for the Memorandum on Bilateral Defence Exchanges was held in Arvan on 24 October 2011.',
    },
    {
      text: 'The ministries exchanged signed copies of the Memorandum on Bilateral Defence Exchanges in Arvan on ⟦24 July 2012⟧agreement-date.',
      fixed:
        'The ministries exchanged signed copies of the Memorandum on Bilateral Defence Exchanges in Arvan on 24 October 2011.',
    },
    {
      text: 'Both sides have followed the Memorandum on Bilateral Defence Exchanges since its signing on ⟦24 July 2012⟧agreement-date.',
      fixed:
        'Both sides have followed the Memorandum on Bilateral Defence Exchanges since its signing on 24 October 2011.',
    },
    {
      text: 'Among the papers is the Memorandum on Bilateral Defence Exchanges, a memorandum signed on ⟦24 July 2012⟧agreement-date.',
      fixed:
        'Among the papers is the Memorandum on Bilateral Defence Exchanges, a memorandum signed on 24 October 2011.',
    },
    {
      text: 'In Arvan on ⟦24 July 2012⟧agreement-date, both ministers put their names to the Memorandum on Bilateral Defence Exchanges.',
      fixed:
        'In Arvan on 24 October 2011, both ministers put their names to the Memorandum on Bilateral Defence Exchanges.',
    },
    {
      text: 'The ministers finalised and signed the Memorandum on Bilateral Defence Exchanges on ⟦24 July 2012⟧agreement-date.',
      fixed: 'The ministers finalised and signed the Memorandum on Bilateral Defence Exchanges on 24 October 2011.',
    },
    {
      text: 'The Memorandum on Bilateral Defence Exchanges, the fruit of long talks, was signed on ⟦24 October 2012⟧agreement-date.',
      fixed: 'The Memorandum on Bilateral Defence Exchanges, the fruit of long talks, was signed on 24 October 2011.',
    },
    {
      text: 'They entered into the Memorandum on Bilateral Defence Exchanges on ⟦24 October 2012⟧agreement-date.',
      fixed: 'They entered into the Memorandum on Bilateral Defence Exchanges on 24 October 2011.',
    },
    {
      text: 'The Memorandum on Bilateral Defence Exchanges: signed on ⟦24 October 2012⟧agreement-date.',
      fixed: 'The Memorandum on Bilateral Defence Exchanges: signed on 24 October 2011.',
    },
    {
      text: 'The leaders unveiled the Joint Vision Statement on Defence Cooperation towards the Next Decade on ⟦10 April 2019⟧agreement-date.',
      fixed:
        'The leaders unveiled the Joint Vision Statement on Defence Cooperation towards the Next Decade on 10 April 2018.',
    },
    {
      text: 'The Joint Vision Statement on Defence Cooperation towards the Next Decade, which they issued on ⟦10 April 2019⟧agreement-date, is short.',
      fixed:
        'The Joint Vision Statement on Defence Cooperation towards the Next Decade, which they issued on 10 April 2018, is short.',
    },
    {
      text: 'The Joint Vision Statement on Defence Cooperation towards the Next Decade was presented to the press on ⟦10 April 2019⟧agreement-date.',
      fixed:
        'The Joint Vision Statement on Defence Cooperation towards the Next Decade was presented to the press on 10 April 2018.',
    },
    {
      text: 'The date of the Memorandum on Bilateral Defence Exchanges is ⟦24 October 2012⟧agreement-date.',
      fixed: 'The date of the Memorandum on Bilateral Defence Exchanges is 24 October 2011.',
    },
    {
      text: 'The Memorandum on Bilateral Defence Exchanges, which both sides put their names to on ⟦24 October 2012⟧agreement-date, is short.',
      fixed:
        'The Memorandum on Bilateral Defence Exchanges, which both sides put their names to on 24 October 2011, is short.',
    },
    {
      text: 'They put their signatures to the Memorandum on Bilateral Defence Exchanges on ⟦24 October 2012⟧agreement-date.',
      fixed: 'They put their signatures to the Memorandum on Bilateral Defence Exchanges on 24 October 2011.',
    },
    {
      text: 'A copy of the Memorandum on Bilateral Defence Exchanges, as signed on ⟦24 October 2012⟧agreement-date, was shown.',
      fixed: 'A copy of the Memorandum on Bilateral Defence Exchanges, as signed on 24 October 2011, was shown.',
    },
    {
      text: 'The ministries have worked under the Memorandum on Bilateral Defence Exchanges since it was signed on ⟦24 October 2012⟧agreement-date.',
      fixed:
        'The ministries have worked under the Memorandum on Bilateral Defence Exchanges since it was signed on 24 October 2011.',
    },
    {
      text: 'On ⟦24 October 2012⟧agreement-date came the signing of the Memorandum on Bilateral Defence Exchanges.',
      fixed: 'On 24 October 2011 came the signing of the Memorandum on Bilateral Defence Exchanges.',
    },
    {
      text: 'The exchanges rested on the Memorandum on Bilateral Defence Exchanges, which dates back to ⟦24 October 2012⟧agreement-date.',
      fixed:
        'The exchanges rested on the Memorandum on Bilateral Defence Exchanges, which dates back to 24 October 2011.',
    },
    {
      text: 'The adoption of the Joint Vision Statement on Defence Cooperation towards the Next Decade on ⟦10 April 2019⟧agreement-date was a turning point.',
      fixed:
        'The adoption of the Joint Vision Statement on Defence Cooperation towards the Next Decade on 10 April 2018 was a turning point.',
    },
    {
      text: 'The Joint Vision Statement on Defence Cooperation towards the Next Decade came out on ⟦10 April 2019⟧agreement-date.',
      fixed: 'The Joint Vision Statement on Defence Cooperation towards the Next Decade came out on 10 April 2018.',
    },
    {
      text: 'On ⟦10 April 2019⟧agreement-date, the Joint Vision Statement on Defence Cooperation towards the Next Decade was made public.',
      fixed:
        'On 10 April 2018, the Joint Vision Statement on Defence Cooperation towards the Next Decade was made public.',
    },
    {
      text: '⟦24 October 2012⟧agreement-date saw the signing of the Memorandum on Bilateral Defence Exchanges.',
      fixed: '24 October 2011 saw the signing of the Memorandum on Bilateral Defence Exchanges.',
    },
    {
      text: 'The signing on ⟦24 October 2012⟧agreement-date of the Memorandum on Bilateral Defence Exchanges was a milestone.',
      fixed: 'The signing on 24 October 2011 of the Memorandum on Bilateral Defence Exchanges was a milestone.',
    },
    {
      text: 'The Memorandum on Bilateral Defence Exchanges bears the date of ⟦24 October 2012⟧agreement-date.',
      fixed: 'The Memorandum on Bilateral Defence Exchanges bears the date of 24 October 2011.',
    },
    {
      text: 'On ⟦24 October 2012⟧agreement-date, after long talks, the Memorandum on Bilateral Defence Exchanges was signed.',
      fixed: 'On 24 October 2011, after long talks, the Memorandum on Bilateral Defence Exchanges was signed.',
    },
    {
      text: 'Copies of the Memorandum on Bilateral Defence Exchanges (signed on ⟦24 October 2012⟧agreement-date) were laid out.',
      fixed: 'Copies of the Memorandum on Bilateral Defence Exchanges (signed on 24 October 2011) were laid out.',
    },
    {
      text: 'Reference: Memorandum on Bilateral Defence Exchanges, ⟦24 October 2012⟧agreement-date',
      fixed: 'Reference: Memorandum on Bilateral Defence Exchanges, 24 October 2011',
    },
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
    'The Memorandum on Bilateral Defence Exchanges was not signed until October 2011.',
    'The Memorandum on Bilateral Defence Exchanges was not in use until July 2012.',
    {
      text: 'date: 2023-04-12\ntimeline:\n  - {date: 2012-07-24, text: The Memorandum on Bilateral Defence Exchanges is reviewed}\n',
      kind: 'yaml',
    },
    {
      text: 'date: 2023-04-12\nreviews:\n  - {title: Memorandum on Bilateral Defence Exchanges, date: 2012-07-24}\n',
      kind: 'yaml',
    },
    'The Memorandum on Bilateral Defence Exchanges was read on 24 July 2012, when it was reviewed.',
    '24 July 2012 marks the day on which the Memorandum on Bilateral Defence Exchanges was praised.',
    '24 October 2012: the Memorandum on Bilateral Defence Exchanges reviewed in Arvan',
    'The ceremony for the anniversary of the Memorandum on Bilateral Defence Exchanges was held in Arvan on 24 October 2012.',
    'The ministries exchanged views on the Memorandum on Bilateral Defence Exchanges in Arvan on 24 October 2012.',
    'Among the papers is the Memorandum on Bilateral Defence Exchanges, a memorandum read on 24 October 2012.',
    'In Arvan on 24 October 2012, both ministers put their minds to the Memorandum on Bilateral Defence Exchanges.',
    'The ministers had not signed the Memorandum on Bilateral Defence Exchanges on 24 October 2010.',
    'A protocol to the Memorandum on Bilateral Defence Exchanges, a memorandum of the two armies, was inked on 24 October 2012.',
    'They wanted to have signed the Memorandum on Bilateral Defence Exchanges in Arvan on 24 October 2010.',
    'The Memorandum on Bilateral Defence Exchanges, the fruit of long talks, was praised on 24 October 2012.',
    'They entered into talks on the Memorandum on Bilateral Defence Exchanges on 24 October 2012.',
    'The Memorandum on Bilateral Defence Exchanges: reviewed on 24 October 2012.',
    'The leaders unveiled a copy of the Joint Vision Statement on Defence Cooperation towards the Next Decade on 10 April 2019.',
    'The Joint Vision Statement on Defence Cooperation towards the Next Decade, which they praised on 10 April 2019, is short.',
    'The date of the review of the Memorandum on Bilateral Defence Exchanges is 24 October 2012.',
    'The Memorandum on Bilateral Defence Exchanges was published on 24 October 2012.',
    'A copy of the Memorandum on Bilateral Defence Exchanges, as shown on 24 October 2012, was short.',
    'They put their questions on the Memorandum on Bilateral Defence Exchanges on 24 October 2012.',
    'On 24 October 2012 came the first visit under the Memorandum on Bilateral Defence Exchanges.',
    'They have worked on the Memorandum on Bilateral Defence Exchanges since it was reviewed on 24 October 2012.',
    'The adoption of a plan under the Joint Vision Statement on Defence Cooperation towards the Next Decade on 10 April 2019 was welcome.',
    'The Joint Vision Statement on Defence Cooperation towards the Next Decade came out well on 10 April 2019.',
    '24 October 2012 saw the reading of the Memorandum on Bilateral Defence Exchanges.',
    'On 24 October 2012, after the talks, the Memorandum on Bilateral Defence Exchanges was praised.',
    'A copy of the Memorandum on Bilateral Defence Exchanges bears the stamp of 24 October 2012.',
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

describe('when relations began', () => {
  testRule(
    agreementDate,
    {
      invalid: [
        {
          text: 'It has been a Strategic Partnership between Viet Nam and India since ⟦2009⟧agreement-date.',
          date: '2012-05-05',
          fixed: 'It has been a Strategic Partnership between Viet Nam and India since 2007.',
        },
        {
          text: 'In ⟦2009⟧agreement-date Viet Nam and India announced the establishment of a Strategic Partnership.',
          date: '2012-05-05',
          fixed: 'In 2007 Viet Nam and India announced the establishment of a Strategic Partnership.',
        },
        {
          text: 'Viet Nam and India lifted relations to the level of Strategic Partnership in ⟦2009⟧agreement-date.',
          date: '2012-05-05',
          fixed: 'Viet Nam and India lifted relations to the level of Strategic Partnership in 2007.',
        },
        {
          text: 'Viet Nam and Japan established diplomatic relations on ⟦21 September 1974⟧agreement-date.',
          date: '2020-05-05',
          fixed: 'Viet Nam and Japan established diplomatic relations on 21 September 1973.',
        },
        {
          text: 'Diplomatic relations between Vietnam and Japan were established in ⟦November 1973⟧agreement-date.',
          date: '2020-05-05',
          fixed: 'Diplomatic relations between Vietnam and Japan were established in September 1973.',
        },
        {
          text: 'On ⟦21 October 1973⟧agreement-date, Viet Nam and Japan established diplomatic relations.',
          date: '2020-05-05',
          fixed: 'On 21 September 1973, Viet Nam and Japan established diplomatic relations.',
        },
        {
          text: 'The establishment of diplomatic relations between Viet Nam and Japan in ⟦1975⟧agreement-date was a turning point.',
          date: '2020-05-05',
          fixed: 'The establishment of diplomatic relations between Viet Nam and Japan in 1973 was a turning point.',
        },
        {
          text: 'Since Viet Nam and South Korea set up diplomatic ties in ⟦1993⟧agreement-date, much has changed.',
          date: '2020-05-05',
          fixed: 'Since Viet Nam and South Korea set up diplomatic ties in 1992, much has changed.',
        },
        {
          text: '⟦21 September 1931⟧agreement-date: establishment of Viet Nam Japan Diplomatic Relations',
          date: '2020-05-05',
          fixed: '21 September 1973: establishment of Viet Nam Japan Diplomatic Relations',
        },
        {
          text: 'The Strategic Partnership between Viet Nam and India was established in ⟦2009⟧agreement-date.',
          date: '2020-05-05',
          fixed: 'The Strategic Partnership between Viet Nam and India was established in 2007.',
        },
        {
          text: 'Viet Nam and Australia raised their ties to a Strategic Partnership on ⟦15 May 2018⟧agreement-date.',
          date: '2020-05-05',
          fixed: 'Viet Nam and Australia raised their ties to a Strategic Partnership on 15 March 2018.',
        },
        {
          text: 'In ⟦October 2015⟧agreement-date, Viet Nam and the Philippines established their Strategic Partnership.',
          date: '2020-05-05',
          fixed: 'In November 2015, Viet Nam and the Philippines established their Strategic Partnership.',
        },
        {
          text: 'The Memorandum on Bilateral Defense Cooperation and Exchanges between Viet Nam and Japan was signed in ⟦2012⟧agreement-date.',
          date: '2020-05-05',
          fixed:
            'The Memorandum on Bilateral Defense Cooperation and Exchanges between Viet Nam and Japan was signed in 2011.',
        },
      ],
      valid: [
        {
          text: 'Viet Nam and India moved to a new venue within their Strategic Partnership in 2009.',
          date: '2012-05-05',
        },
        {
          text: 'In 2009 Viet Nam and India announced a fund of their Strategic Partnership.',
          date: '2012-05-05',
        },
        { text: 'Viet Nam and Japan established diplomatic relations on 21 September 1973.', date: '2020-05-05' },
        { text: 'Viet Nam and Peru established diplomatic relations in 1974.', date: '2020-05-05' },
        { text: 'Viet Nam and Japan will establish diplomatic relations of a new kind in 2021.', date: '2020-05-05' },
        {
          text: 'In 2018 they marked the 45th anniversary of the establishment of diplomatic relations between Viet Nam and Japan.',
          date: '2020-05-05',
        },
        {
          text: 'Viet Nam and Japan, which established diplomatic relations in 1973, signed a treaty in 2019.',
          date: '2020-05-05',
        },
        { text: 'Viet Nam and Japan established a working group on diplomatic relations in 2019.', date: '2020-05-05' },
        { text: 'Diplomatic relations between Viet Nam and Japan were discussed in 2019.', date: '2020-05-05' },
        {
          text: 'The Strategic Partnership between Viet Nam and India was established in July 2007.',
          date: '2020-05-05',
        },
        { text: 'The Strategic Partnership between Viet Nam and India was praised in 2012.', date: '2020-05-05' },
        {
          text: 'Viet Nam and Australia agreed in 2017 to raise their ties to a Strategic Partnership.',
          date: '2020-05-05',
        },
        { text: 'In 2019 Viet Nam and Australia established a Strategic Partnership Fund.', date: '2020-05-05' },
        {
          text: 'In 2019 Viet Nam and Australia established a Strategic Partnership in education.',
          date: '2020-05-05',
        },
        {
          text: 'In 2015, Viet Nam and India, which have a Strategic Partnership, established a fund.',
          date: '2020-05-05',
        },
        {
          text: 'The Strategic Partnership between Viet Nam and India established a framework in 2012.',
          date: '2020-05-05',
        },
        {
          text: 'Within the Strategic Partnership, Viet Nam and the Philippines established a hotline in 2019.',
          date: '2020-05-05',
        },
      ],
    },
    createEngine(builtinRegistry()),
  );
});
