/** What is said of a person besides rank and office of the day: service, country, past offices, age, seats, life. */
import type { Person, Rank } from '../../server/src/registry/model.ts';
import { type Day, dateOf } from '../../server/src/time/calendar.ts';
import { daysOf, knownOn, officesOn, rankOn, surely } from './career.ts';
import { deed } from './deeds.ts';
import { corrected, marked } from './marks.ts';
import { fullName, NATIONS, officeForms, rankForms, titled } from './naming.ts';
import type { Fault, Topic, Truth, World } from './scene.ts';

const EARLIEST = 12_053;

/** A day on which rank and offices are sure. */
function someDay(person: Person, { dice }: World): Day | null {
  const span = dice.pickAny(daysOf([...person.ranks, ...person.offices]));
  return span === null ? null : dice.number(Math.max(span[0], EARLIEST), Math.max(span[1], EARLIEST));
}

/** A rank of another service of the country, whose title the own service does not have. */
const rankWrongService: Fault = (world) => {
  const { registry, dice } = world;
  const person = dice.pick([...registry.people.values()].filter(({ ranks }) => ranks.length > 0));
  const on = someDay(person, world);
  const held = on === null ? null : rankOn(registry, person, on);
  if (on === null || held === null || !/Admiral|General/.test(held.title)) return null;
  const own = registry.ladders.get(held.ladder);
  // Who came from another service may bear its ranks still.
  const services = new Set(person.ranks.map(({ rank }) => registry.ranks.get(rank)?.ladder));
  const names = new Set((own?.ranks ?? []).flatMap(namesOf));
  const others = [...registry.ranks.values()].filter((rank) => {
    const ladder = registry.ladders.get(rank.ladder);
    const near = rank.grade !== null && rank.grade === held.grade;
    return (
      ladder?.country === person.country &&
      !services.has(ladder.id) &&
      ladder !== own &&
      near &&
      !namesOf(rank).some((name) => names.has(name))
    );
  });
  const wrong = dice.pickAny(others);
  if (wrong === null) return null;
  const right = rankForms(held, { ...world, style: { ...world.style, abbreviated: 0 } });
  const scene = { ...world, on };
  return { on, text: deed(titled(person, scene, { rank: corrected(wrong.title, right[0] ?? '', right) }), scene, on) };
};

const namesOf = ({ title, variants }: Rank): readonly string[] =>
  [title, ...variants].map((name) => name.toLowerCase());

const officeWrongCountry: Fault = (world) => {
  const { registry, dice } = world;
  const person = dice.pick([...registry.people.values()].filter(({ offices }) => offices.length > 0));
  const on = someDay(person, world);
  const offices = on === null ? [] : officesOn(registry, person, on).filter(({ title }) => /Minister/.test(title));
  const forms = offices.flatMap((office) => officeForms(office, world)).filter((form) => !/Japan|Viet/.test(form));
  const title = dice.pickAny(forms);
  if (on === null || title === null) return null;
  const [right = ''] = NATIONS[person.country] ?? [];
  const wrong = dice.pick(['Chinese', 'Korean', 'Australian', 'Indian', 'Philippine']);
  return { on, text: deed(`${corrected(wrong, right)} ${title} ${fullName(person, world)}`, world, on) };
};

/** "former" of an office that runs, or that has not begun. */
const formerNeverHeld: Fault = (world) => {
  const { registry, dice } = world;
  const person = dice.pick([...registry.people.values()].filter(({ offices }) => offices.length > 0));
  const on = someDay(person, world);
  const tenure = on === null ? null : dice.pickAny(person.offices.filter((each) => surely(each, on)));
  const office = registry.offices.get(tenure?.office ?? '');
  const others = person.offices.filter((each) => each.office === tenure?.office);
  if (on === null || tenure === null || !office || others.length > 1) return null;
  const title = dice.pickAny(officeForms(office, world));
  if (title === null) return null;
  const name = fullName(person, world);
  const words = marked(`former ${title}`, title);
  const text = dice.pick([
    `${name}, ${words}, spoke of training.`,
    `The ${words}, ${name}, spoke of training.`,
    `Guests included ${name} (${words}).`,
    `The fund is chaired by ${words} ${name}.`,
  ]);
  return { on, text };
};

function age(person: Person, on: Day): { years: number; exact: boolean } | null {
  const born = person.born?.date;
  if (born?.type !== 'date' || born.precision !== 'day') return null;
  const [a, b] = [dateOf(born.earliest), dateOf(on)];
  const had = b.month > a.month || (b.month === a.month && b.day >= a.day);
  const near = Math.abs((b.month - a.month) * 30 + b.day - a.day) < 10;
  return { years: b.year - a.year - (had ? 0 : 1), exact: !near };
}

function aged(who: string, years: string, { dice }: World): string {
  return dice.pick([
    `${who}, ${years}, spoke of training.`,
    `${who}, aged ${years}, spoke of training.`,
    `${who} (${years}) spoke of training.`,
    `${who} is ${years} years old.`,
    `${who}, who is ${years}, spoke of training.`,
  ]);
}

const ageTruth: Truth = (scene) => {
  const person = scene.dice.pickAny(
    knownOn(scene.registry, scene.on).filter((each) => age(each, scene.on)?.exact === true),
  );
  const years = person === null ? null : age(person, scene.on);
  return person === null || years === null ? null : aged(fullName(person, scene), String(years.years), scene);
};

const ageMismatch: Fault = (world) => {
  const person = world.dice.pick([...world.registry.people.values()]);
  const on = someDay(person, world);
  const years = on === null ? null : age(person, on);
  const gone = person.died !== null && on !== null && person.died.date.earliest < on + 30;
  if (on === null || years === null || !years.exact || gone) return null;
  const wrong = years.years + world.dice.pick([-5, -3, -2, 2, 3, 5, 10]);
  return { on, text: aged(fullName(person, world), corrected(String(wrong), String(years.years)), world) };
};

const namedAfterDeath: Fault = (world) => {
  const { registry, dice } = world;
  const dead = [...registry.people.values()].filter(({ died }) => died !== null);
  const person = dice.pickAny(dead);
  if (person?.died == null) return null;
  const on = person.died.date.latest + dice.number(40, 900);
  const last = person.offices.at(-1);
  const office = registry.offices.get(last?.office ?? '');
  const title = office ? dice.pickAny(officeForms(office, world)) : null;
  const living = dice.pickAny(knownOn(registry, on));
  if (title === null || living === null || on > 20_574) return null;
  const who = marked(`${title} ${fullName(person, world)}`, titled(living, { ...world, on }).replace(/,$/, ''));
  return { on, text: deed(who, world, on) };
};

export const status: Topic = {
  truths: [ageTruth],
  faults: {
    'rank-wrong-service': rankWrongService,
    'office-wrong-country': officeWrongCountry,
    'former-office-never-held': formerNeverHeld,
    'age-mismatch': ageMismatch,
    'named-after-death': namedAfterDeath,
  },
};
