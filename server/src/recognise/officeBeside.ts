/** The office beside a run of capitalised words that makes it a name: "X Y, Minister of Z", "X Y named Minister of Z". */
import { BREAK_TOKEN, NUMBER } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import type { NameRun } from './nameRun.ts';
import { type Neighbours, pastBracket } from './neighbours.ts';
import { COUNTRY_OR_NAME } from './roles.ts';
import type { Surroundings } from './surroundings.ts';
import { ARTICLE, COUNTRY, FORMER, INCOMING } from './words.ts';

/** A name that fills a line, and below it what the signer is. */
export function isSigner({ from, to }: NameRun, t: Neighbours, { offices, titles }: Surroundings): boolean {
  // "X Y" and, below it, "Brigadier" alone.
  const rank = titles.has(to) && [to + 1, to + 2].some((i) => t.kind(i) === 0 || t.opensLine(i));
  if (!(offices.has(to) || rank) || !t.opensLine(to)) return false;
  return from === 0 || t.kind(from - 1) === BREAK_TOKEN || t.opensLine(from);
}

/** "X Y, Deputy Minister of Z": an office in apposition makes the capitalised words before it a name. */
export function hasOffice({ from, to }: NameRun, t: Neighbours, offices: ReadonlySet<number>): boolean {
  // "Giridhar Aramani (Indian Defence Secretary), X Y".
  if (t.is(to, '(') && offices.has(t.has(to + 1, COUNTRY | FORMER) ? to + 2 : to + 1)) return true;
  let i = pastBracket(to, t);
  // "- X Y: Director of Operations"
  const labels = t.is(i, ':') && (t.is(from - 1, '-') || t.opensLine(from) || from === 0 || isCounted(from - 1, t));
  // "X Y serves as Minister", "X Y, who is Minister"
  if (t.is(i, ',') && t.is(i + 1, 'who')) i += 2;
  const serves = SERVING.has(t.written(i)) && t.is(i + 1, 'as');
  if (serves) i++;
  // "X Y has been Ambassador since".
  if ((t.is(i, 'has') || t.is(i, 'had')) && t.is(i + 1, 'been')) i++;
  const marked = [',', '|', '('].some((mark) => t.is(i, mark)) || (t.lower(i) && BEING.has(t.written(i)));
  if (!serves && !labels && !marked) return false;
  i++;
  // "X Y, U.S. Deputy Assistant Secretary".
  if (t.is(i, 'u') && t.is(i + 2, 's')) i += 4;
  // "X Y, later Prime Minister", "X Y, currently Minister".
  if (TIMES.has(t.written(i))) i++;
  // "X Y, Mali's foreign minister": a country that is somebody's name, too.
  const owner = (k: number) => (t.role(k) & COUNTRY_OR_NAME) !== 0 && t.is(k + 1, "'s");
  // "X Y: ex-Chief of Staff".
  if (t.written(i) === 'ex' && t.is(i + 1, '-')) i += 2;
  // "X Y, the ministry's Secretary General".
  const body = (k: number) => t.lower(k) && t.is(k + 1, "'s") && t.has(k - 1, ARTICLE);
  while (!offices.has(i) && (t.has(i, ARTICLE | COUNTRY | FORMER | INCOMING) || t.is(i, "'s") || owner(i) || body(i)))
    i++;
  return offices.has(i);
}

/** "2/", "3.", "4)" at the beginning of a line. */
const isCounted = (mark: number, t: Neighbours): boolean =>
  ['/', '.', ')'].some((each) => t.is(mark, each)) &&
  t.kind(mark - 1) === NUMBER &&
  (mark === 1 || t.opensLine(mark - 1) || t.kind(mark - 2) === BREAK_TOKEN);

const BEING = wordSet('is was been became becomes remains remained');
const TIMES = wordSet('later currently now presently');
const SERVING = wordSet('serves acts served acted');

