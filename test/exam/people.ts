/** Ranks, offices and names: true of their people on the day, or false in one of them. */
import type { Office, OfficeTenure, Person, Rank, Registry } from '../../server/src/registry/model.ts';
import { foldText } from '../../server/src/text/fold.ts';
import { type Day, dateOf } from '../../server/src/time/calendar.ts';
import { daysOf, knownOn, officesOn, rankOn, surely, surelyNot } from './career.ts';
import { deed, meeting } from './deeds.ts';
import { corrected, marked } from './marks.ts';
import { compose, fullName, officeForms, rankForms, titled } from './naming.ts';
import type { Fault, Planted, Scene, Topic, Truth, World } from './scene.ts';
import { slipIn } from './slips.ts';
import { monthName } from './style.ts';

const one: Truth = (scene) => {
  const person = scene.dice.pickAny(knownOn(scene.registry, scene.on));
  return person === null ? null : deed(titled(person, scene), scene, scene.on);
};

const several: Truth = (scene) => {
  const count = scene.dice.number(2, 3);
  const people = scene.dice.shuffled(knownOn(scene.registry, scene.on)).slice(0, count);
  if (people.length < count) return null;
  return meeting(
    people.map((person) => titled(person, scene)),
    scene,
    scene.on,
  );
};

/** "former Minister X": a tenure that is over on the day. */
const former: Truth = (scene) => {
  const { registry, dice, on } = scene;
  const past = [...registry.people.values()].flatMap((person) =>
    person.offices.flatMap((tenure) => {
      const office = registry.offices.get(tenure.office);
      const over = tenure.to !== null && tenure.to.latest < on - 30;
      return office && over && officeForms(office, scene).length > 0 ? [{ person, office }] : [];
    }),
  );
  const found = dice.pickAny(past);
  if (found === null) return null;
  const title = dice.pick(officeForms(found.office, scene));
  const name = fullName(found.person, scene);
  const word = dice.pick(['former', 'former', 'Former', 'then']);
  return dice.pick([
    `${name}, a former ${title}, sent a message.`,
    `Among the guests was ${word === 'then' ? 'former' : word} ${title} ${name}.`,
    `The plan goes back to former ${title} ${name}.`,
    `${name}, who was ${title} at the time, had proposed it.`,
  ]);
};

/** A report of an older event with the title of that time. */
const older: Truth = (scene) => {
  const { registry, dice, on } = scene;
  const { year, month } = dateOf(on - dice.number(400, 2500));
  const then = Math.floor(Date.UTC(year, month - 1, 15) / 86_400_000);
  const person = dice.pickAny(knownOn(registry, then));
  if (person === null) return null;
  const who = titled(person, { ...scene, on: then });
  return dice.pick([
    `In ${monthName(month)} ${year}, ${who} visited the academy.`,
    `A first paper was handed over in ${monthName(month)} ${year} by ${who}.`.replace(/,\.$/, '.'),
    `The idea was raised in ${year} by ${who}.`.replace(/,\.$/, '.'),
  ]);
};

/** Full name first, the short form afterwards with any title of address. */
const again: Truth = (scene) => {
  const person = scene.dice.pickAny(knownOn(scene.registry, scene.on));
  if (person === null) return null;
  const rank = rankOn(scene.registry, person, scene.on);
  const short = person.name.short;
  // Another sentence may name a namesake.
  if ([...scene.registry.people.values()].some((other) => other !== person && other.name.short === short)) return null;
  const address = rank === null ? ['Mr.'] : ['General', 'Gen.'].filter(() => / General$|^General$/.test(rank.title));
  const second = scene.dice.pickAny(address);
  const first = deed(titled(person, scene), scene, scene.on);
  if (second === null) return first;
  return `${first} ${scene.dice.pick([`${second} ${short} agreed.`, `${second} ${short} also toured the port.`])}`;
};

/** A day on which the person's titles are sure, from a tenure picked by chance. */
function someDay(person: Person, dice: World['dice']): Day | null {
  const span = dice.pickAny(daysOf([...person.ranks, ...person.offices]));
  return span === null ? null : dice.number(Math.max(span[0], EARLIEST), Math.max(span[1], EARLIEST));
}

/** 2003: earlier dossiers would not be typed today. */
const EARLIEST = 12_053;

const rankNotHeld: Fault = (world) => {
  const { registry, dice } = world;
  const person = dice.pick([...registry.people.values()].filter(({ ranks }) => ranks.length > 0));
  const on = someDay(person, dice);
  const held = on === null ? null : rankOn(registry, person, on);
  if (on === null || held === null) return null;
  const ladder = registry.ladders.get(held.ladder);
  const others = (ladder?.ranks ?? []).filter((rank) => isOther(rank, held, registry));
  // One grade too high or too low is the usual slip; a rank of some years before or after another.
  const near = others.filter(({ order }) => Math.abs(order - held.order) <= 2);
  const own = others.filter(({ id }) => person.ranks.some(({ rank }) => rank === id));
  const wrong = dice.pickAny(own.length > 0 && dice.chance(0.35) ? own : near.length > 0 ? near : others);
  if (wrong === null) return null;
  const right = rankForms(held, world);
  const short = held.abbreviations.includes(right[0] ?? '');
  const words = short ? dice.pickAny(wrong.abbreviations) : wrong.title;
  if (words === null || [...allForms(held)].some((form) => foldText(form) === foldText(words))) return null;
  const scene = { ...world, on };
  return {
    on,
    text: deed(titled(person, scene, { rank: corrected(words, right[0] ?? '', right.slice(1)) }), scene, on),
  };
};

