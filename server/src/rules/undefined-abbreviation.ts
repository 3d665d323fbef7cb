/** The abbreviation of a body or agreement that the text nowhere names in full. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Evidence, Origin, Registry } from '../registry/model.ts';
import { contains } from '../text/span.ts';
import type { Fix } from './finding.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';

interface AbbreviationFault extends Fault {
  readonly written: Mention;
  readonly name: string;
  /** False where the full form cannot stand in its place: "the VPA's". */
  readonly fits: boolean;
}

interface Named {
  readonly name: string;
  readonly short: readonly string[];
  readonly countries: readonly string[];
  readonly origin: Origin;
  readonly evidence: Evidence;
}

export const undefinedAbbreviation = defineRule<AbbreviationFault>({
  id: 'undefined-abbreviation',
  summary: 'An abbreviation that the text does not explain.',
  severity: 'information',
  *find({ analysis, registry }) {
    const { mentions, dossier } = analysis;
    const first = new Map<string, { readonly written: Mention; readonly named: Named }>();
    const explained = new Set<string>();
    const glosses = new Set<string>();
    let before: Mention | null = null;
    let office: Mention | null = null;
    for (const mention of mentions) {
      if (mention.type === 'office') office = mention;
      // "ATLA Commissioner": the title is written so.
      if (office !== null && contains(office.span, mention.span)) continue;
      if (isBracketed(mention, analysis)) glosses.add(mention.text);
      const named = namedBy(mention, registry);
      const id = mention.id ?? '';
      if (named === null) {
        if (mention.type === 'organisation' || mention.type === 'agreement') before = mention;
        continue;
      }
      const isShort = named.short.includes(mention.text) && !WELL_KNOWN.has(mention.text);
      // "the forces of the land (VPA)": in brackets behind a name it is explained, whatever the name is.
      if (!isShort || (before !== null && isGloss(before, mention))) explained.add(id);
      else if (!first.has(id) && dossier.passages[mention.passage]?.kind === 'prose')
        first.set(id, { written: mention, named });
      before = mention;
    }
    for (const [id, { written, named }] of first) {
      // Explained as another body's, it is that body's here too.
      if (explained.has(id) || glosses.has(written.text) || !isMeant(written, named, analysis, registry)) continue;
      const { name, origin, evidence } = named;
      const fits = !/^['’(]/.test(analysis.text.slice(written.span.end, written.span.end + 1));
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
  if (type === 'organisation') {
    const body = registry.organisations.get(id);
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

/** A word of prose, and where it is short, in a text that speaks of the country in other words as well. */
function isMeant(written: Mention, { countries }: Named, { text, mentions }: Analysis, registry: Registry): boolean {
  const { start, end } = written.span;
  // "ADMM+ Experts' Working Group": it is part of a longer name.
  if (/^ \p{Lu}/u.test(text.slice(end, end + 3))) return false;
  if (/[\w/%&=@#$-]/.test(text.charAt(start - 1)) || /[\w/%&=@#$]/.test(text.charAt(end))) return false;
  if (written.text.length >= TELLING) return true;
  return mentions.some(({ type, id }) => {
    const country =
      type === 'person'
        ? registry.people.get(id ?? '')?.country
        : type === 'office'
          ? registry.offices.get(id ?? '')?.country
          : undefined;
    return country !== undefined && countries.includes(country);
  });
}

/** "(MOFA)": whatever stands before it has that abbreviation in this text. */
function isBracketed({ span }: Mention, { text }: Analysis): boolean {
  return text.charAt(span.start - 1) === '(' && text.charAt(span.end) === ')';
}

/** One bracket and perhaps a space stand between them. */
function isGloss(name: Mention, short: Mention): boolean {
  const gap = short.span.start - name.span.end;
  return name.passage === short.passage && gap > 0 && gap <= 3;
}
