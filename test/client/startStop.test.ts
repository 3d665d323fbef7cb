/** Starting and restarting against a fake client: nothing is missed, and nothing that hangs or fails is in the way. */
import assert from 'node:assert/strict';
import { restart, type Startable, startWhenNeeded } from '../../client/src/startStop.ts';

function fakeClient(fails: { readonly start?: boolean; readonly stop?: boolean } = {}) {
  const calls: string[] = [];
  const client: Startable = {
    isRunning: () => true,
    async start() {
      calls.push('start');
      if (fails.start) throw new Error('could not be started');
    },
    async stop() {
      calls.push('stop');
      if (fails.stop) throw new Error('Stopping the server timed out');
    },
  };
  return { client, calls };
}

function fakeWork() {
  let answer: (exists: boolean) => void = () => {};
  let listener: (() => void) | null = null;
  return {
    exists: () =>
      new Promise<boolean>((resolve) => {
        answer = resolve;
      }),
    onFirst(listen: () => void) {
      listener = listen;
      return {
        dispose() {
          listener = null;
        },
      };
    },
    answer: (exists: boolean) => answer(exists),
    open: () => listener?.(),
  };
}

describe('start', () => {
  it('happens at once where there is work, and with the first document where there is none', async () => {
    for (const exists of [true, false]) {
      const { client, calls } = fakeClient();
      const work = fakeWork();
      const started = startWhenNeeded(client, work);
      work.answer(exists);
      await started;
      assert.deepEqual(calls, exists ? ['start'] : []);
      work.open();
      assert.deepEqual(calls, ['start']);
    }
  });

  it('does not miss a document that is opened while the workspace is searched', async () => {
    const { client, calls } = fakeClient();
    const work = fakeWork();
    const started = startWhenNeeded(client, work);
    work.open();
    work.answer(false);
    await started;
    assert.deepEqual(calls, ['start']);
  });

  it('that fails does not take the extension with it', async () => {
    const { client, calls } = fakeClient({ start: true });
    const work = fakeWork();
    const started = startWhenNeeded(client, work);
    work.answer(true);
    await started;
    assert.deepEqual(calls, ['start']);
  });
});

describe('restart', () => {
  it('starts another server where the old one does not end in time', async () => {
    const { client, calls } = fakeClient({ stop: true });
    await restart(client);
    assert.deepEqual(calls, ['stop', 'start']);
  });
});
