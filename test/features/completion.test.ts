/** Completion: what is found by what is typed, what is put first, and what is inserted where. */
import assert from 'node:assert/strict';
import { type Completion, complete, completionCard, type Trigger } from '../../server/src/features/completion.ts';
import { createCompletionIndex, search, searchLoosely } from '../../server/src/features/completionIndex.ts';
import { buildRegistry, readRegistryFile } from '../../server/src/registry/load.ts';
import { searchForm } from '../../server/src/text/searchForm.ts';
import type { DocumentOptions } from '../support/analyseText.ts';
import { miniRegistry } from '../support/miniRegistry.ts';
import { fixture } from './fixture.ts';

const index = createCompletionIndex(miniRegistry());

function completions(marked: string, options?: DocumentOptions, trigger: Trigger = 'typing'): readonly Completion[] {
  const { snapshot, offset } = fixture(marked, options);
  return complete(snapshot, index, offset, trigger);
}

function texts(marked: string, options?: DocumentOptions, trigger?: Trigger): readonly string[] {
  return completions(marked, options, trigger).map(({ text }) => text);
}

/** The whole text after the first item is accepted. */
function accepted(marked: string, options?: DocumentOptions): string {
  const { text } = fixture(marked, options);
  const [first] = completions(marked, options);
  assert.ok(first, 'something is offered');
  return text.slice(0, first.span.start) + first.newText + text.slice(first.span.end);
}

