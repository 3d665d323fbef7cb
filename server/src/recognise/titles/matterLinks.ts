/** Where "and", a comma or "of" goes on with what an agreement is about, and where another part of the sentence begins. */
import {
  AGREEMENT_HEAD,
  AGREEMENT_MODIFIER,
  AIM,
  DIRECTION,
  EVENT_HEAD,
  FIELD,
  GOVERNMENTAL,
  OFFICE_HEAD,
  ORGANISATION_NAME,
  PLACE_HEAD,
  STATE_MODIFIER,
  STOP,
} from '../roles.ts';
import { beginsTitle } from './complementLinks.ts';
import { HEADS, isDeed, isParty, isThing, isTitle, isWord, SCENES } from './matterWords.ts';
import { stateEnd } from './places.ts';
import type { View } from './view.ts';

export function isLink(i: number, plain: boolean, g: View): boolean {
  if (g.role(i, STOP)) return false;
  const on = (k: number): boolean => isWord(k, plain, g);
  if (g.possessive(i)) return g.word(i + 1);
  if (g.is(i, '/')) return !g.spaced(i) && g.part(i + 1);
  // "Treaty of Amity, Commerce and Navigation".
  if (g.is(i, ',') && g.adjective(i - 1) && g.adjective(i + 1) && on(i + 1))
    // "Illegal, Unreported and Unregulated Fishing".
    return g.is(i + 2, 'and') && (g.adjective(i + 3) || g.text(i + 4) === 'Passports') && on(i + 3);
  // "Trade, Economic and Technical Cooperation".
  if (!plain && g.is(i, ',') && g.role(i - 1, FIELD) && g.adjective(i + 1) && on(i + 1) && g.is(i + 2, 'and'))
    if (g.adjective(i + 3) && g.part(i + 4) && isThing(i + 4, g)) return true;
  // "Cruel, Inhuman or Degrading Treatment".
  if (!plain && g.is(i, ',') && on(i + 1) && g.text(i + 2) === 'or' && on(i + 3)) return !beginsTitle(i + 1, g);
  if (g.is(i, ',') && g.is(i + 1, 'and')) return isItem(i + 2, plain, g) && lists(i - 1, g);
  // "Safe, Orderly and Regular Migration".
  if (!plain && g.is(i, ',') && g.is(i + 2, 'and') && g.part(i + 4) && isThing(i + 4, g) && isOther(i + 1, g))
    return isOther(i + 3, g) && !beginsTitle(i + 3, g);
  // "the Rescue of Astronauts, the Return of Astronauts and the Return of Objects".
  if (!plain && g.is(i, ',') && g.the(i + 1) && g.is(i + 3, 'of') && isThing(i + 2, g))
    return listFollows(i + 2, plain, g);
  if (g.is(i, ',')) return on(i + 1) && listFollows(i + 1, plain, g);
  // "for Accelerating the Conclusion", "of their Forces".
  if (g.article(i))
    return (
      (on(i + 1) || (!plain && g.text(i + 1) === 'use')) &&
      (!g.capital(i - 1) || g.is(i - 2, 'to') || /ing$/.test(g.text(i - 1)))
    );
  if (POSSESSIVES.has(g.text(i))) return on(i + 1) && !g.capital(i - 1);
  const next = g.article(i + 1) || POSSESSIVES.has(g.text(i + 1)) ? i + 2 : i + 1;
  // "and a Protocol on" is another title.
  if (g.is(i, 'and')) return on(next) && (next === i + 1 || g.the(i + 1) || POSSESSIVES.has(g.text(i + 1)));
  // "Treatment or Punishment".
  if (!plain && g.text(i) === 'or') return on(i + 1) && !beginsTitle(i + 1, g);
  if (g.is(i, 'to')) return !plain && isTitle(next, g);
  // "Gulf of Oman".
  if (g.is(i, 'of') && g.role(i - 1, PLACE_HEAD)) return on(next);
  // "Support for Ukraine".
  if (g.is(i, 'for') && (g.is(i - 1, 'support') || g.is(i - 1, 'assistance')) && g.country(i + 1)) return on(i + 1);
  // "on the Accession of Peru": of what stands with an article it says whose.
  if (g.is(i, 'of') && g.the(i - 2) && g.part(i - 1) && on(next) && !g.role(next, GOVERNMENTAL)) return true;
  if (g.is(i, 'of') || g.is(i, 'for')) return on(next) && !isParty(i + 1, g);
  // "the Conflict in the Republic of South Sudan".
  // "the Status of Swedish Forces in Latvia".
  const stationed = STATIONED.has(g.text(i - 1)) && [i - 3, i - 4].some((k) => g.is(k, 'status'));
  if (g.is(i, 'in') && !plain && (stationed || CONFLICTS.has(g.text(i - 1))) && stateEnd(next, g) > 0) return true;
  // "in Central America", "in the Exploration and Use of Outer Space".
  if (g.is(i, 'in') && !plain && g.role(i + 1, DIRECTION) && g.text(i + 2) === 'America') return on(i + 1);
  if (g.is(i, 'in') && !plain && g.the(i + 1) && isDeed(i + 2, g) && (g.is(i + 3, 'of') || g.is(i + 3, 'and')))
    return true;
  if (g.is(i, 'in'))
    return on(next) && !isParty(i + 1, g) && (next > i + 1 ? isScene(next, plain, g) : isField(next, g));
  if (g.is(i, 'at')) return g.is(i + 1, 'sea');
  if (!plain && (g.text(i) === 'along' || g.text(i) === 'across' || g.text(i) === 'within')) return on(next);
  // "the Protection of Civilians from the Consequences arising from the use of".
  if (!plain && g.text(i) === 'from') return isThing(next, g) || (g.article(i + 1) && g.text(i + 2) === 'use');
  if (!plain && RESULTS.has(g.text(i))) return g.text(i + 1) === 'from' || g.is(i + 1, 'to');
  if (!plain && g.text(i) === 'use') return g.is(i + 1, 'of') && g.part(i + 2);
  // "a petition under the Treaty against an EC directive"
  if (g.is(i, 'against') && g.article(i + 1) && (!g.the(i + 1) || g.country(i + 2))) return false;
  const about =
    g.is(i, 'on') || g.is(i, 'against') || g.is(i, 'towards') || g.is(i, 'concerning') || g.is(i, 'regarding');
  return about && on(next);
}

