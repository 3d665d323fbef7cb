/** Anniversaries of agreements and relations, and agreements that are applied: in their time or not. */
import type { Agreement, Registry } from '../../server/src/registry/model.ts';
import { type Day, dateOf, dayOf } from '../../server/src/time/calendar.ts';
import { agreementTitles, signedAgreements } from './agreements.ts';
import { corrected, marked } from './marks.ts';
import { countryName } from './naming.ts';
import type { Fault, Topic, Truth, World } from './scene.ts';
import { ordinal } from './style.ts';

interface Feast {
  readonly what: string;
  readonly year: number;
}

/** Diplomatic relations and signings known to the year. */
function feasts(world: World): readonly Feast[] {
  const { registry } = world;
  const relations = [...registry.agreements.values()].filter(({ type }) => type === 'establishment');
  const yearOf = ({ signed }: Agreement) => dateOf(signed.date?.earliest ?? 0).year;
  return [
    ...relations.map((agreement) => ({ what: relationsOf(agreement, world), year: yearOf(agreement) })),
    ...signedAgreements(world).flatMap((agreement) => {
      const title = world.dice.pickAny(agreementTitles(agreement, world));
      return title === null ? [] : [{ what: `the ${title}`, year: yearOf(agreement) }];
    }),
  ];
}

function relationsOf({ parties }: Agreement, world: World): string {
  const [a = '', b = ''] = world.dice.shuffled(parties).map((code) => countryName(code, world));
  return world.dice.pick([
    `the establishment of diplomatic relations between ${a} and ${b}`,
    `diplomatic relations between ${a} and ${b}`,
    `diplomatic ties between ${a} and ${b}`,
  ]);
}

function sentence(count: string, { what }: Feast, year: number, { dice }: World): string {
  return dice.pick([
    `The two sides mark the ${count} anniversary of ${what}.`,
    `On the occasion of the ${count} anniversary of ${what}, a stamp was issued.`,
    `In ${year}, both sides celebrate the ${count} anniversary of ${what}.`,
    `An exhibition marking the ${count} anniversary of ${what} was opened.`,
    `The ${count} anniversary of ${what} is celebrated this year.`,
    `${year} is the ${count} anniversary of ${what}.`,
  ]);
}

const anniversary: Truth = (scene) => {
  const { year } = dateOf(scene.on);
  const feast = scene.dice.pickAny(feasts(scene).filter((each) => each.year < year));
  return feast === null ? null : sentence(ordinal(year - feast.year), feast, year, scene);
};

const anniversaryMismatch: Fault = (world) => {
  const { dice } = world;
  const feast = dice.pick(feasts(world));
  const count = dice.pick([1, 5, 10, 15, 20, 25, 30, 40, 50]);
  const year = feast.year + count;
  const wrong = count + dice.pick([-5, -2, -1, 1, 2, 5, 10]);
  if (year > 2026 || year < 2003 || wrong < 1) return null;
  return {
    on: dayOf(year, dice.number(1, 12), dice.number(1, 28)),
    text: sentence(corrected(ordinal(wrong), ordinal(count)), feast, year, world),
  };
};

function applying(title: string, { dice }: World): string {
  return dice.pick([
    `Ten officers were trained under the ${title}.`,
    `The work is based on the ${title}.`,
    `In accordance with the ${title}, two ships called at Da Nang.`,
    `Pursuant to the ${title}, the two sides exchanged experts.`,
    `They reviewed the implementation of the ${title}.`,
    `Both sides pledged to implement the ${title}.`,
    `The ministry has acted in line with the ${title}.`,
    `As agreed in the ${title}, a ship will call at Hai Phong.`,
  ]);
}

const applied: Truth = (scene) => {
  const agreement = scene.dice.pickAny(
    signedAgreements(scene).filter(({ signed }) => signed.date.latest < scene.on - 40),
  );
  return agreement === null ? null : applying(scene.dice.pick(agreementTitles(agreement, scene)), scene);
};

const agreementBeforeSigning: Fault = (world) => {
  const agreement = world.dice.pick(signedAgreements(world));
  const on: Day = agreement.signed.date.earliest - world.dice.number(40, 900);
  const earlier = lastSigned(world.registry, on, agreement);
  const title = world.dice.pick(agreementTitles(agreement, world));
  // A year in the title ("UNCLOS 1982") is a date of its own.
  if (earlier === null || on < dayOf(2003, 1, 1) || /\d{4}/.test(title)) return null;
  return { on, text: applying(marked(title, world.dice.pick(agreementTitles(earlier, world))), world) };
};

/** One that is there on the day. */
function lastSigned(registry: Registry, on: Day, besides: Agreement): Agreement | null {
  const there = [...registry.agreements.values()].filter(
    (each) =>
      each !== besides && each.signed.date !== null && each.signed.date.latest < on - 40 && each.type === 'memorandum',
  );
  return there.at(-1) ?? null;
}

export const feastsTopic: Topic = {
  truths: [anniversary, applied],
  faults: { 'anniversary-mismatch': anniversaryMismatch, 'agreement-before-signing': agreementBeforeSigning },
};
