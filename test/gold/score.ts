/** Compares what the engine recognises with the gold marks: spans per type, entities, values of dates. */
import type { Mention, MentionType } from '../../server/src/recognise/mention.ts';
import type { GoldMention } from './markup.ts';

/** A gold mention and what stands there: `exact` has the same ends, `near` overlaps, null is a miss. */
export interface Pair {
  readonly gold: GoldMention;
  readonly found: Mention | null;
  readonly exact: boolean;
  /** Null when the mark says no entity or date to compare, or nothing was found. */
  readonly rightEntity: boolean | null;
}

export interface Comparison {
  readonly pairs: readonly Pair[];
  readonly falseAlarms: readonly Mention[];
}

export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly exact: number;
  readonly overlapping: number;
  /** Of the mentions found: with an entity (or value) to compare, and with the right one. */
  readonly judged: number;
  readonly right: number;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function compare(gold: readonly GoldMention[], mentions: readonly Mention[]): Comparison {
  const free = new Set(mentions);
  const matches = new Map<GoldMention, Mention>();
  const match = (marks: readonly GoldMention[], fits: (mark: GoldMention, mention: Mention) => boolean) => {
    for (const mark of marks) {
      if (matches.has(mark)) continue;
      const mention = mentions.find((each) => free.has(each) && each.type === mark.type && fits(mark, each));
      if (mention === undefined) continue;
      matches.set(mark, mention);
      free.delete(mention);
    }
  };
  // Whoever has the same ends comes first; an optional mark takes nothing that a real one could.
  match(gold, isExact);
  match(
    gold.filter(({ optional }) => !optional),
    overlap,
  );
  match(
    gold.filter(({ optional }) => optional),
    overlap,
  );
  const required = gold.filter(({ optional }) => !optional);
  const names = strangerNames(required, matches);
  const pairs = required.map((mark) => {
    const found = matches.get(mark) ?? null;
    return {
      gold: mark,
      found,
      exact: found !== null && isExact(mark, found),
      rightEntity: found === null ? null : isRight(mark, found, names),
    };
  });
  return { pairs, falseAlarms: mentions.filter((mention) => free.has(mention)) };
}

function isExact({ start, end }: GoldMention, { span }: Mention): boolean {
  return span.start === start && span.end === end;
}

function overlap({ start, end }: GoldMention, { span }: Mention): boolean {
  return span.start < end && start < span.end;
}

/**
 * The name under which the engine knows each stranger: the one it gives most of that stranger's mentions, so that forms
 * of one person that it does not bring together count as wrong. A name that belongs to somebody else is nobody's.
 */
function strangerNames(
  gold: readonly GoldMention[],
  matches: ReadonlyMap<GoldMention, Mention>,
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const mark of gold) {
    const found = matches.get(mark);
    if (mark.type !== 'person' || !mark.id?.startsWith('?') || found === undefined || found.id !== null) continue;
    const names = counts.get(mark.id) ?? new Map<string, number>();
    names.set(found.canonical, (names.get(found.canonical) ?? 0) + 1);
    counts.set(mark.id, names);
  }
  const candidates = [...counts]
    .flatMap(([id, names]) => [...names].map(([name, count]) => ({ id, name, count })))
    .sort((a, b) => b.count - a.count);
  const chosen = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, name } of candidates) {
    if (chosen.has(id) || taken.has(name)) continue;
    chosen.set(id, name);
    taken.add(name);
  }
  return chosen;
}

function isRight({ type, id }: GoldMention, found: Mention, strangers: ReadonlyMap<string, string>): boolean | null {
  if (id === null) return null;
  if (type === 'date') {
    const value = found.date?.value?.edtf ?? `!${found.date?.defect ?? 'unknown'}`;
    // "since May" is open for the engine; the mark has what the words of the mention name.
    return value === id || value.replace(/^\.\.\/|\/\.\.$/, '') === id;
  }
  if (id.startsWith('?')) return found.id === null && found.canonical === strangers.get(id);
  return found.id === id;
}

export function tally(comparisons: readonly Comparison[], keep: (type: MentionType) => boolean): Score {
  const pairs = comparisons.flatMap((each) => each.pairs).filter(({ gold }) => keep(gold.type));
  const alarms = comparisons.flatMap((each) => each.falseAlarms).filter(({ type }) => keep(type));
  const matched = pairs.filter(({ found }) => found !== null);
  const judged = matched.filter(({ rightEntity }) => rightEntity !== null);
  return {
    gold: pairs.length,
    found: matched.length + alarms.length,
    exact: pairs.filter(({ exact }) => exact).length,
    overlapping: matched.length,
    judged: judged.length,
    right: judged.filter(({ rightEntity }) => rightEntity === true).length,
  };
}

export function rates({ gold, found }: Score, hits: number): Rates {
  const precision = found === 0 ? 1 : hits / found;
  const recall = gold === 0 ? 1 : hits / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function accuracy({ judged, right }: Score): number {
  return judged === 0 ? 1 : right / judged;
}