describe('completion', () => {
  it('completes a person with the rank of the dossier’s date', () => {
    assert.equal(accepted('Talks with Dinh V$0'), 'Talks with Senior Lieutenant General Dinh Van Khai');
    assert.equal(accepted('Talks with Dinh V$0', { date: '2022-01-01' }), 'Talks with General Dinh Van Khai');
  });

  it('offers nothing in the middle of a word but what ends as the word does', () => {
    assert.deepEqual(texts('Talks with Dinh V$0ery old friends'), []);
    assert.deepEqual(texts('Talks with Dinh V$02'), []);
    assert.equal(
      accepted('Talks with Dinh V$0an Khai today'),
      'Talks with Senior Lieutenant General Dinh Van Khai today',
    );
    assert.ok(texts('Talks with Dinh V$0, later').length > 0);
    assert.ok(texts('会談 橘$0大臣').length > 0);
  });

  it('takes the end of a date in numbers for no other date', () => {
    assert.deepEqual(texts('Dated 2020-03-0$0', { date: '2020-03-03' }), []);
    assert.deepEqual(texts('Dated 3/0$0', { date: '2020-03-03' }), []);
  });

  it('offers the bare name after the ranked one, and a civilian with the office behind the name', () => {
    assert.deepEqual(texts('Talks with Dinh V$0').slice(0, 2), [
      'Senior Lieutenant General Dinh Van Khai',
      'Dinh Van Khai',
    ]);
    assert.deepEqual(texts('Talks with Nagat$0', { date: '2021-01-01' }), [
      'Nagatomi Jun',
      'Nagatomi Jun, Ambassador of Belmora to Arvania',
    ]);
  });

  it('finds a name by any of its words, with or without diacritics, in either order and in its own script', () => {
    for (const typed of ['Khai', 'Van Kh', 'Đinh Văn', 'đinh', 'dinh van']) {
      assert.ok(texts(`Talks with ${typed}$0`).includes('Dinh Van Khai'), typed);
    }
    assert.ok(texts('Talks with Kenzo Tach$0').some((text) => text.endsWith('Tachibana Kenzo')));
    assert.ok(texts('会談 橘$0').some((text) => text.endsWith('Tachibana Kenzo')));
  });

  it('replaces all words that belong to the name, also those with diacritics', () => {
    assert.match(
      accepted('Talks with Đinh Văn Kh$0 today'),
      /^Talks with Senior Lieutenant General Dinh Van Khai today$/,
    );
  });

  it('forgives one wrong letter', () => {
    assert.match(accepted('Talks with Tachbana$0'), /Tachibana Kenzo$/);
    assert.match(accepted('Talks with Mizuhraa$0'), /Mizuhara Sora/);
  });

  it('puts those first who held the rank before the name on the date', () => {
    assert.equal(texts('Vice Admiral K$0')[0], 'Tong Minh Khai');
    assert.equal(texts('Senior Lieutenant General K$0')[0], 'Dinh Van Khai');
  });

  it('offers them after a rank and a space, and nobody after other words', () => {
    assert.deepEqual(texts('Vice Admiral $0', undefined, 'space'), ['Tong Minh Khai']);
    assert.deepEqual(texts('The talks with $0', undefined, 'space'), []);
  });

  it('puts the holder of the office first', () => {
    assert.match(texts('Chief of the General Staff D$0')[0] ?? '', /Dinh Van Khai$/);
  });

  it('completes an office from the words typed', () => {
    assert.equal(accepted('the Deputy Minister of N$0'), 'the Deputy Minister of National Defence');
  });

  it('writes a rank as the dossier writes ranks', () => {
    assert.equal(accepted('Then Senior Lieut$0'), 'Then Senior Lieutenant General');
    assert.equal(
      accepted('Sen. Lieut. Gen. Dinh Van Khai. Then Senior Lieut$0'),
      'Sen. Lieut. Gen. Dinh Van Khai. Then Sen. Lieut. Gen.',
    );
  });

  it('shortens a person who has been named', () => {
    const text = 'Senior Lieutenant General Dinh Van Khai came. Later Kha$0';
    assert.equal(texts(text)[0], 'Senior Lieutenant General Khai');
  });

  it('keeps the diacritics and the order of names that the dossier uses', () => {
    assert.match(accepted('Đinh Văn Khải came with Luu$0'), /with .*Lưu Quang Đạo$/);
    assert.match(accepted('Kenzo Tachibana came with Okab$0', { date: '2023-01-01' }), /with Ren Okabayashi$/);
  });

  it('puts the name of the partnership that was in force first', () => {
    assert.equal(texts('the Calm S$0')[0], 'Extensive Partnership for Calm Seas');
    assert.equal(texts('the Calm S$0', { date: '2024-02-01' })[0], 'Comprehensive Partnership for Calm Seas and Skies');
  });

  it('completes an agreement and counts the edition of an event', () => {
    assert.equal(accepted('signed the Memorandum on Bi$0'), 'signed the Memorandum on Bilateral Defence Exchanges');
    assert.equal(
      accepted('opened the Arvania-B$0', { date: '2024-02-28' }),
      'opened the 10th Arvania-Belmora Defence Policy Dialogue',
    );
    const undated = readRegistryFile(
      'file:///u.registry.yaml',
      'event-series:\n  - id: u\n    name: Quiet Talks\n    editions:\n      - {ordinal: 3, date: XXXX-11-26}\n      - {ordinal: 7, date: 2020-03-02}\n',
    );
    const { registry } = buildRegistry({ builtin: null, files: [undated] });
    const { snapshot, offset } = fixture('opened the Quiet T$0');
    const quiet = { ...snapshot, analysis: { ...snapshot.analysis, registry } };
    assert.deepEqual(
      complete(quiet, createCompletionIndex(registry), offset, 'typing').map(({ text }) => text),
      ['7th Quiet Talks', 'Quiet Talks'],
    );
  });

  it('completes dates in the dossier’s style', () => {
    assert.equal(
      accepted('The Memorandum on Bilateral Defence Exchanges was signed on 24$0'),
      'The Memorandum on Bilateral Defence Exchanges was signed on 24 October 2011',
    );
    assert.equal(
      accepted('It was signed on Mar$0', { date: '2020-03-03', spelling: 'en-US' }),
      'It was signed on March 3, 2020',
    );
  });

  it('lets prose be typed: words in small letters are no titles, and short ones no names', () => {
    for (const marked of ['the general$0', 'a minister$0', 'all the khai$0', 'They spoke. Gen$0', 'Col$0']) {
      assert.deepEqual(texts(marked), [], marked);
    }
    assert.equal(texts('talks with tachib$0').length, 2);
    assert.equal(texts('then Col$0')[0], 'Colonel');
  });

  it('stays silent on ordinary words and at the start', () => {
    for (const marked of ['$0', 'The two si$0', 'They discussed peacekee$0', 'It was x$0']) {
      assert.deepEqual(texts(marked), [], marked);
    }
  });

  it('offers in a YAML field what the field takes, as a bare name', () => {
    const yaml = 'date: 2020-03-03\nparticipants:\n  - person: Dinh V$0';
    assert.deepEqual(texts(yaml, { kind: 'yaml' }), ['Dinh Van Khai', 'dinh-van-khai']);
    assert.ok(texts('participants:\n  - rank: Sen$0', { kind: 'yaml' }).every((text) => text.includes('Gen')));
    assert.deepEqual(texts('place: Dinh$0', { kind: 'yaml' }), []);
  });

  it('offers in an empty YAML field what the person of that item held on the date', () => {
    const item = (rest: string) =>
      `date: 2020-03-03\nparticipants:\n  - person: luu-quang-dao\n  - person: dinh-van-khai\n${rest}`;
    assert.deepEqual(texts(item('    rank: $0'), { kind: 'yaml' }), ['Senior Lieutenant General']);
    assert.deepEqual(texts(item('    office: $0'), { kind: 'yaml' }, 'space'), [
      "Chief of the General Staff of the Arvanian People's Army",
    ]);
    assert.deepEqual(texts(item('  - rank: $0'), { kind: 'yaml' }, 'space'), []);
  });

  it('offers in an empty YAML field of nobody known all that may stand there, to those who ask', () => {
    const yaml = { kind: 'yaml' } as const;
    const first = (marked: string) => texts(`date: 2020-03-03\n${marked}`, yaml).slice(0, 2);
    assert.ok(texts('participants:\n  - rank: $0', yaml).includes('Vice Admiral'));
    assert.equal(first('participants:\n  - person: $0').length, 2);
    assert.equal(first('events:\n  - chairs: [$0]').length, 2);
    assert.equal(first('agreements:\n  - agreement: "$0"').length, 2);
    for (const marked of ['place: $0', 'participants:\n  - role: $0', 'notes:\n  - $0'])
      assert.deepEqual(first(marked), [], marked);
  });

  it('knows the rank before a name across folded lines, escapes and the person whom a merge key brings', () => {
    const yaml = { kind: 'yaml', date: '2020-03-03' } as const;
    for (const style of [
      '>-\n  General\n  Dinh V$0',
      'General\n  Dinh V$0',
      '"General\\\n  \\ Dinh V$0"',
      '"General\\tDinh V$0"',
    ])
      assert.equal(texts(`body: ${style}`, yaml)[0], 'Dinh Van Khai', style);
    const merged = 'date: 2020-03-03\nbase: &k {person: Dinh Van Khai}\nparticipants:\n  - <<: *k\n    rank: $0';
    assert.deepEqual(texts(merged, { kind: 'yaml' }), ['Senior Lieutenant General']);
  });

  it('knows the field in flow style, behind quotes and in lists', () => {
    const yaml = { kind: 'yaml' } as const;
    const head = 'date: 2020-03-03\nparticipants:\n';
    const cases = [
      ['  - person: x\n    offices: [Mini$0]\n', '  - person: x\n    offices: [Minister of National Defence]\n'],
      [
        '  - person: x\n    offices:\n      - Mini$0\n',
        '  - person: x\n    offices:\n      - Minister of National Defence\n',
      ],
      ['  - {person: dinh-van-khai, rank: $0}\n', '  - {person: dinh-van-khai, rank: Senior Lieutenant General}\n'],
      [
        '  - {"person":"dinh-van-khai","rank":"$0"}\n',
        '  - {"person":"dinh-van-khai","rank":"Senior Lieutenant General"}\n',
      ],
      ['  - person: x\n    rank: Sen$0ior General\n', '  - person: x\n    rank: Senior Lieutenant General\n'],
    ] as const;
    for (const [marked, expected] of cases) assert.equal(accepted(head + marked, yaml), head + expected, marked);
    for (const marked of ['  - person: "Dinh Van Khai"$0\n', '  - {person: "Dinh Van Khai"$0}\n'])
      assert.deepEqual(texts(head + marked, yaml), [], marked);
  });

  it('reads prose in a YAML block as prose', () => {
    const yaml = 'date: 2020-03-03\nbody: |\n  Talks with Dinh V$0\n';
    assert.equal(texts(yaml, { kind: 'yaml' })[0], 'Senior Lieutenant General Dinh Van Khai');
  });

  it('has the profile of each item ready', () => {
    const [item] = completions('Talks with Dinh V$0');
    assert.ok(item?.entity);
    assert.equal(completionCard(miniRegistry(), item.entity, null)?.title, 'Đinh Văn Khải');
  });
});

