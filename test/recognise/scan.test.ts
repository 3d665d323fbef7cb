/** What stands in a passage before anybody is identified: bounds, nesting, ordinals, anchors, and what is no mention. */
import assert from 'node:assert/strict';
import { compileMatcher } from '../../server/src/recognise/matcher.ts';
import { indexNames } from '../../server/src/recognise/names.ts';
import { type Item, scan } from '../../server/src/recognise/scan.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { miniRegistry } from '../support/miniRegistry.ts';

const registry = miniRegistry();
const matcher = compileMatcher(registry);
const names = indexNames(registry.people.values());

function items(text: string): readonly Item[] {
  return scan(text, matcher, names, { reference: null, order: null, earlier: null }).items;
}

function texts(text: string, type: Item['type']): string[] {
  return items(text)
    .filter((item) => item.type === type)
    .map((item) => text.slice(item.start, item.end).replace(/\s+/g, ' '));
}

describe('bounds', () => {
  const table: readonly [Item['type'], string, readonly string[]][] = [
    ['person', 'Dinh Van Khai’s aide', ['Dinh Van Khai']],
    ['person', 'Gen. Dinh Van Khai', ['Dinh Van Khai']],
    ['person', 'Mr. Okabayashi Ren and Mrs. Mizuhara Sora', ['Okabayashi Ren', 'Mizuhara Sora']],
    ['person', 'Photo: Colonel Tran Quoc Bao', ['Tran Quoc Bao']],
    ['rank', 'Sen. Lieut. Gen Luu Quang Dao', ['Sen. Lieut. Gen']],
    ['rank', 'the Admiral', ['Admiral']],
    ['office', 'Defence Minister of Japan', ['Defence Minister']],
    ['office', 'Japanese Vice Minister of Defense', ['Vice Minister of Defense']],
    ['office', 'Vice-Minister Okabayashi Ren', ['Vice-Minister']],
    ['office', 'the former Chief of the Defence Staff', ['Chief of the Defence Staff']],
    ['organisation', 'the Ministry of National Defence', ['Ministry of National Defence']],
    [
      'agreement',
      'the 2011 Memorandum on Bilateral Defence Exchanges (24 October)',
      ['Memorandum on Bilateral Defence Exchanges'],
    ],
    ['partnership', 'the Arvania-Belmora Extensive Partnership for Calm Seas', ['Extensive Partnership for Calm Seas']],
    ['event', 'the 10th Arvania-Belmora Defence Policy Dialogue', ['10th Arvania-Belmora Defence Policy Dialogue']],
    [
      'event',
      'the Twenty-first Arvania-Belmora Defence Policy Dialogue',
      ['Twenty-first Arvania-Belmora Defence Policy Dialogue'],
    ],
  ];
  for (const [type, text, wanted] of table) {
    it(`${type} in “${text}”`, () => assert.deepEqual(texts(text, type), wanted));
  }
});

describe('titles beside each other', () => {
  const real = compileMatcher(builtinRegistry());
  const parts = (text: string) =>
    scan(text, real, indexNames(registry.people.values()), { reference: null, order: null, earlier: null }).items.map(
      (item) => `${item.type} ${text.slice(item.start, item.end)}`,
    );

  it('the last word of an organisation begins no rank', () => {
    const found = parts("Chief of the General Staff of the Viet Nam People's Army General Nguyen Tan Cuong spoke.");
    assert.ok(found.includes("office Chief of the General Staff of the Viet Nam People's Army"));
    assert.ok(found.includes('rank General'), found.join());
  });

  it('a rank that begins with such a word stands elsewhere', () => {
    assert.ok(parts('Army General Phan Van Giang spoke.').includes('rank Army General'));
  });

  it('the name behind an organisation is no part of it', () => {
    const found = parts("Deputy Chief of the General Staff of the Viet Nam People's Army Nguyn Doan Anh spoke.");
    assert.ok(found.includes("organisation General Staff of the Viet Nam People's Army"), found.join());
  });
});

