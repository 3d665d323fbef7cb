/** The name of an organisation with a slip, that of another country's, or one that it did not bear then. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Evidence, Organisation, Registry } from '../registry/model.ts';
import { firstDay, heldThroughout, lastDay, SLACK_DAYS } from '../registry/tenure.ts';
import type { Called } from '../resolve/claim.ts';
import { boundsText } from '../time/dateText.ts';
import type { TimeValue } from '../time/edtf.ts';
import { type NearName, nearNames, sharesWords } from './organisationNames.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { beside } from './sentence.ts';
import { asElsewhere, wordsAround } from './spellingHabit.ts';
import { countryName, inCapitalsOf, onDate } from './wording.ts';

interface NameFault extends Fault {
  readonly written: Mention;
  readonly organisation: Organisation;
  readonly why: string;
  readonly right: string;
}

/** So many that comparing names would be slower than typing: a list of companies, whose names resemble each other anyway. */
const MOST_ORGANISATIONS = 1000;

export const organisationName = defineRule<NameFault>({
  id: 'organisation-name',
  summary: 'A name that the organisation does not have, or did not have then.',
  severity: 'warning',
  about: ['organisation', 'called'],
  *find({ analysis, registry }) {
    for (const claim of analysis.claims) {
      if (claim.kind !== 'called' || claim.date.tense !== 'present') continue;
      const fault = (claim.told ? null : outOfTime(claim, registry)) ?? ofOther(claim, registry);
      if (fault !== null) yield fault;
    }
    if (registry.organisations.size <= MOST_ORGANISATIONS) yield* misspelt(analysis, registry);
  },
  word: ({ written, why, right }) => ({
    what: `“${written.text.replace(/\s+/g, ' ')}” is not a name that the registry has there.`,
    why,
    todo: `Write “${right}”, or add the other organisation to your registry.`,
  }),
  fix: ({ span, right }) => [replaceFix(`Write “${right}”`, span, right, true)],
});

/** Characters on either side among which the country of a body may stand. */
const BESIDE = 24;

function* misspelt(analysis: Analysis, registry: Registry): Generator<NameFault> {
  const { mentions } = analysis;
  const nearestName = nearNames(registry);
  for (const written of mentions) {
    if (written.type !== 'organisation' || written.candidates.length > 0 || written.quoted) continue;
    const { before, after } = beside(analysis, written, BESIDE);
    const found = nearestName(written.text, before, after) ?? shortName(written, registry);
    if (found === null) continue;
    const right = inCapitalsOf(written.text, asElsewhere(found.right, written.text, wordsAround(analysis, written)));
    const why = `The registry has ${found.organisation.name}.`;
    yield { ...faultOf(written, found.organisation), why, right };
  }
}

/** "House of Conucillors": a name of two words may differ by letters that make no word. */
function shortName({ near }: Mention, registry: Registry): NearName | null {
  const organisation = registry.organisations.get(near?.id ?? '');
  return organisation && near?.slip === 'letter' ? { organisation, right: near.right } : null;
}

/** The name was not yet, or no longer, that of the body on any date of which the sentence can speak. */
function outOfTime({ organisation: written, date }: Called, registry: Registry): NameFault | null {
  const body = registry.organisations.get(written.id ?? '');
  const on = date.value;
  if (!body || on === null || body.abbreviations.includes(written.text)) return null;
  const plain = withoutCountry(written.text, body);
  // "Japan Defense Agency": the form of a former name begins with its own words or with the country.
  const behindNation = plain.replace(/^\S+\s+/, '');
  const formerNamed = (text: string) =>
    body.formerNames.find(({ name }) => sharesWords(text, withoutCountry(name, body)));
  const nationFirst = formerNamed(behindNation);
  const former = formerNamed(plain) ?? nationFirst;
  const wasBorne = (each: TimeValue) =>
    former ? heldThroughout(former.validity, each) !== 'no' : isWithin(body, each);
  if (date.readings.some(wasBorne)) return null;
  const other = former ? null : body.formerNames.find(({ validity }) => heldThroughout(validity, on) !== 'no');
  if (former ? !isWithin(body, on) : !other) return null;
  const name = other?.name ?? body.name;
  // "of Japan" stands behind the mention, or goes without saying; "Japan's" and "Japanese" stay where they are.
  const nation = nationFirst && !formerNamed(plain) ? plain.slice(0, plain.length - behindNation.length) : '';
  const right = plain === written.text ? `${nation}${withoutCountry(name, body)}` : name;
  const bounds = boundsText(
    ...(other ? ([other.validity.from, other.validity.to] as const) : ([body.from, body.to] as const)),
  );
  const why = `The registry has ${name} ${onDate(on)}${bounds === null ? '' : `, ${bounds}`}.`;
  return {
    ...faultOf(written, body, other?.validity ?? former?.validity),
    why,
    right: inCapitalsOf(written.text, right),
  };
}

/** On some day of the date the body bore its present name. */
function isWithin({ from, to }: Organisation, on: TimeValue): boolean {
  if (from && lastDay(on) < firstDay(from) - SLACK_DAYS) return false;
  return !to || firstDay(on) <= lastDay(to) + SLACK_DAYS;
}

/** "Ministry of National Defence of Japan": Japan has a body of that kind, under another name. */
function ofOther({ organisation: written, nation }: Called, registry: Registry): NameFault | null {
  const body = registry.organisations.get(written.id ?? '');
  if (!body || nation === null || body.country === null || nation.code === body.country) return null;
  for (const other of registry.organisations.values()) {
    if (other.country !== nation.code || other.type !== body.type || other.type !== 'ministry') continue;
    const names = [other.name, ...other.variants, ...other.formerNames.map(({ name }) => name)];
    const plain = withoutCountry(other.name, other);
    if (names.some((name) => sharesWords(written.text, name) || sharesWords(written.text, withoutCountry(name, other))))
      return null;
    if (!isWider(written.text, plain)) continue;
    const why = `The registry has ${plain} as the ministry of ${countryName(nation.code)}.`;
    return { ...faultOf(written, other), why, right: inCapitalsOf(written.text, plain) };
  }
  return null;
}

/** All words of the one name stand in the other: "Ministry of Defense" in "Ministry of National Defence". */
function isWider(written: string, name: string): boolean {
  return sharesWords(written.replace(/\bnational\s+/i, ''), name);
}

/** "Ministry of Defense of Japan" → "Ministry of Defense", "Defense Agency of Japan" → "Defense Agency". */
function withoutCountry(name: string, { country }: Organisation): string {
  const at = name.toLowerCase().lastIndexOf(' of ');
  return at > 0 && country !== null && sharesWords(name.slice(at + 4), countryName(country)) ? name.slice(0, at) : name;
}

function faultOf(
  written: Mention,
  organisation: Organisation,
  evidence: Evidence = organisation.evidence,
): Pick<NameFault, 'span' | 'proof' | 'written' | 'organisation'> {
  const { name, origin } = organisation;
  return { span: written.span, proof: { label: name, origin, evidence }, written, organisation };
}
