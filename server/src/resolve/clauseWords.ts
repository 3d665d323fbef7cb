/**
 * What the words of a clause do to a title in it: verbs and nouns by which somebody has one, takes it up or gives it up,
 * and small words that change nothing. Whatever stands in no list ends the reading, so that nothing else can be meant.
 */
import { wordSet } from '../text/wordSet.ts';

export type Relation = 'state' | 'begin' | 'end';

export interface Verb {
  readonly rel: Relation;
  /** The title may follow it directly: "became Minister", "named him Minister". */
  readonly takes?: true;
  /** Who is appointed or elected may take office later. */
  readonly isAct?: true;
  /** Said of the day of the text. */
  readonly present?: true;
  /** Done to the person whose name follows: "promoted X". */
  readonly moves?: true;
}

const table = <T>(...rows: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([words, value]) => words.split(' ').map((word): [string, T] => [word, value])));

export const VERBS: ReadonlyMap<string, Verb> = table<Verb>(
  ['is remains', { rel: 'state', takes: true, present: true }],
  ['was been being be remained stayed', { rel: 'state', takes: true }],
  [
    'has holds occupies bears carries fills wears serves acts works functions continues belongs',
    { rel: 'state', present: true },
  ],
  ['had held occupied bore carried filled wore served acted worked functioned continued', { rel: 'state' }],
  ['borne worn serve hold holding serving acting working occupying bearing addressed styled listed', { rel: 'state' }],
  ['appointed elected named nominated designated confirmed', { rel: 'begin', takes: true, isAct: true, moves: true }],
  ['appointing electing naming nominating appoint elect', { rel: 'begin', takes: true, isAct: true, moves: true }],
  ['made', { rel: 'begin', takes: true, moves: true }],
  ['became become becomes becoming', { rel: 'begin', takes: true }],
  ['promoted raised elevated advanced promoting raising elevating promote', { rel: 'begin', takes: true, moves: true }],
  ['chosen', { rel: 'begin', takes: true, isAct: true, moves: true }],
  ['installed sworn', { rel: 'begin', moves: true }],
  ['assumed assumes took takes taken entered enters rose rises risen moved moves pinned donned', { rel: 'begin' }],
  ['began begun begins started starts joined attained reached obtained gained earned', { rel: 'begin' }],
  ['received receives given awarded granted conferred conferring bestowed got', { rel: 'begin' }],
  [
    'left leaves stepped stood resigned retired quit ceased vacated relinquished surrendered gave bowed',
    { rel: 'end' },
  ],
  ['ended completed finished concluded handed passed laid', { rel: 'end' }],
  ['relieved dismissed removed sacked ousted relieving dismissing removing', { rel: 'end', moves: true }],
);

/** Nouns of an act: "his promotion to General", "the appointment of X as Minister". */
export const ACTS: ReadonlyMap<string, Verb> = table<Verb>(
  ['promotion elevation inauguration installation rise advancement', { rel: 'begin' }],
  ['appointment election nomination confirmation', { rel: 'begin', isAct: true }],
  ['resignation retirement dismissal removal departure', { rel: 'end' }],
);

/** Nouns of the time in which somebody has a title. */
export const TERMS = wordSet('term tenure mandate mission time service stint spell years period work duties career');

/** Nouns that a title follows with "of". */
export const POSTS = wordSet(
  'rank post office position title role duties duty functions function responsibilities job charge portfolio capacity insignia stars epaulettes uniform',
);

/** How a time ends or begins, behind its title. */
export const ENDINGS: ReadonlyMap<string, Relation> = table<Relation>(
  ['ended expired finished lasted ran concluded until', 'end'],
  ['began started commenced dates dated took takes came becomes became', 'begin'],
);

/** May stand in a clause about a title without changing it. */
export const LIGHT: ReadonlySet<string> = new Set(
  (
    'as of to up over out down off upon into on in at with his her their then first also now still again currently ' +
    'presently concurrently duly effect office him swearing first second third fourth latest decision decree order resolution those himself herself'
  ).split(' '),
);

/** Behind an act and its title: "dates from", "took effect on", "became effective on", "was announced on". */
export const BEHIND_ACT = wordSet(
  'dates dated back from took takes effect place force came comes into became becomes effective was announced handed over presented read out approved signed decided occurred happened followed fell on in of',
);
