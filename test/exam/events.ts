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
export function ordinalForms(n: number, { dice }: World): readonly string[] {
  const word = WORDS[n];
  const figures = ordinal(n);
  if (word === undefined) return [figures];
  return dice.chance(0.5) ? [figures] : [word];
}

export function seriesNames({ name, variants }: EventSeries, world: World): readonly string[] {
  return [name, ...variants]
    .filter((form) => /^[A-Z][\x20-\x7e]*$/.test(form) && form.split(' ').length > 2 && !/\d{4}/.test(form))
    .map((form) => spelled(form, world.style));
}

export function datedEditions({ registry }: World): readonly { series: EventSeries; edition: Dated }[] {
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
export function held({ what, when, place }: EditionWords, world: World): string {
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
    `The ${what} was convened${at}${on}.`,
    `He attended the ${what}${at}${on}.`,
    ...(when === null
      ? []
      : [
          `The ${what} came to a close${at}${on}.`,
          `Delegates to the ${what} met${at}${on}.`,
          `Participants of the ${what}, which took place${at}${on}, received a medal.`,
          `Minutes of the ${what} (${place === null ? '' : `${place}, `}${when.slice(3)}) are attached.`,
          `The convening of the ${what}${at}${on} was welcomed.`,
          `Held${at}${on}, the ${what} lasted one day.`,
          `They had last met${on} at the ${what}${at}.`,
          `Since the ${what}${at}${on}, work has gone on.`,
          `Agreed at the ${what}${at}${on}: more training.`,
          ...(place === null ? [] : [`${place} was the venue of the ${what}${on}.`]),
          `The minutes of the ${what}, held${at}${on}, were approved.`,
          `Since the ${what} met${at}${on}, much has been done.`,
        ]),
  ];
  const opened =
    when === null ? [] : [`${when.startsWith('on') ? 'On' : 'In'}${when.slice(2)}, the ${what} was held${at}.`];
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
  // A slip, or a number of another decade.
  const wrong = edition.ordinal + dice.pick([-2, -1, 1, 2, 10, -10]);
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

/** Another day, month or year than that of any edition of the series. */
const eventDate: Fault = (world) => {
  const { dice, style } = world;
  const { series, edition } = dice.pick(datedEditions(world));
  const name = dice.pickAny(seriesNames(series, world));
  const { date, ordinal } = edition;
  if (ordinal === null || name === null || date.type !== 'date' || date.precision !== 'day') return null;
  const wrong = date.earliest + dice.pick([-1, 1]) * (dice.chance(0.25) ? 3652 : dice.number(20, 400));
  const others = series.editions.filter((other) => other.ordinal !== ordinal && other.date !== null);
  if (others.some((other) => Math.abs((other.date?.earliest ?? 0) - wrong) < 40)) return null;
  const words = dayText(wrong, style);
  if (/^short/.test(style.dates) && /\b(?:May|June|July|Jun|Jul)\b/.test(words)) return null;
  const on = Math.max(date.latest, wrong) + dice.number(20, 700);
  const mark = corrected(words, dayText(date.earliest, style));
  const what = `${dice.pick(ordinalForms(ordinal, world))} ${name}`;
  return { on, text: held({ what, when: `on ${mark}`, place: dice.chance(0.5) ? plainPlace(edition) : null }, world) };
};

const eventPlace: Fault = (world) => {
  const { dice, style } = world;
  const { series, edition } = dice.pick(datedEditions(world));
  const name = dice.pickAny(seriesNames(series, world));
  const place = plainPlace(edition);
  if (edition.ordinal === null || name === null || place === null || COUNTRIES.includes(place)) return null;
  const wrong = dice.pick(['Hanoi', 'Tokyo', 'Singapore', 'Jakarta', 'Fukuoka', 'Vientiane', 'Manila', 'Kuala Lumpur']);
  const text = timeIn(edition.date, style);
  if (wrong === place || text === null) return null;
  const when = onOrIn(edition.date, text);
  const on = edition.date.latest + dice.number(1, 700);
  const what = `${dice.pick(ordinalForms(edition.ordinal, world))} ${name}`;
  return { on, text: held({ what, when, place: corrected(wrong, place) }, world) };
};

const COUNTRIES = ['Japan', 'Philippines', 'Viet Nam'];

export const events: Topic = {
  truths: [before, before, bare],
  faults: { 'event-ordinal': eventOrdinal, 'event-date': eventDate, 'event-place': eventPlace },
};
