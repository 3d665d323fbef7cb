/** Ids of registry entries: what one under the cursor names, and every place where it stands in registry files and dossiers. */
import type { Dossier } from '../dossier/dossier.ts';
import { recordIdKind } from '../dossier/fields.ts';
import type { Origin, Registry } from '../registry/model.ts';
import { placesIn } from '../registry/place.ts';
import {
  KINDS,
  type Located,
  type Path,
  type RegistryFile,
  SECTION_KEYS,
  type SectionKey,
} from '../registry/records.ts';
import { ID_PATTERN, type RefKind } from '../registry/schema/fields.ts';
import { eachText } from '../registry/schema/shape.ts';
import type { Span } from '../text/span.ts';
import type { YamlPlace } from '../yaml/placeAt.ts';
import { asListed, fileShape, shapeAt, type YamlFileKind } from './yamlShapes.ts';

/** `event` is a series or a single event. */
export type IdKind = RefKind | 'rank-ladder' | 'partnership' | 'event';

export interface IdName {
  readonly kind: IdKind;
  readonly id: string;
}

export interface IdUse {
  readonly uri: string;
  /** Without quotes. */
  readonly span: Span;
  readonly isDeclaration: boolean;
}

/** What the entries of a list are. */
export const SECTION_KINDS: Readonly<Record<SectionKey, IdKind>> = {
  people: 'person',
  'rank-ladders': 'rank-ladder',
  offices: 'office',
  organisations: 'organisation',
  agreements: 'agreement',
  partnerships: 'partnership',
  'event-series': 'event',
  events: 'event',
  sources: 'source',
};

/** What the word at a place names, if it stands where ids do; whether the registry has it is another question. */
export function idNameAt(text: string, place: YamlPlace, file: YamlFileKind): IdName | null {
  const id = text.slice(place.span.start, place.span.end);
  const { path } = asListed(place, file);
  const kind = place.part === 'value' || place.part === 'item' ? kindAt(path, file) : null;
  return kind === null || id === '' ? null : { kind, id };
}

/** A client says it, so that it may be anything. */
export function isIdKind(kind: string): kind is IdKind {
  return kind === 'rank' || Object.values(SECTION_KINDS).some((known) => known === kind);
}

function kindAt(path: YamlPlace['path'], file: YamlFileKind): IdKind | null {
  if (file === 'yaml-dossier') {
    return path.includes(null) ? recordIdKind(path) : null;
  }
  if (file !== 'registry') return null;
  const [section, , ...rest] = path;
  const key = SECTION_KEYS.find((known) => known === section);
  if (key === undefined) return null;
  const inEntry = rest.map((step) => step ?? '-').join('/');
  if (inEntry === 'id') return SECTION_KINDS[key];
  if (key === 'rank-ladders' && inEntry === 'ranks/-/id') return 'rank';
  const shape = shapeAt(fileShape('registry'), path);
  const single = shape?.kind === 'list' ? shape.item : shape;
  return single?.kind === 'text' ? single.ref : null;
}

export function originOfId(registry: Registry, { kind, id }: IdName): Origin | null {
  switch (kind) {
    case 'person':
      return registry.people.get(id)?.origin ?? null;
    case 'rank':
      return registry.ladders.get(registry.ranks.get(id)?.ladder ?? '')?.origin ?? null;
    case 'rank-ladder':
      return registry.ladders.get(id)?.origin ?? null;
    case 'office':
      return registry.offices.get(id)?.origin ?? null;
    case 'organisation':
      return registry.organisations.get(id)?.origin ?? null;
    case 'agreement':
      return registry.agreements.get(id)?.origin ?? null;
    case 'partnership':
      return registry.partnerships.get(id)?.origin ?? null;
    case 'event':
      return (registry.series.get(id) ?? registry.events.get(id))?.origin ?? null;
    case 'source':
      return registry.sources.get(id)?.origin ?? null;
  }
}

export interface FileUses {
  readonly uses: readonly IdUse[];
  /** Places that cannot be told exactly: behind an alias, or in YAML that is broken now. */
  readonly unplaced: number;
}

/** To place a use costs reading its entry again, so that who needs only some says so. */
export interface UseFilter {
  readonly declarationsOnly?: boolean;
  readonly most?: number;
}

export function usesInFile(
  name: IdName,
  file: RegistryFile,
  { declarationsOnly = false, most = Number.POSITIVE_INFINITY }: UseFilter = {},
): FileUses {
  const uses = new Map<number, IdUse>();
  let unplaced = 0;
  if (file.text === null) return { uses: [], unplaced };
  const text = file.text;
  for (const key of SECTION_KEYS) {
    for (const entry of file.records[key]) {
      if (uses.size >= most) break;
      const all = pathsIn(name, key, entry);
      const paths = all.filter(({ isDeclaration }) => isDeclaration || !declarationsOnly);
      if (paths.length === 0) continue;
      const plain =
        paths.length === all.length && entry.span.end > 0 ? plainPlaces(name.id, text, entry.span, paths) : null;
      if (plain !== null) {
        for (const use of plain) uses.set(use.span.start, { uri: file.uri, ...use });
        continue;
      }
      const placeOf = entry.span.end > 0 ? placesIn(text, entry.span) : null;
      for (const { path, isDeclaration } of paths) {
        const span = placeOf === null ? null : bare(text, placeOf(path).value);
        if (span === null || text.slice(span.start, span.end) !== name.id) unplaced += 1;
        else uses.set(span.start, { uri: file.uri, span, isDeclaration });
      }
    }
  }
  return { uses: [...uses.values()].sort((a, b) => a.span.start - b.span.start), unplaced };
}

