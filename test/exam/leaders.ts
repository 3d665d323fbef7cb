/** Who chaired an edition and who signed an agreement: the right ones, or one of them replaced by a compatriot. */
import type { Agreement, EventSeries, Person } from '../../server/src/registry/model.ts';
import type { Day } from '../../server/src/time/calendar.ts';
import { agreementTitles, signedAgreements } from './agreements.ts';
import { type Dated, datedEditions, ordinalForms, seriesNames } from './events.ts';
import { corrected } from './marks.ts';
import { fullName, titled } from './naming.ts';
import type { Fault, Planted, Scene, Topic, Truth, World } from './scene.ts';
import { onOrIn, timeIn } from './style.ts';

/** How each of the leaders is written, and when the sentence may stand. */
interface Cast {
  readonly people: readonly string[];
  readonly on: Day;
  /** The day of the event or of the signing, where the sentence says it. */
  readonly when: string;
}

const both = (people: readonly string[]): string => people.join(' and ');

function chaired(series: EventSeries, edition: Dated, { people, when }: Cast, world: World): string {
  const number = edition.ordinal === null ? '' : `${world.dice.pick(ordinalForms(edition.ordinal, world))} `;
  const what = `${number}${world.dice.pick(seriesNames(series, world))}`;
  const verb = people.length > 1 ? world.dice.pick(['co-chaired', 'co-chaired', 'jointly chaired']) : 'chaired';
  return world.dice.pick([
    `The ${what} was ${verb} by ${both(people)}${when}.`,
    `${both(people)} ${verb} the ${what}${when}.`,
    `The ${what}, ${verb} by ${both(people)}, dealt with training.`,
    `They recalled the ${what}, which was ${verb} by ${both(people)}.`,
    `${both(people)} presided over the ${what}${when}.`,
    `The ${what} was presided over by ${both(people)}${when}.`,
    ...(people.length > 1
      ? [
          `${both(people)} were the co-chairs of the ${what}.`,
          `Co-chairs of the ${what}: ${both(people)}.`,
          `With ${both(people)} as co-chairs, the ${what} turned to training.`,
          `${people[0]} co-chaired the ${what} with ${people[1]}.`,
        ]
      : []),
    ...(when === ''
      ? []
      : [`The ${what} was held${when} under the ${people.length > 1 ? 'co-' : ''}chairmanship of ${both(people)}.`]),
  ]);
}

function signedBy(agreement: Agreement, { people, when }: Cast, world: World): string {
  const title = world.dice.pick(agreementTitles(agreement, world));
  const verb = world.dice.pick(['signed', 'signed', 'inked', 'concluded']);
  return world.dice.pick([
    `The ${title} was ${verb} by ${both(people)}${when}.`,
    `${both(people)} ${verb} the ${title}${when}.`,
    `Work is based on the ${title}, ${verb} by ${both(people)}.`,
    `The ${title}, which was ${verb} by ${both(people)}, has been put into practice.`,
    `${both(people)} put their signatures to the ${title}${when}.`,
    `The signatories of the ${title} were ${both(people)}.`,
    `The ${title} (signed by ${both(people)}) has borne fruit.`,
    `The ${title} bears the signatures of ${both(people)}.`,
    `Signed by ${both(people)}, the ${title} names nine fields.`,
    ...(people.length > 1 ? [`Signing the ${title} were ${both(people)}.`] : []),
  ]);
}

/** The leaders of which the registry has an entry, one of them marked where there is `wrong`. */
function castOf(leaders: readonly Person[], day: Day, exact: string, wrong: Person | null, world: World): Cast {
  const { dice } = world;
  // The titles of the day fit only a text of that day.
  const fresh = dice.chance(0.4);
  const on = fresh ? day + dice.number(0, 2) : day + dice.number(40, 900);
  const scene: Scene = { ...world, on: day };
  const at = wrong === null ? -1 : leaders.findIndex(({ country }) => country === wrong.country);
  const people = leaders.map((person, i) => {
    const name = fullName(person, world);
    if (i === at && wrong !== null) return corrected(fullName(wrong, world), name, bothOrders(person));
    return fresh && wrong === null && dice.chance(0.6) ? titled(person, scene).replace(/,$/, '') : name;
  });
  return { people, on, when: fresh || dice.chance(0.5) ? exact : '' };
}

