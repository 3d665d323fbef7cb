/**
 * The dossiers of a folder, open or not: which of them name which entries, and how often. They are read in the
 * background, one a turn, when somebody asks for the first time; no request waits for it unless it says so. Of each only
 * the counts are kept.
 */
import { CancellationToken } from 'vscode-languageserver';
import type { Engine } from '../analysis/engine.ts';
import type { IdName } from '../features/ids.ts';
import { countNames, entryKey } from '../features/naming.ts';
import { textHash } from '../text/hash.ts';
import { once } from '../text/once.ts';
import type { Config } from '../workspace/config.ts';
import { documentKinds, dossierGlobs } from '../workspace/documentKind.ts';
import type { FileResult } from '../workspace/fileSystem.ts';
import { takeSnapshot } from '../workspace/snapshot.ts';
import { countingKey, createCountCache, type KeptCounts } from './countCache.ts';
import { attempt } from './guard.ts';
import type { Work } from './progress.ts';
import type { Project } from './project.ts';
import type { ProjectState } from './projectState.ts';
import type { Session } from './session.ts';

const TURNS = 4;
/** Files that are read while others are counted. */
const AT_A_TIME = 16;
/** A folder with more is counted so far. */
const MOST_DOSSIERS = 10_000;

export interface NameCount {
  /** The folder has more dossiers than are counted. */
  readonly isCut: boolean;
  readonly mentions: number;
  readonly dossiers: number;
}

export interface DossierIndex {
  /** As it was counted last; null before the first time. */
  countOf(name: IdName): NameCount | null;
  /** Dossiers that name the entry. */
  naming(name: IdName): readonly string[];
  /** The file is one of the dossiers that are known. */
  has(uri: string): boolean;
  /** Resolves when all that was changed is counted, or when the work is ended. */
  counted(work: Work): Promise<void>;
  /** Begins to count what was changed, if anything was; `tell` is called when that has made a difference. */
  count(tell: () => void): void;
  /** The file is another now, or is gone. */
  changed(uri: string): void;
  /** Registry or settings are others now, or folders of the workspace. */
  outdated(): void;
}

interface Counted {
  readonly counts: ReadonlyMap<string, number>;
  /** Equal texts give equal counts under one engine and house style. */
  readonly text: number;
  readonly engine: number;
}

