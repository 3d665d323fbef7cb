/** An agreement spoken of as in force when the registry has another that took its place. */
import type { Mention } from '../recognise/mention.ts';
import type { Agreement, Registry } from '../registry/model.ts';
import type { Claim } from '../resolve/claim.ts';
import type { TimeValue } from '../time/edtf.ts';
import { defineRule, type Fault, type RuleContext, replaceFix } from './rule.ts';
import { inCapitalsOf, onDate } from './wording.ts';

interface SupersededFault extends Fault {
  readonly agreement: Agreement;
  readonly successor: Successor;
  readonly on: TimeValue;
  readonly written: Mention;
  /** The text says of the agreement when or by whom it was signed, which is not true of another. */
  readonly described: boolean;
}

type Successor = Agreement & { readonly signed: { readonly date: TimeValue } };

/** Signing, presentation and effect are up to eight days apart in the sources (shared facts, trap 24 and 27). */
const SLACK_DAYS = 8;

export const agreementSuperseded = defineRule<SupersededFault>({
  id: 'agreement-superseded',
  summary: 'An agreement in force after another took its place.',
  severity: 'warning',
  *find(context) {
    const { claims, mentions } = context.analysis;
    const inForce = claims.filter((claim) => claim.kind === 'in-force');
    if (inForce.length === 0) return;
    const successors = successorsIn(context.registry);
    const named = new Set(mentions.map(({ id }) => id));
    for (const claim of inForce) {
      const agreement = context.registry.agreements.get(claim.agreement.id ?? '');
      const successor = agreement && lastIn(successors, agreement.id, claim);
      const on = claim.date.value;
      // A text that names the successor too tells of both, each for its own matters.
      if (!agreement || !successor || on === null || named.has(successor.id)) continue;
      const proof = { label: successor.title, origin: successor.origin, evidence: successor.signed };
      const described = isDescribed(claim.agreement, context);
      yield { span: claim.span, proof, agreement, successor, on, written: claim.agreement, described };
    }
  },
  word: ({ agreement, successor, on }) => ({
    what: `The registry has another agreement in the place of the “${agreement.title}” ${onDate(on)}.`,
    why: `The registry has it superseded by the “${successor.title}”, signed or issued ${onDate(successor.signed.date)}.`,
    todo: 'Name the agreement in force, or say of which time you speak.',
  }),
  // Which of the two is meant only the author knows.
  fix: ({ span, successor, written, described }) => {
    if (described || successor.descriptive || written.text === written.id) return [];
    const title = inCapitalsOf(written.text, successor.title);
    return [replaceFix(`Write “${title}”`, span, title, false)];
  },
});

/** Registries do not change, and those of archives are too large to be gone through for every text. */
const known = new WeakMap<Registry, ReadonlyMap<string, Successor | null>>();

/** By the agreement that each took the place of; where there are two, each may be for a part of it. */
function successorsIn(registry: Registry): ReadonlyMap<string, Successor | null> {
  const before = known.get(registry);
  if (before) return before;
  const found = new Map<string, Successor | null>();
  known.set(registry, found);
  for (const agreement of registry.agreements.values()) {
    const { supersedes } = agreement;
    if (supersedes === null) continue;
    found.set(supersedes, isInForce(agreement) && !found.has(supersedes) ? agreement : null);
  }
  return found;
}

/** What is signed may wait for years until it is in force: a status that says otherwise proves nothing. */
function isInForce(agreement: Agreement): agreement is Successor {
  return agreement.signed.date !== null && (agreement.status === null || agreement.status.value === 'in force');
}

/** The last of a row of successors that was there on every date of the claim; null where none was. */
function lastIn(successors: ReadonlyMap<string, Successor | null>, id: string, { date }: Claim): Successor | null {
  let last: Successor | null = null;
  const seen = new Set([id]);
  for (let next = successors.get(id); next && !seen.has(next.id); next = successors.get(next.id)) {
    const since = next.signed.date.latest + SLACK_DAYS;
    if (!date.readings.every(({ earliest }) => earliest > since)) break;
    seen.add(next.id);
    last = next;
  }
  return last;
}

function isDescribed(agreement: Mention, { analysis }: RuleContext): boolean {
  return analysis.claims.some(
    (claim) => (claim.kind === 'signed' || claim.kind === 'signed-by') && claim.agreement === agreement,
  );
}
