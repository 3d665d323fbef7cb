/** Syllables of names: every real name keeps the rules of its culture, and typical slips break them. */
import assert from 'node:assert/strict';
import { isPlausibleName, shortName } from '../../server/src/recognise/culture.ts';
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
      slips: 'coung chein gaing nguyne pahn xaun hoagn trihn viej quagn wan zung fan',
    },
    JP: {
      names:
        'yamazaki koji yoshida yoshihide serizawa kiyoshi funakoshi takehiro ito naoki kihara minoru ishiba shigeru oka masami kono taro abe shinzo hattori jun ryo shunichi kyoko tetsuro kenichi honda shimpei nambu chiyo',
      slips: 'yamazki kiyosh takehrio yoshdia serizwaa kihraa shigreu naokl',
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

describe('short names', () => {
  const table: readonly [string, string | null, string][] = [
    ['Phan Van Giang', 'VN', 'Giang'],
    ['Luong Cuong', 'VN', 'Cuong'],
    ['Yamazaki Koji', 'JP', 'Yamazaki'],
    ['Kim Min Seok', 'KR', 'Kim'],
    ['Dong Jun', 'CN', 'Dong'],
    ['Eleanor Marsh', 'GB', 'Marsh'],
    ['Eleanor Marsh', null, 'Marsh'],
  ];
  for (const [name, country, short] of table) {
    it(`${name} (${country ?? 'of no known country'}) is ${short}`, () => {
      assert.equal(shortName(name.split(' '), country), short);
    });
  }
});
