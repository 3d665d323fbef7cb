/** The text of a key with what belongs behind it, and of whole entries, with tab stops for editors that have them. */
import type { Shape } from '../registry/schema/shape.ts';

export interface Layout {
  /** In [] or {}. */
  readonly flow: boolean;
  /** Where the key begins. */
  readonly column: number;
  readonly snippets: boolean;
}

export interface Made {
  readonly text: string;
  readonly isSnippet: boolean;
}

export function keyText(key: string, shape: Shape, { flow, column, snippets }: Layout): Made {
  const inner = ' '.repeat(column + 2);
  const open = (before: string, after: string): Made =>
    snippets ? { text: `${key}: ${before}$1${after}`, isSnippet: true } : { text: `${key}: `, isSnippet: false };
  if (shape.kind === 'map' && shape.shorthand === null) {
    return flow ? open('{', '}') : { text: `${key}:\n${inner}`, isSnippet: false };
  }
  if (shape.kind !== 'list') return { text: `${key}: `, isSnippet: false };
  // Single values stand in one line, as in the files that we ship.
  if (flow || shape.item.kind === 'text') return open('[', ']');
  return { text: `${key}:\n${inner}- `, isSnippet: false };
}

/** The lines of all required keys, or of those that are named; the first begins at the column, where the cursor is. */
export function entryText(shape: Shape, column: number, snippets: boolean, named?: readonly string[]): Made {
  let stop = 0;
  const hole = (options: readonly string[] | null): string => {
    if (!snippets) return options?.[0] ?? '';
    stop += 1;
    return options === null ? `$${stop}` : `\${${stop}|${options.join(',')}|}`;
  };
  const lines = (map: Extract<Shape, { kind: 'map' }>, indent: number, keys?: readonly string[]): string =>
    [...map.fields]
      .filter(([key, { required }]) => keys?.includes(key) ?? required)
      .sort(([a], [b]) => (keys ? keys.indexOf(a) - keys.indexOf(b) : 0))
      .map(([key, field]) => `${key}:${value(field.shape, indent)}`)
      .join(`\n${' '.repeat(indent)}`);
  const value = (of: Shape, indent: number): string => {
    const inner = `\n${' '.repeat(indent + 2)}`;
    switch (of.kind) {
      case 'map':
        return `${inner}${lines(of, indent + 2)}`;
      case 'list':
        return of.item.kind === 'map' ? `${inner}- ${lines(of.item, indent + 4)}` : ` [${hole(null)}]`;
      case 'text':
        return ` ${hole(of.options)}`;
      case 'flag':
        return ` ${hole(['true', 'false'])}`;
      case 'number':
        return ` ${hole(null)}`;
    }
  };
  const text = shape.kind === 'map' ? lines(shape, column, named) : '';
  return { text, isSnippet: snippets };
}
