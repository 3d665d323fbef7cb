/** The engine: an analysis and its findings with memo equal those without, after any edits; spans stay in bounds. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type AnalysisMemo, analysisMemo, createEngine } from '../../server/src/analysis/engine.ts';
import { type ReadingMemo, readDossier, readingMemo } from '../../server/src/dossier/read.ts';
import { judgementMemo, runRules } from '../../server/src/rules/run.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

const engine = createEngine(builtinRegistry());

const sentences = [
  'On March 2, Sen. Lieut. Gen Phan Van Giang received General Koji Yamazaki in Hanoi.',
  'Gen. Giang thanked Yamazaki for the Memorandum on Bilateral Defense Cooperation and Exchanges, signed in October 2011.',
  'Major General Tran Van Long spoke; Long then left with Nguyen Tan Coung.',
  'The 10th Viet Nam-Japan Defence Policy Dialogue met on 27 February 2024.',
  'A visit to Japan.\n\nMinistry of Foreign Affiars staff met the VPA on Monday, 27 February 2024.',
  'Việt Nam’s Comprehensive Strategic Partnership with Japan grew — slowly.',
  'Mr. Nguyen Van Hieu, Deputy Minister of Transport, and 31 April.',
  '統合幕僚長の吉田圭秀は2023年4月12日に会談した。🛡️',
  'Phan Văn Giang and Hoàng Xuân Chiến met Yamazaki Koji and Koji Yamazaki.',
  'Nguyen Chi Vinh spoke of 2019. Deputy Minister Nguyen left; Ambassador Ito and General Yamazaki stayed for talks in 2030.',
  'Colonel Ana Novak and Lt. Col. Jan Weber spoke. In the evening Major Ana Novak left.',
  'Colonel Marek Dvoraks spoke of defence. Colonel Marek Dvorak answered on 3/4/2021.',
  'The 3rd Utopia Security Forum met on 5 May 2021, or the 4th Utopia Security Forum on 5 May 2021.',
  'The Memorandum on Border Guards was signed on 5 May 2021. The Memorandum on Border Guards was signed on 9 June 2021.',
  'The 10th Utopia Security Forum',
  'The forum was held on 9 June 2020. It took place in Osaka, and Phan Van Giang chaired it.',
  'Date: 7 June 2020\nVenue: Osaka\nChair: Phan Van Giang',
  'The VPA (Vietnam People’s Army) honored the VPA and the JSDF; Lt. Gen. Giang and Sr. Lt. Gen. Phan Van Giang left.',
];
const paragraph = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }).map((s) => s.join(' '));
const dossier = fc.array(paragraph, { minLength: 1, maxLength: 8 }).map((p) => `date: 2024-03-01\n${p.join('\n\n')}`);
/** What changes a line as a whole: into a heading and back, into another field, into another date or style. */
const LINES: readonly (readonly [RegExp, string])[] = [
  [/^# /m, ''],
  [/^(?=[A-Z])/m, '# '],
  [/^notes:/m, 'role:'],
  [/^role:/m, 'notes:'],
  [/^body:/m, 'place:'],
  [/2024-03-01/, '2019-03-01'],
  [/^spelling: en-GB/m, 'spelling: en-US'],
  [/^ {2}- person:/m, '  - name:'],
  [/rank: General/, 'office: Minister of National Defence'],
  [/from Japan/g, 'from Peru'],
  [/from Peru/g, 'from Japan'],
  [/Deputy Minister/, 'Ambassador'],
  [/Ambassador/, 'Minister'],
];
const edit = fc.record({
  line: fc.option(fc.constantFrom(...LINES)),
  at: fc.nat(),
  remove: fc.nat(40),
  insert: fc.oneof(fc.constantFrom(...sentences, '\n\n', ' Giang ', 'x', ''), fc.string({ maxLength: 6 })),
});

/** The same prose in each style that YAML has for it, beside fields that make claims of their own. */
const yamlDossier = fc
  .tuple(fc.constantFrom('|', '>', '"', "'"), fc.array(paragraph, { minLength: 1, maxLength: 5 }), paragraph)
  .map(([style, paragraphs, notes]) => {
    const block = style === '|' || style === '>';
    const lines = paragraphs.join('\n\n').replaceAll(/\n(?=.)/g, '\n  ');
    return [
      'date: 2024-03-01',
      'participants:',
      '  - person: Phan Van Giang',
      '    rank: General',
      '    from: 2021-04',
      `body: ${block ? `${style}\n  ${lines}` : style + lines + style}`,
      `notes: ${notes}`,
      '',
    ].join('\n');
  });

const analyse = (text: string, memo?: AnalysisMemo, fileName = 'a.dossier.txt', reading?: ReadingMemo) =>
  engine.analyse(text, readDossier(text, { fileName }, reading), memo);

/** Of other countries alone, until an edit brings in one of ours. */
const abroad = fc
  .array(
    fc.constantFrom(
      'Chile wrote to New Zealand.',
      'The Ministry of National Defence answered, and the Minister of National Defence left.',
      'The Memorandum of Understanding on Defence Cooperation of 12 August 2009 is renewed.',
      'Carla Ortiz and Galo Eidelstein spoke at the Defence Policy Dialogue on Monday, 27 February 2024.',
      'The delegation came from Japan.',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((paragraphs) => `date: 2024-03-01\n${paragraphs.join('\n\n')}`);

const fronted = fc
  .tuple(fc.constantFrom('title: Talks with Phan Van Giang\n', 'spelling: en-GB\n', 'tilte: x\n', ''), dossier)
  .map(([field, text]) => `---\ndate: 2024-03-01\n${field}---\n${text}`);

describe('engine', () => {
  for (const [fileName, dossiers] of [
    ['a.dossier.txt', dossier],
    ['b.dossier.txt', fronted],
    ['c.dossier.txt', abroad],
    ['a.dossier.yaml', yamlDossier],
  ] as const) {
    it(`gives the same analysis with and without the memo of the edits before: ${fileName}`, () => {
      fc.assert(
        fc.property(dossiers, fc.array(edit, { maxLength: 6 }), (start, edits) => {
          const memo = analysisMemo();
          const judged = judgementMemo();
          let text = start;
          const reading = readingMemo();
          runRules(analyse(text, memo, fileName, reading), {}, judged);
          for (const { at, remove, insert, line } of edits) {
            const from = at % (text.length + 1);
            text = line ? text.replace(...line) : text.slice(0, from) + insert + text.slice(from + remove);
            const incremental = analyse(text, memo, fileName, reading);
            const fresh = analyse(text, undefined, fileName);
            assert.deepEqual(incremental.dossier.problems, fresh.dossier.problems);
            assert.deepEqual(incremental.mentions, fresh.mentions);
            assert.deepEqual(incremental.claims, fresh.claims);
            assert.deepEqual(incremental.spelt, fresh.spelt);
            assert.deepEqual(runRules(incremental, {}, judged), runRules(fresh, {}));
          }
        }),
        { numRuns: 60 },
      );
    }).timeout(30_000);
  }

  it('reads what stands twice as what was read one passage after the other', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 2, max: 3 }),
        (parts, times) => {
          const passages = Array.from({ length: times }, () => parts).flat();
          const memo = analysisMemo();
          let text = 'date: 2024-03-01';
          // Typed, so that each passage is read in a run of its own and none is another's.
          for (const passage of passages) {
            text += `\n\n${passage}`;
            analyse(text, memo);
          }
          const [typed, whole] = [analyse(text, memo), analyse(text)];
          assert.deepEqual(whole.mentions, typed.mentions);
          assert.deepEqual(whole.claims, typed.claims);
          assert.deepEqual(runRules(whole, {}), runRules(typed, {}));
        },
      ),
      { numRuns: 60 },
    );
  }).timeout(30_000);

  it('reads a name anew where another bare title stands before it', () => {
    const text = (title: string) => `date: 2019-05-05\nNguyen Chi Vinh spoke. ${title} Nguyen left.`;
    const ids = (of: string, memo?: AnalysisMemo) => analyse(of, memo).mentions.map(({ id }) => id);
    const memo = analysisMemo();
    const first = ids(text('Deputy Minister'), memo);
    assert.notDeepEqual(ids(text('Ambassador')), first);
    assert.deepEqual(ids(text('Ambassador'), memo), ids(text('Ambassador')));
  });

  it('has one mention for all that labels say of a heading, also where an edit has moved them', () => {
    const text = (lead: string) =>
      `date: 2024-03-01\n${lead}\n\n# The 10th Utopia Security Forum\n\nDate: 7 June 2020\nVenue: Osaka\nChair: Phan Van Giang`;
    const memo = analysisMemo();
    analyse(text('They spoke.'), memo);
    const events = analyse(text('They spoke at length.'), memo).claims.flatMap((claim) =>
      claim.kind === 'took-place' || claim.kind === 'chaired' ? claim.event : [],
    );
    assert.equal(events.length, 2);
    assert.equal(new Set(events).size, 1);
  });

  it('lets a heading of background rule the passages below it, whatever ends the lines', () => {
    const talk = 'They spoke at length of the sea. ';
    const codes = (heading: string, end: string) => {
      const lines = [talk, heading, talk.repeat(3), 'Minister of National Defence Ngo Xuan Lich visited Tokyo.'];
      const text = ['date: 2024-05-05', ...lines].join(`${end}${end}`);
      return runRules(analyse(text), {}).findings.map(({ code }) => code);
    };
    for (const end of ['\n', '\r\n', '\n ']) {
      assert.deepEqual(codes('Previous visits', end), [], JSON.stringify(end));
      assert.deepEqual(codes('Other visits', end), ['office-not-held'], JSON.stringify(end));
    }
  });

  it('reads a passage anew where the text begins in another time', () => {
    const talk = 'They spoke at length of the sea. ';
    const codes = (begin: string, memo?: AnalysisMemo) => {
      const lines = [begin, talk.repeat(6), 'Minister of National Defence Ngo Xuan Lich came to Tokyo.'];
      return runRules(analyse(['date: 2024-05-05', ...lines].join('\n\n'), memo), {}).findings.map(({ code }) => code);
    };
    const [then, now] = [
      `In the autumn of 2018 we left. ${talk.repeat(6)}`,
      `In April 2024 we left. ${talk.repeat(6)}`,
    ];
    const memo = analysisMemo();
    assert.deepEqual(codes(then, memo), []);
    assert.deepEqual(codes(now, memo), ['office-not-held']);
    assert.deepEqual(codes(then, memo), []);
  });

  it('reads ambiguous figures as other dates of the dossier prove them', () => {
    const values = (text: string) =>
      analyse(text).mentions.flatMap((m) => (m.date ? [m.date.value?.edtf ?? null] : []));
    const first = `They met on 3/4/2024 at the ministry. ${'They spoke at length of the sea. '.repeat(6)}`;
    assert.deepEqual(values(`${first}\n\nThey meet again on 27/5/2024.`), ['2024-04-03', '2024-05-27']);
    assert.deepEqual(values(`${first}\n\nThey meet again on 5/27/2024.`), ['2024-03-04', '2024-05-27']);
    assert.deepEqual(values(first), [null]);
  });

  it('keeps “that year” where other passages prove the order of figures', () => {
    const long = 'They spoke at length of the sea. '.repeat(6);
    const text = (day: string) =>
      `The talks of 27/2/2022 went well. ${long}\n\n${long} In May of that year they met, and again on ${day}.`;
    const values = (day: string) => analyse(text(day)).mentions.flatMap((m) => (m.date ? [m.date.value?.edtf] : []));
    assert.deepEqual(values('3/4/2023').slice(1), values('13/4/2023').slice(1, -1).concat('2023-04-03'));
  });

  it('lets “that year” lean on a date of an earlier passage', () => {
    const long = 'They spoke at length of the sea. '.repeat(6);
    const { mentions } = analyse(
      `The talks of 12 May 2019 went well. ${long}\n\n${long} Later that year they met again.`,
    );
    assert.equal(mentions.at(-1)?.date?.value?.edtf, '2019');
  });

  it('lets a year as a heading say the year of the passages under it, until the next heading', () => {
    const long = 'They spoke at length of the sea. '.repeat(6);
    const values = (text: string) =>
      analyse(text).mentions.flatMap((m) => (m.date?.written.month ? [m.date.value?.edtf] : []));
    for (const heading of ['# 2021', '2021', '2021:']) {
      const text = `${heading}\n\n${long} In March he left.\n\n${long} On 5 May he came.\n\n`;
      assert.deepEqual(values(text), ['2021-03', '2021-05-05'], heading);
      assert.deepEqual(values(`${text}# Annex\n\nOn 5 May he came.`).at(-1), undefined, heading);
    }
  });

  it('keeps spans in bounds, in order, and crossing no other of their type', () => {
    fc.assert(
      fc.property(fc.oneof(dossier, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const { mentions } = analyse(text);
        mentions.forEach((mention, i) => {
          assert.ok(
            0 <= mention.span.start && mention.span.start < mention.span.end && mention.span.end <= text.length,
          );
          const before = mentions[i - 1];
          assert.ok(!before || before.span.start <= mention.span.start);
        });
        for (const type of new Set(mentions.map((m) => m.type))) {
          const same = mentions.filter((m) => m.type === type);
          for (let i = 1; i < same.length; i++) {
            const [a, b] = [same[i - 1], same[i]];
            assert.ok(
              !a || !b || a.span.end <= b.span.start || b.span.end <= a.span.end,
              `${type}: ${a?.text} | ${b?.text}`,
            );
          }
        }
      }),
      { numRuns: 100 },
    );
  }).timeout(30_000);
});
