/** Two dates in one dossier for one signing, for one edition of an event or for one birth. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Registry } from '../registry/model.ts';
import { SLACK_DAYS } from '../registry/tenure.ts';
import type { Born, Established, Signed, TookPlace } from '../resolve/claim.ts';
import { foldText } from '../text/fold.ts';
import { timeText } from '../time/dateText.ts';
import { dateValue, type PartialDate, type TimeValue } from '../time/edtf.ts';
import { dateInStyle } from './dateStyle.ts';
import type { Fix } from './finding.ts';
import { inOrder, orNothing } from './gathered.ts';
import { defineDossierRule, type Fault, replaceFix } from './rule.ts';
import { nameWithoutNumber } from './strangerTitles.ts';

interface Dated {
  /** The same for all that is of one thing. */
  readonly key: string;
  /** What is dated, as the text names it. */
  readonly subject: Mention;
  readonly on: Mention;
  readonly value: TimeValue;
  readonly verb: 'signed' | 'held' | 'born' | 'begun';
  /** Honest sources of one thing may differ by so many days. */
  readonly slack: number;
  /** The countries that its sentence names. */
  readonly sides: readonly string[];
  /** Where an agreement was signed, if the text says so beside the date. */
  readonly place: string | null;
}

interface ConflictFault extends Fault {
  readonly here: Dated;
  readonly there: Dated;
}

export const conflictingDates = defineDossierRule<ConflictFault, readonly Dated[]>({
  id: 'conflicting-dates',
  summary: 'Two dates for one agreement, event, birth or beginning of relations in the same dossier.',
  severity: 'warning',
  about: ['signed', 'took-place', 'born', 'established'],
  gather({ analysis, registry }) {
    return orNothing(
      analysis.claims.flatMap((claim) => {
        // Two countries have one first day of their relations, and may have "a Strategic Partnership".
        if (claim.kind === 'established') return begunOn(claim) ?? [];
        if (claim.kind !== 'signed' && claim.kind !== 'took-place' && claim.kind !== 'born') return [];
        const dated = datedBy(claim, analysis, registry);
        return dated === null || claim.another ? [] : [dated];
      }),
    );
  },
  *find(said) {
    const first = new Map<string, Dated>();
    const placed = inOrder(
      said,
      (what) => what,
      (each, at) => ({ ...each, subject: at.place(each.subject), on: at.place(each.on) }),
      ({ on }) => on,
    );
    for (const here of placed) {
      const there = first.get(here.key);
      if (there === undefined) first.set(here.key, here);
      else if (isApart(there, here)) {
        const label = `${there.subject.text}, ${there.verb} on another date`;
        const origin = { uri: '', span: there.on.span };
        yield { span: here.on.span, proof: { label, origin, evidence: null }, here, there };
      }
    }
  },
  word: ({ here, there }) => ({
    what: `This dossier has two dates for ${here.verb === 'born' ? 'the birth of' : 'the'} “${here.subject.text}”.`,
    why: `Here it is ${timeText(here.value)}, and before it was ${timeText(there.value)}.`,
    todo: 'Keep the right one, or name the things so that they can be told apart.',
  }),
  fix: ({ here, there }) => [...correction(here, there), ...correction(there, here)],
});

/** A date that is written: what is counted from the dossier's date may have been counted wrongly. */
function writtenValue(on: Mention | null): TimeValue | null {
  return writtenAs(on?.date?.value ?? null, on);
}

function writtenAs(value: TimeValue | null, on: Mention | null): TimeValue | null {
  if (value === null || on?.date?.resolvedBy === 'relative' || on?.date?.defect !== null) return null;
  return Number.isFinite(value.earliest) && Number.isFinite(value.latest) ? value : null;
}

/** Relations that the registry does not date. */
function begunOn({ of, on, date: { value }, span }: Established): Dated | null {
  if (!('between' in of) || on === null || value === null || writtenAs(value, on) === null) return null;
  const key = `${of.between} ${foldText(of.name)}`;
  const subject = { ...on, text: of.name, span };
  return { key, subject, on, value, verb: 'begun', slack: SLACK_DAYS, sides: [], place: null };
}

