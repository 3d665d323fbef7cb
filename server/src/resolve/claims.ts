/** The claims of one passage: ranks and offices held, agreements signed, partnerships named, events that took place. */
import type { Matcher } from '../recognise/matcher.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { FORMER, IRREALIS } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { cover } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { happened } from './happened.ts';
import { makeReader, type Reader } from './reader.ts';
import type { Section, Setting } from './section.ts';
import { signed } from './signed.ts';
import { tookPlace } from './tookPlace.ts';

export function claimsOf(section: Section, dossier: Setting, matcher: Matcher, registry: Registry): Claim[] {
  const reader = makeReader(section, dossier, matcher, registry);
  return [
    ...titleClaims(section, reader),
    ...section.scan.items.flatMap((item) => itemClaims(item, reader)),
    ...happened(section, dossier),
  ];
}

function itemClaims(item: Item, reader: Reader): Claim[] {
  const mention = reader.mention(item);
  if (!mention || reader.quoted(item)) return [];
  switch (item.type) {
    case 'agreement':
      return signed(item, mention, reader);
    case 'partnership':
      return [named(item, mention, reader)];
    case 'event':
      return tookPlace(item, mention, reader);
    case 'person':
    case 'rank':
    case 'office':
    case 'organisation':
    case 'date':
      return [];
  }
}

function titleClaims(section: Section, reader: Reader): Claim[] {
  return section.attachments.flatMap((attachment): Claim[] => {
    const person = reader.mention(attachment.person);
    const title = reader.mention(attachment.title);
    if (!person || !title || !attachment.certain || section.quoted.has(attachment.person)) return [];
    const tense = attachment.tense === 'present' && reader.isHistory(attachment.person) ? 'former' : attachment.tense;
    const date = reader.date(attachment.person, null, tense);
    const span = cover(person.span, title.span);
    return title.type === 'rank'
      ? [{ kind: 'held-rank', person, rank: title, date, span }]
      : [{ kind: 'held-office', person, office: title, date, span }];
  });
}

function named(item: Item, partnership: Mention, reader: Reader): Claim {
  const start = reader.sentenceStart(item);
  const former = reader.hasAny(Math.max(start, item.from - 4), item.from, FORMER);
  // "upgraded to", "from the Extensive to the Comprehensive …", "its successor": the name of another time is meant.
  // "hope for a …": the name of another time is not yet that of this one.
  // "The Comprehensive … was not there yet": what is denied is not named as of that time.
  const denied = reader.is(item.to + 1, 'not') && !reader.is(item.to + 2, 'only');
  const changing =
    denied || reader.isRaising(item) || reader.hasAny(Math.max(start, item.from - 6), item.from, IRREALIS);
  const tense = former ? 'former' : changing ? 'incoming' : 'present';
  return { kind: 'named', partnership, date: reader.date(item, null, tense), span: partnership.span };
}
