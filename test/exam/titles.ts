/** Titles of agreements, series and partnerships, misspelt, turned round, or of another kind. */

import { agreementTitles, signedAgreements, signing } from './agreements.ts';
import { daysOf } from './career.ts';
import { datedEditions, held, ordinalForms, seriesNames } from './events.ts';
import { corrected } from './marks.ts';
import { relation } from './partnerships.ts';
import type { Fault, Topic, World } from './scene.ts';
import { slip } from './slips.ts';
import { onOrIn, timeIn } from './style.ts';

/** Words that make a title's kind, or name a country: a slip in them is another matter. */
const FIXED =
  /^(?:Memorandum|Agreement|Treaty|Declaration|Statement|Joint|Convention|Protocol|Vision|Dialogue|Forum|Meeting|Meeting-Plus|Expo|Exhibition|Summit|Partnership|Viet|Vietnam|Japan|ASEAN|Strategic|Comprehensive|Japan-ASEAN|ASEAN-Japan|Nam-Japan|Vietnam-Japan|IISS|.*'.*|.*-.*|.*:.*|.*\d.*)$/;

/** One word with a slip, or two words about an "and" exchanged; null where the title has none that allow it. */
function altered(title: string, { dice }: World, turns = true): string | null {
  const words = title.split(' ');
  const long = words.flatMap((word, i) => (word.length >= 6 && /^\p{Lu}/u.test(word) && !FIXED.test(word) ? [i] : []));
  const and = words.findIndex((word, i) => word === 'and' && long.includes(i - 1) && long.includes(i + 1));
  if (turns && and > 0 && words.length > 6 && dice.chance(0.25)) {
    return words.map((word, i) => (i === and - 1 ? words[and + 1] : i === and + 1 ? words[and - 1] : word)).join(' ');
  }
  const at = dice.pickAny(long);
  if (at === null) return null;
  const wrong = slip(words[at] ?? '', dice);
  return wrong === words[at] ? null : words.map((word, i) => (i === at ? wrong : word)).join(' ');
}

const agreementTitle: Fault = (world) => {
  const { dice, style } = world;
  const agreement = dice.pick(signedAgreements(world));
  const title = dice.pick(agreementTitles(agreement, world));
  const wrong =
    title.split(' ').length < 5 || /[():"]/.test(title) ? null : altered(title, world, !agreement.descriptive);
  const { date } = agreement.signed;
  const text = timeIn(date, style);
  if (wrong === null || text === null) return null;
  const on = date.latest + dice.number(40, 900);
  return { on, text: signing(agreement, text, onOrIn(date, '').trim(), world, corrected(wrong, title)) };
};

const KINDS = ['Memorandum', 'Treaty', 'Protocol', 'Declaration', 'Convention', 'Joint Statement'];

const agreementKind: Fault = (world) => {
  const { dice, style } = world;
  const agreement = dice.pick(signedAgreements(world));
  const title = dice.pick(agreementTitles(agreement, world));
  const found =
    /^(Memorandum of Understanding|Memorandum|Agreement|Treaty|Joint Statement|Joint Declaration|Declaration) (?=(?:on|concerning|regarding) )/.exec(
      title,
    );
  const { date } = agreement.signed;
  const text = timeIn(date, style);
  if (found === null || text === null) return null;
  const [head = ''] = found;
  const same = /Agreement|Treaty|Convention/;
  const other = dice.pick(
    KINDS.filter(
      (kind) =>
        !head.includes(kind) &&
        !(same.test(kind) && same.test(head)) &&
        !(head.includes('Declaration') && kind.includes('Declaration')),
    ),
  );
  const on = date.latest + dice.number(40, 900);
  const wrong = `${other} ${title.slice(head.length)}`;
  if (title.slice(head.length).split(' ').length < 5) return null;
  return {
    on,
    text: signing(agreement, text, onOrIn(date, '').trim(), world, corrected(wrong, title, kindsOf(title))),
  };
};

/** "Memorandum" and "Memorandum of Understanding" are one kind. */
function kindsOf(title: string): readonly string[] {
  return [title.replace(/^Memorandum of Understanding on /, 'Memorandum on ')];
}

const eventName: Fault = (world) => {
  const { dice, style } = world;
  const { series, edition } = dice.pick(datedEditions(world));
  const name = dice.pickAny(seriesNames(series, world));
  const wrong = name === null ? null : altered(name, world);
  const text = timeIn(edition.date, style);
  if (name === null || wrong === null || text === null || edition.ordinal === null) return null;
  // A slip in "Defence" leaves open which spelling it was.
  const spellings = [name.replace(/Defense/g, 'Defence'), name.replace(/Defence/g, 'Defense')];
  const [number = ''] = ordinalForms(edition.ordinal, world);
  const when = onOrIn(edition.date, text);
  const on = edition.date.latest + dice.number(5, 800);
  return { on, text: held({ what: `${number} ${corrected(wrong, name, spellings)}`, when, place: null }, world) };
};

const ADJECTIVES = ['Enhanced', 'Broad', 'Special', 'Global', 'Deep'];

const partnershipName: Fault = (world) => {
  const { registry, dice } = world;
  const partnership = dice.pick([...registry.partnerships.values()]);
  const level = dice.pick(partnership.levels);
  const span = dice.pickAny(daysOf([level.validity]));
  if (span === null || !/Partnership/.test(level.name) || /Community/.test(level.name)) return null;
  if (partnership.levels.some((other) => /Community/.test(other.name))) return null;
  const on = dice.number(span[0], Math.max(span[0], span[1]));
  const aim = / for .*(Prosperity|Cooperation|Peace)/.exec(level.name);
  const short = level.name.replace(/ (?:for|in|with) .*$/, '');
  const known = partnership.levels.flatMap(({ name, variants }) =>
    [name, ...variants].map((each) => each.toLowerCase()),
  );
  const pick = dice.next();
  if (aim !== null && pick < 0.4) {
    const wrong = altered(level.name, world);
    return wrong === null ? null : { on, text: relation(partnership, corrected(wrong, level.name), world) };
  }
  if (aim !== null && pick < 0.6) {
    const wrong = level.name.replace(aim[1] ?? '', dice.pick(['Security', 'Stability', 'Friendship']));
    return { on, text: relation(partnership, corrected(wrong, level.name), world) };
  }
  const wrong = `${dice.pick(ADJECTIVES)} Strategic Partnership`;
  if (known.includes(wrong.toLowerCase()) || short.toLowerCase().includes(wrong.toLowerCase())) return null;
  return { on, text: relation(partnership, corrected(wrong, short, [level.name]), world) };
};

export const titles: Topic = {
  truths: [],
  faults: {
    'agreement-title': agreementTitle,
    'agreement-kind': agreementKind,
    'event-name': eventName,
    'partnership-name': partnershipName,
  },
};
