/** Full names and other written forms that would name two people. */
import { foldText } from '../../text/fold.ts';
import { type RegistryMemo, remembered } from '../memo.ts';
import type { Person } from '../model.ts';
import { writtenForms } from '../query.ts';
import type { Report, Subject } from '../subject.ts';

/** Whom the names are compared with: all people of the files, and those of a compiled registry below them. */
export interface People {
  readonly own: Iterable<Person>;
  /** Those below with a written form of just these words. */
  readonly namesakes: ((form: string) => readonly Person[]) | null;
}

/** Short forms are left out: that many people share them is their nature. */
export function checkNames(
  { own, namesakes }: People,
  subjects: ReadonlyMap<string, Subject>,
  memo: RegistryMemo,
  report: Report,
): void {
  if (subjects.size === 0) return;
  const first = new Map<string, Person>();
  for (const person of own) {
    let told = false;
    const forms = remembered(memo.forms, person.name, () =>
      writtenForms(person).map((form) => [form, foldText(form)] as const),
    );
    for (const [form, key] of forms) {
      const known = first.get(key);
      if (!known) first.set(key, person);
      const below = namesakes !== null && !told && subjects.has(person.id) ? namesakes(form) : [];
      const other = known ?? below.find(({ id }) => id !== person.id);
      if (other && other !== person && !told) told = reportPair(form, other, person, subjects, report);
    }
  }
}

function reportPair(
  form: string,
  first: Person,
  second: Person,
  subjects: ReadonlyMap<string, Subject>,
  report: Report,
): boolean {
  const [at, other] = subjects.has(second.id) ? [second, first] : [first, second];
  const subject = subjects.get(at.id);
  if (!subject) return false;
  const variant = at.name.variants.indexOf(form);
  const path = variant < 0 ? ['name', 'full'] : ['name', 'variants', variant];
  const message = `"${form}" is a written form of two people, "${first.id}" and "${second.id}". Neither will be recognised by it for certain; join the two entries, or drop the form.`;
  report(subject, 'ambiguous-name', path, message, {
    related: { uri: other.origin.uri, span: other.origin.span, message: `The entry "${other.id}"` },
  });
  return true;
}
