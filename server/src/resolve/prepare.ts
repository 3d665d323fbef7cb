/** One passage with what its own tokens say, before the dossier around it is asked. */
import type { Matcher } from '../recognise/matcher.ts';
import { lastHeading } from '../recognise/past.ts';
import type { Item, Scan } from '../recognise/scan.ts';
import { withWrapped } from '../recognise/wrapped.ts';
import { attachTitles } from './attach.ts';
import { countCountries } from './context.ts';
import { deniedItems } from './denied.ts';
import type { PersonItem } from './personReading.ts';
import { isAddressed, isPrivate } from './private.ts';
import { quotedItems } from './quotes.ts';
import { sentenceNumbers } from './sentences.ts';
import { type SpeltWord, speltWords } from './spelt.ts';
import { type Times, timesOf } from './story.ts';
import type { Attachment } from './walk.ts';

/** Kept as long as the text of the passage stays the same. */
export interface Prepared {
  /** What was read, and the same with `withWrapped`. */
  readonly read: Scan;
  readonly scan: Scan;
  /** Sentence number of each token. */
  readonly sentences: Int32Array;
  readonly attachments: readonly Attachment[];
  readonly people: readonly PersonItem[];
  /** Items of which the dossier claims nothing: in somebody else's words, or in what is denied. */
  readonly quoted: ReadonlySet<Item>;
  /** Those of them that stand in a question, in the writer's own words. */
  readonly asked: ReadonlySet<Item>;
  /** How often each country is named. */
  readonly countries: ReadonlyMap<string, number>;
  /** Words that British and American English spell differently. */
  readonly spelt: readonly SpeltWord[];
  /** Whether its last line that is a heading, without any mark, is one of background; null without such a line. */
  readonly heading: boolean | null;
  readonly times: Times | null;
}

export function prepare(read: Scan, matcher: Matcher): Prepared {
  const scan = withWrapped(read, matcher);
  const attachments = attachTitles(scan, matcher);
  const people: PersonItem[] = [];
  const titles = new Map<Item, Attachment[]>();
  for (const attachment of attachments) {
    const list = titles.get(attachment.person);
    if (list) list.push(attachment);
    else titles.set(attachment.person, [attachment]);
  }
  for (const item of scan.items) {
    if (item.type !== 'person') continue;
    const text = inOrder(scan.text.slice(item.start, item.end));
    people.push({
      item,
      text,
      titles: titles.get(item) ?? [],
      isPrivate: isPrivate(item, scan, matcher),
      isAddressed: isAddressed(item, scan, matcher),
    });
  }
  const sentences = sentenceNumbers(scan, matcher);
  const denied = deniedItems(scan, sentences, matcher);
  const quoted = quotedItems(scan);
  return {
    read,
    scan,
    sentences,
    attachments,
    people,
    quoted: denied.items.size === 0 ? quoted : new Set([...quoted, ...denied.items]),
    asked: quoted.size === 0 ? denied.asked : new Set([...denied.asked].filter((item) => !quoted.has(item))),
    countries: countCountries(scan, matcher),
    spelt: speltWords(scan, sentences, matcher),
    heading: lastHeading(scan.text),
    times: timesOf(scan, sentences),
  };
}

/** "MENSAH, Kofi" of a list is Kofi Mensah. */
function inOrder(name: string): string {
  const comma = name.indexOf(', ');
  if (comma < 0) return name;
  const family = name.slice(0, comma).replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  return `${name.slice(comma + 2)} ${family}`;
}
