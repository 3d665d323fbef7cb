/** A stream to which a message goes as a whole: header and content in one write, so that the client wakes up once. */
import { Writable } from 'node:stream';

/** For a writer that writes a header, then its content, and so on in turns; what fails on `out` fails here. */
export function wholeMessages(out: Writable): Writable {
  let header: Buffer | null = null;
  const joined = new Writable({
    write(chunk: Buffer, _encoding, done) {
      // Should a writer put both into one chunk, nothing waits for what never comes.
      if (header === null && chunk.toString('latin1', chunk.length - 4) === '\r\n\r\n') {
        header = chunk;
        done();
        return;
      }
      const message = header === null ? chunk : Buffer.concat([header, chunk]);
      header = null;
      out.write(message, done);
    },
  });
  out.on('error', (error) => joined.destroy(error));
  out.on('close', () => joined.destroy());
  return joined;
}
