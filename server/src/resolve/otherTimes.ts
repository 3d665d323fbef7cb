/**
 * Titles that somebody has no more, in sentences without a date of their own that name them as of then: two who had theirs
 * together ("The upgrade was agreed by President X and Prime Minister Y"), two holders of one office ("Like Prime Minister
 * X, Prime Minister Y"), and whoever is only spoken of ("An officer who worked with Minister X").
 */
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import type { Registry, Tenure } from '../registry/model.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { wordSet } from '../text/wordSet.ts';
import { type Day, dateOf } from '../time/calendar.ts';
import { dateValue, type TimeValue } from '../time/edtf.ts';
import type { Claim, HeldOffice, HeldRank } from './claim.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';
import { isSpokenOf } from './spokenOf.ts';
import type { Attachment } from './walk.ts';

/** A claim of a title with its items. */
export interface TitleClaim {
  readonly claim: Claim;
  readonly person: Item;
  readonly title: Item;
}

/** The claims, those of other times with these among their readings. */
export function withOtherTimes(
  all: readonly TitleClaim[],
  section: Section,
  reader: Reader,
  registry: Registry,
): Claim[] {
  const now = reader.today();
  const sentences = new Map<number, Over[]>();
  const over = all.map((each): Over | null => {
    const found = now && overOn(now, each, registry);
    if (!found) return null;
    const sentence = section.sentences[each.person.from] as number;
    const list = sentences.get(sentence);
    if (list) list.push(found);
    else sentences.set(sentence, [found]);
    return found;
  });
  const days = new Map<number, TimeValue | null>();
  return all.map(({ claim: written, person, title }, i): Claim => {
    const found = over[i];
    if (!found || now === null) return written;
    const { claim, begun } = found;
    const sentence = section.sentences[person.from] as number;
    const isUndated = reader.inSentence(person, 'date').length === 0;
    let day = days.get(sentence);
    if (day === undefined) {
      day = isUndated && tellsOfPast(person, reader) ? sharedDay(sentences.get(sentence) ?? [], now) : null;
      days.set(sentence, day);
    }
    const isOfThen =
      isSpokenOf(title, person, reader) || (isUndated && hasOtherHolder(title, person, section, reader, registry));
    const then = [...(isOfThen ? begun : []), ...(day ? [day] : [])];
    return then.length === 0
      ? claim
      : { ...claim, date: { ...claim.date, readings: [...claim.date.readings, ...then] } };
  });
}

/** The claim of a title that its bearer has had before, and has no more. */
interface Over {
  readonly claim: HeldOffice | HeldRank;
  readonly tenures: readonly Tenure[];
  readonly begun: readonly TimeValue[];
}

function overOn(now: TimeValue, { claim }: TitleClaim, registry: Registry): Over | null {
  if ((claim.kind !== 'held-office' && claim.kind !== 'held-rank') || claim.date.tense !== 'present') return null;
  const tenures = tenuresOf(claim.person, claim.kind === 'held-office' ? claim.office : claim.rank, registry);
  const isOver = tenures.every(({ to, knownUntil }) => (to?.earliest ?? knownUntil) <= now.latest);
  return isOver && tenures.length > 0 ? { claim, tenures, begun: begunOf(tenures) } : null;
}

/** Those of the title that a person of the registry has or had. */
export function tenuresOf({ id }: Mention, { candidates }: Mention, registry: Registry): readonly Tenure[] {
  const known = registry.people.get(id ?? '');
  if (known === undefined) return [];
  return [
    ...known.offices.filter(({ office }) => candidates.includes(office)),
    ...known.ranks.filter(({ rank }) => candidates.includes(rank)),
  ];
}

/** A time of each. */
export const begunOf = (tenures: readonly Tenure[]): readonly TimeValue[] =>
  tenures.flatMap(({ from, to, attested }) => from ?? to ?? attested[0] ?? []);

/** A day on which two people had the titles that they have no more, and have not had for long. */
function sharedDay(all: readonly Over[], now: TimeValue): TimeValue | null {
  if (all.length < 2 || all.length > MOST_TITLES) return null;
  const spells = all.flatMap(({ claim, tenures }) =>
    tenures.flatMap(({ from, to }) =>
      claim.kind === 'held-office' && from && to && to.latest < now.earliest - LONG_DAYS
        ? { id: claim.person.id, from: from.latest, to: to.earliest }
        : [],
    ),
  );
  for (const a of spells) {
    for (const b of spells) {
      const from = Math.max(a.from, b.from) + 1;
      if (a.id !== b.id && from < Math.min(a.to, b.to)) return dayValue(from);
    }
  }
  return null;
}

function dayValue(of: Day): TimeValue {
  const { year, month, day } = dateOf(of);
  return dateValue(year, month, day);
}

/** Who goes by a list of before the last change of government writes of them together, too. */
const LONG_DAYS = 183;
/** More than any sentence of prose names: a list. */
const MOST_TITLES = 12;

/** Somebody else in the sentence has the same office, or has had it: it speaks of more times than one. */
export function hasOtherHolder(
  { from }: Item,
  person: Item,
  { attachments }: Section,
  reader: Reader,
  registry: Registry,
): boolean {
  const others = reader.inSentence(person, 'person');
  if (others.length < 2 || others.length > MOST_TITLES) return false;
  const officeOf = (each: Attachment) => (each.title.type === 'office' ? reader.mention(each.title) : undefined);
  // They come in the order of the names.
  const first = firstWhere(attachments, (each) => each.person.from >= (others[0] as Item).from);
  const behind = firstWhere(attachments, (each) => each.person.from > (others.at(-1) as Item).from);
  const near = attachments.slice(first, behind);
  const own = near.find((each) => each.person === person && each.title.from === from);
  const office = own && officeOf(own);
  const home = countryOf(reader.mention(person), registry);
  return near.some((each) => {
    const [who, what] = [reader.mention(each.person), officeOf(each)];
    if (!who || !what || each.person === person) return false;
    // "Defence Ministers X and Y" have one each.
    const isSame = countryOf(who, registry) === home && what.candidates.some((id) => office?.candidates.includes(id));
    return isSame && who.id !== reader.mention(person)?.id && tenuresOf(who, what, registry).length > 0;
  });
}

const countryOf = (person: Mention | undefined, { people }: Registry): string | undefined =>
  people.get(person?.id ?? '')?.country;

/** A sentence with a verb of the past, and with none of what is or will be. */
function tellsOfPast(person: Item, reader: Reader): boolean {
  const [from, to] = [reader.sentenceStart(person), reader.sentenceEnd(person)];
  let past = reader.hasPastVerb(from, to, 0);
  for (let i = from; i < to; i++) {
    if (NOW.has(reader.word(i))) return false;
    past ||= PAST.has(reader.word(i));
  }
  return past;
}

const NOW = wordSet('will be now today tomorrow currently');
const PAST = wordSet('was were had did met held made led gave spoke đã do た');