/** "in Military Education", "in Southeast Asia"; "in Hanoi" is where it was signed. */
export function isField(i: number, g: View): boolean {
  // "in UN Peacekeeping".
  if (g.role(i, ORGANISATION_NAME) && g.allCapitals(i)) return g.part(i + 1) && g.role(i + 1, FIELD | AIM);
  if (g.role(i, FIELD | AIM | AGREEMENT_MODIFIER) || g.nominal(i)) return true;
  // "in Preventing and Responding to Oil Spills"; "in Beijing and Seoul".
  if (/ing$/.test(g.text(i)) && g.is(i + 1, 'and') && /ing$/.test(g.text(i + 2))) return true;
  // "in Guided Weapons".
  if (g.adjective(i) && !g.role(i, DIRECTION | STATE_MODIFIER) && g.part(i + 1) && !g.role(i + 1, PLACE_HEAD))
    return true;
  // "in United Nations Peacekeeping Operations", "in Mountain Infantry Training".
  if (!g.country(i) && leadsToField(i, g)) return true;
  // "in Polar Logistics".
  if (g.unknown(i) && g.part(i + 1) && g.role(i + 1, FIELD | AIM) && !(g.part(i + 2) || g.role(i + 1, PLACE_HEAD)))
    return true;
  return g.role(i, DIRECTION) && !g.country(i + 1);
}

/** A field of work ends the words that begin here. */
function leadsToField(from: number, g: View): boolean {
  let i = from;
  while (i < from + 5 && g.leads(i) && g.part(i + 1) && !g.role(i, EVENT_HEAD | AGREEMENT_HEAD)) i++;
  return i > from && !g.part(i + 1) && g.role(i, FIELD | AIM) && !g.role(i, HEADS);
}

/** "in the Field of", "in the Mozambique Channel"; "in the Great Hall" is where it was signed. */
export function isScene(from: number, plain: boolean, g: View): boolean {
  if (plain || SCENES.has(g.text(from).toLowerCase())) return true;
  // "in the Army".
  if (g.role(from, FIELD) && !g.part(from + 1)) return true;
  for (let i = from; i < from + 5 && g.part(i); i++) {
    if (g.role(i, PLACE_HEAD | DIRECTION)) return true;
    // "in the Military Field", "in the Mutual Protection of Airspace".
    if (i > from && SCENES.has(g.text(i).toLowerCase())) return true;
    if (g.is(i + 1, 'of') && g.nominal(i) && g.role(i, FIELD | AIM | AGREEMENT_MODIFIER)) return true;
  }
  return false;
}

/** ", Heritage and Museums": things up to the last, which "and" brings. */
function listFollows(from: number, plain: boolean, g: View): boolean {
  let thing = false;
  for (let i = from; i < from + LONGEST_LIST; i++) {
    if (g.is(i, 'and')) return thing && (isItem(i + 1, plain, g) || (g.the(i + 1) && isThing(i + 2, g)));
    if (g.is(i, ',')) {
      // "Policing, Fisheries, and Customs".
      if (!thing || g.role(i + 1, STOP)) return false;
      if (g.is(i + 1, 'and')) return isItem(i + 2, plain, g);
      thing = false;
    } else if (isItem(i, plain, g))
      thing ||=
        g.role(i, FIELD | AIM | AGREEMENT_MODIFIER) ||
        g.nominal(i) ||
        THINGS.test(g.text(i)) ||
        // "Organised Crime".
        (g.adjective(i - 1) && g.part(i - 1) && isOther(i, g));
    else if (!(g.hyphen(i) || (g.is(i, 'of') && g.part(i + 1)))) return false;
  }
  return false;
}

/** Deeds and plurals that are no names: "Stockpiling", "Libraries". */
const THINGS = /(?:ing|ies|ons|nts|ers|rts|pts)$/;

const STATIONED: ReadonlySet<string> = new Set(['Forces', 'Troops', 'Personnel']);
const CONFLICTS: ReadonlySet<string> = new Set(['Conflict', 'Crisis', 'War', 'Peace']);

const RESULTS: ReadonlySet<string> = new Set(['arising', 'resulting', 'deriving', 'stemming']);

const isOther = (i: number, g: View): boolean => g.part(i) && !g.country(i) && !g.role(i, HEADS) && !g.rank(i);

/** A comma stands before the item that ends here. */
function lists(end: number, g: View): boolean {
  let i = end;
  while (i > end - 5 && g.part(i)) i--;
  return g.is(i, ',');
}

const isItem = (i: number, plain: boolean, g: View): boolean =>
  isWord(i, plain, g) && !g.country(i) && !(g.role(i, OFFICE_HEAD) && !g.role(i, FIELD));

const LONGEST_LIST = 14;

const POSSESSIVES: ReadonlySet<string> = new Set(['their', 'its']);
