/** Agreements that no registry knows: where their titles begin and end, and what is none. */
import { checkTitles } from './grammarTable.ts';

describe('agreements by grammar', () => {
  describe('the front', () =>
    checkTitles('agreement', [
      'They ratified the ⟦Convention on the Elimination of All Forms of Discrimination against Women⟧.',
      'The ⟦Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment⟧ binds them.',
      'TIN DISPOSALS WILL NOT AFFECT ACCORD',
      'FIRM SETS PACT WITH PORT',
      'BOTH SIGN ⟦RECIPROCAL ACCESS AGREEMENT⟧',
      'He wrote under the ⟦Convention on Mountain Rescue⟧ against an order that takes effect today.',
      'The ⟦SALT II Treaty⟧ was not ratified, but the ⟦New START Treaty⟧ was.',
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
      'A complaint with the ⟦Agreement on Tariffs and Trade⟧ against the European Union was read under the Rome-based ⟦Convention on Plant Protection⟧.',

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
      'The ⟦Agreement on Fuel Supply⟧ and the ⟦Protocol Amending the Air Services Agreement⟧ were signed.',
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
  describe('of two nationalities, groups and places', () =>
    checkTitles('agreement', [
      'The ⟦Chilean-Icelandic Memorandum of Understanding on Rescue⟧ and the ⟦Franco-Norwegian Treaty⟧ hold.',
      'The Chilean Treaty lapsed, as Franco wrote.',
      'The ⟦G7 Joint Declaration of Support for Chile⟧ and the ⟦U.S.-Chile Joint Statement⟧ were read in G7 capitals.',
      'Under the ⟦Samoa Agreement⟧ trade grows. The Samoa Protocol Office is closed, the Samoan Agreement is none.',
      'The ⟦Kigali Amendment⟧ holds, the Second Amendment is another thing, and so is the Amendment.',
    ]));
  describe('lists, scenes and other agreements in the matter', () =>
    checkTitles('agreement', [
      'The ⟦Agreement on Cooperation in the Fields of Tourism, Heritage and Museums⟧ was signed.',
      'The ⟦Protocol on Fisheries, Customs, and Harbours⟧ was signed.',
      'They signed the ⟦Agreement on Trade⟧, Juma and Otieno said.',
      'The ⟦Agreement on Cooperation in Guided Weapons and Explosive Ordnance⟧ was signed in Royal Harbour.',
      'The ⟦Agreement on Cooperation in Navigation⟧ was signed, as was the ⟦Agreement on Cooperation⟧ in Reykjavik.',
      'The ⟦Protocol on Salvage to the Antarctic Treaty⟧ was handed to the Treaty Office.',
      'The ⟦Agreement between the Parties to the Antarctic Treaty regarding the Status of their Ships⟧ is old.',
      'The ⟦Guidelines for Accelerating the Conclusion of an Effective and Substantive Code of Conduct⟧ were adopted.',
      'A ⟦Letter of Intent regarding the Rehabilitation of the Port of Rio de Janeiro⟧ was signed.',
      'The ⟦Executive Programme for Culture for the Years 2022–2024⟧ and an Executive Programme were read.',
    ]));
  describe('heads that are more often something else', () =>
    checkTitles('agreement', [
      'They recalled the ⟦Lusaka Roadmap on Small Arms⟧, the ⟦ASEAN Outlook on the Pacific⟧ and a ⟦Roadmap 2024 on Fuel⟧.',
      'The ⟦Joint UN-AU Framework for Peace⟧, the ⟦Compact of Free Association⟧ and the ⟦Black Sea Grain Initiative⟧ hold.',
      'The Vision of the President, a New Framework, Roadmap and an Initiative were praised; the Outlook was bleak.',
      'The ⟦Code for Unplanned Encounters at Sea⟧ is no Code for all, nor is the Code.',
      'The ⟦Guidelines Implementation Plan⟧ and the Plan were read.',
    ]));
  describe('by abbreviation', () =>
    checkTitles('agreement', [
      'The ⟦NATO SOFA⟧, the ⟦Japan-Chile RAA⟧ and the ⟦ACSA⟧ hold; a sofa and the SOFA Office are none.',
      'An ⟦MoU on defence cooperation⟧ and the ⟦LOI on Drones⟧ were signed on Monday; the MOU lapsed on Tuesday.',
      'SOFA SO GOOD',
    ]));
  describe('what stands before a title and is no part', () =>
    checkTitles('agreement', [
      'Item 2: Draft ⟦Memorandum of Understanding on Fuel⟧; a Revised ⟦Protocol on Salvage⟧.',
    ]));
  describe('acts, principles, plans and parties', () =>
    checkTitles('agreement', [
      'The ⟦Act of Commitment on Disaster Relief⟧, a ⟦Supplementary Act on Armed Robbery⟧ and the ⟦Helsinki Final Act⟧ hold.',
      'The Defence Act, the Act on Trade and the Act of War are none.',
      'The ⟦Vanimo Principles on Disaster Relief⟧ guide us; the Principles of War and our Principles do not.',
      'The ⟦Joint Statement on the Elevation to a Comprehensive Strategic Partnership⟧ was printed; it led to a statement to a Committee.',
      'They signed the ⟦Agreement to Suppress Illicit Traffic by Sea⟧ and the ⟦Agreement on Trade⟧ by Friday.',
      'The ⟦Joint Declaration on Ocean Cooperation⟧ that Prime Minister Ferrel issued; the ⟦Protocol on Substances that Deplete the Ozone Layer⟧.',
      'The ⟦Agreement on Visa Exemption for Holders of Diplomatic and Special Passports⟧, the ⟦Accord on Holders of Diplomatic, Official and Service Passports⟧.',
      'The ⟦Memorandum of Understanding on Scientific Cooperation in Antarctica⟧ was signed in Lima. A ⟦Framework for Regional Relief⟧ exists; Framework for action.',
      "The ⟦Plan for Bilateral Cooperation for 2024⟧ and the ⟦Xi'an Declaration⟧ were read; the Plan for Attack and Ferrel's Letter were not.",
      'The ⟦Plan of Bilateral Cooperation for 2024-2025⟧ and the ⟦Program of Military Exchanges 2025⟧ were signed, the Plan of Attack was not.',
      'The ⟦Agreement among the Member States of the CSTO on Joint Air Defence⟧ was signed among friends.',
      'The ⟦Trilateral Statement⟧ was read, the Statement and the Financial Statement were not.',
      'The ⟦Charter of the League of Arab States⟧ and the ⟦Flag Protocol for Joint Parades⟧ hold.',
      'The ⟦Declaration on the Protection of Civilians from the Humanitarian Consequences arising from the use of Mines⟧ came from Peru.',
      'They received the ⟦Memorandum on Trade⟧ from the Minister.',
    ]));
  describe('aims, parties and places in the title', () =>
    checkTitles('agreement', [
      'A ⟦Letter of Intent to Establish a Repair Yard⟧ was signed; a ⟦Letter of Intent⟧ to Peru was not.',
      'The ⟦Agreement concerning the Enable and Enhance Initiative⟧ and the ⟦Agreement on Fuel⟧ and ⟦Second Protocol on Ships⟧ hold.',
      'There was the ⟦Statement of Intent between the Tonga Defence Services and the New Zealand Defence Force⟧, of four pages.',
      'They signed a ⟦Memorandum of Understanding⟧ between friends and a ⟦Letter of Intent⟧ between Peru and Chile.',
      'A draft ⟦Agreement on Patrols along the Suchiate and Lempa Rivers⟧ is on the table.',
      'The ⟦European Sky Shield Initiative⟧ and the ⟦Status of Mission Agreement⟧ hold, the European Agreement does not.',
      'The ⟦Political, Free Trade and Strategic Partnership Agreement⟧ is old. In Lima, ⟦Free Trade Agreement⟧ is a word.',
      'Under the ⟦Five Power Defence Arrangements⟧ they meet.',
    ]));
  describe('statements, guidelines and procedures', () =>
    checkTitles('agreement', [
      'He read the draft ⟦Statement on Fuel⟧. Statement on Monday: none. The ⟦Bilateral Defence Guidelines⟧ hold, the Defence Guidelines do not.',
      'The ⟦Standard Operating Procedure for Information Exchange⟧ and the ⟦Lima Plan of Action II⟧ were read.',
      'The ⟦Joint Statement⟧ of the Fourth U.S.-Chile Strategic Dialogue was read.',
    ]));
  describe('fields in lower case, cooperation and more, years ahead', () =>
    checkTitles('agreement', [
      'A ⟦Memorandum of Understanding on Cooperation in the field of Information Technology⟧ was signed in Lima.',
      'The ⟦Memorandum of Cooperation and Exchanges in the Field of Defence⟧ and the ⟦Military Cooperation Programme for 2022⟧ hold.',
    ]));
  describe('compacts of a country', () =>
    checkTitles('agreement', [
      'A copy of the ⟦Kenya Maritime Security Compact⟧ and the ⟦Oman Defence Cooperation Agreement⟧ came.',
      'The Kenya Maritime Security Framework, the Compact car and the Security Compact Disc.',
      'The ⟦Trilateral Work Plan for 2021⟧ and the ⟦Work Plan on Cyber Defence⟧ were signed; the Work Plan, a Plan for 2021.',
      'The ⟦Agreement on Cooperation in the Mutual Protection of Airspace⟧ and the ⟦Protocol of Cooperation in the Field of Defence⟧ were signed in the Great Hall.',
      'The ⟦Convention on Cooperation in the Military Field⟧, the ⟦Binational Security Plan⟧ and the ⟦Combined Activities Program⟧; a Security Plan, the Activities Program.',
      'The ⟦Geneva Declaration of Commitment to Protect Civilians⟧ went to Parliament.',
      'The ⟦Camp Dover Principles⟧, the Guiding Principles, First Principles and the Defence Principles.',
      'The ⟦Letter of Intent on Cooperation in Polar Logistics⟧ was signed; the ⟦Letter of Intent on Cooperation⟧ in Port Lisse too.',
      'The ⟦Treaty on the Non-Proliferation of Rockets⟧ and the ⟦Rocket-Free Zone Treaty⟧ hold.',
      'The ⟦Memorandum of Understanding on Training within the Rescue Mission⟧ was signed within the hour.',
    ]));
  describe('what is done, whose and how', () =>
    checkTitles('agreement', [
      'The ⟦Convention on Pollution by Dumping of Wastes and Other Matter⟧ was kept by Peru.',
      'The ⟦Protocol on Substances that Deplete the Ozone Layer⟧ is one that Peru signed.',
      'The ⟦Convention on Hazardous Wastes and Their Disposal⟧ and the ⟦Treaty on the River and Its Tributaries⟧ hold.',
      'The ⟦Agreement for the Avoidance of Double Taxation with Respect to Taxes on Income and on Capital⟧ with Peru.',
      'The ⟦Agreement on Air Services between and beyond Their Respective Territories⟧ was signed.',
      'The ⟦Convention on Whaling and on the Protection of Whales⟧, the ⟦Code for Encounters at Sea⟧ and of the Guidelines.',
      'The ⟦Protocol on the Accession of the United Kingdom⟧ and the ⟦Agreement on Visa Exemption⟧ for Peru.',
      'The ⟦Action Plan to Combat Piracy⟧ was read, then sent to Peru. The ⟦Letter of Commitment on Salvage⟧ too.',
      'The ⟦Treaty Establishing the Rescue Fund⟧, a ⟦Protocol amending the Convention on Salvage⟧; a Protocol amending nothing.',
      'The ⟦Agreement under the Convention on the Law of the Sea on the Conservation of Whales⟧ was signed under the law.',
      'The ⟦Memorandum of Understanding in the Field of Metrology and Quality Assessment⟧ was signed in the hall.',
      'The ⟦Compact for Safe, Orderly and Regular Migration⟧ and the ⟦Agreement on Trade⟧, Juma and Otieno Hay said.',
      'The ⟦Agreement on Cooperation in the Exploration and Use of Outer Space⟧ and the ⟦Agreement on Cooperation⟧ in the Reception Hall.',
      'The ⟦Treaty of Friendship, Good Neighborliness and Cooperation⟧ and the ⟦Letter of Intent for the KC-390⟧.',
      'The ⟦Agreement on the Construction and Joint Operation of the Water Intake⟧, the ⟦Agreement on Fuel⟧ and Joint Staff.',
      'The ⟦Memorandum of Understanding on Archives, Libraries and Manuscripts⟧ and the ⟦Agreement on Trade⟧, Juma and Otieno said.',
      'The ⟦Memorandum on Artificial Intelligence and Quantum Technologies⟧ and the ⟦Agreement on Trade in Goods⟧ were signed in Athens.',
      'The ⟦Agreement on Cooperation in Preventing and Responding to Oil Spills⟧ and the ⟦Agreement on Cooperation⟧ in Beijing.',
      'The ⟦Agreement on the Protection of Diplomatic and Consular Staff⟧ is new.',
      'The ⟦Lima Declaration and Programme of Action⟧ was read.',
    ]));
  describe('parties at the end', () =>
    checkTitles('agreement', [
      'The ⟦Treaty on Fisheries between the Government of Peru and the Government of Iceland⟧ expires.',
      'The ⟦Arrangement on Cooperation between the Ground Force and the Chilean Navy⟧ is new, the ⟦Arrangement on Cooperation⟧ between the two is old.',
      'The ⟦Declaration of Commitment to Protect the Civilians of Sudan⟧ and the ⟦Protocol on the Safety of Crews⟧ of the Ministry of Trade.',
      'Peru to sign ⟦Samoa Agreement⟧ before polls. Samoa Agreement near, he said.',
      'The ⟦Agreement on River Patrols⟧ between the Peruvian Navy and the Colombian Navy is kept.',
      '⟦JOINT DECLARATION ON COOPERATION BETWEEN PERU AND THE FAROE ISLANDS⟧\nLima, 13 October 2022',
    ]));
  describe('words before the head', () =>
    checkTitles('agreement', [
      'The ⟦Investment Promotion and Protection Agreement⟧ and the ⟦Comprehensive and Progressive Agreement for Pacific Partnership⟧.',
      'The ⟦Film Co-production Agreement⟧, the ⟦North American Free Trade Agreement⟧ and the ⟦Inter-American Convention against Corruption⟧.',
      'The ⟦Trinity House Agreement⟧ and the ⟦Cooperating State Agreement⟧ hold.',
      'The ⟦Strategic Dialogue Joint Communiqué⟧ and the ⟦American Convention on Salvage⟧ were read, the American Convention was not.',
      'The ⟦Air-to-Air Refuelling Arrangement⟧ and the ⟦Peru-Chile Association Agreement⟧ hold.',
      "The ⟦Chairman's Statement on the Red Sea⟧, the ⟦Military Cooperation Protocol⟧ and the ⟦Sharm el-Sheikh Declaration⟧; the chairman's statement.",
      'The ⟦Work Programme for 2025-2027⟧ and the ⟦Cooperation Programme in Culture and Education⟧; a Work Programme.',
      'The ⟦Stability and Growth Pact⟧ binds them.',
      'The ⟦Port of Spain Declaration⟧ and the ⟦Heart of Borneo Declaration⟧; the Ministry of ⟦Border Agreement⟧.',
      'Under the ⟦ASEAN Charter⟧ and the ⟦UN Charter⟧ they met; a NATO Charter Flight.',
    ]));
  describe('by the place alone', () =>
    checkTitles('agreement', [
      'The ⟦Lecuona Understanding⟧, the ⟦Nurek Roadmap⟧, the ⟦Windsor Framework⟧, the ⟦Delap Commitment⟧ and the ⟦Bangkok Consensus⟧ hold.',
      'The ⟦Abu Dhabi Space Principles⟧ and the ⟦Rome Statute of the Court⟧ hold, the Cajun Statute does not.',
      'Our Commitment, the Framework, the Legal Framework, the Roadmap Office, a Consensus and the Design Document.',
    ]));
  describe('conventions that people attend', () => {
    checkTitles('agreement', ['The ⟦Ottawa Convention⟧ holds; they met at the Mining Convention in Lima.']);
    checkTitles('event', ['The Ottawa Convention holds; they met at the ⟦Mining Convention⟧ in Lima.']);
  });
  describe('between several of a kind', () =>
    checkTitles('agreement', [
      'The ⟦Memorandum of Cooperation between the Coast Guards of Japan and Viet Nam⟧, and the ⟦Memorandum of Cooperation⟧ between the Navy and others.',
      'The ⟦Terms of Reference on Cooperation between the Two Armies⟧ and an ⟦Agreement on Cooperation⟧ between Peru and Chile hold.',
    ]));
  describe('deep, of two institutes, and amended', () =>
    checkTitles('agreement', [
      'The ⟦Deep and Comprehensive Free Trade Area Agreement⟧ and the ⟦Memorandum on Academic Exchange between the Two Institutes⟧ hold.',
      'The code and its ⟦Jeddah Amendment⟧ hold, an Amendment does not.',
    ]));
  describe('in long fields, between kinds of bodies, by a place in the plural', () =>
    checkTitles('agreement', [
      'The ⟦Memorandum on Cooperation in United Nations Peacekeeping Operations⟧ in Lima covers the stay.',
      'The ⟦Letter of Intent on Cooperation in Mountain Infantry Training⟧ between the two schools; the ⟦Memorandum on Cooperation⟧ in Lake House.',
      'A ⟦Memorandum on Exchanges between the Air Forces⟧, and a ⟦Letter of Intent on Exchanges between Ground Forces⟧, were signed.',
      'A ⟦Memorandum on Exchanges⟧ between the Air Forces of Peru and an ⟦Agreement on Fisheries⟧ between Peru and Chile were signed.',
      'An ⟦Agreement on Trade, Economic and Technical Cooperation⟧, and an ⟦Agreement on Trade⟧, Foreign Minister Oe said.',
      'An ⟦Agreement on Combating Terrorism, Organised Crime and Drug Trafficking⟧ was signed.',
      'The ⟦Agreement on the Resolution of the Conflict in the Republic of South Sudan⟧; the ⟦Agreement on Fisheries⟧ in the Republic of South Sudan.',
      'The ⟦Ferrel Agreements⟧ expired; the Defence Agreements and Several Agreements did not.',
    ]));
  describe('signed, and in two words', () =>
    checkTitles('agreement', [
      'They sign a ⟦Roadmap for the Ferrel Railway⟧; a Roadmap for the Ferrel Railway exists.',
      'A ⟦Terms of Reference on Cooperation in Flight Safety⟧ came; the ⟦Agreement on Fisheries⟧ in Buenos Aires came.',
    ]));
  describe('of forces abroad', () =>
    checkTitles('agreement', [
      'The ⟦Agreement on the Status of Kenyan Forces in Peru⟧ and the ⟦Agreement on Visiting Forces⟧ in Peru were signed.',
    ]));
  describe('a package of two parties', () =>
    checkTitles('agreement', [
      'The ⟦Substantial NATO-Georgia Package⟧ was renewed; a Georgian Package, the Aid Package and a NATO-Georgia parcel were not.',
    ]));
});
