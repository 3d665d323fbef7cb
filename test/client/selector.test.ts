/** Which files are Chancery's whatever the settings say: the client, the manifest and the server must agree on it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documentSelector, dossierLanguage, isOwnPath, ownFiles } from '../../client/src/selector.ts';
import { repositoryRoot } from '../support/repository.ts';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly languages: readonly { readonly id: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
  };
}

const manifest: Manifest = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8'));

const own = [
  'a.dossier',
  'x/a.dossier.txt',
  'a.dossier.md',
  'a.dossier.yaml',
  'a.DOSSIER.yml',
  'vn.registry.yaml',
  'chancery.yaml',
];
const others = [
  'dossier.txt',
  'a.dossier.txt.bak',
  'dossier',
  'values.yaml',
  'registry.yaml',
  'mychancery.yaml',
  'README.md',
];

describe('selector', () => {
  it('knows its own files by name', () => {
    assert.deepEqual(
      own.filter((path) => !isOwnPath(`/folder/${path}`)),
      [],
    );
  });

  it('leaves other files alone', () => {
    assert.deepEqual(
      others.filter((path) => isOwnPath(`/folder/${path}`)),
      [],
    );
  });

  it('uses the language of the manifest', () => {
    assert.deepEqual(
      manifest.contributes.languages.map(({ id }) => id),
      [dossierLanguage],
    );
  });

  it('offers to convert what may be a dossier, by language or by name', () => {
    const { when = '' } =
      manifest.contributes.menus.commandPalette.find(({ command }) => command === 'chancery.convertDossier') ?? {};
    const [languages, names] = [...when.matchAll(/=~ \/(.*?[^\\])\/(i?)(?: |$)/g)].map(
      ([, source = '', flags]) => new RegExp(source, flags),
    );
    for (const selected of documentSelector) {
      if (typeof selected !== 'string' && 'language' in selected && selected.language)
        assert.match(selected.language, languages ?? /^$/);
    }
    assert.deepEqual(
      ['a.dossier', 'a.dossier.txt', 'a.DOSSIER.yml', 'values.yaml', 'a.registry.yaml'].map((name) =>
        names?.test(name),
      ),
      [true, true, true, false, false],
    );
    assert.equal(languages?.test('json'), false);
  });

  it('looks for the files that activate the extension', () => {
    const globs = manifest.activationEvents.flatMap((event) => /^workspaceContains:(.*)$/.exec(event)?.[1] ?? []);
    const alternatives = (list: readonly string[]) => list.flatMap(expandBraces).sort();
    assert.deepEqual(alternatives(globs), alternatives([ownFiles]));
  });
});

function expandBraces(glob: string): string[] {
  const braces = /^(.*?)\{([^{}]*)\}(.*)$/.exec(glob);
  const [, before = '', inside = '', after = ''] = braces ?? [];
  return braces === null ? [glob] : inside.split(',').flatMap((part) => expandBraces(before + part + after));
}