/** The fix takes the order of the wrong name, which may be another than that of the right one. */
function bothOrders({ name: { full, ascii } }: Person): readonly string[] {
  return [full, ascii].flatMap((written) => {
    const [family = '', ...given] = written.split(' ');
    return [written, [...given, family].join(' ')];
  });
}

function peopleIn(ids: readonly string[], { registry }: World): readonly Person[] {
  const people = ids.flatMap((id) => registry.people.get(id) ?? []);
  return people.length === ids.length ? people : [];
}

/** Somebody of the same country who is none of them. */
function compatriot(leaders: readonly Person[], { registry, dice }: World): Person | null {
  const countries = leaders.map(({ country }) => country);
  // Two of one country: which of them was replaced, nobody could say.
  const single = countries.filter((code) => countries.filter((other) => other === code).length === 1);
  const country = dice.pickAny(single);
  return dice.pickAny(
    [...registry.people.values()].filter((person) => person.country === country && !leaders.includes(person)),
  );
}

function meetings(world: World): readonly { series: EventSeries; edition: Dated; leaders: readonly Person[] }[] {
  return datedEditions(world).flatMap(({ series, edition }) => {
    const leaders = peopleIn(edition.chairs, world);
    const usual =
      series.id !== 'shangri-la-dialogue' && edition.ordinal !== null && seriesNames(series, world).length > 0;
    return leaders.length > 0 && leaders.length < 3 && usual ? [{ series, edition, leaders }] : [];
  });
}

function signings(
  world: World,
): readonly { agreement: Agreement; leaders: readonly Person[]; day: Day; text: string }[] {
  return signedAgreements(world).flatMap((agreement) => {
    // Of the dead a sentence needs its date.
    const leaders = agreement.signed.by
      .flatMap((id) => world.registry.people.get(id) ?? [])
      .filter(({ died }) => died === null);
    const text = timeIn(agreement.signed.date, world.style);
    return leaders.length > 0 && text !== null
      ? [{ agreement, leaders, day: agreement.signed.date.latest, text: ` ${onOrIn(agreement.signed.date, text)}` }]
      : [];
  });
}

const chair: Truth = (scene) => {
  const past = meetings(scene).filter(({ edition, series }) => {
    // On the days of another edition its reader would take the sentence for a report of that one.
    const isFresh = series.editions.some(({ date }) => date !== null && Math.abs(date.latest - scene.on) < 10);
    return edition.date.latest < scene.on - 10 && !isFresh;
  });
  const found = scene.dice.pickAny(past);
  if (found === null) return null;
  const people = found.leaders.map((person) => fullName(person, scene));
  return chaired(found.series, found.edition, { people, on: scene.on, when: '' }, scene);
};

const signatory: Truth = (scene) => {
  const found = scene.dice.pickAny(signings(scene).filter(({ day }) => day < scene.on - 10));
  if (found === null) return null;
  const people = found.leaders.map((person) => fullName(person, scene));
  return signedBy(found.agreement, { people, on: scene.on, when: '' }, scene);
};

const eventChair: Fault = (world): Planted | null => {
  const { series, edition, leaders } = world.dice.pick(meetings(world));
  const wrong = compatriot(leaders, world);
  const text = timeIn(edition.date, world.style);
  if (wrong === null || text === null) return null;
  const cast = castOf(leaders, edition.date.latest, ` ${onOrIn(edition.date, text)}`, wrong, world);
  return { on: cast.on, text: chaired(series, edition, cast, world) };
};

const agreementSignatory: Fault = (world): Planted | null => {
  const { agreement, leaders, day, text } = world.dice.pick(signings(world));
  const wrong = compatriot(leaders, world);
  if (wrong === null) return null;
  const cast = castOf(leaders, day, text, wrong, world);
  return { on: cast.on, text: signedBy(agreement, cast, world) };
};

export const leaders: Topic = {
  truths: [chair, signatory],
  faults: { 'event-chair': eventChair, 'agreement-signatory': agreementSignatory },
};
