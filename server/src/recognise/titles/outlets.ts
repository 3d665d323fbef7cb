/**
 * Papers, stations, think tanks and firms of several words that no grammar tells: "Business Day", "Jeune Afrique". Words of
 * the news, not facts: nothing is claimed of them but that they are bodies, for which no registry entry, with a source
 * and dates, is asked.
 */
import type { Lexicon } from '../../text/lexicon.ts';
import { wordSet } from '../../text/wordSet.ts';
import { PUBLISHING } from '../reporting.ts';
import type { Title, View } from './view.ts';

const NAMES =
  'Business Day|New Vision|NTV Uganda|Daily Maverick|Daily Nation|Daily Monitor|Daily Graphic|Daily Trust|Daily Star|Daily Sabah|Muscat Daily|Addis Standard|Addis Fortune|Ghanaian Times|Premium Times|Jeune Afrique|Mail & Guardian|Zitamar News|El Mercurio|La Tercera|La Nación|La Prensa|La República|La Razón|La Stampa|La Repubblica|El Espectador|El Watan|Jyllands-Posten|Solomon Star|Fiji Sun|Samoa Observer|Gulf News|Arab News|Al-Qabas|Al-Rai|Al-Monitor|Al-Ahram|Asharq Al-Awsat|Helsingin Sanomat|Dagens Nyheter|Svenska Dagbladet|Gazeta Wyborcza|Novaya Gazeta|Corriere della Sera|Kyiv Independent|Kyiv Post|Bangkok Post|Jakarta Post|Jerusalem Post|Phnom Penh Post|Myanmar Now|Straits Times|Khaleej Times|Moscow Times|Tuoi Tre|Thanh Nien|Quan Doi Nhan Dan|Nhan Dan|Lao Dong|Task & Purpose|Breaking Defense|Naval News|European Security & Defence|Deutsche Welle|Marine Alutech|Naval Group|John Cockerill Defense|John Cockerill Defence|Oshkosh Defense|Carl Zeiss|Global Affairs Canada|Hindustan Aeronautics|Bharat Heavy Electricals|Bharat Electronics|Bharat Forge|Larsen & Toubro|Sciences Po|Van Oord|ETH Zurich|Agenzia Nova|World Service|An Garda Síochána|Doctors Without Borders|Médecins Sans Frontières|Save the Children|Asia Maritime Transparency Initiative|Human Rights Watch';

/** The words of a name, and the place of the word by which it is found. */
interface Outlet {
  readonly words: readonly string[];
  readonly at: number;
}

const BY_WORD: ReadonlyMap<string, readonly Outlet[]> = indexed();

function indexed(): Map<string, Outlet[]> {
  const index = new Map<string, Outlet[]>();
  for (const name of NAMES.split('|')) {
    const words = name.replaceAll('-', ' - ').split(' ');
    words.forEach((word, at) => {
      const others = index.get(word) ?? [];
      others.push({ words, at });
      index.set(word, others);
    });
  }
  return index;
}

/** By word id: 1 for their first words, where tables know these. Asked for each word of a text. */
export function outletWords(lexicon: Lexicon): Uint8Array {
  const begins = new Uint8Array(lexicon.size);
  for (const name of NAMES.split('|')) {
    const id = lexicon.id(name.split(/[ -]/, 1)[0]?.toLowerCase() ?? '');
    if (id !== 0) begins[id] = 1;
  }
  return begins;
}

/** The name that the word at `i` belongs to. */
export function outletAt(i: number, g: View): Title | null {
  for (const { words, at } of BY_WORD.get(g.text(i)) ?? []) {
    const from = i - at;
    const to = from + words.length;
    if (words.every((word, k) => g.text(from + k) === word) && !(g.capital(to) && g.spaced(to) && !g.lineStart(to)))
      return { type: 'organisation', from: g.text(from - 1) === 'The' && g.word(from - 2) ? from - 1 : from, to };
  }
  return null;
}

/** "The Economist", "The Standard reports": `the` is a capital "The" before a word that tables know or do not. */
export function articledAt(the: number, g: View): Title | null {
  const paper = the + 1;
  if (g.text(the - 1) === 'told' || (g.is(the - 1, 'to') && g.text(the - 2).toLowerCase() === 'according')) {
    // "told The Hague" is told a city.
    let to = paper;
    while (to < paper + 3 && g.part(to) && (to === paper || g.leads(to - 1))) to++;
    return to > paper && g.text(paper) !== 'Hague' && !g.country(paper)
      ? { type: 'organisation', from: the, to }
      : null;
  }
  // "quoted by The Odra Report".
  const last = paper + 1;
  if (
    g.part(paper) &&
    g.leads(paper) &&
    g.part(last) &&
    !(g.capital(last + 1) && g.spaced(last + 1)) &&
    (g.is(the - 1, ',') || g.text(the - 1) === ';' || g.word(the - 1)) &&
    !g.lineStart(the) &&
    !g.capital(the - 1) &&
    !g.country(paper) &&
    PAPERS.has(g.text(last))
  )
    return { type: 'organisation', from: the, to: last + 1 };
  if (!ARTICLED.has(g.text(paper)) || g.possessive(paper + 1) || (g.capital(paper + 1) && g.spaced(paper + 1)))
    return null;
  // "The standard rose", "He is The Citizen of": between words it is called so, elsewhere it must do what papers do.
  const inside = g.word(the - 1) && !g.lineStart(the) && !g.capital(the - 1);
  return inside ? (g.is(paper + 1, 'of') ? null : title(the)) : PUBLISHING.has(g.text(paper + 1)) ? title(the) : null;
}

const title = (from: number): Title => ({ type: 'organisation', from, to: from + 2 });

const PAPERS = wordSet(
  'Report Ledger Post Courier Review Quarterly Reporter Argus Advertiser Mail Express Mirror Telegraph Journal Bulletin Examiner Observer Chronicle Standard News Times Herald Star Sun Globe Daily Weekly Independent Citizen Echo',
);
const ARTICLED = wordSet(
  'Economist Diplomat Standard Namibian EastAfrican Nation Citizen Star Herald Monitor Statesman Spectator Conversation Intercept Scotsman Australian Age Punch Chronicle Patriot Observer Telegraph Mirror',
);
