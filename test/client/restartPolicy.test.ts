/** A server that fails is started again, but not for ever. */
import assert from 'node:assert/strict';
import { createRestartPolicy, maxRestarts, periodMinutes } from '../../client/src/restartPolicy.ts';

const minute = 60_000;

describe('restart policy', () => {
  it('starts the server again a few times, then gives up', () => {
    const policy = createRestartPolicy();
    const answers = Array.from({ length: maxRestarts + 1 }, (_, index) => policy.ended(index * 1000));
    assert.deepEqual(answers, [...Array.from({ length: maxRestarts }, () => 'restart'), 'give-up']);
  });

  it('never gives up on failures that are far apart', () => {
    const policy = createRestartPolicy();
    const answers = Array.from({ length: 100 }, (_, index) =>
      policy.ended((index * periodMinutes * minute) / maxRestarts),
    );
    assert.ok(answers.every((answer) => answer === 'restart'));
  });

  it('starts counting anew when somebody asked for a start', () => {
    const policy = createRestartPolicy();
    for (let index = 0; index <= maxRestarts; index += 1) policy.ended(index);
    policy.forget();
    assert.equal(policy.ended(maxRestarts + 1), 'restart');
  });
});
