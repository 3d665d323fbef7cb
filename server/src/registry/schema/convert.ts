/** From decoded text to the model's values: dates, evidence and tenures, which all kinds share. */
import type { Day } from '../../time/calendar.ts';
import { type PartialDate, parseEdtf, type TimeValue } from '../../time/edtf.ts';
import type { Confidence, DatedFact, Evidence, Origin, Tenure } from '../model.ts';
import { UNKNOWN_END } from './fields.ts';

/** What a conversion needs to know beside the record. */
export interface Context {
  readonly origin: Origin;
  /** Evidence date of the file: how far a tenure without an end may be read as still running. */
  readonly evidenceUntil: Day;
  /** In a merged entry: the evidence date of each item of a list, by the layer that it comes from. */
  readonly itemEvidence?: ReadonlyMap<string, readonly Day[]>;
}

export interface RawEvidence {
  readonly source?: readonly string[] | undefined;
  readonly confidence?: Confidence | undefined;
  readonly verified?: string | undefined;
  readonly note?: string | undefined;
}

export interface RawTenure extends RawEvidence {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly attested?: readonly string[] | undefined;
}

/** `entry` is what the fact stands in: its sources count for facts that name none. The note stays the fact's own. */
export function evidenceOf(fact: RawEvidence, entry: RawEvidence = {}): Evidence {
  const { source, confidence, verified } = fact.source ? fact : { ...entry, ...defined(fact) };
  const sources = source ?? [];
  const day = dateOf(verified);
  return {
    confidence: confidence ?? (sources.length > 1 || day ? 'confirmed' : 'single'),
    sources,
    ...(fact.note === undefined ? {} : { note: fact.note }),
    ...(day ? { verified: day } : {}),
  };
}

function defined(fact: RawEvidence): RawEvidence {
  return {
    ...(fact.confidence === undefined ? {} : { confidence: fact.confidence }),
    ...(fact.verified === undefined ? {} : { verified: fact.verified }),
  };
}

/** `list` and `index` say where in the entry the tenure stands. */
export function tenureOf(raw: RawTenure, entry: RawEvidence, context: Context, list: string, index: number): Tenure {
  const attested = (raw.attested ?? []).flatMap((value) => timeOf(value) ?? []);
  return {
    from: dateOf(raw.from),
    to: raw.to === UNKNOWN_END ? null : dateOf(raw.to),
    attested,
    knownUntil: knownUntil(raw, attested, context.itemEvidence?.get(list)?.[index] ?? context.evidenceUntil),
    ...evidenceOf(raw, entry),
  };
}

/** An attested month proves some day of it, so it carries the reading to its first day only. */
function knownUntil(raw: RawTenure, attested: readonly TimeValue[], evidenceUntil: Day): Day {
  if (raw.to === UNKNOWN_END) return Number.NEGATIVE_INFINITY;
  return attested.reduce((last, value) => {
    const day = value.type === 'period' ? value.latest : value.earliest;
    return Number.isFinite(day) ? Math.max(last, day) : last;
  }, evidenceUntil);
}

export function datedFact(
  raw: (RawEvidence & { readonly date: string }) | undefined,
  entry: RawEvidence,
): DatedFact | null {
  const date = raw && timeOf(raw.date);
  return date ? { date, ...evidenceOf(raw, entry) } : null;
}

export function timeOf(value: string | undefined): TimeValue | null {
  return value === undefined ? null : parseEdtf(value);
}

export function dateOf(value: string | undefined): PartialDate | null {
  const time = timeOf(value);
  return time?.type === 'date' ? time : null;
}

/** "Phan Văn Giang" without its marks; đ is a letter of its own and does not decompose. */
export function withoutDiacritics(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}
