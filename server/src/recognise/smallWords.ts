/**
 * Small words and marks that readers all over ask for one by one, each list with its one home. What is a class of the
 * lexicon (`words.ts`) is asked there.
 */
import { wordSet } from '../text/wordSet.ts';

export const BE = wordSet('is are was were');
export const AUXILIARIES = wordSet('was were been had has have');
/** Behind a meeting or a paper that goes before what is told. */
export const FOLLOWING = wordSet('after since following');
/** At the front of a clause that grants something to the next one. */
export const CONCEDING = wordSet('although though even whereas');
export const NOW = wordSet('now today currently already');
export const DAY_PARTS = wordSet('morning afternoon evening night');
/** "in the day", "at noon": of the day that is told, too. */
export const DAYTIMES = wordSet('day morning afternoon evening night noon midnight');
/** "on the sidelines of". */
export const FRINGES = wordSet('sidelines sideline margins margin fringes');
export const DASHES = wordSet('- – —');
