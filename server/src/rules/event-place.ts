/** An edition of a series said to have taken place in another city than the registry has. */
import { CITIES, cityIn, cityOf, excludesHost, stateOf } from '../registry/cities.ts';
import type { EventSeries } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import { ordinalText } from '../text/ordinals.ts';
import { byRegistry } from './byRegistry.ts';
import { type DatedEdition, editionName, editionOf, isDated, isNear, isOfOther, seriesOf } from './editions.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { onDate } from './wording.ts';

interface PlaceFault extends Fault {
  readonly series: EventSeries;
  readonly edition: DatedEdition;
  readonly stated: string;
  /** The city that the registry has. */
  readonly city: string;
  /** The same in the language of the text. */
  readonly right: string;
}

export const eventPlace = defineRule<PlaceFault>({
  id: 'event-place',
  summary: 'A place where that edition of an event did not take place.',
  severity: 'warning',
  about: ['took-place'],
  *find({ analysis, registry }) {
    for (const claim of analysis.claims) {
      if (claim.kind !== 'took-place' || claim.place === null) continue;
      const series = seriesOf(claim.event, registry);
      const on = claim.date.value;
      const edition = editionOf(claim.event, on, registry);
      if (!series || !edition?.place || !isDated(edition)) continue;
      // With another date another edition may be meant, or the date is what is wrong.
      if (claim.date.mention !== null && on !== null && !isNear(edition.date, on)) continue;
      if (on !== null && isOfOther(series, edition, on)) continue;
      const parts = partsOf(edition.place);
      const city = parts.find((part) => isCity(part));
      const stated = cityOf(claim.place.text);
      if (city === undefined || parts.some((part) => isPart(foldText(part), stated))) continue;
      if (!CITIES.has(stated) && !knownCities(registry).has(stated)) continue;
      // "Tokyo hosted the 11th Dialogue" may say that Japan did.
      if (claim.place.host && !excludesHost(stated, foldText(city))) continue;
      const right = cityIn(languageOf(claim.event.text), city);
      const proof = { label: series.name, origin: series.origin, evidence: edition };
      yield { span: claim.place.span, proof, series, edition, stated: claim.place.text, city, right };
    }
  },
  word: ({ series, edition, stated, city, right }) => ({
    what: `The registry does not have the ${editionName(series, edition, ordinalText)} in ${stated.replace(/\s+/g, ' ')}.`,
    why: `The registry has it in ${city} ${onDate(edition.date)}.`,
    todo: `Write “${right}”, or correct the number of the edition.`,
  }),
  fix: ({ span, right, city }, { analysis: { text } }) => {
    const rest = text.slice(span.end, span.end + LONGEST_STATE);
    const [behind, comma = '', written = ''] = STATE.exec(rest) ?? [];
    const state = stateOf(city);
    if (behind === undefined || foldText(written).replace(' ', '') === foldText(state ?? '').replace(' ', ''))
      return [replaceFix(`Write “${right}”`, span, right, true)];
    // "in Hanoi, Viet Nam": the state goes with its city.
    // "in Hanoi, Viet Nam and Japan held": the state may begin the clause.
    if (state === null || !BEHIND_STATE.test(rest.slice(behind.length))) return [];
    const name = state === 'Viet Nam' && /\bVietnam\b/.test(text) ? 'Vietnam' : state;
    const place = { start: span.start, end: span.end + behind.length };
    return [replaceFix(`Write “${right}, ${name}”`, place, `${right}${comma}${name}`, true)];
  },
});

/** The state behind a city. */
const STATE = /^(, | \()(Viet ?[Nn]am|Japan|Singapore|Philippines|Malaysia|Thailand|Indonesia|Laos|Cambodia|China)\b/;
const BEHIND_STATE =
  /^(?:\s*(?:$|\n|[.,;:!?)\]|–—-])|['’]s capital\b| (?:on|in|at|from|between|during|last|this|where|when|\d))/;
const LONGEST_STATE = 30;

/** "Gia Lam Airport, Hanoi" → both; the city stands last. */
function partsOf(place: string): readonly string[] {
  return place.split(/, | \(/).reverse();
}

/** Names of cities, not "video conference", a ministry, or a country, which may hold any city. */
function isCity(part: string): boolean {
  if (!/^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*$/u.test(part)) return false;
  return !/\b(?:Ministry|Airport|Center|Centre|Palace|Hall|Hotel|Base)\b/.test(part) && !isCountry(part);
}

/** A country of more than one city. */
function isCountry(part: string): boolean {
  return COUNTRIES.has(foldText(part));
}

/** Countries that a registry of these relations may name as places; Singapore is a city too. */
const COUNTRIES: ReadonlySet<string> = new Set(
  [
    'viet nam,vietnam,japan,china,united states,south korea,republic of korea,north korea,australia,india,russia,france',
    'united kingdom,britain,germany,philippines,malaysia,new zealand,indonesia,thailand,laos,cambodia,myanmar,brunei',
    'timor-leste,canada,italy,spain,jamaica,switzerland,belgium,netherlands,sweden,norway,finland,poland,ukraine,turkey',
    'israel,saudi arabia,united arab emirates,qatar,egypt,south africa,brazil,argentina,chile,mexico,peru,cuba,mongolia',
  ].flatMap((line) => line.split(',')),
);

function isPart(place: string, stated: string): boolean {
  return ` ${place} `.includes(` ${stated} `) || ` ${stated} `.includes(` ${place} `);
}

/** Folded names of the cities in which the registry has something: two of them are two. */
const knownCities = byRegistry((registry): ReadonlySet<string> => {
  const places = [
    ...[...registry.series.values()].flatMap(({ editions }) => editions.map(({ place }) => place)),
    ...[...registry.agreements.values()].map(({ signed }) => signed.place),
  ];
  return new Set(places.flatMap((place) => (place === null ? [] : partsOf(place).filter(isCity).map(foldText))));
});
