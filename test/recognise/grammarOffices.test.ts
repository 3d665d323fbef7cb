/** Offices that no registry knows: where their titles begin and end, and what is none. */
import { checkTitles } from './grammarTable.ts';

describe('offices by grammar', () => {
  describe('the front', () =>
    checkTitles('office', [
      'Jane Holt, ⟦High Commissioner to Tonga⟧, and ⟦Deputy High Commissioner⟧ Ann Lee came.',
      'Raj Mehta, ⟦Air Officer Commanding-in-Chief, Southern Air Command⟧, spoke.',
      'He was ⟦Commander-in-Chief of the Kenyan Navy⟧ then.',
      'Juan Cruz, ⟦Undersecretary of Foreign Affairs⟧, and Ann Bell, ⟦Under Secretary for Policy⟧, met.',
      'Sir John Hall, ⟦Second Sea Lord⟧, retired.',
      'The ⟦Navy and Air Attaché⟧ was absent.',
      'The ⟦Assistant Chief of Staff⟧ read the note, the ⟦Chief Executive Officer⟧ slept.',
      'Mary Ba, ⟦Attorney General⟧, and Tom Oe, ⟦Surgeon General⟧, agreed.',
    ]));
  describe('the end', () =>
    checkTitles('office', [
      'Ann Lee, ⟦Chairman of the Joint Chiefs of Staff⟧ of Norway, came.',
      'Ben Oe, ⟦Ambassador to Saudi Arabia⟧, and Eva Roy, ⟦Ambassador to New Zealand⟧, met.',
      'Ivy May, ⟦Minister of Defence⟧ of the Republic of Korea, replied.',
      'Tom Hay, ⟦Chief of Staff of the Armed Forces of Malta⟧, left.',
      'The ⟦Minister of Defence⟧ in Oslo said so.',
      'Ida Sy, ⟦Consul-General in Osaka⟧, helped.',
      'Leo Poe, ⟦Minister of Fisheries⟧ of Iceland, and Amy Ray, ⟦Minister of Justice⟧ and ⟦Deputy Prime Minister⟧, met.',
      'Kim Fox, ⟦Ambassador of Peru to Chile⟧, wrote.',
      'Max Orr, ⟦Permanent Representative to the United Nations⟧, voted.',
      'Joy Ash, ⟦Chair of the Select Committee on Foreign Affairs⟧, asked.',
      'Roy Lam, ⟦Director General of the Swiss Coast Guard Service⟧, came.',
      'Una Bow, ⟦Secretary-General of ASEAN⟧, waited.',
      'Ali Oz, ⟦Chief of Defence Forces⟧ of Kenya, and the ⟦Commander of the Royal Danish Navy⟧, Admiral Eva Roy, met.',
      'Tom Hay, ⟦Cabinet Secretary for Foreign and Diaspora Affairs⟧, and Amy Ray, ⟦Speaker of the House of Commons⟧, came.',
      "Ida Sy, ⟦Deputy Chairman of the Political Department of the Lao People's Army⟧, spoke.",
    ]));
  describe('a field without preposition', () =>
    checkTitles('office', [
      'Brigadier Amal Nasr, ⟦Director Operations⟧, spoke.',
      'Commodore Ravi Das, ⟦Commander Western Fleet⟧, replied.',
      'Hana Sato, ⟦Head Legal Affairs⟧, read.',
      'The ⟦Chief of Staff, Eastern Air Command⟧, agreed.',
      'Captain Ola Berg, ⟦Deputy Commander Northern Region⟧, left.',
    ]));
  describe('lower case', () =>
    checkTitles('office', [
      "Chile's ⟦defence minister⟧ and the Norwegian ⟦foreign minister⟧ met.",
      "Peru's ⟦naval attaché⟧ came with the Danish ⟦deputy defence minister⟧.",
      'The Swedish ⟦ambassador to Chile⟧ sent flowers.',
      'Then ⟦prime minister⟧ Anna Holm spoke.',
      'The British ⟦foreign secretary⟧ is ill.',
    ]));
  describe('none', () =>
    checkTitles('office', [
      'The minister met his counterpart and the secretary.',
      'The Minister left. The ministers and directors stayed.',
      'The fisheries minister of a chess club is no transport minister.',
      'The chief reason and the head office remain.',
      'The Officer of the day was asleep in the Director chair.',
      'Lord of the flies. The sea lord of fables.',
      'Defence ministers and foreign ministers of the region met.',
    ]));
});
