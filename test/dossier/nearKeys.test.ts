/** Misspelt keys, rules and misplaced things in dossiers are told with what is meant; keys of the writer's own are not. */
import assert from 'node:assert/strict';
import { readDossier } from '../../server/src/dossier/read.ts';
import { diagnose } from '../../server/src/features/diagnostics.ts';
import { defaultConfig } from '../../server/src/workspace/config.ts';
import { analyseText } from '../support/analyseText.ts';

const told = (text: string, kind: 'text' | 'yaml' = 'yaml') =>
  readDossier(text, { kind }).problems.map(
    (p) => `${p.code} ${text.slice(p.span.start, p.span.end)}${p.meant ? ` -> ${p.meant}` : ''}`,
  );

describe('dossier/nearKeys', () => {
  const SLIPS: readonly (readonly [text: string, told: string])[] = [
    ['particpants:\n  - person: x\n', 'unknown-key particpants -> participants'],
    ['Participants:\n  - person: x\n', 'unknown-key Participants -> participants'],
    ['participants:\n  - preson: x\n    rank: y\n', 'unknown-key preson -> person'],
    ['participants:\n  - person: x\n    offce: y\n', 'unknown-key offce -> office'],
    ['participants:\n  - {person: x, delegaton: y}\n', 'unknown-key delegaton -> delegation'],
    ['events:\n  - event: x\n    dtae: 2024-01-01\n', 'unknown-key dtae -> date'],
    ['agreements:\n  - agrement: x\n    signed: 2011\n', 'unknown-key agrement -> agreement'],
    ['agreements:\n  - agreement: x\n    signatoreis: [y]\n', 'unknown-key signatoreis -> signatories'],
    ['timeline:\n  - date: 2024-01-01\n    texxt: x\n', 'unknown-key texxt -> text'],
    ['allow:\n  - rule: rank-not-held\n    text: x\n    raeson: y\n', 'unknown-key raeson -> reason'],
    ['dtae: 2024-01-01\n', 'unknown-key dtae -> date'],
    ['speling: en-GB\n', 'unknown-key speling -> spelling'],
    ['participants:\n  - person:x\n    their rank:y\n', 'yaml-limits :'],
    ['date:2024-01-01\n', 'yaml-limits :'],
    ['- person: x\n', 'invalid-value -'],
    ['Only words.\n', 'invalid-value O'],
    ['part\n', 'yaml-limits part'],
    ['spelling: en-UK\n', 'invalid-value en-UK -> en-GB'],
    ['spelling: American\n', 'invalid-value American -> en-US'],
    ['spelling: en_US\n', 'invalid-value en_US -> en-US'],
    ['{participants: [\n  {"person', 'yaml {'],
  ];
  for (const [text, expected] of SLIPS) {
    it(`sees the slip in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(told(text), [expected]);
    });
  }

  it('tells of each line that lacks a space behind its colon, in words of that line', () => {
    for (const [text, lines] of [
      ['date:2024-01-01\nplace:Hanoi\n', ['date: 2024-01-01', 'place: Hanoi']],
      ['date:2024-01-01\nplace:Hanoi\nbody: x\n', ['date: 2024-01-01', 'place: Hanoi']],
      ['participants:\n  - person:x\n    rank:y\n', ['person: x', 'rank: y']],
    ] as const) {
      const { problems } = readDossier(text, { kind: 'yaml' });
      assert.deepEqual(
        problems.map(({ message }) => /Write "(.*)"\.$/.exec(message)?.[1]),
        lines,
      );
      const colons = lines.map((line) => text.indexOf(line.replace(': ', ':')) + line.indexOf(':'));
      assert.deepEqual(
        problems.map(({ span }) => span.start),
        colons,
      );
    }
  });

  it('leaves keys of the writer alone', () => {
    const own = [
      'note: x\nevent: x\nagreement: x\nparticipant: Giang\nname: x\nrank: General\nrole: host\nroles: [a]\n',
      'data: x\nrate: 5%\ndates: [a]\nstate: x\npeace: x\nfiles: [a]\ntimes: [a]\nlines: x\nplan: x\nsources: [x]\n',
      'register: x\nupdate: x\nvenue: x\ntopics: [a]\nsummary: x\nbackground: x\nlanguages: [en]\nspace: x\n',
      'participants:\n  - person: x\n    officer: y\n    form: z\n    state: q\n    bank: b\n    county: c\n    names: [n]\n',
      'participants:\n  - person: x\n    positions: [y]\n    organisations: [z]\n    email: a@b.example\n    age: 50\n',
      'events:\n  - event: x\n    venue: y\n    dates: [a]\n    places: [b]\n    topic: z\n',
      'agreements:\n  - agreement: x\n    sign: y\n    states: [a]\n    partner: z\n    articles: 12\n',
      'particpants: 12 people came.\n',
      'dtae: none\n',
      '',
      '# nothing yet\n',
    ];
    for (const text of own) assert.deepEqual(told(text), [], text);
  });

  it('sees them between the lines of a front matter, too', () => {
    assert.deepEqual(told('---\ndtae: 2024-01-01\n---\nText.\n', 'text'), ['unknown-key dtae -> date']);
    assert.deepEqual(told('---\ndata: 2024-01-01\nnote: x\n---\nText.\n', 'text'), []);
  });

  it('sees them in long dossiers, read in parts, at their place', () => {
    const record = (i: number) => `  - person: Person Number${i}\n    notes: ${'Words of a note. '.repeat(10)}\n`;
    const records = Array.from({ length: 300 }, (_, i) => record(i)).join('');
    const text = `date: 2024-01-01\nparticipants:\n${records}  - person: x\n    offce: y\n`;
    assert.ok(text.length > 40_000);
    assert.deepEqual(told(text), ['unknown-key offce -> office']);
  });

  it('says nothing more of a value that broken YAML makes', () => {
    assert.deepEqual(told('spelling: "en-GB\nplace: Hanoi\n'), ['yaml "']);
    assert.deepEqual(told('names: [family-first\nplace: Hanoi\n'), ['yaml [']);
    assert.deepEqual(told('rules: {weekday-mismatch: of\nplace: Hanoi\n'), ['yaml {']);
    assert.deepEqual(told('spelling: "en-GB\nnames: x\n').length, 2);
  });

  it('names the rule that is meant, once', () => {
    const found = (text: string) => {
      const analysis = analyseText(text, { kind: 'yaml' });
      return diagnose({ uri: '', analysis, config: defaultConfig }).map(
        ({ code, span, fixes }) =>
          `${code} ${text.slice(span.start, span.end)} -> ${fixes[0]?.edits[0]?.newText ?? ''}`,
      );
    };
    assert.deepEqual(found('allow:\n  - {rule: rank-not-hold, text: x, reason: y}\n'), [
      'invalid-value rank-not-hold -> rank-not-held',
    ]);
    assert.deepEqual(found('rules:\n  weekday-mismach: off\n'), ['invalid-value weekday-mismach -> weekday-mismatch']);
    assert.deepEqual(found('rules:\n  weekday-mismatch: off\n'), []);
  });
});
