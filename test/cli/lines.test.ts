/** Lines of a byte stream: the same however the bytes arrive, and never more in memory than the limit. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lines } from '../../server/src/cli/lines.ts';

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function read(chunks: readonly Uint8Array[], maxBytes = 1000): Promise<readonly string[]> {
  const result: string[] = [];
  for await (const line of lines(stream(chunks), maxBytes)) {
    result.push('bytes' in line ? Buffer.from(line.bytes).toString() : `! ${line.problem}`);
  }
  return result;
}

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('lines', () => {
  it('splits at line feeds, and takes a last line without one', async () => {
    assert.deepEqual(await read([bytes('a\n\nb')]), ['a', '', 'b']);
    assert.deepEqual(await read([bytes('a\n')]), ['a']);
    assert.deepEqual(await read([]), []);
  });

  it('gives the same lines however the bytes arrive', async () => {
    const texts = fc.array(
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', '')),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat(40)), async (expected, cuts) => {
        const all = bytes(expected.map((line) => `${line}\n`).join(''));
        const chunks: Uint8Array[] = [];
        let start = 0;
        for (const cut of cuts) {
          chunks.push(all.subarray(start, start + cut));
          start += cut;
        }
        chunks.push(all.subarray(start));
        assert.deepEqual(await read(chunks, 10_000), expected);
      }),
    );
  });

  it('drops a line above the limit and goes on with the next', async () => {
    const [first, second, third] = await read([bytes('12345\n123'), bytes('456\n12\n')], 5);
    assert.equal(first, '12345');
    assert.match(second ?? '', /^! .*over 5 bytes/);
    assert.equal(third, '12');
  });
});
