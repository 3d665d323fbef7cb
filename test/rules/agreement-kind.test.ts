/** Memoranda that became treaties, and treaties that are others. */
import { agreementKind } from '../../server/src/rules/agreement-kind.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(agreementKind, {
  invalid: [
    {
      text: 'Title: Memorandum on Bilateral Defence Exchanges\nKind: ⟦treaty⟧agreement-kind',
      fixed: 'Title: Memorandum on Bilateral Defence Exchanges\nKind: memorandum',
    },
    {
      text: 'The Memorandum on Bilateral Defence Exchanges, a ⟦treaty⟧agreement-kind, is the main text.',
      fixed: 'The Memorandum on Bilateral Defence Exchanges, a memorandum, is the main text.',
      says: ['as a treaty', 'a memorandum'],
    },
    {
      text: 'The Memorandum on Bilateral Defence Exchanges is a ⟦joint statement⟧agreement-kind of 24 October 2011.',
      fixed: 'The Memorandum on Bilateral Defence Exchanges is a memorandum of 24 October 2011.',
    },
    {
      text: 'They praised the ⟦Joint Communiqué on Bilateral Defence Exchanges⟧agreement-kind.',
      fixed: 'They praised the Memorandum on Bilateral Defence Exchanges.',
    },

    {
      text: 'They praised the ⟦Treaty on Bilateral Defence Exchanges⟧agreement-kind.',
      fixed: 'They praised the Memorandum on Bilateral Defence Exchanges.',
      says: ['of another kind', 'The registry has the “Memorandum', 'Arvania Gazette'],
    },
    {
      text: 'The ⟦Joint Vision Declaration on Defense Cooperation towards the Next Decade⟧agreement-kind is long.',
      fixed: 'The Joint Vision Statement on Defense Cooperation towards the Next Decade is long.',
    },
    {
      text: 'They praised the ⟦Agreement on Bilateral Defence Exchanges⟧agreement-kind, signed in October 2011.',
      fixed: 'They praised the Memorandum on Bilateral Defence Exchanges, signed in October 2011.',
    },
    {
      text: 'The ⟦Memorandum concerning the Transfer of Defence Equipment⟧agreement-kind is in force.',
      fixed: 'The Agreement concerning the Transfer of Defence Equipment is in force.',
    },
    {
      text: 'date: 2023-04-13\nbody: "They praised the ⟦Convention on Bilateral Defence Exchanges⟧agreement-kind."\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-13\nbody: "They praised the Memorandum on Bilateral Defence Exchanges."\n',
    },
  ],
  valid: [
    'The Memorandum on Bilateral Defence Exchanges, a memorandum of understanding, is the main text.',
    'The Memorandum on Bilateral Defence Exchanges, a treaty on border guards and a plan were read.',
    'The Memorandum on Bilateral Defence Exchanges is a treaty in all but name.',
    'The Memorandum on Bilateral Defence Exchanges, an agreement of the two armies, is short.',
    'The Joint Vision Statement on Defence Cooperation towards the Next Decade, a joint declaration, is long.',
    'They praised the Memorandum on Bilateral Defence Exchanges.',
    'They praised the Memorandum of Understanding on Bilateral Defence Exchanges.',
    'The Treaty on Bilateral Defence Pensions is old.',
    'The treaty on bilateral defence exchanges was not signed.',
    'The Treaty concerning the Transfer of Prisoners is in force.',
    'The Protocol on Border Guards was signed.',
    'The Agreement concerning the Transfer of Defence Equipment is in force.',
    'The Memorandum on Bilateral Exchanges is short.',
    'The Joint Statement on the Extensive Partnership was issued.',
  ],
});
