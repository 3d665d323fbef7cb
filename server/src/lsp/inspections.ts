/**
 * Analyses and diagnoses of the open dossiers, each computed once per version of text, registry and settings. A request
 * for an older version is answered on the newest text; there is no timer, so nothing can be put off for ever.
 */
import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Engine, memoForEngine } from '../analysis/engine.ts';
import { type Diagnosis, diagnose } from '../features/diagnostics.ts';
import { type JudgementMemo, judgementMemo } from '../rules/run.ts';
import { once } from '../text/once.ts';
import { documentKind } from '../workspace/documentKind.ts';
import { type Snapshot, type SnapshotMemo, snapshotMemo, takeSnapshot } from '../workspace/snapshot.ts';
import type { Environment } from './environment.ts';
import type { ProjectState } from './projectState.ts';
import type { Projects } from './projects.ts';

export interface Inspection {
  /** Lines and characters of exactly the text that was analysed. */
  readonly document: TextDocument;
  readonly snapshot: Snapshot;
  readonly project: ProjectState;
  /** Grows with every analysis in this process, so that it names this one. */
  readonly serial: number;
  readonly diagnoses: () => readonly Diagnosis[];
}

interface Memo {
  readonly engine: Engine;
  readonly snapshot: SnapshotMemo;
  readonly judgement: JudgementMemo;
}

export interface Inspections {
  /** Null for a document that is not open or no dossier, and for a request that was cancelled meanwhile. */
  of(uri: string, token: CancellationToken): Promise<Inspection | null>;
  forget(uri: string): void;
}

export function createInspections(
  documents: TextDocuments<TextDocument>,
  projects: Projects,
  environment: Environment,
): Inspections {
  const latest = new Map<string, Inspection & { readonly version: number }>();
  /** What the last analysis of each document leaves for the next one. */
  const memos = new Map<string, Memo>();
  let serial = 0;

  /** What is known of exactly this text under exactly these settings. */
  function known(document: TextDocument | undefined, state: ProjectState): Inspection | null {
    const found = document === undefined ? undefined : latest.get(document.uri);
    return found !== undefined && found.version === document?.version && found.project === state ? found : null;
  }

  return {
    async of(uri, token) {
      const project = projects.of(uri);
      // A client that never serves the folder's files must still be able to give up.
      await Promise.race([project.ready, cancelled(token)]);
      const ready = known(documents.get(uri), project.state());
      if (ready !== null) return ready;
      await environment.nextTurn();
      const document = documents.get(uri);
      if (token.isCancellationRequested || document === undefined) return null;
      const state = project.state();
      const meanwhile = known(document, state);
      if (meanwhile !== null) return meanwhile;
      if (documentKind(document, project.folder, state.config) !== 'dossier') return null;
      const engine = state.engine();
      const before = memos.get(uri);
      const last = before?.engine === engine ? before : memoAfter(before, engine);
      memos.set(uri, last);
      const snapshot = takeSnapshot({ uri, text: document.getText() }, engine, state.config, last.snapshot);
      const { judgement } = last;
      const diagnoses = once(() => diagnose(snapshot, judgement));
      serial += 1;
      const inspection = { document, snapshot, project: state, serial, diagnoses, version: document.version };
      latest.set(uri, inspection);
      return inspection;
    },
    forget: (uri) => {
      latest.delete(uri);
      memos.delete(uri);
    },
  };
}

/** Dossiers that a change of the registry does not touch are not read again. */
function memoAfter(before: Memo | undefined, engine: Engine): Memo {
  const judgement = judgementMemo();
  if (before === undefined) return { engine, snapshot: snapshotMemo(), judgement };
  const { reading, analysis } = before.snapshot;
  return { engine, snapshot: { reading, analysis: memoForEngine(analysis, before.engine, engine) }, judgement };
}

function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => void token.onCancellationRequested(() => resolve()));
}
