/** Heads of agreements that stand for other things too, and what makes them an agreement: "Work Plan for 2021", "MoU on". */
import { wordSet } from '../../text/wordSet.ts';
import {
  AGREEMENT_HEAD,
  AGREEMENT_MODIFIER,
  AIM,
  FIELD,
  NATIONAL_HEAD,
  ORGANISATION_NAME,
  OWNER,
  PLAIN,
} from '../roles.ts';
import type { PlainWord } from '../roleWords.ts';
import { isInternational } from './places.ts';
import type { View } from './view.ts';

/** In headlines, which go without articles: "to sign Samoa Agreement". */
export const SIGNING = wordSet(
  'sign signs signed ratify ratifies ratified join joins joined adopt adopts adopted renew renews renewed',
);

/** Heads that stand for other things too need what makes them an agreement. */
export function isAgreement(from: number, head: number, matter: boolean, g: View): boolean {
  const before = (word: PlainWord) => g.is(head - 1, word) && from < head;
  const of = (word: PlainWord) => g.is(head + 1, 'of') && g.is(head + 2, word);
  // "the Substantial NATO-Georgia Package".
  if (g.text(head) === 'Package') return from < head - 1 && g.country(head - 1) && g.hyphen(head - 2) && !matter;
  if (g.is(head, 'plan'))
    return (
      before('action') ||
      of('action') ||
      before('cooperation') ||
      before('implementation') ||
      isOfCooperation(head, g) ||
      (WORKING.has(g.text(head - 1)) && (matter || from < head - 1)) ||
      (SIDES.has(g.text(from)) && from < head) ||
      (matter && (before('strategic') || before('implementing')))
    );
  if (g.is(head, 'act')) return isAct(from, head, matter, g);
  // "Vanimo Principles on Disaster Relief", "the Camp David Principles".
  if (g.is(head, 'principles')) {
    if (matter || from === head || g.is(head + 1, 'of')) return matter && from < head && !g.is(head + 1, 'of');
    return isPlaced(from, head, g);
  }
  // "the ASEAN Charter", "the UN Charter".
  const club = g.country(from) ? isInternational(from, g) : g.role(from, ORGANISATION_NAME) && g.allCapitals(from);
  if (g.is(head, 'charter') && from === head - 1 && club) return !g.part(head + 1);
  // "Rome Statute of the Court", "Helsinki Document 1992".
  if (g.text(head) === 'Statute' || (g.text(head) === 'Document' && !g.year(head + 1)))
    return matter && isPlaced(from, head, g);
  if (PLACED.has(g.text(head))) return isPlaced(from, head, g) && (!matter || g.is(head + 1, 'on'));
  if (g.is(head, 'code')) return of('conduct') || of('practice') || (matter && g.is(head + 1, 'for'));
  if (g.is(head, 'letter'))
    return (
      of('intent') || of('understanding') || (matter && (of('commitment') || of('cooperation') || of('agreement')))
    );
  if (g.is(head, 'terms')) return of('reference');
  if (g.is(head, 'notes')) return g.is(head - 1, 'of') && g.is(head - 2, 'exchange') && matter;
  if (g.is(head, 'letters')) return g.is(head - 1, 'of') && g.is(head - 2, 'exchange') && g.capital(head - 2);
  if (g.is(head, 'statement')) {
    for (let i = from; i < head; i++) {
      if (g.is(i, 'joint') || g.is(i, 'vision') || g.role(i, OWNER) || SIDES.has(g.text(i))) return true;
    }
    const on = matter && g.is(head + 1, 'on') && !g.sentenceStart(head) && !g.lineStart(head);
    return of('intent') || of('principles') || of('partnership') || (matter && from < head) || on;
  }
  if (g.is(head, 'programme') || g.is(head, 'program'))
    return (
      before('framework') ||
      before('cooperation') ||
      before('action') ||
      of('action') ||
      before('partnership') ||
      (matter && PROGRAMMES.has(g.text(head - 1))) ||
      (WORKING.has(g.text(head - 1)) && (from < head - 1 || (g.is(head + 1, 'for') && g.year(head + 2)))) ||
      isOfCooperation(head, g)
    );
  if (g.is(head, 'minutes')) return before('agreed') && matter;
  // "the Kigali Amendment".
  if (g.is(head, 'amendment'))
    return matter || (from === head - 1 && !g.role(from, ~PLAIN) && (g.the(from - 1) || g.text(from - 1) === 'its'));
  if (isShort(head, g)) return matter;
  if (PROJECTS.has(g.text(head).toLowerCase())) return isProject(from, head, matter, g);
  if (matter || before('cooperation')) return true;
  for (let i = from; i < head; i++) {
    if (g.role(i, AGREEMENT_MODIFIER) || SIDES.has(g.text(i)) || !g.role(i, FIELD | NATIONAL_HEAD)) return true;
  }
  return false;
}

