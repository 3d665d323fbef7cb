/** Ages and births that a dossier gives somebody whose birth no registry has: no two may exclude each other. */
import type { Said } from '../analysis/said.ts';
import { firstDay, lastDay, SLACK_DAYS } from '../registry/tenure.ts';
import type { Aged, Born } from '../resolve/claim.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** What one place of the text says of the birth of somebody. */
export interface Aging {
  /** The name folded. */
  readonly who: string;
  readonly span: Span;
  /** Null for a birth. */
  readonly age: number | null;
  /** In which days the birth lies, by each date of which the sentence can speak; in a text without a date all ages are of one day. */
  readonly born: readonly (readonly [number, number])[];
  readonly isDated: boolean;
  /** A word or a title says that it is an age; any number may stand behind a bare name. */
  readonly isSure: boolean;
}

export interface TwoAges {
  readonly here: Aging;
  readonly there: Aging;
  /** The age that follows from the other place; null where several do. */
  readonly right: number | null;
}

const YEAR = 365.2425;

/** Null for short names, and for what is said of another time. */
export function agingOf(claim: Aged | Born, isTitled: boolean): Aging | null {
  const { person, date, span } = claim;
  const isFull = person.name !== 'short' && person.name !== 'wrong-part' && /\s/.test(person.text);
  if (!isFull || person.quoted || (person.id === null && person.candidates.length > 0)) return null;
  const who = foldText(person.canonical || person.text).replace(/\s+/g, ' ');
  if (claim.kind === 'born') {
    if (date.value === null || !Number.isFinite(firstDay(date.value) + lastDay(date.value))) return null;
    const born = [[firstDay(date.value), lastDay(date.value)]] as const;
    return { who, span: claim.on.span, age: null, born, isDated: true, isSure: true };
  }
  if (date.tense !== 'present' || date.mention !== null || claim.elsewhen) return null;
  const isDated = date.readings.length > 0;
  const days = isDated ? date.readings.map((on) => [firstDay(on), lastDay(on)] as const) : [[0, 0] as const];
  if (!days.every(([from, to]) => Number.isFinite(from + to))) return null;
  const oldest = claim.counted === 'begun' ? claim.age : claim.age + 1;
  const youngest = claim.counted === 'begun' ? claim.age - 1 : claim.age;
  const born = days.map(
    ([from, to]) => [from - oldest * YEAR - SLACK_DAYS, to - youngest * YEAR + SLACK_DAYS] as const,
  );
  return { who, span, age: claim.age, born, isDated, isSure: claim.said || isTitled };
}

/** Each age that another place excludes: what most places agree with is right, at a tie the first. */
export function agesApart(
  said: readonly Said<{ readonly others: readonly Aging[] }>[],
  text: string,
): readonly TwoAges[] {
  const people = new Map<string, Aging[]>();
  for (const at of said) {
    for (const each of at.what.others) {
      const placed = { ...each, span: at.placeSpan(each.span) };
      const known = people.get(each.who);
      if (known) known.push(placed);
      else people.set(each.who, [placed]);
    }
  }
  const found = [...people.values()].flatMap((all) => {
    if (all.length < 2 || all.length > MOST || !all.some(({ isSure }) => isSure)) return [];
    const inText = all.toSorted((a, b) => a.span.start - b.span.start);
    const friends = inText.map((one) => inText.filter((other) => agree(one, other)).length);
    const there = inText[friends.indexOf(Math.max(...friends))];
    if (!there) return [];
    return inText.flatMap((one): TwoAges[] => {
      // Of a birth that no age fits the age is told; two births are two dates.
      if (agree(one, there) || (one.age === null && there.age === null)) return [];
      const [here, model] = one.age === null ? [there, one] : [one, there];
      return [{ here, there: model, right: agedAs(model, here) }];
    });
  });
  return found.length > 0 && RELATED.test(text) ? [] : found;
}

/** More ages of one name are those of a list. */
const MOST = 12;
/** Fathers and sons share a name. */
const RELATED =
  /\bnamesakes?\b|\b(?:his|her|the) (?:late )?(?:father|mother|son|daughter|grandson|nephew|brother|sister|cousin|twin)\b|\b(?:that|the same|of one) name\b|\b(?:related|different|confused)\b|\bJr\b/u;

/** Some birth fits both, or they are so far apart that they are two people's. */
function agree(a: Aging, b: Aging): boolean {
  if (a.isDated !== b.isDated) return true;
  const gaps = a.born.flatMap(([from, to]) => b.born.map(([first, last]) => Math.max(from - last, first - to)));
  const apart = Math.min(...gaps);
  return apart <= 0 || apart > FAR * YEAR;
}

/** Years: a bare number that is farther from an age is none, and a name so much younger is a namesake's. */
const FAR = 15;

/** The age there, where both places give an age on one day. */
function agedAs(there: Aging, here: Aging): number | null {
  if (there.age === null || here.age === null) return null;
  const [a, b] = [here.born[0], there.born[0]];
  const isOneDay = a && b && Math.abs(a[1] + here.age * YEAR - (b[1] + there.age * YEAR)) < 1;
  return isOneDay ? there.age : null;
}
