/** What sentences claim, and of which date: the clause's, the event's or the dossier's. */
import assert from 'node:assert/strict';
import type { Claim } from '../../server/src/resolve/claim.ts';
import { analyseText, oneLine } from '../support/analyseText.ts';

function claims<K extends Claim['kind']>(kind: K, text: string, date: string | null = '2023-04-13') {
  return analyseText(text, { date }).claims.filter(
    (claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind,
  );
}

describe('claims of signing', () => {
  const table: readonly [string, readonly string[]][] = [
    ['the Memorandum on Bilateral Defence Exchanges, signed in October 2011', ['October 2011']],
    ['the Memorandum on Bilateral Defence Exchanges of 24 October 2011', ['24 October 2011']],
    ['the Memorandum on Bilateral Defence Exchanges (2011)', ['2011']],
    ['They signed the Memorandum on Bilateral Defence Exchanges in Belgrave on 24 October 2011.', ['24 October 2011']],
    ['On 24 October 2011 they signed the Memorandum on Bilateral Defence Exchanges.', ['24 October 2011']],
    [
      'the Memorandum on Bilateral Defence Exchanges, signed in October 2011, and the Joint Vision Statement on Defence Cooperation towards the Next Decade, signed in April 2018',
      ['October 2011', 'April 2018'],
    ],
    ['the Memorandum on Bilateral Defence Exchanges was praised in May 2019', []],
    ['They would sign the Memorandum on Bilateral Defence Exchanges in May 2026.', []],
    ['In May 2019 they spoke of the Memorandum on Bilateral Defence Exchanges.', []],
    ['the Memorandum on Bilateral Defence Exchanges, in force since May 2012', []],
    ['The Memorandum on Bilateral Defence Exchanges stands. In May 2019 a treaty was signed.', []],
  ];
  for (const [text, wanted] of table) {
    it(text, () =>
      assert.deepEqual(
        claims('signed', text).map((claim) => claim.signedOn.text),
        wanted,
      ),
    );
  }
});

describe('claims of meetings', () => {
  const table: readonly [string, string | null][] = [
    ['The 9th Arvania-Belmora Defence Policy Dialogue was held in Belgrave on 13 March 2023.', '2023-03-13'],
    ['They recalled the 9th Arvania-Belmora Defence Policy Dialogue, held on 13 March 2023.', '2023-03-13'],
    ['On 13 March 2023 the 9th Arvania-Belmora Defence Policy Dialogue took place.', '2023-03-13'],
    ['They co-chaired the 9th Arvania-Belmora Defence Policy Dialogue.', '2023-04-13'],
    ['They recalled the 9th Arvania-Belmora Defence Policy Dialogue.', null],
    ['The 10th Arvania-Belmora Defence Policy Dialogue will be held in 2024.', null],
    ['At the 9th Arvania-Belmora Defence Policy Dialogue, which they praised, they signed a plan in May 2023.', null],
    ['Belgrave was the venue of the 9th Arvania-Belmora Defence Policy Dialogue on 13 March 2023.', '2023-03-13'],
    ['Delegates to the 9th Arvania-Belmora Defence Policy Dialogue met in Belgrave on 13 March 2023.', '2023-03-13'],
    ['Delegates to the 9th Arvania-Belmora Defence Policy Dialogue attended a dinner on 15 March 2023.', null],
    ['Delegates to the 9th Arvania-Belmora Defence Policy Dialogue met the mayor.', null],
    ['Delegates to the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave met the press on 3 May 2022.', null],
    ['Minutes of the 9th Arvania-Belmora Defence Policy Dialogue (Belgrave, 13 March 2023) are here.', '2023-03-13'],
    ['Preparations for the 10th Arvania-Belmora Defence Policy Dialogue (March 2024) go on.', null],
    ['Held in Belgrave on 13 March 2023, the 9th Arvania-Belmora Defence Policy Dialogue was short.', '2023-03-13'],
    ['Held up in Belgrave until 13 March 2023, the 9th Arvania-Belmora Defence Policy Dialogue was short.', null],
    ['Since the 9th Arvania-Belmora Defence Policy Dialogue on 13 March 2023, much has changed.', '2023-03-13'],
    ['Since the 9th Arvania-Belmora Defence Policy Dialogue on 14 March 2023 ships have called.', null],
    ['They last met in March 2023 at the 9th Arvania-Belmora Defence Policy Dialogue.', '2023-03'],
    ['They dined in April 2023 at the 9th Arvania-Belmora Defence Policy Dialogue.', null],
    ['Agreed at the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave on 13 March 2023: a plan.', '2023-03-13'],
    ['It was agreed to hold the 9th Arvania-Belmora Defence Policy Dialogue in Belgrave on 13 March 2023.', null],
    ['- 13 March 2023: 9th Arvania-Belmora Defence Policy Dialogue, Belgrave', '2023-03-13'],
    ['The 9th Arvania-Belmora Defence Policy Dialogue came to a close in Belgrave on 13 March 2023.', '2023-03-13'],
    ['The 9th Arvania-Belmora Defence Policy Dialogue came to the notice of the press on 20 March 2023.', null],
    ['The 9th Arvania-Belmora Defence Policy Dialogue (2023, Belgrave) had a plan.', '2023'],
    ['Photo: participants of the 9th Arvania-Belmora Defence Policy Dialogue, Belgrave, 13 March 2023.', '2023-03-13'],
  ];
  for (const [text, wanted] of table) {
    it(text, () => assert.equal(claims('took-place', text)[0]?.date.value?.edtf ?? null, wanted));
  }
});

describe('claims of places of meetings', () => {
  const table: readonly [string, string | null][] = [
    ['Belgrave was the venue of the 9th Arvania-Belmora Defence Policy Dialogue in March 2023.', 'Belgrave'],
    ['A hall in Belgrave was the venue of the 9th Arvania-Belmora Defence Policy Dialogue in March 2023.', 'Belgrave'],
    ['Held in Belgrave in March 2023, the 9th Arvania-Belmora Defence Policy Dialogue was short.', 'Belgrave'],
    ['THE 9TH ARVANIA-BELMORA DEFENCE POLICY DIALOGUE WAS HELD IN BELGRAVE ON 13 MARCH 2023', 'BELGRAVE'],
    ['- 13 March 2023: 9th Arvania-Belmora Defence Policy Dialogue, Belgrave', 'Belgrave'],
  ];
  for (const [text, wanted] of table) {
    it(text, () => assert.equal(claims('took-place', text)[0]?.place?.text ?? null, wanted));
  }
});

describe('claims of names', () => {
  const table: readonly [string, string][] = [
    ['Both sides praised the Extensive Partnership.', 'present'],
    ['They raised the Extensive Partnership to a Comprehensive Partnership.', 'incoming'],
    ['the former Extensive Partnership', 'former'],
  ];
  for (const [text, tense] of table) {
    it(text, () => assert.equal(claims('named', text)[0]?.date.tense, tense));
  }
  it('know the level', () => {
    const [claim] = claims('named', 'Both sides praised the Comprehensive Partnership for Calm Seas and Skies.');
    assert.equal(claim?.partnership.level, 1);
  });
});

describe('claims of titles', () => {
  it('speak of the dossier’s date and of every date in the sentence', () => {
    const [claim] = claims('held-rank', 'On 2 March 2020 General Dinh Van Khai left for a visit in May 2021.');
    const readings = claim?.date.readings.map((date) => date.edtf) ?? [];
    assert.deepEqual([...readings].sort(), ['2020-03-02', '2021-05', '2023-04-13']);
  });
  it('may speak of an earlier date of their paragraph', () => {
    const [claim] = claims('held-rank', 'They met in May 2021. General Dinh Van Khai left.');
    assert.deepEqual(
      claim?.date.readings.map((date) => date.edtf),
      ['2023-04-13', '2021-05'],
    );
  });
  it('have no date where nobody says any', () => {
    const [claim] = claims('held-rank', 'General Dinh Van Khai left.', null);
    assert.equal(claim?.date.value, null);
    assert.deepEqual(claim?.date.readings, []);
  });
  it('point at both words', () => {
    const text = 'The guest, Dinh Van Khai, Minister of National\nDefence, left.';
    const [claim] = claims('held-office', text);
    assert.ok(claim);
    assert.equal(oneLine(text.slice(claim.span.start, claim.span.end)), 'Dinh Van Khai, Minister of National Defence');
  });
  it('come from YAML fields as from prose', () => {
    const text =
      'date: 2023-04-12\nparticipants:\n  - person: Đinh Văn Khải\n    rank: General\n    office: Minister of National Defence\n';
    const found = analyseText(text, { kind: 'yaml' }).claims;
    assert.deepEqual(
      found.map((claim) => [claim.kind, 'person' in claim ? claim.person.id : null, claim.date.value?.edtf]),
      [
        ['held-rank', 'dinh-van-khai', '2023-04-12'],
        ['held-office', 'dinh-van-khai', '2023-04-12'],
      ],
    );
  });
});

describe('a rank in the plural', () => {
  const ranks = (text: string) => claims('held-rank', text).map(({ person, rank }) => `${person.id} ${rank.id}`);
  it('is that of each of those named behind it who are of one country', () => {
    assert.deepEqual(ranks('Senior Lieutenant Generals Luu Quang Dao and Ho Thanh Yen came.'), [
      'luu-quang-dao xa-senior-lieutenant-general',
      'ho-thanh-yen xa-senior-lieutenant-general',
    ]);
    assert.deepEqual(ranks('Generals Dinh Van Khai and Kenzo Tachibana came.'), ['dinh-van-khai xa-general']);
  });
});
