/** An office that the person did not hold on any date that the sentence can speak of. */
import type { Mention } from '../recognise/mention.ts';
import type { Office, OfficeTenure, Person, Registry } from '../registry/model.ts';
import { hadDied, heldOffice, holdersOn } from '../registry/query.ts';
import { begunBy, endedElsewhen, firstDay } from '../registry/tenure.ts';
import type { Claim, HeldOffice } from '../resolve/claim.ts';
import { languageOf } from '../text/language.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Fix } from './finding.ts';
import {
  canCompareOffices,
  certainIfOnly,
  isPlural,
  nearestFirst,
  officeFixes,
  officesHeld,
  quotedTitles,
  sameWords,
  statedOffices,
} from './offices.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { around, beside } from './sentence.ts';
import { onDates, tenureText } from './wording.ts';

interface OfficeFault extends Fault {
  readonly person: Person;
  readonly written: Mention;
  readonly nation: HeldOffice['nation'];
  readonly office: Office;
  /** The dates that the sentence can speak of. */
  readonly dates: readonly TimeValue[];
  /** The person's own tenures of that office, at other times. */
  readonly own: readonly OfficeTenure[];
  /** Who held it then, for an office with one holder. */
  readonly holder: { readonly person: Person; readonly tenure: OfficeTenure } | null;
  /** Offices that the person certainly held on one of the dates, those left out that the sentence names already. */
  readonly held: readonly Office[];
  /** The person held the same offices on all of the dates. */
  readonly isSure: boolean;
  /** The tenure was over, or had not begun, on all of the dates: "former" or "incoming" makes the statement right. */
  readonly side: 'over' | 'to come' | null;
  /** The office was held then, and is said to have been given up. */
  readonly isEnd?: boolean;
}

