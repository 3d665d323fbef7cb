/** Words of what an agreement is about, and words that no matter has: of parties, of scenes, of deeds. */
import { wordSet } from '../../text/wordSet.ts';
import {
  AGREEMENT_HEAD,
  AGREEMENT_MODIFIER,
  AIM,
  EVENT_HEAD,
  FIELD,
  GOVERNMENTAL,
  NATIONAL_HEAD,
  OFFICE_HEAD,
  ORGANISATION_HEAD,
  PLACE_HEAD,
} from '../roles.ts';
import { stateEnd } from './places.ts';
import type { View } from './view.ts';

/** "Convention on", "Framework Agreement on". */
export function isTitle(from: number, g: View): boolean {
  for (let i = from; i < from + 4 && g.part(i); i++)
    if (g.role(i, AGREEMENT_HEAD)) return !(g.part(i + 1) && g.role(i + 1, OFFICE_HEAD | ORGANISATION_HEAD));
  return false;
}

/** What is done: "Dumping", "Authorisation", "Exploration and Use". */
export const isDeed = (i: number, g: View): boolean =>
  g.part(i) && !g.country(i) && !g.role(i, HEADS) && (g.nominal(i) || /(?:ing|ance|ence)$/.test(g.text(i)));

export const HEADS = ORGANISATION_HEAD | NATIONAL_HEAD | OFFICE_HEAD | PLACE_HEAD | EVENT_HEAD;

export const isWord = (i: number, plain: boolean, g: View): boolean =>
  plain ? isPlainMatter(i, g) || (g.part(i) && !g.country(i)) : g.part(i) || isVisiting(i, g);

/** "the Status of Visiting Forces", "the Elimination of All Forms": a word that begins sentences too. */
const isVisiting = (i: number, g: View): boolean =>
  g.capital(i) && g.part(i + 1) && ((!g.fixed(i) && g.role(i, AGREEMENT_MODIFIER)) || QUANTIFIERS.has(g.text(i)));

const QUANTIFIERS: ReadonlySet<string> = new Set(['All', 'Any', 'Certain', 'Each', 'Every', 'Other', 'Such']);

/** "on Cooperation", "concerning the Exchange", "on cyber security". */
export function isMatter(i: number, g: View): boolean {
  const word = g.article(i + 1) ? i + 2 : i + 1;
  return (
    g.part(word) || isVisiting(word, g) || isPlainMatter(word, g) || (g.usEnd(word) > 0 && g.hyphen(g.usEnd(word)))
  );
}

/** In lower case only words that such titles are made of. */
function isPlainMatter(i: number, g: View): boolean {
  return g.word(i) && !g.capital(i) && g.role(i, AGREEMENT_MODIFIER | FIELD | AIM);
}

/** A country or government that is told of the title, no part of its matter: "for Viet Nam", "of the Ministry of Defence". */
export function isParty(i: number, g: View): boolean {
  const noun = g.article(i) ? i + 1 : i;
  const state = stateEnd(noun, g);
  if (state > 0 && !(g.part(state) && g.spaced(state)) && !g.hyphen(state)) return true;
  return g.part(noun) && g.role(noun, GOVERNMENTAL) && g.is(noun + 1, 'of');
}

/** What people do or have: "the Humanitarian Consequences". */
export const isThing = (i: number, g: View): boolean =>
  g.part(i) && (g.adjective(i) || g.nominal(i) || g.role(i, FIELD | AIM)) && !g.country(i) && !g.role(i, OFFICE_HEAD);

/** "in the Fields of". */
export const SCENES = wordSet(
  'field fields area areas sphere spheres domain domains sector sectors framework face context event interest aftermath',
);
