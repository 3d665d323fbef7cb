/** An edition of a series said to have taken place in another city than the registry has. */
import { CITIES, cityIn, cityOf, countryOf, excludesHost } from '../registry/cities.ts';
import { COUNTRIES } from '../registry/countries.ts';
import type { EventSeries } from '../registry/model.ts';
import type { StateBehind } from '../resolve/claim.ts';
import { foldText } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import { once } from '../text/once.ts';
import { ordinalText } from '../text/ordinals.ts';
import { byRegistry } from './byRegistry.ts';
import { type DatedEdition, editionName, editionOf, isDated, isNear, isOfOther, seriesOf } from './editions.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { countryName, onDate } from './wording.ts';

interface PlaceFault extends Fault {
  readonly series: EventSeries;
  readonly edition: DatedEdition;
  readonly stated: string;
  /** The city that the registry has. */
  readonly city: string;
  /** The same in the language of the text. */
  readonly right: string;
  /** What the text has as its state. */
  readonly behind: StateBehind | undefined;
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
      const { span, text, state: behind } = claim.place;
      yield { span, proof, series, edition, stated: text, city, right, behind };
    }
  },
  word: ({ series, edition, stated, city, right }) => ({
    what: `The registry does not have the ${editionName(series, edition, ordinalText)} in ${stated.replace(/\s+/g, ' ')}.`,
    why: `The registry has it in ${city} ${onDate(edition.date)}.`,
    todo: `Write “${right}”, or correct the number of the edition.`,
  }),
  fix: ({ span, right, city, behind }, { analysis: { text } }) => {
    const code = countryOf(city);
    if (behind === undefined || behind.code === code) return [replaceFix(`Write “${right}”`, span, right, true)];
    // "in Hanoi, Viet Nam": the state goes with its city.
    if (code === null || !behind.ends) return [];
    const name = code === 'VN' && !/\bVietnam\b/.test(text) ? 'Viet Nam' : countryName(code);
    const place = { start: span.start, end: behind.span.end };
    return [replaceFix(`Write “${right}, ${name}”`, place, `${right}${behind.lead}${name}`, true)];
  },
});

/** "Gia Lam Airport, Hanoi" → both; the city stands last. */
function partsOf(place: string): readonly string[] {
  return place.split(/, | \(/).reverse();
}

/** Names of cities, not "video conference", a ministry, or a country, which may hold any city. */
function isCity(part: string): boolean {
  if (!/^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*$/u.test(part)) return false;
  return !/\b(?:Ministry|Airport|Center|Centre|Palace|Hall|Hotel|Base)\b/.test(part) && !isCountry(part);
}

/** A country of more than one city: "Japan", "New Zealand", "United Kingdom". */
function isCountry(part: string): boolean {
  const words = foldText(part).split(' ');
  const names = countryNames();
  return (
    !CITIES.has(words.join(' ')) && [words.join(' '), words.join(''), words.at(-1)].some((name) => names.has(name))
  );
}

/** Folded names of all countries, and the words by which those of several words are known: "zealand", "southafrica". */
const countryNames = once((): ReadonlySet<string | undefined> => {
  return new Set(COUNTRIES.flatMap(({ code, words }) => [foldText(countryName(code)), words.split(' ', 1)[0]]));
});

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
