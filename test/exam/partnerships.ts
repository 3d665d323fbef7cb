/** Partnerships under the name of the day, of an earlier or of a later one. */
import type { Partnership, PartnershipLevel } from '../../server/src/registry/model.ts';
import { foldText } from '../../server/src/text/fold.ts';
import { daysOf, surely } from './career.ts';
import { corrected } from './marks.ts';
import { countryName } from './naming.ts';
import type { Fault, Topic, Truth, World } from './scene.ts';
import { spelled } from './style.ts';

const isEnglish = (name: string): boolean => /^[\x20-\x7e]+$/.test(name) && !/partenariat/i.test(name);

/** `name` is the name, or the name marked. */
export function relation({ parties }: Partnership, name: string, world: World): string {
  const { dice } = world;
  const [a = '', b = ''] = dice.shuffled(parties).map((code) => countryName(code, world));
  const bare = (country: string) => country.replace(/^the /, '');
  return dice
    .pick([
      `${a} and ${b} will deepen their ${name}.`,
      `The ${name} between ${a} and ${b} is making progress.`,
      `Both ministries work for the ${bare(a)}-${bare(b)} ${name}.`,
      `The leaders of ${a} and ${b} praised the ${name}.`,
      `${spelled('Defence', world.style)} is a pillar of the ${name} between ${a} and ${b}.`,
      `Within the ${name} with ${b}, ${a} will train more officers.`,
      `${a} values the ${name} with ${b}.`,
      `As partners in the ${name}, ${a} and ${b} support each other.`,
      `Relations between ${a} and ${b} rest on the ${name}.`,
      `They agreed to deepen the ${name} between the two countries, ${a} and ${b}.`,
      `In the spirit of the ${name}, ${a} and ${b} will exchange more students.`,
      `Progress in the ${bare(a)}-${bare(b)} ${name} was noted.`,
      `The ${name} linking ${a} and ${b} was praised by the guests.`,
      `The ambassador called training a pillar of the ${name} between ${a} and ${b}.`,
      `The deepening of the ${name} between ${a} and ${b} is a shared aim.`,
      `Both ${a} and ${b} are committed to their ${name}.`,
    ])
    .replace(/^the /, 'The ');
}

function forms(level: PartnershipLevel, { dice }: World): readonly string[] {
  const names = [level.name, ...level.variants].filter(isEnglish);
  const capitals = names.filter((name) => /^[A-Z]/.test(name));
  const all = [...new Set([level.name, ...capitals, level.name.replace(/ (?:for|in|with) .*$/, '')])];
  return dice.shuffled(all);
}

const current: Truth = (scene) => {
  const known = [...scene.registry.partnerships.values()].flatMap((partnership) =>
    partnership.levels.flatMap((level) => (surely(level.validity, scene.on) ? [{ partnership, level }] : [])),
  );
  const found = scene.dice.pickAny(known);
  if (found === null) return null;
  const name = forms(found.level, scene)[0] ?? found.level.name;
  return relation(found.partnership, scene.dice.chance(0.25) ? lower(name) : name, scene);
};

/** The story of a relation: names of other times, said to be so. */
const story: Truth = (scene) => {
  const known = [...scene.registry.partnerships.values()].flatMap((partnership) =>
    partnership.levels.flatMap((level, i) => {
      const next = partnership.levels[i + 1];
      const over = level.validity.to !== null && level.validity.to.latest < scene.on - 30;
      return next && over ? [{ partnership, level, next }] : [];
    }),
  );
  const found = scene.dice.pickAny(known);
  if (found === null) return null;
  const [a = '', b = ''] = found.partnership.parties.map((code) => countryName(code, scene));
  const { level, next } = found;
  const year = next.validity.from?.year;
  return scene.dice
    .pick([
      `${a} and ${b} upgraded their relations from a ${level.name} to a ${next.name} in ${year}.`,
      `Their former ${level.name} was raised to a ${next.name}.`,
      `In ${year}, ${a} and ${b} elevated their ${level.name} to a ${next.name}.`,
    ])
    .replace(/\ba (?=[AEIOU])/g, 'an ');
};

function lower(name: string): string {
  const at = name.search(/ (?:with|in) /);
  return at < 0 ? name.toLowerCase() : name.slice(0, at).toLowerCase() + name.slice(at);
}

/** One level in force and another one named; `side` says whether the other was over or still to come. */
function wrongLevel(side: 'over' | 'to come'): Fault {
  return (world) => {
    const { registry, dice } = world;
    const partnership = dice.pick([...registry.partnerships.values()].filter(({ levels }) => levels.length > 1));
    const level = dice.pick(partnership.levels);
    const other = dice.pick(partnership.levels);
    const span = dice.pickAny(daysOf([level.validity]));
    // A name with its countries in it needs no others around it.
    if (level === other || span === null || /Viet Nam|Japan/.test(other.name + level.name)) return null;
    const on = dice.number(span[0] + 30, Math.max(span[0] + 30, span[1]));
    const { from, to } = other.validity;
    const false_ = side === 'over' ? to !== null && to.latest < on - 20 : from !== null && from.earliest > on + 20;
    if (!false_ || on > span[1] || on > 20_574) return null;
    const right = forms(level, world);
    const words = forms(other, world).find(
      (name) => !right.some((each) => ` ${foldText(each)} `.includes(` ${foldText(name)} `)),
    );
    if (words === undefined) return null;
    // A short name calls for a short one, a long name for a long one.
    const long = words === other.name;
    const best = long ? level.name : level.name.replace(/ (?:for|in|with) .*$/, '');
    return { on, text: relation(partnership, corrected(words, best, right), world) };
  };
}

export const partnerships: Topic = {
  truths: [current, current, story],
  faults: { 'partnership-outdated': wrongLevel('over'), 'partnership-not-yet': wrongLevel('to come') },
};
