/** Which entity is likelier here: by the words before it, by the date, and by who is in the dossier already. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Person, Registry } from '../registry/model.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Truth } from '../time/truth.ts';
import { held } from './cards/common.ts';
import type { CompletionContext, Named } from './completionContext.ts';
import type { Entity } from './completionIndex.ts';
import { around } from './near.ts';

export interface Ranking {
  /** Higher is likelier. */
  score(entity: Entity): number;
  /** Whom the rank or office asks for, or what the person held: before a letter is typed. */
  expected(): readonly Entity[];
}

const worth: Readonly<Record<Truth, number>> = { yes: 16, unknown: 2, no: 0 };

/** Whoever is named this near is likelier than one who is not. */
const neighbours = 150;

export function rankingOf(analysis: Analysis, context: CompletionContext, offset: number): Ranking {
  const { registry, dossier } = analysis;
  const mentions = around(analysis.mentions, offset, neighbours);
  const on = dossier.date.value;
  const present = new Set(mentions.map(({ id }) => id));
  const countries = countriesOf(mentions, registry);
  const { before } = context;
  return {
    score(entity) {
      const known = present.has(entity.id) ? 6 : 0;
      const country = countries.has(countryOf(entity, registry) ?? '') ? 3 : 0;
      return known + country + fits(entity, before, registry, on);
    },
    expected() {
      if (before === null) return [];
      const candidates = before.type === 'person' ? tenureEntities(before, registry) : peopleEntities(before, registry);
      return candidates.filter((entity) => fits(entity, before, registry, on) >= worth.yes);
    },
  };
}

/** Those who have ever held the office or borne the rank. */
function peopleEntities({ type, id, candidates }: Named, registry: Registry): readonly Entity[] {
  const ids = id === null ? candidates : [id];
  const held = type === 'rank' ? registry.bearers : registry.holders;
  const people = ids.flatMap((of) => (held.get(of) ?? []).map(({ person }) => person.id));
  return [...new Set(people)].map((person) => ({
    type: 'person',
    id: person,
    level: null,
  }));
}

function tenureEntities({ id }: Named, registry: Registry): readonly Entity[] {
  const person = registry.people.get(id ?? '');
  const entity = (type: 'rank' | 'office') => (of: string) => ({ type, id: of, level: null });
  const ranks = (person?.ranks ?? []).map(({ rank }) => rank);
  const offices = (person?.offices ?? []).map(({ office }) => office);
  return [...[...new Set(ranks)].map(entity('rank')), ...[...new Set(offices)].map(entity('office'))];
}

function fits(entity: Entity, before: Named | null, registry: Registry, on: TimeValue | null): number {
  if (entity.type === 'partnership') {
    const level = registry.partnerships.get(entity.id)?.levels[entity.level ?? 0];
    return level === undefined ? 0 : worth[held(level.validity, { on })];
  }
  if (entity.type === 'person') {
    const person = registry.people.get(entity.id);
    return person === undefined || before === null ? 0 : personFits(person, before, on);
  }
  if (before?.type !== 'person') return 0;
  const holder = registry.people.get(before.id ?? '');
  if (holder === undefined) return 0;
  if (entity.type === 'office')
    return best(
      holder.offices.filter((item) => item.office === entity.id),
      on,
    );
  return entity.type === 'rank'
    ? best(
        holder.ranks.filter((item) => item.rank === entity.id),
        on,
      )
    : 0;
}

function personFits(person: Person, before: Named, on: TimeValue | null): number {
  const ids = new Set(before.id === null ? before.candidates : [before.id]);
  if (before.type === 'rank')
    return best(
      person.ranks.filter((item) => ids.has(item.rank)),
      on,
    );
  if (before.type === 'office')
    return best(
      person.offices.filter((item) => ids.has(item.office)),
      on,
    );
  return 0;
}

function best(tenures: Person['ranks'][number][] | Person['offices'][number][], on: TimeValue | null): number {
  return Math.max(0, ...tenures.map((tenure) => worth[held(tenure, { on })]));
}

function countriesOf(mentions: readonly Mention[], registry: Registry): ReadonlySet<string> {
  const codes = mentions.map(({ type, id }) => {
    if (id === null) return undefined;
    return type === 'person' ? registry.people.get(id)?.country : registry.offices.get(id)?.country;
  });
  return new Set(codes.filter((code) => code !== undefined));
}

function countryOf({ type, id }: Entity, registry: Registry): string | undefined {
  if (type === 'person') return registry.people.get(id)?.country;
  if (type === 'office') return registry.offices.get(id)?.country;
  return type === 'rank' ? registry.ladders.get(registry.ranks.get(id)?.ladder ?? '')?.country : undefined;
}
