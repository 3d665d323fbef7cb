/** The token stream: boundaries, flags, breaks, and ids through the lexicon. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLexicon } from '../../server/src/text/lexicon.ts';
import {
  ALL_CAPITALS,
  BREAK_TOKEN,
  CAPITAL,
  CHARACTER,
  LINE_BEFORE,
  NUMBER,
  SPACE_BEFORE,
  tokenise,
  WORD,
} from '../../server/src/text/tokens.ts';

const empty = createLexicon();
const words = (text: string): string[] => {
  const t = tokenise(text, empty);
  return Array.from({ length: t.count }, (_, i) =>
    t.kind[i] === BREAK_TOKEN ? '¶' : text.slice(t.start[i], t.end[i]),
  );
};

describe('tokenise', () => {
  it('splits words, numbers, punctuation, possessives and characters', () => {
    assert.deepEqual(words('Gen. Giang’s 2nd visit'), ['Gen', '.', 'Giang', '’s', '2', 'nd', 'visit']);
    assert.deepEqual(words('Vietnam-Japan (2024年2月)'), ['Vietnam', '-', 'Japan', '(', '2024', '年', '2', '月', ')']);
    assert.deepEqual(words("'sir' said O’Sullivan"), ["'", 'sir', "'", 'said', 'O', '’', 'Sullivan']);
    assert.deepEqual(words('Nguyê\u0303n 🛡️ Tan'), ['Nguyê\u0303n', '🛡️', 'Tan']);
  });

  it('breaks at blank lines and before list items, not at wrapped lines', () => {
    assert.deepEqual(words('Phan Van\nGiang'), ['Phan', 'Van', 'Giang']);
    assert.deepEqual(words('one\n\ntwo'), ['one', '¶', 'two']);
    assert.deepEqual(words('list:\n- one\n- two'), ['list', ':', '¶', '-', 'one', '¶', '-', 'two']);
    assert.deepEqual(words('from 20\n21 March'), ['from', '20', '21', 'March']);
  });

  it('breaks before the entries of a chronology, not before a year of prose', () => {
    assert.deepEqual(words('2011: one\n2018: two'), ['2011', ':', 'one', '¶', '2018', ':', 'two']);
    assert.deepEqual(words('a\n5 May 2020: b'), ['a', '¶', '5', 'May', '2020', ':', 'b']);
    assert.deepEqual(words('2011 – a\n2018 – b'), ['2011', '–', 'a', '¶', '2018', '–', 'b']);
    assert.deepEqual(words('a\n2020年5月5日：b').slice(0, 3), ['a', '¶', '2020']);
    assert.deepEqual(words('as of\n2018 – b'), ['as', 'of', '2018', '–', 'b']);
    assert.deepEqual(words('a\nMay 12: b'), ['a', 'May', '12', ':', 'b']);
    assert.deepEqual(words('in\n2018, when it was: b').includes('¶'), false);
  });

  it('flags capitals, spaces and line ends', () => {
    const t = tokenise('Đỗ BÁ\nty 5', empty);
    assert.deepEqual(
      [...t.flags.subarray(0, t.count)],
      [CAPITAL, CAPITAL | ALL_CAPITALS | SPACE_BEFORE, SPACE_BEFORE | LINE_BEFORE, SPACE_BEFORE],
    );
    assert.deepEqual([...t.kind.subarray(0, t.count)], [WORD, WORD, WORD, NUMBER]);
  });

  it('interns folded words and joins what is written apart', () => {
    const lexicon = createLexicon();
    const defence = lexicon.add('Défence');
    assert.equal(lexicon.id('DEFENCE'), defence);
    lexicon.join('Viet', 'Nam', 'Vietnam');
    const t = tokenise('Défence defence offence 防 Việt Nam Vietnam', lexicon);
    const vietnam = lexicon.id('vietnam');
    assert.deepEqual([...t.word.subarray(0, t.count)], [defence, defence, 0, 0, vietnam, vietnam]);
    assert.equal(t.kind[3], CHARACTER);
    assert.deepEqual([t.start[4], t.end[4]], [26, 34]);
  });

  it('keeps every id apart over many words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 3000 }), (list) => {
        const lexicon = createLexicon();
        const ids = list.map((w) => lexicon.add(w));
        assert.deepEqual(
          list.map((w) => lexicon.id(w)),
          ids,
        );
        assert.equal(new Set(ids).size, list.length);
      }),
      { numRuns: 20 },
    );
  });

  it('never throws, ascends, and covers all but white space and invisible units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const t = tokenise(text, empty);
        for (let i = 0; i < t.count; i++) {
          assert.ok((t.start[i] ?? -1) < (t.end[i] ?? -1));
          if (i > 0) assert.ok((t.end[i - 1] ?? 0) <= (t.start[i] ?? 0));
          assert.ok((t.end[i] ?? 0) <= text.length);
        }
      }),
    );
  });
});
