/** `chancery registry show` and `stats`: an entry with its facts and sources, and what the registry has in all. */
import { type Card, table } from '../features/card.ts';
import { entityCard } from '../features/cards/entity.ts';
import { cardText } from '../features/renderCard.ts';
import { createLookup } from '../registry/lookup.ts';
import type { RankLadder, Registry, Source } from '../registry/model.ts';
import { cite } from '../registry/query.ts';
import { allNamed, evidenceFor, formsOf, type Named, type NamedKind, namedBy } from '../registry/writtenForms.ts';
import { countryName } from '../rules/wording.ts';
import { isTimeValue, printEdtf } from '../time/edtf.ts';
import { type LoadedRegistry, loadRegistry } from './engines.ts';
import { type ExitCode, exitCodes, unreadableLine } from './failure.ts';
import type { Io } from './io.ts';
import { problemLines } from './problems.ts';
import { createProjects } from './projects.ts';

export interface RegistryOptions {
  readonly registry: readonly string[];
  readonly builtin: boolean;
  readonly config?: string;
  readonly format: 'text' | 'json';
}

export interface RegistryHere extends LoadedRegistry {
  /** The exit code of a command that has nothing to complain of: 2 when a file could not be read. */
  readonly exitCode: ExitCode;
}

/** The registry of the folder one is in, as `check` there would use it. */
export async function registryHere(options: Omit<RegistryOptions, 'format'>, io: Io): Promise<RegistryHere> {
  const projects = createProjects(options, io, (file) => io.stderr.write(problemLines(file)));
  const { layers } = await projects.ofFolder(io.cwd);
  const loaded = await loadRegistry(layers);
  const { unreadable } = loaded;
  for (const file of unreadable) await io.stderr.write(unreadableLine(file));
  return { ...loaded, exitCode: unreadable.length > 0 ? exitCodes.failure : exitCodes.clean };
}

/** Exit code 1 when there is no such entry; the nearest ones are named. */
export async function showEntry(id: string, options: RegistryOptions, io: Io): Promise<ExitCode> {
  const here = await registryHere(options, io);
  const { registry, base, exitCode } = here;
  const byId = entriesBy(id, registry);
  const lookup = base === null ? createLookup(registry) : base.compiled.lookupOver(here);
  const found = lookup.find(id);
  const certain = found.filter(({ match }) => match !== 'fuzzy').map(({ named }) => named);
  const shown: readonly Shown[] = byId.length > 0 ? byId : certain;
  for (const one of shown) {
    const text = options.format === 'json' ? JSON.stringify(plain(one.entry)) : wordsOf(one, registry);
    await io.stdout.write(`${text}\n`);
  }
  if (shown.length > 0) return exitCode;
  const near = found.map(({ named, form }) => `${named.entry.id} (${form})`);
  const hint = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : '';
  await io.stderr.write(`There is no entry ‘${id}’ in the registry.${hint}\n`);
  return exitCodes.findings;
}

const TYPES: Readonly<Record<NamedKind, Parameters<typeof entityCard>[0]>> = {
  person: 'person',
  rank: 'rank',
  office: 'office',
  organisation: 'organisation',
  agreement: 'agreement',
  partnership: 'partnership',
  'event-series': 'event',
  event: 'event',
};

/** What has an id: also what has no name that somebody could write. */
type Shown =
  | Named
  | { readonly kind: 'rank-ladder'; readonly entry: RankLadder }
  | { readonly kind: 'source'; readonly entry: Source };

function entriesBy(id: string, { ladders, sources, ...registry }: Registry): readonly Shown[] {
  const ladder = ladders.get(id);
  const source = sources.get(id);
  return [
    ...namedBy(id, { ladders, sources, ...registry }),
    ...(ladder ? [{ kind: 'rank-ladder' as const, entry: ladder }] : []),
    ...(source ? [{ kind: 'source' as const, entry: source }] : []),
  ];
}

/** The card, with the sources in full: a terminal has the room that a hover has not. */
function wordsOf(shown: Shown, registry: Registry): string {
  const { kind, entry } = shown;
  if (kind === 'source') return `${cite(registry, entry.id)}\n\nid: ${entry.id}`;
  const card = kind === 'rank-ladder' ? ladderCard(entry) : entityCard(TYPES[kind], entry.id, { registry, on: null });
  const own = [...new Set(sourcesIn(entry))];
  const evidence = kind === 'rank' ? evidenceFor(shown, registry) : null;
  const sources = (evidence?.sources ?? own).map((source) => {
    const full = cite(registry, source);
    return full === source ? `- ${full}\n` : `- ${full} [${source}]\n`;
  });
  const text = card === null ? entry.id : cardText({ ...card, sources: [] });
  return `${text}\n${sources.length > 0 ? `\nSources:\n${sources.join('')}` : ''}\nid: ${entry.id}`;
}

function ladderCard({ country, service, ranks }: RankLadder): Card {
  return {
    title: `Ranks of ${countryName(country)}, ${service}`,
    native: null,
    kind: 'Rank ladder, highest first',
    lead: [],
    facts: [],
    tables: table(
      ['Rank', 'Id', 'Grade'],
      ranks.map(({ title, native, id, grade }) => ({
        cells: [native === null ? title : `${title} (${native})`, id, grade ?? ''],
        current: false,
      })),
    ),
    sources: [],
  };
}

/** Ids, addresses and citations of all facts in an entry, in their order. */
function* sourcesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || isTimeValue(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'sources') yield* sourcesIn(inner);
    else if (Array.isArray(inner)) yield* inner.filter((source) => typeof source === 'string');
  }
}

/** Dates as EDTF; what is worked out from other fields is left out. */
function plain(entry: object): unknown {
  return JSON.parse(
    JSON.stringify(entry, (key, value: unknown) => {
      if (key === 'knownUntil') return undefined;
      return isTimeValue(value) ? printEdtf(value) : value;
    }),
  );
}

export async function registryStats(options: RegistryOptions, io: Io): Promise<ExitCode> {
  const { registry, exitCode } = await registryHere(options, io);
  const stats = statsOf(registry);
  if (options.format === 'json') await io.stdout.write(`${JSON.stringify(stats)}\n`);
  else {
    const width = Math.max(...Object.keys(stats).map((key) => key.length));
    const lines = Object.entries(stats).map(([key, count]) => `${key.padEnd(width)}  ${String(count).padStart(8)}\n`);
    await io.stdout.write(lines.join(''));
  }
  return exitCode;
}

function statsOf(registry: Registry): Readonly<Record<string, number>> {
  const people = [...registry.people.values()];
  const sum = (count: (person: (typeof people)[number]) => number) =>
    people.reduce((total, person) => total + count(person), 0);
  let forms = 0;
  for (const named of allNamed(registry)) forms += formsOf(named).length;
  return {
    people: people.length,
    'rank ladders': registry.ladders.size,
    ranks: registry.ranks.size,
    offices: registry.offices.size,
    organisations: registry.organisations.size,
    agreements: registry.agreements.size,
    partnerships: registry.partnerships.size,
    'event series': registry.series.size,
    events: registry.events.size,
    sources: registry.sources.size,
    'ranks held': sum(({ ranks }) => ranks.length),
    'offices held': sum(({ offices }) => offices.length),
    memberships: sum(({ memberships }) => memberships.length),
    editions: [...registry.series.values()].reduce((total, { editions }) => total + editions.length, 0),
    'written forms': forms,
  };
}
