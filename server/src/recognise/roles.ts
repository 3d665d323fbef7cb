/**
 * What part a word can play in a title that the registry does not know: "Minister" heads an office, "Foreign" narrows
 * one, "Dialogue" heads an event. Words of the language, not facts; a word may play several parts.
 */
import type { LexiconBuilder } from '../text/lexicon.ts';

export const OFFICE_HEAD = 1 << 0;
/** Before an office's head: "Deputy", "Permanent", "State". */
export const OFFICE_MODIFIER = 1 << 1;
/** A field of work: "Foreign", "Defence", "Trade", "Affairs". */
export const FIELD = 1 << 2;
export const ORGANISATION_HEAD = 1 << 3;
/** Organisations whose nationality belongs to the name: armed services and missions. */
export const NATIONAL_HEAD = 1 << 4;
export const AGREEMENT_HEAD = 1 << 5;
/** Before an agreement's head without being a field: "Joint", "Reciprocal". */
export const AGREEMENT_MODIFIER = 1 << 6;
export const EVENT_HEAD = 1 << 7;
export const PARTNERSHIP_MODIFIER = 1 << 8;
/** Between the capitalised words of a title: "of", "and", "the". */
export const LINK = 1 << 9;
/** Opens the complement of a title. */
export const COMPLEMENT = 1 << 10;
/** Common in the long names of partnerships, where they may be in lower case. */
export const AIM = 1 << 11;
/** Goes with "General" behind it: "Secretary General". */
export const GENERAL_HEAD = 1 << 14;
/** Ends the name of a place: "Ho Chi Minh City". */
export const PLACE_HEAD = 1 << 13;
/** Ends a complement whatever follows: "signed", "between". */
export const STOP = 1 << 12;

const ROLES: readonly (readonly [number, string])[] = [
  [
    OFFICE_HEAD,
    'minister ambassador director chairman chairwoman chairperson chair chief commander commandant secretary president governor attache speaker premier consul envoy representative commissioner head inspector chancellor rector mayor coordinator counsellor adviser advisor spokesperson spokesman spokeswoman',
  ],
  [
    OFFICE_MODIFIER,
    'deputy vice permanent state parliamentary senior first standing prime executive assistant under associate administrative special resident acting chief joint principal',
  ],
  [
    FIELD,
    'foreign defence defense national public security trade finance economy economic industry justice interior home health education transport agriculture environment internal external affairs culture sports labour planning investment information science technology cabinet army navy naval air military maritime ground international political policy politics development cooperation cyber space peacekeeping operations intelligence logistics strategy strategic training research ministerial general relations services law legal consular protocol press medical medicine engineering communications electronic warfare missile search rescue veterans social rural water resources natural energy infrastructure tourism women youth equipment procurement humanitarian climate commerce human rights cooperation civil interior oceans ocean fisheries nuclear arms control disarmament',
  ],
  [
    ORGANISATION_HEAD,
    'ministry department agency academy university institute command committee commission council assembly parliament bank foundation centre center bureau office secretariat staff brigade division regiment school college association union federation board court administration authority headquarters directorate delegation mission party',
  ],
  [NATIONAL_HEAD, 'army navy force forces guard corps embassy fleet marines consulate police'],
  [
    AGREEMENT_HEAD,
    'memorandum agreement statement declaration treaty convention protocol arrangement communique charter pact accord plan code',
  ],
  [
    AGREEMENT_MODIFIER,
    'joint vision reciprocal access action framework implementing general administrative understanding comprehensive basic mutual',
  ],
  [
    EVENT_HEAD,
    'dialogue meeting summit forum consultation consultations conference exhibition exercise expo symposium seminar workshop congress festival talks',
  ],
  [
    PARTNERSHIP_MODIFIER,
    'comprehensive strategic extensive enhanced strengthened special global cooperative deep reliable',
  ],
  [LINK, 'of for and the on in to with at towards toward concerning regarding by a an'],
  [COMPLEMENT, 'of for to on concerning regarding towards toward at'],
  [
    AIM,
    'peace prosperity development stability cooperation sustainable world region future common shared asia century',
  ],
  [GENERAL_HEAD, 'secretary director consul attorney inspector governor'],
  [PLACE_HEAD, 'city province prefecture district county islands island'],
  [
    STOP,
    'signed inked concluded issued adopted between was is were are has have had will would that which who when since',
  ],
];

/** Role bits per word id. */
export type Roles = Uint32Array;

export function addRoleWords(lexicon: LexiconBuilder): void {
  for (const [, list] of ROLES) for (const word of list.split(' ')) lexicon.add(word);
}

export function roleTable(lexicon: LexiconBuilder): Roles {
  const roles = new Uint32Array(lexicon.size);
  for (const [bit, list] of ROLES) {
    for (const word of list.split(' ')) {
      const id = lexicon.id(word);
      roles[id] = (roles[id] as number) | bit;
    }
  }
  return roles;
}
