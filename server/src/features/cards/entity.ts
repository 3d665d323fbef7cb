/** The profile of any registry entry, by the type of mention and the id; null when the registry has no such entry. */
import type { Mention, MentionType } from '../../recognise/mention.ts';
import type { Card } from '../card.ts';
import { agreementCard, partnershipCard } from './agreement.ts';
import type { CardContext } from './common.ts';
import { eventCard, seriesCard } from './event.ts';
import { officeCard, organisationCard } from './office.ts';
import { personCard } from './person.ts';
import { rankCard } from './rank.ts';

/** `written` narrows the profile to what the text names: the level of a partnership, the edition of a series. */
export function entityCard(
  type: MentionType,
  id: string,
  context: CardContext,
  written: Pick<Mention, 'level' | 'ordinal'> = {},
): Card | null {
  const { registry } = context;
  const from = <T>(entries: ReadonlyMap<string, T>, card: (entry: T) => Card): Card | null => {
    const entry = entries.get(id);
    return entry === undefined ? null : card(entry);
  };
  switch (type) {
    case 'person':
      return from(registry.people, (person) => personCard(person, context));
    case 'rank':
      return from(registry.ranks, (rank) => rankCard(rank, context));
    case 'office':
      return from(registry.offices, (office) => officeCard(office, context));
    case 'organisation':
      return from(registry.organisations, (organisation) => organisationCard(organisation, context));
    case 'agreement':
      return from(registry.agreements, (agreement) => agreementCard(agreement, context));
    case 'partnership':
      return from(registry.partnerships, (item) => partnershipCard(item, written.level ?? null, context));
    case 'event':
      return (
        from(registry.series, (series) => seriesCard(series, written.ordinal?.value ?? null, context)) ??
        from(registry.events, (event) => eventCard(event, context))
      );
    case 'date':
      return null;
  }
}
