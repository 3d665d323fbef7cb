/**
 * The dossiers of a folder, open or not: which of them name which entries, and how often. They are read in the
 * background when somebody asks for the first time, many of them in other threads and few of them here, one a turn; no
 * request waits for it unless it says so. Of each only the counts are kept.
 */
import { CancellationToken } from 'vscode-languageserver';
import type { Engine } from '../analysis/engine.ts';
import type { IdName } from '../features/ids.ts';
import { countNames, entryKey } from '../features/naming.ts';
import { textHash } from '../text/hash.ts';
import { once } from '../text/once.ts';
import type { Config } from '../workspace/config.ts';
import { documentKinds, dossierGlobs } from '../workspace/documentKind.ts';
import { countingKey, createCountCache, type KeptCounts } from './countCache.ts';
import { countText } from './countText.ts';
import { createDossierFiles, type StampedFile } from './dossierFiles.ts';
import type { Counter } from './environment.ts';
import { attempt } from './guard.ts';
import type { Work } from './progress.ts';
import type { Project } from './project.ts';
import type { ProjectState } from './projectState.ts';
import type { Session } from './session.ts';

const TURNS = 4;
/** Files that are read while others are counted. */
const AT_A_TIME = 16;
/** Files that are looked at between two turns. */
const LOOKS = 64;
/** So many are worth other threads, each of which compiles the registry once more. */
const MANY = 100;
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

/** Equal texts give equal counts under one engine and house style. */
interface Counted extends KeptCounts {
  readonly engine: number;
}

type Settle = (uri: string, counted: Counted | null) => void;

