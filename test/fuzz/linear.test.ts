/** Reading, recognising, resolving and judging take time in proportion to length, whatever the text is made of. */
import assert from 'node:assert/strict';
import { fixAll } from '../../server/src/features/codeActions.ts';
import type { Diagnosis } from '../../server/src/features/diagnostics.ts';
import { findingsIn } from '../support/analyseText.ts';
import { slowness } from '../support/linear.ts';

interface Shape {
  readonly name: string;
  readonly kind?: 'text' | 'yaml';
  /** Of the shortest text; the longest has eight times as many. */
  readonly units: number;
  readonly head?: string;
  /** What is repeated, with its number. */
  readonly part: (number: number) => string;
  readonly tail?: string;
  /** There are findings in it, so that rules and fixes are measured too. */
  readonly found?: true;
}

/** With a finding: he had become a general. */
const spoke = 'On 12 April 2023 Lieutenant General Dinh Van Khai received Tachibana Kenzo in Port Lisse';
const dated = 'date: 2023-04-13\n';

const letters = (i: number): string => [...String(i)].map((digit) => 'bdfgklmnrt'[Number(digit)]).join('a');

const shapes: readonly Shape[] = [
  {
    name: 'a roster without full stops',
    units: 20_000,
    part: (i) => `General Dinh Van Khai, Port Lisse, row ${3000 + (i % 6000)}\n`,
  },
  { name: 'a list of years', units: 20_000, part: (i) => `General Dinh Van Khai ${1900 + (i % 200)}\n` },
  {
    name: 'commas instead of full stops',
    units: 20_000,
    part: () =>
      `${spoke}, the Joint Vision Statement on Defence Cooperation towards the Next Decade was signed, it rained, `,
  },
  {
    name: 'a megabyte on one line',
    found: true,
    units: 125_000,
    part: (i) => `${spoke}. Rain had closed the coastal road to item ${i}. `,
  },
  {
    name: 'a table of meetings',
    units: 125_000,
    head: '| Date | Meeting | Venue |\n',
    part: () => '| 13 March 2023 | 8th Arvania-Belmora Defence Policy Dialogue | Belgrave |\n',
  },
  {
    name: 'records of meetings',
    units: 125_000,
    part: () => 'Date: 13 March 2023\nEvent: 8th Arvania-Belmora Defence Policy Dialogue\nVenue: Belgrave\n',
  },
  {
    name: 'terms of office in one sentence',
    units: 125_000,
    part: () => 'Dinh Van Khai, Minister of National Defence from 2016 to 2019, ',
  },
  {
    name: 'what is said of titles of the sentence before',
    units: 125_000,
    part: () =>
      'Dinh Van Khai is Minister of National Defence. He took office on 8 April 2021. ' +
      'The 8th Arvania-Belmora Defence Policy Dialogue was held. It took place on 13 March 2023. ',
  },
  {
    name: 'meetings beside a city in one sentence with one date',
    units: 20_000,
    head: 'On 13 March 2023 ',
    part: () => 'the 8th Arvania-Belmora Defence Policy Dialogue in Belgrave reviewed it and ',
  },
  {
    name: 'what many say of dated titles in one sentence',
    units: 20_000,
    part: () =>
      'General Dinh Van Khai in 2018 said the Joint Vision Statement on Defence Cooperation towards the Next Decade signed in 2019 and ',
  },
  {
    name: 'one title of an agreement, again and again in one sentence',
    units: 125_000,
    part: () => 'the Joint Vision Statement on Defence Cooperation towards the Next Decade and ',
  },
  { name: 'one short title of an agreement, again and again', units: 60_000, part: () => 'UNCLOS ' },
  {
    name: 'one Japanese level of relations, again and again',
    units: 25_000,
    part: () => '包括的戦略的パートナーシップ',
  },
  {
    name: 'anniversaries of relations in one sentence',
    units: 60_000,
    part: () => 'the 50th anniversary of diplomatic relations between Arvania and Belmora ',
  },
  { name: 'weekdays that are wrong, in one sentence', found: true, units: 20_000, part: () => 'Tuesday 13 March and ' },
  { name: 'marks of struck text that nobody closes', units: 60_000, part: () => '<s>' },
  { name: 'lines quoted again and again', units: 60_000, part: () => '> > Dinh Van Khai spoke\n' },
  { name: 'a million commas', units: 125_000, part: () => ',' },
  { name: 'a million commas with spaces', units: 125_000, part: () => ', ' },
  { name: 'underscores in a row, as in a form', units: 125_000, part: () => '_' },
  { name: 'asterisks in a row, as in a rule', units: 125_000, part: () => '*' },
  { name: 'initials that no name follows', units: 20_000, part: () => 'A. ' },
  { name: 'particles before a name', units: 20_000, part: () => 'van ', tail: 'Meer' },
  { name: 'beginnings of a title', units: 20_000, part: () => 'Joint ' },
  { name: 'countries in a row', units: 20_000, part: () => 'Japanese ' },
  { name: 'quotation marks that nobody closes', units: 20_000, part: () => '“Dinh Van Khai said "yes, ' },
  { name: 'strangers', units: 20_000, part: (i) => `General Xuvak Brel${i} and Mr. Tan Coung${i} spoke.\n\n` },
  {
    name: 'strangers who share one family name',
    units: 125_000,
    part: (i) => `General Xuv${letters(i)} Brel met. Minister Brel and Gen. Brel spoke.\n\n`,
  },
  { name: 'nothing but dates', units: 20_000, part: (i) => `${1 + (i % 28)} April ${1990 + (i % 40)}\n` },
  {
    name: 'nothing but dates, in one sentence',
    units: 20_000,
    part: (i) => `${1 + (i % 28)} April ${1990 + (i % 40)}, `,
  },
  {
    name: 'a block of many findings',
    found: true,
    kind: 'yaml',
    units: 20_000,
    head: `${dated}body: |\n`,
    part: () => `  ${spoke}.\n\n`,
  },
  {
    name: 'a block of many findings in one paragraph, over the ends of lines',
    found: true,
    kind: 'yaml',
    units: 20_000,
    head: `${dated}body: |\n`,
    part: () => `  On Monday, 12\n  April 2023 Lieutenant\n  General Dinh Van Khai spoke.\n`,
  },
  {
    name: 'a folded plain text of many findings',
    found: true,
    kind: 'yaml',
    units: 20_000,
    head: `${dated}body:\n`,
    part: () => `  ${spoke} on 31\n  April.\n`,
  },
  {
    name: 'quoted text of many findings',
    found: true,
    kind: 'yaml',
    units: 20_000,
    head: `${dated}body: "`,
    part: () => `${spoke}; \\u201cyes\\u201d.\n\n  `,
    tail: '"\n',
  },
  {
    name: 'many participants between brackets',
    found: true,
    kind: 'yaml',
    units: 20_000,
    head: `${dated}participants: [`,
    part: () => `{person: Dinh Van Khai, rank: Lieutenant General, office: 'Minister of Defence'},\n  `,
    tail: ']\n',
  },
  {
    name: 'many participants on lines of their own',
    found: true,
    kind: 'yaml',
    units: 20_000,
    head: `${dated}participants:\n`,
    part: () => '  - person: Dinh Van Khai\n    rank: Lieutenant General\n',
  },
  {
    name: 'the beginning of relations, again and again on one line',
    units: 125_000,
    part: (i) => `Arvania and Belmora established diplomatic relations in ${1900 + (i % 90)}. `,
  },
  {
    name: 'chairs, wrong numbers and wrong titles of agreements on one line',
    found: true,
    units: 125_000,
    part: () =>
      'Tachibana Kenzo chaired the 8th Arvania-Belmora Defence Policy Dialogue on 13 March 2023 in Belgrave. ' +
      'The Memorandum on Bilateral Defense Exchanges was signed on 24 October 2011 and is in force. Khai spoke. ',
  },
  {
    name: 'nothing but single words in a list',
    kind: 'yaml',
    units: 100_000,
    head: `${dated}notes:\n`,
    part: (i) => `  - word${i % 9}\n`,
  },
  {
    name: 'nothing but keys with a word each',
    kind: 'yaml',
    units: 100_000,
    head: dated,
    part: (i) => `key${i}: word${i}\n`,
  },
  {
    name: 'a flood of mistakes of YAML',
    kind: 'yaml',
    units: 20_000,
    head: dated,
    part: (i) => `key${i}: [a, {b: "c\n  - d: e: f\n\tg\n`,
  },
  {
    name: 'misspelt keys on one line, beside one mistake of YAML',
    kind: 'yaml',
    units: 125_000,
    head: `${dated}x: "\\q"\nparticipants: [`,
    part: () => '{persom: a}, ',
    tail: ']\n',
  },
  {
    name: 'lines that are indented otherwise than those above them',
    kind: 'yaml',
    units: 20_000,
    head: `${dated}x:\n`,
    part: (i) => `${' '.repeat(40 - (i % 40))}key: a\n`,
  },
];

