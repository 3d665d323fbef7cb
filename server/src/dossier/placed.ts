/** What was read of the parts of a YAML dossier, at their places in the document and in its order. */
import { firstWhere } from '../text/firstWhere.ts';
import { type OffsetMap, shiftedMap } from '../text/offsetMap.ts';
import { moved, type Span } from '../text/span.ts';
import type { DocumentEdit, Dossier, DossierProblem, Field, Passage } from './dossier.ts';
import { GAP, isBlock, type YamlParts } from './yamlParts.ts';

/** The dossier that the frame is, with the parts in its gaps. */
export function inParts(
  frame: Dossier,
  { parts }: YamlParts,
  text: string,
  replace: NonNullable<Dossier['replace']>,
): Dossier {
  const passages: Passage[] = [];
  const fields: Field[] = [];
  const problems: DossierProblem[] = [];
  const placer = placerOf(parts);
  let taken = 0;
  let field = 0;
  const frameUpTo = (gap: number) => {
    const before = passages.length - taken;
    for (; taken < frame.passages.length; taken++) {
      const passage = frame.passages[taken] as Passage;
      const start = passage.map.toSource(0);
      if (start > gap) break;
      const by = placer.by(start);
      passages.push(by === 0 ? passage : new PlacedPassage(passage, passage.path, by));
    }
    for (; field < frame.fields.length; field++) {
      const own = frame.fields[field] as Field;
      if (own.passage >= taken) break;
      fields.push({ ...own, span: placer.place(own.span), passage: own.passage + before });
    }
  };
  parts.forEach((part, i) => {
    frameUpTo(placer.gaps[i] ?? 0);
    if (isBlock(part)) {
      for (const chunk of part.chunks) for (const passage of chunk.passages) passages.push(passage);
      return;
    }
    for (const { key, index, start, content } of part.groups) {
      for (const problem of content.problems) problems.push({ ...problem, span: moved(problem.span, start) });
      const first = passages.length;
      for (const passage of content.passages) {
        const path = passage.path.slice();
        path[1] = Number(path[1]) + index;
        passages.push(new PlacedPassage(passage, path, start));
      }
      for (const { value, span, passage } of content.fields) {
        const { path } = passages[first + passage] ?? { path: [key] };
        fields.push({ path, value, span: moved(span, start), passage: first + passage });
      }
    }
  });
  frameUpTo(Number.POSITIVE_INFINITY);
  const place = <T extends { readonly span: Span }>(each: T): T => ({ ...each, span: placer.place(each.span) });
  const { date } = frame;
  return {
    ...frame,
    length: text.length,
    date: { ...date, span: date.span && placer.place(date.span) },
    allow: frame.allow.map(place),
    named: frame.named.map(place),
    passages,
    fields,
    problems: [...frame.problems.map(place), ...problems],
    replace,
  };
}

interface Placer {
  /** Where in the frame each part is missing. */
  readonly gaps: readonly number[];
  /** How much further on in the document the place of the frame is. */
  by(offset: number): number;
  place(span: Span): Span;
}

function placerOf(parts: readonly Span[]): Placer {
  const gaps: number[] = [];
  const removed: number[] = [];
  let all = 0;
  for (const { start, end } of parts) {
    gaps.push(start - all);
    all += end - start - GAP.length;
    removed.push(all);
  }
  const by = (offset: number) => removed[firstWhere(gaps, (gap) => gap + GAP.length > offset) - 1] ?? 0;
  const place = ({ start, end }: Span) => {
    // What ends where a part begins does not reach behind it.
    return { start: start + by(start), end: end === start ? end + by(start) : end + by(end - 1) };
  };
  return { gaps, by, place };
}

/** A class, as there are tens of thousands of these after each edit. */
class PlacedPassage implements Passage {
  readonly text: string;
  readonly map: OffsetMap;
  readonly kind: Passage['kind'];
  readonly path: Passage['path'];
  declare readonly holdsName?: true;
  declare readonly repeats?: true;
  private readonly inner: Passage;
  private readonly by: number;

  constructor(inner: Passage, path: Passage['path'], by: number) {
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
