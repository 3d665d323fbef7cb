/** Ranks of armies that no registry has, by the words that ranks are made of. */
import assert from 'node:assert/strict';
import { checkTitles, itemsIn } from './grammarTable.ts';

describe('ranks by grammar', () => {
  describe('of several words', () =>
    checkTitles('rank', [
      '⟦Surgeon Captain⟧ Meera Nair and ⟦Air Vice-Marshal⟧ Tom Hay met.',
      '⟦Wing Commander⟧ Ola Berg, ⟦Group Captain⟧ Ann Lee and ⟦Squadron Leader⟧ Raj Rao flew.',
      '⟦Lieutenant Admiral⟧ Piet Vos spoke to ⟦Special Colonel⟧ Anong Dee.',
      '⟦Chief Petty Officer⟧ Jo Hill and ⟦Warrant Officer⟧ Al Reed helped.',
      'The ⟦Air Chief Marshal⟧ was pleased, the ⟦Flight Lieutenant⟧ was not.',
      '⟦General de División⟧ Luis Paz and ⟦Capitán de Fragata⟧ Ana Gil came.',
      '⟦Admiral General⟧ Ana Roy met the Commander of the Spanish Navy.',
    ]));
  describe('abbreviated', () =>
    checkTitles('rank', [
      '⟦LCol⟧ Marc Roy, ⟦CWO⟧ Dan Poe and ⟦WO1⟧ Sue Ash met.',
      '⟦Surg. Cdr.⟧ Ivy May and ⟦Gp Capt⟧ Leo Fox met ⟦Sqn Ldr⟧ Kim Orr.',
      '⟦Commo.⟧ Juan Cruz and ⟦Cdre⟧ Ann Bell sailed.',
      '⟦Lt. Adm.⟧ Vos and ⟦Sp. Col.⟧ Dee agreed.',
      '⟦Flt Lt⟧ Ida Sy and ⟦Wg Cdr⟧ Max Hay flew.',
    ]));
  describe('with a bracket or a particle behind', () =>
    checkTitles('rank', [
      '⟦Gp Capt⟧ (Eng) Raj Rao came.',
      '⟦Colonel⟧ (GS) Karl Voss and ⟦LCol⟧ (ret.) Amy Ray met.',
      '⟦Colonel⟧ de Silva spoke.',
      '⟦Captain⟧ al-Amri spoke.',
      '⟦Wing Commander⟧ van Dyk spoke.',
    ]));
  describe('none', () =>
    checkTitles('rank', [
      'The air group, the field and the fleet were special.',
      'A major problem in the wing: the squadron leader board.',
      'The Po River and the first officer of the ferry.',
      'The Group sailed with the Fleet.',
      'Chief Executive Officer Jane Holt and Staff Director Tom Hay.',
      'Warrant for his arrest; the flying circus.',
    ]));
  it('spells out what the registry cannot', () => {
    const title = (text: string) => itemsIn(text).find((item) => item.type === 'rank')?.title;
    assert.equal(title('Surg R Adm Nair'), 'Surgeon Rear Admiral');
    assert.equal(title('Wg Cdr Hay'), 'Wing Commander');
    assert.equal(title('LCol Roy'), 'LCol');
  });
});
