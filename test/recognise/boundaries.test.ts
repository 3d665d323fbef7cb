/** Each sentence of the definition of a mention (design, section 1), with what looks like one and is none. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { readDossier } from '../../server/src/dossier/read.ts';
import { readMarkup } from '../gold/markup.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

const engine = createEngine(builtinRegistry());

/** Marked as the gold documents are; every mention is marked, and nothing else is one. */
const clauses: Readonly<Record<string, readonly string[]>> = {
  'a person is the name alone, without rank, title or possessive': [
    "{rank|General} {person|Phan Van Giang}'s aide and Mr. {person|Tom Reed}’s brother met Dr {person|Ann Lee}.",
    'A generous major donor, a private lane and Reed Street met nobody.',
  ],
  'short forms and misspelt forms are persons too': [
    '{rank|General} {person|Phan Van Giang} spoke. {person|Giang} left. {rank|General} {person|Phan Van Gianng} stayed.',
    'In An Giang province the giang grass grows.',
  ],
  'so are photographers and translators': [
    'Photo: {person|Ann Lee}\nTranslated by {person|Tom Reed}',
    'Photo: North Gate\nTranslated by machine',
  ],
  'an official of no registry is known by a title and followed': [
    '{rank|Colonel} {person|Tom Brankova} spoke. {person|Brankova} left, and so did {person|T. Brankova}.',
    'Brankova is a village.',
  ],
  'a rank may be abbreviated, and stand alone': [
    'The {rank|Admiral} met {rank|Sr. Lt. Gen.} {person|Hoang Xuan Chien} and a {rank|Brig. Gen.}',
    'Admirals, generals, a general election, a major problem and a captain of industry.',
  ],
  'an office is the title without nationality before or country behind it': [
    'Japanese {office|Defence Minister} {person|Tom Reed} met the {office|Minister of National Defence} of Viet Nam.',
    'A Japanese minister met the minister of Viet Nam.',
  ],
  'it has its organisation or destination': [
    'The {office|Ambassador to Vietnam}, {person|Tom Reed}, met the {office|Chief of Staff of the {org|Polish Navy}}.',
    'The way to Vietnam, the chief of the team and the staff of the bank.',
  ],
  'two offices joined by "and" are two mentions': [
    '{person|Tom Reed}, {office|Deputy Prime Minister} and {office|Minister of Defence}, came.',
    '{person|Tom Reed}, {office|Minister of Defence and Veterans Affairs}, came.',
  ],
  '"former" is no part of it, bare words and plurals are none': [
    'The former {office|Defence Minister} {person|Tom Reed} met his counterpart, the minister and two ambassadors.',
    'The then minister, the Defence Ministers and the secretary agreed.',
  ],
  'services and embassies have their nationality, ministries have none': [
    "The {org|Royal Thai Navy} and the {org|Embassy of Japan} asked the Polish {org|Ministry of Defence} and Kenya's {org|Ministry of Defence}.",
    'The navy, an embassy and the ministry answered.',
  ],
  'ASEAN and the UN are organisations; governments, plurals and countries are none': [
    '{org|ASEAN} and the {org|UN} were told.',
    'The Japanese Government, defence ministries, Viet Nam and the Republic of Korea were told.',
  ],
  'agreements are memoranda, statements, treaties and codes, by short names too': [
    'They signed the {agreement|Memorandum of Understanding on Cyber Security}, cited {agreement|UNCLOS} and read the {agreement|Oslo Declaration}.',
    'The agreement, a memorandum, the treaty and a code of dress.',
  ],
  'a partnership goes without the countries before it': [
    'The Viet Nam-Japan {partnership|Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World} lives.',
    'Viet Nam and Japan are strategic partners; partners in a partnership of cooks.',
  ],
  'an event has its ordinal': [
    'The {event|10th Viet Nam-Japan Defence Policy Dialogue}, the {event|Oslo Security Forum} and {event|Exercise Red Falcon} ended.',
    'The dialogue, a meeting, the exercise of power and 10 talks ended.',
  ],
  'a date is every calendar expression that can be placed': [
    'They met {date|today}, {date|last November} and on {date|2 March 2024}. On {date|Monday} they slept.',
    'They met for two days, for 10 years, in the next decade and in room 2024.',
  ],
  'dates and organisations inside the title of another belong to it': [
    "The {event|18th ASEAN Defence Ministers' Meeting} read the {agreement|Framework Programme for Defence Cooperation 2022–2026}.",
    'The {org|ASEAN Secretariat} met in {date|2022}.',
  ],
};

describe('the definition of a mention:', () => {
  for (const [clause, texts] of Object.entries(clauses)) {
    describe(clause, () => {
      for (const marked of texts) {
        it(marked, () => {
          const { text, mentions } = readMarkup(marked);
          const source = `---\ndate: 2024-03-05\n---\n${text}\n`;
          const found = engine.analyse(source, readDossier(source)).mentions;
          const shown = (type: string, words: string) => `${type}: ${words}`;
          assert.deepEqual(
            found.map(({ type, span }) => shown(type, source.slice(span.start, span.end))),
            mentions.map(({ type, start, end }) => shown(type, text.slice(start, end))),
          );
        });
      }
    });
  }

  it('the dateline field is no date', () => {
    for (const source of ['---\ndate: 2024-03-05\n---\nNothing.\n', 'date 2024-03-05 Nothing.\n']) {
      assert.deepEqual(engine.analyse(source, readDossier(source)).mentions, []);
    }
  });
});
