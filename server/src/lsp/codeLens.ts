/** `textDocument/codeLens`: over each entry of a registry file, how often the dossiers of the folder name it. */
import { type CancellationToken, type CodeLens, type Command, type Location, RequestType } from 'vscode-languageserver';
import { type IdKind, isIdKind } from '../features/ids.ts';
import { lensTitle, registryLenses } from '../features/registryLenses.ts';
import { toPosition } from './convert.ts';
import { guarded } from './guard.ts';
import { mentionsOf } from './idUses.ts';
import type { MentionsParams, ServerRequests, ShowMentions } from './protocol.ts';
import type { Session } from './session.ts';
import { inTurns } from './turns.ts';

const mentions: keyof ServerRequests = 'chancery/mentions';

/** What a lens carries until it is looked at. */
interface LensData {
  readonly uri: string;
  readonly kind: IdKind;
  readonly id: string;
}

export function listenForCodeLens(session: Session): void {
  const { connection, client, documents, indexes, projects, log } = session;
  const refreshes = client.workspace?.codeLens?.refreshSupport === true;
  const refresh = inTurns(log, 'refresh of lenses', async () => {
    if (refreshes) await connection.sendRequest('workspace/codeLens/refresh');
  });
  indexes.onCounted(refresh);
  connection.onCodeLens(
    guarded(log, 'code lens', [], async ({ textDocument: { uri } }): Promise<CodeLens[]> => {
      const project = projects.of(uri);
      await project.settled();
      const document = documents.get(uri);
      const file = project.state().files.get(uri);
      // Without the text that was read, places would be those of another.
      if (document === undefined || file?.text !== document.getText()) return [];
      return registryLenses(file).map(({ kind, id, span }) => {
        const at = toPosition(document, span.start);
        return { range: { start: at, end: at }, data: { uri, kind, id } satisfies LensData };
      });
    }),
  );
  connection.onRequest(
    new RequestType<MentionsParams, readonly Location[], void>(mentions),
    guarded<MentionsParams, readonly Location[]>(log, 'mentions', [], ({ uri, kind, id }, token) =>
      isIdKind(kind) ? mentionsOf({ kind, id }, uri, session, token) : [],
    ),
  );
  connection.onCodeLensResolve(async (lens, token) =>
    guarded(log, 'code lens', lens, () => resolved(lens, session, refresh, refreshes, token))(lens, token),
  );
}

async function resolved(
  lens: CodeLens,
  { indexes, projects, showsMentions }: Session,
  refresh: () => void,
  refreshes: boolean,
  token: CancellationToken,
): Promise<CodeLens> {
  const data: unknown = lens.data;
  if (!isLensData(data)) return lens;
  const index = indexes.of(projects.of(data.uri));
  // Who can be told later need not wait now.
  if (refreshes) index.count(refresh);
  else await index.counted({ token, report: () => {} });
  const count = index.countOf(data);
  const title = lensTitle(count);
  const args: ShowMentions = [data.uri, lens.range.start.line, data.kind, data.id];
  const opens = showsMentions && count !== null && count.mentions > 0;
  const command: Command = opens
    ? { title, command: 'chancery.showMentions', arguments: [...args] }
    : { title, command: '' };
  return { ...lens, command };
}

/** The client sends back what it was given, but it is the client that sends it. */
function isLensData(data: unknown): data is LensData {
  if (typeof data !== 'object' || data === null) return false;
  if (!('uri' in data && 'kind' in data && 'id' in data)) return false;
  const { uri, kind, id } = data;
  return typeof uri === 'string' && typeof id === 'string' && typeof kind === 'string' && isIdKind(kind);
}
