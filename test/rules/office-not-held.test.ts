/** Offices that a person did not hold then, and those that they did, had, or were to hold. */
import { officeNotHeld } from '../../server/src/rules/office-not-held.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(officeNotHeld, {
  invalid: [
    {
      text: 'Background on the ministry\n\nToday Dinh Van Khai is ⟦Chief of the General Staff⟧office-not-held.',
      date: '2023-05-05',
      fixed: [
        'Background on the ministry\n\nToday Dinh Van Khai is Minister of National Defence.',
        'Background on the ministry\n\nToday Dinh Van Khai is former Chief of the General Staff.',
      ],
    },
    {
      text: 'Name: Dinh Van Khai. Rank: General. Position: ⟦Chief of the General Staff⟧office-not-held.',
      date: '2023-05-05',
      fixed: [
        'Name: Dinh Van Khai. Rank: General. Position: Minister of National Defence.',
        'Name: Dinh Van Khai. Rank: General. Position: former Chief of the General Staff.',
      ],
    },
    { text: 'The Council elected Dinh Van Khai ⟦Minister of National Defence⟧office-not-held on 8 April 2019.' },
    { text: 'Dinh Van Khai entered office as ⟦Minister of National Defence⟧office-not-held on 8 April 2019.' },
    { text: 'Dinh Van Khai, ⟦Minister of National Defence⟧office-not-held since 8 April 2019, spoke.' },
    { text: 'Appointed ⟦Minister of National Defence⟧office-not-held on 8 April 2019, Dinh Van Khai is well known.' },
    {
      text: 'Since 8 April 2019 the office of ⟦Minister of National Defence⟧office-not-held has been held by Dinh Van Khai.',
    },
    { text: 'It was on 8 April 2019 that Dinh Van Khai became ⟦Minister of National Defence⟧office-not-held.' },
    {
      text: 'Dinh Van Khai, who took over as ⟦Minister of National Defence⟧office-not-held on 8 April 2019, is well known.',
    },
    { text: 'Dinh Van Khai attended the fair on 8 April 2019 as ⟦Minister of National Defence⟧office-not-held.' },
    {
      text: 'Ho Thanh Yen, speaking as ⟦Minister of National Defence⟧office-not-held, praised the plan.',
      fixed: ["Ho Thanh Yen, speaking as Chief of the General Staff of the Arvanian People's Army, praised the plan."],
    },
    // An office with a date of its own.
    {
      text: 'Dinh Van Khai was ⟦Minister of National Defence⟧office-not-held in 2019.',
      says: ['as Minister of National Defence in 2019', 'since 8 April 2021'],
    },
    { text: 'Dinh Van Khai became ⟦Minister of National Defence⟧office-not-held in 2019.' },
    { text: 'Dinh Van Khai became ⟦Minister of National Defence⟧office-not-held on 8 April 2020.', date: null },
    { text: 'Dinh Van Khai has been ⟦Minister of National Defence⟧office-not-held since 2019.' },
    { text: 'Dinh Van Khai was elected ⟦Minister of National Defence⟧office-not-held on 8 April 2020.' },
    {
      // Before the tenure on one reading and after it on the other: "former" is not offered.
      text: 'In May 2018 ⟦Chief of Staff, Joint Staff⟧office-not-held Tachibana Kenzo came.',
      date: '2024-02-27',
      says: ['in May 2018 or on 27 February 2024', 'Correct the name or the date'],
    },
    {
      // That "former" has no place before a nationality makes the other fix no more certain.
      text: 'The dinner was given by Arvanian ⟦Chief of the General Staff⟧office-not-held Dinh Van Khai.',
      fixed: ['The dinner was given by Arvanian Minister of National Defence Dinh Van Khai.'],
    },
    {
      text: 'They were met by the ⟦Chief of the General Staff⟧office-not-held, Dinh Van Khai. He spoke first.',
      fixed: [
        'They were met by the Minister of National Defence, Dinh Van Khai. He spoke first.',
        'They were met by the former Chief of the General Staff, Dinh Van Khai. He spoke first.',
      ],
    },
    {
      text: 'Dinh Van Khai, ⟦Minister of National Defence⟧office-not-held, met the delegation.',
      date: '2020-03-02',
      fixed: "Dinh Van Khai, Chief of the General Staff of the Arvanian People's Army, met the delegation.",
      says: ['on 2 March 2020', 'since 8 April 2021', 'say “incoming”'],
    },
    {
      text: 'The delegation met General Dinh Van Khai, ⟦Chief of the General Staff⟧office-not-held.',
      fixed: [
        'The delegation met General Dinh Van Khai, Minister of National Defence.',
        'The delegation met General Dinh Van Khai, former Chief of the General Staff.',
      ],
      says: ['from May 2016 to 3 June 2021', 'say “former”'],
    },
    {
      text: 'Luu Quang Dao, ⟦Minister of National Defence⟧office-not-held, opened the fair.',
      fixed: 'Luu Quang Dao, Deputy Minister of National Defence, opened the fair.',
      says: ['Dinh Van Khai in that office since 8 April 2021'],
    },
    {
      text: 'The ⟦Minister\nof Defense⟧office-not-held, Mizuhara Sora, spoke at noon.',
      date: '2019-05-02',
      fixed: 'The former Minister\nof Defense, Mizuhara Sora, spoke at noon.',
      says: ['from 3 August 2016 to 2 October 2018 and from 16 September 2020 to 13 September 2023'],
    },
    {
      text: 'Belmoran ⟦Defense Minister⟧office-not-held Sora Mizuhara spoke at noon.',
      date: '2024-02',
      says: ['in February 2024'],
    },
    {
      text: 'Gen. Kenzo Tachibana, ⟦CHIEF OF STAFF OF THE JOINT STAFF⟧office-not-held, wrote the foreword.',
      date: '2024-02-27',
      fixed: 'Gen. Kenzo Tachibana, FORMER CHIEF OF STAFF OF THE JOINT STAFF, wrote the foreword.',
    },
    {
      text: 'date: 2020-06-01\nparticipants:\n  - person: ho-thanh-yen\n    office: ⟦Chief of the General Staff⟧office-not-held\n',
      kind: 'yaml',
      says: ['since 3 June 2021'],
    },
    {
      text: 'date: 2023-05-01\nparticipants:\n  - person: Lưu Quang Đạo\n    office: ⟦Chief of the General Staff⟧office-not-held\n',
      kind: 'yaml',
      fixed:
        'date: 2023-05-01\nparticipants:\n  - person: Lưu Quang Đạo\n    office: Deputy Minister of National Defence\n',
    },
    {
      text: 'General Dinh Van Khai, ⟦Chief of the General Staff⟧office-not-held and Minister of National Defence, spoke.',
      fixed: 'General Dinh Van Khai, former Chief of the General Staff and Minister of National Defence, spoke.',
    },
    {
      // What opens a sentence has a capital.
      text: '⟦Defense Minister⟧office-not-held Mizuhara Sora spoke at noon.',
      date: '2019-05-02',
      fixed: 'Former Defense Minister Mizuhara Sora spoke at noon.',
    },
    {
      text: 'Mizuhara Sora (⟦Chief of Staff, Joint Staff⟧office-not-held) and General Tachibana Kenzo met.',
      date: '2021-05-02',
      fixed: 'Mizuhara Sora (Minister of Defense) and General Tachibana Kenzo met.',
      says: ['Tachibana Kenzo in that office from 1 April 2019 to 30 March 2023'],
    },
    {
      text: '⟦Minister of National Defence⟧office-not-held: Ho Thanh Yen',
      fixed: "Chief of the General Staff of the Arvanian People's Army: Ho Thanh Yen",
    },
    {
      text: 'Guests:\n- ⟦Minister of National Defence⟧office-not-held: General Ho Thanh Yen\n- an interpreter',
      fixed:
        "Guests:\n- Chief of the General Staff of the Arvanian People's Army: General Ho Thanh Yen\n- an interpreter",
      date: '2025-01-10',
    },
    {
      text: 'Ho Thanh Yen, who serves as ⟦Minister of National Defence⟧office-not-held, flew in last night.',
      fixed:
        "Ho Thanh Yen, who serves as Chief of the General Staff of the Arvanian People's Army, flew in last night.",
    },
    {
      text: 'Ho Thanh Yen is currently ⟦Minister of National Defence⟧office-not-held.',
      fixed: "Ho Thanh Yen is currently Chief of the General Staff of the Arvanian People's Army.",
    },
    {
      text: 'Ho Thanh Yen, currently ⟦Minister of National Defence⟧office-not-held, led the mission.',
      fixed: "Ho Thanh Yen, currently Chief of the General Staff of the Arvanian People's Army, led the mission.",
    },
    {
      text: 'Ho Thanh Yen holds the post of ⟦Minister of National Defence⟧office-not-held.',
      fixed: "Ho Thanh Yen holds the post of Chief of the General Staff of the Arvanian People's Army.",
    },
    {
      text: 'As ⟦Minister of National Defence⟧office-not-held, Ho Thanh Yen is responsible for the plan.',
      fixed: "As Chief of the General Staff of the Arvanian People's Army, Ho Thanh Yen is responsible for the plan.",
    },
  ],
  valid: [
    { text: 'Background on the ministry\n\nDinh Van Khai is Chief of the General Staff.', date: '2023-05-05' },
    { text: 'Name: Dinh Van Khai. Host: Ho Thanh Yen. Position: Chief of the General Staff.', date: '2023-05-05' },
    // A heading inside a value reaches to its end, and a key may be one.
    {
      text: 'date: 2019-05-05\nbody: |\n  ## Background\n\n  Minister of National Defence Dinh Van Khai came.\n',
      kind: 'yaml',
    },
    { text: 'date: 2019-05-05\nprevious_visits: Minister of National Defence Dinh Van Khai came.\n', kind: 'yaml' },
    'The Council elected Dinh Van Khai Minister of National Defence on 8 April 2021.',
    'As the Minister of National Defence, Dinh Van Khai opened the fair on 8 May 2021.',
    'The Council thanked Dinh Van Khai and elected a Minister of National Defence on 8 April 2019.',
    'Dinh Van Khai, Minister of National Defence since April 2021, spoke.',
    'Dinh Van Khai, a friend of the Minister of National Defence since 2019, spoke.',
    'Appointed in 2019 to the staff of the Minister of National Defence, Dinh Van Khai is well known.',
    'One-time Chief of the General Staff Dinh Van Khai spoke.',
    'Dinh Van Khai, who once served as Chief of the General Staff, spoke.',
    'Dinh Van Khai visited Belgrave on 8 April 2019 as Chief of the General Staff.',
    'Dinh Van Khai attended the fair on 8 April 2019 as the Minister of National Defence looked on.',
    'Ho Thanh Yen, speaking as guest of the Minister of National Defence, praised the plan.',
    'Dinh Van Khai was Minister of National Defence in 2021.',
    'Dinh Van Khai became Minister of National Defence in 2021.',
    'Dinh Van Khai became Minister of National Defence on 7 April 2021.',
    'Dinh Van Khai has been Minister of National Defence since April 2021.',
    'Dinh Van Khai was appointed Minister of National Defence on 20 December 2020.',
    'Dinh Van Khai was Chief of the General Staff in 2019.',
    'Dinh Van Khai served as Chief of the General Staff in 2019 and 2020.',
    'If Dinh Van Khai was Minister of National Defence in 2019, nobody knew.',
    // Told of a time that is over.
    { text: 'The photo was taken when Chief of the General Staff Dinh Van Khai came to Belgrave.' },
    { text: 'When he first met Chief of the General Staff Dinh Van Khai, Ho Thanh Yen was in the north.' },
    { text: 'A decade has passed since Chief of the General Staff Dinh Van Khai visited Belgrave.' },
    { text: 'Ever since Chief of the General Staff Dinh Van Khai visited Belgrave, ties have grown.' },
    { text: 'The paper published under Chief of the General Staff Dinh Van Khai names Belmora.' },
    { text: 'The decision had been signed by Chief of the General Staff Dinh Van Khai.' },
    { text: 'Chief of the General Staff Dinh Van Khai had promised it.' },
    { text: 'In those days Chief of the General Staff Dinh Van Khai often spoke with him.' },
    { text: 'Dinh Van Khai, Chief of the General Staff at the time, called it historic.' },
    { text: 'Compared with the time of Chief of the General Staff Dinh Van Khai, little has changed.' },
    { text: 'Yen, unlike Chief of the General Staff Dinh Van Khai before him, speaks little.' },
    { text: 'The preface by Chief of the General Staff Dinh Van Khai names Belmora.' },
    { text: 'The signature is that of Chief of the General Staff Dinh Van Khai.' },
    { text: "Chief of the General Staff Dinh Van Khai's successor, Ho Thanh Yen, spoke." },
    { text: 'He succeeded Chief of the General Staff Dinh Van Khai.' },
    {
      text: 'Then Minister of Defense Mizuhara Sora wrote to Chief of the General Staff Dinh Van Khai.',
      date: '2024-05-02',
    },
    { text: 'The first to come was Chief of the General Staff Dinh Van Khai, the second Ho Thanh Yen.' },
    { text: 'Had Minister of National Defence Ho Thanh Yen been there, it would have been louder.' },
    { text: 'The guests left on 2 March 2020. As Chief of the General Staff Dinh Van Khai said, it was a start.' },
    { text: '## 2019\n\nChief of the General Staff Dinh Van Khai visits Belgrave.' },
    {
      text: 'The two ministers met.\n\nBackground: Ties are old. Chief of the General Staff Dinh Van Khai came first.',
    },
    {
      text: 'Before becoming minister, Chief of the General Staff Dinh Van Khai toured the north.',
      date: '2023-05-05',
    },
    { text: 'Would-be Minister of National Defence Ho Thanh Yen kept silent.' },
    { text: 'The deputy to the Minister of National Defence Ho Thanh Yen left.' },
    { text: 'Ho Thanh Yen, the Minister of National Defence and others laid a wreath.' },
    { text: 'Ho Thanh Yen, as the Minister of National Defence said, smiled.' },
    { text: "Ho Thanh Yen is the Minister of National Defence's guest." },
    { text: 'Ho Thanh Yen holds the office of the Minister of National Defence in high regard.' },
    'President of the Chess Union Ho Thanh Yen spoke.',
    'Minister of National Defence of the Realm Ho Thanh Yen spoke.',
    { text: 'As Minister of National Defence, Ho Thanh Yen had called for it.' },
    { text: 'In his capacity as Minister of National Defence, Ho Thanh Yen signed the plan of 2030.' },
    { text: 'Minister of National Defence: Ho Thanh Yen must go' },
    { text: 'Ho Thanh Yen served as Minister of National Defence.' },
    { text: 'Ho Thanh Yen is not Minister of National Defence.' },
    { text: 'Dinh Van Khai, Minister of National Defence\nHo Thanh Yen, an officer of the army' },
    { text: 'Ho Thanh Yen, who now works as an aide to the Minister of National Defence, smiled.' },
    'Dinh Van Khai, who was Chief of the General Staff at the time, had asked for it.',
    'Present were Dinh Van Khai, Minister of National Defence, the Chief of the General Staff, Ho Thanh Yen, and Luu Quang Dao.',
    'Present were Senior Lieutenant General Luu Quang Dao, the Minister of National Defence, Dinh Van Khai, and Ho Thanh Yen.',
    "Luu Quang Dao, Chief of the General Staff of the Arvanian People's Army Ho Thanh Yen and others took part.",
    'General Dinh Van Khai, Minister of National Defence, received the guests.',
    'Defence Minister Dinh Van Khai received the guests.',
    'General Dinh Van Khai, former Chief of the General Staff, received the guests.',
    'General Dinh Van Khai, then Chief of the General Staff, received the guests in 2019.',
    'Ex-Minister of Defense Mizuhara Sora and Minister of National Defence Dinh Van Khai met again.',
    { text: 'Incoming Minister of National Defence Dinh Van Khai met the press.', date: '2021-03-20' },
    { text: 'Minister of National Defence Dinh Van Khai met the press.', date: '2021-04-05' },
    { text: 'Chief of the General Staff Dinh Van Khai met the press.', date: '2021-06-08' },
    { text: 'Minister of Defense Mizuhara Sora met the press.', date: '2017-01-10' },
    { text: 'Minister of Defense Mizuhara Sora met the press.', date: '2022-01-10' },
    { text: 'Minister of Defense Mizuhara Sora met the press.', date: null },
    // Nobody knows when an undated text was written: he may have held the office then.
    { text: 'On 2 May 2019 Minister of Defense Mizuhara Sora was in Arvan.', date: null },
    'Left to right: the Minister of National Defence, Dinh Van Khai, the Chief of the General Staff, Ho Thanh Yen.',
    'In the picture the Minister of Defense, Mizuhara Sora, the Minister of National Defence, Dinh Van Khai, and guests.',
    { text: 'Minister of Defense Mizuhara Sora met the press.', date: '2023' },
    'On 5 June 2017 Chief of the General Staff Dinh Van Khai saw Minister of Defense Mizuhara Sora.',
    { text: 'On 5 June 2017 Minister of National Defence Dinh Van Khai had been chief of staff.' },
    'Deputy Minister of Defense Okabayashi Ren and Vice Minister of Defense Okabayashi Ren are one man.',
    'Dinh Van Khai received the Minister of Defense of Belmora, Mizuhara Sora, and the Chief of the Defence Staff.',
    'Luu Quang Dao stood beside the Minister of National Defence.',
    'The Minister of National Defence and Luu Quang Dao went to the front.',
    { text: 'Deputy Minister of National Defence Ho Thanh Yen spoke.', date: '2024-05-01' },
    'Director Ho Thanh Yen and Chief Engineer Luu Quang Dao opened the bridge.',
    {
      text: 'date: 2023-05-01\nparticipants:\n  - person: dinh-van-khai\n    office: Minister of National Defence\n',
      kind: 'yaml',
    },
    'The post of Minister of National Defence was kept for Dinh Van Khai.',
  ],
});
