/** Splits a byte stream into lines in constant memory: a line above the limit is dropped, and said to be too long. */

export type Line = { readonly bytes: Uint8Array } | { readonly problem: string };

const newline = 0x0a;

export async function* lines(input: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line =
      length <= maxBytes ? { bytes: Buffer.concat(parts) } : { problem: `the line is over ${maxBytes} bytes` };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
