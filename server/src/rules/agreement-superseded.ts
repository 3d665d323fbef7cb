/** An agreement spoken of as in force when the registry has another that took its place. */
import type { Mention } from '../recognise/mention.ts';
import type { Agreement } from '../registry/model.ts';
import { SLACK_DAYS } from '../registry/tenure.ts';
import type { ClaimDate } from '../resolve/claim.ts';
import type { TimeValue } from '../time/edtf.ts';
import { byRegistry } from './byRegistry.ts';
import { claimsBy } from './claimsBy.ts';
import { defineDossierRule, type Fault, replaceFix } from './rule.ts';
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

interface Gathered {
  /** Ids of all agreements. */
  readonly named: readonly string[];
  readonly inForce: readonly { readonly written: Mention; readonly date: ClaimDate; readonly described: boolean }[];
}

export const agreementSuperseded = defineDossierRule<SupersededFault, Gathered>({
  id: 'agreement-superseded',
  summary: 'An agreement in force after another took its place.',
  severity: 'warning',
  about: ['agreement', 'in-force'],
  gather({ analysis }) {
    const named = analysis.mentions.flatMap(({ type, id }) => (type === 'agreement' && id !== null ? [id] : []));
    const described = claimsBy(analysis.claims, ['signed', 'signed-by'], ({ agreement }) => agreement);
    const inForce = analysis.claims.flatMap((claim) =>
      claim.kind === 'in-force'
        ? [{ written: claim.agreement, date: claim.date, described: described(claim.agreement).length > 0 }]
        : [],
    );
    return named.length + inForce.length === 0 ? null : { named, inForce };
  },
  *find(said, { registry }) {
    if (said.every(({ what }) => what.inForce.length === 0)) return;
    const successors = successorsIn(registry);
    const named = new Set(said.flatMap(({ what }) => what.named));
    for (const passage of said) {
      for (const { written: mention, date, described } of passage.what.inForce) {
        const agreement = registry.agreements.get(mention.id ?? '');
        const successor = agreement && lastIn(successors, agreement.id, date);
        const on = date.value;
        // A text that names the successor too tells of both, each for its own matters.
        if (!agreement || !successor || on === null || named.has(successor.id)) continue;
        const proof = { label: successor.title, origin: successor.origin, evidence: successor.signed };
        const written = passage.place(mention);
        yield { span: written.span, proof, agreement, successor, on, written, described };
      }
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

/** By the agreement that each took the place of; where there are two, each may be for a part of it. */
const successorsIn = byRegistry((registry): ReadonlyMap<string, Successor | null> => {
  const found = new Map<string, Successor | null>();
  for (const agreement of registry.agreements.values()) {
    const { supersedes } = agreement;
    if (supersedes === null) continue;
    found.set(supersedes, isInForce(agreement) && !found.has(supersedes) ? agreement : null);
  }
  return found;
});

/** What is signed may wait for years until it is in force: a status that says otherwise proves nothing. */
function isInForce(agreement: Agreement): agreement is Successor {
  return agreement.signed.date !== null && (agreement.status === null || agreement.status.value === 'in force');
}

/** The last of a row of successors that was there on every date of the claim; null where none was. */
function lastIn(
  successors: ReadonlyMap<string, Successor | null>,
  id: string,
  { readings }: ClaimDate,
): Successor | null {
  let last: Successor | null = null;
  const seen = new Set([id]);
  for (let next = successors.get(id); next && !seen.has(next.id); next = successors.get(next.id)) {
    const since = next.signed.date.latest + SLACK_DAYS;
    if (!readings.every(({ earliest }) => earliest > since)) break;
    seen.add(next.id);
    last = next;
  }
  return last;
}
