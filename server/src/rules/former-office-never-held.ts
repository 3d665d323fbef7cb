/** "Former" before an office that the person had never held by then, or that the person still held. */
import { writtenAt } from '../dossier/replace.ts';
import type { Office, OfficeTenure, Person, Registry } from '../registry/model.ts';
import { everHeldOffice, heldOffice } from '../registry/query.ts';
import { begunBy, earliestStart, lastKnown, latestEnd } from '../registry/tenure.ts';
import type { HeldOffice } from '../resolve/claim.ts';
import type { Span } from '../text/span.ts';
import type { TimeValue } from '../time/edtf.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { onDate, tenureText } from './wording.ts';

interface FormerFault extends Fault {
  readonly person: Person;
  /** The word “former”. */
  readonly marker: Span;
  /** "former", "once": the word in question. */
  readonly said: string;
  readonly office: Office;
  readonly on: TimeValue;
  readonly why: 'later' | 'still' | 'others';
  readonly tenure: OfficeTenure;
  /** Who held it, where others did. */
  readonly holder: Person;
}

export const formerOfficeNeverHeld = defineRule<FormerFault>({
  id: 'former-office-never-held',
  summary: 'A former office that the person had never held, or still held.',
  severity: 'warning',
  about: ['held-office'],
  *find({ analysis, registry }) {
    for (const claim of analysis.claims) {
      if (claim.kind !== 'held-office' || claim.date.tense !== 'former' || claim.marker === null) continue;
      const marker = claim.marker.text.normalize('NFC').toLowerCase();
      // "the late Minister" died in office or after it, "the outgoing Minister" is still there.
      if (!PAST.has(marker)) continue;
      const person = registry.people.get(claim.person.id ?? '');
      const on = claim.date.value;
      if (!person || on === null) continue;
      const own = claim.office.candidates.filter((id) => registry.offices.get(id)?.country === person.country);
      const office = registry.offices.get(own[0] ?? '');
      if (!office) continue;
      const found = notFormer(own, person, claim, registry);
      if (found === null || (found.why === 'still' && !OVER.has(marker))) continue;
      const proof = { label: `${found.holder.name.ascii}, ${office.title}`, origin: found.holder.origin };
      const evidence = found.why === 'others' ? { ...found.tenure, confidence: 'single' as const } : found.tenure;
      yield {
        span: claim.office.span,
        proof: { ...proof, evidence },
        person,
        marker: claim.marker.span,
        said: claim.marker.text,
        office,
        on,
        ...found,
      };
    }
  },
  word: ({ person, office, on, why, tenure, holder, said }) => ({
    what:
      why === 'still'
        ? `The registry has ${person.name.ascii} as ${office.title} ${onDate(on)}, not as a former one.`
        : `The registry does not have ${person.name.ascii} as ${office.title} at any time before ${onDate(on).replace(/^(?:on|in) /, '')}.`,
    why:
      why === 'others'
        ? `The registry has others in that office all the time, ${holder.name.ascii} ${tenureText(tenure)} among them.`
        : `The registry has that tenure ${tenureText(tenure)}.`,
    todo: why === 'still' ? `Leave out “${said}”, or correct the date.` : 'Correct the office or the name.',
  }),
  fix: ({ why, marker, said, span, office }, { analysis }) => {
    // "former minister" at the beginning of a sentence would lose its capital.
    const begins = /^[\p{Lu}\p{Script=Han}]/u.test(writtenAt(analysis, span));
    // Nothing but space between the two, that of a folded line too, and in Japanese nothing.
    const beside = /^(?:\s+|-|)$/.test(writtenAt(analysis, { start: marker.end, end: span.start }));
    if (why !== 'still' || !begins || !beside) return [];
    // "a former Minister" is not "a Minister", of whom there is one only.
    const before = analysis.text.slice(Math.max(0, marker.start - LONGEST_ARTICLE), marker.start);
    const article = office.holders === 'single' ? ARTICLE.exec(before) : null;
    const start = marker.start - (article?.[1]?.length ?? 0);
    return [replaceFix(`Leave out “${said}”`, { start, end: span.start }, '', true)];
  },
});

const ARTICLE = /(?:^|[\s(])(an?\s+)$/;
const LONGEST_ARTICLE = 6;

const OVER: ReadonlySet<string> = new Set([
  'former',
  'formerly',
  'ex',
  'once',
  'onetime',
  'erstwhile',
  'previously',
  'used',
  'one',
  'past',
  'nguyên',
  'cựu',
  '元',
  '前',
]);
const PAST: ReadonlySet<string> = new Set([...OVER, 'then', 'previous', 'earlier']);

type Found = Pick<FormerFault, 'why' | 'tenure' | 'holder'>;

/** Null unless no tenure of the person can have ended on any date of which the sentence can speak. */
function notFormer(ids: readonly string[], person: Person, { date }: HeldOffice, registry: Registry): Found | null {
  const tenures = person.offices.filter(({ office }) => ids.includes(office));
  const [first] = tenures;
  if (first === undefined) return heldByOthers(ids, person, date.readings, registry);
  const all = (test: (on: TimeValue) => boolean) => date.readings.every(test);
  if (all((on) => ids.every((id) => everHeldOffice(registry, person.id, id, on) !== 'yes') && isLater(tenures, on)))
    return { why: 'later', tenure: first, holder: person };
  const [only] = tenures;
  const runs = (on: TimeValue) =>
    tenures.length === 1 && only !== undefined && heldOffice(registry, person.id, only.office, on) === 'yes';
  // "On 2 March 2020 they met. The former Minister, X, spoke": then the tenure had not begun, and now it runs.
  const isNotOver = (on: TimeValue) => runs(on) || isLater(tenures, on);
  const runsNow = date.value !== null && runs(date.value) && all(isNotOver);
  return runsNow && only ? { why: 'still', tenure: only, holder: person } : null;
}

function isLater(tenures: readonly OfficeTenure[], on: TimeValue): boolean {
  return tenures.every((tenure) => earliestStart(tenure) > on.latest);
}

/** So much later than the office can have begun that nobody can have held it unseen in between. */
const GAP_DAYS = 62;

/**
 * An office with one holder, in which the registry has somebody at all times since before the person's own career as the
 * registry knows it. Of officers only: they rise, so that nobody held a high post before the first rank on record.
 */
function heldByOthers(
  ids: readonly string[],
  person: Person,
  readings: readonly TimeValue[],
  registry: Registry,
): Found | null {
  const [id] = ids;
  const office = registry.offices.get(id ?? '');
  if (id === undefined || ids.length > 1 || office?.holders !== 'single' || person.ranks.length === 0) return null;
  const begin = Math.min(...[...person.ranks, ...person.offices].map(begunBy));
  const until = Math.max(...readings.map((on) => on.latest));
  if (!Number.isFinite(begin) || !Number.isFinite(until)) return null;
  const holders = (registry.holders.get(id) ?? []).toSorted((a, b) => begunBy(a.tenure) - begunBy(b.tenure));
  let covered = begin;
  let last: (typeof holders)[number] | null = null;
  for (const holder of holders) {
    // Nobody who came later is told of.
    if (covered >= until || begunBy(holder.tenure) > covered + GAP_DAYS) break;
    const end = Number.isFinite(latestEnd(holder.tenure)) ? latestEnd(holder.tenure) : lastKnown(holder.tenure);
    if (end <= covered) continue;
    covered = end;
    last = holder;
  }
  if (last === null || covered < until) return null;
  return { why: 'others', tenure: last.tenure, holder: last.person };
}
