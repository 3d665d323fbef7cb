/** The JSON objects that `check` and `extract` print: field names and their order are a published format (design 7). */
import type { Diagnosis } from '../../features/diagnostics.ts';
import type { Mention } from '../../recognise/mention.ts';

/** `text` is the slice of the document as received, so that a reader can check an offset against it. */
export function mentionRecord(mention: Mention, document: string) {
  const { start, end } = mention.span;
  return {
    start,
    end,
    text: document.slice(start, end),
    type: mention.type,
    id: mention.id,
    canonical: mention.canonical,
    value: mention.date?.value?.edtf ?? null,
    defect: mention.date?.defect ?? null,
  };
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
