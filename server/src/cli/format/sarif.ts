/** Findings as one SARIF 2.1.0 log, for code scanning and for viewers in other tools. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../../dossier/dossier.ts';
import type { Diagnosis } from '../../features/diagnostics.ts';
import { rules } from '../../rules/index.ts';
import { ruleDocumentation } from '../../rules/run.ts';
import type { Span } from '../../text/span.ts';

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export function sarifResults(file: string, text: string, diagnoses: readonly Diagnosis[]): readonly Result[] {
  const document = TextDocument.create(file, '', 0, text);
  const artifactLocation = { uri: fileUri(file) };
  return diagnoses.map(({ span, code, severity, message, fixes }) => ({
    ruleId: code,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: region(document, span) } }],
    fixes: fixes.map((fix) => ({
      description: { text: fix.title },
      artifactChanges: [
        {
          artifactLocation,
          replacements: fix.edits.map((edit) => ({
            deletedRegion: { charOffset: edit.span.start, charLength: edit.span.end - edit.span.start },
            insertedContent: { text: edit.newText },
          })),
        },
      ],
    })),
  }));
}

export function sarifLog(results: readonly Result[]): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'chancery', rules: descriptors() } },
        columnKind: 'utf16CodeUnits',
        results: [...results],
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

function descriptors(): ReportingDescriptor[] {
  return rules.map(({ id, summary, severity }) => {
    const document = ruleDocumentation(id) ?? summary;
    return {
      id,
      shortDescription: { text: summary },
      help: { text: document, markdown: document },
      defaultConfiguration: { level: levels[severity] },
    };
  });
}

/** Lines and columns count from one, and the end column is the one after the last. */
function region(document: TextDocument, { start, end }: Span) {
  const from = document.positionAt(start);
  const to = document.positionAt(end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    charOffset: start,
    charLength: end - start,
  };
}

/** A relative reference stays relative: a viewer knows the folder that the run began in. */
function fileUri(file: string): string {
  return path.isAbsolute(file) ? pathToFileURL(file).href : file.split('/').map(encodeURIComponent).join('/');
}
