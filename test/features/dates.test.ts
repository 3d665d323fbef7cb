/** Dates in the editor: profiles, hints behind words that lean on other dates, completions, and other ways of writing. */
import assert from 'node:assert/strict';
import { complete, type Trigger } from '../../server/src/features/completion.ts';
import { createCompletionIndex } from '../../server/src/features/completionIndex.ts';
import { dateRewrites } from '../../server/src/features/dateRewrites.ts';
import { hover } from '../../server/src/features/hover.ts';
import { inlayHints } from '../../server/src/features/inlayHints.ts';
import { applyEdits, type DocumentOptions } from '../support/analyseText.ts';
import { miniRegistry } from '../support/miniRegistry.ts';
import { fixture, snapshotOf } from './fixture.ts';

const index = createCompletionIndex(miniRegistry());

/** The facts of the profile under the cursor, as "label: value". */
function facts(marked: string, options?: DocumentOptions): readonly string[] {
  const { snapshot, offset } = fixture(marked, options);
  const card = hover(snapshot, offset)?.card;
  assert.ok(card, 'something is under the cursor');
  return [...card.lead, ...card.facts].map(({ label, values }) => `${label}: ${values.join('; ')}`);
}

/** The text with each hint in brackets at its place. */
function hinted(text: string, options?: DocumentOptions): string {
  const hints = inlayHints(snapshotOf(text, options), { start: 0, end: text.length });
  return applyEdits(
    text,
    hints.map(({ offset, label }) => ({ span: { start: offset, end: offset }, newText: `[${label}]` })),
  );
}

function texts(marked: string, options?: DocumentOptions, trigger: Trigger = 'typing'): readonly string[] {
  const { snapshot, offset } = fixture(marked, options);
  return complete(snapshot, index, offset, trigger).map(({ text }) => text);
}

/** The titles of the actions at the cursor, and the text that each leaves. */
function rewrites(marked: string, options?: DocumentOptions): Readonly<Record<string, string>> {
  const { snapshot, text, offset } = fixture(marked, options);
  const actions = dateRewrites(snapshot.analysis, { start: offset, end: offset });
  assert.ok(actions.every(({ kind, preferred }) => kind === 'refactor.rewrite' && !preferred));
  return Object.fromEntries(actions.map(({ title, edits }) => [title, applyEdits(text, edits)]));
}

describe('date profiles', () => {
  it('say value, weekday, how the date was found, and the days to the dossier’s date', () => {
    assert.deepEqual(facts('They met on Mar$0ch 2.'), [
      'Weekday: Monday',
      'EDTF: 2020-03-02',
      'Read as: the year taken from the dossier’s date, 3 March 2020',
      'Distance: 1 day before the dossier’s date',
    ]);
    assert.deepEqual(facts('They met yester$0day.').slice(1), [
      'EDTF: 2020-03-02',
      'Read as: counted from the dossier’s date, 3 March 2020',
      'Distance: 1 day before the dossier’s date',
    ]);
  });

  it('count from the nearer end of a range or month', () => {
    assert.deepEqual(facts('They meet on 7-10 Aug$0ust 2020.'), [
      'Weekday: Friday to Monday',
      'EDTF: 2020-08-07/2020-08-10',
      'Read as: written in full',
      'Distance: begins 157 days after the dossier’s date',
    ]);
    assert.equal(facts('They met in February$0 2020.').at(-1), 'Distance: ended 3 days before the dossier’s date');
    assert.equal(facts('They met in Mar$0ch 2020.').at(-1), 'Distance: the dossier’s date lies in it');
    assert.equal(facts('They have met since 20$014.').at(-1), 'Distance: the dossier’s date lies in it');
  });

  it('say what an unclear date can be', () => {
    assert.deepEqual(facts('The note is of 3/4/20$021.'), [
      'Read as: neither the spelling nor other dates say which part is the month',
      'Can be: 3 April 2021; 4 March 2021',
    ]);
    assert.deepEqual(facts('They met from 10 to 7 Aug$0ust 2019.'), [
      'Read as: the end comes before the beginning',
      'In the order of the calendar: 7–10 August 2019',
    ]);
    assert.deepEqual(facts('The talks of Mar$0ch 2.', { date: null }), [
      'Read as: not placed: nothing in the dossier says which',
    ]);
  });
});

