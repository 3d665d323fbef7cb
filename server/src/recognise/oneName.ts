/** One word that is somebody's name: by what nobody but a person does, by who is met, called and addressed. */
import { BREAK_TOKEN, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';
import { beginsName } from './givenNames.ts';
import { isHuman } from './lives.ts';
import type { NameRun } from './nameRun.ts';
import type { Neighbours } from './neighbours.ts';
import { FIRMS } from './titles/firmNames.ts';
import { ARTICLE, PERSON_NOUN, RELATION } from './words.ts';

/** "X rang at six", "Lunch with X", "nobody had told X, who is ill": one word that no grammar and no registry knows. */
export function isOneName({ from, to }: NameRun, t: Neighbours): boolean {
  if (t.tokens.word[from] !== 0 || t.written(from).length < 3) return false;
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