/** "the Camp David Principles", "the Bangkok Consensus": by the place, and a field of work behind it at most. */
function isPlaced(from: number, head: number, g: View): boolean {
  const name = g.role(head - 1, FIELD) && head - from > 1 ? head - 1 : head;
  if (name === from || name - from > 2 || !g.the(from - 1) || g.part(head + 1)) return false;
  for (let i = from; i < name; i++) if (g.role(i, ~PLAIN) || g.adjective(i) || g.nominal(i)) return false;
  return true;
}

/** Of these the place tells alone. */
const PLACED: ReadonlySet<string> = new Set([
  'Document',
  'Consensus',
  'Commitment',
  'Concord',
  'Understanding',
  'Agreements',
]);

/** What programmes are agreed on between two states. */
const PROGRAMMES: ReadonlySet<string> = new Set(['Executive', 'Exchange', 'Work', 'Working', 'Implementation']);

/** "Trilateral Work Plan for 2021"; a "Work Plan" alone is anybody's. */
const WORKING: ReadonlySet<string> = new Set(['Work', 'Working', 'Activity', 'Activities', 'Exchange']);

export const isShort = (head: number, g: View): boolean => g.length(head) === 3 && !g.is(head, 'act');

/** "Trilateral Statement". */
const SIDES: ReadonlySet<string> = new Set([
  'Bilateral',
  'Binational',
  'Trilateral',
  'Quadrilateral',
  'Multilateral',
  'Ministerial',
]);

/** "Helsinki Final Act", "Supplementary Act on", "Act of Commitment on"; the acts of parliaments are none. */
function isAct(from: number, head: number, matter: boolean, g: View): boolean {
  const before = g.text(head - 1);
  if (before === 'Final' && from < head) return true;
  return matter && (before === 'Supplementary' || before === 'Founding' || g.text(head + 2) === 'Commitment');
}

/** "Plan for Bilateral Cooperation", "Program of Military Exchanges". */
function isOfCooperation(head: number, g: View): boolean {
  if (!g.is(head + 1, 'of') && !g.is(head + 1, 'for')) return false;
  for (let i = head + 2; i < head + 6 && g.part(i); i++)
    if (g.is(i, 'cooperation') || g.is(i, 'exchange') || g.text(i) === 'Exchanges' || g.text(i) === 'Activities')
      return true;
  return false;
}

/** Heads that are more often no title. */
export const PROJECTS = wordSet('compact roadmap blueprint vision outlook framework initiative');

/** Of these a field of work before them is enough. */
const DEALS: ReadonlySet<string> = new Set(['Compact', 'Roadmap', 'Blueprint']);

/** "ASEAN Outlook on the Indo-Pacific", "Compact of Free Association", "the Black Sea Grain Initiative". */
function isProject(from: number, head: number, matter: boolean, g: View): boolean {
  if (g.role(head + 1, AGREEMENT_HEAD) && g.capital(head + 1)) return false;
  const definite = g.the(from - 1);
  // "sign a Roadmap for the Railway".
  if (matter && g.article(from - 1) && SIGNING.has(g.text(from - 2))) return true;
  if (matter && !(g.is(head + 1, 'of') && !g.is(head, 'compact')))
    return from < head || definite || opensMatter(head, g) || (g.is(head, 'framework') && g.article(from - 1));
  // "the Kenya Maritime Security Compact".
  if ((DEALS.has(g.text(head)) || g.is(head, 'framework') || g.is(head, 'vision')) && isPlaced(from, head, g))
    return true;
  const field = g.role(head - 1, FIELD | AIM) || (head - from > 2 && g.role(head - 2, FIELD | AIM));
  const deal = DEALS.has(g.text(head)) && field && !g.part(head + 1);
  const told = g.is(head, 'initiative') || deal;
  return told && from < head && (definite || (deal && g.article(from - 1)) || (g.country(from - 1) && g.the(from - 2)));
}

/** "Roadmap on", "Roadmap 2024 on". */
const opensMatter = (head: number, g: View): boolean => g.is(g.year(head + 1) ? head + 2 : head + 1, 'on');