function textOf({ head = '', part, tail = '' }: Shape, units: number): string {
  const parts: string[] = [];
  for (let length = 0, number = 0; length < units; number++) {
    const next = part(number);
    parts.push(next);
    length += next.length;
  }
  return head + parts.join('') + tail;
}

describe('time grows with length, on', () => {
  for (const shape of shapes) {
    const { name, units, kind = 'text', found = false } = shape;
    const find = (text: string) => findingsIn(text, { kind, date: '2023-04-13' });
    it(name, () => {
      const few = found ? units / 1000 : 0;
      assert.ok(find(textOf(shape, units)).length >= few, 'too few findings to measure anything');
      const slow = slowness((times) => textOf(shape, units * times), find);
      assert.equal(slow, null, 'time a character at 1, 2, 4 and 8 times the length');
    }).timeout(60_000);
  }

  it('fixing everything at once', () => {
    const diagnoses = (times: number) =>
      Array.from({ length: 2000 * times }, (_, i): Diagnosis => {
        const span = { start: i * 20, end: i * 20 + 5 };
        const edits = [{ span, newText: 'x' }];
        const fixes = [{ title: 'Write x', edits, certain: true }];
        return {
          kind: 'finding',
          code: 'x',
          severity: 'warning',
          span,
          message: '',
          evidence: [],
          fixes,
          source: null,
        };
      });
    assert.equal(fixAll(diagnoses(1))?.edits.length, 2000);
    assert.equal(slowness(diagnoses, fixAll), null);
  }).timeout(60_000);
});
