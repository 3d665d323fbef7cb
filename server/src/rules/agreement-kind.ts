/** An agreement called by another kind of document than it is: a memorandum that becomes a treaty. */
import type { Mention } from '../recognise/mention.ts';
import type { Agreement, Registry } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { defineRule, type Fault, replaceFix } from './rule.ts';
import { inCapitalsOf } from './wording.ts';

interface KindFault extends Fault {
  readonly agreement: Agreement;
  readonly written: string;
  readonly right: string;
  /** The words call the title by that kind: "the Memorandum, a treaty". */
  readonly apposed: boolean;
}

export const agreementKind = defineRule<KindFault>({
  id: 'agreement-kind',
  summary: 'An agreement called by another kind of document than it is.',
  severity: 'warning',
  about: ['agreement', 'of-kind'],
  *find({ analysis, registry }) {
    for (const mention of analysis.mentions) {
      if (mention.type !== 'agreement') continue;
      if (mention.near?.slip !== 'kind') continue;
      const agreement = registry.agreements.get(mention.near.id);
      if (!agreement || !/^\p{Lu}/u.test(mention.text)) continue;
      const proof = { label: agreement.title, origin: agreement.origin, evidence: agreement.signed };
      const right = inCapitalsOf(mention.text, mention.near.right);
      yield { span: mention.span, proof, agreement, written: mention.text, right, apposed: false };
    }
    for (const claim of analysis.claims)
      if (claim.kind === 'of-kind') yield* ofAnother(claim.agreement, claim.stated.text, claim.span, registry);
  },
  word: ({ agreement, written, right, apposed: isApposed }) => ({
    what: isApposed
      ? `The registry does not have the “${agreement.title}” as a ${written.replace(/\s+/g, ' ')}.`
      : `The registry does not have “${written.replace(/\s+/g, ' ')}”, but a document of another kind about the same.`,
    why: `The registry has the “${agreement.title}”${isApposed ? `, a ${right}` : ''}.`,
    todo: `Write “${right}”, or add the other document to your registry.`,
  }),
  fix: ({ right, span }) => [replaceFix(`Write “${right}”`, span, right, true)],
});

/** Statements and declarations are not told apart: the sources themselves mix them. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/^memorandum/, 'memorandum', 'memorandum'],
  [/^(?:treaty|convention)$/, 'treaty', 'treaty'],
  [/statement$|declaration$/, 'statement', 'statement'],
  [/^protocol$/, 'protocol', 'protocol'],
];

const kindOf = (words: string) => KINDS.find(([test]) => test.test(words));

/** "Agreement on …", "UN Convention on …" say themselves which sort of treaty they are. */
const ownWord = (kind: string, title: string): string | undefined =>
  kind === 'treaty' ? /\b(?:agreement|convention)\b/i.exec(title)?.[0].toLowerCase() : undefined;

/** `written` at `span` calls the agreement a document of another kind than the registry has it. */
function* ofAnother({ id, text }: Mention, written: string, span: Span, registry: Registry): Iterable<KindFault> {
  const agreement = registry.agreements.get(id ?? '');
  const known = agreement && kindOf(agreement.type);
  const stated = kindOf(foldText(written));
  if (!agreement || !known || stated === undefined || stated[1] === known[1]) return;
  const proof = { label: agreement.title, origin: agreement.origin, evidence: agreement.signed };
  const kind = known[1] === 'statement' ? agreement.type.replace('-', ' ') : (ownWord(known[1], text) ?? known[2]);
  const right = /^\p{Lu}/u.test(written) ? kind.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()) : kind;
  yield { span, proof, agreement, written, right: inCapitalsOf(written, right), apposed: true };
}
