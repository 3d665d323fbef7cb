/** Facts that nobody vouches for. */
import type { Evidence, Registry } from '../model.ts';
import type { Report, Subject } from '../subject.ts';

type Fact = readonly [path: readonly (string | number)[], evidence: Evidence | null, what: string];

export function checkSources(registry: Registry, subject: Subject, report: Report): void {
  for (const [path, evidence, what] of factsOf(registry, subject)) {
    if (!evidence || evidence.sources.length > 0) continue;
    const message = `${what} has no source. Add "source" to it or to its entry: the id of a source, an address, or a citation.`;
    report(subject, 'unsourced-fact', path, message, { severity: 'information' });
  }
}

function factsOf(registry: Registry, { key, id }: Subject): readonly Fact[] {
  switch (key) {
    case 'people': {
      const person = registry.people.get(id);
      if (!person) return [];
      return [
        [['born'], person.born, 'The birth'],
        [['died'], person.died, 'The death'],
        ...person.ranks.map((tenure, i): Fact => [['ranks', i], tenure, 'This rank']),
        ...person.offices.map((tenure, i): Fact => [['offices', i], tenure, 'This office']),
        ...person.memberships.map((tenure, i): Fact => [['memberships', i], tenure, 'This membership']),
      ];
    }
    case 'rank-ladders':
      return [[['id'], registry.ladders.get(id)?.evidence ?? null, 'The ladder']];
    case 'offices':
      return [[['id'], registry.offices.get(id)?.evidence ?? null, 'The office']];
    case 'organisations': {
      const organisation = registry.organisations.get(id);
      const former = organisation?.formerNames ?? [];
      return [
        [['id'], organisation?.evidence ?? null, 'The organisation'],
        ...former.map(({ validity }, i): Fact => [['former-names', i], validity, 'This name']),
      ];
    }
    case 'agreements':
      return [[['signed'], registry.agreements.get(id)?.signed ?? null, 'The signing']];
    case 'partnerships':
      return (registry.partnerships.get(id)?.levels ?? []).map(
        (level, i): Fact => [['levels', i], level.validity, 'This level'],
      );
    case 'event-series':
      return (registry.series.get(id)?.editions ?? []).map(
        (edition, i): Fact => [['editions', i], edition, 'This edition'],
      );
    case 'events':
      return [[['id'], registry.events.get(id) ?? null, 'The event']];
    case 'sources':
      return [];
  }
}
