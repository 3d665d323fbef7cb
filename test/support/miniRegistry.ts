/** A small invented registry for unit tests: three lands, nine people, two ladders worth comparing, one of each kind. */
import { buildRegistry } from '../../server/src/registry/load.ts';
import type { Registry } from '../../server/src/registry/model.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';

/**
 * Arvania (XA) writes names as Viet Nam does and uses the given name for short; Belmora (XB) writes them as Japan does
 * and uses the family name; Corland (XC) puts the given name first. Tests may extend the text; they count no lines.
 */
export const MINI_REGISTRY_TEXT = `registry: 1
title: Invented registry
evidence-until: 2025-12

people:
  - id: dinh-van-khai # Khai: minister since 2021, chief of staff before
    country: XA
    name: {full: Đinh Văn Khải, family: Đinh, middle: Văn, given: Khải, order: family-first, short: Khai}
    born: {date: 1960-10-14, source: arvania-gazette}
    ranks:
      - {rank: xa-lieutenant-general, from: 2014, to: 2017, source: arvania-gazette}
      - {rank: xa-senior-lieutenant-general, from: 2017, to: 2021-07-12, source: [arvania-gazette, belmora-times]}
      - {rank: xa-general, from: 2021-07-12, source: [arvania-gazette, belmora-times]}
    offices:
      - {office: xa-chief-general-staff, from: 2016-05, to: 2021-06-03, source: [arvania-gazette, belmora-times]}
      - {office: xa-minister-defence, from: 2021-04-08, source: [arvania-gazette, belmora-times]}
    memberships:
      - {body: xa-council, from: 2021-01, source: arvania-gazette}
  - id: luu-quang-dao # his short form is one letter from another's
    country: XA
    name: {full: Lưu Quang Đạo, family: Lưu, middle: Quang, given: Đạo, order: family-first, short: Dao}
    ranks:
      - {rank: xa-lieutenant-general, to: 2020-10-16, source: arvania-gazette}
      - {rank: xa-senior-lieutenant-general, from: 2020-10-16, source: [arvania-gazette, belmora-times]}
    offices:
      - {office: xa-deputy-minister-defence, from: 2020-07, source: [arvania-gazette, belmora-times]}
  - id: tong-minh-khai # a second Khai: the short form alone is ambiguous
    country: XA
    name: {full: Tống Minh Khải, family: Tống, middle: Minh, given: Khải, order: family-first, short: Khai}
    ranks:
      - {rank: xa-vice-admiral, from: 2018-02-01, source: [arvania-gazette, belmora-times]}
    offices:
      - {office: xa-commander-navy, from: 2018-02-01, to: 2022-09-01, source: [arvania-gazette, belmora-times]}
  - id: ho-thanh-yen # chief of staff after Khai
    country: XA
    name: {full: Hồ Thanh Yên, family: Hồ, middle: Thanh, given: Yên, order: family-first, short: Yen}
    ranks:
      - {rank: xa-senior-lieutenant-general, from: 2021-01-22, to: 2024-10-20, source: [arvania-gazette, belmora-times]}
      - {rank: xa-general, from: 2024-10-20, source: [arvania-gazette, belmora-times]}
    offices:
      - {office: xa-chief-general-staff, from: 2021-06-03, source: [arvania-gazette, belmora-times]}
  - id: tachibana-kenzo # four stars by post, a lieutenant general by law
    country: XB
    name:
      full: Tachibana Kenzo
      family: Tachibana
      given: Kenzo
      order: family-first
      short: Tachibana
      native: {text: 橘健三, reading: たちばな けんぞう, source: belmora-times}
    ranks:
      - {rank: xb-general, attested: [2019-05-02, 2020-03-02], source: [arvania-gazette, belmora-times]}
    offices:
      - {office: xb-chief-joint-staff, from: 2019-04-01, to: 2023-03-30, source: [arvania-gazette, belmora-times]}
  - id: mizuhara-sora # a civilian minister with two tenures
    country: XB
    name: {full: Mizuhara Sora, family: Mizuhara, given: Sora, order: family-first, short: Mizuhara, native: 水原空}
    civilian: true
    offices:
      - {office: xb-minister-defence, from: 2016-08-03, to: 2018-10-02, source: [arvania-gazette, belmora-times]}
      - {office: xb-minister-defence, from: 2020-09-16, to: 2023-09-13, source: [arvania-gazette, belmora-times]}
  - id: okabayashi-ren
    country: XB
    name: {full: Okabayashi Ren, family: Okabayashi, given: Ren, order: family-first, short: Okabayashi}
    civilian: true
    offices:
      - {office: xb-vice-minister-defence, from: 2022-07-04, source: [arvania-gazette, belmora-times]}
  - id: nagatomi-jun
    country: XB
    name: {full: Nagatomi Jun, family: Nagatomi, given: Jun, order: family-first, short: Nagatomi}
    civilian: true
    died: {date: 2024-05-05, source: belmora-times}
    offices:
      - {office: xb-ambassador-arvania, from: 2020-04-12, to: 2024-05-05, source: [arvania-gazette, belmora-times]}
  - id: eleanor-marsh
    country: XC
    name: {full: Eleanor Marsh, family: Marsh, given: Eleanor, order: given-first, short: Marsh}
    ranks:
      - {rank: xc-colonel, from: 2015-01-01, to: 2022-06-01, source: belmora-times}
      - {rank: xc-general, from: 2022-06-01, source: [arvania-gazette, belmora-times]}
    offices:
      - {office: xc-chief-defence-staff, from: 2022-06-01, source: [arvania-gazette, belmora-times]}

rank-ladders:
  - id: xa-army
    country: XA
    service: army
    force: xa-army-force
    source: arvania-gazette
    ranks:
      - {id: xa-general, order: 5, title: General, abbreviations: [Gen.], grade: OF-9}
      - id: xa-senior-lieutenant-general
        order: 4
        title: Senior Lieutenant General
        variants: [Colonel General]
        abbreviations: [Sen. Lt. Gen., Sen. Lieut. Gen., Sen. Lieut. Gen, Sr. Lt. Gen.]
        grade: OF-8
      - {id: xa-lieutenant-general, order: 3, title: Lieutenant General, abbreviations: [Lt. Gen., Lieut. Gen.], grade: OF-7}
      - {id: xa-major-general, order: 2, title: Major General, abbreviations: [Maj. Gen.], grade: OF-6}
      - {id: xa-colonel, order: 1, title: Colonel, abbreviations: [Col.], grade: OF-5}
  - id: xa-navy
    country: XA
    service: navy
    force: xa-navy-force
    source: arvania-gazette
    ranks:
      - {id: xa-admiral, order: 2, title: Admiral, abbreviations: [Adm.], equals: xa-senior-lieutenant-general}
      - {id: xa-vice-admiral, order: 1, title: Vice Admiral, abbreviations: [Vice Adm.], equals: xa-lieutenant-general}
  - id: xb-ground
    country: XB
    service: army
    force: xb-ground-force
    source: belmora-times
    ranks:
      - {id: xb-general, order: 3, title: General, abbreviations: [Gen.], native: 幕僚長たる陸将, borne-with: [xb-lieutenant-general], grade: OF-9}
      - {id: xb-lieutenant-general, order: 2, title: Lieutenant General, abbreviations: [Lt. Gen.], native: 陸将, grade: OF-8}
      - {id: xb-colonel, order: 1, title: Colonel, abbreviations: [Col.], grade: OF-5}
  - id: xc-army
    country: XC
    service: army
    source: belmora-times
    ranks:
      - {id: xc-general, order: 2, title: General, abbreviations: [Gen.], grade: OF-9}
      - {id: xc-colonel, order: 1, title: Colonel, abbreviations: [Col.], grade: OF-5}

offices:
  - {id: xa-minister-defence, country: XA, organisation: xa-mod, title: Minister of National Defence, variants: [Defence Minister, Defense Minister], holders: single, source: arvania-gazette}
  - {id: xa-deputy-minister-defence, country: XA, organisation: xa-mod, title: Deputy Minister of National Defence, variants: [Deputy Defence Minister], holders: many, source: arvania-gazette}
  - {id: xa-chief-general-staff, country: XA, organisation: xa-general-staff, title: Chief of the General Staff of the Arvanian People's Army, variants: [Chief of the General Staff], holders: single, source: arvania-gazette}
  - {id: xa-commander-navy, country: XA, organisation: xa-navy-force, title: Commander of the Arvanian Navy, holders: single, source: arvania-gazette}
  - {id: xb-minister-defence, country: XB, organisation: xb-mod, title: Minister of Defense, variants: [Defense Minister, Defence Minister], native: 防衛大臣, holders: single, source: belmora-times}
  - {id: xb-vice-minister-defence, country: XB, organisation: xb-mod, title: Vice-Minister of Defense for International Affairs, variants: [Vice Minister of Defense, Deputy Minister of Defense], holders: single, source: belmora-times}
  - {id: xb-chief-joint-staff, country: XB, organisation: xb-joint-staff, title: "Chief of Staff, Joint Staff", variants: [Chief of Staff of the Joint Staff], holders: single, source: belmora-times}
  - {id: xb-ambassador-arvania, country: XB, organisation: xb-embassy, title: Ambassador of Belmora to Arvania, variants: [Belmoran Ambassador to Arvania], holders: single, source: belmora-times}
  - {id: xc-chief-defence-staff, country: XC, title: Chief of the Defence Staff, holders: single, source: belmora-times}

organisations:
  - {id: xa-mod, name: Ministry of National Defence of Arvania, type: ministry, country: XA, abbreviations: [AMND], variants: [Ministry of National Defence], source: arvania-gazette}
  - {id: xa-general-staff, name: General Staff of the Arvanian People's Army, type: staff, country: XA, parent: xa-army-force, variants: [General Staff], source: arvania-gazette}
  - {id: xa-army-force, name: Arvanian People's Army, type: armed-forces, country: XA, parent: xa-mod, abbreviations: [APA], source: arvania-gazette}
  - {id: xa-navy-force, name: Arvanian Navy, type: service, country: XA, parent: xa-army-force, source: arvania-gazette}
  - {id: xa-council, name: Council of State of Arvania, type: party-body, country: XA, variants: [Council of State], source: arvania-gazette}
  - {id: xb-mod, name: Ministry of Defense of Belmora, type: ministry, country: XB, abbreviations: [BMOD], from: 2007-01-09, source: belmora-times}
  - {id: xb-joint-staff, name: Joint Staff, type: staff, country: XB, parent: xb-mod, source: belmora-times}
  - {id: xb-ground-force, name: Belmora Ground Self-Defense Force, type: service, country: XB, parent: xb-mod, abbreviations: [BGSDF], source: belmora-times}
  - {id: xb-embassy, name: Embassy of Belmora in Arvania, type: mission, country: XB, source: belmora-times}

agreements:
  - id: xa-xb-memorandum-2011
    title: Memorandum on Bilateral Defence Exchanges
    variants: [Memorandum of Understanding on Bilateral Defence Exchanges]
    type: memorandum
    parties: [XA, XB]
    signed: {date: 2011-10-24, place: Belgrave, by: [mizuhara-sora, dinh-van-khai], source: [arvania-gazette, belmora-times]}
  - id: xa-xb-vision-2018
    title: Joint Vision Statement on Defence Cooperation towards the Next Decade
    type: joint-statement
    parties: [XA, XB]
    signed: {date: 2018-04-10, place: Belgrave, source: [arvania-gazette, belmora-times]}
  - id: xa-xb-transfer-2021
    title: Agreement concerning the Transfer of Defence Equipment
    variants: [defence transfer agreement]
    type: treaty
    parties: [XA, XB]
    signed: {date: 2021-09-11, place: Arvan, source: [arvania-gazette, belmora-times]}
    status: {value: in force, source: belmora-times}
    supersedes: xa-xb-memorandum-2011
  - id: xa-xb-statement-2014
    title: Joint Statement on the Extensive Partnership
    descriptive: true
    type: joint-statement
    parties: [XA, XB]
    signed: {date: 2014-03, source: belmora-times}

partnerships:
  - id: xa-xb
    parties: [XA, XB]
    levels:
      - {name: Extensive Partnership for Calm Seas, variants: [Extensive Partnership], founding-document: xa-xb-statement-2014, from: 2014-03-18, to: 2023-11-27, source: [arvania-gazette, belmora-times]}
      - {name: Comprehensive Partnership for Calm Seas and Skies, variants: [Comprehensive Partnership], from: 2023-11-27, source: [arvania-gazette, belmora-times]}

event-series:
  - id: xa-xb-dialogue
    name: Arvania-Belmora Defence Policy Dialogue
    variants: [Arvania - Belmora Defense Policy Dialogue]
    organisers: [xa-mod, xb-mod]
    editions:
      - {ordinal: 8, date: 2019-11-25, place: Arvan, chairs: [luu-quang-dao], source: [arvania-gazette, belmora-times]}
      - {ordinal: 9, date: 2023-03-13, place: Belgrave, chairs: [luu-quang-dao, okabayashi-ren], source: [arvania-gazette, belmora-times]}
      - {ordinal: 10, date: 2024-02-27/2024-02-28, place: Arvan, chairs: [luu-quang-dao, okabayashi-ren], source: [arvania-gazette, belmora-times]}

events:
  - {id: khai-tachibana-2020, type: meeting, name: Talks between Dinh Van Khai and Tachibana Kenzo, date: 2020-03-02, place: Arvan, people: [dinh-van-khai, tachibana-kenzo], source: [arvania-gazette, belmora-times]}

sources:
  - {id: arvania-gazette, publisher: Arvania Gazette, title: Acts of state, date: 2025-01-15, url: "https://gazette.example/acts"}
  - {id: belmora-times, publisher: Belmora Times, title: Who is who, date: 2024-11-02, url: "https://times.example/who"}
`;

export const MINI_REGISTRY_URI = 'file:///mini.registry.yaml';

const mini = buildRegistry({ builtin: null, files: [readRegistryFile(MINI_REGISTRY_URI, MINI_REGISTRY_TEXT)] });

/** The same frozen registry each time. */
export function miniRegistry(): Registry {
  return mini.registry;
}
