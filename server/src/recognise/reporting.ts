/** Verbs of reporting, by what stands around them. Those of which only people are the subject are the class `SPEECH`, too. */
import { wordSet } from '../text/wordSet.ts';

/** Their past, as one text: before a clause, or between commas behind what they report. */
export const REPORTED = 'said told noted announced added stated explained confirmed reported wrote declared';

/** Before "that": what follows is so. */
export const SAYING = wordSet(
  `${REPORTED} say says saying revealed shows showed follows note notes noting stressed stressing remarked adding recalled recalls emphasised emphasized underlined affirmed observed out`,
);

/** At the end, with who says it: "…, the ministry announced". */
export const REPORTING = wordSet(`${REPORTED} revealed disclosed informed`);

/** Behind "is", "has" or a name: somebody's words, or what is held of him: "is said to be", "X told". */
export const TELLING = wordSet(`${REPORTED} known believed thought recalled remembered written mentioned`);

/** What a newspaper does: "The Standard reports". */
export const PUBLISHING = wordSet(
  'reported reports wrote writes published publishes revealed quoted quotes said says calls called predicts argues asks notes',
);