export function createDossierIndex(
  project: Project,
  { client, documents, environment, inspections, log, projects, storage }: Omit<Session, 'indexes'>,
): DossierIndex {
  const known = new Map<string, Counted>();
  const totals = new Map<string, { mentions: number; dossiers: number }>();
  const waiting = new Set<string>();
  const cache = createCountCache(project.folder, storage, environment.caches);
  /** Counts of an earlier session, until they are looked at. */
  let kept: ReadonlyMap<string, KeptCounts> = new Map();
  let cacheKey = '';
  /** Something was counted that is not kept yet. */
  let isUnkept = false;
  let kinds: { readonly config: Config | null; readonly of: ReturnType<typeof documentKinds> } = {
    config: null,
    of: () => 'other',
  };
  /** A client that does not watch files says nothing of those that have changed. */
  const isWatched = client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  let engines = 0;
  let engine: Engine | null = null;
  /** The house style says which part of a name is the family's. */
  let style = '';
  let isCut = false;
  /** Files are to be found anew. */
  let isListed = false;
  /** What was counted was counted with another registry. */
  let isOutdated = true;
  let isReady = false;
  let running: Promise<boolean> | null = null;
  /** Who waits for the counts. */
  const watching = new Set<Work['report']>();
  let done = 0;

  function put(uri: string, counted: Counted | null): boolean {
    const before = known.get(uri)?.counts;
    if (counted === null) known.delete(uri);
    else known.set(uri, counted);
    if (before === counted?.counts) return false;
    for (const [counts, sign] of [
      [before, -1],
      [counted?.counts, 1],
    ] as const) {
      for (const [key, count] of counts ?? []) {
        const total = totals.get(key) ?? { mentions: 0, dossiers: 0 };
        total.mentions += sign * count;
        total.dossiers += sign;
        if (total.dossiers > 0) totals.set(key, total);
        else totals.delete(key);
      }
    }
    return true;
  }

  function isOwnDossier(uri: string): boolean {
    const document = documents.get(uri);
    // Outside every folder there is only what is open.
    if (document === undefined && project.folder === null) return false;
    const { config } = project.state();
    if (kinds.config !== config) kinds = { config, of: documentKinds(project.folder, config) };
    return kinds.of(document ?? { uri, languageId: '' }) === 'dossier' && projects.of(uri) === project;
  }

  function openDossiers(): readonly string[] {
    return documents.keys().filter(isOwnDossier);
  }

  async function list(state: ProjectState): Promise<void> {
    const files = projects.files();
    const found =
      files === null || project.folder === null
        ? []
        : await files.findFiles(project.folder, dossierGlobs(state.config), state.config.exclude);
    const all = new Set([...openDossiers(), ...found.filter(isOwnDossier)]);
    for (const uri of known.keys()) if (!all.has(uri)) put(uri, null);
    for (const uri of [...all].slice(0, MOST_DOSSIERS)) if (!known.has(uri) || !isWatched) waiting.add(uri);
    isCut = all.size > MOST_DOSSIERS;
    isListed = true;
  }

  /** Null for what cannot be read, or is no dossier of the folder any more. */
  async function counted(uri: string, state: ProjectState, file: Promise<FileResult> | null): Promise<Counted | null> {
    if (!isOwnDossier(uri)) return null;
    const before = known.get(uri);
    const isOpen = documents.get(uri) !== undefined;
    const inspection = isOpen ? await inspections.of(uri, CancellationToken.None) : null;
    const read = inspection ? { text: inspection.snapshot.analysis.text } : await (file ?? readAhead(uri));
    if ('error' in read) return null;
    const text = textHash(read.text);
    if (before?.text === text && before.engine === engines) return before;
    const earlier = kept.get(uri);
    if (earlier?.text === text) return { ...earlier, engine: engines };
    isUnkept = true;
    const { analysis } = inspection?.snapshot ?? takeSnapshot({ uri, text: read.text }, state.engine(), state.config);
    return { counts: countNames(analysis), text, engine: engines };
  }

  async function run(): Promise<boolean> {
    let isOther = !isReady;
    // Else the change that made this outdated might come only after it was looked for.
    await project.settled();
    const state = project.state();
    const house = JSON.stringify(state.config.style);
    if (isOutdated && (engine !== state.engine() || style !== house)) {
      engine = state.engine();
      style = house;
      engines += 1;
      for (const uri of known.keys()) waiting.add(uri);
    }
    isOutdated = false;
    if (!isListed) await list(state);
    const key = await countingKeyOf(state);
    if (key !== cacheKey) kept = await cache.load(key);
    cacheKey = key;
    while (waiting.size > 0 && !isOutdated) {
      const batch = [...waiting].slice(0, AT_A_TIME);
      for (const uri of batch) waiting.delete(uri);
      const ahead = new Map(batch.map((uri) => [uri, documents.get(uri) ? null : readAhead(uri)]));
      for (const [uri, file] of ahead) {
        // A request that has come is answered in a few turns: none of them is to wait for another dossier.
        for (let turn = 0; turn < TURNS; turn++) await environment.nextTurn();
        const found = await attempt(log, `counting ${uri}`, null, () => counted(uri, state, file));
        const before = known.get(uri);
        if (put(uri, found) && !sameCounts(before?.counts, found?.counts)) isOther = true;
        done++;
        for (const report of watching) report(done, done + waiting.size);
      }
    }
    if (isOutdated || waiting.size > 0 || !isListed) return (await run()) || isOther;
    isReady = true;
    if (isUnkept) await cache.save(key, known);
    isUnkept = false;
    kept = new Map();
    return isOther;
  }

  const builtinHash = once(async () => textHash(JSON.stringify(await environment.builtin())));

  async function countingKeyOf(state: ProjectState): Promise<string> {
    return storage === null ? '' : countingKey(state, await builtinHash());
  }

  /** A file that goes while it is read is none. */
  function readAhead(uri: string): Promise<FileResult> {
    const missing: FileResult = { error: 'unreadable' };
    return attempt(log, `reading ${uri}`, missing, async () => (await projects.files()?.readFile(uri)) ?? missing);
  }

  function start(): Promise<boolean> {
    if (running === null && isReady && !isOutdated && isListed && waiting.size === 0) return Promise.resolve(false);
    if (running === null) done = 0;
    running ??= attempt(log, 'counting dossiers', false, run).finally(() => {
      running = null;
    });
    return running;
  }

  return {
    countOf: (name) => (isReady ? { mentions: 0, dossiers: 0, ...totals.get(entryKey(name)), isCut } : null),
    naming(name) {
      const key = entryKey(name);
      return [...known].flatMap(([uri, { counts }]) => (counts.has(key) ? [uri] : [])).sort();
    },
    has: (uri) => known.has(uri),
    async counted({ token, report }) {
      for (const uri of openDossiers()) waiting.add(uri);
      const given = new Promise<void>((give) => void token.onCancellationRequested(() => give()));
      watching.add(report);
      await Promise.race([start(), given]);
      watching.delete(report);
    },
    count(tell) {
      void start().then((isOther) => {
        if (isOther) tell();
      });
    },
    changed(uri) {
      if (known.has(uri) || known.size < MOST_DOSSIERS) waiting.add(uri);
      else isCut = true;
    },
    outdated() {
      isOutdated = true;
      isListed = false;
    },
  };
}

function sameCounts(a: Counted['counts'] = new Map(), b: Counted['counts'] = new Map()): boolean {
  return a.size === b.size && [...a].every(([key, count]) => b.get(key) === count);
}