describe('inlay hints', () => {
  it('stand behind relative dates and those without a year', () => {
    assert.equal(
      hinted('On March 2 they met; last November and yesterday too.'),
      'On March 2[March 2, 2020] they met; last November[November 2019] and yesterday[March 2, 2020] too.',
    );
  });

  it('are in the form of the dossier', () => {
    assert.equal(hinted('They met on Monday.'), 'They met on Monday[2 March 2020].');
    assert.equal(
      hinted('They met on Monday, and on 2019-03-02.'),
      'They met on Monday[2020-03-02], and on 2019-03-02.',
    );
    assert.equal(
      hinted('They met on Monday.', { date: '2020-03-03', spelling: 'en-US' }),
      'They met on Monday[March 2, 2020].',
    );
  });

  it('are in the language of the dossier', () => {
    assert.equal(
      hinted('Ngày 4 tháng 5 năm 2019, hai bên họp. Tháng trước họ gặp lại.'),
      'Ngày 4 tháng 5 năm 2019, hai bên họp. Tháng trước[tháng 2 năm 2020] họ gặp lại.',
    );
    assert.equal(hinted('2019年5月4日に会談した。昨年'), '2019年5月4日に会談した。昨年[2019年]');
  });

  it('are left out where the text says it all, or nothing does', () => {
    for (const text of ['Signed on 24 October 2011.', 'In the 1990s and since 2014.', 'On 31 April they rested.']) {
      assert.equal(hinted(text), text);
    }
    assert.equal(hinted('They met on Monday.', { date: null }), 'They met on Monday.');
  });

  it('are given for the part that is seen, and say how they were found', () => {
    const text = 'On Monday they met.\n\nOn Tuesday they left.\n';
    const [hint, ...others] = inlayHints(snapshotOf(text), { start: 22, end: text.length });
    assert.deepEqual(others, []);
    assert.equal(hint?.offset, text.indexOf('Tuesday') + 7);
    assert.match(hint?.tooltip ?? '', /taken from the dossier’s date, 3 March 2020/);
  });

  it('stand at the right place inside YAML', () => {
    const yaml = 'date: 2020-03-03\nbody: "Caf\\u00e9 talks on Monday."\n';
    assert.equal(
      hinted(yaml, { kind: 'yaml' }),
      'date: 2020-03-03\nbody: "Caf\\u00e9 talks on Monday[2 March 2020]."\n',
    );
  });
});