/** "As Minister of Defence, X Y took part", "X Y attended in his capacity as Minister". */
export function actsAs({ from, to }: NameRun, t: Neighbours, offices: ReadonlySet<number>): boolean {
  const isOffice = (at: number): boolean => {
    let i = at;
    while (!offices.has(i) && (t.has(i, ARTICLE | COUNTRY) || t.is(i, "'s"))) i++;
    return offices.has(i);
  };
  if (t.lower(to) || t.is(to, ','))
    for (let i = to + 1; i < to + LONGEST_DEED; i++)
      if (t.is(i, 'capacity') && t.is(i + 1, 'as')) return isOffice(i + 2);
  if (!t.is(from - 1, ',')) return false;
  let i = from - 2;
  while (i > from - LONGEST_TITLE && !t.is(i, 'as') && (!t.lower(i) || JOINING.has(t.written(i)))) i--;
  return t.is(i, 'as') && !t.lower(i) && isOffice(i + 1);
}

/** "takes part in his capacity". */
const LONGEST_DEED = 6;
/** "As Director of the General Department of Politics of the Viet Nam People's Army,". */
const LONGEST_TITLE = 18;
const JOINING = wordSet('of the for and to s');

/** "The post of Minister is held by X Y", "a panel chaired by X Y". */
export function isHolder({ from }: NameRun, t: Neighbours): boolean {
  if (!t.is(from - 1, 'by')) return false;
  const verb = t.written(from - 2).toLowerCase();
  if (BEFORE_BY.has(verb)) return true;
  // "a delegation led by X Y", "the talks were led by X Y": a consortium may be led by a firm.
  if (verb !== 'led' && verb !== 'headed') return false;
  const party = t.lower(from - 3) && t.lower(from - 4) ? t.written(from - 4) : t.written(from - 3);
  if (LED.has(party) || LED.has(t.written(from - 3))) return true;
  // "a delegation of the League, led by X Y".
  // "the team on missiles headed by X Y".
  if (!t.is(from - 3, ',')) return [4, 5, 6, 7].some((back) => SENT.has(t.written(from - back)));
  // "The KDP, led by X Y".
  if (t.shouts(from - 4)) return true;
  for (let i = from - 4; i > from - LONGEST_TITLE && t.kind(i) !== BREAK_TOKEN && !t.is(i, '.'); i--)
    if (LED.has(t.written(i).toLowerCase())) return true;
  return false;
}

const SENT = wordSet('delegation mission team');
const LED = wordSet('delegation delegations mission talks negotiations team party group');

const BEFORE_BY = wordSet(
  'signed commanded captained prepared drafted taken greeted welcomed held occupied filled chaired moderated accompanied represented deputised interpreted narrated taught',
);

/** "X Y named deputy defence minister", "X Y to be Director", "Petrobras names X Y CEO": news of an appointment. */
export function isChosen({ from, to }: NameRun, t: Neighbours, { offices }: Surroundings): boolean {
  const office = (i: number) => {
    // "to be His Majesty's Ambassador".
    const at = t.written(i + 1) === 'Majesty' ? i + 3 : i;
    return offices.has(t.has(at, ARTICLE | COUNTRY) ? at + 1 : at) || t.written(at) === 'CEO';
  };
  if (t.is(to, 'to') && t.written(to + 1) === 'be') return office(to + 2);
  // "names X Y to head the council".
  if (t.is(to, 'to') && (t.written(to + 1) === 'head' || t.written(to + 1) === 'succeed')) return true;
  const as = t.is(to, 'as') ? to + 1 : to;
  if (t.lower(from - 1) && CHOOSING.has(t.written(from - 1))) return office(as);
  if (!t.lower(to) || !(t.has(to, INCOMING) || CHOSEN.has(t.written(to)))) return false;
  return office(t.is(to + 1, 'as') ? to + 2 : to + 1);
}

const CHOSEN = wordSet('confirmed reappointed installed tipped promoted');
const CHOOSING = wordSet(
  'names named appoints appointed nominates nominated picks picked taps tapped makes made reappoints',
);
