/** How a dossier names people and spells words: short forms, namesakes, strangers in office, two styles in one text. */
import type { Person } from '../../server/src/registry/model.ts';
import type { Day } from '../../server/src/time/calendar.ts';
import { knownOn, officesOn, rankOn, surely } from './career.ts';
import { deed } from './deeds.ts';
import { corrected, marked } from './marks.ts';
import { fullName, NATIONS, officeForms, rankForms, titled } from './naming.ts';
import type { Fault, Scene, Topic, World } from './scene.ts';

/** 2026-05-01. */
const LAST = 20_574;
const anyDay = ({ dice }: World): Day => dice.number(16_000, LAST);

/** "Gen." for any general, "Mr." for who has no rank. */
function address(person: Person, scene: Scene): string {
  const rank = rankOn(scene.registry, person, scene.on);
  return rank !== null && / General$|^General$/.test(rank.title) ? scene.dice.pick(['General', 'Gen.']) : 'Mr.';
}

function someone(world: World): { readonly person: Person; readonly scene: Scene } | null {
  const on = anyDay(world);
  const person = world.dice.pickAny(knownOn(world.registry, on));
  return person === null ? null : { person, scene: { ...world, on } };
}

/** The family name of a Vietnamese behind a rank, as "Mr. Nguyen" may be anybody; the given name of a Japanese. */
const wrongShortName: Fault = (world) => {
  const found = someone(world);
  if (found === null || !['VN', 'JP'].includes(found.person.country)) return null;
  const { person, scene } = found;
  const title = address(person, scene);
  if (person.country === 'VN' && title === 'Mr.') return null;
  const parts = fullName(person, world).split(' ');
  const family = person.country === 'VN' ? parts[0] : parts.find((part) => part === person.name.family);
  const given = person.country === 'VN' ? parts.at(-1) : parts.find((part) => part !== family);
  const [wrong, right] = person.country === 'VN' ? [family, given] : [given, family];
  if (wrong === undefined || right === undefined || parts.length < 2) return null;
  const second = `${title} ${corrected(wrong, right)} ${world.dice.pick(['agreed', 'thanked the hosts', 'also toured the port'])}.`;
  return { on: scene.on, text: `${deed(titled(person, scene), scene, scene.on)} ${second}` };
};

/** The short form where nobody has been introduced by it. */
const shortNameFirst: Fault = (world) => {
  const found = someone(world);
  if (found === null) return null;
  const { person, scene } = found;
  const rank = rankOn(world.registry, person, scene.on);
  const short = person.name.short;
  if (rank?.title !== 'General' || sharesShort(person, scene).length > 0) return null;
  const right = fullName(person, world);
  return { on: scene.on, text: deed(`General ${marked(short, right)}`, scene, scene.on) };
};

function sharesShort(person: Person, { registry }: World): readonly Person[] {
  return [...registry.people.values()].filter((other) => other !== person && other.name.short === person.name.short);
}

/** Two people of one short form are named; only one of them is meant. */
const ambiguousShortName: Fault = (world) => {
  const found = someone(world);
  if (found === null) return null;
  const { person, scene } = found;
  const known = new Set(knownOn(world.registry, scene.on));
  const other = world.dice.pickAny(sharesShort(person, scene).filter((each) => known.has(each)));
  const isGeneral = (each: Person) => / General$|^General$/.test(rankOn(world.registry, each, scene.on)?.title ?? '');
  if (other === null || !isGeneral(person) || !isGeneral(other)) return null;
  const said = `${titled(person, scene)} and ${titled(other, scene)} took part.`.replace(/, took/, ' took');
  const both = said.charAt(0).toUpperCase() + said.slice(1);
  const full = fullName(person, world);
  return { on: scene.on, text: `${both} ${marked(`General ${person.name.short}`, full)} thanked the hosts.` };
};

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng'];
const MIDDLE = ['Văn', 'Đức', 'Minh'];
const GIVEN = ['Bảo', 'Khôi', 'Lộc', 'Phúc', 'Thiện'];
const JAPANESE = ['Kitamura Shiro', 'Matsuoka Kenji', 'Fujisawa Haruto', 'Okuda Naoto'];

/** Somebody whom the registry does not have, in an office whose holder it has. */
const unknownOfficial: Fault = (world) => {
  const found = someone(world);
  const office = found === null ? null : world.dice.pickAny(officesOn(world.registry, found.person, found.scene.on));
  if (found === null || office?.holders !== 'single' || !['VN', 'JP'].includes(office.country)) return null;
  const { dice, style, registry } = world;
  const vietnamese = [dice.pick(FAMILY), dice.pick(MIDDLE), dice.pick(GIVEN)].join(' ');
  const bare = vietnamese.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').replace(/đ/g, 'd');
  const stranger = office.country === 'JP' ? dice.pick(JAPANESE) : style.diacritics ? vietnamese : bare;
  const known = [...registry.people.values()].some(({ name }) => name.full === vietnamese || name.ascii === bare);
  const form = dice.pickAny(officeForms(office, world));
  if (form === null || known) return null;
  const right = fullName(found.person, world);
  const { on } = found.scene;
  // While a tenure runs, a successor may have come; without the country the words may be another's office.
  const over = found.person.offices.some((each) => each.office === office.id && each.to !== null && surely(each, on));
  if (!over) return null;
  const nation = /Japan|Viet/.test(form) ? '' : `${NATIONS[office.country]?.[0] ?? ''} `;
  const who = dice.pick([
    `${nation}${form} ${marked(stranger, right)}`,
    `${marked(stranger, right)}, ${nation}${form},`,
  ]);
  return { on: found.scene.on, text: deed(who, world, found.scene.on) };
};

