/** In which year a date without one is placed: by tense, preposition, the story it is part of and the dossier's date. */
import assert from 'node:assert/strict';
import { dateReader } from './read.ts';

const read = dateReader();

/** The values of the dates in the text, in order. */
function values(on: string, text: string): string[] {
  return read(text, { on, order: 'dmy' }).map(({ reading }) => reading.value?.edtf ?? '?');
}

function check(cases: readonly (readonly [on: string, text: string, ...expected: string[]])[]) {
  for (const [on, text, ...expected] of cases) it(text, () => assert.deepEqual(values(on, text), expected));
}

describe('the year of a date', () => {
  describe('follows the verb that governs it', () => {
    check([
      ['2024-03-11', 'The envoy flew to Lisbon in October.', '2023-10'],
      ['2024-03-11', 'The envoy will fly to Lisbon in October.', '2024-10'],
      ['2024-03-11', 'The protocol might be initialled in July.', '2024-07'],
      ['2024-03-11', 'The protocol was initialled in July.', '2023-07'],
      ['2024-03-11', 'They left in rain. The squadron calls at Mombasa in August.', '2024-08'],
      ['2024-03-11', 'The gap was hard to fill. In May the admiral came.', '2023-05'],
      ['2024-03-11', 'The seminar opens on 9 October.', '2024-10-09'],
      ['2024-03-11', 'The frigate is to sail on 9 September.', '2024-09-09'],
      ['2024-03-11', 'The handover is on 9 September.', '2024-09-09'],
      ['2024-03-11', 'The seminar in September is the next chance.', '2024-09'],
      ['2024-03-11', 'The pacts of September are on the agenda.', '2023-09'],
      ['2024-03-11', 'She was to sail on Thursday.', '2024-03-14'],
      ['2024-03-11', 'She was to have sailed on Thursday.', '2024-03-07'],
      ['2024-03-11', 'He left for Lisbon in May 2011. He was to return in October.', '2011-05', '2011-10'],
      ['2024-03-11', 'Colonel Okoro, who will be promoted in October, spoke.', '2024-10'],
      ['2024-03-11', 'The ship that sank in June will be raised in August.', '2023-06', '2024-08'],
      ['2024-03-11', 'In August the ship will be raised.', '2024-08'],
      ['2024-03-11', 'He met Ahmed in October.', '2023-10'],
      ['2024-03-11', 'She told us that the bus could leave in October.', '2024-10'],
      ['2024-03-11', 'He could not come in October.', '2023-10'],
      ['2024-03-11', 'They will meet by video: Lisse withdrew from the force in October.', '2023-10'],
    ]);
  });

  describe('looks ahead where the words do', () => {
    check([
      ['2024-03-11', 'The two agreed to meet again in June.', '2024-06'],
      ['2024-03-11', 'The two agreed in June on a hotline.', '2023-06'],
      ['2024-03-11', 'She invited them to the Harbour Forum in September.', '2024-09'],
      ['2024-03-11', 'He was invited to the Harbour Forum in September.', '2023-09'],
      ['2024-03-11', 'He said that the pact would be ratified by 30 June.', '../2024-06-30'],
      ['2024-03-11', 'Answers by 30 June, please.', '../2024-06-30'],
      ['2024-03-11', 'She asked for a draft by July.', '../2024-07'],
      ['2024-03-11', 'The captain undertook to send a draft in October.', '2024-10'],
      ['2024-03-11', 'She asked for two more places from 1 September.', '2024-09-01'],
      ['2024-03-11', 'She offered four places at a course from 3 to 14 July.', '2024-07-03/2024-07-14'],
      ['2024-03-11', 'He retires in December.', '2024-12'],
      ['2024-03-11', 'They were offered tea in July.', '2023-07'],
      ['2024-03-11', 'He had left before November.', '../2023-10'],
      ['2024-03-11', 'The meeting was set for 6 November.', '2024-11-06'],
      ['2024-03-11', 'He has served there since May.', '2023-05/..'],
      ['2024-03-11', 'Bộ trưởng sẽ thăm Tokyo vào tháng 10.', '2024-10'],
      ['2024-03-11', 'Bộ trưởng đã thăm Tokyo vào tháng 10.', '2023-10'],
    ]);
  });

  describe('is that of a story while the story goes on', () => {
    check([
      ['2024-03-11', 'He was promoted in March 2019. He joined the staff in June.', '2019-03', '2019-06'],
      [
        '2024-03-11',
        'They met twice in 2020: on 11 May in Oslo and on 23 June in Riga.',
        '2020',
        '2020-05-11',
        '2020-06-23',
      ],
      ['2024-03-11', 'In 2022 he moved to Oslo in April and to Rome on 3 June.', '2022', '2022-04', '2022-06-03'],
      ['2024-03-11', 'The course begins in March 2025 and ends in June.', '2025-03', '2025-06'],
      ['2024-03-11', 'Kaya came on 8 June to Ankara and left on 12 July 2021.', '2021-06-08', '2021-07-12'],
      ['2024-03-11', 'Last November they signed. In December she left.', '2023-11', '2023-12'],
    ]);
  });

  describe('is not that of a date told in passing or before a return to the dossier', () => {
    check([
      [
        '2024-08-06',
        'They last met in Oslo in May 2021. The reply was short: the fair opens on 9 December.',
        '2021-05',
        '2024-12-09',
      ],
      ['2024-03-11', 'He spoke of the memorandum of May 2005. An annex may be signed in July.', '2005-05', '2024-07'],
      ['2024-03-11', 'She read the pact, signed on 7 May 2020. She left Oslo in October.', '2020-05-07', '2023-10'],
      [
        '2024-03-11',
        'The plan, which Berg had announced on 17 May 2019, was adopted. Kaya became minister on 8 October.',
        '2019-05-17',
        '2023-10-08',
      ],
      ['2024-03-11', 'He died on 5 May 2019. Officials say that talks go on in July.', '2019-05-05', '2024-07'],
      [
        '2024-03-11',
        'He left on 12 July 2021. Yesterday they met. Talks were held in October.',
        '2021-07-12',
        '2024-03-10',
        '2023-10',
      ],
      ['2024-03-11', 'He was promoted on 12 July 2021. On 5 January he recalled it.', '2021-07-12', '2024-01-05'],
      ['2024-03-11', 'Left office in 2016. He arrived on March 9.', '2016', '2024-03-09'],
    ]);
  });

  describe('runs on in lists', () => {
    check([
      [
        '2024-03-01',
        '- Riga, 25 April 2024: talks.\n- Oslo, 14–16 May.\n- Exercise Elm, October.',
        '2024-04-25',
        '2024-05-14/2024-05-16',
        '2024-10',
      ],
      ['2024-03-01', 'Harbour Forum 2025, 12 September; Exercise Fir 2023 (3 June)', '2025-09-12', '2023-06-03'],
      [
        '2024-06-04',
        '- Tuesday, 09:00 – Welcome\n- Wednesday, 09:00 – Talks\n- Friday: departure',
        '2024-06-04',
        '2024-06-05',
        '2024-06-07',
      ],
      ['2024-03-15', 'Mon: arrival.\nThu: departure.', '2024-03-11', '2024-03-14'],
      ['2024-03-01', '- 2016: attaché in Rome\n- 2018 – Major General', '2016', '2018'],
    ]);
  });

  describe('is not that of words told between commas', () => {
    check([
      ['2024-03-11', 'In July, the envoy told reporters, he will travel.', '2024-07'],
      ['2024-03-11', 'He will travel, the envoy said, in July.', '2024-07'],
      ['2024-03-11', 'In July, the envoy told reporters, he travelled.', '2023-07'],
      ['2024-03-11', 'In July he told reporters that the ship will sail.', '2023-07'],
    ]);
  });

  describe('is left open where the text speaks of a time before the year it is set in', () => {
    check([
      ['2024-03-11', 'In 2014 they agreed, and the forum had been held in February.', '2014', '?'],
      ['2024-03-11', 'In 2014 they agreed, and the forum was held in February.', '2014', '2014-02'],
    ]);
  });

  describe('is that of the date that it is joined to', () => {
    check([
      ['2024-03-11', 'in May and June 2019', '2019-05', '2019-06'],
      ['2024-03-11', 'in May or in June 2019', '2019-05', '2019-06'],
      ['2024-03-11', 'in Q2 and Q3 of 2019', '2019-34', '2019-35'],
      ['2024-03-11', 'on 5 May and 6 June 2019', '2019-05-05', '2019-06-06'],
      ['2024-03-11', 'in November and March 2019', '2023-11', '2019-03'],
      ['2024-03-11', 'in May 2018 and June 2019', '2018-05', '2019-06'],
    ]);
  });

  describe('is that of the heading', () => {
    check([
      ['2024-03-11', '2021\n\nIn March he went to Rome. On 5 May he left.', '2021', '2021-03', '2021-05-05'],
      ['2024-03-11', '2021:\n- 3 March: Oslo\n\n2022\n\n- 2 January: Rome', '2021', '2021-03-03', '2022', '2022-01-02'],
      ['2024-03-11', '2021\n\nIn June they will meet again.', '2021', '2024-06'],
      ['2024-03-11', '1999\n2000\n2001'],
    ]);
  });

  describe('of a weekday is told from the day of its entry', () => {
    check([
      [
        '2023-03-12',
        'Sunday 5 March. He wants it by Thursday. She left yesterday.',
        '2023-03-05',
        '../2023-03-09',
        '2023-03-04',
      ],
      ['2023-03-12', 'On Sunday 5 March he left. Back tomorrow.', '2023-03-05', '2023-03-13'],
      ['2023-03-12', '5 March: Rain. Back tomorrow.\nFriday: Sun.', '2023-03-05', '2023-03-06', '2023-03-10'],
      ['2025-03-09', 'Thurs. Rain. The marshal leaves tomorrow.', '2025-03-06', '2025-03-07'],
      ['2025-03-04', 'Weds: Rain. On Friday the marshal leaves.', '2025-03-05', '2025-03-07'],
      ['2023-03-12', 'Tuesday 14 March: Parade. Answers by Monday.', '2023-03-14', '../2023-03-13'],
    ]);
  });

  describe('of a weekday follows the verb too', () => {
    check([
      ['2023-10-19', 'General Nowak leaves Saturday.', '2023-10-21'],
      ['2023-10-19', 'The fair ends on Sunday.', '2023-10-22'],
      ['2023-10-19', 'The fair ended on Sunday.', '2023-10-15'],
    ]);
  });
});

