/** A name with family and given name in another order than the names of its country in the same text, or than the house wants. */
import type { NameOrder } from '../dossier/dossier.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Person } from '../registry/model.ts';
import { foldText } from '../text/fold.ts';
import { firstGathered, gathered, orNothing } from './gathered.ts';
import {
  addTo,
  type Habit,
  isCalledByGiven,
  isFullName,
  isHabit,
  nameEvidence,
  newHabit,
  withoutGlosses,
} from './nameStyle.ts';
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

/** How the names of one group stand. */
interface Orders {
  /** The first of them is turned. */
  readonly first: boolean;
  readonly turned: Habit;
  readonly straight: Habit;
}

export const nameOrder = defineDossierRule<OrderFault, readonly Written[]>({
  id: 'name-order',
  summary: 'Family and given name in another order than elsewhere in the text.',
  severity: 'information',
  about: ['person'],
  gather({ analysis, registry }) {
    const names = analysis.mentions.flatMap((mention): Written[] => {
      if (!isFullName(mention) || mention.name === 'variant') return [];
      const person = registry.people.get(mention.id ?? '');
      if (person?.name.order !== 'family-first') return [];
      const group = orderGroup(mention, person);
      // The name in a field of its own is data, and no part of a text: only what is right in neither counts.
      if (!group.endsWith(FIXED) && analysis.dossier.passages[mention.passage]?.kind === 'field') return [];
      return group === '' ? [] : [{ mention, person, group, turned: mention.name === 'given-first' }];
    });
    return orNothing(withoutGlosses(names));
  },
  *find(said, { analysis: { dossier } }) {
    if (dossier.names === 'as-written') return;
    const groups = new Map<string, Orders>();
    for (const { what } of said) {
      for (const { person, group, turned } of what) {
        let orders = groups.get(group);
        if (orders === undefined) {
          orders = { first: turned, turned: newHabit(), straight: newHabit() };
          groups.set(group, orders);
        }
        addTo(turned ? orders.turned : orders.straight, person);
      }
    }
    for (const [group, orders] of groups) {
      const fixed = group.endsWith(FIXED);
      const house = fixed || dossier.names === null ? null : dossier.names;
      const wanted = wantsTurned(orders, fixed ? 'family-first' : dossier.names);
      const [usual, odd] = wanted ? [orders.turned, orders.straight] : [orders.straight, orders.turned];
      if (odd.count === 0 || !(fixed || house !== null || isHabit(usual, odd))) continue;
      const known =
        fixed || house !== null ? null : firstGathered(said, (each) => each.group === group && each.turned === wanted);
      const model = known?.at.place(known.each.mention) ?? null;
      for (const { each, at } of gathered(said, (name) => name.group === group && name.turned !== wanted)) {
        const written = at.place(each.mention);
        const { person, turned } = each;
        const right = inOrder(written.text, person, wanted);
        yield { span: written.span, proof: proofOf(person, model), person, written, turned, right, model, house };
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
  return fixed ? country + FIXED : country;
}

/** Ends the group of names that have one order in every text. */
const FIXED = ' fixed';

/** What the house wants, else what most names of the text have, else the first. */
function wantsTurned({ first, turned, straight }: Orders, house: NameOrder | null): boolean {
  if (house === 'family-first' || house === 'given-first') return house === 'given-first';
  return turned.count === straight.count ? first : turned.count > straight.count;
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
