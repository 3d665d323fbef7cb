/** The abbreviation of a body or agreement that the text nowhere names in full. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Said } from '../analysis/said.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Evidence, Origin, Registry } from '../registry/model.ts';
import { contains } from '../text/span.ts';
import type { Fix } from './finding.ts';
import { defineDossierRule, type Fault, replaceFix } from './rule.ts';
import { beside } from './sentence.ts';

interface AbbreviationFault extends Fault {
  readonly written: Mention;
  readonly name: string;
  /** False where the full form cannot stand in its place: "the VPA's", "JICA-funded". */
  readonly fits: boolean;
}

interface Named {
  readonly name: string;
  readonly short: readonly string[];
  readonly countries: readonly string[];
  readonly origin: Origin;
  readonly evidence: Evidence;
}

interface Abbreviation {
  readonly mention: Mention;
  readonly named: Named;
  readonly isPart: boolean;
  readonly fits: boolean;
}

interface Gathered {
  /** In prose, without an explanation beside them. */
  readonly abbreviations: readonly Abbreviation[];
  /** Ids of what is named in full, or explained. */
  readonly explained: readonly string[];
  /** What stands in brackets. */
  readonly glosses: readonly string[];
  /** Of officials and their offices: what the text speaks of. */
  readonly countries: ReadonlySet<string>;
}

export const undefinedAbbreviation = defineDossierRule<AbbreviationFault, Gathered>({
  id: 'undefined-abbreviation',
  summary: 'An abbreviation that the text does not explain.',
  severity: 'information',
  about: ['person', 'rank', 'office', 'organisation', 'agreement', 'partnership', 'event'],
  gather({ analysis, registry }) {
    const abbreviations: Abbreviation[] = [];
    const explained: string[] = [];
    const glosses: string[] = [];
    const countries = new Set<string>();
    let before: Mention | null = null;
    let office: Mention | null = null;
    for (const mention of analysis.mentions) {
      if (mention.type === 'date') continue;
      const country = countryOf(mention, registry);
      if (country !== undefined) countries.add(country);
      if (mention.type === 'office') office = mention;
      // "ATLA Commissioner": the title is written so.
      if (office !== null && contains(office.span, mention.span)) continue;
      if (isBracketed(mention, analysis)) glosses.push(mention.text);
      const named = namedBy(mention, registry);
      if (named === null) {
        if (mention.type === 'organisation' || mention.type === 'agreement') before = mention;
        continue;
      }
      const isShort = named.short.includes(mention.text) && !WELL_KNOWN.has(mention.text);
      // "the forces of the land (VPA)": in brackets behind a name it is explained, whatever the name is.
      if (!isShort || (before !== null && isGloss(before, mention))) explained.push(mention.id ?? '');
      else if (analysis.dossier.passages[mention.passage]?.kind === 'prose') {
        abbreviations.push({ mention, named, ...placeIn(mention, analysis) });
      }
      before = mention;
    }
    const isNothing = abbreviations.length + explained.length + glosses.length + countries.size === 0;
    return isNothing ? null : { abbreviations, explained, glosses, countries };
  },
  *find(said) {
    const first = new Map<string, { readonly each: Abbreviation; readonly at: Said<Gathered> }>();
    for (const at of said) {
      for (const each of at.what.abbreviations) {
        const id = each.mention.id ?? '';
        if (!first.has(id)) first.set(id, { each, at });
      }
    }
    if (first.size === 0) return;
    const glosses = new Set<string>();
    const countries = new Set<string>();
    for (const { what } of said) {
      for (const id of what.explained) first.delete(id);
      for (const text of what.glosses) glosses.add(text);
      for (const country of what.countries) countries.add(country);
    }
    for (const { each, at } of first.values()) {
      const { mention, named, isPart, fits } = each;
      // Explained as another body's, it is that body's here too.
      if (isPart || glosses.has(mention.text)) continue;
      // Where it is short, the text has to speak of the country in other words as well.
      if (mention.text.length < TELLING && !named.countries.some((country) => countries.has(country))) continue;
      const { name, origin, evidence } = named;
      const written = at.place(mention);
      yield { span: written.span, proof: { label: name, origin, evidence }, written, name, fits };
    }
  },
  word: ({ written, name }) => ({
    what: `“${written.text}” is not explained in this text.`,
    why: `The registry has it as the abbreviation of ${name}.`,
    todo: `Write “${name} (${written.text})” here.`,
  }),
  fix: ({ span, written, name, fits }): readonly Fix[] => {
    const text = `${name} (${written.text})`;
    return fits ? [replaceFix(`Write “${text}”`, span, text, true)] : [];
  },
});

/** Style books of the agencies let these stand: they are better known than what they stand for. */
const WELL_KNOWN: ReadonlySet<string> = new Set(['ASEAN', 'UN', 'U.N.', 'EU', 'E.U.', 'NATO']);

const LONGEST = 80;

/** Null for what has no abbreviation; whoever publishes a text signs it with one. */
function namedBy({ type, id, candidates }: Mention, registry: Registry): Named | null {
  if (id === null || candidates.length !== 1) return null;
  // The ADMM is a body and its meeting, under one id.
  const body = type === 'organisation' || type === 'event' ? registry.organisations.get(id) : undefined;
  if (type === 'organisation' || body) {
    if (!body || body.type === 'publisher' || body.abbreviations.length === 0) return null;
    const countries = body.country === null ? [] : [body.country];
    return { name: body.name, short: body.abbreviations, countries, origin: body.origin, evidence: body.evidence };
  }
  const agreement = type === 'agreement' ? registry.agreements.get(id) : undefined;
  const short = agreement?.variants.filter((variant) => /^[A-Z]{3,}$/.test(variant)) ?? [];
  // A title of three lines explains nothing in a sentence.
  if (!agreement || short.length === 0 || agreement.title.length > LONGEST) return null;
  const { title, parties, origin, signed } = agreement;
  return { name: title, short, countries: parties, origin, evidence: signed };
}

/** Letters that hardly anything else is called by; shorter ones ("JS", "NA") are words of every trade. */
const TELLING = 4;

/** Whether it is part of a longer word or name, and whether the full form could stand in its place. */
function placeIn(mention: Mention, analysis: Analysis): Pick<Abbreviation, 'isPart' | 'fits'> {
  const { before, after } = beside(analysis, mention, 3);
  // "ADMM+ Experts' Working Group": it is part of a longer name.
  const isLonger = /^ \p{Lu}/u.test(after);
  // ".MOD files", "{JS}": of a computer.
  const isWord = /(?:[\w/%&=@#${-]|(?:^|\s)\.)$/.test(before) || /^[\w/%&=@#$}]/.test(after);
  return { isPart: isLonger || isWord, fits: !/^['’(\p{Pd}]/u.test(after) };
}

function countryOf({ type, id }: Mention, registry: Registry): string | undefined {
  if (type === 'person') return registry.people.get(id ?? '')?.country;
  return type === 'office' ? registry.offices.get(id ?? '')?.country : undefined;
}

/** "(MOFA)": whatever stands before it has that abbreviation in this text. */
function isBracketed(mention: Mention, analysis: Analysis): boolean {
  const { before, after } = beside(analysis, mention, 1);
  return before === '(' && after === ')';
}

/** One bracket and perhaps a space stand between them. */
function isGloss(name: Mention, short: Mention): boolean {
  const gap = short.span.start - name.span.end;
  return name.passage === short.passage && gap > 0 && gap <= 3;
}
