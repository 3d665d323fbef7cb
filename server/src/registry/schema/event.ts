/** Events: series with numbered editions, and single meetings or visits. */
import * as v from 'valibot';
import type { Edition, EventSeries, SingleEvent } from '../model.ts';
import { type Context, evidenceOf, timeOf } from './convert.ts';
import { evidenceEntries, flag, id, layerEntries, refOrText, text, texts, time, wholeNumber } from './fields.ts';
import { defineKind } from './kind.ts';

const people = (description: string) =>
  v.pipe(v.array(refOrText('person', 'Id of a person, or a name.')), v.description(description));

const edition = v.pipe(
  v.strictObject({
    ordinal: v.optional(wholeNumber('Its number: 10.')),
    name: v.optional(text('Its own name, where it has one.')),
    date: v.optional(time('Day, or first and last day.')),
    place: v.optional(text('Where it met.')),
    chairs: v.optional(people('Who chaired it.')),
    people: v.optional(people('Others known to have taken part.')),
    ...evidenceEntries,
    withdrawn: v.optional(flag('true: the edition of the layer below no longer counts.')),
    reason: layerEntries.reason,
  }),
  v.description('One meeting of the series.'),
);

export const eventSeriesSchema = v.pipe(
  v.strictObject({
    id: id('the series'),
    name: text('Official English name, without number.'),
    variants: v.optional(texts('Other names in use.')),
    native: v.optional(texts('Names in other languages.')),
    organisers: v.optional(
      v.pipe(
        v.array(refOrText('organisation', 'Id of an organisation, or a name.')),
        v.description('Who organises it.'),
      ),
    ),
    editions: v.optional(v.pipe(v.array(edition), v.description('The meetings known, in order.'))),
    notes: v.optional(text('Anything a reader should know about the series.')),
    ...evidenceEntries,
    ...layerEntries,
  }),
  v.title('Series of events'),
  v.description('A dialogue, forum, exhibition or exercise that is held again and again.'),
);

export const singleEventSchema = v.pipe(
  v.strictObject({
    id: id('the event'),
    type: text('meeting, visit, congress …'),
    name: text('What it was.'),
    date: v.optional(time('Day, or first and last day.')),
    place: v.optional(text('Where it was.')),
    people: v.optional(people('Who took part.')),
    ...evidenceEntries,
    ...layerEntries,
  }),
  v.title('Event'),
  v.description('A meeting or visit that belongs to no series.'),
);

export type EventSeriesRecord = v.InferOutput<typeof eventSeriesSchema>;
export type SingleEventRecord = v.InferOutput<typeof singleEventSchema>;

export const eventSeriesKind = defineKind({
  key: 'event-series',
  name: 'event-series',
  schema: eventSeriesSchema,
  convert: toEventSeries,
});

export const singleEventKind = defineKind({
  key: 'events',
  name: 'event',
  schema: singleEventSchema,
  convert: toSingleEvent,
});

function toEventSeries(raw: EventSeriesRecord, context: Context): EventSeries {
  return {
    kind: 'event-series',
    id: raw.id,
    name: raw.name,
    variants: raw.variants ?? [],
    native: raw.native ?? [],
    organisers: raw.organisers ?? [],
    editions: (raw.editions ?? []).map((entry) => toEdition(entry, raw)),
    notes: raw.notes ?? null,
    origin: context.origin,
  };
}

function toEdition(raw: NonNullable<EventSeriesRecord['editions']>[number], series: EventSeriesRecord): Edition {
  return {
    ordinal: raw.ordinal ?? null,
    name: raw.name ?? null,
    date: timeOf(raw.date),
    place: raw.place ?? null,
    chairs: raw.chairs ?? [],
    people: raw.people ?? [],
    ...evidenceOf(raw, series),
  };
}

function toSingleEvent(raw: SingleEventRecord, context: Context): SingleEvent {
  return {
    kind: 'event',
    id: raw.id,
    type: raw.type,
    name: raw.name,
    date: timeOf(raw.date),
    place: raw.place ?? null,
    people: raw.people ?? [],
    ...evidenceOf(raw),
    origin: context.origin,
  };
}
