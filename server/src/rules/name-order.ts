/** A name with family and given name in another order than the names of its country in the same text, or than the house wants. */
import type { NameOrder } from '../dossier/dossier.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Person } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { type Gathered, gathered, orNothing } from './gathered.ts';
import { isCalledByGiven, isFullName, isHabit, nameEvidence } from './nameStyle.ts';
import { defineDossierRule, type Fault, replaceFix } from './rule.ts';

interface OrderFault extends Fault {
  readonly person: Person;
  readonly written: Mention;
  readonly turned: boolean;
  readonly right: string;
  /** A name of the text in the order that it should have; null where the house or the culture says so. */
  readonly model: Mention | null;
  readonly house: NameOrder | null;
}

interface Written {
  readonly mention: Mention;
  readonly person: Person;
  /** The names that it is compared with. */
  readonly group: string;
  readonly turned: boolean;
}

export const nameOrder = defineDossierRule<OrderFault, readonly Written[]>({
  id: 'name-order',
  summary: 'Family and given name in another order than elsewhere in the text.',
  severity: 'information',
  gather({ analysis, registry }) {
    return orNothing(
      analysis.mentions.flatMap((mention): Written[] => {
        if (!isFullName(mention) || mention.name === 'variant') return [];
        // The name in a field of its own is data, and no part of a text.
        if (analysis.dossier.passages[mention.passage]?.kind === 'field') return [];
        const person = registry.people.get(mention.id ?? '');
        if (person?.name.order !== 'family-first') return [];
        const group = orderGroup(mention, person);
        return group === '' ? [] : [{ mention, person, group, turned: mention.name === 'given-first' }];
      }),
    );
  },
  *find(said, { analysis: { dossier } }) {
    if (dossier.names === 'as-written') return;
    const groups = new Map<string, Gathered<Written>[]>();
    for (const name of gathered(said)) {
      const list = groups.get(name.each.group);
      if (list) list.push(name);
      else groups.set(name.each.group, [name]);
    }
    for (const [group, names] of groups) {
      const written = names.map(({ each }) => each);
      const fixed = group.endsWith(' fixed');
      const wanted = wantsTurned(written, fixed ? 'family-first' : dossier.names);
      const house = fixed || dossier.names === null ? null : dossier.names;
      const told = fixed || house !== null || isHabit(peopleWith(written, wanted), peopleWith(written, !wanted));
      if (!told) continue;
      const usual = fixed || house !== null ? undefined : names.find(({ each }) => each.turned === wanted);
      const model = usual === undefined ? null : usual.at.place(usual.each.mention);
      for (const { each, at } of names) {
        if (each.turned === wanted) continue;
        const mention = at.place(each.mention);
        const { person, turned } = each;
        const right = inOrder(mention.text, person, wanted);
        yield {
          span: mention.span,
          proof: proofOf(person, model),
          person,
          written: mention,
          turned,
          right,
          model,
          house,
        };
      }
    }
  },
  word: ({ person, written, turned, right, model, house }) => ({
    what: `“${oneLine(written.text)}” has the ${turned ? 'given' : 'family'} name first.`,
    why: model
      ? `Elsewhere in this text the order is that of “${oneLine(model.text)}”.`
      : house
        ? `The style of the house is ${house}.`
        : `The registry has ${person.name.full}.`,
    todo: `Write “${right}”.`,
  }),
  fix: ({ span, right }) => [replaceFix(`Write “${right}”`, span, right, true)],
});

/** The names that it is compared with; empty when it has no order, as names in other scripts. */
function orderGroup({ text }: Mention, { name, country }: Person): string {
  if (!/\p{Script=Latin}/u.test(text)) return '';
  // Only a name of two parts is turned by anybody: "Koji Yamazaki", but never "Giang Van Phan".
  const fixed = isCalledByGiven(name) || text.trim().split(/\s+/).length > 2;
  return fixed ? `${country} fixed` : country;
}

function peopleWith(names: readonly Written[], turned: boolean): readonly Person[] {
  return names.filter((each) => each.turned === turned).map(({ person }) => person);
}

/** What the house wants, else what most names of the text have, else the first. */
function wantsTurned(names: readonly Written[], house: NameOrder | null): boolean {
  if (house === 'family-first' || house === 'given-first') return house === 'given-first';
  const turned = names.filter((each) => each.turned).length;
  return turned * 2 === names.length ? (names[0]?.turned ?? false) : turned * 2 > names.length;
}

/** The written words, capitals and marks and all, in the wanted order. */
function inOrder(written: string, { name }: Person, turned: boolean): string {
  const order = foldText(name.ascii).split(' ');
  const words = written.trim().split(/\s+/);
  const sorted = words.toSorted((a, b) => order.indexOf(foldText(a)) - order.indexOf(foldText(b)));
  return (turned ? sorted.toReversed() : sorted).join(' ');
}

function proofOf(person: Person, model: Mention | null): Fault['proof'] {
  if (model)
    return {
      label: `${oneLine(model.text)}, in the other order`,
      origin: { uri: '', span: model.span },
      evidence: null,
    };
  return { label: person.name.full, origin: person.origin, evidence: nameEvidence(person) };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
