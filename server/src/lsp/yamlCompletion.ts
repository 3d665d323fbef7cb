/** Completions of keys, choices, ids and entries as LSP has them; snippets only for clients that take them. */
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver';
import { completeYaml, type YamlCompletion } from '../features/yamlCompletion.ts';
import { toRange } from './convert.ts';
import type { YamlAt } from './yamlFiles.ts';

export function yamlItems(
  { document, region, state, kind, place }: YamlAt,
  client: ClientCapabilities,
): CompletionItem[] {
  const abilities = client.textDocument?.completion?.completionItem;
  const found = completeYaml(document.getText(), place, {
    kind,
    region,
    ids: state.idLists(),
    index: state.completionIndex(),
    registry: state.registry(),
    snippets: abilities?.snippetSupport === true,
  });
  const asWritten = abilities?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true;
  return found.map((item, index) => ({
    label: item.label,
    ...(item.detail === '' ? {} : { detail: item.detail }),
    ...(item.documentation === '' ? {} : { documentation: item.documentation }),
    kind: kinds[item.kind],
    filterText: item.filter,
    // Before the words of prose, whose places are numbers alone.
    sortText: ` ${String(index).padStart(4, '0')}`,
    insertTextFormat: item.isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // The lines are indented for the place already.
    ...(asWritten ? { insertTextMode: InsertTextMode.asIs } : {}),
    textEdit: { range: toRange(document, item.span), newText: item.text },
  }));
}

const kinds: Readonly<Record<YamlCompletion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  entry: CompletionItemKind.Snippet,
  choice: CompletionItemKind.EnumMember,
  id: CompletionItemKind.Reference,
  alias: CompletionItemKind.Reference,
};
