/** One word that is somebody's name: by what nobody but a person does, by who is met, called and addressed. */
import { CITIES } from '../registry/cities.ts';
import { BREAK_TOKEN, NUMBER, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { beginsName } from './givenNames.ts';
import { isHuman } from './lives.ts';
import type { NameRun } from './nameRun.ts';
import { NAMESAKES } from './nameShape.ts';
import type { Neighbours } from './neighbours.ts';
import { FIRMS, GIVEN_TOO } from './titles/firmNames.ts';
import { ADDRESS, ARTICLE, COUNTRY, DATE_PREPOSITION, OFFICE_WORD, PERSON_NOUN, RELATION, SPEECH } from './words.ts';

/** "Wang, 45, a veteran dissident", "Indonesian president X", "the 35-year-old X": one word that no place is called by. */
export function isTold({ from, to }: NameRun, t: Neighbours): boolean {
  if (t.written(from).length < 3 || t.shouts(from) || t.has(from, COUNTRY) || CITIES.has(t.written(from).toLowerCase()))
    return false;
  if (t.is(to, ',') && AGE.test(t.written(to + 1)) && t.is(to + 2, ','))
    return (
      !t.has(from - 1, DATE_PREPOSITION | ARTICLE) &&
      t.kind(from - 1) !== NUMBER &&
      (t.has(to + 3, ARTICLE | SPEECH) || BEHIND_AGE.has(t.written(to + 3)))
    );
  // "Suharto's eldest daughter".
  if (t.is(to, "'s")) return t.lower(to + 1) && KINSFOLK.has(t.written(to + 1)) && !t.shouts(from);
  if (t.kind(to) === WORD && !t.lower(to) && !t.opensLine(to)) return false;
  if (t.is(from - 1, 'old') && t.is(from - 2, '-') && t.written(from - 3) === 'year')
    return t.kind(to) === WORD ? BEHIND_AGE.has(t.written(to)) || t.has(to, SPEECH) : !t.is(to, '-');
  if (!t.lower(from - 1) || !t.has(from - 1, ADDRESS) || t.is(to, '-')) return false;
  let i = from - 2;
  while (i > from - 4 && t.lower(i) && (POSTS.has(t.written(i)) || t.has(i, OFFICE_WORD))) i--;
  return t.has(i, COUNTRY) || (t.is(i, "'s") && t.has(i - 1, COUNTRY));
}

const KINSFOLK = wordSet(
  'wife husband widow widower daughter daughters son sons mother father brother sister parents eldest youngest',
);
const BEHIND_AGE = wordSet('who was has had is of from his her were did and also that to in at on with');
const AGE = /^[2-9]\d$/;
const POSTS = wordSet('prime foreign defence defense interior finance trade deputy vice first');

/** "X rang at six", "Lunch with X", "nobody had told X, who is ill": one word that no grammar and no registry knows. */
export function isOneName({ from, to }: NameRun, t: Neighbours): boolean {
  if (t.tokens.word[from] !== 0 || t.written(from).length < 3) return false;
  if (isFirst({ from, to }, t)) return true;
  const opens = from === 0 || t.opensLine(from) || t.kind(from - 1) === BREAK_TOKEN || t.is(from - 1, '.');
  if (opens && t.lower(to) && isHuman(t.written(to)) && !ANYBODY.has(t.written(from))) return true;
  if (isWithMe({ from, to }, t, opens) || isHailed({ from, to }, t, opens) || (opens && isFriend({ from, to }, t)))
    return true;
  // "X, the driver, disagrees".
  if (opens && t.is(to, ',') && t.has(to + 1, ARTICLE) && t.lower(to + 2) && TRADES.has(t.written(to + 2)))
    return t.is(to + 3, ',') || t.is(to + 3, '.');
  // "X, my deputy, agrees".
  const own = t.is(to, ',') && OWN.has(t.written(to + 1)) && t.lower(to + 2) && t.has(to + 2, PERSON_NOUN | RELATION);
  if (opens && own) return t.is(to + 3, ',') || t.is(to + 3, '.');
  // "tea with Gurkha recruits", "a conference call with Juba".
  const met = t.written(from - 2).toLowerCase();
  if (t.is(from - 1, 'with') && MET.has(met) && met !== 'call')
    return t.kind(to) !== WORD ? !t.is(to, '-') : t.is(to, 'and');
  return t.is(to, ',') && t.is(to + 1, 'who') && t.lower(from - 1) && SPOKEN_TO.has(t.written(from - 1));
}

/**
 * "told Ann that", "Ann away with flu", "Ann, 9, waves": a given name stands for nothing but somebody, where it is not a
 * place, and no ship or storm is called so.
 */
function isFirst({ from, to }: NameRun, t: Neighbours): boolean {
  const starts = from === 0 || t.opensLine(from) || t.kind(from - 1) === BREAK_TOKEN || t.is(from - 1, '.');
  const [before, after] = [t.written(from - 1), t.written(to)];
  // "Zeta, 9, hands a drawing to".
  if (starts && t.is(to, ',') && t.kind(to + 1) === NUMBER && t.written(to + 1).length < 3 && t.is(to + 2, ','))
    return true;
  // "Zeta and Ann Lee were married".
  const met = t.lower(from - 1) && WITH.has(before) && !CITIES.has(t.written(from).toLowerCase());
  if (
    (starts || met) &&
    t.is(to, 'and') &&
    beginsName(t.written(to + 1), 2) &&
    !t.lower(to + 2) &&
    t.kind(to + 2) === WORD
  )
    return true;
  if (
    !beginsName(t.written(from), 1) ||
    GIVEN_TOO.has(t.written(from)) ||
    PLACES_TOO.has(t.written(from)) ||
    CITIES.has(t.written(from).toLowerCase())
  )
    return false;
  // "Gunnar said it sold shares".
  if (t.lower(to) && /^its?$/.test(t.written(to + 1))) return false;
  if (t.kind(to) === NUMBER || t.is(to, '-') || t.is(to, '/') || t.is(from - 1, '/') || t.is(from - 1, '-'))
    return false;
  if (t.has(from - 1, ARTICLE) || IN_PLACES.has(before) || NAMESAKES.has(before.toLowerCase())) return false;
  // "Simon's Town", "told Jane's on Monday".
  if (t.is(to, "'s") && (!t.lower(to + 1) || t.has(to + 1, DATE_PREPOSITION))) return false;
  if (NAMESAKES.has(after.toLowerCase()) || (t.kind(to) === WORD && !t.lower(to) && !t.opensLine(to))) return false;
  return starts || t.lower(from - 1) || t.is(from - 1, ',');
}

const WITH = wordSet('with by met told thanked saw asked');
/** Places and peoples, too. */
const PLACES_TOO = wordSet('Karen Petra Marina Victoria Florence Samara');
const IN_PLACES = wordSet('in at near off around of St');

/** "X and I divided the week", "kept X and me waiting". */
const isWithMe = ({ to }: NameRun, t: Neighbours, opens: boolean): boolean =>
  t.is(to, 'and') && (opens ? t.written(to + 1) === 'I' : t.written(to + 1) === 'me') && t.lower(to + 2);

/** "With that, X.", "All right, X.", "X, go ahead.": who is asked to speak. */
function isHailed({ from, to }: NameRun, t: Neighbours, opens: boolean): boolean {
  if (opens && t.is(to, ',') && t.written(to + 1) === 'go' && t.written(to + 2) === 'ahead') return true;
  if (!t.is(from - 1, ',') || t.kind(to) === WORD) return false;
  const [first, second] = [t.written(from - 3), t.written(from - 2)];
  return (first === 'With' && second === 'that') || (first === 'All' && second === 'right');
}

/** "Ann says never again", "Ann, who runs the office,", "Ann drove me to": by the given name alone. */
function isFriend({ from, to }: NameRun, t: Neighbours): boolean {
  if (!beginsName(t.written(from), 1) || t.written(from - 2) === 'St') return false;
  if (t.is(to, ',') && t.is(to + 1, 'who')) return true;
  return t.lower(to) && (SAYS.has(t.written(to)) || ME.has(t.written(to + 1)));
}

/** What papers say of firms, too, is "said". */
const SAYS = wordSet('says tells asks thinks remembers recalls jokes insists');
const ME = wordSet('me us him her my our his');
const OWN = wordSet('my our his her their');
const RANG = wordSet('Rang Phoned Telephoned Ask Thank Texted Emailed');
const ADDRESSED = wordSet(
  'Colleagues Friends Sir Sirs Madam Editor Readers Comrades Delegates Excellencies Partners Daddy Mum',
);
const TRADES = wordSet(
  'driver cook interpreter translator doctor nurse pilot lawyer photographer gardener secretary steward orderly batman guide',
);
const ANYBODY = wordSet('Everybody Everyone Somebody Someone Nobody Anybody Anyone People');
const SPOKEN_TO = wordSet('told asked phoned rang thanked met saw with for');

/** "Rang X twice", "Dear X,": a word that no grammar and no registry knows. */
export function isCalledUpon({ from, to }: NameRun, t: Neighbours): boolean {
  if (t.tokens.word[to - 1] !== 0 || t.written(to - 1).length < 3 || t.opensLine(to - 1)) return false;
  if (RANG.has(t.written(from)))
    return !t.is(to, "'s") && t.written(to - 1) !== t.written(to - 1).toUpperCase() && !FIRMS.has(t.written(to - 1));
  return t.written(from) === 'Dear' && t.is(to, ',') && !ADDRESSED.has(t.written(to - 1));
}

export const MET = wordSet('lunch dinner breakfast supper coffee tea drinks golf tennis call');
