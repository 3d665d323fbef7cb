/** `--stdin-jsonl`: one answer for each line, in order, whatever stands in the lines. */
import assert from 'node:assert/strict';
import { run } from '../../server/src/cli/program.ts';
import { answerLines } from '../../server/src/cli/stream.ts';
import { type Bench, bench, inProcess, miniRegistry, registryOptions } from './harness.ts';

describe('--stdin-jsonl', () => {
  let on: Bench;
  beforeEach(() => {
    on = bench();
    on.write('mini.registry.yaml', miniRegistry);
  });
  afterEach(() => on.remove());

  const stream = (command: string, ...requests: readonly unknown[]) =>
    on.chancery(
      [command, '--stdin-jsonl', ...registryOptions],
      requests.map((request) => `${typeof request === 'string' ? request : JSON.stringify(request)}\n`).join(''),
    );

  it('answers with mentions as extract has them, without a file', async () => {
    const { exitCode, objects } = await stream('extract', { id: 'a', text: 'Dao Minh Khoa spoke.' });
    assert.equal(exitCode, 0);
    assert.deepEqual(objects, [
      {
        id: 'a',
        mentions: [
          {
            ...{ start: 0, end: 13, text: 'Dao Minh Khoa', type: 'person', id: 'dao-minh-khoa' },
            ...{ canonical: 'Dao Minh Khoa', value: null, defect: null },
          },
        ],
      },
    ]);
  });

  it('answers with findings as check has them, without a file', async () => {
    const { exitCode, objects } = await stream(
      'check',
      { id: 1, text: 'Nothing is wrong here.' },
      { id: 2, text: 'They left on Monday, 28 February 2024.' },
    );
    assert.equal(exitCode, 1);
    assert.deepEqual(objects[0], { id: 1, findings: [] });
    const findings = objects[1]?.findings;
    assert.ok(Array.isArray(findings) && findings.length === 1);
    const fields = ['start', 'end', 'code', 'severity', 'message', 'source', 'fixes'];
    assert.deepEqual(Object.keys(findings[0]), fields);
  });

  it('takes date, spelling and kind of each line, and null for none', async () => {
    const { objects } = await stream(
      'extract',
      { id: 'date', text: 'On March 2.', date: '2020-03-03' },
      { id: 'spelling', text: 'On 03/02/2024.', spelling: 'en-US', date: null },
      { id: 'kind', text: 'date: 2020-03-03\nbody: "On March\\u0020\\u0032."\n', kind: 'yaml', spelling: null },
    );
    const values = objects.map(({ mentions }) =>
      Array.isArray(mentions) ? mentions.flatMap(({ type, value }) => (type === 'date' ? [value] : [])) : null,
    );
    assert.deepEqual(values[0], ['2020-03-02']);
    assert.deepEqual(values[1], ['2024-03-02']);
    assert.ok(values[2]?.includes('2020-03-02'));
  });

  it('answers with an error where the analysis itself fails, and goes on', async () => {
    const written: string[] = [];
    const sink = { colour: false, terminal: false, write: async (text: string) => void written.push(text) };
    async function* stdin() {
      for (const id of [1, 2]) yield Buffer.from(`${JSON.stringify({ id, text: `${id}` })}\n`);
    }
    const io = { stdin: stdin(), stdout: sink, stderr: sink, cwd: on.folder };
    const options = { registry: [], builtin: false };
    const { unreadable } = await answerLines(options, io, ({ analysis }) => {
      if (analysis.text === '1') throw new TypeError('no such thing');
      return { findings: [] };
    });
    assert.equal(unreadable, true);
    assert.match(written[0] ?? '', /^\{"id":1,"error":"The text could not be analysed.*no such thing/);
    assert.equal(written[1], '{"id":2,"findings":[]}\n');
  });

  it('answers a bad line with an error for its id and goes on', async () => {
    const { exitCode, objects } = await stream(
      'extract',
      'not json',
      '[1]',
      { text: 'no id' },
      { id: 'missing' },
      { id: 'number', text: 7 },
      { id: 'date', text: '', date: '31 April' },
      { id: 'kind', text: '', kind: 'docx' },
      { id: 'large', text: 'a'.repeat(4 * 1024 * 1024 + 1) },
      { id: 'good', text: '' },
    );
    assert.equal(exitCode, 2);
    assert.deepEqual(
      objects.map(({ id }) => id),
      [null, null, null, 'missing', 'number', 'date', 'kind', 'large', 'good'],
    );
    const errors = objects.map(({ error }) => error);
    for (const error of errors.slice(0, -1)) assert.equal(typeof error, 'string');
    assert.deepEqual(errors.slice(1, 7), [
      'The line is not a JSON object.',
      'id is missing.',
      'text is missing.',
      'text must be a string.',
      'date must be an EDTF date such as 2024-02-27, 2024-02 or 2024.',
      'kind must be text or yaml.',
    ]);
    assert.match(String(errors[7]), /4,194,304 UTF-16 units/);
    assert.deepEqual(objects.at(-1), { id: 'good', mentions: [] });
  });

  it('reads the registry of the chancery.yaml above, and without one none that lies about', async () => {
    const ids = async () => {
      const { objects } = await on.chancery(
        ['extract', '--stdin-jsonl', '--no-builtin'],
        '{"id":1,"text":"Dao Minh Khoa spoke."}\n',
      );
      return JSON.stringify(objects);
    };
    assert.ok(!(await ids()).includes('dao-minh-khoa'));
    on.write('chancery.yaml', 'builtin: false\n');
    assert.ok((await ids()).includes('dao-minh-khoa'));
  });

  it('tells a faulty registry on standard error and counts it', async () => {
    on.write('mini.registry.yaml', `${miniRegistry}peopel: []\n`);
    const { exitCode, objects, stderr } = await stream('check', { id: 1, text: '' });
    assert.deepEqual(objects, [{ id: 1, findings: [] }]);
    assert.match(stderr, /^mini\.registry\.yaml:\d+:1 warning /);
    assert.equal(exitCode, 1);
    assert.equal((await stream('extract', { id: 1, text: '' })).exitCode, 0);
  });

  it('answers a line that is not UTF-8 with an error', async () => {
    const bad = Buffer.concat([Buffer.from('{"id":1,"text":"'), Buffer.from([0xe9]), Buffer.from('"}\n')]);
    const { objects } = await on.chancery(['extract', '--stdin-jsonl', ...registryOptions], [bad]);
    assert.equal(objects.length, 1);
    assert.match(String(objects[0]?.error), /UTF-8/);
  });

  it('skips blank lines and carriage returns, and keeps any JSON value as id', async () => {
    const { exitCode, stdout } = await stream('extract', '', '{"id":{"row":[1,2]},"text":""}\r', '  ');
    assert.equal(exitCode, 0);
    assert.equal(stdout, '{"id":{"row":[1,2]},"mentions":[]}\n');
  });

  it('reads no further than its reader has come', async () => {
    let linesRead = 0;
    async function* stdin(): AsyncGenerator<Uint8Array> {
      for (; linesRead < 100; linesRead += 1) yield Buffer.from('{"id":1,"text":""}\n');
    }
    let finished: Promise<number> = Promise.resolve(-1);
    let release = (): void => {};
    const stalled = new Promise<void>((resolve) => {
      release = resolve;
    });
    const started = new Promise<void>((resolve) => {
      const io = {
        stdin: stdin(),
        stdout: {
          colour: false,
          write: (text: string) => {
            if (text !== '') resolve();
            return stalled;
          },
        },
        stderr: { colour: false, write: async () => {} },
        cwd: on.folder,
      };
      finished = run(['extract', '--stdin-jsonl', '--no-builtin'], io, inProcess);
    });
    await started;
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(linesRead, 0, 'the next line is asked for when the answer to this one is written');
    release();
    assert.equal(await finished, 0);
    assert.equal(linesRead, 100);
  });
});
