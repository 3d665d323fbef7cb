/** The profile of a rank: its place in the ladder, its short forms, and what equals it abroad. */
import type { Rank, RankLadder, Registry } from '../../registry/model.ts';
import { countryName } from '../../rules/wording.ts';
import { type Card, fact, table } from '../card.ts';
import { type CardContext, rankTitle, sourceLinks, words } from './common.ts';

const shownEquivalents = 10;

export function rankCard(rank: Rank, { registry }: CardContext): Card {
  const ladder = registry.ladders.get(rank.ladder);
  return {
    title: rank.title,
    native: rank.native,
    kind: ladder === undefined ? 'Rank' : `Rank · ${ladderName(ladder, registry)}`,
    lead: [
      ...fact('Ladder', ladder === undefined ? null : place(rank, ladder)),
      ...fact('NATO STANAG 2116', grade(rank, ladder)),
    ],
    facts: [
      ...fact('Abbreviated', ...rank.abbreviations.slice(0, 4)),
      ...fact('Also called', ...rank.variants.slice(0, 4)),
      ...fact('Same standing', rank.equals && rankTitle(registry.ranks.get(rank.equals), rank.equals)),
    ],
    tables: table(
      ['Equivalent abroad', 'Service'],
      equivalents(rank, registry).map((other) => ({
        cells: [rankTitle(other.rank, other.rank.id), ladderName(other.ladder, registry)],
        current: false,
      })),
    ),
    sources: ladder === undefined ? [] : sourceLinks(registry, [ladder.evidence]),
  };
}

function ladderName(ladder: RankLadder, registry: Registry): string {
  const force = ladder.force === null ? undefined : registry.organisations.get(ladder.force)?.name;
  return `${force ?? words(ladder.service)}, ${countryName(ladder.country)}`;
}

/** "2 of 12: below General, above Lieutenant General". */
function place(rank: Rank, { ranks }: RankLadder): string {
  const index = ranks.findIndex((item) => item.id === rank.id);
  const above = ranks[index - 1];
  const below = ranks[index + 1];
  const neighbours = [
    ...(above === undefined ? ['the highest'] : [`below ${above.title}`]),
    ...(below === undefined ? [] : [`above ${below.title}`]),
  ];
  return `${index + 1} of ${ranks.length}, ${neighbours.join(', ')}`;
}

function grade(rank: Rank, ladder: RankLadder | undefined): string | null {
  if (rank.grade === null) return null;
  // Outside NATO the code is a comparison without legal force, and a reader must not take it for an assigned one.
  return ladder?.gradeKind === 'assigned' ? rank.grade : `${rank.grade} (comparable)`;
}

/** One rank of every other country with the same NATO code, the same service first. */
function equivalents(rank: Rank, registry: Registry) {
  const own = registry.ladders.get(rank.ladder);
  if (rank.grade === null || own === undefined) return [];
  const abroad = [...registry.ladders.values()]
    .filter((ladder) => ladder.country !== own.country)
    .toSorted((a, b) => Number(b.service === own.service) - Number(a.service === own.service));
  const perCountry = new Map<string, { readonly rank: Rank; readonly ladder: RankLadder }>();
  for (const ladder of abroad) {
    const same = ladder.ranks.find((other) => other.grade === rank.grade);
    if (same !== undefined && !perCountry.has(ladder.country)) perCountry.set(ladder.country, { rank: same, ladder });
  }
  return [...perCountry.values()].slice(0, shownEquivalents);
}
