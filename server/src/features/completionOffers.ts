/** The texts that are offered for one entity, in the dossier's own style and right on its date. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Person, Registry } from '../registry/model.ts';
import { countryName } from '../rules/wording.ts';
import { languageOf } from '../text/language.ts';
import { ordinalText } from '../text/ordinals.ts';
import { searchForm } from '../text/searchForm.ts';
import { timeText } from '../time/dateText.ts';
import type { TimeValue } from '../time/edtf.ts';
import { held, newestFirst, officeTitle, parties, tenureCell, words } from './cards/common.ts';
import type { CompletionContext } from './completionContext.ts';
import type { Entity } from './completionIndex.ts';
import { fullName, inLanguages, rankForm, type Style, shortName } from './completionStyle.ts';

export interface Offer {
  readonly text: string;
  readonly detail: string;
}

/** The form to use first; none when the registry has lost the entry meanwhile. `typed` is what is replaced. */
export function offers(
  entity: Entity,
  analysis: Analysis,
  style: Style,
  context: CompletionContext,
  typed: string,
): readonly Offer[] {
  const { registry, dossier } = analysis;
  const on = dossier.date.value;
  switch (entity.type) {
    case 'person': {
      const person = registry.people.get(entity.id);
      return person === undefined ? [] : personOffers(person, registry, on, style, context, typed);
    }
    case 'rank': {
      const rank = registry.ranks.get(entity.id);
      const ladder = registry.ladders.get(rank?.ladder ?? '');
      if (rank === undefined || ladder === undefined) return [];
      const detail = `${words(ladder.service)}, ${countryName(ladder.country)}`;
      return inLanguages(rankForm(rank, style), [rank.native], style, typed).map((text) => ({ text, detail }));
    }
    case 'office': {
      const office = registry.offices.get(entity.id);
      if (office === undefined) return [];
      const detail = countryName(office.country);
      return inLanguages(office.title, [office.native], style, typed).map((text) => ({ text, detail }));
    }
    case 'agreement': {
      const agreement = registry.agreements.get(entity.id);
      if (agreement === undefined) return [];
      const { date } = agreement.signed;
      const detail = date === null ? words(agreement.type) : `signed ${timeText(date)}`;
      return inLanguages(agreement.title, [agreement.native], style, typed).map((text) => ({ text, detail }));
    }
    case 'partnership': {
      const partnership = registry.partnerships.get(entity.id);
      const level = partnership?.levels[entity.level ?? 0];
      if (partnership === undefined || level === undefined) return [];
      const detail = `${parties(partnership.parties, registry)}, ${tenureCell(level.validity)}`;
      return inLanguages(level.name, level.variants, style, typed).map((text) => ({ text, detail }));
    }
    case 'event':
      return eventOffers(entity.id, registry, on, style, typed);
  }
}

function personOffers(
  person: Person,
  registry: Registry,
  on: TimeValue | null,
  style: Style,
  { before, field }: CompletionContext,
  typed: string,
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
  // Names stand in kanji and kana among Japanese words alone, those with marks among words of any language.
  const [native = full] = inLanguages(full, [person.name.native, ...person.name.variants], style, typed);
  if (languageOf(native) === 'ja') {
    const titles = officeTenure === undefined ? [] : given(registry.offices.get(officeTenure.office)?.native);
    const titled = titles.filter((title) => languageOf(title) === 'ja').map((title) => native + title);
    return [...[native, ...titled].map((text) => ({ text, detail })), bare];
  }
  // A field takes the id as well, which no second person of that name can claim.
  if (field !== null) return [bare, { text: person.id, detail: `${full}, ${detail}` }];
  const titled = before?.type === 'rank' || before?.type === 'office';
  const introduced = style.introduced.has(person.id);
  if (titled) return introduced ? [{ text: shortName(person, style), detail }, bare] : [bare];
  if (rank !== undefined) {
    const [title] = inLanguages(rankForm(rank, style), [rank.native], style, '');
    const ranked = `${title} `;
    const short = introduced ? [{ text: ranked + shortName(person, style), detail }] : [];
    return [...short, { text: ranked + full, detail }, bare];
  }
  return office === null ? [bare] : [bare, { text: `${full}, ${office}`, detail }];
}

/** A series with the edition of the dossier's date, when there was one. */
function eventOffers(
  id: string,
  registry: Registry,
  on: TimeValue | null,
  style: Style,
  typed: string,
): readonly Offer[] {
  const event = registry.events.get(id);
  if (event !== undefined) return [{ text: event.name, detail: event.date === null ? '' : timeText(event.date) }];
  const series = registry.series.get(id);
  if (series === undefined) return [];
  const detail = `${series.editions.length} editions known`;
  // Of its native names some are those of one edition alone: only what is being typed is meant.
  const begun = series.native.filter((name) => searchForm(name).startsWith(searchForm(typed)));
  const bare = inLanguages(series.name, begun, style, typed).map((text) => ({ text, detail }));
  if (on === null) return bare;
  const isNear = ({ earliest, latest }: TimeValue) =>
    latest - earliest <= placedDays && earliest <= on.latest + nearDays && on.earliest - nearDays <= latest;
  const near = series.editions.find(({ date }) => date !== null && isNear(date));
  if (near?.date == null || near.ordinal === null) return bare;
  const [first] = bare;
  const text = numbered(first?.text ?? series.name, near.ordinal);
  return [{ text, detail: timeText(near.date) }, ...bare];
}

/** "10th T", "T lần thứ 10", 第10回T. */
function numbered(name: string, ordinal: number): string {
  const language = languageOf(name);
  if (language === 'vi') return `${name} lần thứ ${ordinal}`;
  return language === 'ja' ? `第${ordinal}回${name}` : `${ordinalText(ordinal)} ${name}`;
}

const given = (text: string | null | undefined): readonly string[] => (text == null ? [] : [text]);

/** Reports come out within days of the event. */
const nearDays = 7;
/** An edition whose date is known no better may have been at any time. */
const placedDays = 31;