/** Of something that can be told from others. */
function datedBy(claim: Signed | TookPlace | Born, analysis: Analysis, registry: Registry): Dated | null {
  const on = claim.kind === 'signed' ? claim.signedOn : claim.date.mention;
  const value = writtenValue(on);
  if (on === null || value === null) return null;
  if (claim.kind === 'born') {
    const born = birthOf(claim, registry);
    return born === null
      ? null
      : { key: born, subject: claim.person, on, value, verb: 'born', slack: SLACK_DAYS, sides: [], place: null };
  }
  const key = keyOf(claim, analysis, registry);
  if (key === null) return null;
  if (claim.kind === 'took-place')
    return { key, subject: claim.event, on, value, verb: 'held', slack: SLACK_DAYS, sides: [], place: null };
  const slack = claim.isSigning ? 0 : SLACK_DAYS;
  return {
    key,
    subject: claim.agreement,
    on,
    value,
    verb: 'signed',
    slack,
    sides: claim.countries ?? [],
    place: claim.place ?? null,
  };
}

/** Null where the registry has the birth: then `age-mismatch` speaks. */
function birthOf({ person: { id, candidates, canonical } }: Born, registry: Registry): string | null {
  if (id === null) return candidates.length === 0 ? `born ${foldText(canonical)}` : null;
  return registry.people.get(id)?.born ? null : `born ${id}`;
}

/** Null for what cannot be told from others of its name, and for what the registry dates: then its rules speak. */
function keyOf(claim: Signed | TookPlace, analysis: Analysis, registry: Registry): string | null {
  if (claim.kind === 'signed') {
    const { id, candidates, canonical } = claim.agreement;
    if (id !== null) return registry.agreements.get(id)?.signed.date ? null : id;
    // Treaties of trade are concluded on one day and signed on another.
    const telling = isTelling(canonical) || (claim.isSigning && OF_A_PAIR.test(canonical));
    return candidates.length === 0 && telling ? foldText(canonical) : null;
  }
  const { id, candidates, ordinal } = claim.event;
  if (id !== null && registry.events.has(id)) return registry.events.get(id)?.date ? null : id;
  // Without its number an edition is not told from the next.
  if (!ordinal) return null;
  if (id === null)
    return candidates.length === 0 ? `${nameWithoutNumber(claim.event, analysis)} ${ordinal.value}` : null;
  const edition = registry.series.get(id)?.editions.find((each) => each.ordinal === ordinal.value);
  return edition?.date ? null : `${id} ${ordinal.value}`;
}

/** "Memorandum of Understanding" is the name of thousands, "Memorandum on Border Guards" of one. */
function isTelling(title: string): boolean {
  return /\s(?:on|concerning|regarding|for|about|towards?|against)\s+\p{L}/iu.test(title);
}

/** "Chile-Peru Border Treaty": two names and a matter. */
const OF_A_PAIR =
  /^\p{Lu}[\p{L} ]*[-–—]\s?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)* (?!Joint |Bilateral |New |Second |Framework |General )\p{Lu}[\p{L}-]+ (?:Treaty|Agreement|Convention|Pact|Accord)$/u;

/** Days. */
const GENERATION = 15 * 365;

/** What was signed in another city on another day is another agreement of the name. */
function isApart(a: Dated, b: Dated): boolean {
  // "Kenya and Ghana signed the Protocol in 2017, Kenya and Togo theirs in 2016."
  const isOther = (x: Dated, y: Dated) => x.sides.length > 1 && x.sides.some((side) => !y.sides.includes(side));
  if (isOther(a, b) && isOther(b, a)) return false;
  if (a.place !== null && b.place !== null && a.place !== b.place) return false;
  const [x, y] = inSameYear(a, b);
  const apart = Math.max(x.earliest - y.latest, y.earliest - x.latest);
  // Two births of one name that are far apart are those of two people.
  return apart > Math.max(a.slack, b.slack) && !(a.verb === 'born' && apart > GENERATION);
}

/** A year that is not written may be any: then only month and day can conflict. */
function inSameYear(a: Dated, b: Dated): readonly [TimeValue, TimeValue] {
  if (!a.on.date?.written.year) return [moved(a.value, b.value), b.value];
  return b.on.date?.written.year ? [a.value, b.value] : [a.value, moved(b.value, a.value)];
}

function moved(value: TimeValue, to: TimeValue): TimeValue {
  const year = startOf(to)?.year ?? null;
  const start = startOf(value);
  if (year === null || start === null || start.month === null) return to;
  return dateValue(year, start.month, start.month === 2 && start.day === 29 ? 28 : start.day);
}

function startOf(value: TimeValue): PartialDate | null {
  if (value.type === 'date') return value;
  return typeof value.from === 'string' ? null : value.from;
}

/** The date of `wrong` made that of `right`, in the style in which it stands. */
function correction(wrong: Dated, right: Dated): readonly Fix[] {
  const text = dateInStyle(right.value, wrong.on);
  if (text === null || text === wrong.on.text) return [];
  return [replaceFix(`Write “${text}” for “${wrong.on.text}”`, wrong.on.span, text, false)];
}
