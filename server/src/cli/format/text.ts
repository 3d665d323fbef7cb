/** Findings for people at a terminal: place, severity, rule, the words in their line, the message, source and fixes. */
import { codeFrameColumns } from '@babel/code-frame';
import type { Severity } from '../../dossier/dossier.ts';
import type { Diagnosis } from '../../features/diagnostics.ts';
import type { Span } from '../../text/span.ts';
import { type Places, placesIn } from '../places.ts';

/** Enough of a long line to know the sentence: wire copy has a whole story in one line. */
const contextUnits = 48;
/** A finding on a whole paragraph shows how it begins. */
const maxFrameUnits = 400;

const colours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 };

export function textReport(file: string, text: string, diagnoses: readonly Diagnosis[], colour: boolean): string {
  const places = placesIn(text);
  const paint = (code: number, words: string): string => (colour ? `\u001b[${code}m${words}\u001b[0m` : words);
  return diagnoses
    .map((diagnosis) => {
      const { line, column } = places.at(diagnosis.span.start);
      const place = paint(1, printable(`${file}:${line}:${column}`));
      const details = [
        diagnosis.message,
        diagnosis.source === null ? null : `Source: ${diagnosis.source}`,
        ...diagnosis.fixes.map((fix) => `Fix: ${fix.title}`),
      ];
      return [
        `${place} ${paint(colours[diagnosis.severity], diagnosis.severity)} ${diagnosis.code}`,
        frame(text, places, diagnosis.span),
        ...details.flatMap((detail) => (detail === null ? [] : [`  ${printable(detail)}`])),
        '',
        '',
      ].join('\n');
    })
    .join('');
}

/** "2 errors, 1 warning in 3 files" */
export function textSummary(counts: Readonly<Record<Severity, number>>, files: number): string {
  const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
  const found = order.filter((severity) => counts[severity] > 0).map((severity) => plural(counts[severity], severity));
  return `${found.length === 0 ? 'No findings' : found.join(', ')} in ${plural(files, 'file')}.\n`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 || word === 'information' ? '' : 's'}`;
}

function frame(text: string, places: Places, span: Span): string {
  const end = Math.min(span.end, span.start + maxFrameUnits);
  const from = places.at(span.start);
  const to = places.at(end);
  const lineStart = places.lineAt(span.start).start;
  const lineEnd = places.lineAt(end).end;
  const cutStart = wholeCharacter(text, Math.max(lineStart, span.start - contextUnits));
  const cutEnd = wholeCharacter(text, Math.max(end, Math.min(lineEnd, end + contextUnits)));
  const before = cutStart > lineStart ? '…' : '';
  const shown = before + printable(text.slice(cutStart, cutEnd)) + (cutEnd < lineEnd ? '…' : '');
  // Over several lines the library takes the last column as part of the range.
  const shift = before.length + lineStart - cutStart;
  const several = to.line > from.line;
  const location = {
    start: { line: from.line, column: from.column + shift },
    end: { line: to.line, column: several ? Math.max(1, to.column - 1) : to.column + shift },
  };
  const options = { linesAbove: 0, linesBelow: 0, startLine: from.line };
  return codeFrameColumns(shown, location, options);
}

/** The same offset, or one further where it would cut a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}

/** Control characters of a document must not reach the terminal as commands; each stays one unit wide. */
function printable(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\u2028\u2029]/gu, '\ufffd');
}
