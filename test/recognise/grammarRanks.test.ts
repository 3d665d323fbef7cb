/** Ranks of armies that no registry has, by the words that ranks are made of. */
import assert from 'node:assert/strict';
import { checkTitles, itemsIn } from './grammarTable.ts';

describe('ranks by grammar', () => {
  describe('of several words', () =>
    checkTitles('rank', [
      'FIRM PLANS MAJOR NEW PLANT; General Partners and General Acquisition Corp are firms, as is Marine Pte Ltd.',
      '⟦Surgeon Captain⟧ Meera Nair and ⟦Air Vice-Marshal⟧ Tom Hay met.',
      '⟦Wing Commander⟧ Ola Berg, ⟦Group Captain⟧ Ann Lee and ⟦Squadron Leader⟧ Raj Rao flew.',
      '⟦Lieutenant Admiral⟧ Piet Vos spoke to ⟦Special Colonel⟧ Anong Dee.',
      '⟦Chief Petty Officer⟧ Jo Hill and ⟦Warrant Officer⟧ Al Reed helped.',
      'The ⟦Air Chief Marshal⟧ was pleased, the ⟦Flight Lieutenant⟧ was not.',
      '⟦General de División⟧ Luis Paz and ⟦Capitán de Fragata⟧ Ana Gil came.',
      '⟦Admiral General⟧ Ana Roy met the Commander of the Spanish Navy.',
      '⟦Staff Brigadier⟧ Ali Oz, ⟦Division General⟧ Luis Paz and ⟦Air General⟧ Ana Gil met.',
      '⟦Colonel-Major⟧ Ali Ba, ⟦Brigadier-Major⟧ Ida Sy and ⟦Major-Brigadier⟧ Max Hay came.',
      '⟦Warrant Officer Class Two⟧ Al Reed, ⟦Warrant Officer 1⟧ Jo Hill and ⟦Captain First Class⟧ Eva Roy sat.',
      '⟦Commander Senior Grade⟧ Ida Sy, ⟦Sub-officer⟧ Tello and ⟦Major-general⟧ Ann Bell came.',
      '⟦Letkol⟧ Dedi Putra and ⟦Comandante⟧ Ana Gil met.',
      '⟦Major Generals⟧ Tor Lie and Ann Bell and ⟦Admirals⟧ Vos and Dee met.',
      '⟦Maj. Gens.⟧ Tor Lie and Ann Bell and ⟦Adms.⟧ Vos and Dee met.',
      '⟦Leading Seaman⟧ Tom Lee and ⟦Able Seaman⟧ Ann Oe; a leading man, Leading Europe.',
    ]));
  describe('of other ranks', () =>
    checkTitles('rank', [
      '⟦Tech. Sgt.⟧ Ann Oe, ⟦Gunnery Sgt.⟧ Tom Lee, ⟦Lance Cpl.⟧ Leo Poe and ⟦Senior Airman⟧ Ida Sy met.',
      'A General Store and a General Ledger; ⟦General⟧ Ann Oe slept.',
      '⟦Command Sgt. Maj.⟧ Ann Oe, ⟦Spc.⟧ Tom Lee, ⟦Pfc.⟧ Leo Poe and ⟦Pvt.⟧ Ida Sy met. The Command slept.',
      '⟦1st Lt.⟧ Ann Oe, ⟦2nd Lt.⟧ Tom Lee, ⟦Sgt. 1st Class⟧ Leo Poe and ⟦Airman 1st Class⟧ Ida Sy met.',
      '⟦Petty Officer 2nd Class⟧ Ann Oe and ⟦Aviation Boatswain Mate 3rd Class⟧ Tom Lee met ⟦CW4⟧ Leo Poe.',
      '⟦Lt. j.g.⟧ Ann Oe, ⟦Rear Admiral Lower Half⟧ Tom Lee and ⟦Captain 1st Rank⟧ Leo Poe met.',
      '⟦Subedar Major⟧ Raj Rao, ⟦Havildar⟧ Tom Lee, ⟦Coy Sgt⟧ Leo Poe and ⟦Comdt⟧ Ida Sy met.',
      '⟦Capitão-de-Fragata⟧ Luis Paz and ⟦Adjudant-chef⟧ Ana Gil met ⟦Admiral in Chief⟧ Leo Poe.',
      'He was promoted ⟦LGen⟧ then. The ⟦Commander⟧ Rate Oe came.',
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
      'A second class ticket, a First Class Lounge, the Company Sergeants.',
      'The Group sailed with the Fleet.',
      'Chief Executive Officer Jane Holt and Staff Director Tom Hay.',
      'Warrant for his arrest; the flying circus.',
      'Generals come and go. The Admirals of the line.',
      'The Hellenic Army General Staff and the 7th Infantry Division, General Conditions apart.',
    ]));
  it('leaves the words of a title before them', () => {
    const ranks = (text: string) =>
      itemsIn(text)
        .filter(({ type }) => type === 'rank')
        .map((item) => text.slice(item.start, item.end));
    assert.deepEqual(ranks('the Chief of Staff General Ann Roy'), ['General']);
    assert.deepEqual(ranks('the 7th Infantry Division General Ann Roy'), ['General']);
  });
  it('spells out what the registry cannot', () => {
    const title = (text: string) => itemsIn(text).find((item) => item.type === 'rank')?.title;
    assert.equal(title('Surg R Adm Nair'), 'Surgeon Rear Admiral');
    assert.equal(title('Wg Cdr Hay'), 'Wing Commander');
    assert.equal(title('LCol Roy'), 'LCol');
  });
  describe('ships that are named after officers', () =>
    checkTitles('rank', [
      'The icebreaker Almirante Viel, the training ship Captain Miranda and USS General Ames sailed.',
      'On the frigate, ⟦Captain⟧ Lee spoke. On the ship ⟦Captain⟧ Roe spoke.',
    ]));
  describe('behind an article, before a field of work', () =>
    checkTitles('rank', ['The General Intelligence Agency wrote to ⟦General⟧ Lawson.']));
  describe('behind "as"', () =>
    checkTitles('rank', ['As ⟦General⟧ he led. As Major problems came, the General Authority slept.']));
  describe('of air forces', () =>
    checkTitles('rank', ['They met ⟦Air Brigadier⟧ Roe and ⟦Air Brigade General⟧ Lee. Air Division slept.']));
  describe('behind "promoted"', () =>
    checkTitles('rank', ['Promoted ⟦Colonel⟧ in 2006, he met the Commander in Chief. He promoted major games.']));
});
