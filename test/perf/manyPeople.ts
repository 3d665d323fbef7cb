/** Invented people in any number, the same on every run: what registries of a million names are measured with. */
import type { PersonRecord } from '../../server/src/registry/schema/person.ts';

const families =
  'Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Sato Suzuki Takahashi Tanaka Watanabe Yamamoto Nakamura Kobayashi Kato Yoshida'.split(
    ' ',
  );
const onsets = 'b c d g h k l m n p r s t v kh ph th tr ch sh y z br st'.split(' ');
const vowels = 'a e i o u ai ao ie uo ei'.split(' ');
const codas = ['', '', 'n', 'm', 'ng', 't', 'r', 's', 'k'];

type Next = (below: number) => number;

/** People with three names, a rank and an office; one in seven has a family name that is common to many. */
export function* manyPeople(count: number, seed = 1): Generator<PersonRecord> {
  let state = seed >>> 0;
  const next: Next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let i = 0; i < count; i++) yield person(i, next);
}

/** The names of so many of them as a registry file. */
export function manyPeopleYaml(count: number): string {
  const lines = ['people:\n'];
  for (const { id, country, name } of manyPeople(count)) {
    const { full, family, middle, given, order, short } = name;
    lines.push(
      `  - id: ${id}\n    country: ${country}\n    source: https://example.org/${id}\n` +
        `    name: {full: "${full}", family: ${family}, middle: "${middle}", given: "${given}", order: ${order}, short: "${short}"}\n`,
    );
  }
  return lines.join('');
}

function person(number: number, next: Next): PersonRecord {
  const family = next(7) === 0 ? pick(families, next) : word(next, 2);
  const middle = word(next, 1);
  const given = word(next, 2);
  const full = `${family} ${middle} ${given}`;
  const two = (value: number) => String(value).padStart(2, '0');
  const from = `${1980 + next(40)}-${two(1 + next(12))}-${two(1 + next(28))}`;
  return {
    id: `p${number}`,
    country: number % 3 === 0 ? 'VN' : 'JP',
    name: { full, family, given, middle, order: 'family-first', short: given },
    ranks: [{ rank: 'vn-army-colonel', from }],
    offices: [{ office: 'vn-minister-national-defence', from }],
    source: [`https://example.org/people/${number}`],
  };
}

function pick<T>(items: readonly T[], next: Next): T {
  const item = items[next(items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

function word(next: Next, syllables: number): string {
  let text = '';
  for (let i = 0; i < syllables; i++) text += pick(onsets, next) + pick(vowels, next) + pick(codas, next);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
