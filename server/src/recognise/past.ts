/** Whether a sentence names somebody as of a time that is over, or of none: by the words around, without any date. */

/** So far is read on either side of a name. */
export const AROUND = 300;

/**
 * `before` is the sentence up to the title or name, `after` what follows both. `led`: the date of what "had" happened
 * stands right before it.
 */
export function isOfThePast(before: string, after: string, led = false): boolean {
  const whole = plain(before);
  const main = whole.includes(' had ') ? whole.replace(OPENING_CLAUSE, '').replace(INSERTED_HAD, ' ') : whole;
  const right = plain(after).replace(RIGHT_HAD, ' ');
  // "A portrait of X, taken on 24 July 2017": of a day that the sentence says.
  const left = TAKEN_ON.test(right) ? main.replace(PICTURE_OF, '') : main;
  return (
    LEFT.some((pattern) => pattern.test(left)) ||
    RIGHT.some((pattern) => pattern.test(right)) ||
    EITHER.some((pattern) => pattern.test(left) || pattern.test(right)) ||
    // "X said that it had been signed": what is told is over, and X speaks now.
    (!led &&
      (HAD.test(left) ||
        (right.startsWith(' had ') && HAD.test(right.slice(0, LONGEST_HAD))) ||
        HAD.test((right.split(SPOKE, 1)[0] ?? '').replace(othersHad(left), ' '))))
  );
}

/** Where the clause begins in which what stands before a title ends: behind "…; ", "…, but ", "(", "| 2 | "; 0 where it is the only one. */
export function clauseStart(before: string): number {
  let last = 0;
  for (const { index, 0: joint } of before.matchAll(JOINTS)) last = index + joint.length;
  if (last > 0 || !CONCEDING.test(before)) return last;
  return before.indexOf(', ') + 1;
}

