/** The building blocks of every record's decoder: texts, dates, references, evidence; each says what it is for. */
import * as v from 'valibot';
import { parseEdtf } from '../../time/edtf.ts';

/** What an id in the registry can name. */
export type RefKind = 'person' | 'rank' | 'office' | 'organisation' | 'agreement' | 'source';

/** Read back by `shape.ts`, for references, completion and the lenient forms that a decoder accepts. */
export type FieldMeta = {
  /** The value is an id of that kind. */
  readonly ref?: RefKind;
  /** A value that is no id is a plain name or a citation, so that only what looks like an id can dangle. */
  readonly orText?: boolean;
  /** EDTF: a single date, any value, or a date and the word "unknown". */
  readonly edtf?: 'date' | 'any' | 'end';
  /** A map that may be written as this one of its values. */
  readonly shorthand?: string;
};

export const ID_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}._:@-]*$/u;

const idText = v.pipe(
  v.string('must be an id'),
  v.regex(ID_PATTERN, 'must be one word of letters, digits, hyphens, dots or colons'),
);

export function id(of: string) {
  return v.pipe(idText, v.description(`Names ${of} for good; references and other layers use it. One word.`));
}

export function ref(kind: RefKind, description: string) {
  return v.pipe(idText, v.description(description), v.metadata({ ref: kind } satisfies FieldMeta));
}

/** An id where the registry has the thing, else its plain name. */
export function refOrText(kind: RefKind, description: string) {
  const meta: FieldMeta = { ref: kind, orText: true };
  return v.pipe(
    v.string('must be an id or a name'),
    v.nonEmpty('is empty'),
    v.description(description),
    v.metadata(meta),
  );
}

export function text(description: string) {
  return v.pipe(v.string('must be text'), v.nonEmpty('is empty'), v.description(description));
}

export function texts(description: string) {
  return v.pipe(v.array(v.pipe(v.string('must be text'), v.nonEmpty('is empty'))), v.description(description));
}

export function flag(description: string) {
  return v.pipe(v.boolean('must be true or false'), v.description(description));
}

export function choice<const Options extends readonly string[]>(options: Options, description: string) {
  return v.pipe(v.picklist(options, `must be one of ${options.join(', ')}`), v.description(description));
}

export function wholeNumber(description: string) {
  return v.pipe(v.number('must be a number'), v.integer('must be a whole number'), v.description(description));
}

const EDTF_HINT = 'must be a date as in 2018-04-10, 2018-04, 2018, 1990~ or 2018-04-29/2018-05-02';

export function date(description: string) {
  return v.pipe(
    v.string('must be a date'),
    v.check((value) => parseEdtf(value)?.type === 'date', 'must be one date as in 2018-04-10, 2018-04, 2018 or 1990~'),
    v.description(description),
    v.metadata({ edtf: 'date' } satisfies FieldMeta),
  );
}

export const BACKWARDS = 'ends before it begins';

/** A period that runs backwards, the other way round; null for anything else. */
export function turned(text: string): string | null {
  const [from = '', to = '', ...more] = text.split('/');
  const other = `${to}/${from}`;
  return more.length === 0 && parseEdtf(text) === null && parseEdtf(other) !== null ? other : null;
}

export function time(description: string) {
  return v.pipe(
    v.string('must be a date'),
    v.check(
      (value) => parseEdtf(value) !== null,
      ({ input }) => (turned(input) === null ? EDTF_HINT : BACKWARDS),
    ),
    v.description(description),
    v.metadata({ edtf: 'any' } satisfies FieldMeta),
  );
}

/** The word for an end that has come on a day that no source gives. */
export const UNKNOWN_END = 'unknown';

function end(description: string) {
  return v.pipe(
    v.string('must be a date'),
    v.check(
      (value) => value === UNKNOWN_END || parseEdtf(value)?.type === 'date',
      'must be one date as in 2018-04-10, 2018-04 or 2018, or the word unknown',
    ),
    v.description(description),
    v.metadata({ edtf: 'end' } satisfies FieldMeta),
  );
}

/** Who says so, and how sure it is. Inside an entry, a fact without a source of its own takes the entry's. */
export const evidenceEntries = {
  source: v.optional(
    v.pipe(
      v.array(refOrText('source', 'Id of a source, an address, or a citation as written.')),
      v.description(
        'Where the fact stands: ids of sources, addresses, or citations. One may be written without brackets.',
      ),
    ),
  ),
  confidence: v.optional(
    choice(
      ['confirmed', 'single', 'seed'],
      'confirmed: two independent sources, or an official one. single: one source. seed: one, a document of your own. Without it, two sources or a verified day count as confirmed.',
    ),
  ),
  verified: v.optional(date('The day on which you last held the fact against its source.')),
  note: v.optional(text('Anything a reader should know about the fact.')),
};

/** How an entry acts on an entry of the same id in the layer below; without these it extends or corrects it. */
export const layerEntries = {
  replaces: v.optional(flag('true: nothing of the entry with this id in the layer below remains.')),
  withdrawn: v.optional(flag('true: the entry, or the fact, of the layer below no longer counts.')),
  reason: v.optional(text('Why the fact below is replaced or withdrawn.')),
};

/** A span of time in which something held, and who says so. */
export const tenureEntries = {
  from: v.optional(date('First day, as far as it is known.')),
  to: v.optional(
    end(
      'The day of hand-over, which belongs to the successor. Left out: not known to have ended. unknown: ended on no known day.',
    ),
  ),
  attested: v.optional(
    v.pipe(
      v.array(time('A day on which a source shows it.')),
      v.description('Days on which a source shows that it held. They prove those days and limit nothing.'),
    ),
  ),
  ...evidenceEntries,
  withdrawn: layerEntries.withdrawn,
  reason: layerEntries.reason,
};
