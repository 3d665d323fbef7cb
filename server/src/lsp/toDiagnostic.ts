/** A diagnosis as LSP has it, with its fixes in `data`, so that any client can apply them without asking again. */
import {
  type ClientCapabilities,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type TextEdit,
} from 'vscode-languageserver';
import type { Severity } from '../dossier/dossier.ts';
import type { Diagnosis } from '../features/diagnostics.ts';
import type { EvidenceLink } from '../rules/finding.ts';
import { readsVirtualDocuments } from './abilities.ts';
import { toEdit, toRange } from './convert.ts';
import type { Inspection } from './inspections.ts';
import { locationOf } from './location.ts';
import { ruleUri } from './virtualUris.ts';

/** What travels in `Diagnostic.data`: plain workspace edits for the version that the report is of. */
export interface DiagnosticData {
  readonly fixes: readonly { readonly title: string; readonly certain: boolean; readonly edits: readonly TextEdit[] }[];
}

export const diagnosticSource = 'chancery';

export function toDiagnostic(diagnosis: Diagnosis, inspection: Inspection, client: ClientCapabilities): Diagnostic {
  const { document } = inspection;
  const base: Diagnostic = {
    range: toRange(document, diagnosis.span),
    severity: severities[diagnosis.severity],
    code: diagnosis.code,
    source: diagnosticSource,
    message: diagnosis.message,
  };
  if (diagnosis.kind === 'finding' && readsVirtualDocuments(client)) {
    base.codeDescription = { href: ruleUri(diagnosis.code) };
  }
  const related = diagnosis.evidence.flatMap((link) => relatedInformation(link, inspection, client));
  if (related.length > 0) base.relatedInformation = related;
  if (diagnosis.fixes.length > 0) {
    base.data = {
      fixes: diagnosis.fixes.map(({ title, certain, edits }) => ({
        title,
        certain,
        edits: edits.map((edit) => toEdit(document, edit)),
      })),
    } satisfies DiagnosticData;
  }
  return base;
}

export const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
};

/** The citation stands in the diagnostic's own message; here is the place itself, where the client can open it. */
function relatedInformation(
  { label, origin, citation }: EvidenceLink,
  inspection: Inspection,
  client: ClientCapabilities,
): readonly DiagnosticRelatedInformation[] {
  const location = locationOf(origin, inspection, client);
  const message = citation === null ? label : `Registry: ${label}`;
  return location === null ? [] : [{ location, message }];
}
