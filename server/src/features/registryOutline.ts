/** A registry file as an outline: its lists, and the entries of each with their names. */
import { type Raw, type RegistryFile, SECTION_KEYS, type SectionKey } from '../registry/records.ts';
import { cover, type Span } from '../text/span.ts';

export interface OutlineSection {
  readonly key: SectionKey;
  /** From its first entry to its last. */
  readonly span: Span;
  readonly entries: readonly OutlineEntry[];
}

export interface OutlineEntry {
  readonly key: SectionKey;
  readonly id: string;
  /** The name, or the id where the entry has none. */
  readonly name: string;
  readonly span: Span;
}

/** In the order of the file. Entries that broken YAML hides for the moment have no place and are left out. */
export function registryOutline({ records }: RegistryFile): readonly OutlineSection[] {
  const sections = SECTION_KEYS.flatMap((key): OutlineSection[] => {
    const entries = records[key]
      .filter(({ span }) => span.end > 0)
      .map(({ id, raw, span }) => ({ key, id, name: nameOf(raw) ?? id, span }))
      .sort((a, b) => a.span.start - b.span.start);
    const [first] = entries;
    const last = entries.at(-1);
    return first && last ? [{ key, span: cover(first.span, last.span), entries }] : [];
  });
  return sections.sort((a, b) => a.span.start - b.span.start);
}

function nameOf(raw: Raw): string | null {
  const { name, title, parties } = raw;
  if (typeof name === 'string') return name;
  if (typeof name === 'object' && name !== null && 'full' in name && typeof name.full === 'string') return name.full;
  if (typeof title === 'string') return title;
  return Array.isArray(parties) && parties.every((party) => typeof party === 'string') ? parties.join(' and ') : null;
}
