/** `chancery registry`: check, show, stats, import and export, with their exit codes and formats. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openCompiled } from '../../server/src/analysis/compiled.ts';
import { memoryBytes } from '../../server/src/registry/index/container.ts';
import { parseEdtf } from '../../server/src/time/edtf.ts';
import { type Bench, bench, miniRegistry } from './harness.ts';

const here = ['--no-builtin', '--registry', 'mini.registry.yaml'] as const;

describe('chancery registry', () => {
  let folder: Bench;
  beforeEach(() => {
    folder = bench();
    folder.write('mini.registry.yaml', miniRegistry);
  });
  afterEach(() => folder.remove());

  describe('check', () => {
    it('has nothing to say of a sound file', async () => {
      const { exitCode, stdout, stderr } = await folder.chancery(['registry', 'check', 'mini.registry.yaml']);
      assert.deepEqual([exitCode, stdout], [0, '']);
      assert.match(stderr, /^1 file: nothing to report\.$/m);
    });

    it('gives place, code, message and fix', async () => {
      folder.write('sub/bad.registry.yaml', miniRegistry.replace('given: Khoa', 'giben: Khoa'));
      const text = await folder.chancery(['registry', 'check', '.', '--no-builtin']);
      assert.equal(text.exitCode, 1);
      assert.match(text.stdout, /^sub\/bad\.registry\.yaml:6:\d+ warning .*giben.*given/m);
      const json = await folder.chancery(['registry', 'check', 'sub', '--no-builtin', '--format', 'json']);
      assert.equal(json.exitCode, 1);
      const unknown = json.objects.find((object) => Object.values(object).includes('unknown-key'));
      const { file, fixes, start, end } = unknown ?? {};
      assert.equal(file, 'sub/bad.registry.yaml');
      assert.deepEqual(fixes, [{ title: 'Replace by "given"', edits: [{ start, end, newText: 'given' }] }]);
    });

    it('cannot check what is not there, is empty of files or not UTF-8', async () => {
      folder.write('none/readme.md', '');
      folder.write('latin1.registry.yaml', Buffer.from('title: caf\xe9\n', 'latin1'));
      for (const [name, message] of [
        ['missing.registry.yaml', /there is no such file/],
        ['none', /no registry files/],
        ['latin1.registry.yaml', /not UTF-8/],
      ] as const) {
        const { exitCode, stderr } = await folder.chancery(['registry', 'check', name]);
        assert.equal(exitCode, 2);
        assert.match(stderr, message);
      }
    });
  });

  describe('show', () => {
    it('prints an entry by its id and by its name', async () => {
      for (const name of ['dao-minh-khoa', 'Dao Minh Khoa']) {
        const { exitCode, stdout } = await folder.chancery(['registry', 'show', name, ...here]);
        assert.equal(exitCode, 0);
        assert.match(stdout, /Đào Minh Khoa/);
        assert.match(stdout, /^id: dao-minh-khoa$/m);
      }
    });

    it('prints all sources in full, and what has an id but no name', async () => {
      const show = async (id: string) => (await folder.chancery(['registry', 'show', id])).stdout;
      const general = await show('phan-van-giang');
      assert.match(general, /^Member of: .*since January 2021/m);
      assert.ok((general.match(/^- .*, \d{4}.* https:\/\/.* \[[\w-]+\]$/gm)?.length ?? 0) > 10);
      assert.match(await show('vn-army'), /^- Senior Lieutenant General \(Thượng tướng\), vpa-colonel-general, OF-8$/m);
      assert.match(await show('vna-2023-11-27-csp'), /^VNA.*, 2023-11-27, https:.*\n\nid: vna-2023-11-27-csp$/m);
    });

    it('prints it as JSON', async () => {
      const { objects } = await folder.chancery(['registry', 'show', 'dao-minh-khoa', ...here, '--format', 'json']);
      assert.equal(objects[0]?.id, 'dao-minh-khoa');
    });

    it('names the nearest when there is none', async () => {
      const { exitCode, stdout, stderr } = await folder.chancery(['registry', 'show', 'Dao Mihn Khoa', ...here]);
      assert.deepEqual([exitCode, stdout], [1, '']);
      assert.match(stderr, /Did you mean dao-minh-khoa/);
    });
  });

  it('stats counts', async () => {
    const text = await folder.chancery(['registry', 'stats', ...here]);
    assert.match(text.stdout, /^people +1$/m);
    const json = await folder.chancery(['registry', 'stats', '--format', 'json']);
    const { people } = json.objects[0] ?? {};
    assert.ok(Number(people) > 30);
  });

  describe('import and export', () => {
    it('bring the built-in pack out and in again', async () => {
      const out = await folder.chancery(['registry', 'export', '--format', 'ftm', '--output', 'pack.jsonl']);
      assert.equal(out.exitCode, 0);
      assert.match(out.stderr, /entities written\.\nFollowTheMoney has no place for:\n +\d+ × /);
      const into = ['registry', 'import', 'pack.jsonl', '--format', 'ftm', '--output', 'again.registry.yaml'];
      assert.equal((await folder.chancery(into)).exitCode, 0);
      const again = ['--format', 'ftm', '--no-builtin', '--registry', 'again.registry.yaml'];
      const { stdout } = await folder.chancery(['registry', 'export', ...again]);
      const withoutOrganisers = (text: string) =>
        text
          .trimEnd()
          .split('\n')
          .map((line) => {
            const { id, schema, properties } = JSON.parse(line);
            const kept = Object.entries<string[]>(properties).filter(([key]) => key !== 'organizer');
            return JSON.stringify([id, schema, kept.map(([key, values]) => [key, values.toSorted()]).sort()]);
          })
          .sort();
      const first = readFileSync(path.join(folder.folder, 'pack.jsonl'), 'utf8');
      assert.deepEqual(withoutOrganisers(stdout), withoutOrganisers(first));
    });

    it('reads standard input, joins what comes in any order, and tells what it leaves out', async () => {
      const entities = [
        { id: 'o', schema: 'Occupancy', properties: { holder: ['p'], post: ['m'], startDate: ['2020-01-02'] } },
        { id: 'o2', schema: 'Occupancy', properties: { holder: ['nobody'], post: ['m'] } },
        {
          id: 'p',
          schema: 'Person',
          last_seen: '2025-06-01',
          properties: { name: ['Ann Example'], eyeColor: ['blue'] },
        },
        { id: 'e', schema: 'Event', last_seen: '2025-09-01T06:00:00', properties: { name: ['Talks'] } },
        { id: 'm', schema: 'Position', properties: { name: ['Minister'] } },
        { id: 'v', schema: 'Vessel', properties: { name: ['Boat'] } },
      ];
      const input = `\u{feff}${entities.map((entity) => JSON.stringify(entity)).join('\r\n')}\n\n`;
      const { exitCode, stdout, stderr } = await folder.chancery(['registry', 'import', '-', '--format', 'ftm'], input);
      assert.equal(exitCode, 0);
      assert.match(
        stdout,
        /^evidence-until: 2025-09-01\npeople:\n {2}- id: p\n(.*\n)* {4}offices:\n {6}- \{office: m, from: 2020-01-02\}$/m,
      );
      for (const what of ['Person.eyeColor', 'Vessel', 'Occupancy or Membership of nobody']) {
        assert.ok(stderr.includes(what), what);
      }
    });

    it('tells bad lines and takes the others', async () => {
      const person = JSON.stringify({ id: 'p', schema: 'Person', properties: { name: ['Ann Example'] } });
      folder.write('bad.jsonl', Buffer.concat([Buffer.from(`{"id":\n[]\n${person}\n`), Buffer.from([0xff, 0x0a])]));
      const { exitCode, stdout, stderr } = await folder.chancery([
        'registry',
        'import',
        'bad.jsonl',
        '--format',
        'ftm',
      ]);
      assert.equal(exitCode, 2);
      assert.match(stdout, /- id: p/);
      for (const place of ['bad.jsonl:1: The line is not JSON', 'bad.jsonl:2: ', 'bad.jsonl:4: ']) {
        assert.ok(stderr.includes(place), place);
      }
    });

    it('takes more than fits into one part', async () => {
      const many = 3000;
      const name = 'x'.repeat(6000);
      const lines = Array.from({ length: many }, (_, i) =>
        [
          JSON.stringify({ id: `o${i}`, schema: 'Occupancy', properties: { holder: [`p${i}`], post: ['m'] } }),
          JSON.stringify({ id: `p${i}`, schema: 'Person', properties: { name: ['Ann Example'], notes: [name] } }),
        ].join('\n'),
      );
      folder.write('big.jsonl', `${lines.join('\n')}\n`);
      const { stdout } = await folder.chancery(['registry', 'import', 'big.jsonl', '--format', 'ftm']);
      assert.equal(stdout.match(/^ {2}- id: /gm)?.length, many);
      assert.equal(stdout.match(/office: m/g)?.length, many);
      assert.equal(stdout.match(/^people:/gm)?.length, 1);
    });

    it('refuses what is not there, a folder, and an unknown format', async () => {
      for (const args of [
        ['none.jsonl', '--format', 'ftm'],
        ['.', '--format', 'ftm'],
        ['-', '--format', 'csv'],
        ['-'],
      ]) {
        const { exitCode, stderr } = await folder.chancery(['registry', 'import', ...args]);
        assert.equal(exitCode, 2, args.join(' '));
        assert.notEqual(stderr, '');
      }
    });
  });

  describe('compile', () => {
    const dossier = 'Colonel Dao Minh Khoa and Dao Mihn Khoa met Ann Example.\n';
    const compile = (...more: readonly string[]) =>
      folder.chancery(['registry', 'compile', 'mini.registry.yaml', '--output', 'all.registry.index', ...more]);
    const extract = (registry: string, ...more: readonly string[]) =>
      folder.chancery(['extract', 'a.dossier', '--registry', registry, '--no-builtin', ...more]);

    beforeEach(() => folder.write('a.dossier', dossier));

    it('gives what the files give', async () => {
      const { exitCode, stderr } = await compile('--no-builtin');
      assert.equal(exitCode, 0, stderr);
      const [a, b] = [await extract('mini.registry.yaml'), await extract('all.registry.index')];
      assert.equal(b.exitCode, 0, b.stderr);
      assert.ok(a.objects.some(({ id }) => id === 'dao-minh-khoa'));
      assert.equal(b.stdout, a.stdout);
      assert.deepEqual(readdirSync(folder.folder).sort(), ['a.dossier', 'all.registry.index', 'mini.registry.yaml']);
    });

    it('takes in the built-in registry and FollowTheMoney entities', async () => {
      const entities = [
        { id: 'o', schema: 'Occupancy', properties: { holder: ['p'], post: ['m'], startDate: ['2020'] } },
        { id: 'p', schema: 'Person', properties: { name: ['Ann Example'], country: ['fr'] } },
        { id: 'm', schema: 'Position', properties: { name: ['Minister of Tests'] } },
      ];
      folder.write('more.jsonl', entities.map((entity) => `${JSON.stringify(entity)}\n`).join(''));
      const { exitCode, stderr } = await compile('--ftm', 'more.jsonl');
      assert.equal(exitCode, 0, stderr);
      folder.write('a.dossier', 'Ann Example, Minister of Tests, met General Phan Van Giang.\n');
      const { objects } = await folder.chancery(['extract', 'a.dossier', '--registry', 'all.registry.index']);
      const ids = objects.map(({ id }) => id);
      for (const id of ['p', 'm', 'phan-van-giang']) assert.ok(ids.includes(id), id);
      const without = await extract('all.registry.index');
      assert.equal(without.exitCode, 2);
      assert.match(without.stderr, /has the built-in registry in it, which is to be left out/);
    });

    it('reads offices without an end as running up to the day on which the entities were last seen', async () => {
      const entities = [
        { id: 'p', schema: 'Person', properties: { name: ['Ann Example'], country: ['fr'] }, last_seen: '2021-06-30' },
        { id: 'm', schema: 'Position', properties: { name: ['Minister of Tests'] } },
        { id: 'o', schema: 'Occupancy', properties: { holder: ['p'], post: ['m'], startDate: ['2020'] } },
      ];
      folder.write('more.jsonl', entities.map((entity) => `${JSON.stringify(entity)}\n`).join(''));
      assert.equal((await compile('--ftm', 'more.jsonl', '--no-builtin')).exitCode, 0);
      const compiled = openCompiled(memoryBytes(readFileSync(path.join(folder.folder, 'all.registry.index'))));
      if ('problem' in compiled) assert.fail(compiled.problem);
      const [tenure] = compiled.registry.people.get('p')?.offices ?? [];
      assert.equal(tenure?.knownUntil, parseEdtf('2021-06-30')?.latest);
    });

    it('refuses a stale, a foreign and an incomplete one', async () => {
      await compile('--no-builtin');
      const index = readFileSync(path.join(folder.folder, 'all.registry.index'));
      folder.write('mini.registry.yaml', miniRegistry.replace('Khoa', 'Khoi'));
      const stale = await extract('all.registry.index');
      assert.equal(stale.exitCode, 2);
      assert.match(stale.stderr, /is stale, as mini\.registry\.yaml has changed\. Compile it again/);
      for (const [bytes, message] of [
        [index.subarray(0, index.length - 9), /not complete\. Compile it again/],
        [Buffer.from('people: []\n'), /is no compiled registry/],
      ] as const) {
        folder.write('all.registry.index', bytes);
        const { exitCode, stderr } = await extract('all.registry.index');
        assert.equal(exitCode, 2);
        assert.match(stderr, message);
      }
    });

    it('is fresh when a file was only touched, and lies below files that it was made without', async () => {
      await compile('--no-builtin');
      folder.write('mini.registry.yaml', miniRegistry);
      assert.equal((await extract('all.registry.index')).exitCode, 0);
      folder.write(
        'new.registry.yaml',
        'people: [{id: dao-minh-khoa, withdrawn: true, reason: A test without him.}]\n',
      );
      const { exitCode, objects } = await extract('all.registry.index');
      assert.equal(exitCode, 0);
      assert.ok(!objects.some(({ id }) => id === 'dao-minh-khoa'));
    });

    it('is used where it lies in the folder, unless it cannot be, and then that is said', async () => {
      await compile('--no-builtin');
      folder.write('chancery.yaml', 'builtin: false\n');
      const found = await folder.chancery(['extract', 'a.dossier']);
      assert.ok(found.objects.some(({ id }) => id === 'dao-minh-khoa'));
      const shown = await folder.chancery(['registry', 'show', 'Dao Minh Khoa']);
      assert.equal(shown.exitCode, 0, shown.stderr);
      folder.write('mini.registry.yaml', miniRegistry.replace('Khoa', 'Khoi'));
      const stale = await folder.chancery(['extract', 'a.dossier']);
      assert.equal(stale.exitCode, 2);
      assert.match(stale.stderr, /all\.registry\.index.*is stale, as mini\.registry\.yaml has changed/);
      const check = await folder.chancery(['registry', 'check', '.']);
      assert.equal(check.exitCode, 0, check.stderr);
    });

    it('is refused where it lacks the built-in registry, which is in force', async () => {
      await compile('--no-builtin');
      const { exitCode, stderr } = await folder.chancery(['extract', 'a.dossier', '--registry', 'all.registry.index']);
      assert.equal(exitCode, 2);
      assert.match(stderr, /was made without the built-in registry, which is in force here\. Compile it again with it/);
    });

    it('is written in a folder that is there, over a file alone', async () => {
      mkdirSync(path.join(folder.folder, 'sub.registry.index'));
      for (const [output, message] of [
        ['nowhere/all.registry.index', /nowhere\/all\.registry\.index: there is no such file or folder/],
        ['sub.registry.index', /sub\.registry\.index: is a folder/],
      ] as const) {
        const { exitCode, stderr } = await folder.chancery(['registry', 'compile', '--output', output]);
        assert.equal(exitCode, 2);
        assert.match(stderr, message);
        assert.doesNotMatch(stderr, /\n {4}at /);
      }
    });

    it('leaves out people whose id the registry has, and says so', async () => {
      const entity = { schema: 'Person', properties: { name: ['Ann Example'], country: ['fr'] } };
      folder.write(
        'more.jsonl',
        ['phan-van-giang', 'ann'].map((id) => `${JSON.stringify({ id, ...entity })}\n`).join(''),
      );
      const before = await folder.chancery(['registry', 'compile', '--output', 'none.registry.index']);
      const { stderr } = await folder.chancery([
        'registry',
        'compile',
        '--ftm',
        'more.jsonl',
        '--output',
        'all.registry.index',
      ]);
      const count = (text: string) => Number(/(\d+) people/.exec(text)?.[1]);
      assert.equal(count(stderr), count(before.stderr) + 1);
      assert.match(stderr, /1 × people whose id the registry has/);
    });

    it('compiles nothing that has errors, and keeps the last good file', async () => {
      await compile('--no-builtin');
      folder.write('mini.registry.yaml', miniRegistry.replace('id: dao-minh-khoa', 'id: [no]'));
      const { exitCode, stderr } = await compile('--no-builtin');
      assert.equal(exitCode, 1);
      assert.match(stderr, /Nothing was compiled/);
      folder.write('mini.registry.yaml', miniRegistry);
      assert.equal((await extract('all.registry.index')).exitCode, 0);
    });
  });
});