function isOther(rank: Rank, held: Rank, registry: Registry): boolean {
  if (rank.id === held.id || rank.borneWith.includes(held.id) || held.borneWith.includes(rank.id)) return false;
  const forms = new Set(allForms(held).map(foldText));
  return registry.ranks.has(rank.id) && !allForms(rank).some((form) => forms.has(foldText(form)));
}

const allForms = ({ title, variants, abbreviations }: Rank): readonly string[] => [
  title,
  ...variants,
  ...abbreviations,
];

const officeNotHeld: Fault = (world) => {
  const { registry, dice } = world;
  const person = dice.pick([...registry.people.values()].filter(({ offices }) => offices.length > 0));
  const wrong = dice.chance(0.6) ? otherTime(person, world) : anothersOffice(person, world);
  // Who is dead takes part in nothing, whatever he is called.
  if (wrong === null || (person.died !== null && person.died.date.latest <= wrong.on)) return null;
  const { office, on } = wrong;
  const scene = { ...world, on };
  const forms = officeForms(office, world).filter((form) => !isShared(form, office, person, scene));
  const title = dice.pickAny(forms);
  if (title === null) return null;
  const rank = rankOn(registry, person, on);
  const parts = {
    rank: rank !== null && dice.chance(0.6) ? (rankForms(rank, world)[0] ?? null) : null,
    name: fullName(person, world),
    office: marked(title, honest(person, scene)),
    country: person.country,
  };
  return { on, text: deed(compose(parts, world), world, on) };
};

/** An office that is sure on the day, or words that claim none. */
function honest(person: Person, scene: Scene): string {
  const forms = officesOn(scene.registry, person, scene.on).flatMap((office) => officeForms(office, scene));
  return scene.dice.pickAny(forms) ?? 'leader of the group';
}

/** An own office before its beginning or after its end. */
function otherTime(person: Person, { registry, dice }: World): { office: Office; on: Day } | null {
  const tenure = dice.pick(person.offices);
  const office = registry.offices.get(tenure.office);
  if (office?.country !== person.country) return null;
  const { from, to } = tenure;
  const far = dice.chance(0.3) ? 5000 : 1500;
  const after = to === null ? null : to.latest + dice.number(60, far);
  const before = from === null ? null : from.earliest - dice.number(60, far);
  const on = dice.pickAny([after, before].filter((day) => day !== null));
  const own = person.offices.filter((each) => each.office === tenure.office);
  if (on === null || on < EARLIEST || on > 20_600 || !own.every((each) => surelyNot(each, on))) return null;
  return { office, on };
}

/** An office with one holder that somebody else held. */
function anothersOffice(person: Person, { registry, dice }: World): { office: Office; on: Day } | null {
  const offices = [...registry.offices.values()].filter(
    ({ id, holders, country }) =>
      holders === 'single' && country === person.country && !person.offices.some(({ office }) => office === id),
  );
  const office = dice.pickAny(offices);
  const holders = office === null ? [] : (registry.holders.get(office.id) ?? []);
  const on = someDay(person, dice);
  if (office === null || on === null) return null;
  return holders.some(({ tenure }) => !tenure.acting && surely(tenure, on)) ? { office, on } : null;
}

/** The words could also mean an office that the person may have held then. */
function isShared(form: string, office: Office, person: Person, scene: Scene): boolean {
  return [...scene.registry.offices.values()].some((other) => {
    const shares = [other.title, ...other.variants].some((each) => foldText(each) === foldText(form));
    const own = person.offices.filter((tenure: OfficeTenure) => tenure.office === other.id);
    const open = own.length > 0 ? own.some((each) => !surelyNot(each, scene.on)) : false;
    return other.id !== office.id && other.country === person.country && shares && (open || own.length === 0);
  });
}

const misspeltName: Fault = (world): Planted | null => {
  const { registry, dice } = world;
  const person = dice.pick([...registry.people.values()]);
  const on = someDay(person, dice);
  if (on === null || (person.died !== null && person.died.date.earliest < on + 60)) return null;
  const scene = { ...world, on };
  const name = fullName(person, world);
  const wrong = slipIn(name, world);
  const office = dice.pickAny(officesOn(registry, person, on));
  const title = office === null ? null : dice.pickAny(officeForms(office, world));
  if (wrong === null || title === null) return null;
  const rank = rankOn(registry, person, on);
  const parts = {
    rank: rank !== null && dice.chance(0.6) ? (rankForms(rank, world)[0] ?? null) : null,
    name: corrected(wrong, name),
    office: title,
    country: person.country,
  };
  return { on, text: deed(compose(parts, scene), scene, on) };
};

export const people: Topic = {
  truths: [one, several, several, former, older, again],
  faults: { 'rank-not-held': rankNotHeld, 'office-not-held': officeNotHeld, 'misspelt-name': misspeltName },
};
