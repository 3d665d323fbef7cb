/** Organisations: their names, seats in them, the posts that lead them, and their abbreviations. */
import type { Office, Organisation, Person } from '../../server/src/registry/model.ts';
import type { Day } from '../../server/src/time/calendar.ts';
import { knownOn, officesOn, surely, surelyNot } from './career.ts';
import { deed } from './deeds.ts';
import { corrected, marked } from './marks.ts';
import { fullName, NATIONS, officeForms } from './naming.ts';
import type { Fault, Scene, Topic, Truth, World } from './scene.ts';
import { slip } from './slips.ts';
import { spelled } from './style.ts';

const EARLIEST = 12_053;
/** 2026-05-01. */
const LAST = 20_574;

const anyDay = ({ dice }: World): Day => dice.number(16_000, LAST);

/** Names of the body in English words. */
function bodyForms({ name, variants }: Organisation, world: World): readonly string[] {
  return [name, ...variants]
    .filter((form) => /^[A-Z][\x20-\x7e]{5,}$/.test(form))
    .map((form) => spelled(form, world.style));
}

function withSeat(form: string, person: Person, world: World, mark: (words: string) => string): string {
  const name = fullName(person, world);
  const seat = mark(world.dice.pick([`${form} member`, `member of the ${form}`]));
  return seat.includes('member of')
    ? world.dice.pick([`${name}, a ${seat},`, `${name}, ${seat},`])
    : world.dice.pick([`${name}, ${seat},`, `${seat} ${name}`, `${name} (${seat})`]);
}

/** A seat that the person certainly has on the day. */
const seat: Truth = (scene) => {
  const seats = knownOn(scene.registry, scene.on).flatMap((person) =>
    person.memberships.flatMap((own) => (surely(own, scene.on) ? [{ person, body: own.body }] : [])),
  );
  const found = scene.dice.pickAny(seats);
  const body = scene.registry.organisations.get(found?.body ?? '');
  const form = body ? scene.dice.pickAny(bodyForms(body, scene)) : null;
  return found === null || form === null
    ? null
    : deed(
        withSeat(form, found.person, scene, (words) => words),
        scene,
        scene.on,
      );
};

/** Before the seat began or after it was over. */
const membershipNotHeld: Fault = (world) => {
  const { registry, dice } = world;
  const person = dice.pick([...registry.people.values()].filter(({ memberships }) => memberships.length > 0));
  const own = dice.pick(person.memberships);
  const body = registry.organisations.get(own.body);
  const form = body ? dice.pickAny(bodyForms(body, world)) : null;
  const before = own.from === null ? null : own.from.earliest - dice.number(60, 1500);
  const after = own.to === null ? null : own.to.latest + dice.number(60, 900);
  const on = dice.pickAny([before, after].filter((day) => day !== null));
  if (form === null || on === null || on < EARLIEST || on > LAST) return null;
  const alive = person.died === null || person.died.date.earliest > on + 30;
  const others = person.memberships.filter((each) => each.body === own.body);
  if (!alive || !others.every((each) => surelyNot(each, on))) return null;
  const guest = dice.pick(['guest of the ministry', 'friend of the academy']);
  return {
    on,
    text: deed(
      withSeat(form, person, world, (words) => marked(words, guest)),
      world,
      on,
    ),
  };
};

/** A post that is at the top of its body and called after a staff. */
function staffPost(office: Office): { readonly head: string; readonly body: string } | null {
  const found = /^(Chief of Staff)(?:, | of (?:the )?)(.+)$/.exec(office.title);
  return found === null || office.holders !== 'single' ? null : { head: found[1] ?? '', body: found[2] ?? '' };
}

const officeTitle: Fault = (world) => {
  const { registry, dice } = world;
  const on = anyDay(world);
  const person = dice.pickAny(knownOn(registry, on));
  const office = person === null ? null : dice.pickAny(officesOn(registry, person, on));
  if (person === null || office === null) return null;
  const name = fullName(person, world);
  const post = staffPost(office);
  if (post !== null) {
    const right = `${post.head} of the ${post.body}`;
    const wrong = `${dice.pick(['Commander', 'Commandant', 'Chairman'])} of the ${post.body}`;
    // The registry may have what the press calls the post.
    if (office.variants.some((form) => form.startsWith(wrong.split(' ')[0] ?? ''))) return null;
    const title = corrected(wrong, right, [office.title]);
    return { on, text: deed(dice.pick([`the ${title}`, `${name}, ${title},`, `the ${title}, ${name},`]), world, on) };
  }
  const forms = officeForms(office, world);
  const form = dice.pickAny(forms.filter((each) => /\bMinister\b/.test(each) && !/Deputy|Vice|Prime|State/.test(each)));
  if (form === null) return null;
  const title = corrected(form.replace('Minister', 'Secretary'), form, forms);
  return { on, text: deed(dice.pick([`${title} ${name}`, `${name}, ${title},`]), world, on) };
};

