/** Hovers: whose profile, as of which date, and what stands first in it. */
import assert from 'node:assert/strict';
import type { Card } from '../../server/src/features/card.ts';
import { hover } from '../../server/src/features/hover.ts';
import { parseEdtf } from '../../server/src/time/edtf.ts';
import type { DocumentOptions } from '../support/analyseText.ts';
import { fixture } from './fixture.ts';

function cardAt(marked: string, options?: DocumentOptions): Card & { readonly hovered: string } {
  const { snapshot, text, offset } = fixture(marked, options);
  const found = hover(snapshot, offset);
  assert.ok(found, 'something is under the cursor');
  return { ...found.card, hovered: text.slice(found.span.start, found.span.end) };
}

/** "label: value; value" of each line of the lead. */
function lead(marked: string, options?: DocumentOptions): readonly string[] {
  return cardAt(marked, options).lead.map(({ label, values }) => `${label}: ${values.join('; ')}`);
}

function currentRows(card: Card): readonly string[] {
  return card.tables.flatMap(({ rows }) => rows.filter((row) => row.current).map(({ cells }) => cells[0] ?? ''));
}

describe('hover', () => {
  it('shows a person with rank and offices as of the dossier’s date', () => {
    const card = cardAt('Senior Lieutenant General Dinh $0Van Khai spoke.');
    assert.equal(card.hovered, 'Dinh Van Khai');
    assert.deepEqual([card.title, card.native], ['Đinh Văn Khải', 'Dinh Van Khai']);
    assert.deepEqual(card.lead, [
      {
        label: 'On 3 March 2020',
        values: ['Senior Lieutenant General', "Chief of the General Staff of the Arvanian People's Army"],
      },
    ]);
    assert.deepEqual(currentRows(card), [
      "Chief of the General Staff of the Arvanian People's Army",
      'Senior Lieutenant General',
    ]);
  });

  it('shows another rank and office on another date', () => {
    assert.deepEqual(lead('General Dinh Van Kh$0ai spoke.', { date: '2022-05-01' }), [
      'On 1 May 2022: General; Minister of National Defence',
    ]);
  });

  it('takes the date of the claim before the dossier’s', () => {
    const { snapshot, offset } = fixture('Senior Lieutenant General Dinh Van Kh$0ai spoke.', { date: '2022-05-01' });
    const value = parseEdtf('2018-05-01');
    const claims = snapshot.analysis.claims.map((claim) => ({ ...claim, date: { ...claim.date, value } }));
    const found = hover({ ...snapshot, analysis: { ...snapshot.analysis, claims } }, offset);
    assert.equal(found?.card.lead[0]?.label, 'On 1 May 2018');
  });

  it('says what is known last when the dossier has no date', () => {
    assert.match(
      lead('Dinh Van Kh$0ai spoke.', { date: null })[0] ?? '',
      /^Latest known: General \(since 12 July 2021\)/,
    );
  });

  it('says that a person was no longer living', () => {
    assert.deepEqual(lead('Nagatomi J$0un spoke.', { date: '2024-06-01' }), [
      'On 1 June 2024: no longer living, died 5 May 2024',
    ]);
  });

  it('does not take a rank seen on some days for one held on all', () => {
    const [line] = lead('General Tachibana K$0enzo spoke.', { date: '2021-01-01' });
    assert.equal(
      line,
      'On 1 January 2021: General (幕僚長たる陸将) (seen 2 May 2019 and 2 March 2020); Chief of Staff, Joint Staff',
    );
  });

  it('finds the word that begins at the cursor before the one that ends there', () => {
    assert.equal(cardAt('Sen. Lieut. Gen. $0Dinh Van Khai spoke.').hovered, 'Dinh Van Khai');
    assert.equal(cardAt('Met Dinh Van Khai$0.').hovered, 'Dinh Van Khai');
  });

  it('shows nothing between mentions', () => {
    const { snapshot, offset } = fixture('The two s$0ides met Dinh Van Khai.');
    assert.equal(hover(snapshot, offset), null);
  });

  it('places a rank in its ladder and beside those abroad', () => {
    const card = cardAt('Sen. Lieut. G$0en. Dinh Van Khai spoke.');
    assert.equal(card.title, 'Senior Lieutenant General');
    assert.deepEqual(card.lead[0]?.values, ['2 of 5, below General, above Lieutenant General']);
    assert.deepEqual(card.lead[1]?.values, ['OF-8 (comparable)']);
    assert.deepEqual(
      card.tables[0]?.rows.map(({ cells }) => cells[0]),
      ['Lieutenant General (陸将)'],
    );
  });

  it('names the holder of an office on the date', () => {
    assert.deepEqual(lead('The Chief of the General St$0aff spoke.'), ['On 3 March 2020: Đinh Văn Khải']);
  });

  it('names the level of a partnership in force besides the one written', () => {
    const card = cardAt('The Comprehensive Partner$0ship for Calm Seas and Skies was praised.');
    assert.deepEqual(
      card.lead.map(({ values }) => values[0]),
      ['since 27 November 2023', 'Extensive Partnership for Calm Seas'],
    );
    assert.deepEqual(currentRows(card), ['Extensive Partnership for Calm Seas']);
  });

  it('shows an agreement with its date and what replaced it', () => {
    const card = cardAt('The Memorandum on Bilateral $0Defence Exchanges was signed.');
    assert.deepEqual(card.lead[0], { label: 'Signed', values: ['24 October 2011'] });
    const replaced = card.facts.find(({ label }) => label === 'Replaced by');
    assert.deepEqual(replaced?.values, ['Agreement concerning the Transfer of Defence Equipment']);
  });

  it('shows the edition of a series that the text counts', () => {
    const card = cardAt('The tenth Arvania-Belmora Defence Policy Dia$0logue opened.', { date: '2024-02-27' });
    assert.deepEqual(card.lead[0], { label: 'Edition 10', values: ['27–28 February 2024', 'Arvan'] });
    assert.deepEqual(currentRows(card), ['10']);
  });

  it('says how a date was read', () => {
    const card = cardAt('On Mar$0ch 2 the talks began.');
    assert.equal(card.title, '2 March 2020');
    assert.deepEqual(
      card.lead.map(({ values }) => values[0]),
      ['Monday', '2020-03-02'],
    );
    assert.equal(card.facts[0]?.values[0], 'the year taken from the dossier’s date, 3 March 2020');
    assert.equal(card.facts.at(-1)?.values[0], '1 day before the dossier’s date');
  });

  it('says that a day does not exist', () => {
    const card = cardAt('On 31 Ap$0ril 2020 the talks began.');
    assert.deepEqual(card.facts[0]?.values, ['no such day exists']);
  });

  it('lists who an ambiguous short name can be', () => {
    const card = cardAt('Gen. Kha$0i spoke.', { date: '2020-03-03' });
    assert.match(card.kind, /not certain/);
    assert.equal(card.facts[0]?.values.length, 2);
  });

  it('says that an official is in no registry', () => {
    assert.match(cardAt('Major General Quoc Thu$0an spoke.').kind, /in no registry/);
  });

  it('shows whom an id in a YAML field means', () => {
    const card = cardAt('date: 2020-03-03\nparticipants:\n  - person: dinh-$0van-khai\n', { kind: 'yaml' });
    assert.deepEqual([card.title, card.hovered], ['Đinh Văn Khải', 'dinh-van-khai']);
  });

  it('lands on the right words inside YAML', () => {
    const yaml = 'date: 2020-03-03\nbody: "Caf\\u00e9 😀 talks with Dinh V$0an Khai."\n';
    assert.equal(cardAt(yaml, { kind: 'yaml' }).hovered, 'Dinh Van Khai');
  });
});