export function createDossierIndex(
  project: Project,
  { client, documents, environment, inspections, log, projects, storage }: Omit<Session, 'indexes'>,
): DossierIndex {
  const known = new Map<string, Counted>();
  const totals = new Map<string, { mentions: number; dossiers: number }>();
  const waiting = new Set<string>();
  const files = createDossierFiles(projects, environment, log);
  const cache = createCountCache(project.folder, storage, environment);
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
    const access = projects.files();
    const found =
      access === null || project.folder === null
        ? []
        : await access.findFiles(project.folder, dossierGlobs(state.config), state.config.exclude);
    const all = new Set([...openDossiers(), ...found.filter(isOwnDossier)]);
    for (const uri of known.keys()) if (!all.has(uri)) put(uri, null);
    for (const uri of [...all].slice(0, MOST_DOSSIERS)) if (!known.has(uri) || !isWatched) waiting.add(uri);
    isCut = all.size > MOST_DOSSIERS;
    isListed = true;
  }

  /** Null for what cannot be read, or is no dossier of the folder any more. */
  async function counted(uri: string, state: ProjectState, file: Promise<StampedFile> | null): Promise<Counted | null> {
    if (!isOwnDossier(uri)) return null;
    const isOpen = documents.get(uri) !== undefined;
    const inspection = isOpen ? await inspections.of(uri, CancellationToken.None) : null;
    if (inspection === null) {
      const read = await (file ?? files.read(uri));
      if ('error' in read) return null;
      const { text, stamp } = read;
      return recalled(uri, textHash(text), stamp) ?? own(countText({ uri, text, stamp }, state.engine(), state.config));
    }
    const { analysis } = inspection.snapshot;
    const text = textHash(analysis.text);
    return recalled(uri, text, null) ?? own({ counts: countNames(analysis), text, stamp: null });
  }

  function own(counts: KeptCounts): Counted {
    isUnkept = true;
    return { ...counts, engine: engines };
  }

  /** What was counted with this registry, now or in an earlier session. */
  function earlierOf(uri: string): KeptCounts | undefined {
    const before = known.get(uri);
    return before?.engine === engines ? before : kept.get(uri);
  }

  /** What is known of exactly this text. */
  function recalled(uri: string, text: number, stamp: string | null): Counted | null {
    const earlier = earlierOf(uri);
    if (earlier?.text !== text) return null;
    if (earlier.stamp !== stamp) isUnkept = true;
    return { ...earlier, stamp, engine: engines };
  }

  /** Gives those of the files that are not as they were when they were counted. */
  async function withoutSame(uris: readonly string[], settle: Settle): Promise<readonly string[]> {
    const others: string[] = [];
    for (let at = 0; at < uris.length; at += LOOKS) {
      const batch = uris.slice(at, at + LOOKS);
      const stamps = await Promise.all(batch.map((uri) => (earlierOf(uri)?.stamp ? files.stampOf(uri) : null)));
      for (const [i, uri] of batch.entries()) {
        const earlier = earlierOf(uri);
        const isSame = earlier !== undefined && earlier.stamp !== null && earlier.stamp === stamps[i];
        if (isSame && documents.get(uri) === undefined && isOwnDossier(uri))
          settle(uri, { ...earlier, engine: engines });
        else others.push(uri);
      }
      await environment.nextTurn();
    }
    return others;
  }

  /** Gives those of the files that other threads have not counted. */
  async function withoutThreads(
    uris: readonly string[],
    state: ProjectState,
    settle: Settle,
  ): Promise<readonly string[]> {
    // Without a stamp the text may be the one that was counted, and reading it costs little.
    const unknown = uris.filter((uri) => earlierOf(uri)?.stamp !== null);
    const isOnDisk = project.folder?.startsWith('file:') === true;
    const { startCounter } = environment;
    // What is compiled already is not handed on.
    if (unknown.length < MANY || !isOnDisk || startCounter === null || state.base !== null) return uris;
    const registry = [...state.files.values()].flatMap(({ uri, text }) => (text === null ? [] : [{ uri, text }]));
    const others = new Set(uris);
    let at = 0;
    const countIn = async (counter: Counter) => {
      while (at < unknown.length) {
        const batch = unknown.slice(at, at + AT_A_TIME);
        at += batch.length;
        const mayBeRead = projects.files() !== null && !isOutdated;
        const answers = mayBeRead ? await counter.count(batch) : [];
        for (const [i, uri] of batch.entries()) {
          const counts = answers[i] ?? null;
          if (counts === null || isOutdated || documents.get(uri) !== undefined || !isOwnDossier(uri)) continue;
          others.delete(uri);
          settle(uri, own(counts));
        }
      }
    };
    // Where no thread can be started all are counted here.
    await attempt(log, 'counting in other threads', undefined, async () => {
      const counter = startCounter({ config: state.config, files: registry, packs: state.packs });
      // While one answer comes the next question is there.
      await Promise.all(Array.from({ length: 2 * counter.width }, () => countIn(counter))).finally(counter.stop);
    });
    return [...others];
  }

  async function oneByOne(uris: readonly string[], state: ProjectState, settle: Settle): Promise<void> {
    for (let at = 0; at < uris.length && !isOutdated; at += AT_A_TIME) {
      const batch = uris.slice(at, at + AT_A_TIME);
      const ahead = new Map(batch.map((uri) => [uri, documents.get(uri) ? null : files.read(uri)]));
      for (const [uri, file] of ahead) {
        // A request that has come is answered in a few turns: none of them is to wait for another dossier.
        for (let turn = 0; turn < TURNS; turn++) await environment.nextTurn();
        settle(uri, await attempt(log, `counting ${uri}`, null, () => counted(uri, state, file)));
      }
    }
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
    const settle: Settle = (uri, found) => {
      asked.delete(uri);
      const before = known.get(uri);
      if (put(uri, found) && !sameCounts(before?.counts, found?.counts)) isOther = true;
      done++;
      for (const report of watching) report(done, done + asked.size + waiting.size);
    };
    const asked = new Set<string>();
    while (waiting.size > 0 && !isOutdated) {
      for (const uri of waiting) asked.add(uri);
      waiting.clear();
      const others = await withoutSame([...asked], settle);
      await oneByOne(await withoutThreads(others, state, settle), state, settle);
      // What was broken off is left for the next time.
      for (const uri of asked) waiting.add(uri);
      asked.clear();
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
