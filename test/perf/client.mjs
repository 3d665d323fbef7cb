// A minimal editor: starts a server over stdio and measures how long its answers take.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import {
  CancellationToken,
  CancellationTokenSource,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const capabilities = {
  workspace: { diagnostics: { refreshSupport: true } },
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    synchronization: {},
    diagnostic: { relatedDocumentSupport: false, dynamicRegistration: false },
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: {
      completionItem: { snippetSupport: true, resolveSupport: { properties: ['documentation'] } },
      completionList: { itemDefaults: ['editRange', 'insertTextFormat', 'data'] },
    },
  },
};

/** Resolves when the server is initialized; `startMs` is the time from spawning it. `folder` is an address to open. */
export async function startServer(script, folder = null) {
  const started = performance.now();
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  // A server may ask for its settings or register watchers: an editor that has nothing to say answers null.
  connection.onRequest(() => null);
  const waiting = [];
  connection.onRequest('workspace/diagnostic/refresh', () => {
    for (const resolve of waiting.splice(0)) resolve();
    return null;
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folder === null ? null : [{ uri: folder, name: 'bench' }],
    capabilities,
  });
  const startMs = performance.now() - started;
  await connection.sendNotification('initialized', {});
  return {
    connection,
    startMs,
    rssBytes: () => residentBytes(child.pid),
    /** Resolves with the next time that the server asks for its findings to be fetched again. */
    refreshed: () => new Promise((resolve) => void waiting.push(resolve)),
    stop: () => stop(connection, child),
  };
}

async function stop(connection, child) {
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await once(child, 'exit');
  connection.dispose();
}

/** Linux tells it in /proc; elsewhere memory is not measured. */
function residentBytes(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
  } catch {
    return Number.NaN;
  }
}

async function timed(action) {
  const started = performance.now();
  const result = await action();
  return { ms: performance.now() - started, result };
}

/** Opens a text and gives what can be done with it; each measured step answers with its milliseconds. */
export async function openDocument(server, uri, text) {
  const { connection } = server;
  let document = TextDocument.create(uri, uri.endsWith('.yaml') ? 'yaml' : 'chancery-dossier', 1, text);
  let previousResultId;

  const pull = async (token = CancellationToken.None) => {
    const params = { textDocument: { uri }, previousResultId };
    const report = await connection.sendRequest('textDocument/diagnostic', params, token);
    previousResultId = report.resultId;
    return report.items?.length ?? null;
  };
  const change = (start, end, newText) => {
    const edit = { range: { start: document.positionAt(start), end: document.positionAt(end) }, text: newText };
    document = TextDocument.update(document, [edit], document.version + 1);
    return connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges: [edit],
    });
  };
  const at = (offset) => ({ textDocument: { uri }, position: document.positionAt(offset) });

  const opened = await timed(async () => {
    const languageId = document.languageId;
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return pull();
  });
  return {
    pull,
    change,
    openMs: opened.ms,
    findings: opened.result,
    /** Replaces `[start, end)` and waits for the findings of the new text. */
    editMs: async (start, end, newText) => {
      const { ms } = await timed(async () => {
        await change(start, end, newText);
        await pull();
      });
      return ms;
    },
    /** Types `count` keys at an even pace and gives how long each waited for findings that know of it. */
    type: async (offset, count, keyMs) => {
      const waiting = [];
      const waits = [];
      const requests = [];
      let request = new CancellationTokenSource();
      for (let key = 0; key < count; key += 1) {
        // As editors do: what was asked about the older text is asked no more.
        request.cancel();
        request = new CancellationTokenSource();
        waiting.push(performance.now());
        await change(offset + key, offset + key, 'e');
        const known = waiting.length;
        const answered = pull(request.token).then(
          () => {
            const now = performance.now();
            for (let index = waits.length; index < known; index += 1) waits.push(now - waiting[index]);
          },
          () => {},
        );
        requests.push(answered);
        await wait(keyMs);
      }
      await Promise.all(requests);
      return waits;
    },
    completion: (offset) => timed(() => connection.sendRequest('textDocument/completion', at(offset))),
    hover: (offset) => timed(() => connection.sendRequest('textDocument/hover', at(offset))),
    close: () => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
  };
}
