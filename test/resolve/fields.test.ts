/** Records of YAML dossiers: every key that the schema promises makes the claim that a sentence would make. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { readDossier } from '../../server/src/dossier/read.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

const engine = createEngine(builtinRegistry());

function findings(yaml: string): string[] {
  const text = yaml.startsWith('date: ') ? yaml : `date: 2020-03-03\n${yaml}`;
  const analysis = engine.analyse(text, readDossier(text, { fileName: 'a.dossier.yaml' }));
  return runRules(analysis, {}).findings.map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`);
}

describe('fields of records', () => {
  const minister = 'office-not-held: Minister of National Defence';
  const wrong: readonly [string, string, readonly string[]][] = [
    [
      'an office under a day in words on which nobody of that name held it',
      'talks:\n  10 October 2021: [Phung Quang Thanh is Minister of National Defence.]',
      ['office-not-held: Minister of National Defence'],
    ],
    [
      'an office beside a date of birth',
      'people:\n  - date of birth: 2015-10-10\n    what: Phung Quang Thanh is Minister of National Defence.',
      ['office-not-held: Minister of National Defence'],
    ],
    [
      'an office beside a key that is no day',
      'talks:\n  - budget: "2015"\n    what: Phung Quang Thanh is Minister of National Defence.',
      ['office-not-held: Minister of National Defence'],
    ],
    [
      'an office in another year',
      'list:\n  - {year: 2018, person: phung-quang-thanh, office: Minister of National Defence}',
      [minister],
    ],
    [
      'a partnership beside a number that is no year',
      'date: 2025-12-06\nlist:\n  - pages: 2012\n    level: Strategic Partnership for Peace and Prosperity in Asia',
      ['partnership-outdated: Strategic Partnership for Peace and Prosperity in Asia'],
    ],
    [
      'people of a meeting on a day on which nobody of that name held it',
      'meetings:\n  - date: 2019-10-10\n    host: {person: Phung Quang Thanh, office: Minister of National Defence}',
      [minister],
    ],
    [
      'an office beside the day of a birth',
      'list:\n  - {birthday: 2015-10-10, person: phung-quang-thanh, office: Minister of National Defence}',
      ['office-not-held: Minister of National Defence'],
    ],
    [
      'an office beside a day of another time',
      'list:\n  - taken: 2018-10-10\n    caption: Defence Minister Phung Quang Thanh opens the fair.',
      ['office-not-held: Defence Minister'],
    ],
    [
      'an office beside the years of another time',
      'list:\n  - {person: phung-quang-thanh, office: Minister of National Defence, in_office: 2017-2019}',
      ['office-not-held: Minister of National Defence'],
    ],
    ['person and office', 'participants: [{person: phan-van-giang, office: Minister of National Defence}]', [minister]],
    ['name and position', 'participants: [{name: Phan Van Giang, position: Minister of National Defence}]', [minister]],
    [
      'a list of offices',
      'participants:\n  - person: Phan Văn Giang\n    offices: [Minister of National Defence]',
      [minister],
    ],
    [
      'a name given first',
      'participants: [{person: Yoshihide Yoshida, office: "Chief of Staff, Joint Staff"}]',
      ['office-not-held: Chief of Staff, Joint Staff'],
    ],
    [
      'an office by its id',
      'participants: [{person: phan-van-giang, office: vn-minister-national-defence}]',
      ['office-not-held: vn-minister-national-defence'],
    ],
    [
      'a rank by its id',
      'participants:\n  - person: phan-van-giang\n    rank: vpa-army-general',
      ['rank-not-held: vpa-army-general'],
    ],
    [
      'the day of signature',
      'agreements:\n  - title: Memorandum on Bilateral Defense Cooperation and Exchanges\n    signed: 2012-10',
      ['agreement-date: 2012-10'],
    ],
    [
      'the day of signature beside an id',
      'agreements:\n  - agreement: vn-jp-defence-memorandum-2011\n    signed: 2012-10',
      ['agreement-date: 2012-10'],
    ],
    [
      'the day of an event',
      'events:\n  - event: 7th Viet Nam-Japan Defence Policy Dialogue\n    date: 2018-07-04',
      ['event-ordinal: 7th'],
    ],
    [
      'an ordinal in a field of its own',
      'events:\n  - event: Viet Nam-Japan Defence Policy Dialogue\n    ordinal: 7\n    date: 2018-07-04',
      ['event-ordinal: 7'],
    ],
    [
      'the first day of an event',
      'events:\n  - title: Viet Nam-Japan Defence Policy Dialogue\n    edition: 6\n    from: 2018-02-04\n    to: 2018-02-05',
      ['event-date: 2018-02-04'],
    ],
    [
      'the country of an office',
      'participants: [{person: Kono Taro, office: Minister of Defense of Viet Nam}]',
      ['office-wrong-country: Minister of Defense of Viet Nam'],
    ],
    [
      'a signing on the day of an entry',
      'timeline: [{date: 2012-10-24, text: Signing of the Memorandum on Bilateral Defense Cooperation and Exchanges}]',
      ['agreement-date: 2012-10-24'],
    ],
    [
      'a former office',
      'participants: [{person: phan-van-giang, office: former Chief of the General Staff}]',
      ['former-office-never-held: Chief of the General Staff'],
    ],
    [
      'an office of somebody whom the registry does not have',
      'participants: [{person: Tran Van Long, office: Minister of National Defence}]',
      ['unknown-official: Tran Van Long'],
    ],
    [
      'an office that tells whose name is misspelt',
      'participants: [{person: Kono Taroo, office: Minister of Defense}]',
      ['misspelt-name: Kono Taroo'],
    ],
    [
      'a seat as an office and as a role',
      'date: 2023-10-11\nparticipants:\n  - person: nguyen-tan-cuong\n    office: Politburo member\n  - person: Hoang Xuan Chien\n    role: member of the Politburo',
      ['membership-not-held: Politburo', 'membership-not-held: Politburo'],
    ],
    [
      'what kind of document an agreement is',
      'agreements: [{agreement: vn-jp-defence-memorandum-2011, kind: Treaty}]',
      ['agreement-kind: Treaty'],
    ],
    [
      'a time that ends before it begins',
      'events:\n  - name: Staff talks\n    from: 2020-02-12\n    to: 2020-02-10',
      ['reversed-range: 2020-02-12\n    to: 2020-02-10'],
    ],
    [
      'another day than the prose behind it',
      'agreements: [{title: Memorandum on Fisheries Patrols, signed: 2018-10-24}]\nnotes: The Memorandum on Fisheries Patrols of 3 May 2019 is on file.',
      ['conflicting-dates: 3 May 2019'],
    ],
    [
      'another number than the prose behind it',
      'events: [{event: 3rd Tonkin Coast Guard Dialogue, date: 2019-06-04}]\nnotes: The 4th Tonkin Coast Guard Dialogue was held on 4 June 2019.',
      ['event-ordinal: 4th'],
    ],
  ];
  for (const [name, yaml, expected] of wrong) it(`claims ${name}`, () => assert.deepEqual(findings(yaml), expected));

  const right: readonly [string, string][] = [
    [
      'people under a day as a key, in a list',
      'talks:\n  2015-10-10:\n    - Phung Quang Thanh, Minister of National Defence, spoke.',
    ],
    [
      'people under a day in words',
      'talks:\n  10 October 2015:\n    - Phung Quang Thanh, Minister of National Defence, spoke.',
    ],
    [
      'people under an American day',
      'talks:\n  "October 10, 2015": Phung Quang Thanh, Minister of National Defence, spoke.',
    ],
    ['people under a day in figures', 'talks:\n  10/04/2015: [Phung Quang Thanh is Minister of National Defence.]'],
    ['people under a Japanese day', 'talks:\n  2015年10月10日: Phung Quang Thanh is Minister of National Defence.'],
    [
      'people under a Vietnamese day',
      'talks:\n  ngày 10 tháng 10 năm 2015: Phung Quang Thanh is Minister of National Defence.',
    ],
    [
      'people beside a day',
      'talks:\n  - when: 10 October 2015\n    what: Phung Quang Thanh, Minister of National Defence, spoke.',
    ],
    [
      'people beside the date of a meeting',
      'talks:\n  meeting_date: 2015-10-10\n  present: [Phung Quang Thanh is Minister of National Defence.]',
    ],
    [
      'people of a meeting in the record around them',
      'meetings:\n  - date: 2015-10-10\n    place: Hanoi\n    host: {person: Phung Quang Thanh, office: Minister of National Defence}',
    ],
    [
      'an office until a day',
      'list:\n  - {person: phung-quang-thanh, office: Minister of National Defence, until: 2016-04-08}',
    ],
    [
      'an office with the days of its term',
      'list:\n  - {person: phung-quang-thanh, office: Minister of National Defence, term: [2006-06-28, 2016-04-08]}',
    ],
    [
      'an office in a year that is a number',
      'list:\n  - {year: 2012, person: phung-quang-thanh, office: Minister of National Defence}',
    ],
    [
      'an office beside a day under any key',
      'list:\n  - taken: 2015-10-10\n    caption: Defence Minister Phung Quang Thanh opens the fair.',
    ],
    [
      'an office beside a day under a Vietnamese key',
      'list:\n  - ngày: 2015-10-10\n    phía chủ nhà: Đại tướng Phùng Quang Thanh, Bộ trưởng Bộ Quốc phòng',
    ],
    [
      'an office beside the years of its term',
      'list:\n  - {person: phung-quang-thanh, office: Minister of National Defence, in_office: 2006-2016}',
    ],
    [
      'an office beside a file of that day',
      'list:\n  - file: 2015-10-10-fair\n    caption: Defence Minister Phung Quang Thanh opens the fair.',
    ],
    [
      'people under a key with a year',
      'delegation_2015:\n  head: {person: phung-quang-thanh, office: Minister of National Defence}',
    ],
    ['former holders', 'former_ministers:\n  - {person: phung-quang-thanh, office: Minister of National Defence}'],
    [
      'somebody retired',
      'list:\n  - {person: phung-quang-thanh, office: Minister of National Defence, status: retired}',
    ],
    [
      'the names of a relation with their days',
      'levels:\n  - {name: Strategic Partnership for Peace and Prosperity in Asia, from: 2009-04, to: 2014-03-18}',
    ],
    [
      'a partnership in a year that is a number',
      'list:\n  - year: 2009\n    level: Strategic Partnership for Peace and Prosperity in Asia',
    ],
    [
      'a partnership of before',
      'date: 2025-12-06\nrelations:\n  Japan: {level: Comprehensive Strategic Partnership, before: Extensive Strategic Partnership}',
    ],
    [
      'a former office',
      'participants: [{person: ngo-xuan-lich, office: former Director of the General Department of Politics}]',
    ],
    [
      "an office on the record's own date",
      'timeline:\n  - {date: 2022-05-01, person: phan-van-giang, office: Minister of National Defence}',
    ],
    ['the right day of signature', 'agreements: [{agreement: vn-jp-defence-memorandum-2011, signed: 2011-10-24}]'],
    [
      'a rank and an office by their ids',
      'participants: [{person: phan-van-giang, rank: vpa-colonel-general, office: vn-chief-general-staff}]',
    ],
    ['the right edition', 'events: [{event: 6th Viet Nam-Japan Defence Policy Dialogue, date: 2018-07-04}]'],
    [
      'people whom nobody knows, and offices of other countries',
      'participants:\n  - {person: Tran Van Long, office: former Minister of National Defence}\n  - {person: Maria Lopez, office: Minister of National Defence}\n  - {person: Tran Van Long, office: Minister of National Defence, delegation: Laos}',
    ],
    [
      'a member of something else',
      'participants: [{person: phan-van-giang, role: member of the delegation to the Politburo}]',
    ],
    [
      'kinds that say nothing against the title',
      'agreements:\n  - {agreement: vn-jp-defence-memorandum-2011, kind: Memorandum of Understanding}\n  - {agreement: vn-jp-joint-vision-2015, kind: agreement}',
    ],
    [
      'a time in its order',
      'events: [{name: Staff talks, from: 2020-02, to: 2020-02-10}, {name: Visit, from: 2020-02-10}]',
    ],
    [
      'two people in one field',
      'participants: [{person: Phan Van Giang and Nguyen Chi Vinh, office: Minister of National Defence}]',
    ],
  ];
  for (const [name, yaml] of right) it(`is silent on ${name}`, () => assert.deepEqual(findings(yaml), []));
});
