/** Reads the dates of a text for the tests of the date recogniser. */
import { createDateRecogniser, type DateMention } from '../../../server/src/recognise/dates/recogniseDates.ts';
import { createLexicon } from '../../../server/src/text/lexicon.ts';
import { tokenise } from '../../../server/src/text/tokens.ts';
import { parseEdtf } from '../../../server/src/time/edtf.ts';

export interface ReadOptions {
  /** The dossier's date; null for none. */
  readonly on?: string | null;
  readonly order?: 'dmy' | 'mdy' | null;
}

export type Reader = (text: string, options?: ReadOptions) => readonly DateMention[];

/** A reader with a lexicon of its own; the dossier's date is 1 March 2024 unless a case says otherwise. */
export function dateReader(): Reader {
  const lexicon = createLexicon();
  const recogniser = createDateRecogniser(lexicon);
  return (text, { on = '2024-03-01', order = null } = {}) => {
    const date = on === null ? null : parseEdtf(on);
    const reference = date?.type === 'date' ? date : null;
    return recogniser.recognise(tokenise(text, lexicon), text, { reference, order });
  };
}

/** One line per date: the words, their value or defect. */
export function lines(text: string, mentions: readonly DateMention[]): string[] {
  return mentions.map(({ span, reading }) => {
    const { value, defect } = reading;
    return `${text.slice(span.start, span.end)} = ${defect === null ? '' : `${defect} `}${value?.edtf ?? '?'}`.trim();
  });
}
