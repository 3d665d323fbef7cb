/**
 * Writes a prediction line for each date case of the files named, in the form that the cases' scorer reads.
 * Bundle and run: esbuild this file, then `node predict.mjs CASES.jsonl… > predictions.jsonl`.
 */
import { readFileSync } from 'node:fs';
import { createDateRecogniser } from '../../../server/src/recognise/dates/recogniseDates.ts';
import { createLexicon } from '../../../server/src/text/lexicon.ts';
import { tokenise } from '../../../server/src/text/tokens.ts';
import { parseEdtf } from '../../../server/src/time/edtf.ts';

interface DateCase {
  readonly id: string;
  readonly text: string;
  readonly reference: string;
  readonly locale?: string;
}

const lexicon = createLexicon();
const recogniser = createDateRecogniser(lexicon);

function predict(line: string): string {
  const { id, text, reference, locale }: DateCase = JSON.parse(line);
  const date = parseEdtf(reference);
  const context = {
    reference: date?.type === 'date' ? date : null,
    order: locale === 'en-US' || locale?.startsWith('ja') ? ('mdy' as const) : ('dmy' as const),
  };
  const mentions = recogniser.recognise(tokenise(text, lexicon), text, context).map((mention) => ({
    start: mention.span.start,
    end: mention.span.end,
    edtf: mention.reading.value?.edtf ?? null,
    ...(mention.reading.defect === 'impossible' || mention.reading.defect === 'reversed' ? { invalid: true } : {}),
  }));
  return JSON.stringify({ id, mentions });
}

for (const file of process.argv.slice(2)) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  process.stdout.write(`${lines.map(predict).join('\n')}\n`);
}
