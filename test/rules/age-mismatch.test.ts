/** Ages that a birth excludes, and numbers that are no ages. */
import { ageMismatch } from '../../server/src/rules/age-mismatch.ts';
import { testRule } from '../support/ruleTester.ts';

// Dinh Van Khai was born on 14 October 1960: 62 years old on the date of the table; one source says so.
const severity = 'information';

testRule(ageMismatch, {
  invalid: [
    {
      text: 'The ⟦53⟧age-mismatch year-old minister Dinh Van Khai still swims.',
      severity,
      fixed: 'The 62 year-old minister Dinh Van Khai still swims.',
    },
    {
      text: 'Dinh Van Khai, ⟦66⟧age-mismatch, has headed the ministry since 2021.',
      severity,
      fixed: 'Dinh Van Khai, 62, has headed the ministry since 2021.',
    },
    {
      text: 'Now ⟦53⟧age-mismatch, Dinh Van Khai still swims.',
      severity: 'information',
      fixed: 'Now 62, Dinh Van Khai still swims.',
    },
    {
      text: 'A man of ⟦53⟧age-mismatch, Dinh Van Khai still swims.',
      severity: 'information',
      fixed: 'A man of 62, Dinh Van Khai still swims.',
    },
    {
      text: 'Dinh Van Khai, now ⟦53⟧age-mismatch, still swims.',
      severity: 'information',
      fixed: 'Dinh Van Khai, now 62, still swims.',
    },
    {
      text: 'Dinh Van Khai was born on ⟦14 October 1962⟧age-mismatch.',
      severity: 'information',
      fixed: 'Dinh Van Khai was born on 14 October 1960.',
    },
    {
      text: 'Born in ⟦1962⟧age-mismatch, Dinh Van Khai grew up in Arvan.',
      severity: 'information',
      fixed: 'Born in 1960, Dinh Van Khai grew up in Arvan.',
    },
    {
      text: 'Dinh Van Khai (born ⟦14 October 1962⟧age-mismatch) spoke.',
      severity: 'information',
      fixed: 'Dinh Van Khai (born 14 October 1960) spoke.',
    },
    {
      text: 'Dinh Van Khai is ⟦53⟧age-mismatch.',
      severity,
      fixed: 'Dinh Van Khai is 62.',
    },
    {
      text: 'Age of Dinh Van Khai: ⟦53⟧age-mismatch',
      severity,
      fixed: 'Age of Dinh Van Khai: 62',
    },
    {
      text: 'Dinh Van Khai turns ⟦53⟧age-mismatch today.',
      severity,
      date: '2022-12-14',
      fixed: 'Dinh Van Khai turns 62 today.',
    },
    {
      text: 'Dinh Van Khai turned ⟦53⟧age-mismatch this year.',
      severity,
      date: '2022-12-01',
      fixed: 'Dinh Van Khai turned 62 this year.',
    },
    {
      text: 'General Dinh Van Khai, ⟦53⟧age-mismatch, thanked his guests.',
      severity,
      fixed: 'General Dinh Van Khai, 62, thanked his guests.',
      says: ['at the age of 53 on 13 April 2023', 'the birth on 14 October 1960', '62 years', 'Arvania Gazette'],
    },
    { text: 'Dinh Van Khai, aged ⟦72⟧age-mismatch, spoke.', severity, fixed: 'Dinh Van Khai, aged 62, spoke.' },
    { text: 'Dinh Van Khai (⟦63⟧age-mismatch) spoke.', severity, fixed: 'Dinh Van Khai (62) spoke.' },
    {
      text: 'The ⟦39⟧age-mismatch year old General Dinh Van Khai spoke.',
      severity,
      fixed: 'The 62 year old General Dinh Van Khai spoke.',
    },
    {
      text: 'Đinh Văn Khải, ⟦50⟧age-mismatch tuổi, là bộ trưởng.',
      severity,
      fixed: 'Đinh Văn Khải, 62 tuổi, là bộ trưởng.',
    },
    {
      text: 'Dinh Van Khai is ⟦60⟧age-mismatch years old.',
      date: '2025',
      severity,
      fixed: ['Dinh Van Khai is 64 years old.', 'Dinh Van Khai is 65 years old.'],
      says: ['64 or 65 years in 2025'],
    },
    {
      text: 'date: 2023-04-13\nbody: "Dinh Van\n  Khai, ⟦53⟧age-mismatch, spoke."\n',
      kind: 'yaml',
      severity,
      fixed: 'date: 2023-04-13\nbody: "Dinh Van\n  Khai, 62, spoke."\n',
    },
    {
      text: 'Dinh Van Khai, a ⟦53⟧age-mismatch year old native of the coast, spoke.',
      severity,
      fixed: 'Dinh Van Khai, a 62 year old native of the coast, spoke.',
    },
    {
      text: 'Dinh Van Khai – ⟦53⟧age-mismatch years old – spoke.',
      severity,
      fixed: 'Dinh Van Khai – 62 years old – spoke.',
    },
    {
      text: 'At ⟦53⟧age-mismatch, Dinh Van Khai is a keen swimmer.',
      severity,
      fixed: 'At 62, Dinh Van Khai is a keen swimmer.',
    },
    { text: 'Dinh Van Khai is ⟦53⟧age-mismatch years of age.', severity, fixed: 'Dinh Van Khai is 62 years of age.' },
  ],
  valid: [
    'The 53-year-old told Dinh Van Khai so.',
    'The 53-year-old driver of the minister Dinh Van Khai swims.',
    'Dinh Van Khai, 62, has headed the ministry since 2021.',
    'His brother is now 53, Dinh Van Khai said.',
    'He had met a man of 53, Dinh Van Khai said.',
    'Dinh Van Khai was born on 16 October 1960.',
    'Dinh Van Khai was born in 1960 in Arvan.',
    'The son of Dinh Van Khai was born on 3 May 1990.',
    'Born in 1960, Dinh Van Khai grew up in Arvan.',
    'Dinh Van Khai spoke of his son, born in 1990.',
    'Now 53 ships, Dinh Van Khai said, are ready.',
    'A crew of 53, Dinh Van Khai said, is enough.',
    'Dinh Van Khai is 53 kilometres from the pier.',
    'Dinh Van Khai turned 53 pages.',
    'The message of Dinh Van Khai: 53 ships.',
    { text: 'At 53, Dinh Van Khai became a general.' },
    { text: 'Dinh Van Khai, a 53-year plan in his hand, spoke.' },
    { text: 'Dinh Van Khai – 53 pages – is a book.' },
    'General Dinh Van Khai, 62, spoke.',
    'The 62-year-old General Dinh Van Khai spoke.',
    'Đinh Văn Khải, 63 tuổi, là bộ trưởng.',
    'Dinh Van Khai, 58 in 2019, spoke of it.',
    'In 2019 Dinh Van Khai, 58, had spoken of it.',
    // Three days around the birthday.
    { text: 'Dinh Van Khai, 62, spoke.', date: '2023-10-15' },
    { text: 'Dinh Van Khai, 63, spoke.', date: '2023-10-12' },
    { text: 'Dinh Van Khai, 63, spoke.', date: '2023' },
    { text: 'Dinh Van Khai, 53, spoke.', date: null },
    'Dinh Van Khai, 4, and Luu Quang Dao, 5, stand on the list.',
    'Dinh Van Khai (19) and Eleanor Marsh (27) are pages of the book.',
    'Luu Quang Dao, 41, has no date of birth in the registry.',
    'Dinh Van Khai, 53 guests and 20 drivers dined.',
    'Dinh Van Khai, 12 May 2022, Arvan.',
    'Dinh Van Khai received 53 guests in room 40.',
    'The paper wrote: "Dinh Van Khai, 53, is a man of letters."',
    'General Khai of the cavalry, Dinh Van Long, 53, spoke.',
  ],
});
