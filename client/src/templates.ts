/** What a new dossier begins with, as snippets with tab stops: today's date, place, title, and where the text goes. */

export const dossierKinds = ['text', 'yaml'] as const;

export type DossierKind = (typeof dossierKinds)[number];

const DATE = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/** In the syntax of VS Code's snippets. */
export function newDossier(kind: DossierKind): string {
  const head = [`date: \${1:${DATE}}`, 'place: $2', 'title: $3'];
  const lines =
    kind === 'text'
      ? ['---', ...head, '---', '$0', '']
      : [...head, 'participants:', '  - person: $4', '    rank: $5', '    office: $6', 'body: |', '  $0', ''];
  return lines.join('\n');
}
