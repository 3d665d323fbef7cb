/** The profiles of a series of events with its editions, and of a meeting that belongs to no series. */
import type { Edition, EventSeries, SingleEvent } from '../../registry/model.ts';
import { timeText } from '../../time/dateText.ts';
import { type Card, fact, table } from '../card.ts';
import { type CardContext, capitalised, organisationName, people, sourceLinks, words } from './common.ts';

const shownEditions = 9;

/** `ordinal` is the edition that is named where the cursor stands. */
export function seriesCard(series: EventSeries, ordinal: number | null, context: CardContext): Card {
  const { registry } = context;
  const named = edition(series, ordinal, context);
  return {
    title: series.name,
    native: series.native[0] ?? null,
    kind: 'Series of events',
    lead: named === undefined ? [] : fact(editionLabel(named), when(named), named.place),
    facts: [
      ...fact('Chaired by', ...people(named?.chairs ?? [], registry)),
      ...fact('Organised by', ...series.organisers.map((id) => organisationName(registry, id))),
      ...fact('Also called', ...series.variants.slice(0, 3)),
    ],
    tables: table(
      ['Edition', 'Date', 'Place', 'Chairs'],
      around(series.editions, named).map((item) => ({
        cells: [editionNumber(item), when(item) ?? '', item.place ?? '', people(item.chairs, registry).join(', ')],
        current: item === named,
      })),
    ),
    sources: sourceLinks(registry, named === undefined ? series.editions : [named]),
  };
}

export function eventCard(event: SingleEvent, { registry }: CardContext): Card {
  return {
    title: event.name,
    native: null,
    kind: `Event · ${words(event.type)}`,
    lead: fact(capitalised(words(event.type)), event.date && timeText(event.date), event.place),
    facts: fact('Took part', ...people(event.people, registry)),
    tables: [],
    sources: sourceLinks(registry, [event]),
  };
}

/** The edition with that ordinal; without one, the edition of the day that the text speaks of. */
function edition(series: EventSeries, ordinal: number | null, { on }: CardContext): Edition | undefined {
  if (ordinal !== null) return series.editions.find((item) => item.ordinal === ordinal);
  if (on === null) return undefined;
  return series.editions.find(({ date }) => date !== null && date.earliest <= on.latest && on.earliest <= date.latest);
}

/** A long series is cut to the editions before and after the one named, else to the last ones; newest first. */
function around(editions: readonly Edition[], named: Edition | undefined): readonly Edition[] {
  const middle = named === undefined ? editions.length : editions.indexOf(named) + Math.ceil(shownEditions / 2);
  const end = Math.min(Math.max(middle, shownEditions), editions.length);
  return editions.slice(Math.max(0, end - shownEditions), end).toReversed();
}

function editionLabel(item: Edition): string {
  return item.ordinal === null ? (item.name ?? 'This edition') : `Edition ${item.ordinal}`;
}

function editionNumber(item: Edition): string {
  return item.ordinal === null ? (item.name ?? '') : String(item.ordinal);
}

function when(item: Edition): string | null {
  return item.date && timeText(item.date);
}
