/** What a feast is of: an agreement, a level of a partnership, the meetings of a series, the relations of two countries. */
import type { Item } from '../recognise/scan.ts';
import { ARTICLE, COUNTRY } from '../recognise/words.ts';
import { BREAK_TOKEN } from '../text/tokens.ts';
import type { Anniversary } from './claim.ts';
import { CELEBRATED, type FeastPassage, MARKS } from './feastPassage.ts';
import { relationsOf } from './relations.ts';
import { firstOf } from './titleEnd.ts';

/** Of what the registry has; places are tokens. */
export interface FeastSubject {
  readonly of: Anniversary['of'];
  /** The title by which it is named; relations have none. */
  readonly item: Item | null;
}

/** "The Strategic Partnership between X and Y celebrates its": the subject of the verb of a feast. */
export function subjectBefore(verb: number, p: FeastPassage): FeastSubject | null {
  return p.is(verb, ...MARKS, ...CELEBRATED) ? subjectBeforeVerb(verb, p) : null;
}

/** "The first Expo, whose second anniversary is celebrated" */
export function subjectEndingAt(to: number, p: FeastPassage): FeastSubject | null {
  const item = p.titleEndingAt(to);
  return item && opensClause(item, p) ? subjectOf(item, p) : null;
}

/** The agreement, level or relations that follow, over words such as "the signing of the". */
export function subjectBehind(from: number, p: FeastPassage): FeastSubject | null {
  const { count, kind } = p.section.scan.tokens;
  for (let k = from; k < from + REACH && k < count && kind[k] !== BREAK_TOKEN; k++) {
    const item = p.titlesByPlace().get(k);
    if (item) return subjectOf(item, p);
    if (p.is(k, 'diplomatic') && p.is(k + 1, 'relations', 'ties')) return relationsAt(k, p);
    if (!p.has(k, ARTICLE | COUNTRY) && !p.is(k, ...JOINING)) return null;
  }
  return null;
}

/** Diplomatic relations are those of the two countries that the sentence names. */
export function relationsAt(at: number, p: FeastPassage): FeastSubject | null {
  const agreement = relationsOf(p.countriesAt(at), p.registry);
  return agreement ? { of: { agreement: agreement.id }, item: null } : null;
}

/** "Diplomatic relations between X and Y are 40 years old": the subject of the verb. */
export function subjectBeforeVerb(verb: number, p: FeastPassage): FeastSubject | null {
  let k = verb - 1;
  while (p.has(k, ARTICLE | COUNTRY) || p.is(k, 'between', ...JOINING)) {
    if (p.is(k, 'relations', 'ties') && p.is(k - 1, 'diplomatic')) return relationsAt(k, p);
    k--;
  }
  return subjectEndingAt(k + 1, p);
}

/** Of "the school of the Partnership" it is the school that has its feast. */
function opensClause(item: Item, p: FeastPassage): boolean {
  let k = firstOf(item) - 1;
  while (p.has(k, ARTICLE | COUNTRY)) k--;
  const isThisYear = p.is(k, 'year') && p.is(k - 1, 'this');
  return isThisYear || p.is(k, ',', 'that') || p.opens(k + 1, p.sentenceAt(item.from));
}

function subjectOf(item: Item, { section }: FeastPassage): FeastSubject | null {
  const mention = section.quoted.has(item) ? undefined : section.mentions.get(item);
  if (!mention?.id) return null;
  // "the 10th anniversary of the ADMM-Plus": of its first meeting.
  if (item.type === 'event') return { of: { series: mention.id, ordinal: mention.ordinal?.value ?? 1 }, item };
  if (item.type === 'agreement') return { of: { agreement: mention.id }, item };
  return { of: { partnership: mention.id, level: mention.level ?? 0 }, item };
}

/** Words between "anniversary of" and what it is of. */
const REACH = 10;
/** May be among them. */
const JOINING =
  'of signing signature conclusion adoption issuance release announcement launch opening founding foundation beginning start establishment established elevation formation - and the both countries two republic socialist set up formed launched announced entered into raised upgraded elevated lifted their relations ties to'.split(
    ' ',
  );
