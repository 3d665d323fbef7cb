/** Long prose in YAML is read paragraph by paragraph: found and changed as if it were one, and remembered by paragraph. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMap, isScalar, type Scalar } from 'yaml';
import { analysisMemo } from '../../server/src/analysis/engine.ts';
import type { Dossier } from '../../server/src/dossier/dossier.ts';
import { readDossier } from '../../server/src/dossier/read.ts';
import { replaceInDossier } from '../../server/src/dossier/replace.ts';
import { scalarPassage, yamlSource } from '../../server/src/dossier/scalarPassage.ts';
import { parseYaml } from '../../server/src/yaml/parse.ts';
import { decodeScalar } from '../../server/src/yaml/scalarMap.ts';
import { miniEngine } from '../support/analyseText.ts';

const read = (text: string) => readDossier(text, { kind: 'yaml' });

function bodyOf(text: string): Scalar {
  const contents = parseYaml(text).documents[0]?.contents;
  const body: unknown = isMap(contents) ? contents.items.at(-1)?.value : null;
  assert.ok(isScalar(body));
  return body;
}

/** The same dossier with its body in one passage. */
function inOne(dossier: Dossier, text: string): Dossier {
  const whole = scalarPassage(bodyOf(text), yamlSource(text, 0), ['body'], 'prose', false);
  return { ...dossier, passages: whole ? [whole] : [] };
}

const long =
  'The two sides spoke at length of the sea, of training and of the work of hospital ships in many ports of the region.';
const sentences = [
  'On 12 April 2023, General Dinh Van\nKhai received General Tachibana Kenzo.',
  'Dinh Van Khai spoke; “peace” 😀 he said.',
  'The Joint Vision Statement on Defence\nCooperation towards the Next Decade was signed in May 2018.',
  'Tachibana left on 31 April.',
  long,
  long,
];
const paragraph = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 })
  .map((chosen) => chosen.join(' '));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 6 });
/** Each writes paragraphs as the value of a key. */
const styles: readonly ((texts: readonly string[]) => string)[] = [
  (texts) => `|\n  ${lines(texts, 1)}\n`,
  (texts) => `|2-\n  ${lines(texts, 2)}`,
  (texts) => `|\r\n  ${lines(texts, 1)}\r\n`.replace(/\r?\n/g, '\r\n'),
  (texts) => `>\n  ${lines(texts, 1)}\n`,
  (texts) => `>+\n  ${lines(texts, 2)}\n\n`,
  (texts) => `\n  ${lines(texts, 1)}\n`,
  (texts) => `'\n  ${lines(texts, 1)}'\n`,
  (texts) => `"\n  ${lines(texts, 1)}"\n`,
  (texts) => `${JSON.stringify(texts.join('\n\n'))}\n`,
];
const style = fc.constantFrom(...styles);

function lines(texts: readonly string[], empty: number): string {
  return texts.join('\n'.repeat(empty + 1)).replace(/\n(?=.)/g, '\n  ');
}

describe('dossier, YAML prose in paragraphs', () => {
  it('cuts a long value at empty lines, in every style', () => {
    for (const write of styles) {
      const text = `date: 2023-04-13\nbody: ${write([`${long} One.`, `${long} Two.`, `${long} Three.`])}`;
      const { passages } = read(text);
      assert.deepEqual(
        passages.map((passage) => [passage.kind, passage.path, passage.text.trim()]),
        ['One.', 'Two.', 'Three.'].map((end) => ['prose', ['body'], `${long} ${end}`]),
        text,
      );
      for (const { text: words, map } of passages) {
        const start = words.search(/\S/);
        const place = map.toSourceSpan({ start, end: words.trimEnd().length });
        assert.equal(text.slice(place.start, place.end), words.trim());
      }
    }
  });

  it('leaves poems, lists and short values in one piece', () => {
    for (const value of [
      `>\n  ${long}\n    ${long}\n    ${long}\n  ${long}\n`,
      `|\n  ${long}\n  ${long}\n`,
      `"${long}\\n${long}"\n`,
      '|\n  One.\n\n  Two.\n',
    ]) {
      assert.equal(read(`body: ${value}`).passages.length, 1, value);
    }
  });

  it('finds the same mentions at the same places as in one piece', () => {
    fc.assert(
      fc.property(paragraphs, style, (texts, write) => {
        const text = `date: 2023-04-13\nbody: ${write(texts)}`;
        const dossier = read(text);
        const places = (from: Dossier) =>
          miniEngine.analyse(text, from).mentions.map(({ span, type, id, text: words }) => ({ span, type, id, words }));
        assert.deepEqual(places(dossier), places(inOne(dossier, text)));
      }),
      { numRuns: 300, seed: 7 },
    );
  }).timeout(20_000);

  it('changes the value in exactly that way wherever a mention stands', () => {
    const word = fc.constantFrom('Colonel Tachibana', "the Minister's: aide", '"x" #y', '1 May', 'a\nb');
    fc.assert(
      fc.property(paragraphs, style, word, fc.nat(), (texts, write, newText, which) => {
        const text = `date: 2023-04-13\nbody: ${write(texts)}`;
        const dossier = read(text);
        const { mentions } = miniEngine.analyse(text, dossier);
        const mention = mentions[which % Math.max(mentions.length, 1)];
        if (mention === undefined) return;
        const { value, map } = decodeScalar(bodyOf(text));
        const [start, end] = [map.toValue(mention.span.start), map.toValue(mention.span.end)];
        const edit = replaceInDossier(dossier, { span: mention.span, newText });
        assert.ok(edit);
        const edited = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
        assert.equal(decodeScalar(bodyOf(edited)).value, value.slice(0, start) + newText + value.slice(end), edited);
        assert.deepEqual(read(edited).problems, []);
      }),
      { numRuns: 300, seed: 8 },
    );
  }).timeout(20_000);

  it('reads only the paragraph again that was changed', () => {
    const texts = Array.from({ length: 20 }, (_, i) => `${long} Dinh Van Khai spoke of item ${i}.`);
    const before = `date: 2023-04-13\nbody: |\n  ${lines(texts, 1)}\n`;
    const after = before.replace('item 7', 'item x7');
    const memo = analysisMemo();
    miniEngine.analyse(before, read(before), memo);
    const known = new Set(memo.reads);
    miniEngine.analyse(after, read(after), memo);
    assert.equal(known.size, 20);
    assert.equal(memo.reads.filter((passage) => !known.has(passage)).length, 1);
  });
});
