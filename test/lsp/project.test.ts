/** A folder reads again only what a change can have changed, and says what is wrong with its files each time. */
import assert from 'node:assert/strict';
import type { FileReport } from '../../server/src/lsp/fileReport.ts';
import { createProject, type Project } from '../../server/src/lsp/project.ts';
import { createState } from '../../server/src/lsp/projectState.ts';
import { compilePack } from '../../server/src/registry/compile.ts';
import { memoryFileSystem } from '../support/memoryFileSystem.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';

const folder = 'file:///desk';
const configUri = `${folder}/chancery.yaml`;
const registryUri = `${folder}/mini.registry.yaml`;
const otherUri = `${folder}/other.registry.yaml`;

interface Desk {
  readonly project: Project;
  /** What was asked of the file system since the last call. */
  asked(): readonly string[];
  /** How often registry or settings became others since the last call. */
  changes(): number;
  /** Codes of the problems that the last report has, by file. */
  reported(): Readonly<Record<string, readonly string[]>>;
  /** Changes files and waits until that is settled. */
  write(
    ...changes: readonly (readonly [uri: string, text: string | { readonly error: 'unreadable' }])[]
  ): Promise<void>;
}

const settled = () => new Promise<void>((resolve) => void setImmediate(resolve));

async function desk(config: string): Promise<Desk> {
  const memory = memoryFileSystem({ [configUri]: config, [registryUri]: MINI_REGISTRY_TEXT });
  const asked: string[] = [];
  let changes = 0;
  let last: readonly FileReport[] = [];
  const builtin = compilePack([]);
  const project = createProject(folder, createState(builtin), {
    fileSystem: () => ({
      readFile(uri) {
        asked.push(`read ${uri.slice(folder.length + 1)}`);
        return memory.readFile(uri);
      },
      findFiles(...search) {
        asked.push('find');
        return memory.findFiles(...search);
      },
    }),
    builtin,
    indexFiles: null,
    packs: [],
    openText: () => null,
    nextTurn: () => Promise.resolve(),
    expectLargeEdits: () => {},
    report: (reports) => {
      last = reports;
    },
    changed: () => {
      changes += 1;
    },
    log: assert.fail,
  });
  await project.ready;
  const since = <T>(value: T, reset: () => void): T => {
    reset();
    return value;
  };
  return {
    project,
    asked: () => since([...asked], () => asked.splice(0)),
    changes: () =>
      since(changes, () => {
        changes = 0;
      }),
    reported: () =>
      Object.fromEntries(
        last
          .filter(({ problems }) => problems.length > 0)
          .map(({ uri, problems }) => [uri.slice(folder.length + 1), problems.map(({ code }) => code)]),
      ),
    async write(...written) {
      for (const [uri, content] of written) memory.files.set(uri, content);
      for (const [uri] of written) project.fileChanged(uri);
      await settled();
    },
  };
}

describe('project', () => {
  it('a keystroke in the settings that changes none reads nothing else', async () => {
    const on = await desk('builtin: false\n');
    const before = on.project.state();
    on.asked();
    on.changes();
    await on.write([configUri, 'builtin: false # ours\nruls: {}\n']);
    assert.deepEqual(on.asked(), ['read chancery.yaml']);
    assert.equal(on.changes(), 0);
    assert.equal(on.project.state(), before);
    assert.deepEqual(on.reported(), { 'chancery.yaml': ['unknown-key'] });
    await on.write([configUri, 'builtin: [\n']);
    assert.equal(on.project.state(), before);
  });

  it('another severity is in force without a look at the registry', async () => {
    const on = await desk('builtin: false\n');
    const before = on.project.state().engine();
    on.asked();
    await on.write([configUri, 'builtin: false\nrules: {agreement-date: off}\ninclude: ["notes/**"]\n']);
    assert.deepEqual(on.asked(), ['read chancery.yaml']);
    assert.equal(on.project.state().config.rules['agreement-date'], 'off');
    assert.equal(on.project.state().engine(), before);
  });

  it('other files are found when the settings name others', async () => {
    const on = await desk('builtin: false\n');
    on.asked();
    await on.write([configUri, 'builtin: false\nexclude: ["*.registry.yaml"]\n']);
    assert.deepEqual(on.asked(), ['read chancery.yaml', 'find']);
    assert.equal(on.project.state().registry().people.size, 0);
    await on.write([configUri, 'builtin: false\nregistry: ["facts/*.yaml"]\n']);
    assert.deepEqual(on.asked(), ['read chancery.yaml', 'find', 'read mini.registry.yaml']);
    assert.deepEqual(on.reported(), { 'chancery.yaml': ['missing-registry'] });
  });

  it('a changed registry file costs its changed entries alone', async () => {
    const on = await desk('builtin: false\n');
    const [person] = on.project.state().registry().people.values();
    assert.ok(person);
    on.asked();
    await on.write([
      otherUri,
      'people:\n  - {id: new, country: XA, name: {full: Nu Nu, family: Nu, given: Nu, order: family-first}, source: x}\n',
    ]);
    assert.deepEqual(on.asked(), ['read other.registry.yaml']);
    assert.equal(on.project.state().registry().people.get(person.id), person);
    assert.ok(on.project.state().registry().people.has('new'));
  });

  it('a file that cannot be read keeps its entries and its report until it can', async () => {
    const on = await desk('builtin: false\n');
    const people = on.project.state().registry().people.size;
    await on.write([registryUri, { error: 'unreadable' }]);
    assert.deepEqual(on.reported(), { 'mini.registry.yaml': ['unreadable'] });
    await on.write([configUri, 'builtin: false\nrules: {agreement-date: off}\n']);
    assert.deepEqual(on.reported(), { 'mini.registry.yaml': ['unreadable'] });
    assert.equal(on.project.state().registry().people.size, people);
    await on.write([registryUri, MINI_REGISTRY_TEXT]);
    assert.deepEqual(on.reported(), {});
  });
});
