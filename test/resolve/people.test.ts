/** Who is meant: short names by culture, namesakes, strangers that are followed, and words that are no names. */
import assert from 'node:assert/strict';
import { analyseText, mentioned } from '../support/analyseText.ts';

/** People of the text as "text → id", or "text → (full name)" where no registry has them. */
function people(text: string, date: string | null = '2023-04-13'): string[] {
  return mentioned(analyseText(text, { date }), 'person');
}

describe('short names', () => {
  const table: readonly [string, readonly string[]][] = [
    [
      'General Dinh Van Khai spoke. Gen. Khai thanked them. Khai’s aide left.',
      ['Dinh Van Khai → dinh-van-khai', 'Khai → dinh-van-khai', 'Khai → dinh-van-khai'],
    ],
    [
      'Kenzo Tachibana spoke. Gen. Tachibana thanked them; Tachibana left.',
      ['Kenzo Tachibana → tachibana-kenzo', 'Tachibana → tachibana-kenzo', 'Tachibana → tachibana-kenzo'],
    ],
    ['Gen. Khai thanked Đinh Văn Khải’s host.', ['Khai → dinh-van-khai', 'Đinh Văn Khải → dinh-van-khai']],
    ['General Đinh Văn Khải spoke; Gen. Khải left.', ['Đinh Văn Khải → dinh-van-khai', 'Khải → dinh-van-khai']],
    ['MINISTER DINH VAN KHAI SPEAKS\n\nGen. Khai spoke.', ['DINH VAN KHAI → dinh-van-khai', 'Khai → dinh-van-khai']],
    ['Eleanor Marsh spoke. Gen. Marsh left.', ['Eleanor Marsh → eleanor-marsh', 'Marsh → eleanor-marsh']],
    [
      'K. Tachibana came. Tachibana-san left with Kenzo Tachibana.',
      ['K. Tachibana → tachibana-kenzo', 'Tachibana → tachibana-kenzo', 'Kenzo Tachibana → tachibana-kenzo'],
    ],
    ['M. Tachibana is no Kenzo Tachibana.', ['M. Tachibana → (M. Tachibana)', 'Kenzo Tachibana → tachibana-kenzo']],
    ['Gen. D. V. Khai spoke.', ['D. V. Khai → dinh-van-khai']],
    [
      'Ministers Tachibana and Khai met Kenzo Tachibana and Dinh Van Khai.',
      [
        'Tachibana → tachibana-kenzo',
        'Khai → dinh-van-khai',
        'Kenzo Tachibana → tachibana-kenzo',
        'Dinh Van Khai → dinh-van-khai',
      ],
    ],
    // Other words of Vietnamese: other marks, or one word with the next syllable.
    [
      'Đại tướng Đinh Văn Khải dự. Khai mạc lúc 8h. Khái niệm mới, Khải hoàn. Ông Khải đã nói, Khải được mời.',
      ['Đinh Văn Khải → dinh-van-khai', 'Khải → dinh-van-khai', 'Khải → dinh-van-khai'],
    ],
    ['橘健三統合幕僚長は、Gen. Tachibanaと', ['橘健三 → tachibana-kenzo', 'Tachibana → tachibana-kenzo']],
  ];
  for (const [text, wanted] of table) it(text.replace(/\n+/g, ' / '), () => assert.deepEqual(people(text), wanted));
});

describe('namesakes', () => {
  it('a short name is the one whose full name stands in the text', () => {
    assert.deepEqual(people('Tong Minh Khai came. Khai spoke.').slice(1), ['Khai → tong-minh-khai']);
  });
  it('a title tells who is meant', () => {
    assert.deepEqual(people('Vice Admiral Khai spoke.'), ['Khai → tong-minh-khai']);
    assert.deepEqual(people('Minister of National Defence Khai spoke.'), ['Khai → dinh-van-khai']);
  });
  it('of two that stand in the text, the title decides, else the one named last', () => {
    const text = 'Dinh Van Khai met Tong Minh Khai. Vice Admiral Khai spoke first.';
    assert.equal(people(text).at(-1), 'Khai → tong-minh-khai');
    assert.equal(people('Dinh Van Khai met Tong Minh Khai. Khai spoke first.').at(-1), 'Khai → tong-minh-khai');
  });
  it('a bare title tells its holder from a stranger of that name', () => {
    const text = 'Dinh Van Khai met Mr Tran Van Khai. Minister Khai spoke. Mr Khai replied.';
    assert.deepEqual(people(text).slice(2), ['Khai → dinh-van-khai', 'Khai → (Khai)']);
  });
  it('a bare name is the one named last, unless it is addressed', () => {
    const text = 'Dinh Van Khai came. Khai spoke. His brother, Tran Van Khai, sang. Khai left.';
    assert.deepEqual(people(text), [
      'Dinh Van Khai → dinh-van-khai',
      'Khai → dinh-van-khai',
      'Tran Van Khai → (Tran Van Khai)',
      'Khai → (Khai)',
    ]);
    assert.equal(people('Dinh Van Khai came. Mr Khai spoke. Tran Van Khai sang.')[1], 'Khai → (Khai)');
  });
  it('an ambassador is the one who was so then, where people of both countries are named', () => {
    const date = '2023-04-13';
    assert.equal(
      people('Dinh Van Khai met Kenzo Tachibana. Ambassador Nagatomi left.', date).at(-1),
      'Nagatomi → nagatomi-jun',
    );
    assert.equal(people('Kenzo Tachibana came. Ambassador Nagatomi left.', date).at(-1), 'Nagatomi → (Nagatomi)');
  });
  it('whom a title has told goes by the bare name', () => {
    assert.deepEqual(people('Vice Admiral Khai spoke. It rained, and Khai left.'), [
      'Khai → tong-minh-khai',
      'Khai → tong-minh-khai',
    ]);
  });
  it('what nothing decides stays open', () => {
    const [mention] = analyseText('Mr. Khai spoke.', { date: '2023-04-13' }).mentions.filter(
      (m) => m.type === 'person',
    );
    assert.equal(mention?.id, null);
    assert.deepEqual([...(mention?.candidates ?? [])].sort(), ['dinh-van-khai', 'tong-minh-khai']);
  });
  it('a rank that the registry excludes does not make somebody of an open name', () => {
    assert.equal(people('Colonel Khai spoke.')[0]?.includes('dinh-van-khai'), false);
  });
});

