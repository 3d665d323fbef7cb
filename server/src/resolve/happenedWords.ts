/** Words by which a sentence tells something as done, and those by which it does not: for `happened.ts`. */
import { wordSet } from '../text/wordSet.ts';

export const TERMS = wordSet('year years quarter half month months week weeks period term');

export const PAST = wordSet(
  'signed inked initialled concluded issued adopted ratified held met visited arrived attended hosted received opened convened closed launched inaugurated chaired addressed began ended took joined died entered came toured inspected appointed promoted elected gathered travelled traveled spoke exchanged commissioned unveiled departed returned landed docked sailed flew resigned retired ruled sank shook moved called thanked graduated trained had talked sang marched phoned telephoned',
);
/** Behind the date, too: before it, it may be that of what was welcomed or approved. */
export const TOLD = wordSet('welcomed praised briefed approved endorsed celebrated commemorated discussed reviewed');
/** What these are done to stands behind them. */
export const BRINGING = wordSet(
  'signed inked initialled issued adopted ratified held hosted received inaugurated chaired addressed appointed promoted elected commissioned unveiled welcomed praised approved endorsed celebrated commemorated discussed reviewed',
);
export const BEHIND_PARTICIPLE = wordSet('by in at on during under');
export const PRONOUNS = wordSet('they we he she i both');
/** What these tell as done only with one of the words behind them. */
export const PARTICLE_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['took', ['place', 'part', 'office', 'up', 'over', 'off']],
  ['entered', ['into']],
  ['came', ['into', 'out', 'home']],
  ['shook', ['hands']],
  ['moved', ['into']],
  ['called', ['at']],
  ['had', ['talks', 'discussions', 'consultations']],
]);
/** Before a participle these make it a present, a plan or a demand. */
export const PRESENT = wordSet(
  'be is are being get gets to not never yet not-yet if when once until unless as stay stays stayed remain remains remained keep keeps kept',
);
export const ADVERBS = wordSet('officially formally also jointly successfully first both then again');
/** A clause of its own, a mark, or another verb: the date may belong to it. */
export const STOPS = wordSet(
  ', ; : ( ) - – — " “ ” and or but that which who whom whose where while when as because after before since until if is are was were be been has have had do does did says said told about regarding concerning over against during into for from by',
);
/** With these the noun behind says what was done: it has no other day. */
export const LIGHT_VERBS = wordSet('gave paid');
export const ENDING = wordSet(
  'established created founded formed completed finished won lost entered reached crossed concluded presented delivered submitted published conducted performed',
);
/** Of a gathering that is approved the day may be its own. */
export const APPROVING = wordSet('approved passed endorsed rejected ratified signed confirmed');
export const DETERMINERS = wordSet('a an the its their his her this');
export const COMING = wordSet('arrived called landed docked met gathered convened began ended died');
export const GATHERINGS = wordSet(
  'meeting conference seminar workshop summit forum dialogue talks exercise exhibition fair course ceremony session congress festival briefing event meetings conferences exercises elections election vote referendum visit visits games expo launch launching celebrations anniversary parade tour trip consultations negotiations opening signing reception symposium',
);
/** Where something is done, and which has no day. */
export const PLACES = wordSet(
  'ministry mission embassy consulate port harbour harbor airport museum academy college university school hospital base barracks shipyard headquarters palace hall centre center hotel residence border',
);
/** Papers that are about something. */
export const ABOUT = wordSet(
  'protocol agreement memorandum treaty accord pact convention contract arrangement deal note statement declaration',
);
export const RELATIVE = wordSet('that who which');
export const SPEAKING = wordSet('spoke talked');
export const MOVING = wordSet('moved went came');
export const MOTION = wordSet('left departed returned sailed flew travelled traveled embarked');
/** Who leaves: of other things some are left. */
export const LEAVERS = wordSet(
  'delegation delegations group groups mission team guests visitors party minister ministers president ambassador ship ships vessel vessels fleet squadron train plane convoy contingent cadets students officers experts crew troops he she they we',
);
export const PARTICLES = wordSet('over out down up off in through away');
export const IRREGULAR = wordSet(
  'set struck held made given taken built rebuilt read cut sunk drawn driven flown sent won lost laid sworn born found shown brought put written',
);
/** What is "fixed", "booked" or "based" is not done on the day that stands behind it. */
export const ARRANGING = wordSet(
  'asked summoned ordered told fixed booked arranged moved timed foreseen envisaged slotted pencilled penciled dated based needed required wanted requested reserved earmarked advertised listed called focused fixated organised organized',
);
export const ARTICLES = wordSet('the a an its their his her');
/** What begins a clause, or goes on in the same one with a verb of equal rank. */
export const CLAUSES = wordSet(
  ', ; : ( ) - – — " “ ” and or but that which who whom whose where while when as because after before since until',
);
/** What may stand behind a date whose verb has been before it. */
export const GOING_ON = wordSet(
  'a an the and or but in at on by for from to of with without within into over under after before during despite amid among near between against through throughout across along around ahead off outside inside as when while where which who that whose because so then there here again too alone together local time this his her its their both still',
);
export const FINITE = wordSet('is are has have do does can');
export const PREPOSITIONS = wordSet('to of at in on with');
export const NOUNS = wordSet('meeting opening signing training building');
/** Any of these makes the whole sentence one of plans, conditions, deadlines or terms. */
export const UNREAL = wordSet(
  "will would shall may might could should must can cannot if unless until till whether plan plans planned planning schedule scheduled schedules expect expected expects propose proposed proposes proposal agree agreed agrees intend intended intends hope hoped hopes aim aims aimed set due slated upcoming forthcoming next coming future deadline target targets targeted postpone postponed delay delayed announce announced announces decide decided decides anticipate anticipated prepare prepared preparing preparations prepares ahead timeline calendar agenda roadmap forecast forecasts projected commit committed pledge pledged promise promised valid expire expires expired term terms extend extended extends since towards toward before invite invited suppose supposed imagine fiction novel scenario likely possibly perhaps wants wanted want wish wished vow vowed ready eligible enters begins starts takes comes falls marks opens ends becomes meets turns celebrates remains ‘ll ’ll 'll " +
    'sẽ sắp nếu khi dự kế đến trước cho từ',
);
