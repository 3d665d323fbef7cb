/** Bodies by words of their own language, and what links bring: "Estado Mayor Conjunto de la Defensa", "Kementerian Pertahanan". */
import { FOREIGN_WORD, ORGANISATION_NAME } from '../roles.ts';
import type { Title, View } from './view.ts';

const LONGEST = 12;

export function foreignBody(head: number, g: View): Title | null {
  let end = head + 1;
  // "Estado-Maior"
  while (g.hyphen(end) && g.word(end + 1)) end += 2;
  const first = end;
  const school = SCHOOL.test(g.text(head));
  // "Universidad Austral", "Universiti Brunei Darussalam", "Colegio San Martín".
  const named =
    /^(?:universi(?:dad|ti|tas|tat)|colegio|banco|banque|banca|grupo|groupe|gruppo|ligue|funda[cç]|fondation|asocia|compa[ñgn])/i.test(
      g.text(head),
    );
  const telling = (i: number) =>
    g.spaced(i) &&
    !g.fixed(i) &&
    (g.roles(i, FOREIGN_WORD) ||
      (i === first && (school || named) && g.unknown(i) && g.capital(i) && (named || ADJECTIVE.test(g.text(i)))) ||
      (i === first && named && g.capital(i) && g.countryName(i)) ||
      (i === end && named && g.unknown(i) && g.capital(i) && ADJECTIVE.test(g.text(i))) ||
      (g.capital(i) && (g.is(i, 'mayor') || g.is(i, 'major') || g.is(i, 'general') || g.role(i, ORGANISATION_NAME))));
  const linked = (i: number) => g.word(i) && !g.capital(i) && (g.particle(i) || AND.has(g.text(i)));
  let i = end;
  for (; i < head + LONGEST && (g.word(i) || g.hyphen(i)); i++) {
    if (telling(i)) end = i + 1;
    // "Banque Libano-Lisse".
    else if (g.hyphen(i) && i === end && named && g.capital(i + 1)) end = ++i + 1;
    // "Tentara Nasional Indonesia", "Ejército de Chile".
    else if (g.part(i) && i > end && linked(i - 1)) end = i + 1;
    else if (g.countryName(i) && g.capital(i) && end === i && (named || g.roles(i - 1, FOREIGN_WORD))) end = i + 1;
    else if (!linked(i)) break;
  }
  return end > first ? { type: 'organisation', from: head, to: end } : null;
}

/** "Instituto Hidrográfico", "Escuela Diplomática": what a school or an office of a state is, by the ending of its adjective. */
const SCHOOL = /^(?:[ií]nst?itut|istitut|acad[eé]mi|escuela|escola|[eé]cole|universi|direc|secretar)/i;
const ADJECTIVE = /(?:[ií]c[oa]|[aá]tic[oa]|iques?|ale?s?|are?|aise?|tar|[aá]ri[oa]|nien|ienne|oise?)$/;

/** "and" in other languages. */
const AND: ReadonlySet<string> = new Set(['et', 'und', 'dan']);
