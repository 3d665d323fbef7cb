/** What was read of a part of a YAML dossier, when the part stands elsewhere. */
import { type OffsetMap, shiftedMap } from '../text/offsetMap.ts';
import { moved, type Span } from '../text/span.ts';
import type { DocumentEdit, Passage } from './dossier.ts';
import { ScalarPassage } from './scalarPassage.ts';
import type { YamlContent } from './yamlDossier.ts';

/** `by` units further on, as items of a list that come `further` later in it. */
export function movedContent(content: YamlContent, by: number, further: number): YamlContent {
  if (by === 0 && further === 0) return content;
  const passages = content.passages.map((passage) => movedPassage(passage, movedPath(passage.path, further), by));
  const fields = content.fields.map(({ path, value, span, passage }) => {
    return { path: passages[passage]?.path ?? path, value, span: moved(span, by), passage };
  });
  const problems = content.problems.map((problem) => ({ ...problem, span: moved(problem.span, by) }));
  return { passages, fields, problems };
}

function movedPath(path: Passage['path'], further: number): Passage['path'] {
  if (further === 0) return path;
  const [key = '', index = 0, ...rest] = path;
  return [key, Number(index) + further, ...rest];
}

export function movedPassage(passage: Passage, path: Passage['path'], by: number): Passage {
  if (by === 0 && path === passage.path) return passage;
  return passage instanceof ScalarPassage ? passage.movedTo(path, by) : PlacedPassage.of(passage, path, by);
}

/** A passage of whatever kind, moved. */
class PlacedPassage implements Passage {
  readonly text: string;
  readonly map: OffsetMap;
  readonly kind: Passage['kind'];
  readonly path: Passage['path'];
  declare readonly holdsName?: true;
  declare readonly repeats?: true;
  private readonly inner: Passage;
  private readonly by: number;

  static of(passage: Passage, path: Passage['path'], by: number): PlacedPassage {
    if (!(passage instanceof PlacedPassage)) return new PlacedPassage(passage, path, by);
    return new PlacedPassage(passage.inner, path, passage.by + by);
  }

  private constructor(inner: Passage, path: Passage['path'], by: number) {
    this.text = inner.text;
    this.map = shiftedMap(inner.map, by);
    this.kind = inner.kind;
    this.path = path;
    this.inner = inner;
    this.by = by;
    if (inner.holdsName) this.holdsName = true;
    if (inner.repeats) this.repeats = true;
  }

  replace(value: Span, newText: string): DocumentEdit | null {
    const edit = this.inner.replace?.(value, newText) ?? null;
    return edit && { ...edit, span: moved(edit.span, this.by) };
  }
}
