/** Whether an id can be given another name, and how the new one is written where the old one stands. */
import type { Registry } from '../registry/model.ts';
import { ID_PATTERN } from '../registry/schema/fields.ts';
import { type IdName, originOfId } from './ids.ts';

/** Why not, as a sentence; null when it can be. `below` are the registries whose files are not the folder's own. */
export function refusal(
  name: IdName,
  newId: string | null,
  { registry, below }: { readonly registry: Registry; readonly below: readonly Registry[] },
): string | null {
  const { kind, id } = name;
  if (originOfId(registry, name) === null)
    return `The registry has no ${words(kind)} with the id “${id}”, and only ids can be renamed.`;
  if (below.some((other) => originOfId(other, name) !== null)) {
    return `“${id}” is an id of the built-in registry, or of another below this folder, which other files rely on. It cannot be renamed here.`;
  }
  if (newId === null || newId === id) return null;
  if (!ID_PATTERN.test(newId))
    return `“${newId}” is no id: it must be one word of letters, digits, hyphens, dots or colons.`;
  const taken = originOfId(registry, { kind, id: newId }) !== null;
  return taken ? `“${newId}” is already the id of another ${words(kind)}.` : null;
}

/** A word that YAML would read as a number, a truth value or a key is put into quotes; `isQuoted` where it is in some already. */
export function writtenId(id: string, isQuoted: boolean): string {
  return !isQuoted && /^(?:true|false|null|[\d.+].*|.*:)$/i.test(id) ? `"${id}"` : id;
}

function words(kind: IdName['kind']): string {
  return kind.replace('-', ' ');
}
