/** Full names and other written forms that would name two people. */
import { foldText } from '../../text/fold.ts';
import { type RegistryMemo, remembered } from '../memo.ts';
import type { Person, Registry } from '../model.ts';
import { writtenForms } from '../query.ts';
import type { Report, Subject } from '../subject.ts';

/** Short forms are left out: that many people share them is their nature. */
export function checkNames(
  registry: Registry,
  subjects: ReadonlyMap<string, Subject>,
  memo: RegistryMemo,
  report: Report,
): void {
  if (subjects.size === 0) return;
  const first = new Map<string, Person>();
  for (const person of registry.people.values()) {
    let told = false;
    const forms = remembered(memo.forms, person.name, () =>
      writtenForms(person).map((form) => [form, foldText(form)] as const),
    );
    for (const [form, key] of forms) {
      const other = first.get(key);
      if (!other) first.set(key, person);
      else if (other !== person && !told) {
        told = reportPair(form, other, person, subjects, report);
      }
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
