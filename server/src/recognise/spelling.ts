/**
 * Words that British and American English spell differently, made from stems and endings. Only words that one side never
 * writes are here: "practice", "license", "meter" (but "metre" is), "judgment", "toward" and "dialogue" are right
 * on both sides in some sense, and names keep their own spelling anyhow. Packages with such lists hold these too, and no
 * grammar tells their senses apart. Source: the entries of the Oxford and Merriam-Webster dictionaries on which both agree.
 */
import type { LexiconBuilder, WordId } from '../text/lexicon.ts';

/**
 * `oxford`: the endings -ize and -ization, which American English asks for and one half of British English writes too;
 * `ise`: the other half.
 */
export type Variety = 'british' | 'american' | 'ise' | 'oxford';

export interface Spelling {
  readonly word: string;
  readonly variety: Variety;
  /** The same word as the other side writes it. */
  readonly other: string;
  /** Both sides write it in another sense ("program" of a computer): it says something beside its other form only. */
  readonly weak: boolean;
}

/** Stems that end alike, and what may stand behind them: `british|american` of the part that differs. */
interface Family {
  readonly stems: string;
  readonly british: string;
  readonly american: string;
  readonly endings: string;
}

const FAMILIES: readonly Family[] = [
  {
    stems:
      'arb ard arm behavi cand clam col demean enam endeav fav ferv flav harb hon hum lab misdemean neighb od parl ranc rum sav splend succ tum val vap vig rig savi disfav dishon discol misbehavi unfav watercol',
    british: 'our',
    american: 'or',
    endings: ' s ed ing er ers able ably al ally ful fully less ite ites hood hoods ly y',
  },
  {
    stems: 'cent epicent theat amphitheat fib calib sab spect lust meag somb scept mit',
    british: 're',
    american: 'er',
    endings: ' s',
  },
  { stems: 'cent', british: 're', american: 'ere', endings: 'd' },
  { stems: 'met kilomet centimet millimet lit millilit', british: 're', american: 'er', endings: ' s' },
  { stems: 'def off pret', british: 'ence', american: 'ense', endings: ' s less' },
  { stems: 'anal paral catal', british: 'ys', american: 'yz', endings: 'e ed es ing er ers' },
  {
    stems:
      'trave counse labe mode signa fue dia channe tunne due quarre funne pane penci shove pedestria jewe leve unrave reve refue remode parce grave grue swive spira marve libe',
    british: 'll',
    american: 'l',
    endings: 'ed ing er ers',
  },
  { stems: 'cance', british: 'll', american: 'l', endings: 'ed ing' },
  { stems: 'disti insti', british: 'l', american: 'll', endings: ' s' },
  { stems: 'skil wil', british: '', american: 'l', endings: 'ful fully' },
  { stems: 'fulfi enro', british: 'l', american: 'll', endings: ' s ment ments' },
  { stems: 'catal', british: 'ogue', american: 'og', endings: ' s' },
  { stems: 'catalog', british: 'u', american: '', endings: 'ed ing' },
  { stems: 'program', british: 'me', american: '', endings: ' s' },
  { stems: 'pl', british: 'ough', american: 'ow', endings: ' s ed ing' },
  { stems: 'm sm', british: 'oulder', american: 'older', endings: ' s ed ing' },
  { stems: 'gr', british: 'ey', american: 'ay', endings: ' s ed ing ish' },
  { stems: 's', british: 'ceptic', american: 'keptic', endings: ' s al ally ism' },
  { stems: 'p', british: 'aediatric', american: 'ediatric', endings: ' s' },
  { stems: 'orthop', british: 'aedic', american: 'edic', endings: ' s' },
  { stems: 'an', british: 'aesthe', american: 'esthe', endings: 'tic tics tist tists sia' },
  { stems: 'h', british: 'aemo', american: 'emo', endings: 'globin rrhage philia' },
];

