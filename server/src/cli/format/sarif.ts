/** Findings as one SARIF 2.1.0 log, for code scanning and for viewers in other tools. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Location, Log, Notification, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import type { Severity } from '../../dossier/dossier.ts';
import type { Diagnosis } from '../../features/diagnostics.ts';
import type { EvidenceLink } from '../../rules/finding.ts';
import { rules } from '../../rules/index.ts';
import { ruleDocumentation } from '../../rules/run.ts';
import type { Span } from '../../text/span.ts';
import { type Unreadable, unreadableLine } from '../failure.ts';
import { type Places, placesIn } from '../places.ts';
import { problemKinds } from '../problemKinds.ts';

/** Of package.json, put in when the program is built. */
declare const CHANCERY_VERSION: string;

const levels: Readonly<Record<Severity, NonNullable<Result['level']>>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export function sarifResults(file: string, text: string, diagnoses: readonly Diagnosis[]): readonly Result[] {
  const places = placesIn(text);
  const artifactLocation = { uri: fileUri(file) };
  return diagnoses.map(({ span, code, severity, message, evidence, fixes }) => ({
    ruleId: code,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: region(places, span) } }],
    ...(evidence.length === 0 ? {} : { relatedLocations: evidence.map((link) => related(link, file, places)) }),
    fixes: fixes.map((fix) => ({
      description: { text: fix.title },
      artifactChanges: [
        {
          artifactLocation,
          replacements: fix.edits.map((edit) => ({
            deletedRegion: charRegion(edit.span, places),
            insertedContent: { text: edit.newText },
          })),
        },
      ],
    })),
  }));
}

/** `failures`: files that could not be read or written. */
export function sarifLog(results: readonly Result[], failures: readonly Unreadable[]): string {
  const descriptors = allDescriptors();
  const indexes = new Map(descriptors.map(({ id }, i) => [id, i]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'chancery', semanticVersion: CHANCERY_VERSION, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: failures.length === 0, toolExecutionNotifications: failures.map(notification) },
        ],
        results: results.map(({ ruleId = '', ...result }) => {
          const ruleIndex = indexes.get(ruleId);
          return { ruleId, ...(ruleIndex === undefined ? {} : { ruleIndex }), ...result };
        }),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

/** The rules, and behind them what may be wrong with a file as a whole. */
function allDescriptors(): ReportingDescriptor[] {
  const ofRules = rules.map(({ id, summary, severity }) => {
    const document = ruleDocumentation(id) ?? summary;
    return {
      id,
      shortDescription: { text: summary },
      help: { text: document, markdown: document },
      defaultConfiguration: { level: levels[severity] },
    };
  });
  const ofFiles = Object.entries(problemKinds).map(([id, text]) => ({ id, shortDescription: { text } }));
  return [...ofRules, ...ofFiles];
}

function notification(failure: Unreadable): Notification {
  return {
    level: 'error',
    message: { text: unreadableLine(failure).trimEnd() },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(failure.file) } } }],
  };
}

/** What a finding rests on: words of the same text, or an entry, whose place is told where it is a file's on disk. */
function related({ label, origin, citation }: EvidenceLink, file: string, places: Places): Location {
  const message = { text: citation === null ? label : `Registry: ${label} (${citation})` };
  const { uri, span } = origin;
  if (uri === '') return { message, physicalLocation: placed(fileUri(file), span && region(places, span)) };
  // Lines are not known without its text.
  return uri.startsWith('file:')
    ? { message, physicalLocation: placed(pathToFileURL(fileURLToPath(uri)).href, span && charRegion(span)) }
    : { message };
}

function placed(uri: string, region: PhysicalLocation['region'] | null): PhysicalLocation {
  return { artifactLocation: { uri }, ...(region ? { region } : {}) };
}

/** The end column is the one after the last. */
function region(places: Places, span: Span) {
  const from = places.at(span.start);
  const to = places.at(span.end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    ...charRegion(span, places),
  };
}

function charRegion({ start, end }: Span, places?: Places) {
  const charOffset = places?.offset(start) ?? start;
  return { charOffset, charLength: (places?.offset(end) ?? end) - charOffset };
}

/** A relative reference stays relative: a viewer knows the folder that the run began in. */
function fileUri(file: string): string {
  return path.isAbsolute(file) ? pathToFileURL(file).href : file.split('/').map(encodeURIComponent).join('/');
}
