/** What the repository promises to whoever clones it: its commands, its top level, and nothing of anyone's machine. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../support/repository.ts';

interface Manifest {
  readonly scripts: Readonly<Record<'start' | 'test', string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string): string => readFileSync(path.join(repositoryRoot, file), 'utf8');
const manifest: Manifest = JSON.parse(read('package.json'));
const locked: Readonly<Record<string, LockedPackage>> = JSON.parse(read('package-lock.json')).packages;

/** Tracked files that are there: one that is deleted but not yet committed is still listed. */
const tracked = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], {
  cwd: repositoryRoot,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(path.join(repositoryRoot, file)));

describe('package.json', () => {
  it('has the commands that the README names', () => {
    assert.deepEqual(
      { start: manifest.scripts.start, test: manifest.scripts.test, bin: manifest.bin },
      { start: 'node test/host/start.mjs', test: 'node test/run.mjs', bin: { chancery: './dist/cli.js' } },
    );
  });

  it('runs scripts that exist', () => {
    const files = Object.values(manifest.scripts).flatMap((script) => /^node (\S+)/.exec(script)?.[1] ?? []);
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.filter((file) => !tracked.includes(file)),
      [],
    );
  });

  it('has no runtime dependencies, as everything is bundled, and pins the others exactly', () => {
    assert.deepEqual(Object.keys(manifest.dependencies ?? {}), []);
    const loose = Object.entries(manifest.devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    assert.deepEqual(loose, []);
  });
});

describe('package-lock.json', () => {
  it('names no addresses', () => {
    const resolved = Object.entries(locked).filter(([, entry]) => entry.resolved !== undefined);
    assert.deepEqual(resolved, []);
  });

  it('has an entry for every optional package, without which npm ci refuses to start', () => {
    const wanted = Object.values(locked).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
    assert.ok(wanted.length > 0);
    const present = new Set(Object.keys(locked).map((key) => key.slice(key.lastIndexOf('node_modules/') + 13)));
    assert.deepEqual(
      wanted.filter((name) => !present.has(name)),
      [],
    );
  });

  it('holds the versions of package.json', () => {
    const other = Object.entries(manifest.devDependencies).filter(
      ([name, version]) => locked[`node_modules/${name}`]?.version !== version,
    );
    assert.deepEqual(other, []);
  });
});

describe('the repository', () => {
  it('has nothing but the agreed names at its top', () => {
    const allowed = new Set(
      `client server syntaxes samples test package.json package-lock.json tsconfig.json README.md LICENSE CHANGELOG.md
      biome.json knip.json esbuild.config.mjs`.split(/\s+/),
    );
    const top = new Set(tracked.map((file) => file.split('/')[0] ?? file));
    assert.deepEqual(
      [...top].filter((name) => !name.startsWith('.') && !allowed.has(name)),
      [],
    );
    assert.ok([...allowed].filter((name) => !/\.(md|json|mjs)$/.test(name)).every((name) => top.has(name)));
  });

  it('names no folder of a machine and no host of a package registry', () => {
    const folder = ['work', 'root', 'home', 'farm', 'tmp'].join('|');
    const told = new RegExp(
      `(?<![\\w.*?})\\]-])/(?:${folder})/|https?://[^\\s/"']*(?:npm|registry|artifactory|nexus|verdaccio)[^\\s/"']*`,
      'i',
    );
    const found = tracked
      .filter((file) => !/\.(png|ico|vsix|gif)$/.test(file))
      .flatMap((file) =>
        read(file)
          .split('\n')
          .flatMap((line) => told.exec(line)?.[0] ?? [])
          .map((text) => `${file}: ${text}`),
      );
    assert.deepEqual(found, []);
  });
});
