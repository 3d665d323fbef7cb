/** Turns a date into another way of writing it, for the one under the cursor or for all of the dossier. */
import type { Analysis } from '../analysis/analysis.ts';
import { replaceInDossier } from '../dossier/replace.ts';
import type { Mention } from '../recognise/mention.ts';
import type { TextEdit } from '../rules/finding.ts';
import { overlaps, type Span, touches } from '../text/span.ts';
import type { Action } from './codeActions.ts';
import { formOf, formsFor, inForm, rewritten } from './dateForms.ts';
import { reachingInto } from './near.ts';

/** For each form that changes something: this date, and every date whose language has that form. */
export function dateRewrites(analysis: Analysis, asked: Span): readonly Action[] {
  const [mention, second] = reachingInto(analysis.mentions, asked).filter(
    ({ type, span }) => type === 'date' && (touches(span, asked.start) || overlaps(span, asked)),
  );
  // Whoever has marked half the text asks about something else.
  if (mention === undefined || second !== undefined) return [];
  const completed = withYear(mention, analysis);
  const formsOf = formsFor(analysis);
  return [
    ...(completed === null ? [] : [completed]),
    ...formsOf(mention).flatMap((form) => {
      const text = rewritten(mention, form);
      if (text === null) return [];
      const one = text === mention.text ? null : editOf(mention, text, analysis);
      const all = analysis.mentions.flatMap((each) => {
        const other = each.type === 'date' && formsOf(each).includes(form) ? rewritten(each, form) : null;
        return other === null || other === each.text ? [] : (editOf(each, other, analysis) ?? []);
      });
      return [
        ...(one === null ? [] : [action(`Write “${text}”`, [one])]),
        // The same edit twice in one menu would make the reader wonder.
        ...(all.length < (one === null ? 1 : 2) || collide(all) ? [] : [action(`Write all dates like “${text}”`, all)]),
      ];
    }),
  ];
}

/** "March 2" with the year that it is read with. */
function withYear(mention: Mention, analysis: Analysis): Action | null {
  const { date, text } = mention;
  const form = formOf(mention);
  if (form === null || !date?.value || date.defect !== null || date.written.year || date.weekday !== null) return null;
  if (date.value.type !== 'date' || date.value.precision !== 'day') return null;
  const full = inForm(date.value, form);
  const edit = text === full ? null : editOf(mention, full, analysis);
  return edit && action(`Write the year: “${full}”`, [edit]);
}

function action(title: string, edits: readonly TextEdit[]): Action {
  return { title, kind: 'refactor.rewrite', diagnosis: null, edits, preferred: false };
}

function editOf({ span }: Mention, text: string, { dossier }: Analysis): TextEdit | null {
  return replaceInDossier(dossier, { span, newText: text });
}

/** Two dates of one YAML scalar that has to be quoted anew: half of it would be wrong. */
function collide(edits: readonly TextEdit[]): boolean {
  return edits.some((edit, i) => i > 0 && overlaps(edit.span, edits[i - 1]?.span ?? { start: 0, end: 0 }));
}
