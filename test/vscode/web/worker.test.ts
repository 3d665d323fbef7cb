/** The web worker extension host: that it is the one, and that a worker's failure closes its connection. */
import { env, extensions, UIKind } from 'vscode';
import { workerTransports } from '../../../client/src/workerTransport.ts';
import { equal } from '../check.ts';

/** The tests' project has no types of the worker's world, and this is all that is needed of them. */
declare class Worker {
  constructor(script: string);
}

describe('the web worker extension host', () => {
  it('is where the extension runs', () => {
    equal(typeof process, 'undefined', 'process');
    equal(env.uiKind, UIKind.Web, 'kind of editor');
    equal(extensions.getExtension('chancery.chancery')?.isActive, true, 'the extension is active');
  });

  it('closes the connection of a worker that fails', async () => {
    const script = URL.createObjectURL(new Blob(["throw new Error('on purpose')"], { type: 'text/javascript' }));
    const { reader } = workerTransports(new Worker(script));
    await new Promise<void>((resolve) => reader.onClose(resolve));
    URL.revokeObjectURL(script);
  });
});
