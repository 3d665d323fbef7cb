/** Look-ups by any written form: exact, folded, with slips; each with entry, form, score and source. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLookup } from '../../server/src/registry/lookup.ts';
import { allNamed, formsOf } from '../../server/src/registry/writtenForms.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { miniRegistry } from '../support/miniRegistry.ts';

describe('registry/lookup', () => {
  const registry = miniRegistry();
  const lookup = createLookup(registry);
  const found = (text: string, options?: Parameters<typeof lookup.find>[1]) =>
    lookup.find(text, options).map(({ named, match }) => `${match} ${named.kind} ${named.entry.id}`);

  for (const [text, expected] of [
    ['Đinh Văn Khải', ['exact person dinh-van-khai']],
    ['dinh van khai', ['folded person dinh-van-khai']],
    ['DINH VAN KHAI', ['folded person dinh-van-khai']],
    ['Khải Văn Đinh', ['exact person dinh-van-khai']],
    ['khai dinh van', ['folded person dinh-van-khai']],
    ['Dinh Van Khia', ['fuzzy person dinh-van-khai']],
    ['Din Van Khai', ['fuzzy person dinh-van-khai']],
    ['橘健三', ['exact person tachibana-kenzo']],
    ['Kenzo Tachibana', ['exact person tachibana-kenzo']],
    ['Tachibanna Kenzou', ['fuzzy person tachibana-kenzo']],
    ['Khai', ['exact person dinh-van-khai', 'exact person tong-minh-khai']],
    ['Sen. Lieut. Gen', ['exact rank xa-senior-lieutenant-general']],
    ['sen lieut gen', ['folded rank xa-senior-lieutenant-general']],
    ['Senior Leutenant General', ['fuzzy rank xa-senior-lieutenant-general']],
    ['Nobody Whatsoever', []],
    ['', []],
    ['…', []],
  ] as const) {
    it(`finds ${text || 'nothing'}`, () => assert.deepEqual(found(text), expected));
  }

  it('answers with form, score and source', () => {
    const [khai] = lookup.find('khai van dinh');
    assert.equal(khai?.form, 'Khải Văn Đinh');
    assert.ok((khai?.score ?? 0) > 0.9 && (khai?.score ?? 0) <= 1);
    assert.match(khai?.source ?? '', /Arvania/);
    const [slip] = lookup.find('Senior Leutenant General');
    assert.equal(slip?.form, 'Senior Lieutenant General');
    assert.ok((slip?.score ?? 0) > 0.9 && (slip?.score ?? 1) < 1);
  });

  it('keeps to the kinds and to the limit, and to the words where slips are not asked for', () => {
    assert.deepEqual(found('Khai', { limit: 1 }), ['exact person dinh-van-khai']);
    assert.deepEqual(found('Khai', { kinds: ['office'] }), []);
    assert.deepEqual(found('Dinh Van Khia', { fuzzy: false }), []);
  });

  it('finds every form of the built-in pack with certainty', () => {
    const builtin = builtinRegistry();
    const all = createLookup(builtin);
    let forms = 0;
    for (const named of allNamed(builtin)) {
      for (const form of formsOf(named)) {
        forms += 1;
        const hits = all.find(form, { limit: 1000 });
        const own = hits.find((hit) => hit.named.entry.id === named.entry.id && hit.named.kind === named.kind);
        assert.ok(own && own.match !== 'fuzzy', form);
      }
    }
    assert.ok(forms > 1000);
  });

  it('finds a name with any one slip in a long word', () => {
    const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    fc.assert(
      fc.property(fc.nat(8), letters, fc.constantFrom('change', 'insert', 'drop'), (at, letter, how) => {
        const name = 'Okabayashi';
        const slip = name.slice(0, at) + (how === 'drop' ? '' : letter) + name.slice(how === 'insert' ? at : at + 1);
        assert.equal(lookup.find(`${slip} Ren`)[0]?.named.entry.id, 'okabayashi-ren');
      }),
      { seed: 9 },
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { score } of lookup.find(text)) assert.ok(score >= 0.7 && score <= 1);
      }),
      { seed: 10 },
    );
  });
});