const WORDS: readonly (readonly [string, string])[] = [
  ['labour', 'labor'],
  ['harbour', 'harbor'],
  ['neighbours', 'neighbors'],
  ['defence', 'defense'],
  ['centre', 'center'],
  ['organised', 'organized'],
  ['travelled', 'traveled'],
  ['honour', 'honor'],
];

/** One American word among British ones, or the other way round. */
const mixedSpelling: Fault = (world) => {
  const { dice, style } = world;
  const [a, b, c] = dice.shuffled(WORDS.filter(([british]) => british !== 'organised'));
  if (!a || !b || !c) return null;
  const side = style.american ? 1 : 0;
  const wrong = c[1 - side] ?? '';
  const text = `The first paper has the words ${a[side]} and ${b[side]}. The second one has the word ${corrected(wrong, c[side] ?? '')}.`;
  return { on: anyDay(world), text };
};

/** One rank under two of its names. */
const mixedRankStyle: Fault = (world) => {
  const on = anyDay(world);
  const scene = { ...world, on };
  const generals = knownOn(world.registry, on).filter(
    (person) => (rankOn(world.registry, person, on)?.variants.length ?? 0) > 0,
  );
  const [a, b] = world.dice.shuffled(generals);
  const rank = a ? rankOn(world.registry, a, on) : null;
  if (!a || !b || rank === null || rankOn(world.registry, b, on) !== rank) return null;
  const other = world.dice.pickAny(
    rank.variants.filter((form) => /^(?:[A-Z][a-z]+(?: |$))+$/.test(form) && form !== rank.title),
  );
  if (other === null) return null;
  const [own] = rankForms(rank, { ...scene, style: { ...scene.style, abbreviated: 0 } });
  const first = `${own} ${fullName(a, world)} received the guests.`;
  return { on, text: `${first} ${corrected(other, own ?? '')} ${fullName(b, world)} saw them off.` };
};

/** Four people of one country whose names can be written in two ways, by the way in which the dossier writes them. */
function company(world: World, on: Day, country: string, isFit: (name: string) => boolean): readonly string[] | null {
  const people = knownOn(world.registry, on).filter((person) => person.country === country);
  const names = world.dice.shuffled(people.map((person) => fullName(person, world)).filter(isFit));
  return names.length < 4 ? null : names.slice(0, 4);
}

/** Three people of one country in one way, and a fourth in another. */
function among(names: readonly string[], wrong: string, world: World): string {
  const [a, b, c, d = ''] = names;
  return world.dice.pick([
    `Present were ${a}, ${b}, ${c} and ${corrected(wrong, d)}.`,
    `${a} wrote to ${b}. Copies went to ${c} and ${corrected(wrong, d)}.`,
    `The list names ${a}, ${b} and ${c}. Later ${corrected(wrong, d)} was added.`,
  ]);
}

/** Family and given name the other way round. */
const nameOrder: Fault = (world) => {
  const on = anyDay(world);
  const names = company(world, on, 'JP', (name) => name.split(' ').length === 2);
  if (names === null) return null;
  return { on, text: among(names, (names[3] ?? '').split(' ').toReversed().join(' '), world) };
};

/** One name without its diacritics among others with them, or the other way round. */
const mixedDiacritics: Fault = (world) => {
  const on = anyDay(world);
  const marks = (text: string) => /\p{M}|đ/iu.test(text.normalize('NFD'));
  const full = { ...world, style: { ...world.style, diacritics: true } };
  const names = company(full, on, 'VN', marks);
  if (names === null) return null;
  const bare = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').replace(/đ/g, 'd');
  const last = names[3] ?? '';
  return world.style.diacritics
    ? { on, text: among(names, bare(last), world) }
    : { on, text: among(names.map(bare), last, world) };
};

export const habits: Topic = {
  truths: [],
  faults: {
    'wrong-short-name': wrongShortName,
    'short-name-first': shortNameFirst,
    'ambiguous-short-name': ambiguousShortName,
    'unknown-official': unknownOfficial,
    'mixed-spelling': mixedSpelling,
    'mixed-rank-style': mixedRankStyle,
    'name-order': nameOrder,
    'mixed-diacritics': mixedDiacritics,
  },
};
