/** A post that its organisation does not have: "Commander of" a service that is led by a Chief of Staff. */
import { writtenAt } from '../dossier/replace.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Office, Organisation, Registry } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { contains } from '../text/span.ts';
import { canCompareOffices, sameWords } from './offices.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { inCapitalsOf } from './wording.ts';

interface TitleFault extends Fault {
  readonly written: Mention;
  /** The post that leads the organisation. */
  readonly office: Office;
  /** What to write in its place. */
  readonly right: string;
  /** The word for the top, where the rest of the title may stay. */
  readonly head: { readonly written: string; readonly right: string } | null;
}

export const officeTitle = defineRule<TitleFault>({
  id: 'office-title',
  summary: 'A post that the organisation does not have.',
  severity: 'warning',
  about: ['office', 'held-office'],
  *find({ analysis, registry }) {
    if (!canCompareOffices(registry)) return;
    const { mentions, claims } = analysis;
    let at = 0;
    for (const written of mentions) {
      if (written.type !== 'office' || written.candidates.length > 0) continue;
      // Mentions come in order, and what an office holds begins behind it.
      while ((mentions[at]?.span.start ?? Number.POSITIVE_INFINITY) < written.span.start) at++;
      const body = lastInside(written, mentions, at);
      const organisation = registry.organisations.get(body?.id ?? '');
      const found = body && organisation ? otherLead(written, body, organisation, registry) : null;
      if (found !== null) yield found;
    }
    for (const claim of claims) {
      if (claim.kind !== 'held-office' || claim.office.candidates.length > 0) continue;
      const person = registry.people.get(claim.person.id ?? '');
      const written = claim.office;
      if (!person || !/\bsecretary\b/i.test(written.text)) continue;
      const [office] = sameWords(written.text.replace(/\bsecretary\b/i, 'minister'), person.country, registry);
      if (!office || sameWords(written.text, person.country, registry).length > 0) continue;
      const right = inCapitalsOf(
        written.text,
        written.text.replace(/\bsecretary\b/i, (word) => (word.startsWith('S') ? 'Minister' : 'minister')),
      );
      yield { span: written.span, proof: proofOf(office), written, office, right, head: null };
    }
  },
  word: ({ written, office, right }) => ({
    what: `The registry has no office of the title “${written.text.replace(/\s+/g, ' ')}”.`,
    why: `The registry has ${office.title} there.`,
    todo: `Write “${right}”, or add the office to your registry.`,
  }),
  fix: ({ span, right, head }, { analysis }) => {
    // What stands behind the word stays as it is written, line ends and all.
    const edit = { start: span.start, end: span.start + (head?.written.length ?? 0) };
    const isPlain = head !== null && writtenAt(analysis, edit) === head.written;
    return [replaceFix(`Write “${right}”`, isPlain ? edit : span, isPlain ? head.right : right, true)];
  },
});

/** Titles of whoever is at the top; "Head of" and "Chief of" are said of everybody who is. */
const TOP: ReadonlySet<string> = new Set([
  'commander',
  'commander-in-chief',
  'commander in chief',
  'commandant',
  'chairman',
  'president',
]);

const CIVIL: ReadonlySet<string> = new Set(['chairman', 'president']);

/** The last organisation inside the office's own words: "Commander of the Joint Staff of …" is of the one named first. */
function lastInside(office: Mention, mentions: readonly Mention[], from: number): Mention | null {
  for (let i = from; i < mentions.length && (mentions[i]?.span.start ?? 0) < office.span.end; i++) {
    const inner = mentions[i];
    if (inner?.type === 'organisation' && contains(office.span, inner.span)) return inner;
  }
  return null;
}

function otherLead(written: Mention, body: Mention, organisation: Organisation, registry: Registry): TitleFault | null {
  const words = foldText(written.text);
  const name = foldText(body.text);
  const at = words.indexOf(name);
  const parts = /^(.+?)(?:,| of)( the| japan's| viet nam's)? $/.exec(words.slice(0, at));
  const head = parts?.[1];
  if (at < 0 || head === undefined || !TOP.has(head) || words.slice(at + name.length).trim() !== '') return null;
  const offices = [...registry.offices.values()].filter((each) => each.organisation === organisation.id);
  const leads = offices.filter((each) => each.holders === 'single' && leadOf(each, organisation) !== null);
  const [office] = leads;
  const title = office ? leadOf(office, organisation) : null;
  if (!office || title === null || leads.length > 1) return null;
  // A commandant may be called a commander, but no chairman.
  if (TOP.has(foldText(title)) && CIVIL.has(head) === CIVIL.has(foldText(title))) return null;
  // Whatever anybody calls so in the registry is no fault.
  const known = offices.flatMap((each) => [each.title, ...each.variants]);
  if (known.some((each) => foldText(each).startsWith(head))) return null;
  const replaced = { written: written.text.slice(0, head.length), right: inCapitalsOf(written.text, title) };
  const right = replaced.right + written.text.slice(head.length);
  return { span: written.span, proof: proofOf(office), written, office, right, head: replaced };
}

/** "Chief of Staff" for "Chief of Staff, Joint Staff"; null for a post inside the organisation, and for one that is second. */
function leadOf({ title, variants: forms }: Office, { name, variants }: Organisation): string | null {
  if (SECOND.test(title)) return null;
  for (const form of [title, ...forms]) {
    for (const body of [name, ...variants]) {
      for (const join of [', ', ' of the ', ' of ']) {
        if (form.endsWith(join + body)) return form.slice(0, -(join + body).length);
      }
    }
  }
  return null;
}

const SECOND = /\b(?:vice|deputy|assistant)\b/i;

function proofOf(office: Office): TitleFault['proof'] {
  return { label: office.title, origin: office.origin, evidence: office.evidence };
}
