/** Registry entries as YAML that people can edit: one key a line, the items of lists in braces. */
import { isMap } from './schema/shape.ts';

export interface EntryLayout {
  /** Column of the dash. */
  readonly column: number;
  /** Maps with a line for each key instead of braces. */
  readonly blockMaps: boolean;
  /** A space inside the braces. */
  readonly spacedBraces: boolean;
}

/** `  - id: …` and the lines below it, each with its line end. */
export function entryYaml(
  record: object,
  layout: EntryLayout = { column: 2, blockMaps: false, spacedBraces: false },
): string {
  const given = Object.entries(record).filter(([, value]) => value !== undefined);
  const lines = given.flatMap(([key, value]) => keyLines(key, value, layout));
  const indent = ' '.repeat(layout.column);
  return lines.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}\n`).join('');
}

function keyLines(key: string, value: unknown, { blockMaps, spacedBraces }: EntryLayout): readonly string[] {
  if (blockMaps && isMap(value)) {
    const given = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return [`${key}:`, ...given.map(([name, inner]) => `  ${name}: ${flow(inner, spacedBraces)}`)];
  }
  if (!Array.isArray(value) || !value.some(isMap)) return [`${key}: ${flow(value, spacedBraces)}`];
  return [`${key}:`, ...value.map((item) => `  - ${flow(item, spacedBraces)}`)];
}

function flow(value: unknown, spacedBraces: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => flow(item, spacedBraces)).join(', ')}]`;
  if (isMap(value)) {
    const fields = Object.entries(value).flatMap(([key, inner]) =>
      inner === undefined ? [] : `${key}: ${flow(inner, spacedBraces)}`,
    );
    const gap = spacedBraces && fields.length > 0 ? ' ' : '';
    return `{${gap}${fields.join(', ')}${gap}}`;
  }
  return typeof value === 'string' ? scalar(value) : String(value);
}

/** Words that nothing in YAML reads as anything else, and dates, stand bare; all other text is quoted as in JSON. */
const BARE = /^(?:\p{L}[\p{L}\p{M}\p{N}-]*(?: \p{L}[\p{L}\p{M}\p{N}-]*)*|\d{4}-\d{2}(?:-\d{2})?)$/u;
const OTHERWISE = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Quoting as JSON does is quoting as YAML does. */
export function scalar(text: string): string {
  return BARE.test(text) && !OTHERWISE.test(text) ? text : JSON.stringify(text);
}
