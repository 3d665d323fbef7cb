/** The JSON objects that `check` and `extract` print: field names and their order are a published format (design 7). */
import type { Analysis } from '../../analysis/analysis.ts';
import type { Diagnosis } from '../../features/diagnostics.ts';

/** `text` is the slice of the document as received, so that a reader can check an offset against it. */
export function mentionRecords({ mentions, text }: Analysis) {
  return mentions.map(({ span: { start, end }, type, id, canonical, date }) => ({
    start,
    end,
    text: text.slice(start, end),
    type,
    id,
    canonical,
    value: date?.value?.edtf ?? null,
    defect: date?.defect ?? null,
  }));
}

export function findingRecord({ span, code, severity, message, source, fixes }: Diagnosis) {
  return {
    start: span.start,
    end: span.end,
    code,
    severity,
    message,
    source,
    fixes: fixes.map((fix) => ({
      title: fix.title,
      edits: fix.edits.map((edit) => ({ start: edit.span.start, end: edit.span.end, newText: edit.newText })),
    })),
  };
}

/** One object a line, each with the file that it is about. */
export function recordLines(file: string, records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify({ file, ...record })}\n`).join('');
}
