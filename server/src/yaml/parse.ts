/** Reads YAML into nodes with source places and plain-word problems; bounded, and it never throws. */
import type { Document } from 'yaml';
import { checkDocument } from './check.ts';
import { composeText } from './compose.ts';
import { describeErrors, oneForEach } from './describe.ts';
import { MAX_LENGTH, MAX_PROBLEMS } from './limits.ts';
import { problem, type YamlProblem } from './problems.ts';
import { repair, restore } from './repair.ts';

export { nodeAt, toPlain } from './nodes.ts';
export type { YamlProblem } from './problems.ts';

export interface YamlFile {
  /** As the package `yaml` composes them, with source tokens; empty when the file is empty or too large. */
  readonly documents: readonly Document.Parsed[];
  /** In order of place, one for each mistake. */
  readonly problems: readonly YamlProblem[];
}

export function parseYaml(given: string): YamlFile {
  const text = LONE_RETURN.test(given) ? given.replace(LONE_RETURNS, '\n') : given;
  if (text.length > MAX_LENGTH) {
    const megabytes = (text.length / 1024 / 1024).toFixed(1);
    const message = `This file is too large to be read (${megabytes} MiB; the limit is 4 MiB). Split it into smaller files.`;
    return { documents: [], problems: [problem('too-large', message, 0, 1)] };
  }
  const { documents, problems } = compose(text);
  const checked = documents.flatMap((document) => checkDocument(document));
  const told = new Set(problems.map(({ span }) => span.start));
  const more = [...checked, ...controlCharacters(text)].filter(({ span }) => !told.has(span.start));
  return { documents, problems: tidy([...problems, ...more], text.length) };
}

/** A line break of its own, which the package reads as a letter; one unit as well, so that every place stays. */
const LONE_RETURN = /\r(?!\n)/;
const LONE_RETURNS = new RegExp(LONE_RETURN, 'g');

/** Mistakes behind mistakes: each round reads the text without those of the round before. */
const MAX_ROUNDS = 4;

function compose(text: string): { documents: readonly Document.Parsed[]; problems: readonly YamlProblem[] } {
  let repaired: readonly YamlProblem[] = [];
  let source = text;
  for (let round = 1; ; round++) {
    const composed = composeText(source);
    const { documents, errors, problems } = composed;
    const next = round < MAX_ROUNDS ? repair(source, composed) : null;
    if (next === null) {
      if (source !== text) restore(text, documents);
      const found = errors.length === 0 ? repaired : describeErrors(text, composed, repaired);
      return { documents, problems: [...oneForEach(text, found), ...problems] };
    }
    repaired = [...repaired, ...next.problems];
    source = next.text;
  }
}

/** Control characters but white space and those behind ASCII. */
const CONTROL = /[^\P{Cc}\t\n\r\u007f-\u009f]/u;

/** Whether the text holds nothing that is forbidden wherever it stands, and no line breaks but those of today. */
export function isUsualText(text: string): boolean {
  return !CONTROL.test(text) && !LONE_RETURN.test(text);
}

/** One problem for all characters that YAML forbids, at the first of them. */
function controlCharacters(text: string): YamlProblem[] {
  // Hardly a text has any, and an expression says so in a third of the time.
  if (!CONTROL.test(text)) return [];
  let first = -1;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d) continue;
    if (first < 0) first = i;
    count++;
  }
  const name = `U+${text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0')}`;
  const more = count > 1 ? ` and ${count - 1} more in this file` : '';
  return [
    problem('control-character', `YAML forbids the control character ${name}${more}. Delete it.`, first, first + 1),
  ];
}

/** In order of place, inside the text, no more than a reader can use. */
function tidy(problems: readonly YamlProblem[], length: number): YamlProblem[] {
  return problems
    .map((p) => {
      const start = Math.min(p.span.start, length);
      return { ...p, span: { start, end: Math.max(start, Math.min(p.span.end, length)) } };
    })
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, MAX_PROBLEMS);
}
