/** Agreements: "Memorandum of Understanding on Cyber Security", "Reciprocal Access Agreement", "Code of Conduct". */
import {
  ABOUT,
  AGREEMENT_MODIFIER,
  AIM,
  EVENT_HEAD,
  FIELD,
  NATIONAL_HEAD,
  OFFICE_HEAD,
  OFFICE_MODIFIER,
  ORGANISATION_HEAD,
  OWNER,
  type PlainWord,
  WEAK_AGREEMENT,
} from '../roles.ts';
import { aboutEnd, matterEnd } from './matter.ts';
import type { Title, View } from './view.ts';

const FRONT = 9;
const LONGEST_QUOTE = 24;

export function agreementAt(head: number, g: View): Title | null {
  if (!g.capital(head)) return plainAgreement(head, g);
  const opened = openingEnd(head, g);
  const about = aboutEnd(opened, g);
  const matter = about > opened;
  const from = frontOf(head, matter, g);
  // "Protocol Department", "Treaty Officer", "Convention Centre".
  if (!matter && g.part(opened) && g.role(opened, ORGANISATION_HEAD | OFFICE_HEAD | EVENT_HEAD)) return null;
  const to = matter || from < head || opened > head + 1 ? datedEnd(about, g) : about;
  if (from === head && to === head + 1) return null;
  if (from === head - 1 && !matter && g.is(from, 'general')) return null;
  if (g.role(head, WEAK_AGREEMENT) && !isAgreement(from, head, matter, g)) return null;
  return { type: 'agreement', from, to: quotedEnd(head, to, g) };
}

/** Where the words before a head begin: "Viet Nam-Japan Joint Vision", "General Security of Military Information". */
function frontOf(head: number, matter: boolean, g: View): number {
  let from = head;
  let places = 0;
  for (let i = head - 1; i >= head - FRONT; i--) {
    if (g.hyphen(i) && from === i + 1 && g.part(i - 1)) continue;
    if (g.possessive(i) && from === i + 1 && g.role(i - 1, OWNER) && g.capital(i - 1)) continue;
    if (g.is(i, 'of') && from === i + 1 && isProtected(i - 1, g)) continue;
    if (g.is(i, 'visiting') && g.capital(i) && from === i + 1) return i;
    if (g.is(i, 'and') && from === i + 1 && isPlainPart(i - 1, g) && isPlainPart(i + 1, g)) {
      if (g.role(i - 2, ABOUT) || g.is(i - 2, 'of')) break;
      continue;
    }
    // "Second Amendment", "First Additional Protocol".
    if (g.ordinal(i) && g.capital(i) && from === i + 1) return i;
    if (!g.part(i) || (from === i + 1 && !g.leads(i) && !g.hyphen(i + 1) && !g.possessive(i + 1))) break;
    if (g.role(i, OFFICE_HEAD | ORGANISATION_HEAD | EVENT_HEAD) && !isPlainPart(i, g)) break;
    if (g.country(i)) {
      // "Djibouti Protocol on", "Viet Nam-Japan Joint Statement"; not "the Russian Treaty".
      const paired = g.hyphen(i + 1) || g.hyphen(i - 1);
      if (!g.countryName(i) || !(paired || matter || g.is(head, 'code'))) break;
    } else if (!isPlainPart(i, g)) {
      // A place or what the title is called by: "Camp David Accords", "Cables Convention".
      if (g.role(i, OFFICE_MODIFIER) || ++places > 3) break;
    }
    from = i;
  }
  return from;
}

const isPlainPart = (i: number, g: View): boolean => g.capital(i) && g.role(i, AGREEMENT_MODIFIER | FIELD | AIM);

/** "Security of Information Agreement", "Status of Forces Agreement". */
function isProtected(i: number, g: View): boolean {
  return (
    (
      [
        'security',
        'status',
        'exchange',
        'transfer',
        'protection',
        'supply',
        'sharing',
        'zone',
        'cessation',
        'suspension',
        'rules',
        'terms',
      ] as const
    ).some((word) => g.is(i, word)) && g.capital(i)
  );
}

