/** Words of military ranks and which may stand before which, so that the ranks of any army are read as one title. */
import type { LexiconBuilder } from '../text/lexicon.ts';

/** What a word is in a rank. Up to `LAST_BASE` it can end one. */
const KINDS = [
  'General',
  'Admiral',
  'Colonel',
  'Major',
  'Captain',
  'Lieutenant',
  'Commander',
  'Commodore',
  'Brigadier',
  'Marshal',
  'Sergeant',
  'Corporal',
  // The rest of those that stand alone ("Midshipman", "CWO"); they keep their own words.
  'Other',
  'Leader',
  'Officer',
  'Vice',
  'Rear',
  'Fleet',
  'Senior',
  'Sub',
  'First',
  'Second',
  'Chief',
  'Master',
  'Staff',
  'Air',
  'Surgeon',
  'Flight',
  'Wing',
  'Group',
  'Squadron',
  'Field',
  'Warrant',
  'Petty',
  'Flying',
  'Pilot',
  'Special',
  'Division',
  'Brigade',
  'Corps',
  // "Brigadier Mayor", the major of some air forces.
  'Mayor',
  // "Leading Seaman", "Able Rate".
  'Leading',
  'Able',
  'Rate',
  'Lance',
  'Technical',
  'Gunnery',
  'Colour',
  'Company',
  'Command',
  // "Sergent-chef".
  'Chef',
  // Of the armies of South Asia.
  'Subedar',
] as const;
type Kind = (typeof KINDS)[number];

/** Kinds that can be a rank alone. */
const ALONE =
  'General Admiral Colonel Major Captain Lieutenant Commander Commodore Brigadier Marshal Sergeant Corporal Other Subedar';

/** Written forms besides the word itself. */
const WRITTEN: Readonly<Partial<Record<Kind, string>>> = {
  General: 'gen',
  Admiral: 'adm almirante amiral',
  Colonel: 'col coronel cel',
  Major: 'maj',
  Captain: 'capt cpt capitan capitao capitaine',
  Lieutenant: 'lt lieut teniente tenente',
  Commander: 'cdr cmdr cmdre',
  Commodore: 'cdre cmde commo',
  Brigadier: 'brig brigadeiro',
  Marshal: 'mshl',
  Sergeant: 'sgt sjt',
  Corporal: 'cpl',
  Other:
    'ensign midshipman lcol ltcol lgen ltgen mgen majgen bgen briggen vadm radm rdml lcdr ltcdr ltc ltg mg bg wo cwo po cpo mcpo scpo msg sfc sgm csm pfc pvt pte spc seaman airman airwoman aircraftman aircraftwoman gunner trooper bombardier avm acm contralmirante vicealmirante generalleutnant generalmajor oberst kapitan konteradmiral kontradmiral wiceadmiral flottillenadmiral brigadegeneral vizeadmiral oberstleutnant kolonel letkol kol mayjen brigjen letjen laksamana laksda laksdya laksma marsda marsdya marsma jenderal marsekal comandante contraalmirante alferez colonnello ammiraglio generale orgeneral korgeneral tumgeneral tuggeneral oramiral albay tuamiral generaloberst kommendor komandor pulkownik overste ltgen majgen brigen comdt havildar hav rathi adjudant caporal sergent naik sepoy risaldar gysgt ssgt msgt tsgt cw',
  Leader: 'ldr',
  Vice: 'v',
  Rear: 'r',
  Senior: 'sen sr',
  Chief: 'ch',
  Surgeon: 'surg',
  Flight: 'flt',
  Wing: 'wg',
  Group: 'gp',
  Squadron: 'sqn',
  Special: 'sp',
  Technical: 'tech',
  Colour: 'color',
  Company: 'coy',
};

/** What may follow each kind of word. */
const FOLLOWS: Readonly<Partial<Record<Kind, string>>> = {
  Admiral: 'General',
  Lieutenant: 'General Admiral Colonel Commander Brigadier',
  Major: 'General Brigadier',
  Brigadier: 'General Major Mayor',
  Colonel: 'General Major',
  Captain: 'Lieutenant Major',
  Sergeant: 'Major',
  Vice: 'Admiral Marshal',
  Rear: 'Admiral',
  Fleet: 'Admiral',
  Senior: 'Colonel Captain Lieutenant Major Sergeant Master Chief Other',
  Sub: 'Lieutenant Officer',
  First: 'Lieutenant Sergeant',
  Second: 'Lieutenant',
  Chief: 'Marshal Warrant Petty Master Sergeant',
  Master: 'Sergeant Chief Corporal Warrant',
  Staff: 'Sergeant Brigadier Colonel Major Lieutenant General Captain',
  Air: 'Commodore Marshal Vice Chief General Brigadier Brigade Division',
  Division: 'General',
  Brigade: 'General',
  Corps: 'General',
  Surgeon: 'Vice Rear Captain Commander Commodore Lieutenant',
  Flight: 'Lieutenant Sergeant',
  Wing: 'Commander',
  Group: 'Captain',
  Squadron: 'Leader',
  Field: 'Marshal',
  Warrant: 'Officer',
  Petty: 'Officer',
  Flying: 'Officer',
  Pilot: 'Officer',
  Special: 'Colonel Captain Major',
  Leading: 'Other Rate',
  Able: 'Other Rate',
  Lance: 'Corporal Sergeant Other',
  Technical: 'Sergeant',
  Gunnery: 'Sergeant',
  Colour: 'Sergeant',
  Company: 'Sergeant',
  Command: 'Sergeant',
  Subedar: 'Major',
  Other: 'Chef',
};