it('the name of a body keeps the country that it begins with', () => {
  const builtin = builtinRegistry();
  const { items } = scan(
    'The Japan International Cooperation Agency met the Japanese Ministry of Defence.',
    compileMatcher(builtin),
    indexNames(builtin.people.values()),
    { reference: null, order: null, earlier: null },
  );
  assert.deepEqual(
    items.map((item) => [item.forms[0]?.id, item.to - item.from]),
    [
      ['jica', 4],
      ['jp-mod', 3],
    ],
  );
});

describe('nesting', () => {
  it('organisations inside an office stand', () => {
    assert.deepEqual(texts('Chief of Staff of the Joint Staff', 'organisation'), ['Joint Staff']);
  });
  it('nothing of other types stands inside the title of an agreement or partnership', () => {
    assert.deepEqual(texts('Joint Statement on the Extensive Partnership', 'partnership'), []);
    assert.deepEqual(texts('Joint Statement on the Extensive Partnership', 'agreement').length, 1);
  });
  it('a rank inside an office is none', () => {
    assert.deepEqual(texts('Commander of the Arvanian Navy and Chief of the General Staff', 'rank'), []);
  });
});

describe('ordinals', () => {
  const table: readonly [string, number | null][] = [
    ['the 9th Arvania-Belmora Defence Policy Dialogue', 9],
    ['the ninth Arvania-Belmora Defence Policy Dialogue', 9],
    ['the Twelfth Arvania-Belmora Defence Policy Dialogue', 12],
    ['the 22nd Arvania-Belmora Defence Policy Dialogue', 22],
    ['the twenty-second Arvania-Belmora Defence Policy Dialogue', 22],
    ['the 10th annual Arvania-Belmora Defence Policy Dialogue', 10],
    ['the Arvania-Belmora Defence Policy Dialogue', null],
    ['on the 9th, the Arvania-Belmora Defence Policy Dialogue', null],
  ];
  for (const [text, ordinal] of table) {
    it(text, () => {
      const event = items(text).find((item) => item.type === 'event');
      assert.equal(event?.ordinal?.value ?? null, ordinal);
    });
  }
});

describe('short names', () => {
  const table: readonly [string, readonly string[]][] = [
    ['Gen. Khai spoke', ['Khai']],
    ['General Tachibana spoke', ['Tachibana']],
    ['Tachibana, who spoke', ['Tachibana']],
    ['the port of Tachibana Hill', []],
    ['New Khai Town', []],
    ['Khai-Yen Street', []],
    ['khai', []],
  ];
  for (const [text, wanted] of table) it(text, () => assert.deepEqual(texts(text, 'person'), wanted));
});

describe('ranks and common words', () => {
  const table: readonly [string, readonly string[]][] = [
    ['General Tran Quoc Bao', ['General']],
    ['the Colonel left', ['Colonel']],
    ['was promoted to General in 2021', ['General']],
    ['Secretary General Tran Quoc Bao', []],
    ['General Secretary Tran Quoc Bao', []],
    ['the General Assembly', []],
    ['General Dynamics and General Atomics', []],
    ['the General Staff', []],
    ['in general, colonel, admiral', []],
    ['Attorney General Marsh', []],
  ];
  for (const [text, wanted] of table) it(text, () => assert.deepEqual(texts(text, 'rank'), wanted));
});

describe('every item', () => {
  it('lies on the bounds of its tokens, in order of place', () => {
    const text =
      'On 2 March 2020, Sen. Lieut. Gen Dinh Van Khai, Chief of the General Staff, met Gen. Kenzo Tachibana’s aide at the 8th Arvania-Belmora Defence Policy Dialogue.';
    const result = scan(text, matcher, names, { reference: null, order: null, earlier: null });
    assert.ok(result.items.length >= 8);
    let before = 0;
    for (const item of result.items) {
      assert.equal(item.start, result.tokens.start[item.from]);
      assert.equal(item.end, result.tokens.end[item.to - 1]);
      assert.ok(item.from >= before);
      before = item.from;
    }
  });
});
