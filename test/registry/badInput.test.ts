/** Registry files that nobody should have written: bounded time, a clear message, and the last good registry stays. */
import assert from 'node:assert/strict';
import { truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFileSystem } from '../../server/src/node/fileSystem.ts';
import { buildRegistry, readRegistryFile } from '../../server/src/registry/load.ts';
import { fileErrorText } from '../../server/src/workspace/fileSystem.ts';
import { MAX_LENGTH } from '../../server/src/yaml/limits.ts';
import { TINY } from './tiny.ts';

const URI = 'file:///a.registry.yaml';

describe('registry, bad input', () => {
  const good = readRegistryFile(URI, TINY);

  /** What stays of the good file when `text` takes its place, with the messages. */
  const replacedBy = (text: string) => {
    const started = performance.now();
    const file = readRegistryFile(URI, text, good);
    const { registry, problems } = buildRegistry({ builtin: null, files: [file] });
    assert.ok(performance.now() - started < 5000, 'took too long');
    const messages = (problems.get(URI) ?? []).map(({ message }) => message);
    return { people: [...registry.people.keys()], messages };
  };

  for (const [name, text, message] of [
    ['a file of five megabytes', `title: ${'x'.repeat(MAX_LENGTH)}\n`, /too large|MiB/],
    ['nesting a hundred thousand deep', `people: ${'['.repeat(100_000)}\n`, /deep|nest/i],
    ['nesting that is closed', `people: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`, /deep|nest/i],
    ['tabs for indentation', `people:\n\t- id: an\n`, /tab/i],
    ['text cut off in a quoted word', `${TINY.slice(0, TINY.indexOf('森葵'))}"`, /./],
  ] as const) {
    it(`${name}: a message, and the last good entries stay`, () => {
      const { people, messages } = replacedBy(text);
      assert.ok(
        messages.some((one) => message.test(one)),
        messages.join(' '),
      );
      assert.deepEqual(people.toSorted(), ['an', 'mori']);
    });
  }

  it('a loop of aliases is said, and read as empty', () => {
    const { people, messages } = replacedBy(TINY.replace('people:\n', 'people:\n  - &a {id: loop, name: *a}\n'));
    assert.deepEqual(people, ['an', 'mori']);
    assert.ok(messages.some((message) => /would never end/.test(message)));
  });

  it('a duplicate key is said, and the entry is read all the same', () => {
    const { people, messages } = replacedBy(TINY.replace('    country: XB\n', '    country: XB\n    country: XA\n'));
    assert.deepEqual(people, ['an', 'mori']);
    assert.ok(messages.some((message) => /country/.test(message)));
  });

  it('CRLF and a byte order mark change nothing', () => {
    const { people, messages } = replacedBy(`\uFEFF${TINY.replaceAll('\n', '\r\n')}`);
    assert.deepEqual(people, ['an', 'mori']);
    assert.deepEqual(messages, replacedBy(TINY).messages);
  });

  it('lone surrogates do no harm', () => {
    const { people } = replacedBy(TINY.replace('Trần An,', 'Trần \uD83D An,'));
    assert.ok(people.includes('mori'));
  });

  describe('takes time in proportion to its length:', () => {
    const range = (count: number, text: (i: number) => string) =>
      Array.from({ length: count }, (_, i) => text(i)).join('');
    const person = (more: string) =>
      `people:\n  - {id: a, country: XA, source: s, name: {full: Ann Bell, family: Bell, given: Ann, order: given-first}, ${more}}\n`;
    const ladder =
      'rank-ladders:\n  - {id: l, country: XA, service: army, source: s, ranks: [{id: r1, order: 1, title: R}, {id: r2, order: 2, title: Q}]}\n';
    for (const [name, make] of [
      ['keys that are none', (n: number) => person(range(n, (i) => `k${i}: 1, `))],
      ['lists that are none', (n: number) => range(n, (i) => `k${i}: 1\n`)],
      ['items that are none', (n: number) => person(`offices: [${range(n, () => 'x, ')}]`)],
      [
        'ranks up and down',
        (n: number) =>
          ladder + person(`ranks: [${range(n, (i) => `{rank: r${(i % 2) + 1}, from: ${1000 + (i % 8000)}}, `)}]`),
      ],
      [
        'editions out of order',
        (n: number) =>
          `event-series:\n  - {id: t, name: Talks of all, editions: [${range(n, (i) => `{ordinal: ${i}, date: ${9999 - (i % 8000)}, source: s}, `)}]}\n`,
      ],
      [
        'editions in order',
        (n: number) =>
          `event-series:\n  - {id: t, name: Talks of all, editions: [${range(n, (i) => `{ordinal: ${i}, date: 2024, source: s}, `)}]}\n`,
      ],
    ] as const) {
      it(name, function () {
        this.timeout(30_000);
        const time = (count: number) => {
          const text = make(count);
          const started = process.cpuUsage();
          buildRegistry({ builtin: null, files: [readRegistryFile(URI, text)] });
          const { user, system } = process.cpuUsage(started);
          return user + system;
        };
        time(1000);
        // Once more where something else took the time.
        const ratio = () => time(16_000) / time(4000);
        assert.ok(ratio() < 8 || ratio() < 8 || ratio() < 8);
      });
    }
  });

  describe('on disk', () => {
    let folder: string;
    const uri = (name: string) => pathToFileURL(path.join(folder, name)).href;
    const problem = async (name: string) => {
      const result = await diskFileSystem.readFile(uri(name));
      return 'error' in result ? fileErrorText(result.error) : null;
    };
    before(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'chancery-'));
    });
    after(() => rm(folder, { recursive: true }));

    it('a file of a hundred megabytes is refused unread', async () => {
      writeFileSync(path.join(folder, 'large.registry.yaml'), '');
      truncateSync(path.join(folder, 'large.registry.yaml'), 100 * 1024 * 1024);
      const started = performance.now();
      assert.match((await problem('large.registry.yaml')) ?? '', /larger than 64 MiB/);
      assert.ok(performance.now() - started < 200);
    });

    it('a link to itself, and one to nothing, are said', async () => {
      await symlink('loop.registry.yaml', path.join(folder, 'loop.registry.yaml'));
      await symlink('gone', path.join(folder, 'broken.registry.yaml'));
      assert.match((await problem('loop.registry.yaml')) ?? '', /link that leads back to itself/);
      assert.match((await problem('broken.registry.yaml')) ?? '', /was not found/);
    });

    it('a file deleted between finding and reading is said', async () => {
      writeFileSync(path.join(folder, 'brief.registry.yaml'), TINY);
      assert.ok((await diskFileSystem.findFiles(uri(''), ['brief.*'], [])).includes(uri('brief.registry.yaml')));
      await rm(path.join(folder, 'brief.registry.yaml'));
      assert.match((await problem('brief.registry.yaml')) ?? '', /was not found/);
    });
  });

  it('tells a mistake of YAML once, and nothing of what it makes of the entry', () => {
    const person =
      'people:\n  - id: a-b\n    country: VN\n    name: {full: A, family: A, given: B, order: family-first}\n';
    const cases: readonly (readonly [text: string, marked: string])[] = [
      [`${person}   source: x\n`, '   '],
      [`${person}\tsource: x\n`, '\t'],
      [`${person}    source: [s\n  - id: c-d\n`, '['],
      [`${person}    notes: |\n  text\n`, 'text'],
      ['people:\n  -id: a\n   country: VN\n', '-'],
      [person.replace('{full: A', '{full:A, full: A'), ':'],
      ['people: &x\n  - *x\n', '*x'],
      ['people:\n  - id: a-b\n   country: VN\n', '   '],
      ['people:\n  - id: a-b\n  country: VN\n', '  '],
      ['people:\n  - id: a-b\n    country: *x\n    name: *x\n', '*x'],
    ];
    for (const [text, marked] of cases) {
      const { problems, records } = readRegistryFile('file:///a.registry.yaml', text);
      const [first, ...others] = problems;
      // Each alias of nothing is a mistake.
      const more = [
        ...others.filter(({ code }) => code !== 'yaml'),
        ...(records.people.find(({ id }) => id === 'a-b')?.problems ?? []),
      ];
      assert.equal(text.slice(first?.span.start, first?.span.end), marked, text);
      assert.deepEqual(
        more.map(({ message }) => message),
        [],
        text,
      );
    }
  });
});
