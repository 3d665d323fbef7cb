/** Keys, choices, ids and whole entries for what is typed in Chancery's YAML files. */
import { RECORD_LISTS } from '../dossier/fields.ts';
import { COUNTRIES } from '../registry/countries.ts';
import type { Registry } from '../registry/model.ts';
import type { Field, Shape } from '../registry/schema/shape.ts';
import { countryName } from '../rules/wording.ts';
import type { Span } from '../text/span.ts';
import type { YamlPlace } from '../yaml/placeAt.ts';
import { aliasOptions } from './anchors.ts';
import type { CompletionIndex } from './completionIndex.ts';
import { findIds, type IdLists } from './idLists.ts';
import { entryText, keyText } from './yamlEntries.ts';
import { asListed, fieldAt, fileShape, shapeAt, type YamlFileKind } from './yamlShapes.ts';

export interface YamlCompletion {
  readonly kind: 'key' | 'entry' | 'choice' | 'id' | 'alias';
  readonly label: string;
  readonly detail: string;
  /** Markdown of our own making; "" for nothing. */
  readonly documentation: string;
  /** What the words that are typed are held against. */
  readonly filter: string;
  readonly span: Span;
  /** With tab stops where `isSnippet`. */
  readonly text: string;
  readonly isSnippet: boolean;
}

export interface YamlCompletionContext {
  readonly kind: YamlFileKind;
  /** The YAML within the text. */
  readonly region: Span;
  readonly ids: IdLists;
  readonly index: CompletionIndex;
  readonly registry: Registry;
  /** The editor has tab stops. */
  readonly snippets: boolean;
}

/** In the order in which they are to be shown. Empty where anything may stand. */
export function completeYaml(
  text: string,
  written: YamlPlace,
  context: YamlCompletionContext,
): readonly YamlCompletion[] {
  const place = asListed(written, context.kind);
  if (place.typed.startsWith('*') && place.quote === null && place.part !== 'key' && place.part !== 'text')
    return aliases(text, place, context.region);
  if (isNoKey(text, place)) return [];
  const root = fileShape(context.kind);
  const shape = shapeAt(root, place.path);
  if (shape === null || place.part === 'text') return [];
  // A dash or a colon wants a space behind it.
  const before = text[place.span.start - 1] ?? '';
  const gap = place.part !== 'key' && (before === '-' || before === ':') && place.quote === null ? ' ' : '';
  const column = place.span.start - (text.lastIndexOf('\n', place.span.start - 1) + 1) + gap.length;
  const at: At = { place, context, gap, column };
  switch (place.part) {
    case 'key':
      return shape.kind === 'map' ? keys(shape, at) : [];
    case 'dash':
      return shape.kind === 'list' ? dashes(shape.item, at) : [];
    case 'item':
    case 'open':
      if (shape.kind === 'map') return [...entries(shape, at), ...keys(shape, at)];
      if (shape.kind === 'list' && place.part === 'open') return dashes(shape.item, at);
      return values(shape, fieldAt(root, place.path), at);
    case 'value':
      if (place.typed === '' && place.quote === null && !place.flow && holdsMaps(shape)) return below(text, shape, at);
      // One value may stand for a list of one.
      return values(shape.kind === 'list' ? shape.item : shape, fieldAt(root, place.path), at);
  }
}

/** A mark of YAML that is being typed, or a value that its colon touches: what takes its place would eat it. */
function isNoKey(text: string, { part, span, quote }: YamlPlace): boolean {
  if (part === 'value' || part === 'text' || quote !== null) return false;
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  return text.slice(span.start, span.end).includes(':') || /^%|(?:^|\s)[&*!]\S*$|^---$/.test(line);
}

function aliases(text: string, { span }: YamlPlace, region: Span): readonly YamlCompletion[] {
  return aliasOptions(text, span.start, region).map(({ name, detail }) => ({
    kind: 'alias',
    label: `*${name}`,
    detail,
    documentation: '',
    filter: `*${name}`,
    span,
    text: `*${name}`,
    isSnippet: false,
  }));
}

interface At {
  readonly place: YamlPlace;
  readonly context: YamlCompletionContext;
  readonly gap: string;
  /** Where what is inserted begins. */
  readonly column: number;
}

function keys(shape: Extract<Shape, { kind: 'map' }>, { place, context, gap, column }: At): readonly YamlCompletion[] {
  const present = place.maps.find(({ depth }) => depth === place.path.length)?.entries;
  const list = recordList(place, context.kind);
  const fitting =
    list === null
      ? [...shape.fields]
      : RECORD_LISTS[list]?.keys.flatMap((key) => {
          const field = shape.fields.get(key);
          return field ? [[key, field] as const] : [];
        });
  const free = (fitting ?? []).filter(([key]) => present?.has(key) !== true);
  // Sorting is stable: within required and optional ones the decoder's order stays.
  const ordered = free.sort(([, a], [, b]) => Number(b.required) - Number(a.required));
  return ordered.map(([key, field]) => ({
    kind: 'key',
    label: key,
    detail: field.required ? 'required' : '',
    documentation: field.description,
    filter: key,
    span: place.span,
    ...withGap(
      gap,
      place.hasColon || place.quote !== null
        ? { text: key, isSnippet: false }
        : keyText(key, field.shape, { flow: place.flow, column, snippets: context.snippets }),
    ),
  }));
}

