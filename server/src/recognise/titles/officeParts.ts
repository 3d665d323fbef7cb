/** What offices in capitals and in lower case have in common: the complements they take, the bodies they are of. */
import { COMPLEMENT, MEETING_BODY, NATIONAL_HEAD, ORGANISATION_HEAD, ORGANISATION_NAME, SENT } from '../roles.ts';
import type { Style } from './complementLinks.ts';
import { taskForceEnd } from './forces.ts';
import { organisationAt } from './organisation.ts';
import type { View } from './view.ts';

export function styleOf(head: number, g: View): Style {
  const sent = g.role(head, SENT);
  const consul = g.is(head, 'consul') || g.is(head + 2, 'general');
  const secretary = g.is(head, 'secretary');
  return {
    office: true,
    national: false,
    opens: (i) => {
      if (g.is(i, 'to')) return sent || (secretary && g.article(i + 1));
      // "Standing Committee on Foreign Affairs": an organisation brings a complement of its own.
      if (g.is(i, 'on')) return (sent || g.role(i - 1, MEETING_BODY) || g.is(i - 1, 'authority')) && !g.fixed(i + 1);
      return g.role(i, COMPLEMENT) || (consul && (g.is(i, 'in') || g.is(i, 'at')));
    },
  };
}

/** "Commander of Joint Task Force Nudo de Paramillo": behind these words stands a name that is nobody's. */
export const withTask = (end: number, g: View): number =>
  g.is(end - 1, 'force') && g.is(end - 2, 'task') ? taskForceEnd(end, g) : end;

/** Behind the body that begins at the token, or 0. */
export function bodyEnd(at: number, g: View): number {
  const from = g.article(at) ? at + 1 : at;
  if (!g.capital(from) && !g.number(from)) return 0;
  for (let i = from; i < from + 8 && (g.word(i) || g.number(i) || g.hyphen(i) || g.usEnd(from) > i); i++) {
    const short = i === from && g.role(i, ORGANISATION_NAME);
    const head = g.role(i, ORGANISATION_HEAD | NATIONAL_HEAD) || short;
    const body = head && g.capital(i) ? organisationAt(i, g) : null;
    if (body?.type !== 'organisation' || body.from !== from) continue;
    // "EUTM Mozambique"; an abbreviation may go on: "EU missions".
    if (!short || !g.word(body.to) || g.lineStart(body.to)) return body.to;
  }
  return 0;
}
