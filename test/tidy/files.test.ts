/** Every source file says on its first line what it is for, stays small, and silences no checker. */
import assert from 'node:assert/strict';
import { type SourceFile, sourceFiles } from '../support/sourceFiles.ts';

const MAX_LINES = 500;

/** Files that are tables of data and may be longer. */
const DATA: readonly string[] = [];

/** Put together here, so that this file does not find itself. */
const SILENCERS = [
  '@ts-' + 'ignore',
  '@ts-' + 'expect-error',
  '@ts-' + 'nocheck',
  'biome-' + 'ignore',
  'eslint-' + 'disable',
];
const ANY = /(?:[:<|&,(]|\bas|\bextends|=>)\s*any(?:\[\])*\s*(?=[;,)=>|&{\]]|$)/m;
const DOUBLE_CAST = new RegExp(['as', 'unknown', 'as'].join('\\s+'));

/** The words of the comment that the file begins with. */
function headerOf({ text }: SourceFile): string | null {
  const [, block, lines] = /^(?:#!.*\n)?(?:\/\*\*?([\s\S]*?)\*\/|((?:\/\/.*\n)+))/.exec(text) ?? [];
  const words = block ?? lines;
  return words === undefined ? null : words.replace(/[\s*/]+/g, ' ').trim();
}

function faults(file: SourceFile): string[] {
  const found: string[] = [];
  const header = headerOf(file);
  if (header === null || !/^\S+ .*[.:;]/.test(header)) found.push('does not begin with a sentence on what it is for');
  const lines = file.text.split('\n').length - 1;
  if (lines > MAX_LINES && !DATA.includes(file.path)) found.push(`has ${lines} lines`);
  for (const silencer of SILENCERS) if (file.text.includes(silencer)) found.push(`holds ${silencer}`);
  if (ANY.test(file.text)) found.push('uses the type that checks nothing');
  if (DOUBLE_CAST.test(file.text)) found.push('casts twice');
  return found.map((fault) => `${file.path} ${fault}`);
}

/** What a module would remember from one call to the next. */
const STATE = /^(?:export )?(?:let |const \w+(?:: (?!Readonly)[^=]+)? = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\))/m;
/** Hashes of files on disk. */
const STATEFUL = ['server/src/node/indexFiles.ts'];

describe('tidy: files', () => {
  const files = sourceFiles(['server/src', 'client/src', 'test']);

  it('open with a sentence, stay small, and silence no checker', () => {
    assert.ok(files.length > 50);
    assert.deepEqual(files.flatMap(faults), []);
  });

  it('have no state of their own', () => {
    const stateful = files.filter(({ path, text }) => path.startsWith('server/src/') && STATE.test(text));
    assert.deepEqual(
      stateful.map(({ path }) => path),
      STATEFUL,
    );
    for (const text of ['let a = 1;', 'const a = new Map();', 'export const a = new WeakMap<A, B<C>>();']) {
      assert.match(text, STATE);
    }
    assert.doesNotMatch('  const a = new Map();\nconst b = new Set([1]);\nconst c: ReadonlySet<A> = new Set();', STATE);
  });

  it('are data where the list says so', () => {
    const names = new Set(files.map((file) => file.path));
    for (const name of DATA) assert.ok(names.has(name), name);
  });

  it('are told apart by this test', () => {
    const good = '/** What this is for. */\nexport const many: string = "any: of them";\n';
    assert.deepEqual(faults({ path: 'a.ts', text: good }), []);
    assert.deepEqual(faults({ path: 'a.ts', text: '#!/usr/bin/env node\n// What this is for.\n' }), []);
    const bad = [
      'export const a = 1;\n',
      `${good}let a: ${'any'};\n`,
      `${good}f<${'any'}>();\n`,
      `${good}a ${'as'} ${'unknown'} ${'as'} B;\n`,
    ];
    for (const text of [...bad, good + '\n'.repeat(MAX_LINES), ...SILENCERS.map((s) => `${good}// ${s}\n`)]) {
      assert.equal(faults({ path: 'a.ts', text }).length, 1, text.slice(0, 100));
    }
  });
});
