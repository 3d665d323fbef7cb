/** Abbreviations that a text explains, and names of exercises that it goes on with. */
import assert from 'node:assert/strict';
import { readDossier } from '../../server/src/dossier/read.ts';
import { miniEngine } from '../support/analyseText.ts';

function mentions(text: string): readonly string[] {
  const analysis = miniEngine.analyse(text, readDossier(text));
  return analysis.mentions
    .filter(({ type }) => type === 'organisation' || type === 'agreement' || type === 'event')
    .map((mention) => `${mention.type}: ${mention.text}`);
}

describe('an abbreviation of the text', () => {
  const table: readonly [string, readonly string[]][] = [
    [
      'The Western Isles Defence Force sailed. The WIDF came back.',
      ['organisation: Western Isles Defence Force', 'organisation: WIDF'],
    ],
    [
      'The Agreement on Ship Visits (ASV) was signed. Under the ASV ships visit.',
      ['agreement: Agreement on Ship Visits', 'agreement: ASV', 'agreement: ASV'],
    ],
    ['The Balotan exercise began. Balotan 2025 is long.', ['event: Balotan exercise', 'event: Balotan 2025']],
    ['The Memorandum on Ship Visits (MOU) was signed; the MOU holds.', ['agreement: Memorandum on Ship Visits']],
    [
      'The Defence Policy Talks (DPX) were held; with the DPX, all is well.',
      ['event: Defence Policy Talks', 'event: DPX', 'event: DPX'],
    ],
    ['The WIDF came back.', ['organisation: WIDF']],
    [
      'They asked the company Petofek of it. Petofek, the first, slept. The Petofek dog barked.',
      ['organisation: Petofek', 'organisation: Petofek', 'organisation: Petofek'],
    ],
    [
      'The Western Isles Defence Force sailed. Ann Oe, Chief of Staff of the WIDF, slept.',
      ['organisation: Western Isles Defence Force', 'organisation: WIDF'],
    ],
    [
      'The Western Isles Defence Force sailed. Ann Oe, Chief of Duty, slept.',
      ['organisation: Western Isles Defence Force'],
    ],
  ];
  const bodies: readonly [string, readonly string[]][] = [
    ['Lissek, a company, left. Odra asked Lissek twice.', ['Lissek', 'Lissek']],
    ['Odrak Freight pays. Odrak sleeps; they met in Odrak.', ['Odrak Freight', 'Odrak']],
    ['An analyst at Bright Lissek left. Nobody liked Bright Lissek.', ['Bright Lissek', 'Bright Lissek']],
    ['Lissek, a company, left. Mr Lissek slept, as Lissek does.', []],
    [
      '- Ann Oe, Ministry of Health\n- Tom Oe, Lissek Odrak\n- Call on Ann Oe, La Lissek',
      ['Ministry of Health', 'Lissek Odrak'],
    ],
    ['- Tom Oe, Lissek Odrak\n- Ann Oe, interpreter', []],
    [
      "Present: Anna Oe, Ministry of Health; Paul Oe, Odrak's Yard; Tom Oe, Customs and Border Wardens",
      ['Ministry of Health', "Odrak's Yard", 'Customs and Border Wardens'],
    ],
  ];
  const organisations = (text: string) =>
    mentions(text).flatMap((each) => (each.startsWith('organisation: ') ? [each.slice('organisation: '.length)] : []));
  for (const [text, expected] of bodies) it(text, () => assert.deepEqual(organisations(text), expected));
  for (const [text, expected] of table) it(text, () => assert.deepEqual(mentions(text), expected));
});
