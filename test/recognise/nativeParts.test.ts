/** The parts of the native grammars: names by sound, keys of titles, ordinals, and bounds on any text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { nameParts, nativeShortNames } from '../../server/src/recognise/native/japaneseNames.ts';
import { katakanaForms } from '../../server/src/recognise/native/kana.ts';
import { englishSense, keyForms } from '../../server/src/recognise/native/titleKeys.ts';
import { analyseText } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

describe('katakana of Vietnamese names', () => {
  const table: readonly [string, string][] = [
    ['Nguyễn Tân Cương', 'グエン・タン・クオン'],
    ['Nguyễn Minh Vũ', 'グエン・ミン・ヴー'],
    ['Nguyễn Minh Vũ', 'グエン・ミン・ブー'],
    ['Tô Lâm', 'トー・ラム'],
    ['Phan Văn Giang', 'ファン・バン・ザン'],
  ];
  for (const [name, kana] of table) it(`${name} is ${kana}`, () => assert.ok(katakanaForms(name).includes(kana)));
  it('a name without its marks has none', () => assert.deepEqual(katakanaForms('Nguyen Tan Cuong'), []));
});

describe('names in scripts without spaces', () => {
  it('have the family name first in kanji and part by part in katakana', () => {
    assert.deepEqual(nameParts('小野寺五典'), ['小野寺', '五典']);
    assert.deepEqual(nameParts('ファム・ミン・チン'), ['ファム', 'ミン', 'チン']);
    assert.deepEqual(nameParts('Pham Minh Chinh'), ['Pham', 'Minh', 'Chinh']);
  });
  it('have a short form for each length that the family name may have', () => {
    const person = builtinRegistry().people.get('namazu-hiroyuki');
    assert.ok(person && nativeShortNames(person).includes('鯰'));
  });
});

describe('keys of titles', () => {
  const key = (title: string) => keyForms([title], [], { type: 'office', id: 'x' })[0]?.text;
  it('are the same for titles that say the same', () => {
    assert.equal(key('Minister of National Defence'), key('Minister of Defense'));
    assert.equal(key('Deputy Minister of Foreign Affairs'), key('Vice Minister for Foreign Affairs'));
    assert.notEqual(key('Minister of Defence'), key('Deputy Minister of Defence'));
  });
  it('tell whose an ambassador is from where he is sent', () => {
    assert.deepEqual(englishSense('Ambassador of Japan to Viet Nam'), { words: ['ambassador'], of: ['JP'], to: 'VN' });
  });
});

describe('native grammars on any text', () => {
  const engine = createEngine(builtinRegistry());
  const pieces = fc.constantFrom(
    ...[
      '岸',
      '防衛',
      '大臣',
      '相',
      '氏',
      '・',
      'ザン',
      '第',
      '10',
      '回',
      '対話',
      '日越',
      'に関する',
      '覚書',
      'の',
      '、',
      '元',
      '駐',
      '（',
      '1等陸佐',
    ],
    ...[
      'Bộ',
      ' trưởng',
      ' Quốc phòng',
      ' và ',
      'Đại sứ',
      ' tại',
      ' Việt Nam',
      'Hiệp định',
      ' về ',
      'Ông ',
      'lần thứ ',
      '\n\n',
      '\u0301',
      '\ud800',
      ' ',
    ],
  );
  it('spans stay in bounds and the same text gives the same mentions', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const { mentions } = analyseText(text, { date: '2024-06-20' }, engine);
        for (const { span } of mentions) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
        assert.deepEqual(analyseText(text, { date: '2024-06-20' }, engine).mentions, mentions);
      }),
      { numRuns: 200, seed: 5 },
    );
  });
  for (const unit of [
    '防衛',
    'に関する覚書',
    '岸氏',
    'ザン・',
    '日越',
    'Bộ trưởng ',
    'Hiệp định về hợp tác và ',
    'Đối thoại Quốc phòng ',
    '一',
  ]) {
    it(`${unit} without end takes linear time`, () => {
      // Another beginning each time, as the engine remembers passages.
      const time = (count: number, run: number) => {
        const text = `${run} ${unit.repeat(count)}`;
        const start = performance.now();
        analyseText(text, { date: '2024-06-20' }, engine);
        return performance.now() - start;
      };
      const small = Math.min(time(500, 1), time(500, 2));
      const large = Math.min(time(4000, 1), time(4000, 2));
      assert.ok(large < small * 24 + 100, `${small.toFixed(0)} ms for 500, ${large.toFixed(0)} ms for 4000`);
    });
  }
});