const PAIRS: readonly (readonly [string, string])[] = [
  ['manoeuvre', 'maneuver'],
  ['manoeuvres', 'maneuvers'],
  ['manoeuvred', 'maneuvered'],
  ['manoeuvring', 'maneuvering'],
  ['manoeuvrable', 'maneuverable'],
  ['ageing', 'aging'],
  ['aeroplane', 'airplane'],
  ['aeroplanes', 'airplanes'],
  ['artefact', 'artifact'],
  ['artefacts', 'artifacts'],
  ['foetus', 'fetus'],
  ['instalment', 'installment'],
  ['instalments', 'installments'],
  ['aluminium', 'aluminum'],
  ['jewellery', 'jewelry'],
  ['marvellous', 'marvelous'],
  ['moustache', 'mustache'],
  ['pyjamas', 'pajamas'],
  ['sulphur', 'sulfur'],
  ['tyre', 'tire'],
  ['woollen', 'woolen'],
  ['worshipped', 'worshiped'],
  ['councillor', 'councilor'],
  ['councillors', 'councilors'],
  ['diarrhoea', 'diarrhea'],
  ['oestrogen', 'estrogen'],
  ['cosy', 'cozy'],
  ['mum', 'mom'],
  ['counsellor', 'counselor'],
  ['counsellors', 'counselors'],
  ['panellist', 'panelist'],
  ['panellists', 'panelists'],
];

/**
 * What is a word of both sides, in another sense or beside the shorter form, counts for neither: "tire" says nothing, "tyre"
 * does; "analyses" are a plural as well.
 */
const ONE_SIDED: ReadonlySet<string> = new Set([
  'meter',
  'meters',
  'analyses',
  'paralyses',
  'catalyses',
  'catalogue',
  'catalogues',
  'tire',
  'cantor',
  'savory',
  'mom',
  'molder',
  'molders',
  'fueler',
  'leveler',
]);

const WEAK: ReadonlySet<string> = new Set(['program', 'programs', 'grey', 'greys', 'greyed', 'greying']);

/** Verbs in -ise and -ize without that ending. Those that are never written with z (advise, exercise, revise) are not here. */
const VERBS =
  'acclimat agon anonym antagon apolog appet author brutal bureaucrat capital categor central character civil colon collectiv commercial compartmental contextual criminal custom decriminal demobil deput digit epitom fratern homogen immobil initial item legitim liquid motor ostrac politic pressur priorit public remilitar ritual romantic traumat tyrann union western disorgan unauthor unorgan unrecogn conceptual critic crystall decentral demilitar democrat demon denuclear destabil dramat econom emphas energ equal euphem external familiar fantas federal fertil final formal galvan general global harmon hospital human hypothes ideal immun individual industrial institutional internal international ital jeopard legal liberal local magnet marginal material maxim mechan memor militar minim mobil modern monopol moral national natural neutral normal optim organ oxid parallel particular patron penal personal philosoph plagiar polar polit popular prior privat professional radical random rational real recogn regional regular reorgan revital revolution romant sanit satir scandal scrutin secular sensational sensit serial social special stabil standard steril stigmat subsid summar symbol sympath synchron synthes terror theor token tranquil trivial urban util vandal verbal victim visual vocal';
const VERB_ENDINGS = 'e ed es ing er ers ation ations ational able';

function spellings(): readonly Spelling[] {
  const all: Spelling[] = [];
  const pair = (british: string, american: string, left: Variety, right: Variety) => {
    if (british === american) return;
    if (!ONE_SIDED.has(british)) all.push({ word: british, variety: left, other: american, weak: WEAK.has(british) });
    if (!ONE_SIDED.has(american))
      all.push({ word: american, variety: right, other: british, weak: WEAK.has(american) });
  };
  for (const { stems, british, american, endings } of FAMILIES) {
    for (const stem of stems.split(' ')) {
      for (const ending of endings.split(' ')) {
        pair(stem + british + ending, stem + american + ending, 'british', 'american');
      }
    }
  }
  for (const [british, american] of PAIRS) pair(british, american, 'british', 'american');
  for (const stem of VERBS.split(' ')) {
    for (const ending of VERB_ENDINGS.split(' ')) pair(`${stem}is${ending}`, `${stem}iz${ending}`, 'ise', 'oxford');
  }
  return all;
}

/** What is spelt there, by word id: every word of a text is asked for, and hardly one is among them. */
export interface SpellingTable {
  at(word: WordId): Spelling | undefined;
}

export function addSpellings(lexicon: LexiconBuilder): void {
  for (const { word } of spellings()) lexicon.add(word);
}

export function spellingTable(lexicon: LexiconBuilder): SpellingTable {
  const all = spellings();
  const ids = all.map(({ word }) => lexicon.id(word));
  const numbers = new Uint16Array(ids.reduce((a, b) => Math.max(a, b), 0) + 1);
  // Of a word with several spellings the last one counts.
  ids.forEach((id, i) => {
    numbers[id] = i + 1;
  });
  return {
    at: (word) => {
      const number = numbers[word];
      return number === undefined || number === 0 ? undefined : all[number - 1];
    },
  };
}