/** The list of a YAML dossier in one of whose records a key is typed. */
function recordList({ path, part }: YamlPlace, kind: YamlFileKind): string | null {
  const [list, item] = path;
  const depth = part === 'dash' || part === 'open' ? 1 : 2;
  if (kind !== 'yaml-dossier' || list == null || path.length < depth || path.length > 2 || (item ?? null) !== null)
    return null;
  return Object.hasOwn(RECORD_LISTS, list) ? list : null;
}

/** The keys that an entry must have, or that make one, at once. */
function entries(
  shape: Extract<Shape, { kind: 'map' }>,
  { place, context, gap, column }: At,
): readonly YamlCompletion[] {
  const list = recordList(place, context.kind);
  const entry = list === null ? undefined : RECORD_LISTS[list]?.entry;
  const required = entry ?? [...shape.fields].filter(([, field]) => field.required).map(([key]) => key);
  if (place.flow || required.length < 2 || place.quote !== null) return [];
  const made = entryText(shape, column, context.snippets, entry);
  return [
    {
      kind: 'entry',
      label: `${required.slice(0, 3).join(', ')}${required.length > 3 ? ' …' : ''}`,
      detail: entry === undefined ? 'all required keys' : 'a whole entry',
      documentation: '',
      filter: required.join(' '),
      span: place.span,
      ...withGap(gap, made),
    },
  ];
}

function holdsMaps(shape: Shape): boolean {
  const single = shape.kind === 'list' ? shape.item : shape;
  return single.kind === 'map' && single.shorthand === null;
}

/** Behind the colon of a key whose value begins on the next line, where nothing is written yet. */
function below(text: string, shape: Shape, { place, context }: At): readonly YamlCompletion[] {
  const { span, indent } = place;
  if (/\S/.test(text.slice(span.start).split('\n', 1)[0] ?? '')) return [];
  let start = span.start;
  while (/[ \t]/.test(text[start - 1] ?? '')) start--;
  const column = indent + 2;
  const gap = `\n${' '.repeat(column)}`;
  const next: At = { place: { ...place, part: 'open', span: { start, end: span.end } }, context, gap, column };
  return shape.kind === 'list' ? dashes(shape.item, next) : shape.kind === 'map' ? keys(shape, next) : [];
}

function dashes(item: Shape, at: At): readonly YamlCompletion[] {
  const behind = { ...at, column: at.column + 2, gap: `${at.gap}- ` };
  if (item.kind === 'map') return [...entries(item, behind), ...keys(item, behind)];
  return values(item, null, behind);
}

function values(shape: Shape, field: Field | null, { place, context, gap }: At): readonly YamlCompletion[] {
  const offer = (kind: YamlCompletion['kind'], value: string, detail = '', filter = value): YamlCompletion => ({
    kind,
    label: value,
    detail,
    documentation: kind === 'choice' ? (field?.description ?? '') : '',
    filter,
    span: place.span,
    text: gap + value,
    isSnippet: false,
  });
  if (shape.kind === 'flag') return ['true', 'false'].map((value) => offer('choice', value));
  if (shape.kind !== 'text') return [];
  if (shape.options !== null) return shape.options.map((option) => offer('choice', option));
  if (context.kind === 'registry' && isCountry(place.path))
    return COUNTRIES.map(({ code, words }) => offer('choice', code, countryName(code), `${code} ${words}`));
  if (shape.ref === null) return [];
  // Where words may stand as well, ids are for those who begin one; people are offered with theirs.
  if (context.kind === 'yaml-dossier' && (shape.ref === 'person' || !/^[\p{Ll}\d]+-/u.test(place.typed))) return [];
  const found = findIds(shape.ref, place.typed, countryOf(place), context);
  return found.map(({ id, name, words }) => offer('id', id, name, `${id} ${name} ${words}`));
}

/** Keys of the registry that hold a country's code, or several. */
function isCountry(path: YamlPlace['path']): boolean {
  const key = path.findLast((step) => step !== null);
  return key === 'country' || key === 'parties';
}

/** Of the entry that the place is in. */
function countryOf({ maps }: YamlPlace): string | null {
  return (
    maps.map(({ entries }) => entries.get('country')).find((country) => country !== undefined && country !== '') ?? null
  );
}

function withGap(gap: string, { text, isSnippet }: Pick<YamlCompletion, 'text' | 'isSnippet'>) {
  return { text: gap + text, isSnippet };
}
