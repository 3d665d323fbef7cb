/** `textDocument/completion` with plain items at once, and their profiles only for the one that is looked at. */
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver';
import { type Completion, complete, completionCard } from '../features/completion.ts';
import type { Entity } from '../features/completionIndex.ts';
import { cardMarkdown, cardText } from '../features/renderCard.ts';
import type { TimeValue } from '../time/edtf.ts';
import { fromPosition, toRange } from './convert.ts';
import { guarded } from './guard.ts';
import type { Inspection } from './inspections.ts';
import type { Session } from './session.ts';
import { yamlItems } from './yamlCompletion.ts';
import { dossierYamlAt, registryFileAt } from './yamlFiles.ts';

/** What an item carries for `completionItem/resolve`: the number of its list, and its place in that. */
type ItemData = readonly [list: number, index: number];

/** What is kept of a list: one is sent at every key, so all that the client need not know stays here. */
interface ListData {
  readonly uri: string;
  /** The date as of which the profile is wanted. */
  readonly on: TimeValue | null;
  readonly found: readonly Completion[];
}

/** While a list is shown, the next ones are asked for already. */
const keptLists = 16;

const nothing: CompletionList = { isIncomplete: false, items: [] };

export function listenForCompletion(session: Session): void {
  const { connection, client, inspections, log } = session;
  const lists = new Map<number, ListData>();
  let last = 0;
  const keep = (data: ListData): number => {
    last += 1;
    lists.set(last, data);
    lists.delete(last - keptLists);
    return last;
  };
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
      const on = inspection.snapshot.analysis.dossier.date.value;
      const found = completions(params, inspection);
      const words = list(found, inspection, client, keep({ uri: textDocument.uri, on, found }));
      return { ...words, items: [...structure, ...words.items] };
    }),
  );
  connection.onCompletionResolve(async (item, token) =>
    guarded(log, 'completion details', item, () => withDocumentation(item, lists, session))(item, token),
  );
}

function completions(
  { position, context }: CompletionParams,
  { document, snapshot, project }: Inspection,
): readonly Completion[] {
  const trigger = context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? 'space' : 'typing';
  return complete(snapshot, project.completionIndex(), fromPosition(document, position), trigger);
}

function list(
  found: readonly Completion[],
  { document, snapshot }: Inspection,
  client: ClientCapabilities,
  serial: number,
): CompletionList {
  const defaults = client.textDocument?.completion?.completionList?.itemDefaults?.includes('editRange') === true;
  const shared = defaults ? found[0]?.span : undefined;
  const items = found.map(({ text, newText, detail, span, entity }, index): CompletionItem => {
    const data: ItemData | null = entity === null ? null : [serial, index];
    return {
      label: text,
      detail,
      kind: entity === null ? CompletionItemKind.Value : kinds[entity.type],
      // Clients filter by their own idea of a match; what is typed matches itself, and the order is ours.
      filterText: snapshot.analysis.text.slice(span.start, span.end),
      sortText: String(index).padStart(3, '0'),
      ...(shared?.start === span.start && shared.end === span.end && newText === text
        ? {}
        : { textEdit: { range: toRange(document, span), newText } }),
      ...(index === 0 ? { preselect: true } : {}),
      ...(data === null ? {} : { data }),
    };
  });
  // Which beginning is meant can change with each letter, and near misses are ours to find: the client asks again.
  return {
    isIncomplete: true,
    ...(shared === undefined ? {} : { itemDefaults: { editRange: toRange(document, shared) } }),
    items,
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

async function withDocumentation(
  item: CompletionItem,
  lists: ReadonlyMap<number, ListData>,
  { client, projects }: Session,
): Promise<CompletionItem> {
  const { data } = item;
  const list = isItemData(data) ? lists.get(data[0]) : undefined;
  const entity = isItemData(data) ? list?.found[data[1]]?.entity : undefined;
  if (list === undefined || !entity) return item;
  const project = projects.of(list.uri);
  await project.ready;
  const card = completionCard(project.state().registry(), entity, list.on);
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
  return Array.isArray(data) && data.length === 2 && data.every((each) => Number.isInteger(each));
}