describe('completionIndex', () => {
  it('holds a form in each of its words and finds each entity once', () => {
    const found = search(index, searchForm('Khai'));
    assert.deepEqual(found.map(({ entity }) => entity.id).sort(), ['dinh-van-khai', 'tong-minh-khai']);
  });

  it('puts the beginning of a form before the beginning of a later word', () => {
    const distances = search(index, searchForm('general')).map(({ distance }) => distance);
    assert.deepEqual(
      distances,
      distances.toSorted((a, b) => a - b),
    );
  });

  it('finds by the beginnings of several words', () => {
    assert.deepEqual(
      searchLoosely(index, 'lu qu da').map(({ entity }) => entity.id),
      ['luu-quang-dao'],
    );
  });

  it('is empty over an empty registry', () => {
    const { registry } = buildRegistry({ builtin: null, files: [readRegistryFile('file:///e', '')] });
    assert.deepEqual(search(createCompletionIndex(registry), 'khai'), []);
  });

  it('takes the place of the words of a title before and behind the cursor, so that none stands twice', () => {
    const memorandum = 'Memorandum on Bilateral Defence Exchanges';
    assert.equal(accepted('Both sides signed the Memorandum Exch$0'), `Both sides signed the ${memorandum}`);
    assert.equal(accepted('The Memorandum on Bil$0 Defence Exchanges stands.'), `The ${memorandum} stands.`);
    assert.equal(accepted('The Memorandum on Bil$0ateral Defence Exchanges stands.'), `The ${memorandum} stands.`);
    assert.equal(accepted('The talks were on Exch$0 and more.'), `The talks were on ${memorandum} and more.`);
    assert.equal(
      accepted('agreements:\n  - agreement: memorandum exch$0\n', { kind: 'yaml' }),
      `agreements:\n  - agreement: ${memorandum}\n`,
    );
  });

  it('reads escapes as what they stand for, and offers nothing inside one', () => {
    const yaml = { kind: 'yaml', date: '2020-03-03' } as const;
    assert.equal(
      accepted('notes: "Talks \\"with\\" \\u0110inh V$0"\n', yaml),
      'notes: "Talks \\"with\\" Senior Lieutenant General Dinh Van Khai"\n',
    );
    assert.equal(
      accepted('participants:\n  - person: "\\u0110inh V$0"\n', yaml),
      'participants:\n  - person: "Dinh Van Khai"\n',
    );
    assert.equal(accepted('title: "Talks:\\tDinh V$0"\n', yaml).includes('\\tSenior'), true);
    for (const inside of ['"\\u01$010inh V"', '"Dinh\\$0 V"', '"\\$0"']) {
      assert.deepEqual(texts(`participants:\n  - person: ${inside}\n`, yaml), [], inside);
    }
  });

  it('writes what it inserts as the quotes and brackets around it ask', () => {
    const yaml = { kind: 'yaml', date: '2020-03-03' } as const;
    assert.match(accepted("participants: [{office: 'Chief of the G$0'}]", yaml), /'Chief .* Arvanian People''s Army'/);
    assert.match(
      accepted('participants: [{office: Chief of St$0}]', yaml),
      /\{office: "Chief of Staff, Joint Staff"\}/,
    );
    assert.match(accepted('participants:\n  - office: Chief of St$0', yaml), /office: Chief of Staff, Joint Staff$/);
  });
});