/**
 * The places of an id without reading its entry again, when it is certain that they are all: it stands as a word as often
 * as it is used, and no escape or alias could write it otherwise. Null when that is not so.
 */
function plainPlaces(
  id: string,
  text: string,
  { start, end }: Span,
  paths: readonly UsePath[],
): readonly Omit<IdUse, 'uri'>[] | null {
  const isDeclaration = paths[0]?.isDeclaration ?? false;
  if (paths.some((path) => path.isDeclaration !== isDeclaration)) return null;
  const source = text.slice(start, end);
  if (/\\|[\s[{,:-][&*]\S/.test(source)) return null;
  const found: Omit<IdUse, 'uri'>[] = [];
  for (let at = source.indexOf(id); at >= 0; at = source.indexOf(id, at + id.length)) {
    const isWord =
      !WORD_END.test(source.slice(Math.max(at - 2, 0), at)) &&
      !WORD_START.test(source.slice(at + id.length, at + id.length + 2));
    if (isWord) found.push({ span: { start: start + at, end: start + at + id.length }, isDeclaration });
  }
  return found.length === paths.length ? found : null;
}

/** What may stand inside an id, beside it. */
const WORD_END = /[\p{L}\p{M}\p{N}._:@-]$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}._:@-]/u;

interface UsePath {
  readonly path: Path;
  readonly isDeclaration: boolean;
}

function pathsIn({ kind, id }: IdName, key: SectionKey, entry: Located<unknown>): readonly UsePath[] {
  const paths: UsePath[] = [];
  if (entry.id === id && SECTION_KINDS[key] === kind) paths.push({ path: ['id'], isDeclaration: true });
  const { ranks } = entry.raw;
  if (key === 'rank-ladders' && kind === 'rank' && Array.isArray(ranks)) {
    for (const [i, rank] of ranks.entries()) {
      const isOwn = typeof rank === 'object' && rank !== null && 'id' in rank && rank.id === id;
      if (isOwn) paths.push({ path: ['ranks', i, 'id'], isDeclaration: true });
    }
  }
  eachText(KINDS[key].shape, entry.raw, (value, { ref }, path) => {
    if (ref === kind && value === id) paths.push({ path, isDeclaration: false });
  });
  return paths;
}

/** The ids in the fields of a YAML dossier, in whatever style, with escapes or without; an alias holds none. */
export function* fieldIds({ dossier, text }: Omit<DossierText, 'uri'>): Generator<IdName & { readonly span: Span }> {
  for (const { path, value, span, passage } of dossier.fields) {
    const kind = text[span.start] !== '*' && ID_PATTERN.test(value) ? recordIdKind(path) : null;
    const map = kind === null ? undefined : dossier.passages[passage]?.map;
    if (kind !== null && map !== undefined)
      yield { kind, id: value, span: { start: map.toSource(0), end: map.toSourceEnd(map.length) } };
  }
}

/** The fields of a YAML dossier that hold the id. */
export function usesInDossier({ kind, id }: IdName, dossier: DossierText): FileUses {
  const uses: IdUse[] = [];
  for (const found of fieldIds(dossier))
    if (found.kind === kind && found.id === id) uses.push({ uri: dossier.uri, span: found.span, isDeclaration: false });
  // What an alias repeats of a field has its place there.
  const named = dossier.dossier.fields.filter(
    ({ path, value, passage }) =>
      value === id && recordIdKind(path) === kind && !dossier.dossier.passages[passage]?.repeats,
  );
  const starts = new Set(uses.map(({ span }) => span.start));
  const anchored = anchoredWords(id, dossier.text).filter((start) => !starts.has(start));
  return { uses, unplaced: named.length - uses.length + anchored.length };
}

/** Where the word stands with a name for aliases ("&name"), which may carry it into a field from anywhere. */
function anchoredWords(id: string, text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + id.length)) {
    const before = text.slice(Math.max(0, at - LONGEST_ANCHOR), at);
    const isWhole = !WORD_START.test(text.slice(at + id.length, at + id.length + 2));
    if (isWhole && ANCHOR_BEFORE.test(before)) found.push(at);
  }
  return found;
}

/** `&name ` or `&name "` at the end. */
const ANCHOR_BEFORE = /(?:^|[\s[{,:-])&\S+[ \t]+["']?$/;
const LONGEST_ANCHOR = 200;

export interface DossierText {
  readonly uri: string;
  readonly text: string;
  readonly dossier: Dossier;
}

/** Without the quotation marks. */
function bare(text: string, span: Span | null): Span | null {
  if (span === null) return null;
  const quote = text[span.start];
  const isQuoted = (quote === '"' || quote === "'") && text[span.end - 1] === quote && span.end - span.start >= 2;
  return isQuoted ? { start: span.start + 1, end: span.end - 1 } : span;
}
