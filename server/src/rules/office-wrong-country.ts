/** An office that belongs to another country than the person, or one given to the wrong country. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Evidence, Office, Person, Registry } from '../registry/model.ts';
import type { Delegated, HeldOffice, Nation } from '../resolve/claim.ts';
import { languageOf } from '../text/language.ts';
import { cover } from '../text/span.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Fix } from './finding.ts';
import {
  canCompareOffices,
  certainIfOnly,
  isBehind,
  isNamedIn,
  officeFixes,
  officesHeld,
  quotedTitles,
  sameWords,
  statedOffices,
  withoutCountry,
} from './offices.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { wordsAround } from './spellingHabit.ts';
import { countryName } from './wording.ts';

interface CountryFault extends Fault {
  readonly person: Person;
  readonly office: Office;
  readonly written: Mention;
  /** The nationality that the text names, where the office itself can be the person's. */
  readonly nation: Nation | null;
  /** The nationality beside an office of another country. */
  readonly beside?: Nation | null;
  /** The person's own country, as the text names countries. */
  readonly own: string | null;
  /** What the person held then. */
  readonly held: readonly Office[];
}

export const officeWrongCountry = defineRule<CountryFault>({
  id: 'office-wrong-country',
  summary: 'An office of one country given to an official of another.',
  severity: 'warning',
  about: ['held-office', 'delegated'],
  *find({ analysis, registry }) {
    const stated = statedOffices(analysis.claims);
    for (const claim of analysis.claims) {
      if (claim.kind === 'delegated') yield* otherSide(claim, analysis, registry);
      if (claim.kind !== 'held-office') continue;
      const person = registry.people.get(claim.person.id ?? '');
      if (!person) continue;
      const { office: written, nation } = claim;
      const named = written.candidates.map((id) => registry.offices.get(id));
      const own = named.find((each) => each?.country === person.country);
      if (own === undefined && !canCompareOffices(registry)) continue;
      const foreign = registry.offices.get(written.candidates[0] ?? '');
      // "Ambassador of Japan to Viet Nam": each country has one to the other, and the words tell whose it is.
      const home =
        own ?? (foreign && isSent(foreign) ? undefined : sameWords(written.text, person.country, registry)[0]);
      if (home !== undefined) {
        if (nation === null || !isOfOther(nation, person, home)) continue;
        const proof = { label: person.name.full, origin: person.origin, evidence: factOf(person, home.id) };
        const span = cover(nation.span, written.span);
        yield {
          span,
          proof,
          person,
          office: home,
          written,
          nation,
          own: ownNation(nation, person, wordsAround(analysis, written)),
          held: [],
        };
      } else if (foreign && isForeign(claim, person)) {
        const held = heldThen(person, claim.date.value, registry).filter(
          ({ id }) => !stated.get(claim.person)?.has(id),
        );
        const proof = { label: foreign.title, origin: foreign.origin, evidence: foreign.evidence };
        const own = nation && ownNation(nation, person, wordsAround(analysis, written));
        yield { span: written.span, proof, person, office: foreign, written, nation: null, beside: nation, own, held };
      }
    }
  },
  word: ({ person, office, written, nation, own, held }) =>
    nation
      ? {
          what: `The registry does not have ${person.name.ascii} as an official of ${countryName(nation.code)}.`,
          why: `The registry has ${person.name.ascii} as ${heldTitle(person, office)} of ${countryName(person.country)}.`,
          todo: own === null ? 'Correct the country or the name.' : `Write “${own}”, or correct the name.`,
        }
      : {
          what: `${office.title} is no office of ${countryName(person.country)}, the country of ${person.name.ascii}.`,
          why: `The registry has it as an office of ${countryName(office.country)}.`,
          todo:
            held.length > 0
              ? `Write ${quotedTitles(held, written)}, or correct the name.`
              : 'Correct the office or the name.',
        },
  fix: ({ nation, beside = null, own, held, written, person }) => {
    if (nation === null) {
      const fixes = officeFixes(held, written, beside);
      const isOther = beside !== null && beside.code !== person.country;
      return certainIfOnly(isOther ? fixes.flatMap((fix) => inCountry(fix, beside, own, written, person)) : fixes);
    }
    return own === null ? [] : [replaceFix(`Write “${own}”`, nation.span, own, true)];
  },
});

