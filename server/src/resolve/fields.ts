/** The claims of YAML fields: `rank` and `office` beside `person` say what a sentence says (design section 4). */
import type { Dossier, Field } from '../dossier/dossier.ts';
import type { Matcher } from '../recognise/matcher.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Item } from '../recognise/scan.ts';
import { FORMER, INCOMING } from '../recognise/words.ts';
import type { Registry } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { cover } from '../text/span.ts';
import type { Claim, ClaimDate } from './claim.ts';
import type { Section } from './resolve.ts';

/** A `rank` or `office` field, by the passage that holds its value. */
export interface TitleField {
  /** Registry id of the person of the same entry. */
  readonly person: string;
  readonly personField: Field;
}

/** Fields of `participants` whose entry names a person that the registry has, by id or by any full written form. */
export function participantFields(dossier: Dossier, registry: Registry): ReadonlyMap<number, TitleField> {
  const people = new Map<string, Field>();
  for (const field of dossier.fields) {
    if (isParticipant(field, 'person')) people.set(String(field.path[1]), field);
  }
  const found = new Map<number, TitleField>();
  if (people.size === 0) return found;
  const byName = new Map<string, string>();
  for (const field of dossier.fields) {
    const personField = people.get(String(field.path[1]));
    if (!personField || (!isParticipant(field, 'rank') && !isParticipant(field, 'office'))) continue;
    const person = registry.people.has(personField.value)
      ? personField.value
      : idOfName(personField.value, registry, byName);
    if (person !== null) found.set(field.passage, { person, personField });
  }
  return found;
}

function isParticipant({ path }: Field, key: string): boolean {
  return path.length === 3 && path[0] === 'participants' && path[2] === key;
}

/** The only person of that full name; names are indexed on first use. */
function idOfName(name: string, registry: Registry, byName: Map<string, string>): string | null {
  if (byName.size === 0) {
    for (const person of registry.people.values()) {
      for (const form of [person.name.full, person.name.ascii, person.name.native, ...person.name.variants]) {
        if (form === null) continue;
        const key = foldText(form);
        byName.set(key, byName.has(key) && byName.get(key) !== person.id ? '' : person.id);
      }
    }
  }
  return byName.get(foldText(name)) || null;
}

/** `person: phan-van-giang`: an id in a field names the person as a written name does. */
export function idMentions(dossier: Dossier, registry: Registry): Mention[] {
  return dossier.fields.flatMap((field) => {
    const person = field.path.at(-1) === 'person' ? registry.people.get(field.value) : undefined;
    return person ? [personMention(field, person.id, registry, dossier)] : [];
  });
}

function personMention(field: Field, id: string, registry: Registry, dossier: Dossier): Mention {
  const map = dossier.passages[field.passage]?.map;
  return {
    span: map ? map.toSourceSpan({ start: 0, end: field.value.length }) : field.span,
    passage: field.passage,
    text: field.value,
    type: 'person',
    id,
    candidates: [id],
    canonical: registry.people.get(id)?.name.ascii ?? field.value,
    name: 'full',
  };
}

/** Rank and office claims of the entries, as of the dossier's date. */
export function fieldClaims(
  sections: readonly Section[],
  fields: ReadonlyMap<number, TitleField>,
  dossier: Dossier,
  matcher: Matcher,
  registry: Registry,
): Claim[] {
  const value = dossier.date.value;
  return [...fields].flatMap(([passage, { person: id, personField }]) => {
    const person = personMention(personField, id, registry, dossier);
    const section = sections[passage];
    if (!section) return [];
    return [...section.mentions].flatMap(([item, title]): Claim[] => {
      const tense = tenseBefore(item, section, matcher);
      const date: ClaimDate = { value, readings: value === null ? [] : [value], mention: null, tense };
      const span = cover(personField.span, title.span);
      if (title.type === 'rank') return [{ kind: 'held-rank', person, rank: title, date, span }];
      return title.type === 'office' ? [{ kind: 'held-office', person, office: title, date, span }] : [];
    });
  });
}

/** "former Deputy Minister" in a field asks for another time, as it does in a sentence. */
function tenseBefore(item: Item, { scan }: Section, { words }: Matcher): ClaimDate['tense'] {
  for (let i = item.from - 1; i >= 0; i--) {
    const classes = words.classes[scan.tokens.word[i] as number] as number;
    if ((classes & FORMER) !== 0) return 'former';
    if ((classes & INCOMING) !== 0) return 'incoming';
  }
  return 'present';
}
