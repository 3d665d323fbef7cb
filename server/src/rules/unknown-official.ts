/** Somebody whom the text gives an office of the registry, and whom the registry does not have. */
import type { Mention } from '../recognise/mention.ts';
import type { Office, OfficeHolder, Registry } from '../registry/model.ts';
import { holdersOn } from '../registry/query.ts';
import type { HeldOffice } from '../resolve/claim.ts';
import { isCalled } from './offices.ts';
import { defineRule, type Fault } from './rule.ts';
import { beside } from './sentence.ts';
import { onDate, tenureText } from './wording.ts';

interface StrangerFault extends Fault {
  readonly written: Mention;
  readonly office: Office;
  readonly claim: HeldOffice;
  /** Somebody whom the registry has in that office then. */
  readonly holder: OfficeHolder;
}

export const unknownOfficial = defineRule<StrangerFault>({
  id: 'unknown-official',
  summary: 'An official whom the registry does not have in an office that it knows.',
  severity: 'information',
  about: ['held-office'],
  *find({ analysis, registry }) {
    const said = new Set<string>();
    for (const claim of analysis.claims) {
      if (claim.kind !== 'held-office' || claim.date.tense !== 'present') continue;
      const { person: written, office: title } = claim;
      const office = registry.offices.get(title.id ?? '');
      // "Ty Coon, President of Vice": a bare word is the title of many, and other words may name another post.
      const isMeant = office !== undefined && (claim.nation !== null || isCalled(office, title.text));
      if (!isMeant || !claim.native || !isStranger(written) || said.has(written.canonical)) continue;
      const holder = holderThen(office, claim, registry);
      if (holder === null || !isComparable(written, office, holder)) continue;
      // "Prime Minister X Y's grandson": of whatever time.
      if (DESCENDANTS.test(beside(analysis, written, LONGEST_KIN).after)) continue;
      said.add(written.canonical);
      const proof = { label: `${holder.person.name.ascii}, ${office.title}`, origin: holder.person.origin };
      yield { span: written.span, proof: { ...proof, evidence: holder.tenure }, written, office, claim, holder };
    }
  },
  word: ({ written, office, claim, holder }) => ({
    what: `The registry does not have “${written.text}”, whom the text has as ${office.title}.`,
    why:
      office.holders === 'single' && claim.date.value !== null
        ? `The registry has ${holder.person.name.ascii} in that office ${onDate(claim.date.value)}, ${tenureText(holder.tenure)}.`
        : `The registry has others in that office then, ${holder.person.name.ascii} among them.`,
    todo: 'Check the name and the office, or add the person to your registry.',
  }),
  fix: () => [],
});

const DESCENDANTS =
  /^['’]s? (?:\p{L}+ )?(?:great-)?(?:grand(?:s[oi]|d|c|n)\p{L}+|s[oi]ns?-in-law|widow|descend[ae]nts?|heirs?)\b/u;
const LONGEST_KIN = 40;

/** In full, in Latin script or kanji, and like nobody whom the registry has. */
function isStranger({ name, candidates, canonical, quoted }: Mention): boolean {
  return (
    name === 'unknown' &&
    candidates.length === 0 &&
    !quoted &&
    /^(?:\p{Script=Latin}\S* \S|\p{Script=Han}{3})/u.test(canonical)
  );
}

/** A name in kanji can be nobody's whose kanji the registry does not have. */
function isComparable({ canonical }: Mention, office: Office, { person }: OfficeHolder): boolean {
  return !/^\p{Script=Han}/u.test(canonical) || (office.holders === 'single' && person.name.native !== null);
}

/** The registry knows an office in the time of the claim when it has somebody in it on every date of it. */
function holderThen(office: Office, { date }: HeldOffice, registry: Registry): OfficeHolder | null {
  const holders = date.readings.map((on) => holdersOn(registry, office.id, on).find(({ truth }) => truth === 'yes'));
  const [first] = holders;
  return first === undefined || holders.includes(undefined) ? null : first;
}
