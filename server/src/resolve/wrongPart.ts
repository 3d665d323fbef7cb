/** Somebody known by the part of the name that nobody uses alone: "Gen. Phan" for Phan Van Giang, "Mr. Koji" for Yamazaki Koji. */
import type { Person, Registry } from '../registry/model.ts';
import { heldOffice } from '../registry/query.ts';
import { foldText } from '../text/fold.ts';
import type { TimeValue } from '../time/edtf.ts';
import { addressed, fitting, goesBy, isAddress, titlesFit } from './fitting.ts';
import type { Attachment } from './walk.ts';

/**
 * Id of the one who is meant, of those whom the dossier names in full or who held the office beside the word; null where
 * somebody else of that name may be meant. A family name is shared by thousands, so that a title must be the person's;
 * a given name needs only no title that is not.
 */
export function wrongPartOf(
  text: string,
  titles: readonly Attachment[],
  registry: Registry,
  on: TimeValue | null,
  introduced: WrongParts,
): string | null {
  const word = foldText(text);
  if (/[ .-]/.test(word)) return null;
  const holders = officeHolders(titles, registry, on).filter((id) => {
    const person = registry.people.get(id);
    return person !== undefined && wrongPart(person) === word;
  });
  const ids = [...new Set([...(introduced.get(word) ?? []), ...holders])];
  const id = ids.length === 1 ? ids[0] : fitting(ids, titles, registry, on);
  const person = registry.people.get(id ?? '');
  if (!person) return null;
  const others = titles.filter((each) => !isAddress(each, person.id, registry));
  const fits = on === null || others.length === 0 ? 'unknown' : titlesFit(person.id, others, registry, on);
  const isCalled =
    others.length < titles.length ||
    addressed([person.id], titles, registry, on) !== null ||
    (introduced.has(word) && mayBeCalled(person, titles, registry, on));
  const isTitled = fits === 'yes' || (fits === 'unknown' && isCalled);
  const isFamily = foldText(person.name.family) === word;
  return isTitled || (!isFamily && fits !== 'no') ? person.id : null;
}

/** "Nguyen Chi Vinh spoke. Deputy Minister Nguyen": of the only one of that name in the text, who may have been it then. */
function mayBeCalled(
  { id, offices }: Person,
  titles: readonly Attachment[],
  registry: Registry,
  on: TimeValue | null,
): boolean {
  if (on === null) return false;
  return titles.some(({ title: { address, title = '' } }) =>
    offices.some(
      ({ office }) => address && goesBy(title, office, registry) && heldOffice(registry, id, office, on) !== 'no',
    ),
  );
}

/** Ids of people by the part of their name that nobody uses alone, folded. */
export type WrongParts = ReadonlyMap<string, readonly string[]>;

export function wrongParts(ids: Iterable<string>, registry: Registry): WrongParts {
  const parts = new Map<string, string[]>();
  for (const id of ids) {
    const person = registry.people.get(id);
    const part = person === undefined ? null : wrongPart(person);
    if (part === null) continue;
    const list = parts.get(part);
    if (list) list.push(id);
    else parts.set(part, [id]);
  }
  return parts;
}

/** The family name where the given name is the short form, the given name where the family name is. */
function wrongPart({ name }: Person): string | null {
  const short = foldText(name.short);
  if (short === foldText(name.given)) return foldText(name.family);
  return short === foldText(name.family) ? foldText(name.given) : null;
}

/** Those who certainly held an office beside the word then. */
function officeHolders(titles: readonly Attachment[], registry: Registry, on: TimeValue | null): string[] {
  if (on === null) return [];
  return titles.flatMap(({ title }) =>
    title.type !== 'office'
      ? []
      : title.forms.flatMap(({ id }) =>
          (registry.holders.get(id) ?? [])
            .filter(({ person }) => heldOffice(registry, person.id, id, on) === 'yes')
            .map(({ person }) => person.id),
        ),
  );
}
