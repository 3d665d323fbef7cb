/** Events and partnerships that no registry knows: where their names begin and end, and what is none. */
import assert from 'node:assert/strict';
import { checkTitles, itemsIn } from './grammarTable.ts';

describe('events by grammar', () => {
  describe('exercises', () =>
    checkTitles('event', [
      '⟦Exercise Silver Heron 24⟧ ended; ⟦Exercise Polar Owl 2025⟧ begins.',
      '⟦Exercise Shield of the North⟧ takes a week.',
      '⟦Exercise Red Falcon⟧ of the Norwegian Navy was cancelled.',
      'The ⟦Golden Eagle Exercise⟧ was short.',
      '⟦Exercise Coral Reef⟧ 12 March to 15 March',
    ]));
  describe('meetings', () =>
    checkTitles('event', [
      'The ⟦Third Peru-Chile Joint Military Commission⟧ met in Lima.',
      'The ⟦fourth India-Oman Joint Working Group⟧ met.',
      'The ⟦2+2 meeting⟧ and the ⟦Fifth Japan-Chile 2+2 Dialogue⟧ were held.',
      'The ⟦Oslo Security Forum 2026⟧ is next.',
      'The ⟦Sixth Nordic Conference on Military Medicine⟧ opened.',
      "The ⟦Ninth Army Chiefs' Conference⟧ closed.",
      "The ⟦Pacific Air & Space Chiefs' Conference⟧ and the ⟦Fifth ASEAN Chiefs of Navy Forces' Meeting⟧ met.",
      'Officers of the Ministry of Defence and the ⟦Oslo Rescue Forum⟧ met.',
      'The ⟦First Meeting of the Joint Panel on Rescue⟧ was held.',
      'SUMMARY RECORD\n⟦Second Egypt-Kenya Staff Talks⟧, Cairo',
      '⟦Ninth Meeting of the Joint Task Force⟧\nCairo, 27–28 October 2021',
      'The ⟦2nd Joint Defence Cooperation Committee⟧ met; the Joint Defence Cooperation Committee has ten members.',
      'The ⟦Fourteenth Round of Talks between the High Commands⟧ closed.',
      'See you at ⟦DIMDEX 2024⟧ in Doha.',
      '⟦Cobra Gold⟧ and ⟦Talisman Sabre 2025⟧ are over; a cobra, gold and a pitch black night.',
      'The ⟦Army-to-Army Staff Talks⟧ and the ⟦Fifth Canada-Republic of Korea Defence Cooperation Committee⟧ met.',
      '⟦Exercise Thamar al-Tayyib 2023⟧ ended.',
      'The ⟦27th Senior Officers Course⟧, the ⟦International Fleet Review⟧ and the ⟦Kenya Navy Week⟧ opened.',
      '⟦UNITAS LX⟧, ⟦IMDEX Asia 2025⟧, ⟦Exercise Garuda Shield of the South⟧ and ⟦Saif Sareea 3⟧.',
      'The ⟦4th Session of the Ghana-Togo Joint Border Committee⟧ and the ⟦African Land Forces Colloquium⟧ met.',
      'The ⟦Oslo Conference on International Security⟧ for the Army Journal was told.',
      'The ⟦Third Seminar on Women, Peace and Security⟧ closed. Brussels: ⟦NATO summit⟧ names a date.',
      '⟦NEW ZEALAND – POLAND DEFENCE POLICY TALKS⟧\nWellington',
      'CLARK HOLDS TALKS IN OSLO',
      'Since the London talks and the Dhaka meeting, the ⟦NATO meeting⟧ and the ⟦Venice summit⟧ were held.',
      'DEFENCE CHIEFS OF BOTH HOLD TALKS',
      'PREMIER MOVING TOWARDS AEGEAN TALKS',
      '⟦FORTY-SIXTH MEETING OF THE CONFERENCE OF HEADS OF GOVERNMENT⟧',
      'He left for a cabinet meeting, a security meeting and the ⟦third trade meeting⟧.',
      'The ⟦Fourth Peru-Chile Logistics Review⟧ is next.',
      'The ⟦Arctic Tern Exercise 25⟧ and the ⟦Third Gulf of Guinea Security Summit⟧ ended.',
    ]));
  describe('none', () =>
    checkTitles('event', [
      'Next meeting: to be held. The meeting was long; talks went on.',
      'The dialogue and the exercise of power. He took exercise.',
      'Exercise Director Colonel Hay and Exercise Planning were busy.',
      'The Joint Commission of the two houses. The Committee agreed.',
      'THE YEAR IN REVIEW 2024 CLOSES.',
      'A Staff Course, the Strategic Defence Review, Holy Week and a Policy Review. The course of the third week.',
      'Two days of defence talks. In Brussels: summit of cooks.',
      'During Meeting hours. Their Summit was cold.',
    ]));
  const table: readonly [string, number][] = [
    ['the Thirtieth Peru-Chile Defence Dialogue', 30],
    ['the forty-second Peru-Chile Defence Dialogue', 42],
    ['the Ninety-ninth Peru-Chile Defence Dialogue', 99],
    ['the hundredth Peru-Chile Defence Dialogue', 100],
    ['the third round of the Peru-Chile Defence Consultations', 3],
    ['the 7th session of the Peru-Chile Joint Commission', 7],
  ];
  for (const [text, ordinal] of table) {
    it(`${text}: ${ordinal}`, () => {
      assert.equal(itemsIn(text).find((item) => item.type === 'event')?.ordinal?.value, ordinal);
    });
  }
});

