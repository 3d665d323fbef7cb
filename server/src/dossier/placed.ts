/** What was read of the parts of a YAML dossier, at their places in the document and in its order. */
import { firstWhere } from '../text/firstWhere.ts';
import type { Span } from '../text/span.ts';
import type { Dossier, DossierProblem, Field, Passage } from './dossier.ts';
import { movedPassage } from './movedContent.ts';
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
      passages.push(movedPassage(passage, passage.path, placer.by(start)));
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
    for (const { content } of part.groups) {
      const before = passages.length;
      for (const passage of content.passages) passages.push(passage);
      for (const each of content.fields) fields.push({ ...each, passage: each.passage + before });
      for (const problem of content.problems) problems.push(problem);
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
