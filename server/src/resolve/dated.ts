/**
 * Titles with a date of their own, besides those that a clause gives (titleClause.ts). What is said holds of that date
 * alone, whatever the date of the dossier.
 */
import type { Item } from '../recognise/scan.ts';
import { IRREALIS } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import type { HeldThen } from './claim.ts';
import { datedBeside } from './datedBeside.ts';
import { datedNatively } from './datedNatively.ts';
import type { Reader } from './reader.ts';
import type { Section, Setting } from './section.ts';
import { subjectsOf } from './subject.ts';
import { successions } from './succession.ts';
import { thenHeld } from './thenHeld.ts';
import { dateAt, END, heldFrom, isNamedFully, START, type Taking } from './titleOn.ts';

export function dated(section: Section, dossier: Setting, reader: Reader, registry: Registry): HeldThen[] {
  const { scan, quoted } = section;
  const told = scan.items.flatMap((item): HeldThen[] => {
    if (quoted.has(item) || !isNamedFully(item, reader, registry)) return [];
    const found = subjectsOf(item, reader).flatMap((at) => sameTitle(item, at, section, reader));
    // Looked for last: a list may be one sentence.
    return found.length > 0 && reader.hasAny(reader.sentenceStart(item), item.from, IRREALIS) ? [] : found;
  });
  return [
    ...told,
    ...datedBeside(section, reader, registry),
    ...datedNatively(section, reader, registry),
    ...successions(section, reader, registry),
    ...thenHeld(section, dossier, reader, registry),
  ];
}

/** "X is Minister. He took office on 8 April 2021": the post is that of the sentence before. */
function sameTitle(person: Item, at: number, { attachments }: Section, reader: Reader): HeldThen[] {
  // What stands in the same sentence is read where titles are.
  if (at < reader.sentenceEnd(person)) return [];
  const phrase = OF_THE_POST.find(({ words }) => reader.areWords(at, words));
  const [held, more] = phrase
    ? attachments.filter((each) => each.person === person && each.title.type === 'office')
    : [];
  return phrase && held && !more
    ? heldFrom(person, held.title, dateAt(at + phrase.words.length, reader), phrase, reader)
    : [];
}

interface Phrase extends Taking {
  readonly words: readonly string[];
}

const phrase = (words: string, taking: Taking): Phrase => ({ words: words.split(' '), ...taking });

const OF_THE_POST: readonly Phrase[] = [
  ...['post', 'office', 'position'].map((kind) => phrase(`has held the ${kind} since`, START)),
  ...['has been in office since', 'has held it since'].map((words) => phrase(words, START)),
  ...['took office', 'assumed office', 'took up the post', 'took up his post', 'was sworn in'].flatMap((words) =>
    ['on', 'in'].map((by) => phrase(`${words} ${by}`, START)),
  ),
  ...['left office', 'stepped down', 'left the post'].flatMap((words) =>
    ['on', 'in'].map((by) => phrase(`${words} ${by}`, END)),
  ),
];