describe('completion of dates', () => {
  const memorandum = 'The Memorandum on Bilateral Defence Exchanges';

  it('offers the registry’s date of what the sentence speaks of first', () => {
    assert.equal(texts(`${memorandum} was signed on $0`)[0], '24 October 2011');
    assert.equal(texts(`${memorandum} was signed in $0`)[0], 'October 2011');
    assert.equal(texts(`${memorandum}, signed $0`)[0], 'on 24 October 2011');
    assert.equal(texts(`The 9th Arvania-Belmora Defence Policy Dialogue was held on $0`)[0], '13 March 2023');
  });

  it('goes on with what has been typed, over several words', () => {
    assert.deepEqual(texts(`${memorandum} was signed on 24 Oc$0`), ['24 October 2011']);
    assert.deepEqual(texts(`${memorandum} was signed in 20$0`), ['2011', '2020']);
  });

  it('keeps to the form of the dossier, and knows the dates named in it', () => {
    assert.ok(texts(`On May 4, 2019 they met. ${memorandum} was signed on $0`).includes('October 24, 2011'));
    assert.ok(texts(`On 2019-05-04 they met. ${memorandum} was signed on $0`).includes('2011-10-24'));
    assert.ok(texts('On 4 May 2019 they met. The photograph was taken on $0').includes('4 May 2019'));
  });

  it('speaks the language of the dossier', () => {
    const vietnamese = 'Ngày 4 tháng 5 năm 2019, hai bên họp. Ảnh chụp';
    assert.ok(texts(`${vietnamese} vào $0`).includes('ngày 4 tháng 5 năm 2019'));
    assert.ok(texts(`${vietnamese} ngày $0`).includes('4 tháng 5 năm 2019'));
    assert.ok(texts(`${vietnamese} ngày 4$0`).includes('4 tháng 5 năm 2019'));
    assert.ok(texts(`${vietnamese} tháng $0`).includes('5 năm 2019'));
    assert.ok(texts(`${vietnamese} năm $0`).includes('2019'));
    assert.ok(
      texts('Ngày 4 tháng 5 năm 2019, ngày 4/5/2019 và 6/5/2019, hai bên họp. Ảnh chụp ngày $0').includes('4/5/2019'),
    );
    assert.deepEqual(texts('2019年5月4日に会談した。写真は20$0').slice(0, 2), ['2020年3月3日', '2019年5月4日']);
    assert.match(texts(`${vietnamese} ngày $0`)[0] ?? '', /^\d/);
    const keyed = '---\ndate: 2020-03-03\nlanguage: vi\n---\nẢnh chụp ngày $0';
    assert.deepEqual(texts(keyed, { date: null }), ['3 tháng 3 năm 2020']);
  });

  it('comes by a space only where a date can hardly fail to follow', () => {
    assert.equal(texts(`${memorandum} was signed on $0`, undefined, 'space')[0], '24 October 2011');
    assert.equal(texts('The note, dated $0', undefined, 'space')[0], '3 March 2020');
    for (const marked of ['They agreed on $0', 'They live in $0', `${memorandum} stands. They agreed on $0`]) {
      assert.deepEqual(texts(marked, undefined, 'space'), [], marked);
    }
  });

  it('offers EDTF in a date field', () => {
    assert.ok(texts('date: 2020-03-03\nevents:\n  - date: $0\n', { kind: 'yaml' }).includes('2020-03-03'));
  });
});

