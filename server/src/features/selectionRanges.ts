/** What a growing selection takes in step by step: word, mention, sentence, paragraph or value, entry, section, all. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Analysis } from '../analysis/analysis.ts';
import type { Passage } from '../dossier/dossier.ts';
import { findFrontMatter } from '../dossier/frontMatter.ts';
import { contains, cover, type Span, touches } from '../text/span.ts';
import { spanOf } from '../yaml/nodes.ts';
import { parseYaml, type YamlFile } from '../yaml/parse.ts';
import { textFolds } from './folding.ts';
import { reaching } from './near.ts';

/** For each offset from the innermost span to the whole text, each one larger than the one before. */
export function selectionRanges(
  text: string,
  offsets: readonly number[],
  /** Null for registry files and settings. */
  analysis: Analysis | null,
): readonly (readonly Span[])[] {
  const isText = analysis?.dossier.kind === 'text';
  const region = isText ? findFrontMatter(text).content : { start: 0, end: text.length };
  const yaml = region.start < region.end ? parseYaml(text.slice(region.start, region.end)) : null;
  const sections = isText ? textFolds(text) : [];
  return offsets.map((offset) => {
    const spans = [
      wordAt(text, offset),
      ...(analysis === null ? [] : spansOfWords(analysis, offset)),
      ...(yaml === null ? [] : yamlSpans(yaml, offset - region.start)).map((span) => moved(span, region.start)),
      ...sections.map(({ span }) => span),
      { start: 0, end: text.length },
    ];
    return growing(spans.filter((span) => touches(span, offset)));
  });
}

/** Spans that cross one another are none of the chain. */
function growing(spans: readonly Span[]): readonly Span[] {
  const chain: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chain.at(-1);
    const isLarger = last === undefined || span.end - span.start > last.end - last.start;
    if (span.end > span.start && isLarger && (last === undefined || contains(span, last))) chain.push(span);
  }
  return chain;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
/** On either side of the cursor; no word is longer. */
const MOST = 100;

function wordAt(text: string, offset: number): Span {
  const from = Math.max(0, offset - MOST);
  for (const { index, 0: word } of text.slice(from, offset + MOST).matchAll(WORD)) {
    const span = { start: from + index, end: from + index + word.length };
    if (touches(span, offset)) return span;
  }
  return { start: offset, end: offset };
}

function spansOfWords({ mentions, dossier }: Analysis, offset: number): readonly Span[] {
  const named = [...reaching(mentions, offset)].map(({ span }) => span);
  const around = dossier.passages.filter((passage) => !passage.repeats && touches(wholeOf(passage), offset));
  return [...named, ...around.flatMap((passage) => [sentenceAt(passage, offset), wholeOf(passage)])];
}

function wholeOf({ map, text }: Passage): Span {
  return map.toSourceSpan({ start: 0, end: text.trimEnd().length });
}

/** Behind a full stop after a word in lower case, a figure or a closing bracket or mark: "Maj. Gen. X" ends none. */
const SENTENCE_END = /(?:(?<=[\p{Ll}]{3}|[\p{N})”’"])[.!?]+[”’")]*\s+(?=[\p{Lu}“"(\d])|。|\n\s*\n)/gu;

function sentenceAt({ map, text }: Passage, offset: number): Span {
  const at = map.toValue(offset);
  let start = 0;
  let end = text.trimEnd().length;
  for (const { index, 0: stop } of text.matchAll(SENTENCE_END)) {
    const next = index + stop.length;
    if (next <= at) start = next;
    else {
      end = index + stop.trimEnd().length;
      break;
    }
  }
  return map.toSourceSpan({ start, end: Math.max(start, end) });
}

/** Values, pairs and collections around the offset. */
function yamlSpans({ documents }: YamlFile, offset: number): readonly Span[] {
  const spans: Span[] = [];
  const visit = (node: unknown): void => {
    const span = spanOf(node);
    if (span === null || !touches(span, offset)) return;
    spans.push(span);
    const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    if (isQuoted && span.end - span.start > 1) spans.push({ start: span.start + 1, end: span.end - 1 });
    if (isSeq(node)) for (const item of node.items) visit(item);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const [own, inner] = [spanOf(key), spanOf(value)];
      const whole = own && inner ? cover(own, inner) : (own ?? inner);
      if (whole === null || !touches(whole, offset)) continue;
      spans.push(whole);
      visit(key);
      visit(value);
    }
  };
  for (const { contents } of documents) visit(contents);
  return spans;
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
