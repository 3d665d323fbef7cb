/** How the titles beside a name agree with what the registry has for the people whom the name can stand for. */
import type { Item } from '../recognise/scan.ts';
import type { Registry } from '../registry/model.ts';
import { heldOffice, heldRank } from '../registry/query.ts';
import { foldText } from '../text/fold.ts';
import type { TimeValue } from '../time/edtf.ts';
import { or, type Truth } from '../time/truth.ts';
import type { Attachment } from './walk.ts';

/** The one candidate whose known ranks and offices agree best with the titles beside the name, or null. */
export function fitting(
  ids: readonly string[],
  titles: readonly Attachment[],
  registry: Registry,
  on: TimeValue | null,
): string | null {
  if (on === null || titles.length === 0) return null;
  const judged = ids.map((id) => ({ id, truth: titlesFit(id, titles, registry, on) }));
  const yes = judged.filter((j) => j.truth === 'yes');
  if (yes.length === 1) return yes[0]?.id ?? null;
  const open = judged.filter((j) => j.truth !== 'no');
  return yes.length === 0 && open.length === 1 && judged.length > 1 ? (open[0]?.id ?? null) : null;
}

/** `no` as soon as one title cannot have been the person's. */
export function titlesFit(id: string, titles: readonly Attachment[], registry: Registry, on: TimeValue): Truth {
  const truths = titles
    .filter(({ title }) => title.forms.length > 0)
    .map(({ title }) =>
      or(
        ...ofTheirCountry(id, title, registry).map((form) =>
          title.type === 'rank' ? heldRank(registry, id, form.id, on) : heldOffice(registry, id, form.id, on),
        ),
      ),
    );
  // An office tells people apart better than a rank that many hold; one sure title outweighs the unknown ones.
  if (truths.includes('no')) return 'no';
  return truths.includes('yes') ? 'yes' : 'unknown';
}

/** "Colonel" beside a Vietnamese name is no Japanese rank: forms of other countries count only where there is no other. */
function ofTheirCountry(id: string, title: Item, registry: Registry): Item['forms'] {
  const country = registry.people.get(id)?.country;
  const own = title.forms.filter((form) => {
    const ladder = registry.ladders.get(registry.ranks.get(form.id)?.ladder ?? '');
    return (title.type === 'rank' ? ladder : registry.offices.get(form.id))?.country === country;
  });
  return own.length > 0 ? own : title.forms;
}

/** "Gen." before the name of any general officer: it says less than the rank that it writes. */
export function isAddress({ title }: Attachment, id: string, registry: Registry): boolean {
  if (title.type !== 'rank') return false;
  const said = new Set(title.forms.map((form) => registry.ranks.get(form.id)?.title));
  return (registry.people.get(id)?.ranks ?? []).some(({ rank }) => {
    const last = registry.ranks.get(rank)?.title.split(' ').at(-1);
    return said.has(last);
  });
}

/** The one of them who held an office that goes by a bare title: "Minister", "Deputy Minister". */
export function addressed(
  ids: readonly string[],
  titles: readonly Attachment[],
  registry: Registry,
  on: TimeValue | null,
): string | null {
  const address = titles.find(({ title }) => title.address)?.title.title;
  if (address === undefined || on === null) return null;
  const holders = ids.filter((id) =>
    (registry.people.get(id)?.offices ?? []).some(
      ({ office }) => goesBy(address, office, registry) && heldOffice(registry, id, office, on) === 'yes',
    ),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** "Minister" may be said of any minister, but of no Deputy Minister and no Vice-Minister. */
export function goesBy(bare: string, office: string, registry: Registry): boolean {
  const written = wordsOf(bare);
  const words = wordsOf(registry.offices.get(office)?.title ?? '');
  return written.every((word) => words.includes(word)) && isDeputy(words) === isDeputy(written);
}

const wordsOf = (title: string): readonly string[] => foldText(title).split(/[ -]/);
const isDeputy = (words: readonly string[]): boolean => words.includes('deputy') || words.includes('vice');
