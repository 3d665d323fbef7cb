/** The profile of a mention that is nobody's for certain: the entries it can stand for, or that none is known. */
import type { Mention } from '../../recognise/mention.ts';
import { type Card, fact } from '../card.ts';
import { type CardContext, capitalised } from './common.ts';
import { entityCard } from './entity.ts';

const shownCandidates = 5;

export function unresolvedCard(mention: Mention, context: CardContext): Card {
  const cards = mention.candidates
    .slice(0, shownCandidates)
    .map((id) => entityCard(mention.type, id, context))
    .filter((card) => card !== null);
  return {
    title: mention.canonical,
    native: null,
    kind: `${capitalised(mention.type)} · ${cards.length === 0 ? 'in no registry' : 'not certain'}`,
    lead: [],
    facts: fact('Could be', ...cards.map(summary)),
    tables: [],
    sources: [],
  };
}

/** "Phan Văn Giang, Army General": enough to tell one from another. */
function summary(card: Card): string {
  return [card.title, ...card.lead.flatMap((item) => item.values).slice(0, 1)].join(', ');
}
