/** `textDocument/codeAction`: fixes of the findings asked about, fix-all, and "allow here", as versioned edits. */
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Action, fixAll, quickFixes, rulesWithMore } from '../features/codeActions.ts';
import { dateRewrites } from '../features/dateRewrites.ts';
import type { TextEdit } from '../rules/finding.ts';
import { overlaps, type Span, touches } from '../text/span.ts';
import { spanTable } from '../text/spanTable.ts';
import { fixAllKind } from './abilities.ts';
import { additions } from './addToRegistry.ts';
import { conversions } from './conversion.ts';
import { fromRange, toEdit } from './convert.ts';
import { guarded } from './guard.ts';
import type { Inspection } from './inspections.ts';
import type { Session } from './session.ts';
import { diagnosticSource } from './toDiagnostic.ts';

export function listenForCodeActions(session: Session): void {
  const { connection, client, inspections, log } = session;
  connection.onCodeAction(
    guarded(log, 'code actions', [], async (params, token): Promise<CodeAction[]> => {
      const inspection = await inspections.of(params.textDocument.uri, token);
      if (inspection === null) return fixesOfFile(params, session);
      return [
        ...fixesAt(params, inspection, client),
        ...(wants(params, CodeActionKind.QuickFix) ? await additions(params, inspection, session) : []),
        ...rewritesAt(params, inspection, client),
        ...conversions(params, inspection, session),
        ...fixesOfDocument(params, inspection, client),
      ];
    }),
  );
}

/** Of a registry file or `chancery.yaml`, whose problems are found when the folder is read. */
async function fixesOfFile(params: CodeActionParams, { client, documents, projects }: Session): Promise<CodeAction[]> {
  const { uri } = params.textDocument;
  if (!wants(params, CodeActionKind.QuickFix)) return [];
  await projects.of(uri).settled();
  const report = projects.reportOn(uri);
  const document = documents.get(uri);
  // An edit came in meanwhile: its problems are not known yet, and the old ones have other places.
  if (document === undefined || report?.lines?.getText() !== document.getText()) return [];
  const asked = fromRange(document, params.range);
  return report.problems
    .filter(({ span }) => meets(span, asked))
    .flatMap(({ fix, code, span }) => {
      if (!fix) return [];
      const diagnostics = params.context.diagnostics.filter(
        (item) =>
          item.source === diagnosticSource && item.code === code && meets(fromRange(document, item.range), span),
      );
      const edit = workspaceEdit(fix.edits, document, client);
      const kind = CodeActionKind.QuickFix;
      return [{ title: fix.title, kind, edit, ...(diagnostics.length > 0 ? { diagnostics } : {}) }];
    });
}

interface Shown {
  readonly diagnostic: Diagnostic;
  readonly span: Span;
}

function fixesAt(params: CodeActionParams, inspection: Inspection, client: ClientCapabilities): readonly CodeAction[] {
  if (!wants(params, CodeActionKind.QuickFix)) return [];
  const asked = fromRange(inspection.document, params.range);
  const all = inspection.diagnoses();
  const here = all.filter((diagnosis) => meets(diagnosis.span, asked));
  const ofRules = rulesWithMore(here, all).flatMap((rule) => fixAll(all, rule) ?? []);
  const shown = spanTable<Shown>();
  for (const diagnostic of params.context.diagnostics) {
    if (diagnostic.source !== diagnosticSource) continue;
    const span = fromRange(inspection.document, diagnostic.range);
    shown.add(span, { diagnostic, span });
  }
  return [
    ...here.flatMap((diagnosis) => {
      const found = new Set<Diagnostic>();
      for (const { diagnostic, span } of shown.near(diagnosis.span)) {
        if (diagnostic.code === diagnosis.code && meets(span, diagnosis.span)) found.add(diagnostic);
      }
      const diagnostics = [...found];
      return quickFixes(diagnosis, inspection.snapshot.analysis, here.length).map((action) => ({
        ...toCodeAction(action, CodeActionKind.QuickFix, inspection, client),
        ...(diagnostics.length > 0 ? { diagnostics } : {}),
      }));
    }),
    ...ofRules.map((action) => toCodeAction(action, CodeActionKind.QuickFix, inspection, client)),
  ];
}

function rewritesAt(
  params: CodeActionParams,
  inspection: Inspection,
  client: ClientCapabilities,
): readonly CodeAction[] {
  // Asked for unbidden on every move of the cursor, they would light the bulb beside each date.
  if (params.context.triggerKind === CodeActionTriggerKind.Automatic) return [];
  if (!wants(params, CodeActionKind.RefactorRewrite)) return [];
  const asked = fromRange(inspection.document, params.range);
  return dateRewrites(inspection.snapshot.analysis, asked).map((action) =>
    toCodeAction(action, CodeActionKind.RefactorRewrite, inspection, client),
  );
}

function fixesOfDocument(
  params: CodeActionParams,
  inspection: Inspection,
  client: ClientCapabilities,
): readonly CodeAction[] {
  // Unasked, it would stand in the light bulb of every line.
  if (params.context.only === undefined) return [];
  const all = inspection.diagnoses();
  // "source.fixAll.chancery.rank-not-held" asks for one rule.
  const rules = params.context.only.flatMap((kind) =>
    kind.startsWith(`${fixAllKind}.`) ? [kind.slice(fixAllKind.length + 1)] : [],
  );
  return [...(wants(params, fixAllKind) ? [null] : []), ...rules].flatMap((rule) => {
    const action = fixAll(all, rule);
    const kind = rule === null ? fixAllKind : `${fixAllKind}.${rule}`;
    return action === null ? [] : [toCodeAction(action, kind, inspection, client)];
  });
}

function toCodeAction(action: Action, kind: string, inspection: Inspection, client: ClientCapabilities): CodeAction {
  const edit = workspaceEdit(action.edits, inspection.document, client);
  return { title: action.title, kind, edit, ...(action.preferred ? { isPreferred: true } : {}) };
}

/** With the version, so that a client refuses the edit when the text has moved on. */
function workspaceEdit(edits: readonly TextEdit[], document: TextDocument, client: ClientCapabilities): WorkspaceEdit {
  const converted = edits.map((edit) => toEdit(document, edit));
  const { uri, version } = document;
  return client.workspace?.workspaceEdit?.documentChanges === true
    ? { documentChanges: [{ textDocument: { uri, version }, edits: converted }] }
    : { changes: { [uri]: converted } };
}

/** Kinds are hierarchical: who asks for `source` or `source.fixAll` wants `source.fixAll.chancery`. */
function wants({ context }: CodeActionParams, kind: string): boolean {
  return context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
}

function meets(a: Span, b: Span): boolean {
  return overlaps(a, b) || touches(a, b.start) || touches(b, a.start);
}