/** Behind what belongs to the head itself: "of Understanding", "No. 2". */
function openingEnd(head: number, g: View): number {
  let i = head + 1;
  if (g.is(i, 'of')) {
    const word = i + 1;
    const known = [
      'understanding',
      'intent',
      'reference',
      'conduct',
      'practice',
      'principles',
      'cooperation',
      'action',
      'partnership',
    ] as const;
    if (known.some((name) => g.is(word, name))) i = word + 1;
  }
  if (g.is(i, 'no') && g.capital(i)) {
    const figure = g.number(i + 1) ? i + 1 : i + 2;
    if (g.number(figure)) i = figure + 1;
  } else if (g.number(i) && !g.year(i) && !g.fixed(i) && g.spaced(i) && g.is(i + 1, 'on')) i++;
  return i;
}

/** "2030", "2023–2025" behind the title. */
function tailEnd(to: number, g: View): number {
  if (!g.year(to) || !g.spaced(to)) return to;
  return g.hyphen(to + 1) && g.number(to + 2) ? to + 3 : to + 1;
}

/** Behind the year, and what the title is about where that follows it: "Joint Vision Statement 2020 for the Alliance". */
function datedEnd(about: number, g: View): number {
  // "Implementation of Resolution 1325".
  const cited = g.number(about) && g.spaced(about) && g.text(about - 1) === 'Resolution' && !g.fixed(about);
  const to = cited ? about + 1 : tailEnd(about, g);
  return to > about && g.is(to, 'for') ? aboutEnd(to, g) : to;
}

/** Heads that stand for other things too need what makes them an agreement. */
function isAgreement(from: number, head: number, matter: boolean, g: View): boolean {
  const before = (word: PlainWord) => g.is(head - 1, word) && from < head;
  const of = (word: PlainWord) => g.is(head + 1, 'of') && g.is(head + 2, word);
  if (g.is(head, 'plan'))
    return (
      before('action') ||
      of('action') ||
      before('cooperation') ||
      (matter && (before('strategic') || before('implementing')))
    );
  if (g.is(head, 'code')) return of('conduct') || of('practice');
  if (g.is(head, 'letter')) return of('intent') || of('understanding');
  if (g.is(head, 'terms')) return of('reference');
  if (g.is(head, 'notes')) return g.is(head - 1, 'of') && g.is(head - 2, 'exchange') && matter;
  if (g.is(head, 'letters')) return g.is(head - 1, 'of') && g.is(head - 2, 'exchange') && g.capital(head - 2);
  if (g.is(head, 'statement')) {
    for (let i = from; i < head; i++) {
      if (g.is(i, 'joint') || g.is(i, 'vision') || g.role(i, OWNER)) return true;
    }
    return of('intent') || of('principles') || of('partnership') || (matter && from < head);
  }
  if (g.is(head, 'programme') || g.is(head, 'program'))
    return before('framework') || before('cooperation') || before('action') || before('partnership');
  if (g.is(head, 'minutes')) return before('agreed') && matter;
  if (g.is(head, 'amendment')) return matter;
  if (matter) return true;
  for (let i = from; i < head; i++) if (g.role(i, AGREEMENT_MODIFIER) || !g.role(i, FIELD | NATIONAL_HEAD)) return true;
  return false;
}

/** `Joint Statement "Toward a New Era"`. */
function quotedEnd(head: number, to: number, g: View): number {
  if (!g.is(head, 'statement') && !g.is(head, 'declaration')) return to;
  if (!g.quote(to) || !g.spaced(to) || !g.capital(to + 1) || g.spaced(to + 1)) return to;
  for (
    let i = to + 1;
    i < to + LONGEST_QUOTE && (g.word(i) || g.number(i) || g.hyphen(i) || g.is(i, ',') || g.quote(i));
    i++
  ) {
    if (g.quote(i)) return i + 1;
  }
  return to;
}

/** In lower case only those that nothing else is called, with what they are about. */
function plainAgreement(head: number, g: View): Title | null {
  const memorandum = g.is(head, 'memorandum') && g.is(head + 1, 'of') && g.is(head + 2, 'understanding');
  const letter = g.is(head, 'letter') && g.is(head + 1, 'of') && g.is(head + 2, 'intent');
  const statement =
    g.is(head, 'statement') && (g.is(head - 1, 'joint') || (g.is(head - 1, 'vision') && g.is(head - 2, 'joint')));
  if (!memorandum && !letter && !statement) return null;
  const from = !statement ? head : g.is(head - 1, 'joint') ? head - 1 : head - 2;
  const start = statement ? head + 1 : head + 3;
  if (!g.is(start, 'on') && !g.is(start, 'concerning') && !g.is(start, 'regarding')) return null;
  const to = matterEnd(start, start, g);
  return to > start ? { type: 'agreement', from, to: tailEnd(to, g) } : null;
}
