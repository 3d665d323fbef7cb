/** `textDocument/documentSymbol`: the entries of a registry file, or who and what a dossier speaks of. */
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { dossierOutline } from '../features/dossierOutline.ts';
import { type OutlineEntry, type OutlineSection, registryOutline } from '../features/registryOutline.ts';
import type { MentionType } from '../recognise/mention.ts';
import type { SectionKey } from '../registry/records.ts';
import { type LineIndex, toRange } from './convert.ts';
import { guarded } from './guard.ts';
import type { Inspection } from './inspections.ts';
import type { Session } from './session.ts';

export function listenForDocumentSymbols(session: Session): void {
  const { connection, client, documents, projects, inspections, log } = session;
  const isTree = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  connection.onDocumentSymbol(
    guarded(
      log,
      'symbols',
      [],
      async ({ textDocument: { uri } }, token): Promise<DocumentSymbol[] | SymbolInformation[]> => {
        const inspection = await inspections.of(uri, token);
        if (inspection !== null) return mentionsOf(inspection, isTree);
        const project = projects.of(uri);
        await project.settled();
        const document = documents.get(uri);
        const file = project.state().files.get(uri);
        // Without the text that was read, places would be those of another.
        if (document === undefined || file?.text !== document.getText()) return [];
        const sections = registryOutline(file);
        return isTree
          ? sections.map((section) => treeOf(section, document))
          : sections.flatMap(({ key, entries }) => entries.map((entry) => flat(entry, key, uri, document)));
      },
    ),
  );
}

/** In the order of the text, which is how outlines are read. */
function mentionsOf({ document, snapshot }: Inspection, isTree: boolean): DocumentSymbol[] | SymbolInformation[] {
  const items = dossierOutline(snapshot).map(({ type, name, span, count }) => ({
    kind: mentionKinds[type],
    name,
    range: toRange(document, span),
    detail: count > 1 ? `${type}, ${count} times` : type,
  }));
  return isTree
    ? items.map(({ kind, name, range, detail }) => ({ kind, name, detail, range, selectionRange: range }))
    : items.map(({ kind, name, range }) => ({ kind, name, location: { uri: document.uri, range } }));
}

function treeOf({ key, span, entries }: OutlineSection, lines: LineIndex): DocumentSymbol {
  const range = toRange(lines, span);
  return {
    name: key,
    detail: String(entries.length),
    kind: SymbolKind.Namespace,
    range,
    selectionRange: { start: range.start, end: range.start },
    children: entries.map(({ name, id, span: own }) => {
      const whole = toRange(lines, own);
      const selectionRange = { start: whole.start, end: whole.start };
      return { name, detail: id, kind: symbolKinds[key], range: whole, selectionRange };
    }),
  };
}

function flat({ name, span }: OutlineEntry, key: SectionKey, uri: string, lines: LineIndex): SymbolInformation {
  return { name, kind: symbolKinds[key], containerName: key, location: { uri, range: toRange(lines, span) } };
}

const mentionKinds: Readonly<Record<MentionType, SymbolKind>> = {
  person: SymbolKind.Class,
  rank: SymbolKind.EnumMember,
  office: SymbolKind.Property,
  organisation: SymbolKind.Module,
  agreement: SymbolKind.File,
  partnership: SymbolKind.Interface,
  event: SymbolKind.Event,
  date: SymbolKind.Constant,
};

/** The icons that are least misleading; LSP has none for people. */
const symbolKinds: Readonly<Record<SectionKey, SymbolKind>> = {
  people: SymbolKind.Class,
  'rank-ladders': SymbolKind.Enum,
  offices: SymbolKind.Property,
  organisations: SymbolKind.Module,
  agreements: SymbolKind.File,
  partnerships: SymbolKind.Interface,
  'event-series': SymbolKind.Event,
  events: SymbolKind.Event,
  sources: SymbolKind.String,
};
