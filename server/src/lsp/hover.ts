/** `textDocument/hover`, as Markdown where the client can show it. */
import { type CancellationToken, type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import { hoverAlias } from '../features/anchors.ts';
import { type Hover as FoundHover, hover } from '../features/hover.ts';
import { cardMarkdown, cardText } from '../features/renderCard.ts';
import { hoverYaml } from '../features/yamlHover.ts';
import { fromPosition, toRange } from './convert.ts';
import { guarded } from './guard.ts';
import type { Inspection } from './inspections.ts';
import type { Session } from './session.ts';
import { dossierYamlAt, registryFileAt, type YamlAt, yamlRegionAt } from './yamlFiles.ts';

export function listenForHover(session: Session): void {
  const { connection, client, inspections, log } = session;
  const markdown = client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
  connection.onHover(
    guarded(log, 'hover', null, async ({ textDocument, position }, token): Promise<Hover | null> => {
      const inspection = await inspections.of(textDocument.uri, token);
      const yaml = await (inspection === null
        ? registryFileAt(textDocument.uri, position, session, token)
        : dossierYamlAt(inspection, position));
      const document = inspection?.document ?? session.documents.get(textDocument.uri);
      if (document === undefined) return null;
      const mention = inspection && hover(inspection.snapshot, fromPosition(document, position));
      const found =
        mention ?? (await aliasHover(textDocument.uri, position, session, token)) ?? yamlHover(yaml, inspection);
      if (found === null) return null;
      const contents = markdown
        ? { kind: MarkupKind.Markdown, value: cardMarkdown(found.card) }
        : { kind: MarkupKind.PlainText, value: cardText(found.card) };
      return { contents, range: toRange(document, found.span) };
    }),
  );
}

async function aliasHover(
  uri: string,
  position: Position,
  session: Session,
  token: CancellationToken,
): Promise<FoundHover | null> {
  const yaml = await yamlRegionAt(uri, position, session, token);
  return yaml && hoverAlias(yaml.document.getText(), yaml.offset, yaml.region);
}

function yamlHover(yaml: YamlAt | null, inspection: Inspection | null): FoundHover | null {
  if (yaml === null) return null;
  const { document, state, kind, place } = yaml;
  const on = inspection?.snapshot.analysis.dossier.date.value ?? null;
  return hoverYaml(document.getText(), place, { kind, registry: state.registry(), on });
}
