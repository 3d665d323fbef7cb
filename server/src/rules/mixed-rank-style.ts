/** One rank written in two ways before full names, or in a way that the house does not want. */
import type { RankStyle } from '../dossier/dossier.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Rank, Registry } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { orNothing } from './gathered.ts';
import { defineDossierRule, type Fault, replaceFix } from './rule.ts';
import { inCapitalsOf } from './wording.ts';

interface RankStyleFault extends Fault {
  readonly written: Mention;
  readonly right: string;
  readonly model: Mention | null;
  readonly house: RankStyle | null;
}

interface Written {
  readonly mention: Mention;
  readonly rank: Rank;
  /** As it is written, folded. */
  readonly form: string;
}

export const mixedRankStyle = defineDossierRule<RankStyleFault, readonly Written[]>({
  id: 'mixed-rank-style',
  summary: 'One rank written in several ways in one text.',
  severity: 'hint',
  about: ['held-rank'],
  gather({ analysis, registry }) {
    return orNothing(
      analysis.claims.flatMap((claim): Written[] => {
        // Short names are addressed otherwise than people are introduced.
        if (claim.kind !== 'held-rank' || claim.person.name === 'short' || claim.person.name === 'wrong-part')
          return [];
        // Whose rank it is decides which one is written.
        const rank = claim.person.id === null ? undefined : registry.ranks.get(claim.rank.id ?? '');
        const isProse = analysis.dossier.passages[claim.rank.passage]?.kind === 'prose';
        if (!rank || !isProse || !/\p{Script=Latin}/u.test(claim.rank.text)) return [];
        return isOthers(claim.rank, rank, registry)
          ? []
          : [{ mention: claim.rank, rank, form: formOf(claim.rank.text) }];
      }),
    );
  },
  *find(said, { analysis: { dossier } }) {
    const ranks = said
      .flatMap((at) => at.what.map((each) => ({ ...each, mention: at.place(each.mention) })))
      .sort((a, b) => a.mention.span.start - b.mention.span.start);
    const { ranks: house } = dossier;
    if (house === 'full' || house === 'abbreviated') {
      for (const { mention, rank } of ranks) {
        if ((mention.abbreviated === true) === (house === 'abbreviated')) continue;
        const right = house === 'full' ? rank.title : rank.abbreviations[0];
        if (right === undefined) continue;
        yield {
          span: mention.span,
          proof: null,
          written: mention,
          right: inCapitalsOf(mention.text, right),
          model: null,
          house,
        };
      }
      return;
    }
    for (const { written, model } of inconsistent(ranks)) {
      const proof = { label: oneLine(model.text), origin: { uri: '', span: model.span }, evidence: null };
      const right = inCapitalsOf(written.text, oneLine(model.text));
      yield { span: written.span, proof, written, right, model, house };
    }
  },
  word: ({ written, right, model, house }) => ({
    what: `“${oneLine(written.text)}” is ${model ? 'another form than the text has elsewhere' : 'not how the house writes ranks'}.`,
    why: model
      ? `The text has “${oneLine(model.text)}” for the same rank.`
      : `The style of the house is ${house} ranks.`,
    todo: `Write “${right}”.`,
  }),
  fix: ({ span, right }) => [replaceFix(`Write “${right}”`, span, right, true)],
});

/** "Colonel" is also said of a Senior Colonel: then it may be the lower rank that is meant. */
function isOthers({ text }: Mention, rank: Rank, registry: Registry): boolean {
  const written = plain(text);
  const ladder = registry.ladders.get(rank.ladder)?.ranks ?? [];
  return ladder.some(
    (other) => other.id !== rank.id && [other.title, ...other.abbreviations].some((form) => plain(form) === written),
  );
}

/**
 * Two names of one rank, and two abbreviations of it, are a mixture. A name here and an abbreviation there is the habit of
 * the press, which spells out the rank where it introduces somebody and abbreviates it afterwards.
 */
function inconsistent(ranks: readonly Written[]): { readonly written: Mention; readonly model: Mention }[] {
  const forms = new Map<string, Map<string, Mention[]>>();
  for (const { mention, rank, form } of ranks) {
    const key = `${rank.id} ${mention.abbreviated === true}`;
    const group = forms.get(key) ?? new Map<string, Mention[]>();
    const list = group.get(form);
    if (list) list.push(mention);
    else group.set(form, [mention]);
    forms.set(key, group);
  }
  return [...forms.values()].flatMap((group) => {
    const [most = [], ...others] = [...group.values()].toSorted((a, b) => b.length - a.length);
    const [model] = most;
    return model ? others.flat().map((written) => ({ written, model })) : [];
  });
}

/** "Generals X and Y" is the form of "General X". */
const formOf = (text: string): string => plain(text).replace(/(?<=\p{L}{2})s(?=\.?$)/u, '');

const plain = (text: string): string => foldText(oneLine(text)).replaceAll('-', ' ');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