describe('several days of one month', () => {
  check([
    ['2024-03-01', 'They met on 5 and 9 March.', '2024-03-05', '2024-03-09'],
    ['2024-03-01', 'They met on March 5, 6 and 7.', '2024-03-05/2024-03-07'],
    ['2024-03-01', 'They met on March 5, 8 and 12, 2023.', '2023-03-05', '2023-03-08', '2023-03-12'],
    ['2024-03-01', 'on the 3rd, 5th and 7th of May 2023', '2023-05-03', '2023-05-05', '2023-05-07'],
    ['2024-03-01', 'on March 20, 21, and 24, 2023', '2023-03-20', '2023-03-21', '2023-03-24'],
    ['2024-03-01', 'on March 3, 17', '2017-03-03'],
    ['2024-03-01', 'On March 5, 6 ships and 7 aircraft came.', '2024-03-05'],
    ['2024-03-01', 'On March 5, 20 and 30 soldiers came.', '2024-03-05'],
    ['2024-03-01', 'Paragraphs 3, 5 and 9 March', '2024-03-09'],
  ]);
});

describe('intervals and counted days', () => {
  check([
    ['2024-03-01', 'date: 2023-02-15/2023-02-16', '2023-02-15/2023-02-16'],
    ['2024-03-01', 'from 2018-04/2019 on', '2018-04/2019'],
    ['2024-03-01', 'held: 2014-03/..', '2014-03/..'],
    ['2024-03-01', 'on the first Monday of the month', '2024-03-04'],
    ['2024-03-01', 'the first Monday evening of next month', '2024-04-01'],
    ['2024-03-01', 'on the second Sunday', '2024-03-10'],
    ['2024-03-01', 'three days from Tuesday', '2024-03-08'],
    ['2024-03-01', 'fifty years after 21 September 1973', '1973-09-21'],
    ['2024-03-01', 'two weeks after 2 March 2024', '2024-03-16'],
    ['2024-03-01', 'within the next ten days', '2024-03-01/2024-03-10'],
    [
      '2024-03-01',
      'X (b. 1960) and Y, born 1962, met; year of birth: 1964. Part b. 1966 is room 1968.',
      '1960',
      '1962',
      '1964',
    ],
    ['2024-03-01', 'The Protocol of 1986 covers this, another (with Norway, 1994) does not.', '1986', '1994'],
  ]);
});
