/** Turns and queues: nothing twice at a time, nothing lost, and a fault ends neither. */
import assert from 'node:assert/strict';
import { createQueue, inTurns } from '../../server/src/lsp/turns.ts';

const soon = () => new Promise<void>((resolve) => void setImmediate(resolve));

describe('turns', () => {
  it('run once more for all that was asked while they ran', async () => {
    let runs = 0;
    let atOnce = 0;
    const ask = inTurns(assert.fail, 'task', async () => {
      atOnce += 1;
      assert.equal(atOnce, 1);
      runs += 1;
      await soon();
      atOnce -= 1;
    });
    for (let i = 0; i < 5; i += 1) ask();
    await soon();
    await soon();
    await soon();
    assert.equal(runs, 2);
  });

  it('go on after a fault, logged each time', async () => {
    const log: string[] = [];
    const faults = [
      () => {
        throw new Error('at once');
      },
      () => Promise.reject(new Error('later')),
    ];
    for (const fault of faults) {
      let runs = 0;
      const ask = inTurns(
        (line) => log.push(line),
        'task',
        async () => {
          runs += 1;
          await fault();
        },
      );
      ask();
      await soon();
      ask();
      await soon();
      assert.equal(runs, 2);
    }
    assert.equal(log.length, 4);
  });
});

describe('a queue', () => {
  it('works off every key although one of them fails', async () => {
    const log: string[] = [];
    const done: string[] = [];
    const enqueue = createQueue(
      (line) => log.push(line),
      'diagnostics',
      async (key) => {
        if (key === 'bad') throw new Error('a faulty rule');
        done.push(key);
      },
    );
    for (const key of ['a', 'bad', 'b']) enqueue(key);
    await soon();
    enqueue('c');
    await soon();
    assert.deepEqual(done, ['a', 'b', 'c']);
    assert.match(log.join(), /^diagnostics: Error: a faulty rule/);
  });

  it('says when a key has come again', async () => {
    const outdatedness: boolean[] = [];
    const enqueue = createQueue(assert.fail, 'diagnostics', async (key, outdated) => {
      if (outdatedness.length === 0) enqueue(key);
      outdatedness.push(outdated());
    });
    enqueue('a');
    await soon();
    assert.deepEqual(outdatedness, [true, false]);
  });
});
