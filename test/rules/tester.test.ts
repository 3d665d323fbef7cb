/** The rule tester refuses what a table must not hold, and the fixture language reads its marks. */
import assert from 'node:assert/strict';
import { agreementSuperseded } from '../../server/src/rules/agreement-superseded.ts';
import type { Fix } from '../../server/src/rules/finding.ts';
import { rankNotHeld } from '../../server/src/rules/rank-not-held.ts';
import { analyseText } from '../support/analyseText.ts';
import { parseFixture, parseFixtures } from '../support/fixture.ts';
import {
  checkAbout,
  checkInvalid,
  checkMessage,
  checkTable,
  checkValid,
  type InvalidCase,
} from '../support/ruleTester.ts';

const WRONG = 'The letter of ⟦Colonel⟧rank-not-held Luu Quang Dao came.';
const RIGHT = 'The letter of Senior Lieutenant General Luu Quang Dao came.';

describe('rule tester', () => {
  const refused: readonly [string, InvalidCase, RegExp][] = [
    ['a case without marks', { text: 'Colonel Luu Quang Dao came.' }, /no mark/],
    ['a mark of another rule alone', { text: 'They met ⟦today⟧weekday-mismatch.' }, /no mark/],
    [
      'a mark where nothing is found',
      { text: '⟦Colonel⟧rank-not-held Long came.' },
      /Missing:[\s\S]*“Colonel”\nUnexpected:$/,
    ],
    [
      'a finding that is not marked',
      { text: `${WRONG} They met on Monday, 14 March 2023.`, fixed: '' },
      /Unexpected:\n {2}weekday-mismatch/,
    ],
    ['a fix that is not stated', { text: WRONG }, /a fix is not stated/],
    ['another fix than the stated one', { text: WRONG, fixed: 'x' }, /Expected values to be strictly equal/],
    ['another severity', { text: WRONG, fixed: RIGHT, severity: 'error' }, /'warning'/],
    [
      'a part of the message that is missing',
      { text: WRONG, fixed: RIGHT, says: ['the moon'] },
      /“the moon” is missing/,
    ],
  ];
  for (const [what, invalid, message] of refused) {
    it(`refuses ${what}`, () => assert.throws(() => checkInvalid(rankNotHeld, invalid), { message }));
  }

  it('refuses a rule that is about less than it looks at', () => {
    const analysis = analyseText('Colonel Luu Quang Dao came.', { date: '2023-04-13' });
    checkAbout(rankNotHeld, analysis);
    assert.throws(() => checkAbout({ ...rankNotHeld, about: ['event'] }, analysis), { message: /is not about/ });
    const named = analyseText('They read the Memorandum on Bilateral Defence Exchanges.');
    checkAbout(agreementSuperseded, named);
    assert.throws(() => checkAbout({ ...agreementSuperseded, about: ['event'] }, named), { message: /is not about/ });
  });

  it('accepts a right case', () => checkInvalid(rankNotHeld, { text: WRONG, fixed: RIGHT }));

  it('refuses a finding in a valid case, and a valid case with marks', () => {
    assert.throws(
      () => checkValid({ text: 'Colonel Luu Quang Dao came.' }),
      /Unexpected:\n {2}rank-not-held at 0 “Colonel”/,
    );
    assert.throws(() => checkValid({ text: WRONG }), /has marks/);
  });

  const edits: readonly [string, string, RegExp][] = [
    ['changes nothing', 'Colonel', /changes nothing/],
    ['leaves a finding', 'Major General', /leaves or makes/],
    ['makes another finding', 'envoy of Monday, 14 March 2023, Senior Lieutenant General', /leaves or makes/],
  ];
  for (const [what, text, message] of edits) {
    it(`refuses a fix that ${what}`, () => {
      const fixed = WRONG.replace('⟦Colonel⟧rank-not-held', text);
      const replaced = (fix: Fix): Fix => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, newText: text })) });
      assert.throws(() => checkInvalid(rankNotHeld, { text: WRONG, fixed }, undefined, replaced), { message });
    });
  }

  it('refuses tables that are too small or say a thing twice', () => {
    const valid = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const invalid = ['i', 'j', 'k', 'l', 'm'].map((text) => ({ text }));
    checkTable({ valid, invalid });
    assert.throws(() => checkTable({ valid: valid.slice(1), invalid }), /eight/);
    assert.throws(() => checkTable({ valid, invalid: invalid.slice(1) }), /five/);
    assert.throws(() => checkTable({ valid: [...valid, 'a'], invalid }), /twice/);
    checkTable({ valid: [...valid, { text: 'a', date: null }], invalid });
  });

  const messages: readonly [string, boolean][] = [
    ['The registry has it. It says so (source: VNA, 2020-01-01). Write “Sen. Lieut. Gen”, or correct the date.', true],
    ['The registry has it. Write “x”.', false],
    ['The registry has it. It says so. Write “x”. Or not.', false],
    ['The registry has undefined. It says so. Write “x”.', false],
    [`The registry has $\{name}. It says so. Write “x”.`, false],
    ['The registry has  it. It says so. Write “x”.', false],
    ['The registry has it. It says so. Write “”.', false],
    ['The registry has it. It says so. Write “x”', false],
  ];
  for (const [message, good] of messages) {
    it(`${good ? 'accepts' : 'refuses'} the message “${message}”`, () => {
      if (good) checkMessage(message);
      else assert.throws(() => checkMessage(message));
    });
  }
});

describe('fixtures', () => {
  it('have marks, several rules on one, and marks inside marks', () => {
    const { text, marks } = parseFixture('a ⟦b ⟦c⟧rule-one d⟧rule-two,rule-three e');
    assert.equal(text, 'a b c d e');
    assert.deepEqual(
      marks.map(({ rule, text: words, span }) => [rule, words, span.start]),
      [
        ['rule-two', 'b c d', 2],
        ['rule-three', 'b c d', 2],
        ['rule-one', 'c', 4],
      ],
    );
  });

  it('have a cursor or a selection', () => {
    assert.equal(parseFixture('ab$0c').cursor, 2);
    assert.deepEqual(parseFixture('a$0b$0c').selection, { start: 1, end: 2 });
    assert.equal(parseFixture('abc').cursor, null);
  });

  it('have several files, each with a date', () => {
    const files = parseFixtures('//- a.dossier.txt as-of=2023-04-13\none\n//- b/c.dossier.yaml\ntwo ⟦x⟧rule-one\n');
    assert.deepEqual(
      files.map(({ path, asOf, text }) => [path, asOf, text]),
      [
        ['a.dossier.txt', '2023-04-13', 'one\n'],
        ['b/c.dossier.yaml', null, 'two x\n'],
      ],
    );
    assert.deepEqual(files[1]?.marks[0]?.span, { start: 4, end: 5 });
  });

  for (const bad of ['a ⟦b', 'a⟧rule-one', 'a ⟦b⟧ c', '$0$0$0', 'x\n//- a.txt\ny', '//- a.txt day=1\ny']) {
    it(`refuse ${JSON.stringify(bad)}`, () => assert.throws(() => parseFixtures(bad)));
  }
});
