/** Parameters that no client library sends: what becomes of the message. */
import assert from 'node:assert/strict';
import { createLifeCycle, type LifeCycle } from '../../server/src/lsp/lifeCycle.ts';

const request = (method: string, params: object | string | null) => ({ jsonrpc: '2.0', id: 7, method, params });

function running(): LifeCycle {
  const lifeCycle = createLifeCycle();
  assert.deepEqual(lifeCycle.admit(request('initialize', {})), request('initialize', {}));
  return lifeCycle;
}

describe('life cycle', () => {
  it('reads null as no parameters, which the library answers in plain words', () => {
    const bare = { jsonrpc: '2.0', id: 7, method: 'textDocument/hover' };
    assert.deepEqual(running().admit(request('textDocument/hover', null)), bare);
  });

  it('refuses parameters that are no object', () => {
    const refused = running().admit(request('textDocument/hover', 'x'));
    assert.deepEqual(
      refused,
      request('chancery/refused', [-32602, 'The parameters of textDocument/hover are no object.']),
    );
  });

  it('waits for an initialize that can be answered', () => {
    const lifeCycle = createLifeCycle();
    lifeCycle.admit(request('initialize', null));
    lifeCycle.admit(request('initialize', [null]));
    assert.deepEqual(lifeCycle.admit(request('initialize', {})), request('initialize', {}));
  });

  it('lets no notification through before initialize and after shutdown, except the end', () => {
    const lifeCycle = createLifeCycle();
    const [change, exit] = ['textDocument/didChange', 'exit'].map((method) => ({ jsonrpc: '2.0', method }));
    assert.ok(change && exit);
    assert.deepEqual([lifeCycle.admit(change), lifeCycle.admit(exit)], [null, exit]);
    lifeCycle.admit(request('initialize', {}));
    assert.equal(lifeCycle.admit(change), change);
    lifeCycle.admit(request('shutdown', null));
    assert.equal(lifeCycle.isShutDown(), true);
    assert.deepEqual([lifeCycle.admit(change), lifeCycle.admit(exit)], [null, exit]);
  });
});
