/** An edition of a series numbered otherwise than the registry numbers the one of that date. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Said } from '../analysis/said.ts';
import { writtenAt } from '../dossier/replace.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Edition, EventSeries } from '../registry/model.ts';
import type { Chaired, TookPlace } from '../resolve/claim.ts';
import { ordinalInStyle, ordinalText } from '../text/ordinals.ts';
import type { Span } from '../text/span.ts';
import type { TimeValue } from '../time/edtf.ts';
import { claimsBy } from './claimsBy.ts';
import { isIn, isNear, isPlacedAs, onlyThere, placedWithin, statedDate } from './editions.ts';
import type { Fix } from './finding.ts';
import { inOrder } from './gathered.ts';
import { defineDossierRule, type Fault, type RuleContext, replaceFix } from './rule.ts';
import { nameWithoutNumber } from './strangerTitles.ts';
import { article, atPlace, onDate } from './wording.ts';

/** Against the registry. */
interface OrdinalFault extends Fault {
  readonly kind: 'registry';
  readonly series: EventSeries;
  readonly stated: number;
  readonly on: TimeValue;
  /** The edition that took place on that date, or the neighbour that shows the number to be out of order. */
  readonly known: Edition & { readonly ordinal: number; readonly date: TimeValue };
  readonly exact: boolean;
  readonly isSure: boolean;
  /** The known ordinal as the text writes ordinals. */
  readonly right: string;
}

/** Against another place of the dossier, for what no registry knows. */
interface ConflictFault extends Fault {
  readonly kind: 'dossier';
  readonly here: Numbered;
  readonly there: Numbered;
  readonly on: TimeValue;
}

interface Numbered {
  readonly event: Mention;
  readonly ordinal: { readonly value: number; readonly span: Span };
}

interface UnknownEdition {
  /** Name and day. */
  readonly key: string;
  readonly event: Mention;
  readonly on: TimeValue;
}

interface Gathered {
  readonly wrong: readonly OrdinalFault[];
  readonly unknown: readonly UnknownEdition[];
}

export const eventOrdinal = defineDossierRule<OrdinalFault | ConflictFault, Gathered>({
  id: 'event-ordinal',
  summary: 'An ordinal that contradicts the date of the edition.',
  severity: 'warning',
  about: ['took-place'],
  gather(passage) {
    const wrong = registryFaults(passage);
    const unknown = unknownEditions(passage.analysis);
    return wrong.length + unknown.length === 0 ? null : { wrong, unknown };
  },
  *find(said) {
    for (const passage of said) {
      for (const fault of passage.what.wrong) yield { ...fault, span: passage.placeSpan(fault.span) };
    }
    yield* conflicts(said);
  },
  word: (fault) => {
    if (fault.kind === 'dossier') {
      const { here, there, on } = fault;
      return {
        what: `This dossier has two numbers for one meeting ${onDate(on)}.`,
        why: `Here it is the ${ordinalText(here.ordinal.value)}, and before it was the ${ordinalText(there.ordinal.value)}.`,
        todo: 'Keep the right one, or correct one of the dates.',
      };
    }
    const { series, stated, on, known, exact, right } = fault;
    return {
      what: `The registry does not have ${article(ordinalText(stated))} ${ordinalText(stated)} ${series.name} ${onDate(on)}.`,
      why: `The registry has the ${ordinalText(known.ordinal)} ${onDate(known.date)}${atPlace(known.place)}.`,
      todo: exact ? `Write “${right}”, or correct the date.` : 'Check the ordinal and the date.',
    };
  },
  fix: (fault, { analysis }) => {
    if (fault.kind === 'registry') {
      const { span, exact, isSure, right } = fault;
      return exact ? [replaceFix(`Write “${right}”`, span, right, isSure)] : [];
    }
    const { here, there } = fault;
    return [numbered(here, there.ordinal.value, analysis), numbered(there, here.ordinal.value, analysis)];
  },
});

