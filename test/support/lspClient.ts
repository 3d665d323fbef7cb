/** A typed client over the built server: stdio or IPC, answering what an editor answers and keeping what it is sent. */
import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type CompletionItem,
  type CompletionList,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FindFilesParams, ReadFileParams, ReadFileResult } from '../../server/src/lsp/protocol.ts';
import { type MemoryFileSystem, memoryFileSystem } from './memoryFileSystem.ts';
import { repositoryRoot } from './repository.ts';

export interface ClientOptions {
  readonly transport?: 'stdio' | 'ipc';
  readonly capabilities?: ClientCapabilities;
  /** Workspace folders; none by default. */
  readonly folders?: readonly string[];
  /** Served over the custom requests when given. */
  readonly files?: MemoryFileSystem;
  readonly trusted?: boolean;
  /** Registry files below those of the folders. */
  readonly packs?: readonly string[];
  /** URI of a folder in which the server may keep things. */
  readonly storage?: string;
  /** It has the command of the lenses. */
  readonly showsMentions?: boolean;
}

/** Pull diagnostics, refresh, Markdown, versioned edits, virtual documents: what VS Code announces. */
export const fullCapabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: {
      completionItem: { documentationFormat: ['markdown'], resolveSupport: { properties: ['documentation'] } },
    },
  },
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    textDocumentContent: { dynamicRegistration: true },
  },
};

export interface TestClient {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  /** What the server wrote into the client's log. */
  readonly log: readonly string[];
  open(uri: string, text: string, languageId?: string): TestDocument;
  /** The next `publishDiagnostics` for that document, or one that has come already and was not taken. */
  published(uri: string): Promise<readonly Diagnostic[]>;
  /** Resolves with the next refresh request, or at once for one that was not taken. */
  refreshed(): Promise<void>;
  /** The globs of the files that the server wants to hear of, once it has said so. */
  readonly watched: Promise<readonly string[]>;
  filesChanged(...uris: readonly string[]): void;
  /** Shutdown and exit; the exit code. */
  stop(): Promise<number | null>;
}

export interface TestDocument {
  readonly uri: string;
  text(): string;
  /** Replaces the first `from` by `to` in one incremental edit. */
  edit(from: string, to: string): void;
  change(range: Range, text: string): void;
  close(): void;
  at(needle: string, delta?: number): Position;
  range(needle: string): Range;
  slice(range: Range): string;
  pull(previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(): Promise<readonly Diagnostic[]>;
  hover(needle: string, delta?: number): Promise<string | null>;
  complete(position: Position, triggerCharacter?: string): Promise<CompletionList>;
  actions(range: Range, context?: Partial<CodeActionParams['context']>): Promise<readonly CodeAction[]>;
  /** The text after the action's edits; the client applies only what is for its version. */
  applied(action: CodeAction): string;
}

export async function startClient(options: ClientOptions = {}): Promise<TestClient> {
  const [process, connection] = launch(options.transport ?? 'stdio');
  const log: string[] = [];
  const published = queues<readonly Diagnostic[]>();
  const refreshes = queues<void>();
  connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => void log.push(message));
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) =>
    published.put(uri, diagnostics),
  );
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes.put('', undefined);
    return null;
  });
  const watched = new Promise<readonly string[]>((resolve) => {
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      for (const { registerOptions } of registrations) {
        const { watchers } = { watchers: null, ...registerOptions };
        if (Array.isArray(watchers)) resolve(watchers.map(({ globPattern }) => globPattern));
      }
      return null;
    });
  });
  const files = options.files ?? memoryFileSystem();
  connection.onRequest<ReadFileResult, void>('chancery/readFile', ({ uri }: ReadFileParams) => files.readFile(uri));
  connection.onRequest('chancery/findFiles', async ({ folder, include, exclude }: FindFilesParams) => ({
    uris: await files.findFiles(folder, include, exclude),
  }));
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', parameters(options));
  await connection.sendNotification('initialized', {});
  return {
    connection,
    process,
    initialized,
    log,
    watched,
    open: (uri, text, languageId = 'dossier') => openDocument(connection, uri, text, languageId),
    published: (uri) => published.take(uri),
    refreshed: () => refreshes.take(''),
    filesChanged: (...uris) =>
      void connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: uris.map((uri) => ({ uri, type: 2 })),
      }),
    async stop() {
      await connection.sendRequest('shutdown');
      void connection.sendNotification('exit');
      return exitCode(process);
    },
  };
}

export async function exitCode(process: ChildProcess): Promise<number | null> {
  if (process.exitCode === null && process.signalCode === null) await once(process, 'exit');
  return process.exitCode;
}

