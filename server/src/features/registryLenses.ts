/** The entries of a registry file that dossiers can name: where a lens stands over each, and what it says. */
import type { RegistryFile, SectionKey } from '../registry/records.ts';
import type { Span } from '../text/span.ts';
import { type IdKind, type IdName, SECTION_KINDS } from './ids.ts';
import { registryOutline } from './registryOutline.ts';

export interface RegistryLens extends IdName {
  /** The first line of the entry. */
  readonly span: Span;
}

/** Ladders are named by their ranks, and sources by nobody. */
const NEVER_NAMED: ReadonlySet<IdKind> = new Set(['rank-ladder', 'source']);

export function registryLenses(file: RegistryFile): readonly RegistryLens[] {
  const kindOf = (key: SectionKey) => SECTION_KINDS[key];
  return registryOutline(file)
    .filter(({ key }) => !NEVER_NAMED.has(kindOf(key)))
    .flatMap(({ entries }) => entries.map(({ key, id, span }) => ({ kind: kindOf(key), id, span })));
}

/** Null while they are counted for the first time. */
export function lensTitle(
  count: { readonly mentions: number; readonly dossiers: number; readonly isCut: boolean } | null,
): string {
  if (count === null) return 'Counting mentions…';
  const { mentions, dossiers, isCut } = count;
  if (mentions === 0) return isCut ? 'No mentions in the dossiers that are counted' : 'No mentions';
  return `${isCut ? 'At least ' : ''}${counted(mentions, 'mention')} in ${counted(dossiers, 'dossier')}`;
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`;
}
