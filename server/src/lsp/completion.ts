/** `textDocument/completion` with plain items at once, and their profiles only for the one that is looked at. */
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver';
import { type Completion, complete, completionCard } from '../features/completion.ts';
import type { Entity } from '../features/completionIndex.ts';
import { cardMarkdown, cardText } from '../features/renderCard.ts';
import { parseEdtf } from '../time/edtf.ts';
import { fromPosition, toRange } from './convert.ts';
import { guarded } from './guard.ts';
import type { Inspection } from './inspections.ts';
import type { Session } from './session.ts';
import { yamlItems } from './yamlCompletion.ts';
import { dossierYamlAt, registryFileAt } from './yamlFiles.ts';

/** What an item carries for `completionItem/resolve`. */
interface ItemData {
  readonly uri: string;
  readonly entity: Entity;
  /** EDTF of the date as of which the profile is wanted. */
  readonly on: string | null;
}

const nothing: CompletionList = { isIncomplete: false, items: [] };

export function listenForCompletion(session: Session): void {
  const { connection, client, inspections, log } = session;
  connection.onCompletion(
    guarded(log, 'completion', nothing, async (params: CompletionParams, token): Promise<CompletionList> => {
      const { textDocument, position } = params;
      const inspection = await inspections.of(textDocument.uri, token);
      if (inspection === null) {
        const yaml = await registryFileAt(textDocument.uri, position, session, token);
        return { isIncomplete: yaml !== null, items: yaml === null ? [] : yamlItems(yaml, client) };
      }
      const yaml = dossierYamlAt(inspection, position);
      const structure = yaml === null ? [] : yamlItems(yaml, client);
      const words = list(params, inspection);
      return { ...words, items: [...structure, ...words.items] };
    }),
  );
  connection.onCompletionResolve(async (item, token) =>
    guarded(log, 'completion details', item, () => withDocumentation(item, session))(item, token),
  );
}

function list({ position, context }: CompletionParams, inspection: Inspection): CompletionList {
  const { document, snapshot, project } = inspection;
  const offset = fromPosition(document, position);
  const trigger = context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? 'space' : 'typing';
  const found = complete(snapshot, project.completionIndex(), offset, trigger);
  // Which beginning is meant can change with each letter, and near misses are ours to find: the client asks again.
  return { isIncomplete: true, items: found.map((item, index) => toItem(item, index, inspection)) };
}

function toItem(completion: Completion, index: number, { document, snapshot }: Inspection): CompletionItem {
  const { text, detail, span, entity } = completion;
  const { dossier } = snapshot.analysis;
  const data: ItemData | null =
    entity === null ? null : { uri: document.uri, entity, on: dossier.date.value?.edtf ?? null };
  return {
    label: text,
    detail,
    kind: entity === null ? CompletionItemKind.Value : kinds[entity.type],
    // Clients filter by their own idea of a match; what is typed matches itself, and the order is ours.
    filterText: snapshot.analysis.text.slice(span.start, span.end),
    sortText: String(index).padStart(4, '0'),
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: toRange(document, span), newText: text },
    ...(index === 0 ? { preselect: true } : {}),
    ...(data === null ? {} : { data }),
  };
}

const kinds: Readonly<Record<Entity['type'], CompletionItemKind>> = {
  person: CompletionItemKind.Class,
  rank: CompletionItemKind.EnumMember,
  office: CompletionItemKind.Property,
  agreement: CompletionItemKind.File,
  partnership: CompletionItemKind.Interface,
  event: CompletionItemKind.Event,
};

async function withDocumentation(item: CompletionItem, { client, projects }: Session): Promise<CompletionItem> {
  const { data } = item;
  if (!isItemData(data)) return item;
  const project = projects.of(data.uri);
  await project.ready;
  const on = data.on === null ? null : parseEdtf(data.on);
  const card = completionCard(project.state().registry(), data.entity, on);
  if (card === null) return item;
  const documentation: MarkupContent = showsMarkdown(client)
    ? { kind: MarkupKind.Markdown, value: cardMarkdown(card) }
    : { kind: MarkupKind.PlainText, value: cardText(card) };
  return { ...item, documentation };
}

function showsMarkdown(client: ClientCapabilities): boolean {
  const formats = client.textDocument?.completion?.completionItem?.documentationFormat;
  return formats?.includes(MarkupKind.Markdown) ?? false;
}

/** The client sends back what it was given, but it is the client that sends it. */
function isItemData(data: unknown): data is ItemData {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('entity' in data)) return false;
  const { entity } = data;
  return typeof entity === 'object' && entity !== null && 'type' in entity && typeof data.uri === 'string';
}