export const officeNotHeld = defineRule<OfficeFault>({
  id: 'office-not-held',
  summary: 'An office that the person did not hold on that date.',
  severity: 'warning',
  about: ['held-office', 'held-then'],
  *find({ analysis, registry }) {
    const stated = statedOffices(analysis.claims);
    const offered = new Set<string>();
    yield* thenNotHeld(analysis.claims, registry);
    for (const claim of analysis.claims) {
      if (claim.kind !== 'held-office' || claim.date.tense !== 'present') continue;
      const person = registry.people.get(claim.person.id ?? '');
      const dates = claim.date.readings;
      const [on] = dates;
      if (!person || !on) continue;
      const own = ownOffices(claim, person, registry);
      const office = registry.offices.get(own[0] ?? '');
      if (!office || !dates.every((date) => isExcluded(own, person, date, registry))) continue;
      // The dead are another rule's business.
      if (dates.every((date) => hadDied(person, date))) continue;
      const tenures = person.offices.filter((each) => own.includes(each.office));
      // Without a date of its own a text may have been written when the office was held.
      if (analysis.dossier.date.value === null && tenures.length > 0) continue;
      const nearest = tenures.toSorted((a, b) => distance(a, on) - distance(b, on))[0] ?? null;
      const holder = holderOf(office, on, registry);
      const byDate = dates.map((date) =>
        officesHeld(registry, person, date).filter(({ id }) => !stated.get(claim.person)?.has(id)),
      );
      const all = [...new Set(byDate.flat())];
      const isSure = byDate.every((offices) => offices.length === all.length);
      // "Chief of Staff and Deputy Minister": what is to be written for the one is not to be written for the other, too.
      const held = nearestFirst(all, claim.office).filter(
        ({ id }) => all.length > 1 || !offered.has(`${id} ${claim.person.span.start}`),
      );
      for (const { id } of held) offered.add(`${id} ${claim.person.span.start}`);
      const fact = nearest ?? holder?.tenure;
      if (!fact) continue;
      const origin = nearest ? person.origin : (holder?.person.origin ?? person.origin);
      const proof = { label: `${person.name.ascii}, ${office.title}`, origin, evidence: fact };
      const fault = {
        person,
        written: claim.office,
        nation: claim.nation,
        office,
        dates,
        own: tenures,
        holder,
      } as const;
      const side = sideOf(tenures, dates);
      yield { span: claim.office.span, proof, ...fault, held, isSure, side };
    }
  },
  word: ({ person, office, written, dates, own, holder, held, side, isEnd }) => ({
    what: isEnd
      ? `The registry does not have ${person.name.ascii} give up the office of ${office.title} ${onDates(dates)}.`
      : `The registry does not have ${person.name.ascii} as ${office.title} ${onDates(dates)}.`,
    why:
      own.length > 0
        ? `The registry has that tenure ${own.map(tenureText).join(' and ')}.`
        : holder
          ? `The registry has ${holder.person.name.ascii} in that office ${tenureText(holder.tenure)}.`
          : 'The registry has other offices for that time.',
    todo: [
      ...(held.length > 0 ? [`Write ${quotedTitles(held, written)}`] : []),
      ...(side === null ? [] : [`${held.length > 0 ? 'say' : 'Say'} “${side === 'over' ? 'former' : 'incoming'}”`]),
      `${held.length > 0 || side !== null ? 'or correct' : 'Correct'} the name or the date.`,
    ].join(', '),
  }),
  fix: ({ held, isSure, span, side, written, nation }, { analysis }): readonly Fix[] => {
    const fixes = officeFixes(held, written, nation);
    // "Japanese Defense Minister": the word would have to stand before the nationality; and it is an English one.
    const { before } = beside(analysis, written, 30);
    const alone = !/(?<!\p{L})(?!(?:The|An?)\s)\p{Lu}\p{L}*(?:['’]s)?\s$/u.test(before);
    // 「日本防衛大臣」: the word would have to stand before the country.
    const language = side === 'over' && !/(?:日本|ベトナム|国)$/u.test(before) ? languageOf(written.text) : null;
    if (language !== null) {
      const opens = !/[\p{L}\p{N}]/u.test(around(analysis, written).before);
      const text = `${language === 'ja' ? '元' : opens ? 'Nguyên ' : 'nguyên '}${written.text}`;
      fixes.push(replaceFix(`Write “${text}”`, span, text, false));
    }
    if (side === 'over' && alone && !isPlural(written) && /^[\x20-\x7e\s’]*$/.test(written.text)) {
      // "Chief Of The Staff": in a headline every word has a capital.
      const isField = analysis.dossier.passages[written.passage]?.kind === 'field';
      const opens = !isField && !/[\p{L}\p{N}]/u.test(around(analysis, written).before);
      const former = opens || /\s(?:Of|The|For|And|To)\s/.test(written.text) ? 'Former' : 'former';
      fixes.push(replaceFix(`Write “${former} ${written.text}”`, span, `${former} ${written.text}`, false));
    }
    // What the words around allow to write says nothing of what is meant.
    return isSure && side === null ? certainIfOnly(fixes) : fixes;
  },
});

/** Of the person's country: by their title, or "Minister of Foreign Affairs of Japan" by nearly the same words. */
function ownOffices({ office, nation }: HeldOffice, { country }: Person, registry: Registry): readonly string[] {
  const own = office.candidates.filter((id) => registry.offices.get(id)?.country === country);
  const isForeign = own.length === 0 && office.candidates.length > 0 && (nation === null || nation.code === country);
  if (!isForeign || !/^minister\b/i.test(office.text) || !canCompareOffices(registry)) return own;
  return sameWords(office.text, country, registry).map(({ id }) => id);
}

/** "X was Minister in 2022", "X was Minister until 2022": an office that was not held then, or not given up then. */
function* thenNotHeld(claims: readonly Claim[], registry: Registry): Generator<OfficeFault> {
  const told = new Set<Mention>();
  for (const claim of claims) {
    // "from 2012 to 2014" dates a title twice.
    if (claim.kind !== 'held-then' || claim.title.type !== 'office' || told.has(claim.title)) continue;
    const { title, date, begins, ends, whole } = claim;
    const person = registry.people.get(claim.person.id ?? '');
    const own = title.candidates.filter((id) => registry.offices.get(id)?.country === person?.country);
    const office = registry.offices.get(own[0] ?? '');
    if (!person || !office) continue;
    const tenures = person.offices.filter((each) => own.includes(each.office));
    const isOnce = begins && tenures.length > 0 && (whole || !MANY_TERMS.test(office.title));
    const isOut = (on: TimeValue): boolean =>
      ends && tenures.length > 0
        ? tenures.every((tenure) => endedElsewhen(tenure, on))
        : isExcluded(own, person, on, registry) || (isOnce && tenures.every((tenure) => hadLongBegun(tenure, on)));
    const [on] = date.readings;
    if (on === undefined || !date.readings.every(isOut)) continue;
    const holder = tenures.length > 0 ? null : holderOf(office, on, registry);
    const evidence = tenures[0] ?? holder?.tenure;
    if (evidence === undefined) continue;
    told.add(title);
    const origin = holder?.person.origin ?? person.origin;
    const proof = { label: `${person.name.ascii}, ${office.title}`, origin, evidence };
    const none = { nation: null, held: [], isSure: false, side: null } as const;
    const isEnd = ends && date.readings.some((each) => !isExcluded(own, person, each, registry));
    yield {
      span: title.span,
      proof,
      person,
      written: title,
      office,
      dates: [on],
      own: tenures,
      holder,
      isEnd,
      ...none,
    };
  }
}

/** Ministers are appointed anew in a new cabinet, and presidents elected; nobody takes up a command twice. */
const MANY_TERMS = /minister|president|secretary|chair|governor|speaker/i;
/** From a decision to the day on which it takes effect it is not so long. */
const LONG_DAYS = 183;

/** The tenure certainly ran long before the day on which the text has it begin. */
const hadLongBegun = (tenure: OfficeTenure, on: TimeValue): boolean =>
  tenure.from !== null && begunBy(tenure) < firstDay(on) - LONG_DAYS;

function holderOf({ id, holders }: Office, on: TimeValue, registry: Registry): OfficeFault['holder'] {
  return holders === 'single' ? (holdersOn(registry, id, on).find(({ truth }) => truth === 'yes') ?? null) : null;
}

function sideOf(tenures: readonly OfficeTenure[], dates: readonly TimeValue[]): OfficeFault['side'] {
  if (dates.every((on) => tenures.some(({ to }) => to !== null && to.latest < on.earliest))) return 'over';
  if (tenures.length === 0) return null;
  return dates.every((on) => tenures.some(({ from }) => from !== null && on.latest < from.earliest)) ? 'to come' : null;
}

/** Days between a date and a tenure that excludes it. */
function distance({ from, to }: OfficeTenure, on: TimeValue): number {
  return Math.max((from?.earliest ?? on.latest) - on.latest, on.earliest - (to?.latest ?? on.earliest), 0);
}

function isExcluded(ids: readonly string[], person: Person, on: TimeValue, registry: Registry): boolean {
  return ids.every((id) => heldOffice(registry, person.id, id, on) === 'no');
}
