/** A full name without the diacritics that the other names of the text have, or with some that they have not. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Said } from '../analysis/said.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Person } from '../registry/model.ts';
import { isCapitals } from '../text/capitals.ts';
import { firstGathered, gathered, orNothing } from './gathered.ts';
import {
  addTo,
  fullName,
  hasMarks,
  inBoth,
  isFullName,
  isHabit,
  isMarked,
  newHabit,
  withoutGlosses,
} from './nameStyle.ts';
import { defineDossierRule, type Fault, replaceFix } from './rule.ts';
import { beside } from './sentence.ts';

interface MarkFault extends Fault {
  readonly written: Mention;
  readonly right: string;
  readonly model: Mention | null;
  readonly wanted: boolean;
}

interface Written {
  readonly mention: Mention;
  readonly person: Person;
  /** `partly`: some words have their marks and others lack them. */
  readonly marks: 'all' | 'none' | 'partly';
  /** It stands among Vietnamese words, so that a translation beside it says nothing of how it is written. */
  readonly isVietnamese: boolean;
}

export const mixedDiacritics = defineDossierRule<MarkFault, readonly Written[]>({
  id: 'mixed-diacritics',
  summary: 'Names with diacritics and without in one text.',
  severity: 'information',
  about: ['person'],
  gather({ analysis, registry }) {
    const names = analysis.mentions.flatMap((mention): Written[] => {
      // Headings and fields keep their own spelling.
      if (!isFullName(mention) || analysis.dossier.passages[mention.passage]?.kind !== 'prose') return [];
      const person = registry.people.get(mention.id ?? '');
      if (!person || mention.name !== 'full') return [];
      const marks = marksIn(mention, person);
      if (marks === 'unmarked') return [];
      return [{ mention, person, marks, isVietnamese: isAmongVietnamese(mention, analysis) }];
    });
    return orNothing(withoutGlosses(names));
  },
  *find(said) {
    yield* odd(said, false);
    yield* odd(said, true);
  },
  word: ({ written, right, model, wanted }) => ({
    what: `“${oneLine(written.text)}” is written ${wanted ? 'without all of its' : 'with'} diacritics.`,
    why: model
      ? `Names in this text are written as “${oneLine(model.text)}” is.`
      : 'Some of its words have them and others have not.',
    todo: `Write “${right}”.`,
  }),
  fix: ({ span, right }) => [replaceFix(`Write “${right}”`, span, right, true)],
});

/** Those of one language that are written otherwise than most of it. */
function* odd(said: readonly Said<readonly Written[]>[], language: boolean): Iterable<MarkFault> {
  const habits = { all: newHabit(), none: newHabit(), partly: newHabit() };
  for (const { what } of said)
    for (const { person, marks, isVietnamese } of what) if (isVietnamese === language) addTo(habits[marks], person);
  const { all, none, partly } = habits;
  const marked = all.count + partly.count;
  const first = firstGathered(said, ({ isVietnamese }) => isVietnamese === language);
  // Most names, else the first.
  const wanted = marked === none.count ? first?.each.marks !== 'none' : marked > none.count;
  const isClear = wanted ? isHabit(all, none) : isHabit(none, all);
  const right = wanted ? 'all' : 'none';
  const twice = inBoth(all, none);
  const found = gathered(
    said,
    ({ marks, person, isVietnamese }) =>
      isVietnamese === language && marks !== right && (marks === 'partly' || isClear || twice.has(person)),
  );
  if (found.length === 0) return;
  const usual = firstGathered(said, ({ marks, isVietnamese }) => isVietnamese === language && marks === right);
  const model = usual?.at.place(usual.each.mention) ?? null;
  const proof = model && { label: oneLine(model.text), origin: { uri: '', span: model.span }, evidence: null };
  for (const { each, at } of found) {
    const written = at.place(each.mention);
    yield { span: written.span, proof, written, right: fullName(each.person, wanted, written.text), model, wanted };
  }
}

/** A word in small letters beside it, in the same line and cell, has letters that only Vietnamese has. */
function isAmongVietnamese(mention: Mention, analysis: Analysis): boolean {
  const { before, after } = beside(analysis, mention, WORDS_BESIDE);
  if (PLAIN.test(before) && PLAIN.test(after)) return false;
  // The first word may be cut in two.
  const [lead = ''] = LAST_PART.exec(before.replace(/^[\p{L}\p{M}]+/u, '')) ?? [];
  return SMALL.test(lead.normalize('NFC')) || SMALL.test(after.slice(0, after.search(PART_END)).normalize('NFC'));
}

const PLAIN = /^\p{ASCII}*$/u;
const WORDS_BESIDE = 40;
const LAST_PART = /[^\n|/(]*$/;
const PART_END = /[\n|/(]|$/;
const SMALL = /(?<!\p{L})\p{Ll}*[ăđơư\u1ea0-\u1ef9]\p{Ll}*(?!\p{L})/u;

/** `unmarked`: it has none to lose, or stands in capitals, which go without. */
function marksIn({ text }: Mention, { name }: Person): Written['marks'] | 'unmarked' {
  if (!hasMarks(name) || isCapitals(text)) return 'unmarked';
  if (text === name.full) return 'all';
  if (text === name.ascii) return 'none';
  const written = text.normalize('NFC').split(/\s+/);
  const missing = name.full.split(' ').filter((word, i) => isMarked(word) && !isMarked(written[i] ?? ''));
  if (missing.length === 0) return 'all';
  return isMarked(text) ? 'partly' : 'none';
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