describe('rewriting dates', () => {
  it('offers the other forms, for one and for all', () => {
    const text = 'They met on 27 February$0 2020 and on 1 March 2020.';
    assert.deepEqual(rewrites(text), {
      'Write “February 27, 2020”': 'They met on February 27, 2020 and on 1 March 2020.',
      'Write all dates like “February 27, 2020”': 'They met on February 27, 2020 and on March 1, 2020.',
      'Write “2020-02-27”': 'They met on 2020-02-27 and on 1 March 2020.',
      'Write all dates like “2020-02-27”': 'They met on 2020-02-27 and on 2020-03-01.',
    });
  });

  it('brings the others to the form of this one', () => {
    assert.equal(
      rewrites('On 27 Feb$0ruary 2020, on March 1, 2020 and on 02/03/2020.', { spelling: 'en-GB', date: '2020-03-03' })[
        'Write all dates like “27 February 2020”'
      ],
      'On 27 February 2020, on 1 March 2020 and on 2 March 2020.',
    );
  });

  it('keeps the weekday, adds no year, and completes one only when asked', () => {
    assert.deepEqual(rewrites('On Monday, March $02 they met.'), {
      'Write “Monday, 2 March”': 'On Monday, 2 March they met.',
    });
    assert.deepEqual(rewrites('On Mar$0ch 2 they met.'), {
      'Write the year: “March 2, 2020”': 'On March 2, 2020 they met.',
      'Write “2 March”': 'On 2 March they met.',
    });
  });

  it('turns ranges', () => {
    assert.deepEqual(rewrites('From August 7$0 to 10, 2020 they met.'), {
      'Write “7 to 10 August 2020”': 'From 7 to 10 August 2020 they met.',
      'Write “2020-08-07 to 2020-08-10”': 'From 2020-08-07 to 2020-08-10 they met.',
    });
    const american = 'Write “February 28 – March 1, 2020”';
    assert.equal(rewrites('On 28 Feb$0ruary-1 March 2020.')[american], 'On February 28 – March 1, 2020.');
    assert.equal(rewrites('On 7-10 Aug$0ust 2020.')['Write “August 7–10, 2020”'], 'On August 7–10, 2020.');
  });

  it('turns Vietnamese and Japanese dates into forms of their own', () => {
    assert.deepEqual(rewrites('Thứ năm, ngày 27 thán$0g 2 năm 2020, hai bên họp.'), {
      'Write “Thứ năm, ngày 27/2/2020”': 'Thứ năm, ngày 27/2/2020, hai bên họp.',
      'Write “Thứ năm, ngày 2020-02-27”': 'Thứ năm, ngày 2020-02-27, hai bên họp.',
    });
    assert.deepEqual(rewrites('Từ ngày 7 đến ngày 10 thán$0g 8 năm 2020, hai bên họp.'), {
      'Write “ngày 7/8/2020 đến 10/8/2020”': 'Từ ngày 7/8/2020 đến 10/8/2020, hai bên họp.',
      'Write “ngày 2020-08-07 đến 2020-08-10”': 'Từ ngày 2020-08-07 đến 2020-08-10, hai bên họp.',
    });
    assert.equal(
      rewrites('Họp ngày 27 thán$0g 2 năm 2020 và ngày 1 tháng 3 năm 2020.')['Write all dates like “ngày 27/2/2020”'],
      'Họp ngày 27/2/2020 và ngày 1/3/2020.',
    );
    assert.deepEqual(rewrites('2020年2月2$07日（木）に会談した。'), {
      'Write “2020-02-27（木）”': '2020-02-27（木）に会談した。',
    });
    assert.equal(
      rewrites('2020年2月2$07日と2020-03-01に会談した。')['Write all dates like “2020年2月27日”'],
      '2020年2月27日と2020年3月1日に会談した。',
    );
    assert.equal(
      rewrites('2020-02-2$07と2020年3月1日に会談した。')['Write “2020年2月27日”'],
      '2020年2月27日と2020年3月1日に会談した。',
    );
  });

  it('leaves dates of another language as they are', () => {
    const mixed = 'On Febr$0uary 27, 2020 and March 1, 2020 (ngày 1 tháng 3 năm 2020, 2020年3月1日)';
    const all = rewrites(mixed);
    assert.equal(
      all['Write all dates like “27 February 2020”'],
      'On 27 February 2020 and 1 March 2020 (ngày 1 tháng 3 năm 2020, 2020年3月1日)',
    );
    assert.equal(
      all['Write all dates like “2020-02-27”'],
      'On 2020-02-27 and 2020-03-01 (ngày 2020-03-01, 2020-03-01)',
    );
  });

  it('keeps YAML well-formed', () => {
    const yaml = 'date: 2020-03-03\nnotes: Signed on 27 Feb$0ruary 2020.\nbody: >-\n  They met on\n  1 March 2020.\n';
    assert.equal(
      rewrites(yaml, { kind: 'yaml' })['Write all dates like “2020-02-27”'],
      'date: 2020-03-03\nnotes: Signed on 2020-02-27.\nbody: >-\n  They met on\n  2020-03-01.\n',
    );
  });

  it('leaves alone what has no other form, or more in it than a form can say', () => {
    for (const marked of [
      'They met in Octo$0ber 2011.',
      'They met last Novem$0ber.',
      'On 31 Apr$0il 2020 they met.',
      'They met from 10 to 7 Aug$0ust 2019.',
      'On the twenty-first of Mar$0ch 2020.',
      '令和2年2月2$07日に署名した。',
      'Since 20$014.',
      'The two s$0ides.',
    ]) {
      assert.deepEqual(rewrites(marked), {}, marked);
    }
  });
});
