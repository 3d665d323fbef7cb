/** How one name is read: who is meant, in which form, or somebody of no registry. */
import type { NameForm } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import type { Registry } from '../registry/model.ts';
import { isCapitals } from '../text/capitals.ts';
import type { Attachment } from './walk.ts';

/** Who a person item stands for. */
export interface PersonReading {
  readonly id: string | null;
  readonly candidates: readonly string[];
  readonly canonical: string;
  readonly name: NameForm;
}

/** A person item with its place in the dossier and the titles that its sentence gives it. */
export interface PersonItem {
  readonly item: Item;
  readonly text: string;
  readonly titles: readonly Attachment[];
  /** What stands beside the name makes it another's than an official's: "Mrs", ", a florist". */
  readonly isPrivate: boolean;
  /** "Mr. X", and nothing behind the name that says who that is. */
  readonly isAddressed: boolean;
}

export function reading(
  id: string | null,
  candidates: readonly string[],
  name: NameForm,
  p: PersonItem,
  registry: Registry,
): PersonReading {
  const person = id === null ? undefined : registry.people.get(id);
  return { id, candidates, canonical: person?.name.ascii ?? plainName(p.text), name };
}

export function unknownPerson(canonical: string): PersonReading {
  return { id: null, candidates: [], canonical, name: 'unknown' };
}

/** Without diacritics, on one line, not in capitals. */
export function plainName(text: string): string {
  // Marks are part of the sound in kana: ザ is no サ.
  if (!/\p{Script=Latin}/u.test(text)) return text;
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  const name = plain.replace(/\s+/g, ' ').trim();
  // "OSAMA REFAI" of a headline is the Osama Refai of the text.
  const shouted = isCapitals(name) && name.length > 3;
  return shouted ? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : name;
}