export function launch(transport: 'stdio' | 'ipc'): readonly [ChildProcess, MessageConnection] {
  const server = path.join(repositoryRoot, 'dist/server.js');
  if (transport === 'ipc') {
    const child = fork(server, ['--node-ipc'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    return [child, createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child))];
  }
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  return [child, createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))];
}

function parameters(options: ClientOptions): InitializeParams {
  const { capabilities, folders, files, trusted, packs = [], showsMentions = false, storage } = options;
  return {
    processId: process.pid,
    rootUri: null,
    capabilities: capabilities ?? fullCapabilities,
    workspaceFolders: folders?.map((uri) => ({ uri, name: path.basename(uri) })) ?? null,
    initializationOptions: {
      chancery: { fileSystem: files !== undefined, trusted: trusted ?? true, registry: packs, showsMentions, storage },
    },
  };
}

function openDocument(connection: MessageConnection, uri: string, text: string, languageId: string): TestDocument {
  const document = TextDocument.create(uri, languageId, 1, text);
  const identifier = { uri };
  const notify = (method: string, params: object) => void connection.sendNotification(method, params);
  const change = (range: Range, newText: string) => {
    const contentChanges = [{ range, text: newText }];
    TextDocument.update(document, contentChanges, document.version + 1);
    notify('textDocument/didChange', { textDocument: { uri, version: document.version }, contentChanges });
  };
  const find = (needle: string): number => {
    const offset = document.getText().indexOf(needle);
    assert.notEqual(offset, -1, `no “${needle}” in the document`);
    return offset;
  };
  const range = (needle: string): Range => {
    const start = find(needle);
    return { start: document.positionAt(start), end: document.positionAt(start + needle.length) };
  };
  const pull = (previousResultId?: string) =>
    connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: identifier,
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  return {
    uri,
    text: () => document.getText(),
    edit: (from, to) => change(range(from), to),
    change,
    close: () => notify('textDocument/didClose', { textDocument: identifier }),
    at: (needle, delta = 0) => document.positionAt(find(needle) + delta),
    range,
    slice: (place) => document.getText(place),
    pull,
    async diagnostics() {
      const report = await pull();
      assert.equal(report.kind, 'full');
      return report.kind === 'full' ? report.items : [];
    },
    async hover(needle, delta = 0) {
      const position = document.positionAt(find(needle) + delta);
      const hover = await connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: identifier,
        position,
      });
      const contents = hover?.contents;
      return typeof contents === 'object' && 'value' in contents ? contents.value : null;
    },
    complete: (position, triggerCharacter) =>
      connection.sendRequest<CompletionList>('textDocument/completion', {
        textDocument: identifier,
        position,
        context: triggerCharacter === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter },
      }),
    actions: (place, context = {}) =>
      connection.sendRequest<readonly CodeAction[]>('textDocument/codeAction', {
        textDocument: identifier,
        range: place,
        context: { diagnostics: [], ...context },
      }),
    applied({ edit }) {
      const [first] = edit?.documentChanges ?? [];
      assert.ok(first !== undefined && 'edits' in first, 'the edit is versioned');
      assert.deepEqual(first.textDocument, { uri, version: document.version });
      const edits = first.edits.map((item) => {
        assert.ok('newText' in item);
        return item;
      });
      return TextDocument.applyEdits(document, edits);
    },
  };
}

/** Applies a completion the way an editor does. */
export function completed(document: TestDocument, item: CompletionItem): string {
  assert.ok(item.textEdit !== undefined && 'range' in item.textEdit);
  return TextDocument.applyEdits(TextDocument.create('', '', 1, document.text()), [item.textEdit]);
}

interface Queues<T> {
  put(key: string, value: T): void;
  take(key: string): Promise<T>;
}

/** Messages in the order of their arrival, handed to whoever asks, before or after they came. */
function queues<T>(): Queues<T> {
  const arrived = new Map<string, T[]>();
  const asked = new Map<string, ((value: T) => void)[]>();
  const of = <V>(map: Map<string, V[]>, key: string): V[] => {
    const list = map.get(key) ?? [];
    map.set(key, list);
    return list;
  };
  return {
    put(key, value) {
      const waiting = of(asked, key).shift();
      if (waiting === undefined) of(arrived, key).push(value);
      else waiting(value);
    },
    take(key) {
      const list = of(arrived, key);
      if (list.length > 0) return Promise.resolve(list.shift() as T);
      return new Promise((resolve) => void of(asked, key).push(resolve));
    },
  };
}
