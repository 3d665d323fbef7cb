/** Agreements that no registry knows: where their titles begin and end, and what is none. */
import { checkTitles } from './grammarTable.ts';

describe('agreements by grammar', () => {
  describe('the front', () =>
    checkTitles('agreement', [
      'They initialled the ⟦Tashkent Declaration on Mountain Rescue⟧.',
      'The ⟦Technical Agreement on Ammunition Storage⟧ was renewed.',
      'The ⟦Peru-Chile Joint Statement⟧ was read out.',
      'A ⟦General Security of Military Information Agreement⟧ and a ⟦Status of Forces Agreement⟧ are in force.',
      'The ⟦Visiting Forces Agreement⟧ of 1998 is in force. Visiting the Forces, he praised the ⟦Forces Agreement⟧.',
      'The ⟦Acquisition and Cross-Servicing Agreement⟧ helps both navies.',
      'She cited the ⟦Ottawa Convention⟧ and the ⟦Mine Ban Treaty⟧.',
      'Under the ⟦Lombok Treaty⟧ both consult.',
      "The ⟦Defence Ministers' Joint Declaration⟧ names no date.",
    ]));
  describe('the matter', () =>
    checkTitles('agreement', [
      'They signed a ⟦Memorandum of Understanding on Search and Rescue at Sea⟧ in Lima.',
      'The ⟦Agreement on Cooperation in the Field of Military History⟧ was signed in Hanoi.',
      'The ⟦Protocol on the Exchange of Cadets⟧ and the ⟦Protocol on Military Bands⟧ were signed.',
      'The ⟦Treaty of Friendship and Cooperation⟧ dates from 1976.',
      'The ⟦Convention against Illegal Fishing⟧ and the ⟦Declaration on Maritime Security⟧ were cited.',
      'The ⟦Arrangement concerning the Loan of Two Helicopters⟧ ends in May.',
      'The ⟦Code of Conduct for Coast Guard Crews⟧ is short.',
      'The ⟦Declaration on Peace, Security and Prosperity⟧ was adopted.',
      'The ⟦Memorandum on Hydrographic Cooperation⟧ between the two navies was signed.',
      'The ⟦Agreement on Visa Exemption⟧ for Peru ends.',
      'They signed the ⟦Agreement on Fuel Supply⟧ in the Great Hall and took the ⟦Protocol on Ship Visits⟧ to Parliament.',
      'The ⟦Convention on Salvage in the Gulf of Oman⟧ and the ⟦Protocol to the Convention on Salvage⟧ are old.',
      'The ⟦Treaty of Commerce and Navigation in Southern Africa⟧ and the ⟦Convention on Salvage⟧ in Lima.',
    ]));
  describe('numbers and years', () =>
    checkTitles('agreement', [
      'The ⟦Action Plan on Demining 2026–2029⟧ was adopted.',
      'The ⟦Joint Vision Statement on Arctic Security 2035⟧ was read.',
      'The ⟦Implementing Arrangement No. 7 on Fuel Supply⟧ was signed.',
      'The ⟦Framework Programme for Military Education 2024-2027⟧ lapsed.',
      'The ⟦Memorandum of Understanding on Peacekeeping⟧, 2014, is in force.',
    ]));
  describe('parties inside the title', () =>
    checkTitles('agreement', [
      'They signed the ⟦Agreement between the Government of the Republic of Peru and the Government of Iceland on Search and Rescue⟧.',
      'The ⟦Memorandum of Understanding between the Ministry of Defence of Norway and the Ministry of Defence of Chile concerning Cold Weather Training⟧ ended.',
      'The ⟦Protocol Amending the Convention on Coastal Navigation⟧ was signed.',
      'The ⟦Treaty between Japan and the Kingdom of Norway for the Protection of Whales⟧ is old.',
      'The ⟦Agreement on Military Training⟧ between Peru and Chile is new.',
    ]));
  describe('other kinds', () =>
    checkTitles('agreement', [
      'A ⟦Letter of Intent on Drone Defence⟧ was exchanged.',
      'The ⟦Exchange of Letters on the Garrison⟧ lapsed.',
      'The ⟦Terms of Reference for the Joint Panel on Safety⟧ were agreed.',
      'The ⟦Declaration of Intent on Submarine Rescue⟧ followed.',
      'The ⟦Exchange of Notes on Fuel Prices⟧ took a year.',
      'They inked a ⟦memorandum of understanding on defence cooperation⟧ on Monday.',
      'A ⟦letter of intent on maritime security⟧ is planned.',
      'The ⟦Joint Statement “Sailing Together”⟧ was issued.',
      'The ⟦Zone of Peace Declaration⟧ and the ⟦Agreement on the Status of Visiting Forces⟧ done at Lima hold.',
      'The ⟦Defence Cooperation Plan 2025-2026⟧ was approved.',
      'A ⟦Lima Declaration on Illegal, Unreported and Unregulated Fishing⟧ and a ⟦Statement of Partnership⟧ followed.',
      'The ⟦Joint Vision Statement on Defence Partnership towards 2030⟧ holds.',
      'A ⟦Letter of Intent on Cooperation in UN Peacekeeping⟧ was signed.',
      '⟦MEMORANDUM OF UNDERSTANDING ON MARITIME SAFETY⟧\nMANILA, APRIL 23 -- It was signed.',
    ]));
  describe('two titles', () =>
    checkTitles('agreement', [
      'The ⟦Memorandum on Naval Medicine⟧ and the ⟦Memorandum on Air Safety⟧ were signed.',
      'The ⟦Agreement on Fuel Supply⟧ and ⟦Protocol on Ship Visits⟧ were signed.',
      'The ⟦Declaration on Ocean Research⟧ and the Fifth Peru-Chile Staff Talks were welcomed.',
      'The ⟦Memorandum on Military Music⟧ and the Ministry of Defence were praised.',
      'The ⟦Agreement on Fuel Supply⟧ and the Kenya Navy were praised.',
    ]));
  describe('beside one of the registry', () =>
    checkTitles('agreement', [
      'The ⟦Joint Vision Statement 2020 for the U.S.-Thai Defense Alliance⟧ and the ⟦Standard Operating Procedures on Hot Pursuit⟧.',
      'The ⟦Djibouti Code of Conduct⟧ and the Djibouti code of honour.',
      'The ⟦National Action Plan for the Implementation of Resolution 1325⟧ took 1325 days.',
      'They renewed the ⟦Memorandum of Understanding on Defence Materiel Cooperation⟧ before June.',
    ]));
  describe('none', () =>
    checkTitles('agreement', [
      'The agreement was signed and the statement was short.',
      'The Protocol Department and the Treaty Section moved.',
      'A memorandum of understanding was signed in Lima.',
      'The State Protocol Officer waited; the press statement was late.',
      'The Plan was a secret. Code Red. The Letter came on Friday.',
      'He wrote a letter of intent to the dean and a statement on the matter.',
      'General Agreement reigned in the room? No: General Ames reigned.',
      'They reached agreement on the agenda.',
    ]));
});
