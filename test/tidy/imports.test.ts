/** The layers: which folder may import which. The table is the truth; a folder or an entry without the other fails. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../support/repository.ts';
import { type SourceFile, sourceFiles } from '../support/sourceFiles.ts';

interface Layer {
  /** Folders of server/src whose modules may be imported. */
  readonly imports: string;
  /** Folders of which only types may be imported (`import type`). */
  readonly types?: string;
}

const CORE = 'yaml text time registry dossier recognise resolve analysis';

/** Lowest first; every folder may import itself. Above each group, what its folders never know. */
const LAYERS: Readonly<Record<string, Layer>> = {
  // No domain: texts, offsets, dates.
  text: { imports: '' },
  time: { imports: '' },
  yaml: { imports: 'text' },
  // No prose: what the registry says, and what a document is made of.
  registry: { imports: 'yaml text time' },
  dossier: { imports: 'yaml text time' },
  // No rules: what the prose says.
  recognise: { imports: 'registry dossier yaml text time' },
  resolve: { imports: 'recognise registry dossier yaml text time' },
  analysis: { imports: 'resolve recognise registry dossier yaml text time' },
  // No text search: rules read mentions and claims.
  rules: { imports: 'analysis dossier registry text time', types: 'recognise resolve' },
  workspace: { imports: 'analysis registry dossier yaml text time' },
  // No protocol: plain data in an editor's terms.
  features: { imports: `rules workspace ${CORE}` },
  // No domain logic: the only place for lines, characters and messages.
  lsp: { imports: `features rules workspace ${CORE}` },
  // The edges: connections, files, the console.
  node: { imports: 'lsp workspace registry' },
  browser: { imports: 'lsp' },
  cli: { imports: `node features rules workspace ${CORE}` },
};

/** Folders that see the protocol packages, and those that see Node. */
const PROTOCOL = ['lsp', 'node', 'browser', 'cli'];
const NODE = ['node', 'cli'];
/** What the client may take from the server, as types. */
const CLIENT_TYPES = /^server\/src\/lsp\//;

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf({ text }: SourceFile): Import[] {
  const statement =
    /^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;
  return [...text.matchAll(statement)].map(([, type, target, dynamic]) => ({
    target: target ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));
}

/** What breaks the table, as `file: reason`. */
function violations(files: readonly SourceFile[], layers: Readonly<Record<string, Layer>>): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((found) => {
      const reason = file.path.startsWith('client/') ? clientReason(file, found) : serverReason(file, found, layers);
      return reason === null ? [] : [`${file.path}: ${reason}`];
    }),
  );
}

function serverReason(file: SourceFile, found: Import, layers: Readonly<Record<string, Layer>>): string | null {
  const folder = folderOf(file.path);
  const layer = folder === null ? undefined : layers[folder];
  if (folder === null || layer === undefined) return 'stands in no folder of the table';
  const { target, typeOnly } = found;
  if (target.startsWith('.')) {
    const to = folderOf(resolved(file, target));
    if (to === folder) return null;
    if (to === null) return `imports ${target}, which is not in server/src`;
    const allowed = [...words(layer.imports), ...(typeOnly ? words(layer.types ?? '') : [])];
    return allowed.includes(to) ? null : `${folder} may not import ${to}${typeOnly ? '' : ' (as a value)'}`;
  }
  if (target.startsWith('node:') && !NODE.includes(folder)) return `${folder} may not import ${target}`;
  if (/^vscode/.test(target) && !PROTOCOL.includes(folder)) return `${folder} may not import ${target}`;
  return null;
}

function clientReason(file: SourceFile, { target, typeOnly }: Import): string | null {
  if (target.startsWith('node:') && !file.path.endsWith('.node.ts')) return `may not import ${target}`;
  if (!target.startsWith('.')) return null;
  const to = resolved(file, target);
  if (to.startsWith('client/src/')) return null;
  if (!CLIENT_TYPES.test(to)) return `may not import ${to}`;
  return typeOnly ? null : `may import only types of ${to}`;
}

const words = (list: string) => list.split(' ').filter((word) => word !== '');
const resolved = (file: SourceFile, target: string) => path.posix.join(path.posix.dirname(file.path), target);

function folderOf(file: string): string | null {
  return /^server\/src\/([^/]+)\//.exec(file)?.[1] ?? null;
}

describe('tidy: imports', () => {
  const folders = readdirSync(path.join(repositoryRoot, 'server/src'), { withFileTypes: true });

  it('follow the table of layers', () => {
    assert.deepEqual(violations(sourceFiles(['server/src', 'client/src']), LAYERS), []);
  });

  it('stay inside folders that the table has, and the table has no other', () => {
    assert.deepEqual(folders.map((entry) => entry.name).sort(), Object.keys(LAYERS).sort());
    assert.ok(folders.every((entry) => entry.isDirectory()));
  });

  it('lead to files that are there, with their ending', () => {
    const missing = sourceFiles(['server/src', 'client/src']).flatMap((file) =>
      importsOf(file)
        .filter(
          ({ target }) => target.startsWith('.') && !existsSync(path.join(repositoryRoot, resolved(file, target))),
        )
        .map(({ target }) => `${file.path}: ${target}`),
    );
    assert.deepEqual(missing, []);
  });

  it('form layers: no folder is imported by what it imports', () => {
    const below = Object.keys(LAYERS);
    for (const [folder, { imports, types = '' }] of Object.entries(LAYERS)) {
      for (const name of words(`${imports} ${types}`)) {
        assert.ok(below.indexOf(name) < below.indexOf(folder), `${folder} imports ${name}, which stands above it`);
      }
    }
  });

  it('are told apart by this test', () => {
    const table = {
      text: { imports: '' },
      rules: { imports: 'text', types: 'analysis' },
      analysis: { imports: 'text' },
    };
    const check = (file: string, text: string) => violations([{ path: file, text }], table);
    assert.deepEqual(
      check(
        'server/src/rules/a.ts',
        "import { b } from '../text/b.ts';\nimport type {\n  C,\n} from '../analysis/c.ts';\n",
      ),
      [],
    );
    assert.deepEqual(check('server/src/rules/a.ts', "import { c } from '../analysis/c.ts';"), [
      'server/src/rules/a.ts: rules may not import analysis (as a value)',
    ]);
    assert.deepEqual(check('server/src/text/a.ts', "export * from '../rules/b.ts';"), [
      'server/src/text/a.ts: text may not import rules (as a value)',
    ]);
    assert.equal(check('server/src/text/a.ts', "import 'node:fs';").length, 1);
    assert.equal(check('server/src/text/a.ts', "const a = await import('vscode-languageserver');").length, 1);
    assert.equal(check('server/src/other/a.ts', "import '../text/a.ts';").length, 1);
    assert.equal(check('server/src/a.ts', "import './text/a.ts';").length, 1);
    assert.equal(check('client/src/a.ts', "import { p } from '../../server/src/lsp/protocol.ts';").length, 1);
    assert.equal(check('client/src/a.ts', "import type { P } from '../../server/src/rules/rule.ts';").length, 1);
    assert.deepEqual(check('client/src/a.ts', "import type { P } from '../../server/src/lsp/protocol.ts';"), []);
  });
});
