/** Dates by themselves: weekdays, days that no calendar has, ranges, tenses, and two dates for one thing. */
import { type Day, dateOf, dayOf, daysInMonth } from '../../server/src/time/calendar.ts';
import type { Dice } from './dice.ts';
import { corrected, marked } from './marks.ts';
import type { Fault, Topic, Truth, World } from './scene.ts';
import { dayText, monthName, WEEKDAYS, weekdayName, writeDay } from './style.ts';

const randomDay = (dice: Dice): Day => dice.number(dayOf(2012, 1, 1), dayOf(2026, 4, 30));

const HAPPENINGS = [
  'A working group met',
  'The ship called at Da Nang',
  'The course opened',
  'Experts from both sides gathered',
  'The delegation arrived in Hanoi',
  'The exhibition opened its doors',
];

/** "on Monday, 2 March 2020"; `weekday` right or marked. */
function withWeekday(weekday: string, day: Day, world: World): string {
  const { dice, style } = world;
  const date = dayText(day, style);
  const short = dayText(day, style, false);
  const what = dice.pick(HAPPENINGS);
  return dice.pick([
    `${what} on ${weekday}, ${date}.`,
    `${what} on ${weekday} ${date}.`,
    `On ${weekday}, ${short}, the guests toured the port.`,
    `On ${weekday} (${date}), the guests toured the port.`,
    `${what} in Tokyo on ${date} (${weekday}).`,
    `Early on ${weekday} morning, ${date}, the column set out.`,
    `${what} on ${date}, a ${weekday}.`,
    `By ${weekday}, ${date}, all was ready.`,
    `Until ${weekday}, ${date}, the hall was closed.`,
    `As of ${weekday}, ${date}, ten had registered.`,
    `The ceremony (held ${weekday}, ${date}) was short.`,
    `Dated ${weekday}, ${date}, the letter speaks of training.`,
    `Owing to rain, no session was held on ${weekday}, ${date}.`,
  ]);
}

const weekday: Truth = (scene) => withWeekday(weekdayName(scene.on - 1), scene.on - 1, scene);

const weekdayMismatch: Fault = (world) => {
  const on = randomDay(world.dice);
  const day = on - world.dice.number(0, 3);
  const right = weekdayName(day);
  const wrong = world.dice.pick(WEEKDAYS.filter((name) => name !== right));
  return { on, text: withWeekday(corrected(wrong, right), day, world) };
};

const impossibleDate: Fault = (world) => {
  const { dice, style } = world;
  const on = randomDay(dice);
  const { year } = dateOf(on);
  const month = dice.pick([2, 2, 4, 6, 9, 11]);
  const last = daysInMonth(year, month);
  const date = writeDay({ year, month, day: month === 2 ? dice.number(last + 1, 31) : 31 }, style);
  const mark = marked(date, writeDay({ year, month, day: last }, style));
  return {
    on,
    text: dice.pick([
      `The next meeting will be held on ${mark}.`,
      `The group has met every year since ${mark}.`,
      `The plan runs until ${mark}.`,
      `Applications are open until ${mark}, and the course begins in autumn.`,
    ]),
  };
};

/** "from 14 to 11 March": days of one month, in the dossier's order of day and month. */
function range(first: number, last: number, day: Day, { style, dice }: World): string {
  const { year, month } = dateOf(day);
  const name = monthName(month);
  const american = style.dates === 'american' || style.dates === 'short-american';
  if (american) return dice.pick([`${name} ${first} to ${last}, ${year}`, `${name} ${first}-${last}, ${year}`]);
  return dice.pick([
    `${first} to ${last} ${name} ${year}`,
    `${first}-${last} ${name} ${year}`,
    `${first}–${last} ${name}`,
  ]);
}

const visits: Truth = (scene) => {
  const first = scene.dice.number(1, 20);
  const text = range(first, first + scene.dice.number(1, 6), scene.on, scene);
  return scene.dice.pick([
    `The visit lasted from ${text}.`,
    `The course will run from ${text}.`,
    `The exercise (${text}) was the first of its kind.`,
  ]);
};

const reversedRange: Fault = (world) => {
  const on = randomDay(world.dice);
  const first = world.dice.number(1, 20);
  const last = first + world.dice.number(1, 6);
  const text = range(last, first, on, world);
  const right = text.replace(`${last}`, '#').replace(`${first}`, `${last}`).replace('#', `${first}`);
  return {
    on,
    text: world.dice.pick([
      `The visit will last from ${corrected(text, right)}.`,
      `The course runs from ${corrected(text, right)}.`,
    ]),
  };
};

