/** Dossiers of any length for measuring: invented news sentences around the registry's names, the same on every run. */
import type { Registry } from '../../server/src/registry/model.ts';

export interface BenchDossier {
  readonly text: string;
  /** Offsets inside names, for hover and completion. */
  readonly names: readonly number[];
  /** Offsets inside ordinary words, for edits. */
  readonly words: readonly number[];
}

/** The day that the dossier speaks of; the sentences make no claim that this day would make false. */
const header = '---\ndate: 2024-02-27\ntitle: Notes for the delegation\n---\n';
const bodyKey = 'body: |\n';
/** One mistake in so many characters: about twenty in 100 kB. */
const unitsPerMistake = 5_000;
const sentencesPerParagraph = 4;

const mistakes = [
  'A further round was pencilled in for 31 April 2025 at the same level.',
  'Working groups last met on Monday, 14 February 2024 to settle the agenda.',
];

type Pick = <T>(items: readonly T[]) => T;

/** `§` stands before a registry name, so that its place is known without searching. */
const templates: readonly ((names: Names, pick: Pick) => string)[] = [
  ({ people }, pick) =>
    `In the morning §${pick(people)} received the delegation at the guest house and thanked it for coming.`,
  ({ people }, pick) =>
    `§${pick(people)} and §${pick(people)} exchanged views on training, search and rescue, and the work of hospital ships.`,
  ({ organisations }, pick) =>
    `Officers of the §${pick(organisations)} explained how the new course had been received by its first students.`,
  ({ agreements }, pick) =>
    `Both sides referred to the §${pick(agreements)} and asked their staffs to report on what remains open.`,
  ({ events }, pick) => `The hosts recalled the §${pick(events)} and the practical steps that had come out of it.`,
  ({ people }, pick) =>
    `After lunch §${pick(people)} visited a school of languages, where forty pupils sang in three parts.`,
  () => 'On March 2 the two delegations had already agreed on the order of the visits and on who would speak first.',
  () =>
    'Trade between the ports grew by 7.5 per cent last year, according to figures that both ministries consider sound.',
  () => 'Heavy rain had closed the coastal road, so that the convoy arrived an hour late and dinner was moved indoors.',
  () =>
    'In October 2023 a smaller group had walked the same ground and written down what an exercise there would need.',
  () => 'Asked about the weather, the senior officer laughed and said that sailors have seen worse than a wet parade.',
];

interface Names {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly agreements: readonly string[];
  readonly events: readonly string[];
}

export function benchDossier(registry: Registry, units: number): BenchDossier {
  const names: Names = {
    people: [...registry.people.values()].map(({ name }) => name.ascii),
    organisations: [...registry.organisations.values()].map(({ name }) => name),
    agreements: [...registry.agreements.values()].map(({ title }) => title),
    events: [...registry.series.values()].map(({ name }) => name),
  };
  const pick = picker(20240227);
  const parts: string[] = [header];
  const namePlaces: number[] = [];
  const wordPlaces: number[] = [];
  let length = header.length;
  let nextMistake = unitsPerMistake / 2;
  for (let sentence = 1; length < units; sentence += 1) {
    const marked = length >= nextMistake ? pick(mistakes) : pick(templates)(names, pick);
    if (length >= nextMistake) nextMistake += unitsPerMistake;
    const [first = '', ...others] = marked.split('§');
    let at = length + first.length;
    for (const other of others) {
      namePlaces.push(at + 2);
      at += other.length;
    }
    wordPlaces.push(at - 3);
    const text = `${marked.replaceAll('§', '')}${sentence % sentencesPerParagraph === 0 ? '\n\n' : ' '}`;
    parts.push(text);
    length += text.length;
  }
  return { text: parts.join(''), names: spread(namePlaces), words: spread(wordPlaces) };
}

/** The dossier as YAML, its text a literal block: the same words and mistakes, two spaces before each paragraph. */
export function inYaml({ text, names, words }: BenchDossier): BenchDossier {
  const head = header.replaceAll('---\n', '');
  const body = text.slice(header.length);
  const indented = (lines: string) => lines.replace(/^(?=.)/gm, '  ');
  const place = (at: number) => head.length + bodyKey.length + indented(text.slice(header.length, at + 1)).length - 1;
  return { text: head + bodyKey + indented(body), names: names.map(place), words: words.map(place) };
}

/** At most forty, from all parts of the document. */
function spread(places: readonly number[]): readonly number[] {
  const step = Math.max(1, Math.floor(places.length / 40));
  return places.filter((_, index) => index % step === 0);
}

/** A linear congruential generator: the same choices on every machine. */
function picker(seed: number): Pick {
  let state = seed >>> 0;
  return (items) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const item = items[Math.floor((state / 2 ** 32) * items.length)];
    if (item === undefined) throw new RangeError('The registry has nothing of this kind.');
    return item;
  };
}
