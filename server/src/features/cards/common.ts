/** What the cards of all kinds share: places, tenures in words, and links to sources. */
import type { Evidence, Rank, Registry, Tenure } from '../../registry/model.ts';
import { heldThroughout } from '../../registry/tenure.ts';
import { countryName } from '../../rules/wording.ts';
import { boundsText, timeText } from '../../time/dateText.ts';
import type { TimeValue } from '../../time/edtf.ts';
import type { Truth } from '../../time/truth.ts';
import type { SourceLink } from '../card.ts';

/** `on` is the date that the text speaks of; null when it is not known. */
export interface CardContext {
  readonly registry: Registry;
  readonly on: TimeValue | null;
}

const shownSources = 3;

/** "joint-statement" as words: "joint statement". */
export function words(slug: string): string {
  return slug.replace(/-/g, ' ');
}

export function held(tenure: Tenure, { on }: Pick<CardContext, 'on'>): Truth {
  return on === null ? 'unknown' : heldThroughout(tenure, on);
}

/** "2 March 2020 to 30 March 2023", "since April 2021", "seen 2 March 2020"; an open end is not called the present. */
export function tenureCell({ from, to, attested }: Tenure): string {
  const seen = from !== null || attested.length === 0 ? null : `seen ${ends(attested).map(timeText).join(' and ')}`;
  return [seen, boundsText(from, to)].filter((part) => part !== null).join(', ') || 'dates not known';
}

/** Newest first; a tenure without a start is placed by what is known of it. */
export function newestFirst<T extends Tenure>(tenures: readonly T[]): readonly T[] {
  return tenures.toSorted((a, b) => orderDay(b) - orderDay(a));
}

export function sourceLinks(registry: Registry, evidence: readonly Evidence[]): readonly SourceLink[] {
  const ids = [...new Set(evidence.flatMap((item) => item.sources))];
  const links = ids.slice(0, shownSources).map((id) => sourceLink(registry, id));
  const more = ids.length - links.length;
  return more > 0 ? [...links, { label: `${more} more`, url: null }] : links;
}

/** A short label: how a publisher was read ("quoted on …") is for the registry, not for a glance. */
function sourceLink(registry: Registry, id: string): SourceLink {
  const source = registry.sources.get(id);
  if (source === undefined) return { label: id, url: id };
  const publisher = source.publisher.replace(/ \(.*\)$/, '');
  return { label: [publisher, source.date].filter((part) => part !== null).join(', '), url: source.url };
}

export function rankTitle(rank: Rank | undefined, id: string): string {
  if (rank === undefined) return id;
  return rank.native === null ? rank.title : `${rank.title} (${rank.native})`;
}

export function officeTitle(registry: Registry, id: string, acting: boolean): string {
  const title = registry.offices.get(id)?.title ?? id;
  return acting && !/^acting\b/i.test(title) ? `${title} (acting)` : title;
}

export function organisationName(registry: Registry, id: string): string {
  return registry.organisations.get(id)?.name ?? id;
}

export function parties(codes: readonly string[], registry: Registry): string {
  return codes.map((code) => registry.organisations.get(code)?.name ?? countryName(code)).join(' and ');
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Names of people by registry id; a name that is no id stands as written. */
export function people(ids: readonly string[], registry: Registry): readonly string[] {
  return ids.map((id) => registry.people.get(id)?.name.full ?? id);
}

function ends(values: readonly TimeValue[]): readonly TimeValue[] {
  const inOrder = values.toSorted((a, b) => a.earliest - b.earliest);
  return inOrder.length > 2 ? [...inOrder.slice(0, 1), ...inOrder.slice(-1)] : inOrder;
}

function orderDay({ from, to, attested }: Tenure): number {
  return from?.earliest ?? attested[0]?.earliest ?? to?.earliest ?? Number.NEGATIVE_INFINITY;
}
