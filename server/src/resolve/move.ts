/** Mentions and claims of a passage that stands elsewhere in the document now, its words and what they mean the same. */
import { type Mention, placedMention } from '../recognise/mention.ts';
import { moved, type Span } from '../text/span.ts';
import type { Claim, HeldPlace } from './claim.ts';

/** The mention `by` units further on, in the passage of that index. */
export function movedMention(mention: Mention, by: number, passage: number): Mention {
  const placed = placedMention(mention, moved(mention.span, by), passage);
  const { date, ordinal } = mention;
  if (date?.weekday) {
    return { ...placed, date: { ...date, weekday: { ...date.weekday, span: moved(date.weekday.span, by) } } };
  }
  return ordinal ? { ...placed, ordinal: { ...ordinal, span: moved(ordinal.span, by) } } : placed;
}

/** The claim `by` units further on; `move` gives a moved mention for the one that the claim has. */
export function movedClaim(claim: Claim, by: number, move: (mention: Mention) => Mention): Claim {
  const span = moved(claim.span, by);
  const date = claim.date.mention === null ? claim.date : { ...claim.date, mention: move(claim.date.mention) };
  switch (claim.kind) {
    case 'held-rank':
      return { ...claim, span, date, person: move(claim.person), rank: move(claim.rank) };
    case 'held-office':
      return {
        ...claim,
        span,
        date,
        person: move(claim.person),
        office: move(claim.office),
        nation: movedPart(claim.nation, by),
        marker: movedPart(claim.marker, by),
      };
    case 'held-then':
      return { ...claim, span, date, person: move(claim.person), title: move(claim.title) };
    case 'delegated':
      return {
        ...claim,
        span,
        date,
        person: move(claim.person),
        nation: { ...claim.nation, span: moved(claim.nation.span, by) },
      };
    case 'promoted':
      return { ...claim, span, date, person: move(claim.person), from: move(claim.from), to: move(claim.to) };
    case 'signed':
      return { ...claim, span, date, agreement: move(claim.agreement), signedOn: move(claim.signedOn) };
    case 'named': {
      const { modifier } = claim;
      return {
        ...claim,
        span,
        date,
        partnership: move(claim.partnership),
        ...(modifier && { modifier: moved(modifier, by) }),
      };
    }
    case 'weekday':
      return {
        ...claim,
        span,
        date,
        on: move(claim.on),
        stated: { ...claim.stated, span: moved(claim.stated.span, by) },
      };
    case 'took-place':
      return { ...claim, span, date, event: move(claim.event), place: movedPlace(claim.place, by) };
    case 'applied':
    case 'in-force':
      return { ...claim, span, date, agreement: move(claim.agreement) };
    case 'of-kind':
      return {
        ...claim,
        span,
        date,
        agreement: move(claim.agreement),
        stated: { ...claim.stated, span: moved(claim.stated.span, by) },
      };
    case 'lasted':
      return { ...claim, span, date, from: move(claim.from), to: move(claim.to) };
    case 'anniversary':
      return { ...claim, span, date, count: { ...claim.count, span: moved(claim.count.span, by) } };
    case 'chaired':
      return { ...claim, span, date, event: move(claim.event), person: move(claim.person) };
    case 'signed-by':
      return { ...claim, span, date, agreement: move(claim.agreement), person: move(claim.person) };
    case 'happened':
    case 'established':
      return { ...claim, span, date, on: move(claim.on) };
    case 'born':
      return { ...claim, span, date, person: move(claim.person), on: move(claim.on) };
    case 'aged':
    case 'alive':
    case 'titled':
      return { ...claim, span, date, person: move(claim.person) };
    case 'called':
      return { ...claim, span, date, organisation: move(claim.organisation), nation: movedPart(claim.nation, by) };
    case 'member-of':
      return { ...claim, span, date, person: move(claim.person), body: move(claim.body) };
  }
}

function movedPlace(place: HeldPlace | null, by: number): HeldPlace | null {
  const state = place?.state && movedPart(place.state, by);
  return place && { ...place, span: moved(place.span, by), ...(state && { state }) };
}

const movedPart = <T extends { readonly span: Span }>(part: T | null, by: number): T | null =>
  part === null ? null : { ...part, span: moved(part.span, by) };
