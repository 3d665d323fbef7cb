/** Names, titles and dates for what is being typed: the right form on the dossier's date, the likeliest first. */
import type { Analysis } from '../analysis/analysis.ts';
import { RECORD_IDS } from '../dossier/fields.ts';
import type { Registry } from '../registry/model.ts';
import type { Span } from '../text/span.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Card } from './card.ts';
import { entityCard } from './cards/entity.ts';
import { type CompletionContext, completionContext, type Typed } from './completionContext.ts';
import { dateCompletions } from './completionDates.ts';
import { allOf, type CompletionIndex, type Entity, type Match, search, searchLoosely } from './completionIndex.ts';
import { offers } from './completionOffers.ts';
import { type Ranking, rankingOf } from './completionRanking.ts';
import { replacedSpans, writtenIn } from './completionSpan.ts';
import { type Style, styleOf } from './completionStyle.ts';

export interface Completion {
  /** What is shown in the list. */
  readonly text: string;
  /** The same as it is written at its place, between quotes or brackets. */
  readonly newText: string;
  readonly detail: string;
  readonly span: Span;
  readonly entity: Entity | null;
}

/** How the list was asked for: by a space, nothing is offered that the words before do not ask for. */
export type Trigger = 'typing' | 'space';

/** Lists are sent at every key, and nobody looks further than a few of their screens. */
const maxItems = 30;
const shortestWord = 2;
/** Any sentence may open with "The" or "Both". */
const shortestOpening = 4;
const shortestSmallName = 5;
/** A worse match has to be likelier by this much to stand before a better one. */
const distancePenalty = 4;

/** The best first. Empty when nothing that is typed begins a known form. */
export function complete(
  snapshot: Snapshot,
  index: CompletionIndex,
  offset: number,
  trigger: Trigger,
): readonly Completion[] {
  const all = allOffers(snapshot, index, offset, trigger);
  if (!isInsideWord(snapshot.analysis.text, offset)) return all;
  // What does not end as the word behind the cursor does would stand in the middle of it.
  return all.filter(({ span }) => span.end > offset);
}

/** Of a language that has spaces between its words. */
function isInsideWord(text: string, offset: number): boolean {
  return (
    WORD_ENDS.test(text.slice(Math.max(offset - 1, 0), offset)) && WORD_BEGINS.test(text.slice(offset, offset + 1))
  );
}

const WORD_ENDS = /[\p{Script=Latin}\p{M}\p{Nd}]$/u;
const WORD_BEGINS = /^[\p{Script=Latin}\p{M}\p{Nd}]/u;

function allOffers(
  { analysis }: Snapshot,
  index: CompletionIndex,
  offset: number,
  trigger: Trigger,
): readonly Completion[] {
  const context = completionContext(analysis, offset);
  const style = styleOf(analysis, offset);
  const ranking = rankingOf(analysis, context, offset);
  const itemsOf = (found: Found | null) => (found === null ? [] : items(found, analysis, context, style, ranking));
  const untyped = context.field !== null && context.typed.every(({ query }) => query === '');
  const dates = dateCompletions(analysis, context, style.dates, offset, trigger);
  if (trigger === 'space' || (untyped && dates.length === 0)) {
    return [...dates, ...itemsOf(expected(context, ranking, offset) ?? anyOf(context, index, offset, trigger))];
  }
  const entities = itemsOf(lookUp(context, index, search) ?? lookUp(context, index, searchLoosely));
  return context.asksForDate ? [...dates, ...entities] : [...entities, ...dates];
}

/** The profile for an item that is looked at. */
export function completionCard(registry: Registry, entity: Entity, on: TimeValue | null): Card | null {
  const written = entity.level === null ? {} : { level: entity.level };
  return entityCard(entity.type, entity.id, { registry, on }, written);
}

interface Found {
  readonly typed: Typed;
  readonly matches: readonly Match[];
}

/** The longest beginning that means something: "Minister of N" goes before "N". */
function lookUp(context: CompletionContext, index: CompletionIndex, find: typeof search): Found | null {
  const { field } = context;
  for (const typed of context.typed) {
    if (!longEnough(typed, context)) continue;
    const matches = find(index, typed.query).filter(
      ({ entity }) => (field === null || field.types.includes(entity.type)) && mayMean(typed, entity, context),
    );
    if (matches.length > 0) return { typed, matches };
  }
  return null;
}

/** After a rank and a space, or in an empty field: what fits on the date, before a letter is typed. */
function expected({ before, field }: CompletionContext, ranking: Ranking, offset: number): Found | null {
  if (field === null && before?.type !== 'rank') return null;
  const fitting = ranking.expected().filter(({ type }) => field === null || field.types.includes(type));
  if (before === null || fitting.length === 0) return null;
  const typed: Typed = { query: '', start: offset, end: offset, telling: false, opening: false, unspaced: false };
  return { typed, matches: fitting.map((entity) => ({ entity, distance: 0 })) };
}

/** Whatever may stand in an empty field, for those who ask for it. */
function anyOf(
  { field, place }: CompletionContext,
  index: CompletionIndex,
  offset: number,
  trigger: Trigger,
): Found | null {
  const isAsked = trigger === 'typing' && field !== null && place?.typed === '' && Object.hasOwn(RECORD_IDS, field.key);
  if (!isAsked) return null;
  const typed: Typed = { query: '', start: offset, end: offset, telling: false, opening: false, unspaced: false };
  return { typed, matches: allOf(index, field.types) };
}

/**
 * Whoever types prose must not have it replaced by names. One letter says something only after a rank or office, in a
 * field, or in a script without spaces; a single word in small letters can only be a person's name, and a long one.
 */
function mayMean(typed: Typed, entity: Entity, { before, field }: CompletionContext): boolean {
  const asked = before?.type === 'rank' || before?.type === 'office' || field !== null;
  if (asked || typed.telling || typed.query.includes(' ')) return true;
  return entity.type === 'person' && typed.query.length >= shortestSmallName;
}

function longEnough({ query, opening, unspaced }: Typed, { before, field }: CompletionContext): boolean {
  if (field !== null || before?.type === 'rank' || before?.type === 'office') return true;
  if (unspaced) return true;
  return query.length >= (opening && !query.includes(' ') ? shortestOpening : shortestWord);
}

function items(
  { typed, matches }: Found,
  analysis: Analysis,
  context: CompletionContext,
  style: Style,
  ranking: Ranking,
): readonly Completion[] {
  const inOrder = matches
    .map(({ entity, distance }) => ({ entity, score: ranking.score(entity) - distance * distancePenalty }))
    .sort((a, b) => b.score - a.score);
  const written = analysis.text.slice(typed.start, typed.end);
  const spanOf = replacedSpans(typed, context, analysis.text);
  const byText = new Map<string, Completion>();
  for (const { entity } of inOrder) {
    for (const offer of offers(entity, analysis, style, context, written)) {
      if (byText.has(offer.text)) continue;
      const span = spanOf(offer.text);
      const newText = writtenIn(offer.text, span, context);
      if (newText !== null) byText.set(offer.text, { ...offer, newText, span, entity });
    }
    if (byText.size >= maxItems) break;
  }
  return [...byText.values()];
}
