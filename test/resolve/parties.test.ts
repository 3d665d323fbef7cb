/** Whose partnership is meant: by the country that owns it, by those beside it, and by what it is for. */
import assert from 'node:assert/strict';
import type { Item } from '../../server/src/recognise/scan.ts';
import { type Countries, resolveAmongParties } from '../../server/src/resolve/titles.ts';

const PARTIES: Readonly<Record<string, readonly string[]>> = { 'vn-nz': ['VN', 'NZ'], 'vn-th': ['VN', 'TH'] };
const partiesOf = (id: string): readonly string[] => PARTIES[id] ?? [];

function partnership(text: string, ...ids: readonly string[]): Item {
  const forms = ids.map((id) => ({ text, type: 'partnership' as const, id, capitals: 'any' as const }));
  return { type: 'partnership', from: 0, to: 1, start: 0, end: text.length, forms };
}

function countries(owner: string | null, near: readonly string[], sentence: readonly string[]): Countries {
  const dossier = new Map([...new Set(['VN', ...sentence])].map((code) => [code, 1]));
  return {
    foreign: false,
    owner: () => owner,
    near: () => new Set(near),
    sentence: () => new Set(sentence),
    pairBeside: () => null,
    dossier: () => dossier,
  };
}

describe('parties of a partnership', () => {
  const short = partnership('Strategic Partnership', 'vn-nz', 'vn-th');
  const long = partnership('Strategic Partnership for Clear Skies', 'vn-nz');
  const table: readonly [string, Item, Countries, readonly string[]][] = [
    ['“Thailand’s …” in a sentence about two', short, countries('TH', ['TH'], ['TH', 'NZ']), ['vn-th']],
    ['“Thailand’s … with Australia” is another', short, countries('TH', ['TH', 'AU'], ['TH', 'AU']), []],
    ['“Peru’s …” is in no registry', short, countries('PE', ['PE'], ['PE']), []],
    ['nobody’s, in a sentence about others', short, countries(null, [], ['PE', 'NZ']), []],
    ['by its aim, whoever is named farther off', long, countries(null, [], ['PE', 'AU']), ['vn-nz']],
    ['by its aim, but beside another country', long, countries(null, ['PE'], ['PE']), []],
  ];
  for (const [title, item, context, wanted] of table) {
    it(title, () => assert.deepEqual(resolveAmongParties(item, partiesOf, context, true), wanted));
  }
});
