/** Titles that many countries have, in dossiers about others than those that the registry knows officials of. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { analyseText, findingsIn, mentioned } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

const engine = createEngine(builtinRegistry());
const types = ['office', 'organisation', 'agreement'] as const;
const idsIn = (text: string, kind: 'text' | 'yaml' = 'text') =>
  analyseText(text, { date: '2022-05-18', kind }, engine)
    .mentions.filter(({ type, id }) => types.some((each) => each === type) && id !== null)
    .map(({ id }) => id);

describe('a dossier about others', () => {
  it('has its own ministries, ministers and agreements', () => {
    for (const text of [
      'The Ministry of National Defence of Chile wrote to New Zealand.',
      'Chile writes to New Zealand. The Ministry of National Defence answers. The Minister of National Defence travels.',
      'The Memorandum of Understanding on Defence Cooperation of 12 August 2009 between Chile and New Zealand is renewed.',
      'Notes from Wellington. Peeni Henare, of New Zealand, met Carla Ortiz and Galo Eidelstein of the Ministry of National Defence.',
    ]) {
      assert.deepEqual(idsIn(text), [], text);
      assert.deepEqual(findingsIn(text, { date: '2022-05-18' }, engine), [], text);
    }
  });

  it('has its own meetings and partnerships, though somebody of ours is named', () => {
    const text = `The ministers of Korea and Australia met. Prime Minister Abe Shinzo sent a message.

The 5th Defence Policy Dialogue was held in Canberra on 3 March 2019. The Strategic Partnership went on.`;
    assert.deepEqual(findingsIn(text, { date: '2019-06-12' }, engine), []);
    const ids = analyseText(text, { date: '2019-06-12' }, engine).mentions.map(({ type, id }) => `${type} ${id}`);
    assert.ok(ids.includes('event null') && ids.includes('partnership null'), ids.join());
  });

  it('has them in records too', () => {
    const yaml = `title: Polish-Lithuanian talks
participants:
  - person: Mariusz Nowacki
    office: Minister of National Defence
  - person: Valdas Rupeika
    office: Minister of National Defence of the Republic of Lithuania
`;
    assert.deepEqual(idsIn(yaml, 'yaml'), []);
  });
});

describe('a dossier of ours', () => {
  it('keeps its own, though it names the other side alone', () => {
    for (const text of [
      'The delegation from Japan called at the Ministry of National Defence.',
      'The delegation from Russia called at the Ministry of National Defence. Lieutenant General Nguyen Van Thuan spoke.',
      'The delegation from Poland called on General Phan Van Giang at the Ministry of National Defence.',
    ])
      assert.ok(idsIn(text).includes('vn-mnd'), text);
    assert.ok(idsIn('防衛省はポーランドの代表団を迎えた。').includes('jp-mod'));
    assert.ok(idsIn('The Ministry of National Defence spoke of the visit.').includes('vn-mnd'));
  });

  it('has the ministry of the country beside it, and of the state that an embassy writes to', () => {
    const note = `The Embassy of Japan presents its compliments to the Ministry of Foreign Affairs of the Socialist Republic of Viet Nam.

The Embassy of Japan renews to the Ministry of Foreign Affairs its assurances.`;
    assert.deepEqual(
      idsIn(note).filter((id) => id?.endsWith('-mofa')),
      ['vn-mofa', 'vn-mofa'],
    );
    assert.ok(idsIn("Viet Nam's Ministry of Foreign Affairs told the Japanese Embassy.").includes('vn-mofa'));
    assert.ok(idsIn('Hanoi heard the Japanese Ministry of Foreign Affairs answer Viet Nam.').includes('jp-mofa'));
  });

  it('keeps what has its whole official title, and names that sound like countries', () => {
    for (const [text, id] of [
      [
        'Two ships called at Singapore under the Memorandum on Bilateral Defense Cooperation and Exchanges.',
        'Memorandum on Bilateral Defense Cooperation and Exchanges',
      ],
      [
        'Le Duc Thai and Fumio Kishida signed the Joint Statement on Upgrading Vietnam-Japan Relations.',
        'Joint Statement on Upgrading Vietnam-Japan Relations',
      ],
    ] as const) {
      const found = analyseText(text, { date: '2024-05-18' }, engine).mentions.find(
        ({ text: written }) => written === id,
      );
      assert.ok(found?.id, text);
    }
  });

  it('leaves an agreement to the countries beside it', () => {
    const text =
      'Viet Nam and Japan met. Separately, Chile and New Zealand renewed the Memorandum of Understanding on Defence Cooperation of 12 August 2009.';
    assert.deepEqual(findingsIn(text, { date: '2022-05-18' }, engine), []);
    assert.deepEqual(mentioned(analyseText(text, {}, engine), 'agreement').length, 1);
  });

  it('reads the country of an office behind the name of its state', () => {
    assert.deepEqual(
      idsIn('Viet Nam and Lithuania met. The Minister of National Defence of the Republic of Lithuania spoke.'),
      [],
    );
    const own =
      'Viet Nam and Lithuania met. The Minister of National Defence of the Socialist Republic of Viet Nam spoke.';
    assert.deepEqual(idsIn(own), ['vn-minister-national-defence']);
  });
});
