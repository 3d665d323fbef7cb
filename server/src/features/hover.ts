/** What stands under the cursor, as a profile dated by the claim it is part of. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Claim } from '../resolve/claim.ts';
import { type Span, touches } from '../text/span.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Card } from './card.ts';
import { dateCard } from './cards/date.ts';
import { entityCard } from './cards/entity.ts';
import { unresolvedCard } from './cards/unresolved.ts';
import { mentionAt } from './mentionAt.ts';

export interface Hover {
  readonly span: Span;
  readonly card: Card;
}

export function hover({ analysis }: Snapshot, offset: number): Hover | null {
  const mention = mentionAt(analysis, offset);
  return mention === null ? idHover(analysis, offset) : { span: mention.span, card: mentionCard(mention, analysis) };
}

/** `person: phan-van-giang` is no written name, but says as surely who is meant. */
function idHover({ dossier, registry }: Analysis, offset: number): Hover | null {
  const [field, ...others] = dossier.fields.filter(({ span }) => touches(span, offset));
  // The alias of a whole record stands for more than one thing.
  if (field === undefined || others.length > 0) return null;
  for (const type of idTypes) {
    const card = entityCard(type, field.value, { registry, on: dossier.date.value });
    if (card !== null) return { span: field.span, card };
  }
  return null;
}

const idTypes = ['person', 'office', 'rank', 'organisation', 'agreement', 'partnership', 'event'] as const;

/** The date of the claim that the mention is part of, else the dossier's date. */
function dateOfMention(mention: Mention, { claims, dossier }: Analysis): TimeValue | null {
  const claim = claims.find((candidate) => partsOf(candidate).includes(mention) && candidate.date.value !== null);
  return (claim?.date.tense === 'present' ? claim.date.value : null) ?? dossier.date.value;
}

function mentionCard(mention: Mention, analysis: Analysis): Card {
  if (mention.date !== undefined) return dateCard(mention, mention.date, analysis.dossier.date.value);
  const context = { registry: analysis.registry, on: dateOfMention(mention, analysis) };
  const card = mention.id === null ? null : entityCard(mention.type, mention.id, context, mention);
  return card ?? unresolvedCard(mention, context);
}

function partsOf(claim: Claim): readonly Mention[] {
  switch (claim.kind) {
    case 'held-rank':
      return [claim.person, claim.rank];
    case 'held-office':
      return [claim.person, claim.office];
    case 'held-then':
      return [claim.person, claim.title];
    case 'promoted':
      return [claim.person, claim.from, claim.to];
    case 'signed':
      return [claim.agreement, claim.signedOn];
    case 'named':
      return [claim.partnership];
    case 'took-place':
      return [claim.event];
    case 'applied':
    case 'in-force':
      return [claim.agreement];
    case 'anniversary':
    case 'of-kind':
    case 'lasted':
      return [];
    case 'chaired':
      return [claim.event, claim.person];
    case 'signed-by':
      return [claim.agreement, claim.person];
    case 'happened':
    case 'established':
    case 'weekday':
      return [claim.on];
    case 'born':
      return [claim.person, claim.on];
    case 'aged':
    case 'delegated':
    case 'titled':
    case 'alive':
      return [claim.person];
    case 'called':
      return [claim.organisation];
    case 'member-of':
      return [claim.person, claim.body];
  }
}
