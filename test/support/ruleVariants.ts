/**
 * A rule's wrong texts in other letters (a headline in capitals, Title Case) and in every style of YAML scalar: what is
 * still found must be mended in the letters of the words that it replaces, and in the scalar as in plain text.
 */
import assert from 'node:assert/strict';
import { parse, stringify } from 'yaml';
import type { Engine } from '../../server/src/analysis/engine.ts';
import type { Finding, Fix } from '../../server/src/rules/finding.ts';
import { applyEdits, type DocumentOptions, findingsIn } from './analyseText.ts';

export interface Wrong {
  readonly text: string;
  readonly options: DocumentOptions;
}

/** Where the keys above a text end: they stay as they are. */
const HEADER = /^(?:---\n[\s\S]*?\n---\n|(?:(?:date|place|spelling|title|names|ranks|source|language)\b[: ].*\n+)+)/;

function body(text: string, change: (body: string) => string): string {
  const [header = ''] = HEADER.exec(text) ?? [];
  return header + change(text.slice(header.length));
}

const LETTERS = {
  capitals: (text: string) => text.toUpperCase(),
  // "st" of "1st" and "s" of "Japan's" begin no word.
  titles: (text: string) => text.replace(/(?<![\p{L}\p{M}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()),
};

/** Letters of the new words that the old ones do not have, or null. */
const KEEPS = {
  capitals: (written: string, right: string) =>
    // "MOD" becomes "Ministry of Defence (MOD)": an abbreviation is no headline.
    !/\p{Lu}\P{L}*\p{Lu}/u.test(written) || right === right.toUpperCase() || right.endsWith(`(${written})`),
  titles: (written: string, right: string) => !/^\p{Lu}/u.test(written) || !/^\p{Ll}/u.test(right),
};

const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** Findings by rule and words, without places. */
const named = (text: string, { code, span }: Finding): string => `${code} “${text.slice(span.start, span.end)}”`;

/** Capitals take away what these look at. */
const LOST_IN_CAPITALS = ['mixed-spelling', 'mixed-diacritics'];

/** Fixes keep the letters of the words that they replace, leave nothing and make nothing; and most are still found. */
export function checkLetters(id: string, wrong: readonly Wrong[], engine: Engine, letters: keyof typeof LETTERS): void {
  let seen = 0;
  for (const { text, options } of wrong) {
    if (options.kind === 'yaml') continue;
    const written = body(text, LETTERS[letters]);
    const all = findingsIn(written, options, engine);
    const others = all.map((finding) => named(written, finding));
    for (const finding of all.filter(({ code }) => code === id)) {
      seen++;
      for (const fix of finding.fixes) {
        for (const { span, newText } of fix.edits) {
          const old = written.slice(span.start, span.end);
          assert.ok(KEEPS[letters](old, newText), `“${old}” becomes “${newText}” in: ${written}`);
        }
        const mended = applyEdits(written, fix.edits);
        const after = findingsIn(mended, options, engine).map((each) => named(mended, each));
        const made = after.filter((each) => !others.includes(each));
        assert.deepEqual(made, [], `a fix makes findings in: ${mended}`);
        const left = after.filter((each) => each === named(written, finding)).length;
        const had = others.filter((each) => each === named(written, finding)).length;
        assert.ok(left < had, `a fix leaves its finding in: ${mended}`);
      }
    }
  }
  const texts = wrong.filter(({ options }) => options.kind !== 'yaml').length;
  const few = letters === 'capitals' && !LOST_IN_CAPITALS.includes(id) && seen < 0.5 * texts;
  assert.ok(!few, `only ${seen} findings in ${texts} texts in capitals`);
}

/** The text as a scalar of every style that can hold it. */
function scalars(text: string): readonly string[] {
  const literal = `body: |-\n${text.replace(/^(?=.)/gm, '  ')}\n`;
  const quoted = `body: ${JSON.stringify(text)}\n`;
  // In the other styles a line break of the text is a blank line, which is the end of a paragraph.
  const styles = text.includes('\n') ? [] : (['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'] as const);
  const flow = styles.flatMap((defaultStringType) =>
    [0, 40].map((lineWidth) => stringify({ body: text }, { defaultStringType, lineWidth })),
  );
  const folded = text.includes('\n') ? [] : [`body: >-\n${foldedLines(text)}\n`];
  return [...new Set([literal, quoted, ...flow, ...folded])].filter((yaml) => parse(yaml)?.body === text);
}

/** Lines of a few words each. */
function foldedLines(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length < 40) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `  ${line}`).join('\n');
}

/** Every fix in every scalar makes of the parsed text what it makes of the plain one. */
export function checkScalars(id: string, wrong: readonly Wrong[], engine: Engine): void {
  for (const { text, options } of wrong) {
    if (options.kind === 'yaml' || options.fileName !== undefined || HEADER.test(text)) continue;
    const found = (document: string, kind: 'text' | 'yaml') =>
      findingsIn(document, { ...options, kind }, engine).filter(({ code }) => code === id);
    const own = found(text, 'text');
    const right = own.map(({ fixes }) => fixes.map((fix) => plain(applyEdits(text, fix.edits))));
    const written = scalars(text);
    assert.ok(written.length >= 2, text);
    for (const yaml of written) {
      const inside = found(yaml, 'yaml');
      const mended = inside.map(({ fixes }) => fixes.map((fix) => plain(bodyAfter(yaml, fix))));
      assert.deepEqual(mended, right, yaml);
    }
  }
}

function bodyAfter(yaml: string, fix: Fix): string {
  const after = applyEdits(yaml, fix.edits);
  const { body: text } = parse(after);
  assert.equal(typeof text, 'string', after);
  return text;
}
