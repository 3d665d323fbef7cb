/** The profiles of an agreement and of a partnership with its levels over time. */
import type { Agreement, Partnership, Registry } from '../../registry/model.ts';
import { timeText } from '../../time/dateText.ts';
import { type Card, fact, table } from '../card.ts';
import { type CardContext, capitalised, held, newestFirst, parties, sourceLinks, tenureCell, words } from './common.ts';

export function agreementCard(agreement: Agreement, { registry }: CardContext): Card {
  const { signed, status } = agreement;
  const successor = [...registry.agreements.values()].find((other) => other.supersedes === agreement.id);
  return {
    title: agreement.title,
    native: agreement.native,
    kind: `${capitalised(words(agreement.type))} · ${parties(agreement.parties, registry)}`,
    lead: [...fact('Signed', signed.date && timeText(signed.date)), ...fact('Status', status?.value ?? null)],
    facts: [
      ...fact('Place', signed.place),
      ...fact('By', ...signed.by.map((id) => registry.people.get(id)?.name.full ?? id)),
      ...fact('Replaced by', successor?.title ?? null),
      ...fact('Replaces', agreement.supersedes && (registry.agreements.get(agreement.supersedes)?.title ?? null)),
      ...fact('Also called', ...agreement.variants.slice(0, 3)),
    ],
    tables: [],
    sources: sourceLinks(registry, status === null ? [signed] : [signed, status]),
  };
}

/** `level` is the one that is named where the cursor stands. */
export function partnershipCard(partnership: Partnership, level: number | null, context: CardContext): Card {
  const { registry, on } = context;
  const current = partnership.levels.find((item) => held(item.validity, context) === 'yes');
  const named = level === null ? current : partnership.levels[level];
  const levels = newestFirst(partnership.levels.map((item) => ({ ...item.validity, name: item.name })));
  return {
    title: named?.name ?? parties(partnership.parties, registry),
    native: null,
    kind: `Partnership · ${parties(partnership.parties, registry)}`,
    lead: [
      ...fact('This name', named === undefined ? null : tenureCell(named.validity)),
      ...(on === null || current === undefined ? [] : fact(`In force on ${timeText(on)}`, current.name)),
    ],
    facts: [
      ...fact('Founded by', foundingTitle(named?.foundingDocument ?? null, registry)),
      ...fact('Also called', ...(named?.variants ?? []).slice(0, 3)),
    ],
    tables: table(
      ['Level', 'When'],
      levels.map((item) => ({ cells: [item.name, tenureCell(item)], current: item.name === current?.name })),
    ),
    sources: sourceLinks(registry, [...(named === undefined ? [] : [named.validity]), ...levels]),
  };
}

function foundingTitle(id: string | null, registry: Registry): string | null {
  return id === null ? null : (registry.agreements.get(id)?.title ?? null);
}
