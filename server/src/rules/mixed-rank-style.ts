/** One rank written in two ways before full names, or in a way that the house does not want. */
import type { RankStyle } from '../dossier/dossier.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Rank, Registry } from '../registry/model.ts';
import type { HeldRank } from '../resolve/claim.ts';
import { foldText } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import { mentionsInOrder } from './gathered.ts';
import { defineDossierRule, type Fault, replaceFix } from './rule.ts';
import { PLURAL, type RankOf, rankForm, rankOfStranger, twoRanks } from './twoRanks.ts';
import { inCapitalsOf } from './wording.ts';

interface RankStyleFault extends Fault {
  readonly written: Mention;
  readonly right: string;
  readonly model: Mention | null;
  readonly house: RankStyle | null;
  /** Another rank, and not another form of the same. */
  readonly isOther: boolean;
}

interface Written {
  readonly mention: Mention;
  /** Null for that of somebody whom no registry has. */
  readonly rank: Rank | null;
  /** The same for all forms of one rank. */
  readonly key: string;
  /** As it is written, folded. */
  readonly form: string;
}

interface Gathered {
  readonly written: readonly Written[];
  readonly strangers: readonly RankOf[];
}

export const mixedRankStyle = defineDossierRule<RankStyleFault, Gathered>({
  id: 'mixed-rank-style',
  summary: 'One rank written in several ways in one text.',
  severity: 'hint',
  about: ['held-rank'],
  gather({ analysis, registry }) {
    const written: Written[] = [];
    const strangers: RankOf[] = [];
    for (const claim of analysis.claims) {
      if (claim.kind !== 'held-rank' || !/\p{Script=Latin}/u.test(claim.rank.text)) continue;
      const isProse = analysis.dossier.passages[claim.rank.passage]?.kind === 'prose';
      const one = isProse ? writtenBy(claim, registry) : null;
      if (one !== null) written.push(one);
      const other = rankOfStranger(claim, analysis);
      if (other !== null) strangers.push(other);
    }
    return written.length + strangers.length === 0 ? null : { written, strangers };
  },
  *find(said, { analysis: { dossier, text } }) {
    const ranks = mentionsInOrder(said, (what) => what.written);
    const strangers = mentionsInOrder(said, (what) => what.strangers);
    for (const { written, model } of twoRanks(strangers, text)) yield faultOf(written.mention, model.mention, true);
    const { ranks: house } = dossier;
    if (house === 'full' || house === 'abbreviated') {
      for (const { mention, rank } of ranks) {
        if (rank === null || (mention.abbreviated === true) === (house === 'abbreviated')) continue;
        const right = house === 'full' ? rank.title : rank.abbreviations[0];
        if (right === undefined) continue;
        yield {
          span: mention.span,
          proof: null,
          written: mention,
          right: inCapitalsOf(mention.text, right),
          model: null,
          house,
          isOther: false,
        };
      }
      return;
    }
    for (const { written, model } of inconsistent(ranks)) yield faultOf(written, model, false);
  },
  word: ({ written, right, model, house, isOther }) => ({
    what: isOther
      ? `“${oneLine(written.text)}” is another rank than this person has elsewhere in the text.`
      : `“${oneLine(written.text)}” is ${model ? 'another form than the text has elsewhere' : 'not how the house writes ranks'}.`,
    why: model
      ? `The text has “${oneLine(model.text)}”${isOther ? ' there' : ' for the same rank'}.`
      : `The style of the house is ${house} ranks.`,
    todo: `Write “${right}”${isOther ? ', or say when which rank was held' : ''}.`,
  }),
  fix: ({ span, right, isOther }) => [replaceFix(`Write “${right}”`, span, right, !isOther)],
});

/** `isOther`: another rank, and not another form of the same. */
function faultOf(written: Mention, model: Mention, isOther: boolean): RankStyleFault {
  const text = oneLine(model.text);
  const proof = { label: text, origin: { uri: '', span: model.span }, evidence: null };
  const right = inCapitalsOf(written.text, inNumberOf(written.text, text));
  return { span: written.span, proof, written, right, model, house: null, isOther };
}

/** The rank of somebody who is introduced: short names are addressed otherwise. */
function writtenBy({ person, rank: mention }: HeldRank, registry: Registry): Written | null {
  if (person.name === 'short' || person.name === 'wrong-part') return null;
  const form = rankForm(mention.text);
  if (person.id !== null) {
    // Whose rank it is decides which one is written.
    const rank = registry.ranks.get(mention.id ?? '');
    return rank && !isOthers(mention, rank, registry) ? { mention, rank, key: rank.id, form } : null;
  }
  // Of others only what an abbreviation stands for is sure; "LTG" is a code of its own.
  const isSure = mention.abbreviated && mention.id === null && !/^\p{Lu}{2,}$/u.test(mention.text);
  if (person.name !== 'unknown' || !/\s/.test(person.text) || !isSure) return null;
  return { mention, rank: null, key: foldText(mention.canonical), form };
}

/** "Colonel" is also said of a Senior Colonel: then it may be the lower rank that is meant. */
function isOthers({ text }: Mention, rank: Rank, registry: Registry): boolean {
  const written = rankForm(text);
  const ladder = registry.ladders.get(rank.ladder)?.ranks ?? [];
  return ladder.some(
    (other) => other.id !== rank.id && [other.title, ...other.abbreviations].some((form) => rankForm(form) === written),
  );
}

/**
 * Two names of one rank, and two abbreviations of it, are a mixture. A name here and an abbreviation there is the habit of
 * the press, which spells out the rank where it introduces somebody and abbreviates it afterwards.
 */
function inconsistent(ranks: readonly Written[]): { readonly written: Mention; readonly model: Mention }[] {
  const forms = new Map<string, Map<string, Mention[]>>();
  for (const { mention, key: rank, form } of ranks) {
    // A translation beside it is no other form.
    const key = `${rank} ${mention.abbreviated === true} ${languageOf(mention.text)}`;
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

function inNumberOf(written: string, model: string): string {
  const one = model.replace(PLURAL, '');
  return PLURAL.test(written) ? one.replace(/\.?$/, 's$&') : one;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