/** Behind "General de", "Capitán de", "Brigadeiro do": the branch that makes it one rank. */
const BRANCHES =
  'exercito ejercito division divisao brigada brigade corps corpo cuerpo fragata fregate navio vaisseau corbeta corveta corvette mar armee aire escadre ar';

/** Before the names of several: "Major Generals X and Y". */
const PLURALS: readonly Kind[] = KINDS.slice(0, KINDS.indexOf('Corporal'));

export interface RankWords {
  /** Word id → number of its kind from 1, or 0. */
  readonly kind: Uint8Array;
  /** Word id → 1 for the plural of a rank. */
  readonly plural: Uint8Array;
  /** Word id → 1 for a branch of service behind "de". */
  readonly branch: Uint8Array;
}

const numberOf = (kind: Kind): number => KINDS.indexOf(kind) + 1;
const ORGANISATIONAL: readonly number[] = (['Division', 'Brigade', 'Corps', 'Air'] as const).map(numberOf);
const kindsOf = (list: string): readonly number[] => list.split(' ').map((name) => numberOf(name as Kind));

const isAlone: readonly boolean[] = [0, ...KINDS.map((kind) => numberOf(kind))].map((n) => kindsOf(ALONE).includes(n));
const following: readonly (readonly number[])[] = [[], ...KINDS.map((kind) => kindsOf(FOLLOWS[kind] ?? ''))];

export function addRankWords(lexicon: LexiconBuilder): void {
  for (const kind of KINDS) {
    for (const word of wordsOf(kind)) lexicon.add(word);
  }
  for (const kind of PLURALS) for (const word of pluralsOf(kind)) lexicon.add(word);
  const others =
    'in chief de do da del class one two three i ii iii officer senior junior grade rank half lower upper nd rd st j g promoted to as of commander';
  for (const word of [...others.split(' '), ...BRANCHES.split(' ')]) lexicon.add(word);
}

export function rankTable(lexicon: LexiconBuilder): RankWords {
  const kind = new Uint8Array(lexicon.size);
  const branch = new Uint8Array(lexicon.size);
  for (const name of KINDS) for (const word of wordsOf(name)) kind[lexicon.id(word)] = numberOf(name);
  for (const word of BRANCHES.split(' ')) branch[lexicon.id(word)] = 1;
  const plural = new Uint8Array(lexicon.size);
  for (const name of PLURALS) {
    for (const word of pluralsOf(name)) {
      kind[lexicon.id(word)] = numberOf(name);
      plural[lexicon.id(word)] = 1;
    }
  }
  return { kind, plural, branch };
}

/** "generals", "gens". */
function pluralsOf(kind: Kind): readonly string[] {
  const short = SHORT_PLURALS[kind];
  const full = `${kind.toLowerCase()}s`;
  return short === undefined ? [full] : [full, short];
}

const SHORT_PLURALS: Readonly<Partial<Record<Kind, string>>> = {
  General: 'gens',
  Admiral: 'adms',
  Colonel: 'cols',
  Major: 'majs',
  Captain: 'capts',
  Lieutenant: 'lts',
};

function wordsOf(kind: Kind): readonly string[] {
  const written = (WRITTEN[kind] ?? '').split(' ').filter((word) => word !== '');
  return kind === 'Other' ? written : [kind.toLowerCase(), ...written];
}

export const canEnd = (kind: number): boolean => isAlone[kind] === true;

const PAIR_ENDS: readonly number[] = (['Leader', 'Officer', 'Mayor', 'Rate', 'Chef'] as const).map(numberOf);

/** "Squadron Leader" and "Warrant Officer" end in what no rank is alone. */
export const endsPair = (kind: number): boolean => PAIR_ENDS.includes(kind);

/** "Staff Colonel", "Division General", "Air General": the first word is as often the last of an organisation. */
export const isShared = (kind: number, next: number): boolean =>
  kind === numberOf('Staff')
    ? next !== numberOf('Sergeant')
    : next === numberOf('General') && ORGANISATIONAL.includes(kind);

/** Of these there are a first and a second. */
export const isCounted = (kind: number): boolean => kind === numberOf('Lieutenant') || kind === numberOf('Sergeant');

export const mayFollow = (kind: number, next: number): boolean => (following[kind] ?? []).includes(next);

/** The word spelled out, or null when it keeps its own. */
export function spelledOut(kind: number): string | null {
  const name = KINDS[kind - 1];
  return name === undefined || name === 'Other' ? null : name;
}