function visit(what: string, { dice }: World): string {
  return dice.pick([
    `The guests were received at ${what}.`,
    `Officers of ${what} took part in the seminar.`,
    `The plan was drawn up with ${what}.`,
    `They thanked ${what} for its help.`,
    `Talks were held with representatives of ${what}.`,
    `According to ${what}, exports rose.`,
    `The course is run by ${what}.`,
    `${what.charAt(0).toUpperCase()}${what.slice(1)} hosted the seminar.`,
  ]);
}

function named(organisation: Organisation, on: Day): boolean {
  const { from, to } = organisation;
  return (from === null || from.latest < on - 30) && (to === null || to.earliest > on + 30);
}

const bodyTruth: Truth = (scene) => {
  const all = [...scene.registry.organisations.values()].filter((each) => named(each, scene.on));
  const organisation = scene.dice.pick(all);
  const form = scene.dice.pickAny(bodyForms(organisation, scene).filter((each) => each.split(' ').length >= 3));
  return form === null ? null : visit(`the ${form}`, scene);
};

const organisationName: Fault = (world) => {
  const { registry, dice } = world;
  const on = anyDay(world);
  const organisation = dice.pick([...registry.organisations.values()]);
  if (dice.chance(0.3)) return otherTime(organisation, world);
  const forms = bodyForms(organisation, world);
  const form = dice.pickAny(forms.filter((each) => isTelling(each)));
  const words = form?.split(' ') ?? [];
  const at = dice.pickAny(
    words.flatMap((word, i) => (/^[A-Z][a-z]{5,}$/.test(word) && !isCountry(word) && !HEADS.test(word) ? [i] : [])),
  );
  if (form === null || at === null || !named(organisation, on)) return null;
  const wrong = words.map((word, i) => (i === at ? slip(word, dice) : word)).join(' ');
  return wrong === form ? null : { on, text: visit(`the ${corrected(wrong, form, forms)}`, world) };
};

/** Three words besides countries and what joins them; meetings, papers and states go by other rules or none. */
function isTelling(name: string): boolean {
  if (/[,&+]/.test(name) || /\b(?:Meeting|Dialogue|Summit|scheme|Newspaper|Online|State|Government)\b/.test(name))
    return false;
  return name.split(' ').filter((word) => /^[A-Z]/.test(word) && word !== 'Nam' && !isCountry(word)).length >= 3;
}

/** A word that says what kind of body it is: with a slip in it the words are no name of a body. */
const HEADS =
  /^(?:Ministry|Agency|Department|Commission|Committee|Command|Academy|Government|Assembly|Embassy|Council|Office|Group|Association|University|Institute|Hospital|Center|Centre|Forces?|Organization|Union|Staff|scheme)$/;

const isCountry = (word: string): boolean =>
  word === 'Vietnam' || Object.values(NATIONS).some((names) => names.some((name) => name.split(' ').includes(word)));

/** The name of today before it was given, or an old one long after. */
function otherTime(organisation: Organisation, world: World): ReturnType<Fault> {
  const { dice } = world;
  const [former] = organisation.formerNames;
  const change = organisation.from?.earliest ?? former?.validity.to?.latest ?? null;
  if (former === undefined || change === null) return null;
  const late = dice.chance(0.5);
  const on = late ? change + dice.number(400, 3000) : change - dice.number(100, 1200);
  const [wrong, right] = late ? [former.name, organisation.name] : [organisation.name, former.name];
  return on < 9000 ? null : { on, text: visit(`the ${corrected(wrong, right)}`, world) };
}

const undefinedAbbreviation: Fault = (world) => {
  const { registry, dice } = world;
  const organisation = dice.pick([...registry.organisations.values()]);
  const short = dice.pickAny(organisation.abbreviations.filter((each) => /^[A-Z]{4,}$/.test(each)));
  const on = anyDay(world);
  // Publishers sign with theirs.
  if (organisation.type === 'publisher') return null;
  if (short === null || !named(organisation, on) || isShared(short, world)) return null;
  if (/^(?:ASEAN|UN|EU|NATO)$/.test(short)) return null;
  const full = `${organisation.name} (${short})`;
  return { on, text: visit(`the ${corrected(short, full)}`, world) };
};

function isShared(short: string, { registry }: World): boolean {
  const bodies = [...registry.organisations.values()].filter(({ abbreviations }) => abbreviations.includes(short));
  return bodies.length > 1;
}

/** The second use of an abbreviation that the text explains. */
const explained: Truth = (scene: Scene) => {
  const organisation = scene.dice.pick([...scene.registry.organisations.values()]);
  const short = scene.dice.pickAny(organisation.abbreviations.filter((each) => /^[A-Z]{4,}$/.test(each)));
  if (short === null || !named(organisation, scene.on)) return null;
  return `${visit(`the ${organisation.name} (${short})`, scene)} ${visit(`the ${short}`, scene)}`;
};

export const bodies: Topic = {
  truths: [seat, bodyTruth, explained],
  faults: {
    'membership-not-held': membershipNotHeld,
    'office-title': officeTitle,
    'organisation-name': organisationName,
    'undefined-abbreviation': undefinedAbbreviation,
  },
};
