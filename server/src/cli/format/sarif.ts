/** Findings as one SARIF 2.1.0 log, for code scanning and for viewers in other tools. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Severity } from '../../dossier/dossier.ts';
import type { Diagnosis } from '../../features/diagnostics.ts';
import { rules } from '../../rules/index.ts';
import { ruleDocumentation } from '../../rules/run.ts';
import type { Span } from '../../text/span.ts';
import { type Places, placesIn } from '../places.ts';

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export function sarifResults(file: string, text: string, diagnoses: readonly Diagnosis[]): readonly Result[] {
  const places = placesIn(text);
  const artifactLocation = { uri: fileUri(file) };
  return diagnoses.map(({ span, code, severity, message, fixes }) => ({
    ruleId: code,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: region(places, span) } }],
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

/** The end column is the one after the last. */
function region(places: Places, { start, end }: Span) {
  const from = places.at(start);
  const to = places.at(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

/** A relative reference stays relative: a viewer knows the folder that the run began in. */
function fileUri(file: string): string {
  return path.isAbsolute(file) ? pathToFileURL(file).href : file.split('/').map(encodeURIComponent).join('/');
}
