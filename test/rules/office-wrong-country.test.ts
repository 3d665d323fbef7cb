/** Offices of another country, and offices that two countries call by nearly the same words. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { officeWrongCountry } from '../../server/src/rules/office-wrong-country.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(
  officeWrongCountry,
  {
    invalid: [
      {
        // Of that day the registry knows no office of his, but the one beside the name is his at another time.
        text: 'date: 2025-07-20\nparticipants:\n  - person: Nguyen Van Hien\n    office: Deputy Defence Minister\n    country: ⟦Japan⟧office-wrong-country\n',
        kind: 'yaml',
        fixed:
          'date: 2025-07-20\nparticipants:\n  - person: Nguyen Van Hien\n    office: Deputy Defence Minister\n    country: Vietnam\n',
      },
      {
        text: 'date: 2024-02-27\nparticipants:\n  - person: phan-van-giang\n    delegation: ⟦JP⟧office-wrong-country\n',
        kind: 'yaml',
        fixed: 'date: 2024-02-27\nparticipants:\n  - person: phan-van-giang\n    delegation: VN\n',
      },
      {
        text: 'date: 2024-02-27\nparticipants:\n  - person: Hoang Xuan Chien\n    delegation: "⟦Japan⟧office-wrong-country"\n',
        kind: 'yaml',
        fixed: 'date: 2024-02-27\nparticipants:\n  - person: Hoang Xuan Chien\n    delegation: "Vietnam"\n',
      },
      {
        text: 'The toast was given by ⟦Japanese Defence Minister⟧office-wrong-country Phan Van Giang.',
        date: '2024-02-27',
        fixed: 'The toast was given by Vietnamese Defence Minister Phan Van Giang.',
        says: ['as an official of Japan', 'Minister of National Defence of Vietnam', 'Write “Vietnamese”'],
      },
      {
        text: '⟦Japan’s Minister of National Defence⟧office-wrong-country Phan Van Giang spoke.',
        date: '2024-02-27',
        fixed: 'Vietnam’s Minister of National Defence Phan Van Giang spoke.',
      },
      {
        text: 'Phan Van Giang, ⟦Minister of National Defence of Japan⟧office-wrong-country, spoke.',
        date: '2024-02-27',
        fixed: 'Phan Van Giang, Minister of National Defence of Vietnam, spoke.',
      },
      {
        text: 'Viet Nam sent Phan Van Giang, ⟦Minister of National Defence of the Republic of Korea⟧office-wrong-country.',
        date: '2024-02-27',
        fixed: 'Viet Nam sent Phan Van Giang, Minister of National Defence of Viet Nam.',
      },
      {
        text: 'He met ⟦South Korean Defense Minister⟧office-wrong-country Kihara Minoru.',
        date: '2024-02-27',
        fixed: 'He met Japanese Defense Minister Kihara Minoru.',
      },
      {
        text: 'Guests:\n- Kihara Minoru, ⟦Minister of Defense, South Korea⟧office-wrong-country\n- an interpreter',
        date: '2024-02-27',
        fixed: 'Guests:\n- Kihara Minoru, Minister of Defense, Japan\n- an interpreter',
      },
      {
        text: 'The guests were led by Nguyen Tan Cuong, ⟦Chief of Staff of the Joint Staff⟧office-wrong-country.',
        date: '2023-04-12',
        fixed: [
          'The guests were led by Nguyen Tan Cuong, Deputy Minister of National Defence.',
          "The guests were led by Nguyen Tan Cuong, Chief of the General Staff of the Viet Nam People's Army.",
        ],
        says: ['is no office of Vietnam, the country of Nguyen Tan Cuong', 'as an office of Japan'],
      },
      {
        text: 'The note is for Nakatani Gen, ⟦Ambassador of Viet Nam to Japan⟧office-wrong-country.',
        date: '2015-07-31',
        fixed: 'The note is for Nakatani Gen, Minister of Defense.',
      },
      {
        text: 'Inada Tomomi, the ⟦Minister of Public Security⟧office-wrong-country of Viet Nam, spoke.',
        date: '2017-01-04',
        fixed: 'Inada Tomomi, the Minister of Defense of Japan, spoke.',
      },
      {
        text: 'Nakatani Gen, ⟦President⟧office-wrong-country of the Socialist Republic of Viet Nam, spoke.',
        date: '2015-05-23',
        fixed: 'Nakatani Gen, Minister of Defense of Japan, spoke.',
      },
      {
        text: 'The host was Ngo Xuan Lich, ⟦Vice-Minister of Defense for International Affairs⟧office-wrong-country of Japan.',
        date: '2013-06-15',
        fixed:
          "The host was Ngo Xuan Lich, Director of the General Department of Politics of the Viet Nam People's Army.",
      },
      {
        text: 'Vietnamese ⟦Minister of Public Security⟧office-wrong-country Abe Shinzo spoke.',
        date: '2018-03-03',
        fixed: 'Japanese Prime Minister Abe Shinzo spoke.',
        severity: 'warning',
      },
      {
        text: '⟦Chief of the General Staff⟧office-wrong-country Yoshida Yoshihide inspected the line.',
        date: '2023-05-12',
        fixed: 'Chief of Staff, Joint Staff Yoshida Yoshihide inspected the line.',
      },
      {
        text: '⟦Vietnamese Defense Minister⟧office-wrong-country Kihara Minoru spoke.',
        date: '2024-02-27',
        fixed: 'Japanese Defense Minister Kihara Minoru spoke.',
      },
      {
        text: 'date: 2024-02-27\nbody: "The host, ⟦Japanese Defence\n  Minister⟧office-wrong-country Phan Van Giang, spoke."\n',
        kind: 'yaml',
        fixed: 'date: 2024-02-27\nbody: "The host, Vietnamese Defence\n  Minister Phan Van Giang, spoke."\n',
      },
    ],
    valid: [
      // Who is sent there, a side that is no country, and somebody without an office on that day.
      { text: 'date: 2024-02-27\nparticipants:\n  - person: pham-quang-hieu\n    country: Japan\n', kind: 'yaml' },
      {
        text: 'date: 2025-07-20\nparticipants:\n  - person: Nguyen Van Hien\n    office: Adviser\n    country: Japan\n',
        kind: 'yaml',
      },
      { text: 'date: 2024-02-27\nparticipants:\n  - person: phan-van-giang\n    delegation: ASEAN\n', kind: 'yaml' },
      { text: 'date: 2024-02-27\nparticipants:\n  - person: phan-van-giang\n    delegation: VN\n', kind: 'yaml' },
      {
        text: 'date: 2024-02-27\nparticipants:\n  - person: phan-van-giang\n    delegation: Host side, Japan hall\n',
        kind: 'yaml',
      },
      { text: 'date: 1999-02-27\nparticipants:\n  - person: phan-van-giang\n    delegation: JP\n', kind: 'yaml' },
      {
        text: 'Vietnamese Defence Minister Phan Van Giang and Japanese Defense Minister Kihara Minoru met.',
        date: '2024-02-27',
      },
      { text: 'Vice Minister of Defence Hoang Xuan Chien spoke.', date: '2024-02-27' },
      { text: 'Deputy Minister of Defense Hoang Xuan Chien spoke.', date: '2024-02-27' },
      { text: 'Minister for Foreign Affairs Bui Thanh Son spoke.', date: '2024-02-27' },
      { text: 'Vietnam welcomed to Japan Minister of National Defence Phan Van Giang.', date: '2024-02-27' },
      { text: 'He saw Kihara Minoru, Minister of Defense, South Korean guests and others.', date: '2024-02-27' },
      { text: 'In Japan, Minister of National Defence Phan Van Giang spoke.', date: '2024-02-27' },
      {
        text: 'The Vietnamese Ambassador, Ito Naoki, spoke; Japanese Ambassador to Vietnam Ito Naoki wrote.',
        date: '2024-06-14',
      },
      { text: 'The Japanese side and Minister of National Defence Phan Van Giang met.', date: '2024-02-27' },
      { text: 'Ambassador to Vietnam Fukada Hiroshi spoke.', date: '2015-06-18' },
      { text: 'The Ambassador of Viet Nam to Japan was received by Nakatani Gen.', date: '2015-06-18' },
      { text: 'Chief of Staff of the Joint Staff Tran Van Long is somebody else.', date: '2023-05-12' },
      { text: 'Gen. Cuong, Chief of Staff of the Joint Staff, is somebody else.', date: '2023-05-12' },
      { text: 'The paper wrote: "Japanese Defence Minister Phan Van Giang spoke."', date: '2024-02-27' },
      { text: 'The Chief of Staff of the Joint Staff met Nguyen Tan Cuong.', date: '2023-04-12' },
      { text: 'Left to right: the Japanese Defense Minister, Phan Van Giang, Nguyen Tan Cuong.', date: '2024-02-27' },
    ],
  },
  createEngine(builtinRegistry()),
);