const ambiguousDate: Fault = (world) => {
  const on = randomDay(world.dice);
  const { year } = dateOf(on);
  const [day, month] = [world.dice.number(1, 12), world.dice.number(1, 12)];
  // The dossier's own date would decide.
  if (day === month || Math.abs(dayOf(year, month, day) - on) < 40 || Math.abs(dayOf(year, day, month) - on) < 40)
    return null;
  return {
    on,
    text: `The papers were filed under ${marked(`${day}/${month}/${year}`, writeDay({ year, month, day }, world.style))}.`,
  };
};

const futureAsPast: Fault = (world) => {
  const { dice, style } = world;
  const on = randomDay(dice);
  const past = on - dice.number(20, 500);
  const later = marked(dayText(on + dice.number(20, 500), style), dayText(past, style));
  return {
    on,
    text: dice.pick([
      `The two ministers met in Hanoi on ${later}.`,
      `The plan was signed on ${later}.`,
      `On ${later}, the delegation visited the port.`,
      `The ship arrived in Da Nang on ${later}.`,
      `The course was opened by the two ministers on ${later}.`,
      `The vessel was handed over on ${later}.`,
      `The minister returned from Europe on ${later}.`,
      `The bridge was inaugurated on ${later}.`,
      `The hall was rebuilt and reopened on ${later}.`,
      `The talks, held on ${later}, were useful.`,
      `The guests were received on ${later} by the mayor.`,
      `The fleet returned to Can Tho on ${later}.`,
    ]),
  };
};

const planned: Truth = (scene) => {
  const day = dayText(scene.on + scene.dice.number(20, 400), scene.style);
  return scene.dice.pick([
    `The next meeting is planned for ${day}.`,
    `They will meet again in Tokyo on ${day}.`,
    `The plan is to be signed on ${day}.`,
  ]);
};

/** A title that no registry has, telling enough to be one of its kind. */
function unknownTitle({ dice }: World): string {
  const kind = dice.pick(['Memorandum', 'Memorandum of Understanding', 'Agreement', 'Protocol', 'Convention']);
  const matter = dice.pick([
    'Border Patrols',
    'the Care of War Graves',
    'Mountain Rescue Training',
    'the Exchange of Military Bands',
    'Naval Hydrography',
    'the Training of Military Judges',
  ]);
  return `${kind} ${dice.pick(['on', 'on', 'concerning'])} ${matter}`;
}

function twice(first: string, second: string, title: string, { dice }: World): string {
  return dice.pick([
    `The ${title} was signed on ${first}. It has been put into practice since. The ${title}, signed on ${second}, has twelve articles.`,
    `They spoke of the ${title}, signed on ${first}. Later the guests praised the ${title} of ${second}.`,
    `On ${first}, the two sides signed the ${title}. The ${title} (${second}) covers training as well.`,
    `They thanked the lawyers who drew up the ${title} of ${first}. Signed on ${second}, the ${title} is in two languages.`,
    `The signing of the ${title} took place on ${first}. Copies of the ${title} (signed on ${second}) were laid out.`,
  ]);
}

const conflictingDates: Fault = (world) => {
  const { dice, style } = world;
  const on = randomDay(dice);
  const day = on - dice.number(100, 2000);
  const other = day + dice.pick([-1, 1]) * dice.number(30, 90);
  const right = dayText(day, style);
  if (/^short/.test(style.dates) && /\b(?:May|June|July|Jun|Jul)\b/.test(dayText(other, style))) return null;
  return { on, text: twice(right, corrected(dayText(other, style), right), unknownTitle(world), world) };
};

const agreeing: Truth = (scene) => {
  const date = dayText(scene.on - scene.dice.number(100, 2000), scene.style);
  return twice(date, date, unknownTitle(scene), scene);
};

export const calendar: Topic = {
  truths: [weekday, visits, planned, agreeing],
  faults: {
    'weekday-mismatch': weekdayMismatch,
    'impossible-date': impossibleDate,
    'reversed-range': reversedRange,
    'ambiguous-date': ambiguousDate,
    'future-as-past': futureAsPast,
    'conflicting-dates': conflictingDates,
  },
};