describe('partnerships by grammar', () => {
  describe('names', () =>
    checkTitles('partnership', [
      'A ⟦Partnership for Clean Harbours⟧ was announced.',
      'Under the ⟦Comprehensive Strategic Partnership for Peace, Friendship and Progress⟧, Peru and Chile met.',
      "Chile's ⟦Special Partnership for the Safety of the Southern Ocean⟧ is new.",
      'The ⟦Enhanced Partnership⟧ with Peru and the ⟦Global Strategic Partnership⟧ remain.',
      'The ⟦comprehensive strategic partnership for peace and sustainable development⟧ holds.',
      'A ⟦Strategic Partnership for Trade and Connectivity⟧ with Peru was announced.',
      'The ⟦Strategic Maritime Partnership⟧ grew, the Maritime Partnership Office closed.',
      'The ⟦Partnership of Equals and Long-term Trust⟧ lasts.',
      "Peru's ⟦Special Strategic and Global Partnership⟧ and a ⟦Security and Defence Partnership⟧ are new.",
      'The ⟦Just Energy Transition Partnership⟧ and an ⟦Inclusive Growth Partnership⟧.',
      'An ⟦Eternal Comprehensive Strategic Partnership⟧ and the ⟦Vuvale Partnership⟧; a ⟦Clean Energy Partnership⟧.',
      'The Peru-Chile ⟦Future-Oriented Strategic Partnership⟧, the ⟦Indo-Pacific Economic Partnership⟧.',
      'A ⟦North Atlantic Partnership for Prosperity⟧ and a ⟦Strategic Partnership for the 21st Century⟧ were named.',
      'The Peru-Chile ⟦Partnership on Raw Materials and Renewable Hydrogen⟧; a Partnership on 3 May, a partnership on trade.',
      'The ⟦Comprehensive Strategic Alliance⟧ with Peru, the ⟦Strategic Partnership for 2020-2025⟧.',
    ]));
  describe('none', () =>
    checkTitles('partnership', [
      'The partnership grew; strategic partners met.',
      'A partnership for life. The Partnership was dissolved.',
      'The special partnership of two old friends.',
      'In partnership with Peru they sailed.',
      'The Partnership Office moved.',
      'A Private Partnership, the Limited Partnership, the Energy Partnership Conference.',
      'Ocean Partnership is a word, Peru-Chile Partnership another. A strategic alliance; the Alliance met.',
    ]));
  describe('by what they are about', () =>
    checkTitles('event', [
      'She opened the ⟦Conference of Defence Ministers of the Americas⟧, a ⟦Workshop on Hydrography⟧ and the ⟦Dialogue on Trade⟧.',
      'The Seminar on Tuesday, a Conference of Peru, the Forum of May and a dialogue on trade were short.',
    ]));
  describe('pairs, groups and figures in the name', () =>
    checkTitles('event', [
      "The ⟦6th Peru-Republic of Korea Foreign and Defence Ministers' (2+2) Meeting⟧ (2 + 2 hours) ended.",
      'RECORD OF THE ⟦17TH MEETING OF EXPERTS⟧',
      'The ⟦G7 Hiroshima Summit⟧ and the ⟦G20 Summit⟧ were held in the G7.',
      'The ⟦Ninth Luso-Spanish High-Level Defence Council⟧ met; the Luso Council is none.',
      'During the ⟦12th Meeting of the Peru-Chile Defence Working Group⟧ they met on the 14th.',
      'She taught the ⟦UN Staff Officers Course⟧ and a Staff Course.',
    ]));
  describe('parliaments', () => {
    checkTitles('event', [
      'The National Congress, the Chilean Congress and the Congress voted on the ⟦World Safety Congress⟧.',
    ]);
    checkTitles('organisation', [
      "The ⟦National Congress⟧, the ⟦U.S. Congress⟧ and the ⟦National People's Congress⟧ voted.",
    ]);
  });
  describe('counted in other ways', () => {
    checkTitles('event', [
      'The ⟦VIII Meeting of the Working Mechanism⟧ and the ⟦XV Conference of Defence Ministers⟧ met. I Meeting of them saw it.',
      'The ⟦Fifth Peru-Chile Border Friendship Exchange⟧ followed the first Exchange of Letters and a Friendship Exchange.',
      'The ⟦Second High-Level Cooperation Council⟧ met; the Second Committee and the Fifth Army did not.',
      'At ⟦KADEX-2024⟧ and the ⟦FUNB Retreat⟧ they met, not at ABC-12 or a Retreat.',
    ]);
  });
  describe('exercises with a year or "joint" behind their name', () => {
    checkTitles('event', [
      'The ⟦15th Nomadic Elephant joint exercise⟧ and the ⟦Felino 2022 exercise⟧ ended, a Chilean joint exercise began.',
    ]);
  });
  describe('sums, conferences by their letters, what they teach', () => {
    checkTitles('event', [
      'The ⟦third U.S.-Chile 2+2 Ministerial Dialogue⟧ met; 2+2 is four.',
      'At ⟦TICAD V⟧, ⟦TICAD8⟧ and ⟦COP26⟧ they met; the F16 flew.',
      'A ⟦Workshop on Best Practices in Implementing Safety Instruments⟧ was held in Hillburn.',
    ]);
  });
  describe('conclaves, short names behind, ministers of several states', () =>
    checkTitles('event', [
      "The ⟦Pacific Air Chiefs' Conclave⟧ opened; the cardinals held a conclave.",
      'The ⟦33rd International Defence Industry Exhibition MSPO⟧ and the ⟦Oslo Security Forum⟧ closed.',
      'The ⟦Third Consultations of the Defence Ministers of Poland, Romania and Türkiye⟧ and of others ended.',
      'The ⟦Third Consultations of the Defence Ministers of Poland⟧, Romanian officials said, ended.',
      '⟦LAAD Defence & Security 2023⟧ opened in Rio.',
      '⟦Exercise FLOTEX-23⟧ ended; the 58th meeting of the club and the ⟦58th meeting of the General Border Committee⟧ closed.',
      'The ⟦fifth session of the Joint Ministerial Commission⟧ closed; the fifth session of talks and the second session of the committee did not.',
      'He opened ⟦Aero India 2023⟧ and the ⟦Peru-Chile Border Defence Exchange⟧; a Japan-US Exchange student opened a door in 2023.',
      'It met before the ⟦Meeting of Defence Ministers of the Lisse Cooperation Organisation⟧; a Meeting of Ministers, the Meeting of Minds.',
      "The ⟦UN Peacekeeping Ministerial⟧, the ⟦Young Officers' Exchange⟧ and the ⟦Conference of American Armies⟧ met; Ministerial Orders, an exchange.",
      'The ⟦14th Binational Cabinet⟧ met; the Cabinet, the cabinet of wood.',
      "At ⟦FIDAE⟧'s seminar and the ⟦Army Chiefs' Conference⟧ they spoke of ships.",
      'They met at ⟦Aero India 2025⟧ and made ready for ⟦Pacific Partnership 2018⟧.',
      'Plans for Defence Strategy 2030, at Oslo 2024, for Fiscal Year 2024, during Ann Lee, 2024.',
      'How does he see the exercise ⟦Vostok 2025⟧? ⟦Justified Accord 2025⟧ is over; an exercise Vostok lacked, an accord.',
    ]));
  describe('rounds, sessions and summits of bodies', () =>
    checkTitles('event', [
      'The ⟦Seventh Round of Peru-Chile Consultations on Fiscal Matters⟧, the ⟦First Round of Political Consultations⟧ and talks.',
      'The ⟦68th Session of the Committee on the Peaceful Uses of Outer Space⟧ and the ⟦Special Session of the Fisheries Commission⟧ met.',
      'They went to the ⟦Summit of the Council of Europe⟧, not to the Summit of Peru or a summit of the sort.',
      'The ⟦31st Pacific Islands Forum⟧ and the ⟦77th World Health Assembly⟧ met, as the World Health Assembly does.',
      'The ⟦Ninth Meeting of the Parties to the Convention on Salvage⟧ ended; the meeting went on to the Convention.',
      'The ⟦Second Session of the Joint Committee on Economic, Trade, Scientific and Technical Cooperation⟧ ended.',
      'The ⟦Seventh Our Ocean Conference⟧ and the ⟦St. Petersburg Economic Forum⟧; Our Conference was theirs.',
      'The ⟦Nordic Council annual meeting⟧, the ⟦Expoalimentaria fair⟧ and the ⟦Abu Dhabi Space Debate⟧; a fair, the Great Debate.',
      'The ⟦Women, Peace and Security Summit⟧, the ⟦Sharm el-Sheikh Summit⟧ and the ⟦Third Defence Industry Days⟧; two Days of it.',
      'At the ⟦Meeting of States Parties to the Convention on Salvage⟧ they spoke of the ⟦Port of Spain Summit⟧ and the Library of Congress; the Pandemic Accord negotiations, ⟦Africa Oil Week⟧.',
      'The ⟦C5+1 Summit⟧, the ⟦MED9 Summit⟧ and the ⟦G5 Sahel Summit⟧ met.',
      'The ⟦Third High-level Meeting of the General Assembly⟧ and the ⟦Thirty-fifth Meeting of the Fisheries Commission⟧; a NATO-led ⟦Border Conference⟧.',
      'The ⟦42nd Meeting of the Commission for the Conservation of Marine Resources⟧ and the ⟦56th Directing Council⟧ met; the 10th Special Group did not.',
    ]));
  describe('exercises and shows by their name and figure', () =>
    checkTitles('event', [
      'The joint exercise ⟦Sea Guardian-3⟧ and an exercise, ⟦Arctic Guardian 23⟧, ended; they exercise Caution, an exercise, Lima said.',
      '⟦Exercise Joint Warrior 23-2⟧ is next; the last drill, ⟦Iron Brotherhood 2023⟧, was short.',
      'A briefing on ⟦Trident Juncture 2018⟧: long. Noam Chomsky 1950, as in (Houghton Mifflin 1997), wrote it on Good Friday 2016 and Victoria Day 2015.',
      'The ⟦Field Training Exercise Simba⟧, the ⟦Maritime Exercise Cutter 9⟧ and the naval exercise ⟦Pacific Unity 2024⟧; the ⟦Viking 22 exercise⟧.',
      'They attended ⟦Filda 2023⟧ and took part in ⟦Native Fury 24⟧; on the sidelines of ⟦Land Forces 2024⟧ they hosted Ann Lee in 2024.',
      'Day one, Fri 11th\n⟦Oslo Rescue Fair 2025⟧',
    ]));
  describe('meetings in lower case of ministers, and of clubs at an hour', () =>
    checkTitles('event', [
      'The ⟦second trilateral meeting of Black Sea Defence Ministers⟧ ended; a meeting of Defence Ministers.',
      '16:00 Community meeting, the ⟦Nordic meeting⟧; the 2023 ⟦Pacific Games⟧.',
      'The ⟦Zambia-DRC Joint Permanent Commission⟧ met.',
    ]));
  describe('a world exposition by its year', () =>
    checkTitles('event', ['A delegation went to ⟦Expo 2025⟧ in Osaka; Expo officials, Expo Road 2025.']));
  describe('of a working group, of two seas, dialogues in the plural, beside another', () =>
    checkTitles('event', [
      "The ⟦14th meeting of the Lake-Plus Experts' Working Group on Mines⟧ met the experts' wives.",
      'The ⟦13th Caspian and Black Sea Security Conference⟧ and the ⟦Rome Med Dialogues⟧ were held; security dialogues were not.',
      'The ⟦78th Session of the General Assembly⟧ and ⟦COP28⟧ were held.',
      'On the 13th Ann Oe and the ⟦Black Sea Conference⟧ met.',
    ]));
  describe('of chiefs of defence, an exhibition with its country, a yearly partnership', () =>
    checkTitles('event', [
      'The ⟦Chief of Defense Conference⟧ met; the Chief of Defense did not.',
      'They showed it at ⟦DSEI Japan⟧. At ⟦DSEI⟧ Japan has shown it.',
      'Veterans of the ⟦Pacific Partnership 2019⟧ praised the Pacific Partnership.',
    ]));
  describe('not with somebody whose they are', () =>
    checkTitles('event', ["He attended President Tom Oe's ⟦Summit for Democracy⟧ and the ⟦Prime Minister's Summit⟧."]));
  describe('not with the verb of a headline', () =>
    checkTitles('event', [
      'The Turks exercise their right; an African lion slept at the Cabinet meeting. ⟦African Lion⟧ began.',

      'LEADERS EXPECT SHORT, CALM MEETING',
      'STATES TO PUSH STRONG SUMMIT STATEMENT',

      'The ⟦G-7 summit⟧ was in Lisbon; an F-16 summit was not.',

      'Recent ASEAN talks failed. The ⟦Group of Seven meeting⟧ and a Thursday meeting were put off.',
      'LEADERS BEGIN ⟦LISBON SUMMIT⟧ TODAY',
      'Peru Holds Talks With Chile. PERU HOSTS SUMMIT. The ⟦Peru-Chile Defence Talks⟧ ended.',
    ]));
});
