/** Offsets to lines and characters and back: each end by itself, in UTF-16, whatever the line ends. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fromPosition, fromRange, toRange } from '../../server/src/lsp/convert.ts';

const pieces = fc.constantFrom('a', 'é', 'e\u0301', '😀', '\n', '\r\n', '\r', '漢', ' ', '\t', '\u2028');
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

/** Between the two characters of a line end there is no position in LSP. */
function insideLineEnd(text: string, offset: number): boolean {
  return text[offset - 1] === '\r' && text[offset] === '\n';
}

describe('convert', () => {
  it('counts UTF-16 units and leaves no trace of what stands on other lines', () => {
    const document = TextDocument.create('u', 'x', 1, 'One 😀 line\r\ncafe\u0301 x');
    const text = document.getText();
    const start = text.indexOf('x', text.indexOf('caf'));
    assert.deepEqual(toRange(document, { start, end: start + 1 }), {
      start: { line: 1, character: 6 },
      end: { line: 1, character: 7 },
    });
  });

  it('gives a span over a line end two lines', () => {
    const document = TextDocument.create('u', 'x', 1, 'ab\r\ncd');
    const range = toRange(document, { start: 1, end: 5 });
    assert.deepEqual([range.start.line, range.end], [0, { line: 1, character: 1 }]);
  });

  it('takes every offset there and back', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const document = TextDocument.create('u', 'x', 1, text);
        const [start = 0, end = 0] = [a, b].map((n) => n % (text.length + 1)).sort((x, y) => x - y);
        fc.pre(!insideLineEnd(text, start) && !insideLineEnd(text, end));
        const range = toRange(document, { start, end });
        assert.deepEqual(fromRange(document, range), { start, end });
        assert.equal(document.getText(range), text.slice(start, end));
      }),
    );
  });

  it('is the same after incremental edits as on the whole text', () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 5 }), text: texts });
    fc.assert(
      fc.property(texts, fc.array(edit, { maxLength: 6 }), (text, edits) => {
        const document = TextDocument.create('u', 'x', 1, text);
        for (const [i, { at, length, text: inserted }] of edits.entries()) {
          const size = document.getText().length;
          const start = at % (size + 1);
          const range = toRange(document, { start, end: Math.min(size, start + length) });
          TextDocument.update(document, [{ range, text: inserted }], i + 2);
        }
        const fresh = TextDocument.create('u', 'x', 1, document.getText());
        for (let offset = 0; offset <= document.getText().length; offset++) {
          assert.deepEqual(document.positionAt(offset), fresh.positionAt(offset));
        }
      }),
    );
  });

  it('takes positions outside the text to its nearest end', () => {
    const document = TextDocument.create('u', 'x', 1, 'ab\ncd');
    assert.equal(fromPosition(document, { line: 9, character: 9 }), 5);
    assert.equal(fromPosition(document, { line: 0, character: 9 }), 2);
  });
});