/** Editions that the registry has on another date. */
function registryFaults({ analysis, registry }: RuleContext): readonly OrdinalFault[] {
  const wrong: OrdinalFault[] = [];
  const chairings = claimsBy(analysis.claims, ['chaired'], ({ event }) => event);
  for (const claim of analysis.claims) {
    if (claim.kind !== 'took-place') continue;
    const series = registry.series.get(claim.event.id ?? '');
    const ordinal = claim.event.ordinal;
    const on = claim.date.value;
    if (!series || !ordinal || on === null) continue;
    const editions = series.editions.filter(isPlaced);
    // A number that the registry has on that very date is right, whatever else it holds.
    if (editions.some((e) => e.ordinal === ordinal.value && isNear(e.date, on))) continue;
    // "The 1st Dialogue was held on 26 November": of the year that the registry does not have either.
    const yearless = series.editions.some((e) => e.ordinal === ordinal.value && e.date !== null && !isPlaced(e));
    if (yearless && claim.date.mention?.date?.resolvedBy !== 'written') continue;
    // Without a date beside it, only the days of a meeting make the text a report of it, not its month.
    const isExact = (e: Edition & { date: TimeValue }) =>
      claim.date.mention !== null || e.date.latest - e.date.earliest <= MOST_DAYS;
    const own = editions.find((e) => e.ordinal === ordinal.value);
    const same =
      editions.find((e) => e.ordinal !== ordinal.value && isNear(e.date, on) && isDay(on) && isExact(e)) ??
      (claim.date.mention ? editions.find((e) => e === placedWithin(claim, series, own)) : undefined);
    // Only a date beside the event can put it out of order; the dossier's own date may be one of looking back.
    // An edition that the registry dates otherwise is for event-date.
    const outOfOrder =
      claim.date.mention &&
      own === undefined &&
      editions.find((e) =>
        e.ordinal < ordinal.value
          ? on.latest < e.date.earliest
          : e.ordinal > ordinal.value && on.earliest > e.date.latest,
      );
    // In that year the registry has one edition: it may be the one that is meant.
    const then = outOfOrder ? editions.filter((e) => isIn(e.date, on)) : [];
    const there = claim.date.mention && own === undefined ? onlyThere(claim, series) : undefined;
    const known = same ?? editions.find((e) => e === there) ?? (then.length === 1 ? then[0] : outOfOrder);
    // Number and place agree: event-date speaks.
    if (claim.date.mention !== null && isPlacedAs(claim, own, same)) continue;
    if (!known || isLookingBack(claim, known, editions)) continue;
    if (isOfItsChairs(claim, known, editions, chairings(claim.event))) continue;
    const proof = { label: series.name, origin: series.origin, evidence: known };
    const exact = known !== outOfOrder;
    const isSure = known === same;
    const right = ordinalInStyle(known.ordinal, writtenAt(analysis, ordinal.span));
    wrong.push({
      kind: 'registry',
      span: ordinal.span,
      proof,
      series,
      stated: ordinal.value,
      on,
      known,
      exact,
      isSure,
      right,
    });
  }
  return wrong;
}

/**
 * "The 9th Dialogue was held in Tokyo", told some days after the tenth: an earlier one is remembered, unless the text has
 * it where the tenth was and the ninth was not.
 */
function isLookingBack(claim: TookPlace, known: Edition, editions: readonly Edition[]): boolean {
  const { date, event } = claim;
  // "The 9th Dialogue opened", "09:00 The 9th Dialogue", written on the day of the tenth: news, and no memory.
  const days = date.value && known.date ? date.value.latest - known.date.latest : Number.POSITIVE_INFINITY;
  if (days <= 1 && claim.news) return false;
  const stated = event.ordinal?.value ?? 0;
  if (date.mention !== null || known.ordinal === null || stated > known.ordinal) return false;
  const own = editions.find(({ ordinal }) => ordinal === stated);
  return !isPlacedAs(claim, known, own);
}

/** "X chaired the 6th Dialogue", told two days after the seventh: who is said to have chaired it did so then. */
function isOfItsChairs(
  claim: TookPlace,
  known: Edition,
  editions: readonly Edition[],
  chairings: readonly Chaired[],
): boolean {
  if (claim.date.mention !== null) return false;
  const own = editions.find(({ ordinal }) => ordinal === claim.event.ordinal?.value);
  return chairings.some(({ person: { id } }) => {
    return id !== null && own?.chairs.includes(id) === true && !known.chairs.includes(id);
  });
}

/** Editions of meetings of no registry, each on a day. */
function unknownEditions(analysis: Analysis): readonly UnknownEdition[] {
  return analysis.claims.flatMap((claim) => {
    if (claim.kind !== 'took-place' || claim.event.candidates.length > 0) return [];
    const { event } = claim;
    const stated = statedDate(claim);
    if (!event.ordinal || stated?.value.type !== 'date' || stated.value.precision !== 'day') return [];
    const key = `${nameWithoutNumber(event, analysis)} ${stated.value.edtf}`;
    return [{ key, event, on: stated.value }];
  });
}

/** The same name on the same day with another number. */
function* conflicts(said: readonly Said<Gathered>[]): Iterable<ConflictFault> {
  const first = new Map<string, Numbered>();
  const placed = inOrder(
    said,
    ({ unknown }) => unknown,
    (edition, at) => ({ ...edition, event: at.place(edition.event) }),
    ({ event }) => event,
  );
  for (const { key, event, on } of placed) {
    if (!event.ordinal) continue;
    const here = { event, ordinal: event.ordinal };
    const there = first.get(key);
    if (there === undefined) first.set(key, here);
    else if (there.ordinal.value !== here.ordinal.value) {
      const { span } = here.ordinal;
      const label = `${there.event.text}, of the same day`;
      const proof = { label, origin: { uri: '', span: there.ordinal.span }, evidence: null };
      yield { kind: 'dossier', span, proof, here, there, on };
    }
  }
}

function numbered({ ordinal: { span } }: Numbered, value: number, analysis: Analysis): Fix {
  const written = writtenAt(analysis, span);
  const right = ordinalInStyle(value, written);
  return replaceFix(`Write “${right}” for “${written}”`, span, right, false);
}

function isPlaced(edition: Edition): edition is Edition & { ordinal: number; date: TimeValue } {
  return edition.ordinal !== null && edition.date !== null && Number.isFinite(edition.date.earliest);
}

/** No meeting lasts longer. */
const MOST_DAYS = 10;

function isDay(value: TimeValue): boolean {
  return value.latest - value.earliest <= 31;
}
