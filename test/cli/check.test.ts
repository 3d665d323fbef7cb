/** `chancery check` on files and folders: what it prints, what it reads, and its exit codes. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Log } from 'sarif';
import type { Project } from '../../server/src/cli/projects.ts';
import { perform } from '../../server/src/cli/task.ts';
import { type Bench, bench, miniRegistry, registryOptions } from './harness.ts';

const clean = 'date: 2024-02-27\n\nThe delegation arrived on Tuesday, 27 February 2024.\n';
const wrong = '---\ndate: 2024-02-27\n---\nThe delegation left on Monday, 28 February 2024.\n';

describe('chancery check', () => {
  let on: Bench;
  beforeEach(() => {
    on = bench();
    on.write('mini.registry.yaml', miniRegistry);
  });
  afterEach(() => on.remove());

  const json = (...paths: readonly string[]) =>
    on.chancery(['check', '--format', 'json', ...registryOptions, ...paths]);

  it('passes a file over where the analysis itself fails', async () => {
    on.write('a.dossier', 'Text.');
    const engines = { of: () => Promise.reject(new TypeError('no such thing')) };
    const task = { command: 'check', format: 'json', colour: false, rules: [], fix: null, cwd: on.folder } as const;
    const input = { file: 'a.dossier', path: path.join(on.folder, 'a.dossier'), project: {} as Project };
    const outcome = await perform(task, input, engines);
    assert.match('problem' in outcome ? outcome.problem : '', /^could not be analysed.*no such thing/);
  });

  it('is silent and ends with 0 on a clean dossier', async () => {
    on.write('clean.dossier', clean);
    const { exitCode, stdout } = await json('clean.dossier');
    assert.equal(stdout, '');
    assert.equal(exitCode, 0);
  });

  it('prints one object a finding, with the published fields in their order, and ends with 1', async () => {
    on.write('wrong.dossier', wrong);
    const { exitCode, objects } = await json('wrong.dossier');
    assert.equal(exitCode, 1);
    assert.equal(objects.length, 1);
    const [finding = {}] = objects;
    const fields = ['file', 'start', 'end', 'code', 'severity', 'message', 'source', 'fixes'];
    assert.deepEqual(Object.keys(finding), fields);
    const { file, start, end, code, severity, source, fixes } = finding;
    assert.deepEqual(
      { file, start, end, code, severity, source },
      {
        ...{ file: 'wrong.dossier', start: wrong.indexOf('Monday'), end: wrong.indexOf('Monday') + 6 },
        ...{ code: 'weekday-mismatch', severity: 'warning', source: null },
      },
    );
    assert.deepEqual(fixes, [{ title: 'Write “Wednesday”', edits: [{ start, end, newText: 'Wednesday' }] }]);
  });

  it('shows people the place, the words, the message and the fix', async () => {
    on.write('wrong.dossier', wrong);
    const { exitCode, stdout, stderr } = await on.chancery(['check', ...registryOptions, 'wrong.dossier']);
    assert.equal(exitCode, 1);
    const lines = stdout.split('\n');
    assert.equal(lines[0], 'wrong.dossier:4:24 warning weekday-mismatch');
    const marked = lines.findIndex((line) => /\^{6}(?!\^)/.test(line));
    assert.equal(lines[marked]?.indexOf('^'), lines[marked - 1]?.indexOf('Monday'));
    const [finding] = (await json('wrong.dossier')).objects;
    assert.ok(stdout.includes(`\n  ${finding?.message}\n`));
    assert.match(stdout, /Fix: Write “Wednesday”/);
    assert.equal(stderr, '1 warning in 1 file.\n');
  });

  it('shows a part of a long line, and no control characters', async () => {
    const filler = 'word '.repeat(20_000);
    on.write(
      'long.dossier',
      `${wrong.slice(0, -1)}${filler}\u001b[31m\n`.replace('The delegation', `${filler}\u001b[2J`),
    );
    const { stdout } = await on.chancery(['check', ...registryOptions, 'long.dossier']);
    const lines = stdout.split('\n');
    assert.ok(lines.every((line) => line.length < 300));
    const marked = lines.findIndex((line) => /\^{6}(?!\^)/.test(line));
    assert.equal(lines[marked]?.indexOf('^'), lines[marked - 1]?.indexOf('Monday'));
    assert.ok(!stdout.includes('\u001b'));
  });

  it('writes workflow commands for GitHub', async () => {
    on.write('a,b.dossier', wrong);
    const { stdout } = await on.chancery(['check', '--format', 'github', ...registryOptions, 'a,b.dossier']);
    assert.match(
      stdout,
      /^::warning file=a%2Cb\.dossier,line=4,endLine=4,col=24,endColumn=29,title=weekday-mismatch::.+\n$/,
    );
  });

  it('shows on a terminal how many dossiers are done, and leaves nothing of it behind', async () => {
    for (const name of ['a', 'b', 'c']) on.write(`folder/${name}.dossier`, name === 'b' ? wrong : clean);
    const seen = await on.onTerminal(['check', ...registryOptions, 'folder']);
    const away = '\r\u{1b}[K';
    const line = (done: number) => `${away}Reading dossiers: ${done} of 3 (${Math.floor((100 * done) / 3)} %)`;
    assert.ok(seen.startsWith(`${line(0)}${line(1)}${away}folder/b.dossier:4:24 warning `), seen);
    assert.ok(seen.endsWith(`\n${line(2)}${line(3)}${away}1 warning in 3 files.\n`), seen);
    const { stdout, stderr } = await on.chancery(['check', ...registryOptions, 'folder']);
    assert.ok(!`${stdout}${stderr}`.includes('\r'));
    assert.ok(!(await on.onTerminal(['check', ...registryOptions, 'folder/a.dossier'])).includes('\r'));
  });

  it('counts a finding from the level that --fail-on names', async () => {
    on.write('wrong.dossier', wrong);
    const failOn = async (level: string) =>
      (await on.chancery(['check', '--fail-on', level, ...registryOptions, 'wrong.dossier'])).exitCode;
    assert.equal(await failOn('information'), 1);
    assert.equal(await failOn('error'), 0);
    assert.equal(await failOn('never'), 0);
  });

  it('reads any file that is named, and of a folder the dossiers', async () => {
    on.write('folder/note.txt', wrong);
    on.write('folder/b.dossier.md', wrong);
    on.write('folder/deep/a.dossier.yaml', 'date: 2024-02-27\nbody: Left on Monday, 28 February 2024.\n');
    on.write('folder/node_modules/c.dossier', wrong);
    const files = async (...paths: readonly string[]) => (await json(...paths)).objects.map(({ file }) => file);
    assert.deepEqual(await files('folder/note.txt'), ['folder/note.txt']);
    assert.deepEqual(await files('folder'), ['folder/b.dossier.md', 'folder/deep/a.dossier.yaml']);
    assert.deepEqual(await files('.'), ['folder/b.dossier.md', 'folder/deep/a.dossier.yaml']);
    const twice = await files('folder/deep/a.dossier.yaml', 'folder', './folder');
    assert.deepEqual(twice, ['folder/deep/a.dossier.yaml', 'folder/b.dossier.md']);
  });

  it('follows the chancery.yaml above: what is a dossier, which rules speak, which registry is read', async () => {
    on.write('desk/chancery.yaml', 'include: ["notes/**"]\nexclude: ["**/old/**"]\nrules: {weekday-mismatch: hint}\n');
    on.write('desk/notes/today.txt', wrong);
    on.write('desk/notes/old/then.txt', wrong);
    on.write('desk/people/mini.registry.yaml', miniRegistry);
    const { objects, exitCode } = await on.chancery(['check', '--format', 'json', '--no-builtin', 'desk/notes']);
    assert.deepEqual(
      objects.map(({ file, severity }) => [file, severity]),
      [['desk/notes/today.txt', 'hint']],
    );
    assert.equal(exitCode, 0);
    on.write('desk/notes/today.txt', 'Khoa and Đào Minh Khoa spoke.');
    const mentions = await on.chancery(['extract', '--no-builtin', 'desk/notes/today.txt']);
    assert.ok(mentions.objects.some(({ id }) => id === 'dao-minh-khoa'));
  });

  it('says what is wrong in a configuration, and stops when it cannot be read at all', async () => {
    on.write('wrong.dossier', wrong);
    on.write('chancery.yaml', 'rules: {weekday-mismach: off}\n');
    const misspelt = await json('wrong.dossier');
    const [problem = {}] = misspelt.objects;
    const { file, start, code, message } = problem;
    assert.deepEqual([file, start, code], ['chancery.yaml', 8, 'unknown-key']);
    assert.match(String(message), /weekday-mismatch/);
    on.write('chancery.yaml', 'registry:\n  - "*.registry.yaml"\n  - facts/**\n');
    const unmatched = await json('wrong.dossier');
    assert.match(String(unmatched.objects[0]?.message), /^No file matches “facts\/\*\*”/);
    assert.equal(unmatched.exitCode, 1);
    on.write('chancery.yaml', 'rules: [\n');
    const broken = await json('wrong.dossier');
    assert.match(broken.stderr, /^chancery\.yaml:\d+:\d+ error .*\nchancery: chancery\.yaml could not be understood/m);
    assert.equal(broken.exitCode, 2);
    const elsewhere = await json('--config', 'missing.yaml', 'wrong.dossier');
    assert.equal(elsewhere.exitCode, 2);
    assert.match(elsewhere.stderr, /missing\.yaml/);
  });

  it('says of a configuration that is a folder or a loop of links that it is none', async () => {
    on.write('wrong.dossier', wrong);
    on.write('folder/chancery.yaml/a.txt', '');
    on.write('folder/wrong.dossier', wrong);
    const folder = await json('folder');
    assert.equal(folder.stderr, 'chancery: folder/chancery.yaml: is a folder, a pipe or a device, not a file\n');
    symlinkSync('chancery.yaml', path.join(on.folder, 'chancery.yaml'));
    const loop = await json('wrong.dossier');
    assert.equal(loop.stderr, 'chancery: chancery.yaml: is a link that leads back to itself\n');
    assert.deepEqual([folder.exitCode, loop.exitCode], [2, 2]);
  });

  describe('with files of the run that are not as they should be', () => {
    const check = (...args: readonly string[]) => on.chancery(['check', '--no-builtin', ...args, '.']);
    const faulty = [
      ['chancery.yaml', 'missing-registry', 'warning'],
      ['mini.registry.yaml', 'unknown-key', 'warning'],
    ];
    beforeEach(() => {
      on.write('clean.dossier', clean);
      on.write('chancery.yaml', 'registry: [facts/missing.yaml]\n');
      on.write('mini.registry.yaml', `${miniRegistry}peopel: []\n`);
    });

    it('counts them and names them in the summary', async () => {
      const { exitCode, stdout, stderr } = await check();
      assert.match(stdout, /^chancery\.yaml:1:12 warning missing-registry\n/);
      assert.match(stdout, /^mini\.registry\.yaml:\d+:1 warning unknown-key$/m);
      assert.equal(stderr, '2 warnings in 3 files.\n');
      assert.equal(exitCode, 1);
      assert.equal((await check('--fail-on', 'error')).exitCode, 0);
    });

    it('has them in every format', async () => {
      const { objects } = await check('--format', 'json');
      assert.deepEqual(
        objects.map(({ file, code, severity }) => [file, code, severity]),
        faulty,
      );
      const log: Log = JSON.parse((await check('--format', 'sarif')).stdout);
      assert.deepEqual(
        log.runs[0]?.results?.map(({ locations, ruleId, level }) => {
          return [locations?.[0]?.physicalLocation?.artifactLocation?.uri, ruleId, level];
        }),
        faulty,
      );
      const { stdout } = await check('--format', 'github');
      assert.match(stdout, /^::warning file=chancery\.yaml,line=1,.*\n::warning file=mini\.registry\.yaml,/);
    });

    it('fails for an error in the registry, and shows no flood of them', async () => {
      on.write('chancery.yaml', '');
      on.write('mini.registry.yaml', `people:\n${'  - {id: Not An Id}\n'.repeat(30)}`);
      const { exitCode, stdout, stderr } = await check('--fail-on', 'error');
      assert.equal(stdout.match(/^mini\.registry\.yaml:\d+:\d+ error /gm)?.length, 20);
      assert.match(stdout, /^mini\.registry\.yaml: 10 more problems are not shown\.\n$/m);
      assert.equal(stderr, '30 errors in 2 files.\n');
      assert.equal(exitCode, 1);
    });
  });

  it('reports what is wrong in a registry and uses the rest of it', async () => {
    on.write('half.registry.yaml', `${miniRegistry}  - id: \n    countri: JP\n`);
    on.write('a.dossier', 'Đào Minh Khoa spoke.');
    const { stderr, objects } = await on.chancery([
      'extract',
      '--no-builtin',
      '--registry',
      'half.registry.yaml',
      'a.dossier',
    ]);
    assert.match(stderr, /^half\.registry\.yaml:\d+:\d+ (error|warning) /);
    assert.deepEqual(
      objects.map(({ id }) => id),
      ['dao-minh-khoa'],
    );
  });

  it('reports files that it cannot read, goes on with the others, and ends with 2', async () => {
    on.write('latin1.dossier', Buffer.from('caf\u00e9', 'latin1'));
    on.write('huge.dossier', 'a'.repeat(4 * 1024 * 1024 + 1));
    on.write('wrong.dossier', wrong);
    const { exitCode, objects, stderr } = await json(
      'latin1.dossier',
      'nowhere.dossier',
      'huge.dossier',
      'wrong.dossier',
    );
    assert.equal(exitCode, 2);
    assert.deepEqual(
      objects.map(({ file }) => file),
      ['wrong.dossier'],
    );
    assert.match(stderr, /^latin1\.dossier: is not UTF-8/m);
    assert.match(stderr, /^nowhere\.dossier: there is no such file/m);
    assert.match(stderr, /^huge\.dossier: is 4\.0 MiB large; texts of up to 4,194,304 UTF-16 units are read/m);
  });

  // Windows has neither in its folders.
  if (process.platform !== 'win32') {
    it('neither waits for a pipe nor reads a device without an end', async () => {
      execFileSync('mkfifo', [path.join(on.folder, 'pipe.dossier')]);
      const { exitCode, stderr } = await json('pipe.dossier', '/dev/zero');
      const said = 'is a folder, a pipe or a device, not a file.';
      assert.equal(stderr, `pipe.dossier: ${said}\n/dev/zero: ${said}\n`);
      assert.equal(exitCode, 2);
      const registry = await on.chancery(['check', '--registry', '/dev/zero', 'mini.registry.yaml']);
      assert.equal(registry.stderr, `chancery: /dev/zero: ${said.slice(0, -1)}\n`);
      assert.equal(registry.exitCode, 2);
    });
  }

  it('says no word of missing dossiers where one could not be read', async () => {
    on.write('latin1.dossier', Buffer.from('caf\u00e9', 'latin1'));
    const { exitCode, stderr } = await on.chancery(['check', 'latin1.dossier']);
    assert.equal(exitCode, 2);
    assert.equal(stderr, 'latin1.dossier: is not UTF-8. Save it with the encoding UTF-8.\n');
  });

  it('goes on without a registry file of the folder that it cannot read, says so once, and ends with 2', async () => {
    on.write('desk/bad.registry.yaml', Buffer.from('caf\u00e9', 'latin1'));
    on.write('desk/good.registry.yaml', miniRegistry);
    on.write('desk/a.dossier', 'Đào Minh Khoa spoke.');
    on.write('desk/b.dossier', wrong);
    const checked = await on.chancery(['check', '--no-builtin', '--format', 'json', 'desk']);
    const said = 'bad.registry.yaml: is not UTF-8. Save it with the encoding UTF-8.\n';
    assert.equal(checked.stderr, said);
    assert.equal(checked.exitCode, 2);
    assert.deepEqual(
      checked.objects.map(({ file }) => file),
      ['desk/b.dossier'],
    );
    const extracted = await on.chancery(['extract', '--no-builtin', 'desk/a.dossier']);
    assert.deepEqual(
      extracted.objects.map(({ id }) => id),
      ['dao-minh-khoa'],
    );
    assert.deepEqual([extracted.stderr, extracted.exitCode], [said, 2]);
    const registry = await on.chancery(['registry', 'check', '--no-builtin', 'desk']);
    assert.match(registry.stderr, /^bad\.registry\.yaml: is not UTF-8.*\n1 file/);
    assert.equal(registry.exitCode, 2);
    const named = await on.chancery(['check', '--registry', 'desk/bad.registry.yaml', 'desk/b.dossier']);
    assert.deepEqual([named.stdout, named.exitCode], ['', 2]);
    assert.match(named.stderr, /^chancery: bad\.registry\.yaml: is not UTF-8/);
  });

  it('tells of an allowance that silences nothing', async () => {
    const allow = 'allow: [{rule: weekday-mismatch, text: Monday}, {rule: weekday-mismatch, text: Sunday}]\n';
    on.write('allowed.dossier', wrong.replace('---\n', `---\n${allow}`));
    const { objects, exitCode } = await json('allowed.dossier');
    assert.deepEqual(
      objects.map(({ code, severity }) => [code, severity]),
      [['unused-allowance', 'information']],
    );
    assert.equal(exitCode, 0);
  });

  it('is not led round a loop of symbolic links', async () => {
    on.write('loop/a.dossier', wrong);
    symlinkSync(path.join(on.folder, 'loop'), path.join(on.folder, 'loop/again'));
    symlinkSync('self.dossier', path.join(on.folder, 'loop/self.dossier'));
    const { objects, stderr, exitCode } = await json('loop');
    assert.deepEqual(
      objects.map(({ file }) => file),
      ['loop/a.dossier'],
    );
    assert.equal(stderr, 'loop/self.dossier: is a loop of symbolic links.\n');
    assert.equal(exitCode, 2);
    const named = await json('loop/self.dossier');
    assert.match(named.stderr, /self\.dossier: is a loop of symbolic links/);
    assert.equal(named.exitCode, 2);
  });

  it('tells of a link in a folder that leads nowhere, and reads what the others lead to', async () => {
    on.write('elsewhere/a.dossier', wrong);
    on.write('links/plain.dossier', wrong);
    symlinkSync('../elsewhere/a.dossier', path.join(on.folder, 'links/linked.dossier'));
    symlinkSync('../elsewhere', path.join(on.folder, 'links/folder'));
    symlinkSync('gone.dossier', path.join(on.folder, 'links/broken.dossier'));
    symlinkSync('gone', path.join(on.folder, 'links/broken.png'));
    symlinkSync('user@host.1', path.join(on.folder, 'links/.#plain.dossier'));
    const { objects, stderr, exitCode } = await json('links');
    assert.deepEqual(
      objects.map(({ file }) => file),
      ['links/linked.dossier', 'links/plain.dossier'],
    );
    assert.equal(stderr, 'links/broken.dossier: there is no such file or folder.\n');
    assert.equal(exitCode, 2);
  });

  it('counts offsets in UTF-16 units of the file as it is', async () => {
    const text = `\ufeff🙂 Đàm\r\n${wrong.slice(wrong.indexOf('The'))}`;
    on.write('units.dossier', text);
    const { objects } = await json('--date', '2024-02-27', 'units.dossier');
    assert.deepEqual(
      objects.map(({ start }) => start),
      [text.indexOf('Monday')],
    );
  });
});

describe('chancery', () => {
  let on: Bench;
  beforeEach(() => {
    on = bench();
    on.write('a.dossier', clean);
  });
  afterEach(() => on.remove());

  const bad: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no command', [], /Usage: chancery/],
    ['an unknown command', ['chek', 'a.dossier'], /unknown command 'chek'/],
    ['an unknown option', ['check', '--speling', 'a.dossier'], /unknown option '--speling'/],
    ['an unknown format', ['check', '--format', 'xml', 'a.dossier'], /text, json, sarif, github/],
    ['an unknown level', ['check', '--fail-on', 'always', 'a.dossier'], /hint, information, warning, error, never/],
    ['a date that is none', ['extract', '--date', '31 April', 'a.dossier'], /EDTF/],
    ['nothing to read', ['check'], /name the dossiers/],
    ['two things to read', ['check', '--stdin-jsonl', 'a.dossier'], /not both/],
    [
      'a registry that is not there',
      ['check', '--registry', 'none.yaml', 'a.dossier'],
      /none\.yaml: there is no such file/,
    ],
    ['a rule that is none', ['explain', 'rank-not-hold'], /rank-not-held/],
    ['a name that every object has', ['explain', 'constructor'], /there is no rule ‘constructor’/],
    ['a server on no stream', ['lsp'], /--stdio/],
  ];
  for (const [title, args, message] of bad) {
    it(`ends with 2 and a message for ${title}`, async () => {
      const { exitCode, stdout, stderr } = await on.chancery(args);
      assert.equal(exitCode, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
    });
  }

  it('prints its help when asked', async () => {
    const { exitCode, stdout, stderr } = await on.chancery(['check', '--help']);
    assert.equal(exitCode, 0);
    assert.match(stdout, /--stdin-jsonl/);
    assert.equal(stderr, '');
  });

  it('explains a rule by its document', async () => {
    const { exitCode, stdout } = await on.chancery(['explain', 'weekday-mismatch']);
    assert.equal(exitCode, 0);
    assert.match(stdout, /^# .*weekday-mismatch/);
  });
});
