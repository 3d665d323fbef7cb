/** Agreements that another took the place of: invented ones over the built-in registry, which knows no such pair. */
import { buildRegistry } from '../../server/src/registry/load.ts';
import type { Agreement, Registry } from '../../server/src/registry/model.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { builtinPack } from '../support/builtinPack.ts';
import { agreementTitles } from './agreements.ts';
import { marked } from './marks.ts';
import { countryName } from './naming.ts';
import type { Fault, Topic, Truth, World } from './scene.ts';
import { dayText } from './style.ts';

const SUBJECTS = [
  'Port Calls of Naval Ships',
  'the Exchange of Charts and Soundings',
  'Mountain Rescue Exercises',
  'the Loan of Museum Ships',
  'Military Bands and Choirs',
  'Diving Schools',
];

/** Six pairs; both of a pair have titles that share no more than their field. */
const INVENTED = `registry: 1
agreements:
${SUBJECTS.flatMap((subject, i) => [
  entry(`old-${i}`, `Protocol on ${subject}`, 2007 + i, ''),
  entry(
    `new-${i}`,
    `Convention for Service Cooperation No. ${i + 1} and its Annexes`,
    2016 + i,
    `, supersedes: old-${i}`,
  ),
]).join('\n')}
sources:
  - {id: invented-a, publisher: Gazette of the Exam, title: Acts, date: 2025-01-15, url: "https://a.example"}
  - {id: invented-b, publisher: Journal of the Exam, title: Treaties, date: 2024-11-02, url: "https://b.example"}
`;

function entry(id: string, title: string, year: number, more: string): string {
  const signed = `{date: ${year}-05-12, source: [invented-a, invented-b]}`;
  return `  - {id: ${id}, title: ${title}, type: treaty, parties: [VN, JP], signed: ${signed}${more}}`;
}

/** The registry of the exam. */
export function examRegistry(): Registry {
  const files = [readRegistryFile('file:///exam.registry.yaml', INVENTED)];
  return buildRegistry({ builtin: builtinPack(), files }).registry;
}

function pairs({ registry }: World): readonly (readonly [Agreement, Agreement])[] {
  return [...registry.agreements.values()].flatMap((successor): (readonly [Agreement, Agreement])[] => {
    const old = registry.agreements.get(successor.supersedes ?? '');
    return old ? [[old, successor]] : [];
  });
}

function citing(title: string, { parties }: Agreement, world: World, on: number): string {
  const { dice, style } = world;
  const [a = '', b = ''] = dice.shuffled(parties).map((code) => countryName(code, world));
  const day = dayText(on, style);
  return dice.pick([
    `The ${title} remains in force.`,
    `The ${title} is still in force.`,
    `The ${title} governs these visits.`,
    `Both sides act under the ${title}.`,
    `The exercises of ${a} and ${b} are based on the ${title}.`,
    `The work is carried out in accordance with the ${title}.`,
    `Training is still given under the ${title}.`,
    `On ${day}, a seminar was held under the ${title}.`,
    `In accordance with the ${title}, a seminar was opened on ${day}.`,
    `Officers of ${a} and ${b} cooperate within the framework of the ${title}.`,
  ]);
}

const inForce: Truth = (scene) => {
  const [old, successor] = scene.dice.pickAny(pairs(scene)) ?? [];
  const begun = successor?.signed.date;
  const first = old?.signed.date;
  if (!old || !successor || !begun || !first || first.latest > scene.on - 30) return null;
  const agreement = scene.on > begun.latest + 30 ? successor : scene.on < begun.earliest - 30 ? old : null;
  if (agreement === null) return null;
  return citing(scene.dice.pick(agreementTitles(agreement, scene)), agreement, scene, scene.on);
};

/** What was done under the old one at a time that nobody gives. */
const once: Truth = (scene) => {
  const [old] = scene.dice.pickAny(pairs(scene)) ?? [];
  if (!old?.signed.date || old.signed.date.latest > scene.on - 30) return null;
  const title = scene.dice.pick(agreementTitles(old, scene));
  return scene.dice.pick([
    `Divers trained under the ${title} took part.`,
    `The ${title} was the first text of its kind.`,
    `They looked back on the years of the ${title}.`,
    `The ${title} is no longer in force.`,
  ]);
};

const agreementSuperseded: Fault = (world) => {
  const [old, successor] = world.dice.pick(pairs(world));
  const since = successor.signed.date;
  if (since === null) return null;
  const on = since.latest + world.dice.number(30, 1200);
  const right = world.dice.pick(agreementTitles(successor, world));
  return { on, text: citing(marked(world.dice.pick(agreementTitles(old, world)), right), old, world, on) };
};

export const successors: Topic = {
  truths: [inForce, once],
  faults: { 'agreement-superseded': agreementSuperseded },
};