const JOINTS = /[;:|(>“"] ?|\s[-–—]\s|,\s(?:and|but|while|whereas)\s/g;
const CONCEDING = /^\W*(?:even )?(?:though|although)\b/i;

const TAKEN_ON = /^,? (?:taken|made|painted|recorded|filmed|shot) (?:on|in) /;
const PICTURE_OF = /\b(?:photo|photograph|picture|painting|portrait) of (?:the )?$/;

/** "Background: ties date back to 1973." */
export function opensBackground(paragraph: string): boolean {
  return /^\W*background\b/i.test(paragraph);
}

/** Whether the line at `start`, with nothing below it, is a heading of background: "Previous visits". Null where it is no heading. */
export function headingAt(text: string, start: number): boolean | null {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  if (end - start > LONGEST_TITLE || !/^\s*(?:\n|$)/.test(text.slice(end + 1, end + 9))) return null;
  const line = text.slice(start, end).trim();
  return line === '' || /^[-*•]|[.:;,!?]$/.test(line) ? null : isBackgroundTitle(line);
}

/** The last heading of a text that goes on below it. */
export function lastHeading(text: string): boolean | null {
  let last = headingAt(text, 0);
  for (const { index, 0: blank } of text.matchAll(BLANK)) last = headingAt(text, index + blank.length) ?? last;
  return last;
}

/** Also with the line ends of Windows, or with spaces in the line. */
const BLANK = /\n\s*\n/g;

export const isBackgroundTitle = (line: string): boolean => line.length <= LONGEST_TITLE && BACKGROUND.test(line);

/** "previous_visits", "before", "former_ministers", "printed", "quote": what stands under the key is over, or somebody else's. */
export function isOfBefore(key: string | number): boolean {
  return typeof key === 'string' && (BEFORE.test(key) || isBackgroundTitle(key.replaceAll('_', ' ')));
}

const BEFORE =
  /^(?:before|formerly|former|previous|previously|earlier|old|predecessors?|alumni|wrong|incorrect|errors?|mistakes?|misprints?|printed|typos?|instead[ _-]of|quot(?:es?|ed|ation|ations)|said)(?:[ _-]|$)/i;

const LONGEST_TITLE = 80;

const BACKGROUND =
  /^[\W\d]*(?:(?:historical|political|general|brief|short) )?(?:background|history|(?:past|previous|earlier) (?:visits|meetings|contacts|exchanges|talks))\b/i;

/** "In those years it was Minister X who", two sentences on. */
export function isFramed(earlier: string): boolean {
  return FRAME.test(earlier.split(BLANK).at(-1) ?? '');
}

/** What lays a time that is over under the sentences that follow. */
const FRAME =
  /\b[Ii]n (?:those|the early) (?:days|years)\b|\b[Bb]ack then\b|\b[Ii]n the (?:days|years|times?|era) of\b|\b[Uu]nder (?!Secretar|Articles? |Chapter |Annex )(?:[A-Z]\p{L}+ ){1,4}(?:was|were|had|\p{L}+ed)\b|(?:^|[.!?;:|(]\s?|\n)[\W\d]{0,6}Under (?!Secretar)(?:[A-Z]\p{L}+ ){1,4}[A-Z]\p{L}+,/u;

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}

const LEFT: readonly RegExp[] = [
  // "The photo was taken when Minister X came", "A decade has passed since Minister X came"; "since May 2021" is a date,
  // and "When asked, Minister X", "It was raining when Minister X came" are of the day.
  /(?<!^\W*it was (?:[a-z]+ )?(?:raining|snowing|pouring|dark|late) )\bwhen\b(?! (?:asked|questioned|pressed|approached|contacted)\b)/,
  /\bsince (?!(?:[a-z]+\.? )?\d|then\b|last\b)[^,;]*$/,
  // "The Paper published under Minister X": a delegation "under Lieutenant General X" is one of now.
  /(?:^|\b[a-z]+(?:ed|en) )under (?:the )?(?:[a-z']+ )?$/,
  /\b(?:time|times|days|years|era|legacy|policy|policies|government|cabinet|administration|premiership|presidency|tenure) of (?:the )?(?:[a-z']+ )?$/,
  /\b(?:succeeded|succeeds|replaced|replaces|took over from|successor (?:to|of)) (?:the )?(?:[a-z']+ )?$/,
  /\bfirst (?:met|visited|heard|saw|received|welcomed) (?:an? |the )?(?:[a-z']+ ){0,2}$/,
  // What is remembered, and things that outlast an office.
  /\bremember(?:s|ing)?\b/,
  // "Japan's longest-serving foreign minister, X, is Prime Minister today".
  /\b(?:longest|shortest)[- ]serving\b[^,;.]*$/,
  /\b(?:photo|photograph|picture|painting|portrait) (?:of|from|shows|showing)\b/,
  /\bso far\b/,
  /\blast (?:act|words?|days?|speech|order|signature|letter|thing) (?:of|that) (?:the )?$|\bhandover (?:of|from) (?:the )?$/,
  /\bideas? (?:of|by) (?:the )?(?:[a-z']+ )?$/,
  /\b(?:programme|program|initiative|policy|project|vision|fund|scheme|tree) (?:initiated|founded|conceived|planted|donated|introduced) by (?:the )?(?:[a-z']+ )?$/,
  /\b(?:signature|preface|foreword|photo|photograph|picture|portrait|statue|bust|memoirs?|exhibition) (?:of|by|on) (?:the )?$/,
  /\b(?:signature|signatures|preface|foreword)\b.* (?:is|are) (?:that|those) of (?:the )?$/,
  /\b(?:museum|guest ?book|named after|file photo|archive photo)\b/,
  // "The first to come was Minister X, the second Minister Y".
  // "The first course was opened by" counts something else, and "The first speaker was" is of this sitting.
  /^\W*(?:the|his|her|their|its) (?:very )?first\b(?! (?:speaker|to (?:speak|reply|respond|take the floor)) was\b).*\bwas\b(?! (?:[a-z]+ly )?(?:[a-z]+(?:ed|en)|held|led|given|met)\b)/,
  // "Had Minister X been in office", "Should he win, Prime Minister X": nothing of the kind was, or is yet.
  /^\W*should (?:he|she)\b/,
  /^\W*had (?:the )?(?:[a-z']+ )?$/,
  // "the late", "in the days of", "the funeral of"
  /(?:^|\s)(?:cố|thời|lễ tang|tang lễ|lễ viếng)\s$/,
  // "when he still was"
  /(?:^|\s)khi (?:còn|đó|ấy)\s/,
  /\bonce (?:[a-z]+ed|met|led|told|said|wrote|saw|came|went|gave)\b/,
];

const RIGHT: readonly RegExp[] = [
  // "Minister in the Suga cabinet", "Minister under Suga Yoshihide,"
  /^ (?:in|under) (?:the |that )?(?!new\b|present\b|current\b)(?:[a-z]+ ){1,2}(?:cabinet|government|administration)\b/,
  /^ under (?:(?:prime minister|president|then) )?(?!the |an? |his |her |their |its )[a-z]+ [a-z]+,/,
  // "President X resigned", "Prime Minister Y did not stand again": he was that until then.
  /^ (?:(?:has|have|had|later|then|soon) )?(?:resigned|retired|stepped down|left office)\b/,
  /^ (?:did not (?:stand|run)|is no longer|was succeeded|was replaced)\b/,
  // Succeeded by, the days of.
  /^[^、。]{0,3}の(?:後任|後継|時代)/,
  /^ of (?:the|that) (?:day|time|era|period)\b/,
  // "a Senior Lieutenant General at the time of the floods"
  /^ at the time of (?!writing|press|going|publication|printing|this)/,
  /\bremembered\b/,
  /\bbefore (?:him|her|them)\b/,
  /\b(?:by|of|to) (?:his|her) successors?\b/,
  /^ ?'s (?:successors?|heirs?|times?|era|days|government|cabinet|administration|premiership|presidency|tenure)\b/,
];

const EITHER: readonly RegExp[] = [
  /\bin the early (?:days|years)\b/,
  /\bat th(?:e|at) time\b(?! of)/,
  /\bin those (?:days|years)\b/,
  /\bback then\b/,
  /\bin (?:office|charge) any ?more\b|\bno longer in (?:office|charge)\b/,
  // What only is imagined.
  /\bin the (?:novel|film|scenario|play)\b/,
];

/** Behind it begins what somebody says. */
const SPOKE =
  /\b(?:said|says|told|tells|stressed|stresses|noted|notes|added|adds|affirmed|affirms|recalled|recalls|stated|states|explained|explains|announced|announces|confirmed|confirms|thanked|thanks|informed|informs|expressed|expresses|praised|praises|hailed|hails)\b/;

/** "told the reporters who had gathered": not of the one before; "X, who had visited" is, but not "was met by X, who had". */
const othersHad = (left: string): RegExp => (AGENT.test(left) ? ANY_HAD : OTHERS_HAD);
const OTHERS_HAD = /(?<=[a-z],? )(?:who|which|that) had\b|\bwhether [^,;]*?\bhad\b/g;
const ANY_HAD = /\b(?:who|which|that) had\b|\bwhether [^,;]*?\bhad\b/g;
const AGENT = /\b(?:was|were) [^,;]*\bby (?:the )?$/;

/** "The guests, who had come by train, were met by X": of what is put in between. */
const INSERTED_HAD = /, (?:who|which|that) had\b[^,;]*, (?=(?:was|were|met|received|thanked|told|asked)\b)/g;

/** "X, who had come by train, answered": what is told of X now stands behind it. */
const RIGHT_HAD =
  /^, who had\b[^,;.]*,(?= (?:answered|replied|asked|said|told|thanked|welcomed|received|met|opened|attended|added|recalled|stressed)\b)/;

/** "Once the flags had been raised, X spoke": done before what is told of X, who opens the main clause. */
const OPENING_CLAUSE =
  /^\W*(?:after|because|once|as soon as|although|though|now that|while) [^,;]*\bhad\b[^,;]*, (?=(?:the )?(?:[a-z']+ )?$)/;

/** "X had already told": of X, whatever is told. */
const LONGEST_HAD = 24;

/** "It had been signed by", "would not have been": before what the text tells of, or never; "had seven meetings" is not. */
const HAD =
  /\b(?:would|could) (?:[a-z]+ )?have\b|\bhad (?:(?:[a-z]+ly|also|already|then|first|never|long|once|not) )?(?:been|(?!seven|eleven|dozen|children|women)[a-z]{3,}(?:ed|en)|met|made|held|come|gone|said|paid|led|sent|set|told|left|brought|become|begun|seen|laid|won|drawn|built|found)\b/;
