/** The profile of a person: who it is, rank and offices on the date in question, and the career with its dates. */
import type { Person, Registry, Tenure } from '../../registry/model.ts';
import { countryName } from '../../rules/wording.ts';
import { timeText } from '../../time/dateText.ts';
import type { TimeValue } from '../../time/edtf.ts';
import { type Card, type Fact, fact, table } from '../card.ts';
import {
  type CardContext,
  held,
  newestFirst,
  officeTitle,
  organisationName,
  rankTitle,
  sourceLinks,
  tenureCell,
} from './common.ts';

export function personCard(person: Person, context: CardContext): Card {
  const { registry } = context;
  const offices = person.offices.map((item) => ({ ...item, title: officeTitle(registry, item.office, item.acting) }));
  const ranks = person.ranks.map((item) => ({ ...item, title: rankTitle(registry.ranks.get(item.rank), item.rank) }));
  return {
    title: person.name.full,
    native: nativeName(person),
    kind: `Person · ${countryName(person.country)}`,
    lead: lead(person, ranks, offices, context),
    facts: [
      ...fact('Addressed as', shortForm(person, registry, context)),
      ...fact('Also written', ...otherForms(person)),
      ...fact('Member of', ...memberships(person, context)),
      ...fact('Born', person.born && timeText(person.born.date)),
      ...fact('Died', person.died && timeText(person.died.date)),
    ],
    tables: [...tenureTable('Office', offices, context), ...tenureTable('Rank', ranks, context)],
    sources: sourceLinks(registry, [...inForce(ranks, context), ...inForce(offices, context), ...ranks, ...offices]),
  };
}

/** Those of the date; without a date all of them, with their time. */
function memberships({ memberships: all }: Person, context: CardContext): readonly string[] {
  const { registry, on } = context;
  if (on !== null) return inForce(all, context).map(({ body }) => organisationName(registry, body));
  return newestFirst(all).map((item) => `${organisationName(registry, item.body)} (${tenureCell(item)})`);
}

type Titled = Tenure & { readonly title: string };

function lead(
  person: Person,
  ranks: readonly Titled[],
  offices: readonly Titled[],
  context: CardContext,
): readonly Fact[] {
  const { on } = context;
  const { died } = person;
  if (on === null) return fact('Latest known', ...latest(ranks), ...latest(offices));
  const label = `On ${timeText(on)}`;
  if (died !== null && died.date.latest < on.earliest)
    return fact(label, `no longer living, died ${timeText(died.date)}`);
  const certain = (tenures: readonly Titled[]) => inForce(tenures, context).map(({ title }) => title);
  // A rank or office that only may have run is shown with what is known of it.
  const either = (tenures: readonly Titled[]) => {
    const titles = certain(tenures);
    return titles.length > 0
      ? titles
      : latest(tenures.filter((item) => held(item, context) !== 'no' && begun(item, on)));
  };
  return fact(label, ...either(ranks), ...either(offices));
}

function latest(tenures: readonly Titled[]): readonly string[] {
  return newestFirst(tenures)
    .slice(0, 1)
    .map((item) => `${item.title} (${tenureCell(item)})`);
}

function begun({ from, attested }: Tenure, on: TimeValue): boolean {
  const first = from ?? attested[0];
  return first !== undefined && first.earliest <= on.latest;
}

function inForce<T extends Tenure>(tenures: readonly T[], context: CardContext): readonly T[] {
  return newestFirst(tenures).filter((item) => held(item, context) === 'yes');
}

function tenureTable(heading: string, tenures: readonly Titled[], context: CardContext) {
  return table(
    [heading, 'When'],
    newestFirst(tenures).map((item) => ({
      cells: [item.title, tenureCell(item)],
      current: held(item, context) === 'yes',
    })),
  );
}

/** "General Giang": the form for a second mention, with the rank of the day. */
function shortForm(person: Person, registry: Registry, context: CardContext): string | null {
  const tenure = inForce(person.ranks, context)[0];
  const rank = tenure === undefined ? undefined : registry.ranks.get(tenure.rank);
  return rank === undefined ? person.name.short : `${rank.title} ${person.name.short}`;
}

function nativeName({ name }: Person): string | null {
  if (name.native !== null) return name.reading === null ? name.native : `${name.native} (${name.reading})`;
  return name.full === name.ascii ? null : name.ascii;
}

function otherForms({ name }: Person): readonly string[] {
  const known = new Set([name.full, name.ascii, name.short]);
  return [...new Set(name.variants)].filter((form) => !known.has(form)).slice(0, 4);
}
