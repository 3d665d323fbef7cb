/** The texts that are offered for one entity, in the dossier's own style and right on its date. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Person, Registry } from '../registry/model.ts';
import { countryName } from '../rules/wording.ts';
import { ordinalText } from '../text/ordinals.ts';
import { timeText } from '../time/dateText.ts';
import type { TimeValue } from '../time/edtf.ts';
import { held, newestFirst, officeTitle, parties, tenureCell, words } from './cards/common.ts';
import type { CompletionContext } from './completionContext.ts';
import type { Entity } from './completionIndex.ts';
import { fullName, rankForm, type Style, shortName } from './completionStyle.ts';

export interface Offer {
  readonly text: string;
  readonly detail: string;
}

/** The form to use first; none when the registry has lost the entry meanwhile. */
export function offers(entity: Entity, analysis: Analysis, style: Style, context: CompletionContext): readonly Offer[] {
  const { registry, dossier } = analysis;
  const on = dossier.date.value;
  switch (entity.type) {
    case 'person': {
      const person = registry.people.get(entity.id);
      return person === undefined ? [] : personOffers(person, registry, on, style, context);
    }
    case 'rank': {
      const rank = registry.ranks.get(entity.id);
      const ladder = registry.ladders.get(rank?.ladder ?? '');
      if (rank === undefined || ladder === undefined) return [];
      return [{ text: rankForm(rank, style), detail: `${words(ladder.service)}, ${countryName(ladder.country)}` }];
    }
    case 'office': {
      const office = registry.offices.get(entity.id);
      return office === undefined ? [] : [{ text: office.title, detail: countryName(office.country) }];
    }
    case 'agreement': {
      const agreement = registry.agreements.get(entity.id);
      if (agreement === undefined) return [];
      const { date } = agreement.signed;
      return [{ text: agreement.title, detail: date === null ? words(agreement.type) : `signed ${timeText(date)}` }];
    }
    case 'partnership': {
      const partnership = registry.partnerships.get(entity.id);
      const level = partnership?.levels[entity.level ?? 0];
      if (partnership === undefined || level === undefined) return [];
      return [{ text: level.name, detail: `${parties(partnership.parties, registry)}, ${tenureCell(level.validity)}` }];
    }
    case 'event':
      return eventOffers(entity.id, registry, on);
  }
}

function personOffers(
  person: Person,
  registry: Registry,
  on: TimeValue | null,
  style: Style,
  { before, field }: CompletionContext,
): readonly Offer[] {
  const inForce = <T extends Person['ranks'][number] | Person['offices'][number]>(tenures: readonly T[]) =>
    newestFirst(tenures).find((tenure) => held(tenure, { on }) === 'yes');
  const rankTenure = inForce(person.ranks);
  const officeTenure = inForce(person.offices);
  const rank = rankTenure === undefined ? undefined : registry.ranks.get(rankTenure.rank);
  const office = officeTenure === undefined ? null : officeTitle(registry, officeTenure.office, officeTenure.acting);
  const detail = [office, countryName(person.country)].filter((part) => part !== null).join(', ');
  const full = fullName(person, style);
  const bare = { text: full, detail };
  // A field takes the id as well, which no second person of that name can claim.
  if (field !== null) return [bare, { text: person.id, detail: `${full}, ${detail}` }];
  const titled = before?.type === 'rank' || before?.type === 'office';
  const introduced = style.introduced.has(person.id);
  if (titled) return introduced ? [{ text: shortName(person, style), detail }, bare] : [bare];
  if (rank !== undefined) {
    const ranked = `${rankForm(rank, style)} `;
    const short = introduced ? [{ text: ranked + shortName(person, style), detail }] : [];
    return [...short, { text: ranked + full, detail }, bare];
  }
  return office === null ? [bare] : [bare, { text: `${full}, ${office}`, detail }];
}

/** A series with the edition of the dossier's date, when there was one. */
function eventOffers(id: string, registry: Registry, on: TimeValue | null): readonly Offer[] {
  const event = registry.events.get(id);
  if (event !== undefined) return [{ text: event.name, detail: event.date === null ? '' : timeText(event.date) }];
  const series = registry.series.get(id);
  if (series === undefined) return [];
  const bare = { text: series.name, detail: `${series.editions.length} editions known` };
  if (on === null) return [bare];
  const isNear = ({ earliest, latest }: TimeValue) =>
    latest - earliest <= placedDays && earliest <= on.latest + nearDays && on.earliest - nearDays <= latest;
  const near = series.editions.find(({ date }) => date !== null && isNear(date));
  if (near?.date == null || near.ordinal === null) return [bare];
  return [{ text: `${ordinalText(near.ordinal)} ${series.name}`, detail: timeText(near.date) }, bare];
}

/** Reports come out within days of the event. */
const nearDays = 7;
/** An edition whose date is known no better may have been at any time. */
const placedDays = 31;
