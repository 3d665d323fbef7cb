/** The guard: a fault is logged and answered with nothing, and a cancelled request as cancelled. */
import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, ResponseError } from 'vscode-languageserver';
import { attempt, guarded } from '../../server/src/lsp/guard.ts';

describe('guard', () => {
  it('logs what was thrown, also later and also when it is no error', async () => {
    const log: string[] = [];
    const faults = [
      () => {
        throw new Error('at once');
      },
      () => Promise.reject(new Error('later')),
      () => Promise.reject('a string'),
    ];
    for (const fault of faults) assert.equal(await attempt((line) => log.push(line), 'hover', 'empty', fault), 'empty');
    assert.equal(log.length, 3);
    assert.match(log[0] ?? '', /^hover: Error: at once/);
    assert.match(log[1] ?? '', /later/);
    assert.equal(log[2], 'hover: a string');
  });

  it('passes results on', async () => {
    const handler = guarded(assert.fail, 'hover', 0, (n: number) => n + 1);
    assert.equal(await handler(1, CancellationToken.None), 2);
  });

  it('answers a cancelled request as cancelled, whatever came of it', async () => {
    const source = new CancellationTokenSource();
    const handler = guarded(assert.fail, 'hover', 0, () => {
      source.cancel();
      return 1;
    });
    const answer = await handler(0, source.token);
    assert.ok(answer instanceof ResponseError);
    assert.equal(answer.code, -32800);
  });
});
