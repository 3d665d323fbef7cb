/** Where a new registry file of a folder goes: a name that no file has, whether it was read, is open or only lies there. */
import type { SectionKey } from '../registry/records.ts';
import { documentKind } from '../workspace/documentKind.ts';
import { joinUri } from '../workspace/uri.ts';
import type { Session } from './session.ts';

const OF_ALL = 'own';
const NAMES: Partial<Readonly<Record<SectionKey, string>>> = {
  people: 'people',
  offices: 'offices',
  organisations: 'organisations',
  agreements: 'agreements',
  events: 'events',
  'event-series': 'events',
};
/** Who has so many files does not lack one. */
const MOST_NAMES = 9;

/** `section` null: for entries of any kind. Null where no name is free, or where a registry file would not be read. */
export async function newRegistryFile(
  folder: string,
  section: SectionKey | null,
  { projects, documents }: Session,
): Promise<string | null> {
  const state = projects.of(joinUri(folder, 'x')).state();
  const stem = (section && NAMES[section]) ?? OF_ALL;
  for (let count = 1; count <= MOST_NAMES; count++) {
    const uri = joinUri(folder, `${count === 1 ? stem : `${stem}-${count}`}.registry.yaml`);
    if (documentKind({ uri, languageId: 'yaml' }, folder, state.config) !== 'registry') return null;
    if (state.files.has(uri) || documents.get(uri) !== undefined) continue;
    // An excluded file and one that cannot be read are there all the same.
    const found = await projects.files()?.readFile(uri);
    if (found === undefined || ('error' in found && found.error === 'not-found')) return uri;
  }
  return null;
}
