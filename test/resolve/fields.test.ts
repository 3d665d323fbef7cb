/** Records of YAML dossiers: every key that the schema promises makes the claim that a sentence would make. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { readDossier } from '../../server/src/dossier/read.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

const engine = createEngine(builtinRegistry());

function findings(yaml: string): string[] {
  const text = `date: 2020-03-03\n${yaml}`;
  const analysis = engine.analyse(text, readDossier(text, { fileName: 'a.dossier.yaml' }));
  return runRules(analysis, {}).findings.map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`);
}

describe('fields of records', () => {
  const minister = 'office-not-held: Minister of National Defence';
  const wrong: readonly [string, string, readonly string[]][] = [
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
  ];
  for (const [name, yaml, expected] of wrong) it(`claims ${name}`, () => assert.deepEqual(findings(yaml), expected));

  const right: readonly [string, string][] = [
    ['a former office', 'participants: [{person: phan-van-giang, office: former Minister of National Defence}]'],
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
    ['a person whom nobody knows', 'participants: [{person: Tran Van Long, office: Minister of National Defence}]'],
    [
      'two people in one field',
      'participants: [{person: Phan Van Giang and Nguyen Chi Vinh, office: Minister of National Defence}]',
    ],
  ];
  for (const [name, yaml] of right) it(`is silent on ${name}`, () => assert.deepEqual(findings(yaml), []));
});
