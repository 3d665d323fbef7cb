/** Full names and other written forms that would name two people. */
import { foldText } from '../../text/fold.ts';
import { type CountedNames, type Namesake, type RegistryMemo, remembered } from '../memo.ts';
import type { Person, Registry } from '../model.ts';
import { writtenForms } from '../query.ts';
import type { Report, Subject } from '../subject.ts';

/** Whom the names are compared with: all people of the files, and those of a compiled registry below them. */
export interface People {
  readonly own: Iterable<Person>;
  readonly below: Below | null;
}

export interface Below {
  readonly registry: Registry;
  /** Those with a written form of just these words, each read when it is asked for. */
  named(form: string): Iterable<Person>;
  /** Of whom the files say something else. */
  readonly spoken: ReadonlySet<string>;
}

/** Short forms are left out: that many people share them is their nature. */
export function checkNames(
  { own, below }: People,
  subjects: () => ReadonlyMap<string, Subject>,
  memo: RegistryMemo,
  report: Report,
): void {
  const formsOf = (person: Person): Forms =>
    remembered(memo.forms, person.name, () => writtenForms(person).map((form) => [form, foldText(form)] as const));
  const people = [...own];
  const shared = sharedForms(people, formsOf, memo.counted);
  if (shared.size === 0 && below === null) return;
  const isShared = ([, key]: Forms[number]) => shared.has(key);
  const first = new Map<string, Person>();
  for (const person of people) {
    let told = false;
    const forms = formsOf(person);
    if (below === null && !forms.some(isShared)) continue;
    const stored = below && subjects().has(person.id) ? namesakeBelow(below, person, forms, memo) : null;
    for (const [form, key] of forms) {
      const known = first.get(key);
      if (!known) first.set(key, person);
      const other = form === stored?.form ? stored.person : known;
      if (other && other !== person && !told) told = reportPair(form, other, person, subjects, report);
    }
  }
}

type Forms = readonly (readonly [form: string, key: string])[];

/** The folded forms that several of the people have. An edit of one name counts the forms of that one. */
function sharedForms(
  people: readonly Person[],
  formsOf: (person: Person) => Forms,
  counted: CountedNames,
): ReadonlySet<string> {
  const { names, counts, shared } = counted;
  const count = (forms: Forms, by: number) => {
    for (const key of new Set(forms.map(([, folded]) => folded))) {
      const now = (counts.get(key) ?? 0) + by;
      if (now === 0) counts.delete(key);
      else counts.set(key, now);
      if (now > 1) shared.add(key);
      else shared.delete(key);
    }
  };
  counted.build += 1;
  const { build } = counted;
  let different = 0;
  for (const person of people) {
    let known = names.get(person.name);
    if (known === undefined) {
      known = { forms: formsOf(person), build: 0 };
      names.set(person.name, known);
      count(known.forms, 1);
    }
    if (known.build !== build) different += 1;
    known.build = build;
  }
  if (different === names.size) return shared;
  for (const [name, known] of names) {
    if (known.build === build) continue;
    names.delete(name);
    count(known.forms, -1);
  }
  return shared;
}

/** Names below do not change: only one that has been hidden since is looked for again. */
function namesakeBelow(below: Below, { id, name }: Person, forms: Forms, memo: RegistryMemo): Namesake | null {
  const known = remembered(memo.namesakes, below.registry, () => new WeakMap<Person['name'], Namesake | null>());
  const before = known.get(name);
  if (before === null || (before !== undefined && !below.spoken.has(before.person.id))) return before;
  let hidden: Namesake | null = null;
  for (const [form] of forms) {
    for (const person of below.named(form)) {
      if (person.id === id) continue;
      if (!below.spoken.has(person.id)) {
        const found = { form, person };
        known.set(name, found);
        return found;
      }
      hidden ??= { form, person };
    }
  }
  known.set(name, hidden);
  return null;
}

function reportPair(
  form: string,
  first: Person,
  second: Person,
  subjects: () => ReadonlyMap<string, Subject>,
  report: Report,
): boolean {
  const [at, other] = subjects().has(second.id) ? [second, first] : [first, second];
  const subject = subjects().get(at.id);
  if (!subject) return false;
  const variant = at.name.variants.indexOf(form);
  const path = variant < 0 ? ['name', 'full'] : ['name', 'variants', variant];
  const message = `"${form}" is a written form of two people, "${first.id}" and "${second.id}". Neither will be recognised by it for certain; join the two entries, or drop the form.`;
  report(subject, 'ambiguous-name', path, message, {
    related: { uri: other.origin.uri, span: other.origin.span, message: `The entry "${other.id}"` },
  });
  return true;
}
