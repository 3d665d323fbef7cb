/**
 * What stands around a statement changes nothing of it: marks and links of Markdown, quotation marks, short forms and
 * parties around a title; what leads into a sentence and what follows it; other spellings of a date. Each statement is
 * found in all of them where one thing in it is false, and silent in all of them where nothing is.
 */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

const DATE = '2024-05-17';

interface Statement {
  readonly rule: string;
  /** `T` is the title, `X` what is true or false. */
  readonly frames: readonly string[];
  readonly title: string;
  readonly right: string;
  readonly wrong: string;
}

const STATEMENTS: readonly Statement[] = [
  {
    rule: 'agreement-date',
    title: 'Memorandum on Bilateral Defense Cooperation and Exchanges',
    right: '24 October 2011',
    wrong: '16 May 2013',
    frames: [
      'The T was signed on X.',
      'On X, the two ministries signed the T.',
      'The T, signed in Tokyo on X, guides the work.',
      'Signed on X, the T guides the work.',
      'The signing of the T took place on X.',
      'The T of X guides the work.',
      'It was on X that the two sides signed the T.',
    ],
  },
  {
    rule: 'event-date',
    title: '9th Viet Nam-Japan Defence Policy Dialogue',
    right: '13 March 2023',
    wrong: '15 June 2021',
    frames: [
      'The T was held on X.',
      'On X, the two ministries held the T.',
      'The T, held in Tokyo on X, reviewed the work.',
      'The T was co-chaired by Hoang Xuan Chien on X.',
      'The delegations met on X for the T.',
    ],
  },
  {
    rule: 'event-place',
    title: '7th Viet Nam-Japan Defence Policy Dialogue',
    right: 'Hanoi',
    wrong: 'Fukuoka',
    frames: [
      'The T was held in X.',
      'X hosted the T.',
      'In X, the two ministries held the T.',
      'The T in X reviewed the work.',
    ],
  },
  {
    rule: 'event-chair',
    title: '9th Viet Nam-Japan Defence Policy Dialogue',
    right: 'Hoang Xuan Chien',
    wrong: 'Nguyen Chi Vinh',
    frames: ['The T was co-chaired by X.', 'X chaired the T.', 'X was in the chair at the T.'],
  },
  {
    rule: 'agreement-signatory',
    title: 'Joint Vision Statement on Defense Cooperation towards the Next Decade',
    right: 'Ngo Xuan Lich',
    wrong: 'Phan Van Giang',
    frames: ['The T was signed by X and Onodera Itsunori.', 'X signed the T with Onodera Itsunori.'],
  },
];

const TITLES: readonly ((title: string) => string)[] = [
  (title) => title,
  (title) => `${title} (XYZ)`,
  (title) => `${title} (hereinafter “the text”)`,
  (title) => `“${title}”`,
  (title) => `"${title}"`,
  (title) => `*${title}*`,
  (title) => `**${title}**`,
  (title) => `_${title}_`,
  (title) => `**_${title}_**`,
  (title) => `*[${title}](https://example.org/text)*`,
  (title) => `[${title}](https://example.org/text)`,
  (title) => `<b>${title}</b>`,
  (title) => `\`${title}\``,
  (title) => `${title} (see annex 2)`,
  (title) => `${title} (日越防衛当局の文書)`,
  (title) => `${title} (văn bản giữa hai Bộ Quốc phòng)`,
  (title) => `${title}[2]`,
  (title) => `${title}[^2]`,
  (title) => `${title}²`,
  (title) => `${title} between Viet Nam and Japan`,
  (title) => `${title} of the two countries`,
];

/** Of another thing, and so. */
const TRUE = 'The Vientiane Vision was announced in Vientiane on 16 November 2016';

const SENTENCES: readonly ((sentence: string) => string)[] = [
  (sentence) => `The ministry said that ${inside(sentence)}`,
  (sentence) => `According to the ministry, ${inside(sentence)}`,
  (sentence) => `It will be recalled that ${inside(sentence)}`,
  (sentence) => `In addition, ${inside(sentence)}`,
  (sentence) => `But ${inside(sentence)}`,
  (sentence) => `- ${sentence}`,
  (sentence) => `3. ${sentence}`,
  (sentence) => `(${sentence})`,
  (sentence) => `(a) ${sentence}`,
  (sentence) => `iv) ${sentence}`,
  (sentence) => `3.2 ${sentence}`,
  (sentence) => `📌 ${sentence}`,
  (sentence) => `[^2]: ${sentence}`,
  (sentence) => `<p>${sentence}</p>`,
  (sentence) => `| No. | Note |\n| --- | --- |\n| 1 | ${sentence} |`,
  (sentence) => `The fact is that ${inside(sentence)}`,
  (sentence) => `The ministry announced on Tuesday that ${inside(sentence)}`,
  (sentence) => `Speaking at a dinner, the host noted that ${inside(sentence)}`,
  (sentence) => `One thing is clear: ${inside(sentence)}`,
  (sentence) => `One thing is clear – ${inside(sentence)}`,
  (sentence) => `${sentence.slice(0, -1)}, a spokesman told reporters on Tuesday.`,
  ...['; ', ', and ', ' and ', ', while ', ': ', ' – '].flatMap((joint) => [
    // A participle behind "and" would be told of what stands before.
    (sentence: string) => (sentence.startsWith('Signed') ? sentence : `${TRUE}${joint}${inside(sentence)}`),
    (sentence: string) => `${sentence.slice(0, -1)}${joint}${inside(TRUE)}.`,
  ]),
  (sentence) => `HANOI (VNA) – ${sentence}`,
  (sentence) => `Defence ties\r\n\r\n${sentence}\r\n`,
  (sentence) => `The guests arrived at noon. ${sentence} Lunch followed.`,
  (sentence) => `${sentence.slice(0, -1)}, and both sides have held many meetings since.`,
  (sentence) => `${sentence.slice(0, -1)}; both sides welcomed it.`,
  (sentence) => sentence.replace(/\bwas (signed|held|co-chaired)\b/, 'was officially $1'),
];

/** A sentence behind the words that lead into it. */
const inside = (sentence: string): string =>
  /^(?:The|It|In|On|Signed) /.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;

describe('what stands around a statement', () => {
  const engine = createEngine(builtinRegistry());
  const codes = (text: string) => findingsIn(text, { date: DATE }, engine).map(({ code }) => code);
  for (const { rule, frames, title, right, wrong } of STATEMENTS) {
    for (const frame of frames) {
      const filled = (x: string, name = title) => frame.replace(/\bX\b/, x).replace(/\bT\b/, name);
      const texts = (x: string) => [
        ...TITLES.map((around) => filled(x, around(title))),
        ...SENTENCES.map((around) => around(filled(x))),
      ];
      it(`changes nothing of “${frame}” (${rule})`, () => {
        for (const text of texts(wrong)) assert.ok(codes(text).includes(rule), text);
        for (const text of texts(right)) assert.deepEqual(codes(text), [], text);
      });
    }
  }
});
