/** Fixes keep capitals and articles, and put no English into other languages. */
import assert from 'node:assert/strict';
import { polished } from '../../server/src/rules/polish.ts';

function apply(text: string, newText: string): string | null {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  const plain = text.replace('⟦', '').replace('⟧', '');
  const fix = polished({ title: 'Write', edits: [{ span: { start, end }, newText }], certain: true }, plain);
  const [edit] = fix?.edits ?? [];
  return edit ? plain.slice(0, edit.span.start) + edit.newText + plain.slice(edit.span.end) : null;
}

describe('polished fixes', () => {
  const table: readonly [string, string, string | null][] = [
    ['an ⟦Extensive⟧ tie', 'Comprehensive', 'a Comprehensive tie'],
    ['a ⟦Comprehensive⟧ tie', 'Extensive', 'an Extensive tie'],
    ['An ⟦eleventh⟧ round', 'tenth', 'A tenth round'],
    ['A ⟦ninth⟧ round', 'eighth', 'An eighth round'],
    ['a ⟦Comprehensive⟧ rule', 'European Union', 'a European Union rule'],
    ['a ⟦UN⟧ rule', 'United Nations (UN)', 'a United Nations (UN) rule'],
    ['A ⟦UNCLOS⟧ rule', 'Convention (UNCLOS)', 'A Convention (UNCLOS) rule'],
    ['an ⟦MoFA⟧ note', 'MOFA', 'an MOFA note'],
    ['Vitamin A ⟦comprehensive⟧', 'extensive', 'Vitamin A extensive'],
    ['WITH A ⟦COMPREHENSIVE⟧ TIE', 'Extensive', 'WITH AN EXTENSIVE TIE'],
    ['A ⟦UN⟧ rule', 'EU', 'An EU rule'],
    ['met ⟦PM⟧ Do Ba Ty', 'Deputy Minister', 'met Deputy Minister Do Ba Ty'],
    ['⟦PM⟧ DO BA TY ARRIVES', 'Deputy Minister', 'DEPUTY MINISTER DO BA TY ARRIVES'],
    ['the ⟦Extensive⟧ tie', 'Comprehensive', 'the Comprehensive tie'],
    ['Plan A ⟦Extensive⟧', 'Comprehensive', 'Plan A Comprehensive'],
    ['ON ⟦MONDAY⟧ THEY', 'Tuesday', 'ON TUESDAY THEY'],
    ['⟦Đại tướng⟧ X', 'Senior Lieutenant General', null],
    ['⟦Đại tướng⟧ X', 'Thượng tướng', 'Thượng tướng X'],
    ['⟦防衛大臣⟧', 'former 防衛大臣', 'former 防衛大臣'],
    ['Mr ⟦Phạm⟧ spoke', 'Minh', 'Mr Minh spoke'],
    ['<b>⟦Senior Lieutenant</b> General⟧ X', 'General', '<b>General</b> X'],
    ['⟦Senior <b>Lieutenant General⟧ X</b>', 'General', '<b>General X</b>'],
    ['⟦Senior <i>Lieutenant</i> General⟧ X', 'General', 'General X'],
    ['**⟦Senior Lieutenant** General⟧ X', 'General', '**General** X'],
    ['**⟦Senior** Lieutenant **General⟧** X', 'General', '**General** X'],
    ['⟦Senior Lieutenant[1] General⟧ X', 'General', 'General X'],
    ['⟦Senior *Lieutenant General⟧ X*', 'General', '*General X*'],
    ['[⟦Senior Lieutenant](https://example.org) General⟧ X', 'General', '[General](https://example.org) X'],
    ['⟦Senior _Lieutenant_ General⟧ X', 'General', 'General X'],
    ['⟦2<sup>nd⟧</sup> round', '9<sup>th', '9<sup>th</sup> round'],
    ['⟦Hoàng Xuân Chiên⟧', 'Hoàng Xuân Chiến', 'Hoàng Xuân Chiến'],
  ];
  for (const [text, newText, expected] of table) {
    it(`${text} → ${newText}`, () => assert.equal(apply(text, newText), expected));
  }
});