/** Somebody among those of another country; who is sent there, and who has no office, may stand there in honesty. */
function* otherSide(claim: Delegated, analysis: Analysis, registry: Registry): Generator<CountryFault> {
  const { person: written, nation, date } = claim;
  const person = registry.people.get(written.id ?? '');
  if (!person || written.name === 'short' || date.value === null) return;
  const held = officesHeld(registry, person, date.value);
  // Of a day of which the registry knows none, the office beside the name, where it has ever been that person's.
  const offices = held.length > 0 ? held : ownStated(written, person, analysis, registry);
  const [office] = offices;
  if (!office || !offices.every((each) => isOfOther(nation, person, each))) return;
  const proof = { label: person.name.full, origin: person.origin, evidence: factOf(person, office.id) };
  const right = ownNation(nation, person, wordsAround(analysis, written));
  yield { span: nation.span, proof, person, office, written, nation, own: right, held: [] };
}

/** The offices that the text gives to the person at that place, and the registry at any time. */
function ownStated(at: Mention, { offices }: Person, { claims }: Analysis, registry: Registry): readonly Office[] {
  if (offices.length === 0) return [];
  const stated = claims.flatMap((claim) =>
    claim.kind === 'held-office' && claim.person.span.start === at.span.start ? claim.office.candidates : [],
  );
  const own = offices.filter(({ office }) => stated.includes(office));
  return own.flatMap(({ office }) => registry.offices.get(office) ?? []);
}

/** "Minister of Defense of Japan" for "Minister of Public Security of Viet Nam": the country goes with the office. */
function inCountry(fix: Fix, nation: Nation, own: string | null, written: Mention, { country }: Person): Fix[] {
  const [edit] = fix.edits;
  if (own === null || !edit) return [];
  const newText = withoutCountry(edit.newText, country);
  // "of Japan" behind it goes where the title says by itself whose it is.
  if (isBehind(nation, written) && newText === edit.newText && isNamedIn(country, newText))
    return [{ ...fix, edits: [{ span: cover(written.span, nation.span), newText }] }];
  return [
    {
      ...fix,
      edits: [
        { span: edit.span, newText },
        { span: nation.span, newText: own },
      ],
    },
  ];
}

/** "Vietnamese" for "Korean", "Viet Nam" for "the Republic of Korea": with an article only where the name has one. */
function ownNation(nation: Nation, { country }: Person, text: string): string | null {
  if (nation.kind === 'adjective' || languageOf(nation.text)) return nation.own;
  if (!/^[A-Z]{2}$/.test(country)) return null;
  if (/^[A-Z]{2}$/.test(nation.text)) return country;
  if (country === 'VN') return /Viet Nam/.test(text) ? 'Viet Nam' : 'Vietnam';
  const name = countryName(country);
  return WITH_ARTICLE.has(country) ? `the ${name}` : name;
}

const WITH_ARTICLE: ReadonlySet<string> = new Set(['AE', 'BS', 'GB', 'GM', 'MH', 'MV', 'NL', 'PH', 'SB', 'US']);

/** "the Vietnamese Ambassador" may be the one in Viet Nam: who is sent somewhere has two countries. */
function isOfOther(nation: Nation, person: Person, office: Office): boolean {
  return (
    nation.code.length === 2 && nation.code !== person.country && !isSent(office) && !/\bspecial\b/i.test(office.title)
  );
}

const isSent = ({ title }: Office): boolean => /\bto\b/.test(title);

/** Nobody gave the person this office, and no namesake of the same short name is meant. */
function isForeign({ office, person }: HeldOffice, of: Person): boolean {
  return (
    person.name !== 'short' &&
    person.name !== 'wrong-part' &&
    !of.offices.some((tenure) => office.candidates.includes(tenure.office))
  );
}

function heldThen(person: Person, on: TimeValue | null, registry: Registry): readonly Office[] {
  return on === null ? [] : officesHeld(registry, person, on);
}

/** Who is called by the words of an office has maybe held another. */
function heldTitle({ offices, country }: Person, { id, title }: Office): string {
  return offices.some((tenure) => tenure.office === id) ? withoutCountry(title, country) : 'an official';
}

/** What the registry rests the person's country on: the tenure of the office that the text means. */
function factOf(person: Person, office: string): Evidence | null {
  return person.offices.find((tenure) => tenure.office === office) ?? person.offices[0] ?? person.ranks[0] ?? null;
}
