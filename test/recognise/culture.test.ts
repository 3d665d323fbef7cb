/** Syllables of names: every real name keeps the rules of its culture, and typical slips break them. */
import assert from 'node:assert/strict';
import { isPlausibleName, shortForms } from '../../server/src/recognise/culture.ts';
import { foldText } from '../../server/src/text/fold.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

describe('plausible names', () => {
  for (const country of ['VN', 'JP']) {
    it(`every name of the built-in pack is plausible in ${country}`, () => {
      const people = [...builtinRegistry().people.values()].filter((person) => person.country === country);
      assert.ok(people.length > 20);
      const odd = people.flatMap(({ name }) =>
        foldText(name.ascii)
          .split(/[ -]/)
          .filter((word) => !isPlausibleName(word, country)),
      );
      assert.deepEqual(odd, []);
    });
  }

  const table: Readonly<Record<string, { readonly names: string; readonly slips: string }>> = {
    VN: {
      names:
        'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly trinh dinh giang cuong chien nghia phuong quyet thuong truong khiem oanh uyen yen anh em y khuc xuan huy thuy nghien nghiem quynh toan hoa thoa luong an',
      slips: 'qang qung coung chein gaing nguyne pahn xaun hoagn trihn viej quagn wan zung fan',
    },
    JP: {
      names:
        'yamazaki koji yoshida yoshihide serizawa kiyoshi funakoshi takehiro ito naoki kihara minoru ishiba shigeru oka masami kono taro abe shinzo hattori jun ryo shunichi kyoko tetsuro kenichi honda shimpei nambu chiyo',
      slips: 'mtasumoto naomtchi yamazki kiyosh takehrio yoshdia serizwaa kihraa shigreu naokl',
    },
  };
  for (const [country, { names, slips }] of Object.entries(table)) {
    it(`${country}: names`, () => {
      assert.deepEqual(
        names.split(' ').filter((name) => !isPlausibleName(name, country)),
        [],
      );
    });
    it(`${country}: slips that are no names`, () => {
      assert.deepEqual(
        slips.split(' ').filter((slip) => isPlausibleName(slip, country)),
        [],
      );
    });
  }

  it('says nothing of other countries', () => {
    assert.ok(isPlausibleName('xzqw', 'US'));
  });

  it('takes no time to speak of for a word of any length', () => {
    const started = performance.now();
    for (const country of ['VN', 'JP']) isPlausibleName(`${'shitsuko'.repeat(5000)}x`, country);
    assert.ok(performance.now() - started < 500);
  });
});

describe('short forms of a stranger', () => {
  const table: readonly [string, readonly string[]][] = [
    ['tran van long', ['tran', 'long']],
    ['yamada jiro', ['yamada', 'jiro']],
    ['marijke van der meer', ['marijke', 'meer', 'van der meer', 'der meer']],
    ['maria paz rojas fuentealba', ['rojas', 'fuentealba', 'rojas fuentealba']],
    ['samuel k. njoroge', ['samuel', 'njoroge']],
    ['antonio p. villareal jr.', ['antonio', 'villareal']],
    ['zaid al-tarawneh', ['al-tarawneh', 'tarawneh']],
    ['khalid bin said al balushi', ['balushi', 'al balushi']],
  ];
  for (const [name, expected] of table) {
    it(`${name}: ${expected.join(', ')}`, () => {
      const forms = shortForms(name.split(' '));
      for (const form of expected) assert.ok(forms.includes(form), `${form} is not in ${forms.join(', ')}`);
    });
  }

  it('are never particles, initials, suffixes or Vietnamese middle names', () => {
    const names = ['marijke van der meer', 'samuel k. njoroge', 'antonio p. villareal jr.', 'tran van long'];
    const forms = names.flatMap((name) => [...shortForms(name.split(' '))]);
    for (const form of ['van', 'der', 'k.', 'jr.', 'p.']) assert.ok(!forms.includes(form), form);
  });
});
