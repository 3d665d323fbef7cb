/** Titles that the registry does not know, by their grammar: offices, organisations, agreements, partnerships, events. */
import { ALL_CAPITALS, CAPITAL, NUMBER, type Tokens } from '../text/tokens.ts';
import type { Matcher } from './matcher.ts';
import {
  AGREEMENT_HEAD,
  EVENT_HEAD,
  NATIONAL_HEAD,
  OFFICE_HEAD,
  ORGANISATION_HEAD,
  ORGANISATION_NAME,
} from './roles.ts';
import { agreementAt } from './titles/agreement.ts';
import { branchAt } from './titles/bodyCues.ts';
import { cuedAt, definedAt, ledAt } from './titles/cuedBody.ts';
import { datedAt } from './titles/edition.ts';
import { eventAt } from './titles/event.ts';
import { firmAt } from './titles/firm.ts';
import { officeAt } from './titles/office.ts';
import { isUn, organisationAt } from './titles/organisation.ts';
import { articledAt, outletAt } from './titles/outlets.ts';
import { partnershipAt } from './titles/partnership.ts';
import { shortBodyAt } from './titles/shortBody.ts';
import { type Title, viewOf } from './titles/view.ts';

export type { Title } from './titles/view.ts';

const ORGANISATIONS = ORGANISATION_HEAD | NATIONAL_HEAD | ORGANISATION_NAME;
const HEADS = OFFICE_HEAD | ORGANISATIONS | AGREEMENT_HEAD | EVENT_HEAD;

/** All titles in order of their heads. `fixed` marks tokens that names and ranks have taken. */
export function grammarTitles(text: string, tokens: Tokens, matcher: Matcher, fixed: Uint8Array): Title[] {
  const { roles } = matcher;
  const view = viewOf(text, tokens, matcher, fixed);
  const found: Title[] = [];
  const keep = (title: Title | null) => {
    if (title) found.push(title);
  };
  const partnership = matcher.lexicon.id('partnership');
  const { outlets } = matcher;
  const the = matcher.lexicon.id('the');
  const alliance = matcher.lexicon.id('alliance');
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i] as number;
    if (tokens.kind[i] === NUMBER) keep(datedAt(i, view));
    if (word === 0) {
      const flags = tokens.flags[i] as number;
      if ((flags & ALL_CAPITALS) !== 0) {
        keep(shortBodyAt(i, view));
        keep(definedAt(i, view));
      }
      if ((flags & CAPITAL) !== 0) keep(outletAt(i, view) ?? firmAt(i, view) ?? cuedAt(i, view));
      continue;
    }
    if (word === matcher.words.us.u && isUn(i, view)) keep({ type: 'organisation', from: i, to: i + 4 });
    if (word === the && ((tokens.flags[i] as number) & CAPITAL) !== 0) keep(articledAt(i, view));
    if (word === partnership || word === alliance) keep(partnershipAt(i, view));
    const role = roles[word] as number;
    if (outlets[word] === 1 && ((tokens.flags[i] as number) & CAPITAL) !== 0) keep(outletAt(i, view));
    if ((role & HEADS) === 0) {
      if (((tokens.flags[i] as number) & CAPITAL) !== 0) keep(ledAt(i, view) ?? branchAt(i, view));
      continue;
    }
    if (fixed[i] !== 0) continue;
    if ((role & OFFICE_HEAD) !== 0) keep(officeAt(i, view));
    if ((role & ORGANISATIONS) !== 0) keep(organisationAt(i, view));
    if ((role & AGREEMENT_HEAD) !== 0) keep(agreementAt(i, view));
    if ((role & EVENT_HEAD) !== 0) keep(eventAt(i, view));
  }
  return found;
}
