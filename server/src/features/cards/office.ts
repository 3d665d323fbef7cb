/** The profiles of an office (who holds it on the date, who held it before) and of an organisation. */
import type { Office, OfficeTenure, Organisation, Person } from '../../registry/model.ts';
import { countryName } from '../../rules/wording.ts';
import { dateText, timeText } from '../../time/dateText.ts';
import { type Card, fact, table } from '../card.ts';
import { type CardContext, held, newestFirst, organisationName, sourceLinks, tenureCell, words } from './common.ts';

const shownHolders = 8;

export function officeCard(office: Office, context: CardContext): Card {
  const { registry, on } = context;
  const holders = holdersOf(office, context);
  const current = holders.filter((holder) => held(holder, context) === 'yes');
  return {
    title: office.title,
    native: office.native,
    kind: `Office · ${countryName(office.country)}`,
    lead: on === null ? [] : fact(`On ${timeText(on)}`, ...current.map((holder) => holder.person.name.full)),
    facts: [
      ...fact('Organisation', office.organisation && organisationName(registry, office.organisation)),
      ...fact('Also called', ...office.variants.slice(0, 4)),
      ...fact('Not to be confused with', ...office.doNotConfuse.slice(0, 2)),
    ],
    tables: table(
      ['Holder', 'When'],
      holders.slice(0, shownHolders).map((holder) => ({
        cells: [`${holder.person.name.full}${holder.acting ? ' (acting)' : ''}`, tenureCell(holder)],
        current: current.includes(holder),
      })),
    ),
    sources: sourceLinks(registry, [...current, office.evidence]),
  };
}

export function organisationCard(organisation: Organisation, context: CardContext): Card {
  const { country, from, to, formerNames } = organisation;
  const { registry } = context;
  return {
    title: organisation.name,
    native: organisation.native,
    kind: ['Organisation', ...(country === null ? [] : [countryName(country)])].join(' · '),
    lead: [],
    facts: [
      ...fact('Kind', words(organisation.type)),
      ...fact('Part of', organisation.parent && organisationName(registry, organisation.parent)),
      ...fact('Abbreviated', ...organisation.abbreviations),
      ...fact('Also called', ...organisation.variants.slice(0, 4)),
      ...fact('Since', from && dateText(from)),
      ...fact('Until', to && dateText(to)),
    ],
    tables: table(
      ['Former name', 'When'],
      formerNames.toReversed().map(({ name, native, validity }) => ({
        cells: [native === null ? name : `${name} (${native})`, tenureCell(validity)],
        current: held(validity, context) === 'yes',
      })),
    ),
    sources: sourceLinks(registry, [organisation.evidence, ...formerNames.map(({ validity }) => validity)]),
  };
}

type Holder = OfficeTenure & { readonly person: Person };

function holdersOf(office: Office, { registry }: CardContext): readonly Holder[] {
  return newestFirst((registry.holders.get(office.id) ?? []).map(({ person, tenure }) => ({ ...tenure, person })));
}
