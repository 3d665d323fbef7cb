/** Ranks in lower case, and the words that are ranks only elsewhere. */
import assert from 'node:assert/strict';
import { readDossier } from '../../server/src/dossier/read.ts';
import { miniEngine } from '../support/analyseText.ts';

function ranks(text: string): readonly string[] {
  const { mentions } = miniEngine.analyse(text, readDossier(text));
  return mentions.filter(({ type }) => type === 'rank').map((mention) => mention.text);
}

describe('ranks in lower case', () => {
  const table: readonly [string, readonly string[]][] = [
    [
      'The general 10 per cent cut hit Major U.S. firms and Major Peruvian banks. Major Odile Brankova left.',
      ['Major'],
    ],
    ['She was promoted to brigadier general in May, to major general in June.', ['brigadier general', 'major general']],
    ['He was once a lieutenant with wet boots; a sergeant in rags.', ['lieutenant', 'sergeant']],
    ['As a captain he served. A colonel on his staff spoke.', ['captain', 'colonel']],
    ['The general said no. The admiral left. So did the colonel.', ['general', 'admiral', 'colonel']],
    ['The general inspects a company. The general flies them.', ['general', 'general']],
    ['The general never slept; the general himself, then.', ['general', 'general']],
    ['With him came a Danish colonel of few words.', []],
    ['With him came a Danish colonel called Odile Brankova.', ['colonel']],
    ['He was a captain in the 7th Division.', ['captain']],
    ['A rear admiral outranks a wing commander.', ['rear admiral', 'wing commander']],
    ['The general will host. Ex-general Brankova and retired colonel Ferrel left.', ['general', 'general', 'colonel']],
    ['She is now a captain and sent a lieutenant, Tomas Ferrel.', ['captain', 'lieutenant']],
    ['He met a major from the Belmoran Army.', ['major']],
    ['A colonel from Peru was less polite. They recall a quiet brigadier with a notebook.', ['colonel', 'brigadier']],
    ['The general sat down. The general visited Lisse; the general agreed.', ['general', 'general', 'general']],
    ["The general's wife rang.", ['general']],
    ['In the table | Brig | Odile Brankova |', ['Brig']],
    ['He was promoted to general and held the rank of colonel.', ['general', 'colonel']],
    ['then-Brig. Gen. Odile Brankova signed', ['Brig. Gen.']],
  ];
  for (const [text, expected] of table) it(text, () => assert.deepEqual(ranks(text), expected));
});

describe('no ranks', () => {
  const texts = [
    'The general election, the general public and the general rule are none.',
    'The generals met lieutenant generals.',
    'A major general election was called, a major problem solved.',
    'The captain of the team and a colonel’s coat.',
    'As a major power he sees it; a colonel-like man, a colonel position, a lieutenant governor.',
    'The general mood and the general feeling never changed. The general ideas us fools have.',
    'In general the general secretary of a chess club agreed.',
    'The general terms of the general agreement and the general guidelines in it.',
    'The general accepted view, the general related costs, a captain from Peru, a quiet colonel-like man.',
    'A captain-major of the guild. Promoted to captain of the team.',
    'Now a captain of industry, then a major problem.',
  ];
  for (const text of texts) it(text, () => assert.deepEqual(ranks(text), []));
});