describe('strangers', () => {
  it('are one in a headline in capitals, by their short name before the whole one, and by their surname', () => {
    assert.deepEqual(people('GENERAL BRANKOVA LEAVES\n\nGeneral Odile Brankova left. Gen. Brankova smiled.'), [
      'BRANKOVA → (Odile Brankova)',
      'Odile Brankova → (Odile Brankova)',
      'Brankova → (Odile Brankova)',
    ]);
    assert.deepEqual(
      people('WHO IS GEN. ODILE BRANKOVA?\n\nGen. Odile Brankova smiled.').at(0),
      'ODILE BRANKOVA → (Odile Brankova)',
    );
  });
  it('are followed through the text under one name', () => {
    assert.deepEqual(people('Colonel Tran Quoc Bao spoke. Col. Bao left. Bao’s car stayed.').slice(0, 2), [
      'Tran Quoc Bao → (Tran Quoc Bao)',
      'Bao → (Tran Quoc Bao)',
    ]);
  });
  it('of East Asian name order too', () => {
    assert.deepEqual(people('Colonel Tanaka Ichiro spoke. Colonel Tanaka left.'), [
      'Tanaka Ichiro → (Tanaka Ichiro)',
      'Tanaka → (Tanaka Ichiro)',
    ]);
  });
  it('are written without diacritics in their full name', () => {
    assert.deepEqual(
      people('General Lee Jong Chan met Minister of Defence Lee Jong Sup. Minister Lee spoke. General Lee left.').slice(
        2,
      ),
      ['Lee → (Lee Jong Sup)', 'Lee → (Lee Jong Chan)'],
    );
    assert.deepEqual(people('Colonel Tom Wilk met Colonel Ewa Wilk. Colonel Wilk left.').slice(2), [
      'Wilk → (Tom Wilk)',
    ]);
    assert.deepEqual(people('Colonel Trần Quốc Bảo spoke.'), ['Trần Quốc Bảo → (Tran Quoc Bao)']);
  });
  it('are not taken for an official who shares a part of the name', () => {
    assert.deepEqual(people('Colonel Dinh Van Long spoke.'), ['Dinh Van Long → (Dinh Van Long)']);
    assert.deepEqual(people('Colonel Tran Minh Khai spoke. Colonel Khai left.').slice(0, 1), [
      'Tran Minh Khai → (Tran Minh Khai)',
    ]);
  });
});

describe('near misses', () => {
  const misspelt = (text: string, date: string | null = '2023-04-13') =>
    analyseText(text, { date }).mentions.flatMap((m) => (m.name === 'misspelt' ? [`${m.text} → ${m.id}`] : []));

  it('are the person whose title stands beside them', () => {
    assert.deepEqual(misspelt('Minister of National Defence Dinh Van Khia spoke.'), ['Dinh Van Khia → dinh-van-khai']);
  });
  it('are the person named elsewhere, before or behind', () => {
    assert.deepEqual(misspelt('They met Mizuhara Soro. Mizuhara Sora spoke.'), ['Mizuhara Soro → mizuhara-sora']);
    assert.deepEqual(misspelt('Mizuhara Sora spoke. They met Mizuhara Soro.'), ['Mizuhara Soro → mizuhara-sora']);
  });
  it('are nobody where nothing says who is meant', () => {
    assert.deepEqual(misspelt('They met Mizuhara Soro in the hall.'), []);
    assert.deepEqual(misspelt('Minister of National Defence Dinh Van Khia spoke.', null), []);
  });
});

describe('words that are no names', () => {
  for (const text of ['They sailed to Khai Bay.', 'The Yen fell.', 'A marsh is wet.', 'Dao is a Chinese word.']) {
    it(text, () => assert.deepEqual(people(text), []));
  }
});
