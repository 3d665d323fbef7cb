/** Editions of event series with their numbers, days, places and chairs. */
import type { Edition, EventSeries } from '../../server/src/registry/model.ts';
import { corrected } from './marks.ts';
import type { Fault, Topic, Truth, World } from './scene.ts';
import { dayText, onOrIn, ordinal, spelled, timeIn } from './style.ts';

export type Dated = Edition & { readonly date: NonNullable<Edition['date']> };

const WORDS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** "10th" or "tenth". */
function ordinalForms(n: number, { dice }: World): readonly string[] {
  const word = WORDS[n];
  const figures = ordinal(n);
  if (word === undefined) return [figures];
  return dice.chance(0.5) ? [figures] : [word];
}

function seriesNames({ name, variants }: EventSeries, world: World): readonly string[] {
  return [name, ...variants]
    .filter((form) => /^[A-Z][\x20-\x7e]*$/.test(form) && form.split(' ').length > 2 && !/\d{4}/.test(form))
    .map((form) => spelled(form, world.style));
}

function datedEditions({ registry }: World): readonly { series: EventSeries; edition: Dated }[] {
  return [...registry.series.values()].flatMap((series) =>
    series.editions.flatMap((edition) => {
      const { date } = edition;
      const exact = date !== null && Number.isFinite(date.earliest) && date.latest - date.earliest <= 31;
      return exact && date.latest < 20_574 ? [{ series, edition: { ...edition, date } }] : [];
    }),
  );
}

export interface EditionWords {
  /** "the 10th Viet Nam-Japan Defence Policy Dialogue" without the article. */
  readonly what: string;
  readonly when: string | null;
  readonly place: string | null;
}

/** A sentence that says that an edition took place. */
function held({ what, when, place }: EditionWords, world: World): string {
  const { dice } = world;
  const at = place === null ? '' : ` in ${place}`;
  const on = when === null ? '' : ` ${when}`;
  const back = [
    // Without a date these would speak of any time.
    when === null ? `The ${what} opened${at}.` : `They looked back on the ${what}, held${at}${on}.`,
    when === null ? `The ${what} closed${at}.` : `The guests spoke of the ${what}, which took place${at}${on}.`,
    `The ${what} was held${at}${on}.`,
    `The ${what} took place${at}${on}.`,
    `Officials attended the ${what}${at}${on}.`,
    `Both sides held the ${what}${at}${on}.`,
    `The ministry hosted the ${what}${at}${on}.`,
    `The two deputy ministers co-chaired the ${what}${at}${on}.`,
  ];
  const opened = when === null ? [] : [`${when.charAt(0).toUpperCase()}${when.slice(1)}, the ${what} was held${at}.`];
  return dice.pick([...back, ...opened]);
}

function plainPlace(edition: Edition): string | null {
  const place = edition.place?.split(', ').at(-1) ?? null;
  return place !== null && /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(place) ? place : null;
}

const before: Truth = (scene) => {
  const past = datedEditions(scene).filter(({ edition }) => edition.date.latest < scene.on - 10);
  const found = scene.dice.pickAny(past);
  if (found === null) return null;
  const { series, edition } = found;
  const name = scene.dice.pickAny(seriesNames(series, scene));
  const text = timeIn(edition.date, scene.style);
  if (name === null || text === null) return null;
  const number = edition.ordinal === null ? '' : `${scene.dice.pick(ordinalForms(edition.ordinal, scene))} `;
  return held(
    {
      what: number + name,
      when: onOrIn(edition.date, text),
      place: scene.dice.chance(0.6) ? plainPlace(edition) : null,
    },
    scene,
  );
};

/** Named without a date, or planned. */
const bare: Truth = (scene) => {
  const found = scene.dice.pickAny(datedEditions(scene).filter(({ edition }) => edition.date.latest < scene.on - 60));
  if (found === null || found.edition.ordinal === null) return null;
  const name = scene.dice.pickAny(seriesNames(found.series, scene));
  if (name === null) return null;
  const n = found.edition.ordinal;
  return scene.dice.pick([
    `They recalled the results of the ${ordinal(n)} ${name}.`,
    `Since the ${ordinal(n)} ${name}, contacts have become closer.`,
    `They agreed to hold the ${ordinal(n + 3)} ${name} next year.`,
    `The ${name} remains the main channel.`,
    `Preparations for the next ${name} began on ${dayText(scene.on, scene.style)}.`,
  ]);
};

const eventOrdinal: Fault = (world) => {
  const { dice, style } = world;
  const { series, edition } = dice.pick(datedEditions(world));
  const name = dice.pickAny(seriesNames(series, world));
  const text = timeIn(edition.date, style);
  if (edition.ordinal === null || name === null || text === null) return null;
  const wrong = edition.ordinal + dice.pick([-2, -1, 1, 2]);
  if (wrong < 1 || edition.date.latest - edition.date.earliest > 10) return null;
  const words = dice.chance(0.5) || wrong > 20 || edition.ordinal > 20;
  const mark = words
    ? corrected(ordinal(wrong), ordinal(edition.ordinal))
    : corrected(WORDS[wrong] ?? '', WORDS[edition.ordinal] ?? '');
  const fresh = dice.chance(0.3);
  const on = fresh ? edition.date.latest + dice.number(0, 2) : edition.date.latest + dice.number(20, 900);
  const when = fresh && dice.chance(0.3) ? null : onOrIn(edition.date, text);
  return {
    on,
    text: held({ what: `${mark} ${name}`, when, place: dice.chance(0.6) ? plainPlace(edition) : null }, world),
  };
};

export const events: Topic = { truths: [before, before, bare], faults: { 'event-ordinal': eventOrdinal } };
