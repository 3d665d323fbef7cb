/** A text without empty lines: it is cut at sentence ends, an edit leaves the other parts as they were, and nothing is lost. */
import assert from 'node:assert/strict';
import { readDossier } from '../../server/src/dossier/read.ts';

const nouns = ['harbour', 'hangar', 'parade', 'convoy', 'kitchen', 'library', 'garden'];
const sentence = (i: number) =>
  `Item ${i} was about the ${nouns[i % nouns.length]} of Maj. Gen. Brandvik, who had seen ${(i * 7) % 31} of them before.`;
const line = (count: number) => Array.from({ length: count }, (_, i) => sentence(i)).join(' ');

const parts = (text: string) => readDossier(text, { fileName: 'a.dossier.txt' }).passages;

describe('a paragraph of a whole book', () => {
  const text = line(10_000);

  it('is cut at sentence ends into parts that are the text', () => {
    const passages = parts(text);
    assert.equal(passages.map((passage) => passage.text).join(''), text);
    assert.ok(passages.every((passage) => passage.text.length < 20_000));
    assert.ok(passages.every((passage) => passage.text.startsWith('Item ')));
    for (const passage of passages.slice(0, 50)) {
      const { start, end } = passage.map.toSourceSpan({ start: 0, end: passage.text.length });
      assert.equal(text.slice(start, end), passage.text);
    }
  });

  it('is the same in all parts but those around an edit', () => {
    const before = parts(text).map((passage) => passage.text);
    for (let at = 1_000; at < text.length; at += 97_001) {
      const after = parts(`${text.slice(0, at)}x. Then Xy said${text.slice(at)}`).map((passage) => passage.text);
      const known = new Set(before);
      assert.ok(after.filter((part) => !known.has(part)).length <= 3);
    }
  });

  it('stays whole while it is a paragraph', () => {
    assert.equal(parts(line(80)).length, 1);
  });

  it('is cut at commas where it has no sentence', () => {
    const commas = 'and so on, '.repeat(20_000);
    assert.ok(parts(commas).length > 1);
    assert.equal(
      parts(commas)
        .map((passage) => passage.text)
        .join(''),
      commas.trimEnd() + (commas.endsWith(' ') ? ' ' : ''),
    );
  });

  it('is cut behind 。', () => {
    const text = '両大臣は会談し、覚書に署名した。'.repeat(5_000);
    assert.ok(parts(text).length > 1);
    assert.equal(
      parts(text)
        .map((passage) => passage.text)
        .join(''),
      text,
    );
  });
});
