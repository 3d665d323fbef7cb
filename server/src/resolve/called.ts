/** Which bodies a passage calls by a name that says something: one that has changed, or that another country has otherwise. */
import type { Matcher } from '../recognise/matcher.ts';
import type { Item } from '../recognise/scan.ts';
import { FORMER } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { wordSet } from '../text/wordSet.ts';
import type { Called } from './claim.ts';
import { nationBeside } from './nation.ts';
import type { Reader } from './reader.ts';
import type { Section } from './section.ts';

export function called(section: Section, reader: Reader, matcher: Matcher, registry: Registry): Called[] {
  const { map, scan } = section;
  return scan.items.flatMap((item): Called[] => {
    const organisation = item.type === 'organisation' ? reader.mention(item) : undefined;
    const body = registry.organisations.get(organisation?.id ?? '');
    if (!organisation || !body || reader.quoted(item)) return [];
    const nation = nationBeside(item, null, undefined, scan, matcher, map);
    if (nation === null && body.formerNames.length === 0) return [];
    const former = reader.isHistory(item) || reader.hasAny(item.from - 3, item.from, FORMER);
    const date = reader.date(item, null, former ? 'former' : 'present');
    const told = isToldOld(item, reader);
    return [{ kind: 'called', organisation, nation, ...(told && { told }), date, span: organisation.span }];
  });
}

/** "the Defense Agency of old", "the Defense Agency, now the Ministry of Defense": the writer knows that it is another's. */
function isToldOld({ to }: Item, reader: Reader): boolean {
  if (reader.is(to, 'of')) {
    if (OLD.has(reader.word(to + 1))) return true;
    return THOSE.has(reader.word(to + 1)) && TIMES.has(reader.word(to + 2));
  }
  const comma = reader.is(to, ',') ? to + 1 : to;
  const at = reader.is(comma, '(') ? comma + 1 : comma;
  if (LATER.has(reader.word(at))) return true;
  const then = (i: number) => (THEN.has(reader.word(i)) ? i + 1 : i);
  if (reader.is(at, 'which')) return reader.is(then(at + 1), 'became');
  if (reader.is(at, 'as') && reader.is(at + 1, 'it')) return reader.is(then(at + 2), 'was');
  return FORERUNNERS.has(reader.word(reader.is(at, 'the') ? at + 1 : at));
}

const OLD = wordSet('old then');
const THEN = wordSet('then later');
const THOSE = wordSet('those the that');
const TIMES = wordSet('days day time era');
const LATER = wordSet('now today later since renamed');
const FORERUNNERS = wordSet('predecessor forerunner');
