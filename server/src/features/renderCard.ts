/**
 * Cards as Markdown or plain text. Registry text is untrusted: every character that means something in Markdown is
 * escaped, HTML and images cannot arise, and only http(s) addresses become links.
 */
import type { Card, Fact, Row, SourceLink, Table } from './card.ts';

export function cardMarkdown(card: Card): string {
  const native = card.native === null ? '' : ` ${escapeMarkdown(card.native)}`;
  return paragraphs([
    `**${escapeMarkdown(card.title)}**${native}  \n_${escapeMarkdown(card.kind)}_`,
    lines(card.lead, (value) => `**${escapeMarkdown(value)}**`, escapeMarkdown, '  \n'),
    lines(card.facts, escapeMarkdown, escapeMarkdown, '  \n'),
    ...card.tables.map(markdownTable),
    card.sources.length === 0 ? '' : `Sources: ${card.sources.map(markdownLink).join(' · ')}`,
  ]);
}

export function cardText(card: Card): string {
  const same = (text: string) => text;
  return paragraphs([
    `${card.title}${card.native === null ? '' : ` ${card.native}`}\n${card.kind}`,
    lines(card.lead, same, same, '\n'),
    lines(card.facts, same, same, '\n'),
    ...card.tables.map(plainTable),
    card.sources.length === 0 ? '' : `Sources: ${card.sources.map((source) => source.label).join('; ')}`,
  ]);
}

/** Text that renders as itself, on one line, in CommonMark with the GitHub extensions and VS Code's. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()<>#|~&@!$]/g, '\\$&')
    .replace(/(https?|ftp):|(www)\./gi, (_, scheme: string | undefined, www: string) =>
      scheme === undefined ? `${www}\\.` : `${scheme}\\:`,
    );
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function lines(facts: readonly Fact[], value: Style, label: Style, end: string): string {
  return facts.map((f) => `${label(f.label)}: ${f.values.map(value).join('; ')}`).join(end);
}

type Style = (text: string) => string;

function markdownTable({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map((row: Row) =>
    line(row.cells.map((cell) => (row.current && cell !== '' ? `**${escapeMarkdown(cell)}**` : escapeMarkdown(cell)))),
  );
  return [line(columns.map(escapeMarkdown)), line(columns.map(() => ':--')), ...body].join('\n');
}

function plainTable({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => cells.filter((cell) => cell !== '').join(', ');
  return [`${columns[0] ?? ''}:`, ...rows.map((row) => `${row.current ? '>' : '-'} ${line(row.cells)}`)].join('\n');
}

function markdownLink({ label, url }: SourceLink): string {
  const address = url === null ? null : safeAddress(url);
  return address === null ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](<${address}>)`;
}

/** Only web addresses, with what could end the link percent-encoded. */
function safeAddress(url: string): string | null {
  if (!/^https?:\/\/[^\s/]/i.test(url)) return null;
  return url.replace(/[\s<>()[\]|\\"'`]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
