/** Names that no written form matches: near misses of known ones, and strangers beside a title. */
import assert from 'node:assert/strict';
import { compileMatcher } from '../../server/src/recognise/matcher.ts';
import { indexNames } from '../../server/src/recognise/names.ts';
import { scan } from '../../server/src/recognise/scan.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

const registry = builtinRegistry();
const matcher = compileMatcher(registry);
const index = indexNames(registry.people.values());

function people(text: string) {
  return scan(text, matcher, index, { reference: null, order: null, earlier: null })
    .items.filter((item) => item.type === 'person')
    .map((item) => ({ text: text.slice(item.start, item.end).replace(/\s+/g, ' '), near: item.near ?? [] }));
}

describe('names that are words', () => {
  for (const text of ['What You Can Do About It', 'SPAM, AND WHAT YOU CAN DO ABOUT IT']) {
    // A short name counts only where somebody is named in full.
    it(`not in “${text}”`, () => assert.ok(!people(text).some((person) => person.text.includes(' '))));
  }
  it('in the order that no words have', () => assert.equal(people('They met Do Can there.')[0]?.text, 'Do Can'));
});

describe('names with an apostrophe inside', () => {
  for (const name of ["Ma'ruf Amin", "Abdul Mou'men Al-Atassi", "Sa'ad Al-Hariri"])
    it(name, () => assert.equal(people(`Vice President ${name} spoke.`)[0]?.text, name));
  it('not behind a contraction', () =>
    assert.deepEqual(
      people("Vice President Amin's and Minister Benn'll").map(({ text }) => text),
      ['Amin', 'Benn'],
    ));
});

describe('a firm called General', () => {
  for (const text of ['General Accident fell.', 'General Foods rose.'])
    it(text, () => assert.deepEqual(people(text), []));
});

describe('a verb in a headline', () => {
  it('is nobody', () => assert.deepEqual(people('ENVOY ADVISES PREMIER TO PREPARE'), []));
});

describe('near misses', () => {
  const table: readonly [string, string, boolean][] = [
    ['Koji Yamazki', 'yamazaki-koji', true],
    ['Yamazki Koji', 'yamazaki-koji', true],
    ['Nguyen Tan Coung', 'nguyen-tan-cuong', true],
    ['Serizawa Kiyosh', 'serizawa-kiyoshi', true],
    ['Funakoshi Takehrio', 'funakoshi-takehiro', true],
    ['SERIZAWA KIYOSH', 'serizawa-kiyoshi', true],
    ['Ito Noaki', 'ito-naoki', false],
    ['Hoang Xuan Chine', 'hoang-xuan-chien', true],
    ['Hoang Chien Xuan', 'hoang-xuan-chien', false],
  ];
  for (const [text, id, sure] of table) {
    it(`${text}${sure ? ', who can be nobody else' : ', who may be somebody else'}`, () => {
      const [first] = people(`They met ${text} in the hall.`);
      assert.equal(first?.text, text);
      const miss = first?.near.find((near) => near.id === id);
      assert.equal(miss?.implausible, sure);
    });
  }

  for (const text of [
    'Phan Van Tam',
    'Nguyen Phu Hai',
    'Yamazaki Kenta',
    'Hoang Van',
    'Tan Son Nhat Airport',
    'Ito Yoko',
  ]) {
    it(`not ${text}`, () => {
      assert.deepEqual(
        people(`They met ${text} in the hall.`).flatMap((person) => person.near),
        [],
      );
    });
  }
});

describe('strangers', () => {
  const table: readonly [string, readonly string[]][] = [
    ['Colonel Tran Quoc Bao opened the gate.', ['Tran Quoc Bao']],
    ['Colonel Trần Quốc Bảo opened the gate.', ['Trần Quốc Bảo']],
    ['Gen. Jean-Pierre O’Sullivan opened the gate.', ['Jean-Pierre O’Sullivan']],
    ['Mr. Tanaka opened the gate.', ['Tanaka']],
    ['Deputy Minister of National Defence Tran Quoc Bao’s letter', ['Tran Quoc Bao']],
    ['Colonel\nTran Quoc\nBao opened the gate.', ['Tran Quoc Bao']],
    ['Tran Quoc Bao opened the gate.', ['Tran Quoc Bao']],
    ['Gareth Pryce was back from leave, and Luis Bravo, his driver, smiled.', ['Gareth Pryce', 'Luis Bravo']],
    ['Read Ewa Nowak’s book. CS Monica Jerop hosts.', ['Ewa Nowak', 'Monica Jerop']],
    ['Saint Thomas Aquinas, Mount Elizabeth Novena and Fort James Reed are places.', []],
    ['The Minister, James Hearsley MP, met Colonel Ann Lee OBE.', ['James Hearsley', 'Ann Lee']],
    ['General (ret’d) Ray Haldane spoke. A suspect, Ebenezer Tawiah, fled.', ['Ray Haldane', 'Ebenezer Tawiah']],
    ['President Jan Reed met Colonel May Lee in May.', ['Jan Reed', 'May Lee']],
    ['They live in Tran Quoc Bao Street and Thomas Reed Square.', []],
    ['The frigate Tran Quoc Bao met the James Pryce class. The Robert Reed Prize went to a film.', []],
    ['USS John C. Stennis and the Gerald R. Ford Strike Group left. An Oscar Class boat followed.', []],
    ['Charlie Company won the Alfred Nobel Prize and the Benjamin Franklin Award.', []],
    ['Charlie Reed won, and Nguyễn Văn Trường lost.', ['Charlie Reed', 'Nguyễn Văn Trường']],
    ['Tran Quoc fell; Robert laughed.', []],
    ['1. RADM HOLST, Henrik\n2. Captain BRUUN, Camilla, Head of Training', ['HOLST, Henrik', 'BRUUN, Camilla']],
    ['Gen. HOLST, Chief of Staff, and Col. BRUUN, of Oslo, met in OSLO, Norway.', ['HOLST', 'BRUUN']],
    ['Colonel Hwang In-beom and Mr. Lee In Seoul', ['Hwang In-beom', 'Lee']],
    ['Photos: Maj. Eva Nowak\nPress Section, General Staff', ['Eva Nowak']],
    ['The French ambassador, Aline Boulet, spoke; the French city, Saint Malo, slept.', ['Aline Boulet']],
    ['Mona Wamal (second left), Cam Ranh (twice)', ['Mona Wamal']],
    ['The Colonel opened the Old Gate.', []],
  ];
  for (const [text, wanted] of table) {
    it(text, () => {
      assert.deepEqual(
        people(text).map((person) => person.text),
        wanted,
      );
    });
  }
});
