/** Organisations that are told as part of their whole. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { analyseText, mentioned } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

describe('the part of a whole', () => {
  const table: readonly [string, readonly string[]][] = [
    [
      'He saw the Joint Staff of the Belmora Ground Self-Defense Force.',
      ['Joint Staff of the Belmora Ground Self-Defense Force → xb-joint-staff'],
    ],
    // Another country's staff is another staff, and what the registry has not is nobody's part.
    [
      "He saw the Joint Staff of the Arvanian People's Army.",
      ["Joint Staff of the Arvanian People's Army → (Joint Staff of the Arvanian People's Army)"],
    ],
  ];
  for (const [text, wanted] of table) {
    it(text, () => assert.deepEqual(mentioned(analyseText(text, { date: '2023-04-13' }), 'organisation'), wanted));
  }
});

describe('an office beside a name of another country', () => {
  const engine = createEngine(builtinRegistry());
  const table: readonly [string, readonly string[]][] = [
    [
      'President To Lam received President Vladimir Putin and Prime Minister Mikhail Mishustin.',
      ['President → vn-president', 'President → (President)', 'Prime Minister → (Prime Minister)'],
    ],
    // A new one at home has a name like everybody there.
    [
      'In Ha Noi, Prime Minister Le Van Ba met Defence Minister Phan Van Giang.',
      ['Prime Minister → vn-prime-minister', 'Defence Minister → vn-minister-national-defence'],
    ],
  ];
  for (const [text, wanted] of table) {
    it(text, () => assert.deepEqual(mentioned(analyseText(text, { date: '2024-06-15' }, engine), 'office'), wanted));
  }
});

describe('an abbreviation that means something else to everybody', () => {
  const engine = createEngine(builtinRegistry());
  const bodies = (text: string) => mentioned(analyseText(text, { date: '2024-06-15' }, engine), 'organisation');
  for (const text of ["Viet Nam's GDP grew.", 'The growth of the GDP was 7 per cent.', 'Spending is 2% of GDP.'])
    it(text, () => assert.deepEqual(bodies(text), []));
  for (const text of ['Votes by party: NA; seats: NA.', 'The tenure of the judges is NA.'])
    it(text, () => assert.deepEqual(bodies(text), []));
  for (const text of ['The NA met.', 'NA Deputies met.', "Vietnam's NA met.", 'The Assembly (NA) met.'])
    it(text, () => assert.deepEqual(bodies(text), ['NA → vn-national-assembly']));
  for (const text of ['The GDP Director left.', 'The Chairman of the GDP left.', 'He left the commissars (GDP).'])
    it(text, () => assert.deepEqual(bodies(text), ['GDP → vpa-gdp']));
});
