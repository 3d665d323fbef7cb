/** Offices that no registry knows: where their titles begin and end, and what is none. */
import { checkTitles } from './grammarTable.ts';

describe('offices by grammar', () => {
  describe('the front', () =>
    checkTitles('office', [
      'Ann Oe, then ⟦environment minister⟧, met our new ⟦agricultural attaché⟧; a new agricultural attaché slept, and then environment ministers met.',
      "Madrid's ⟦ambassador to Lisse⟧ sleeps. An ambassador to Lisse does not.",
      'Jane Holt, ⟦High Commissioner to Tonga⟧, and ⟦Deputy High Commissioner⟧ Ann Lee came.',
      'Raj Mehta, ⟦Air Officer Commanding-in-Chief, Southern Air Command⟧, spoke.',
      'He was ⟦Commander-in-Chief of the Kenyan Navy⟧ then.',
      'He was ⟦commander-in-chief of the Kenyan Navy⟧ then.',
      'Juan Cruz, ⟦Undersecretary of Foreign Affairs⟧, and Ann Bell, ⟦Under Secretary for Policy⟧, met.',
      'Sir John Hall, ⟦Second Sea Lord⟧, retired.',
      'The ⟦Navy and Air Attaché⟧ was absent.',
      'The ⟦Assistant Chief of Staff⟧ read the note, the ⟦Chief Executive Officer⟧ slept.',
      'Mary Ba, ⟦Attorney General⟧, and Tom Oe, ⟦Surgeon General⟧, agreed.',
    ]));
  describe('of those who serve, stand in or are elected', () =>
    checkTitles('office', [
      'Ann Oe, ⟦Chargé d’Affaires a.i.⟧, and Tom Lee, ⟦chargé d’affaires ad interim⟧, met.',
      'Leo Poe, ⟦Special Envoy of the Prime Minister⟧, met the ⟦Adviser to the Minister of Defence⟧.',
      'The ⟦President-elect⟧ met the ⟦Ambassador-designate of Peru to Chile and the African Union⟧.',
      'Ida Sy, ⟦Permanent Representative to the United Nations and Other International Organizations in Geneva⟧, voted.',
      'Ida Sy, ⟦Group Chief Executive of Bank of Chile⟧, and Tom Lee, ⟦CEO⟧, met. The CEO left.',
      'The ⟦chairman of the House Ways and Means Committee⟧, Leo Poe, and Ann Oe, ⟦Adviser on Peace, Reconciliation and Unity⟧, met.',
      '⟦Governor of the Bank of England⟧ Leo Poe and the ⟦Lieutenant Governor of Jammu and Kashmir⟧, Ann Oe, met.',
      'The ⟦Chief Minister of Uttar Pradesh⟧, Leo Poe, left.',
      'Under ⟦Prime Minister⟧ Leo Poe ties grew; the ⟦Under Secretary of State for Defence⟧, Ann Oe, left.',
      'Leo Poe, ⟦Air Officer Commanding No. 22 Group⟧, and Ann Oe, ⟦Minister-Counsellor, Norwegian Embassy⟧, met.',
      'Leo Poe to be ⟦Commander United Kingdom Strike Force⟧',
      'Ann Oe to be ⟦Chief of Staff Headquarters Field Army⟧',
      'The ⟦Secretary General of the Pacific Islands Forum⟧ met the ⟦Deputy Secretary General of the Council of Baltic States⟧.',
      'The ⟦Commander General of the Army⟧, General Oe, met the ⟦Marine Corps Commandant⟧.',
      'Ann Oe, ⟦assistant secretary of the Navy for research, development and acquisition⟧, left.',
      'Adm. Ann Oe, the ⟦chief of naval operations⟧, met ⟦attorney general⟧ Leo Poe and ⟦army chief⟧ Tom Lee.',
      'Appointed ⟦air attaché⟧ in 1969, he slept. The ⟦Taoiseach⟧ and the ⟦Tánaiste⟧ met.',
    ]));
  describe('the end', () =>
    checkTitles('office', [
      'The ⟦Governor of New York⟧ and the ⟦Premier of New South Wales⟧ met Ann Lee, ⟦Consul General in San Francisco⟧.',
      'The ⟦Mayor of Da Nang⟧ met the ⟦Governor of Rhode Island⟧. ⟦Governor of North Carolina⟧ Roy Oe left.',
      '⟦Mayor of Port Lisse⟧ Ivan Bell and ⟦Mayor of Atlanta⟧ Odile Bell came.',
      'Leo Poe, ⟦Commissioner of Licences and Inspections⟧, and ⟦Commissioner of Internal Revenue⟧ Mark Lee agreed.',
      'Ann Lee, ⟦Chairman of the Joint Chiefs of Staff⟧ of Norway, came.',
      'Ben Oe, ⟦Ambassador to Saudi Arabia⟧, and Eva Roy, ⟦Ambassador to New Zealand⟧, met.',
      'Ivy May, ⟦Minister of Defence⟧ of the Republic of Korea, replied.',
      'Tom Hay, ⟦Chief of Staff of the Armed Forces of Malta⟧, left.',
      'The ⟦Minister of Defence⟧ in Oslo said so.',
      'Ida Sy, ⟦Consul-General in Osaka⟧, helped.',
      'Leo Poe, ⟦Minister of Fisheries⟧ of Iceland, and Amy Ray, ⟦Minister of Justice⟧ and ⟦Deputy Prime Minister⟧, met.',
      'Kim Fox, ⟦Ambassador of Peru to Chile⟧, wrote.',
      'Kofi Mensah, ⟦Director⟧, said so to Ama Oe, ⟦Deputy Director⟧.',
      'Imran Javed, ⟦Commander of the 25th Destroyer Squadron⟧, and Tom Lee, ⟦Commander of 3 Division⟧, met.',
      'Ali Abdi, ⟦Commander Kenya Navy⟧, and Eom Han, ⟦Commissioner, Defence Acquisition Agency⟧, met.',
      'John Okun, ⟦commander of U.S. Indo-Pacific Command⟧; Ann Oe, ⟦Managing Director of the Lake Corporation⟧.',
      'General Robert Oe, ⟦CDF⟧, and Max Orr, ⟦Chairman, Joint Chiefs of Staff⟧, waited.',
      'Don Oe, ⟦commander, U.S. 4th Fleet⟧, and Ann Oe, ⟦Spokesperson, Ministry of Defence⟧, met.',
      'Pia Oe, ⟦Mayor of Viña del Mar⟧, met the ⟦Minister of Defence⟧ de Vries.',
      'Ali Abdi, ⟦Commander Kenya Army⟧ Lt Gen Tom Lee',
      'Ibrahim Manu, ⟦Force Commander⟧\nCameroon: Major Essomba',
      'Jean Oe, ⟦Sector Commander⟧, and Ann Oe, ⟦Judge Advocate-General of the Ghana Armed Forces⟧, met.',
      'The ⟦Commander-in-Chief of the Army⟧, General Oe, and the ⟦Head of the Human Rights and Gender Unit⟧ met.',
      'Hugh Oe, ⟦Deputy Secretary Policy and Planning⟧, and Ann Oe, ⟦Minister of Defence⟧ and ⟦Head of State Protocol⟧.',
      'Eva Oe, the ⟦Air Force Chief of Staff⟧, came by air; force, chief of all, failed.',
      'Max Orr, ⟦Permanent Representative to the United Nations⟧, voted.',
      'Joy Ash, ⟦Chair of the Select Committee on Foreign Affairs⟧, asked.',
      'Roy Lam, ⟦Director General of the Swiss Coast Guard Service⟧, came.',
      'Una Bow, ⟦Secretary-General of ASEAN⟧, waited.',
      'Ali Oz, ⟦Chief of Defence Forces⟧ of Kenya, and the ⟦Commander of the Royal Danish Navy⟧, Admiral Eva Roy, met.',
      'Eva Roy, ⟦Ambassador of France to Fiji, Nauru, Tonga and Tuvalu⟧, left.',
      "The ⟦Ambassador to Chile⟧ and Peru's Minister met.",
      'Luis Paz, ⟦Commander General of the Peruvian Air Force⟧, and the ⟦Force Commander⟧, General Ann Roy, came.',
      'Ida Sy, ⟦Director of Operations, Nigerian Air Force⟧, and Leo Poe, ⟦Lord Mayor of Suva⟧, met.',
      'The ⟦Mayor of Punta Arenas⟧, Ana Gil, and the ⟦Governor of Vava’u⟧ waved.',
      'Kim Fox, ⟦Minister of Police, National Security and Correctional Services⟧; others.',
      'Max Orr, ⟦Commander of His Majesty’s Armed Forces⟧, sailed.',
      'Ida Sy, ⟦Head of the Plans and Policy Division⟧, and Leo Poe, ⟦Minister of Defence II⟧, met.',
      'Ali Oz, ⟦Assistant Chief of Staff in charge of Operations, Plans and Training⟧, spoke.',
      'Amy Ray, ⟦Air Officer Commanding Mobility Command⟧, and Kim Fox, ⟦General Officer Commanding 82 Division⟧, met.',
      'Tom Hay, ⟦head of the Joint Task Force Nudo de Paramillo⟧, and the ⟦Armed Forces Minister⟧ came.',
      'Ida Sy, ⟦commanding general of I Marine Expeditionary Force⟧, and the ⟦Military Assistant⟧ sat.',
      'Leo Poe, ⟦Deputy Commander, NATO Rapid Deployable Corps Italy⟧ |',
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
      'Ann Roy, ⟦commander of the Chilean Navy⟧, met the ⟦deputy commander of Air Combat Command⟧.',
      'Then ⟦vice minister for strategy and planning⟧ Ann Roy and the ⟦governor of Okinawa⟧ came.',
      'Odile Brankova (⟦interior minister⟧) met the U.S. ⟦defense attaché⟧; a minister (and an interior minister) slept.',
      "The ⟦minister of ICT and innovation⟧ met Malta's ⟦justice and digital affairs minister⟧, a minister of ICT, and a man and digital minister.",
      'Odile Brankova, ⟦Counter-Terrorism Coordinator⟧, and Tomas Ferrel, ⟦Director of Planning and Organization, Public Security Directorate⟧; a Counter-Minister.',
      'General Odile Brankova, the ⟦army commander⟧, spoke; the works, the army commander, slept.',
      'The ⟦defence attaché⟧ and the ⟦first deputy defence minister⟧ of Malta sat.',
      'Tom Hay, ⟦minister of foreign affairs⟧, and the ⟦secretary of state for defence⟧ agreed.',
      'The ⟦chief of the Naval Staff⟧ called the ⟦director of the National Museum⟧.',
    ]));
  describe('none', () =>
    checkTitles('office', [
      'The minister met his counterpart and the secretary.',
      'The Minister left. The ministers and directors stayed.',
      'A defence minister may come; the director of a film, the head of the family and a minister of state too.',
      'The fisheries minister of a chess club is no transport minister.',
      'The chief reason and the head office remain.',
      'The Officer of the day was asleep in the Director chair.',
      'Lord of the flies. The sea lord of fables.',
      'In Accra, Director Street is long. Gold, Director and Frankincense. They left Accra, Director of nothing.',
      'In Tokyo, director, U.S. films were shown.',
      'The cdf file, the Kenya Navy commander.',
      'Defence ministers and foreign ministers of the region met.',
    ]));
  describe('modifiers, hyphens and missions', () =>
    checkTitles('office', [
      '⟦Supreme Allied Commander Europe⟧: General Otto Vier. Commander Smith left.',
      'The ⟦Minister-Counsellor (Political)⟧ and the ⟦Director General Indo-Pacific Engagement⟧ wrote.',
      '⟦Commander of the SADC Mission in Peru⟧, and ⟦Commander of the Navy⟧ in Peru.',
      'The ⟦Mission Force Commander, EUTM Peru⟧.',
    ]));
  describe('beside areas and bodies', () =>
    checkTitles('office', [
      'The ⟦Area Commander (East)⟧ and the ⟦Chairman Joint Chiefs of Staff Committee⟧ met the ⟦Solicitor-General⟧.',
      'The ⟦Principal Information Officer, Ministry of Home Affairs⟧ wrote; Counsellor, Ministry of Home Affairs.',
    ]));
  describe('in charge, of numbered units, abroad', () =>
    checkTitles('office', [
      'The ⟦Officer in Charge, Department of Defence⟧, and the ⟦Exercise Director⟧ met the ⟦Commander of No. 6 Squadron⟧.',
      '⟦Commander British Forces Chile⟧; ⟦Chief of Staff, Armed Forces of Peru⟧. An exercise director left.',
      'The ⟦Head of the EU Delegation to Chile⟧ and the ⟦Head of the Federal Department of Defence, Civil Protection and Sport⟧ met.',
    ]));
  describe('with brackets, systems and gulfs', () =>
    checkTitles('office', [
      'The ⟦Deputy Secretary of Defence (Policy and Planning)⟧ and the ⟦Director (South Asia), Ministry of Finance⟧ met.',
      'The ⟦Executive Director of the Regional Security System⟧, and the ⟦Coordinator for the Gulf of Guinea⟧, spoke.',
      'The ⟦Officer-in-Charge of the Department of Defence⟧ and the ⟦Principal Staff Officer⟧ met staff officers.',
    ]));
  describe('somebody’s, in lower case, and of a part that a service has', () =>
    checkTitles('office', [
      'Its ⟦deputy chair⟧, Otto Berg, agreed with their ⟦military attaché⟧, Lt. Col. Jussi Ahola.',
      'Its chair, the deputy chair and its deputy chair, who slept, met our deputy head of the harbour.',
      'He met Gen. Tom Lee, ⟦chief of defence staff⟧, and the chief of general affairs.',
      "Tom Lee, ⟦commander of the Kenyan Navy's Submarine Force⟧, and the ⟦Commander of the Kenyan Navy⟧'s guest met.",
      "The ⟦Head of the Lake Institute⟧'s Dialogue came.",
      'Ann Oe (⟦Director General, International Peace Support Operations⟧) and Tom Lee, ⟦Secretary of Defense Products⟧, met.',
      'Ly Oe, ⟦First Vice President, Kenyan Mine Action and Victim Assistance Authority⟧; Tom Lee, ⟦Deputy Director-General, National Centre for Peacekeeping Forces⟧.',
      'The President, Navy officers and the Governor, Rescue Agency staff, met.',
      'Ann Oe, ⟦High Commissioner⟧ of Tonga, and the ⟦Ambassador of Peru to the Socialist Republic of Viet Nam⟧ met.',
      'Tom Lee, ⟦commander of the 71st Battalion⟧, and Air Commodore Eva Roy, ⟦Deputy Commander Joint Task Force 635⟧, met; Commander Joint, a man, left.',
      'Aoife Oe, ⟦Assistant Secretary, International Security Branch⟧; the Secretary, Navy chiefs and the cook met.',
      'Tom Lee, ⟦director general of the Kenyan Coast Guard⟧, and Ann Oe, ⟦Commissioner General of the Federal Police⟧, met.',
      'Ann Oe, ⟦Vice President of the Diplomatic Academy of Peru⟧, and the ⟦Head of the Defence Ministry⟧ of Peru met.',
      'The director generally slept; a director general of note.',
      'Hugh Oe, ⟦Deputy Secretary Strategy, Policy and Industry⟧, and Tanya Oe, ⟦Chief Defence Scientist⟧; Strategy, Policy and the cook.',
      'Mary Oe, ⟦Officer Commanding the Ordnance School⟧, slept.',
      'Tom Oe, ⟦Commander Ferrelia Naval Area⟧, and Commander Lisse Naval met; Commander Ann Lake slept.',
      'Tom Oe, ⟦Political Commissar of the Coast Guard⟧, and ⟦Deputy Political Commissar⟧ Ann Oe met a commissar.',
      'Tom Oe, ⟦Commandant of the Peru Peacekeeping Training and Research Centre⟧, and Ann Oe met.',
      'Ann Oe, ⟦Minister of Foreign Affairs, European Union and Cooperation⟧ of Spain, slept.',
    ]));
  describe('of relations, posts abroad and commands in chief', () =>
    checkTitles('office', [
      'Ann Oe, ⟦Minister for Relations with Parliament⟧, and Tom Lee, ⟦Commissioner for Neighbourhood and Enlargement⟧, met Clement Roe.',
      'Tom Lee, ⟦Minister of Trade⟧ and Clement Roe, met; the ⟦Minister for Trade⟧ with Ann Oe left.',
      'Ann Oe, ⟦Deputy Minister of Trade⟧\nFor the union: Tom Lee, ⟦Head of the Central Asia Division⟧',
      'The ⟦Commander in Chief of the Navy⟧, Admiral Oe, met the Commander in Lima.',
      'Ida Sy, ⟦Consul-General of Japan in Da Nang⟧, met the ⟦Minister of Defence⟧ of Japan in Da Nang.',
      'Tom Lee, ⟦Deputy Commander of the Border Troops⟧; Russian Troops Leave',
    ]));
  describe('at large, and of the climate', () =>
    checkTitles('office', [
      'The ⟦Ambassador-at-Large for Cyber Affairs⟧ met ⟦Ambassador-at-Large⟧ Julius Poe and ⟦Climate Change Minister⟧ Ann Oe.',
    ]));
  describe('of a whole state, under a secretary, of an army', () =>
    checkTitles('office', [
      '⟦Federal Minister⟧ Ann Oe met ⟦Federal Foreign Minister⟧ Tom Lee and Jim Roe, ⟦Union Minister of State for Defence⟧.',
      'Ann Oe, ⟦Parliamentary State Secretary to the Federal Minister of Defence⟧, met the ⟦Adviser to the Crown Prince⟧.',
      'European Union ⟦Minister⟧ Oe left; the Union, ⟦Foreign Minister⟧ Oe said, slept.',
      '⟦Under-Secretary-General for Operational Support⟧ Ann Oe met the ⟦Parliamentary Under-Secretary of State for Defence⟧.',
      '⟦Army Commander⟧ Tom Lee met ⟦Defence Force Commander⟧ Ann Oe. Navy Commander Jim Roe left.',
      'Air Marshal Tom Lee, ⟦Commandant⟧; Commandant Jim Roe left.',
      'General Tom Lee, the ⟦army commander in chief⟧, met Gen. Jim Roe, then ⟦deputy chief of the defence staff⟧.',
      'The army, commander in chief or not, slept.',
      'The ⟦Country Representative of UNICEF⟧ met the ⟦Diplomatic Adviser to the President⟧; her country, Representative or not, slept.',
    ]));
  describe('of a state whose name ends before somebody’s', () =>
    checkTitles('office', [
      '⟦Minister of Defence⟧ of the Czech Republic Jana Oe met the ⟦Deputy Head of the Mission of the Republic of Peru⟧ Ion Roe.',
      'The ⟦State Secretary of the Ministry of Defence⟧ of the Slovak Republic Tom Oe met ⟦Head of the Slovak Republic Defence Agency⟧ Ann Roe.',
    ]));
  describe('of a state, in lower case beside a name', () =>
    checkTitles('office', [
      'The Peruvian ⟦president⟧, Tom Oe, met Peruvian ⟦ambassador⟧ Ann Roe; the club president, Jim Poe, slept.',
      '⟦Undersecretary-General⟧ Tom Oe and ⟦Undersecretary of State⟧ Ann Roe met.',
      'The ⟦president⟧ of Peru, Tom Oe, met the Peruvian president at the club of the ambassador, Ann Roe.',
    ]));
  describe('of a staff, of a palace, over industries', () =>
    checkTitles('office', [
      'Tom Oe, ⟦Senior Staff Officer Public Relations⟧',
      'Saida Oe (right), ⟦head of the presidential administration⟧, met the head of the table.',
      'The ⟦Ambassador of Peru to Brunei Darussalam⟧ and the ⟦Secretary of Defence Industries⟧ of Peru met.',
    ]));
  describe('before a Vietnamese name that is an abbreviation elsewhere', () =>
    checkTitles('office', [
      'They met ⟦Minister of Transport⟧ Nguyen Van Thang Loi; the ⟦Director of the Lake Peace Initiative⟧ left.',
    ]));
  describe('over an abbreviation, counted, at the end of a line, counsels and instructors', () =>
    checkTitles('office', [
      '⟦Chief of the General Staff of the VPB⟧ and ⟦Deputy Minister of National Defence⟧, left.',
      'Ann Oe, ⟦Chairman, DRDB⟧, would decide. As ⟦military attaché⟧ in Lisse she learnt it.',
      'Adm. Tom Lee, 58, the 37th ⟦chief of naval operations⟧, retired; the 37th chief of the clan slept.',
      'Rear Admiral Ann Oe, ⟦Head Navy Engineering⟧\nMs Tom Lee, ⟦Deputy Secretary Security and Estate⟧',
      '⟦General Counsel⟧ Ann Oe met Tom Lee, ⟦Senior Instructor, Odra Mountain Training School⟧. Counsel for Lisse left.',
      'Colonel Ann Oe, ⟦Head of the Asia, Africa and Oceania Department⟧, spoke.',
      'She attended the Chief of Defense Conference.',
    ]));
  describe('officials for defence, over firms, of a strike group', () =>
    checkTitles('office', [
      'Tom Lee, ⟦Senior Defense Official⟧ and ⟦Defense Attaché⟧, met the Senior Official, an Official of Peru.',
      'Ann Oe, ⟦Chief Executive Officer of Ferrel Marine⟧, met ⟦Chief Executive Officer of Ferrel⟧ Ann Lee.',
      'Rear Adm. Tom Lee, ⟦Commander, Carrier Strike Group 5⟧, spoke.',
    ]));
  describe('responsible for a field, of a numbered fleet, of one who was', () =>
    checkTitles('office', [
      'Leo Poe, ⟦chairman of the Foreign Economic Policy subcommittee⟧, met the ⟦Assistant Secretary of State for economic affairs⟧ Ann Oe.',

      'Leo Poe, ⟦chairman of the Association of Peruvian Copper Exporters⟧, met the ⟦Minister of Foreign and European Affairs⟧ Ann Oe.',
      'Ann Oe, ⟦undersecretary of state for economic affairs⟧, met Leo Poe, undersecretary for external debt.',

      'The ⟦Foreign Office Minister⟧ Leo Poe met the Peruvian ⟦ambassador to Moscow⟧ and the ambassador to rivers.',
      'Saudi Arabian ⟦Oil Minister⟧ Leo Poe and Soviet ⟦Deputy Foreign Minister⟧ Ann Oe met.',

      '⟦Deputy energy minister⟧ Leo Poe met ⟦Trade minister⟧ Ann Oe. Energy minister was what he became.',
      'The British ⟦Farm Minister⟧ Leo Poe met Peru’s ⟦Canals Minister⟧ Ann Oe and the Socialist ⟦Minister⟧ Tom Lee.',
      'Yesterday ⟦Minister⟧ Leo Poe left; the Danish Liberal ⟦Minister⟧ Ann Oe stayed.',
      '⟦Corporate Affairs Minister⟧ Leo Poe met the ⟦Social Affairs minister⟧ Ann Oe.',
      'Soviet ⟦Prime Minister⟧ Leo Poe left.',
      'Ann Oe, ⟦Minister Responsible for Defence Affairs⟧, left. A Minister responsible for all slept.',
      'Rear Adm. Ann Oe, ⟦commander of U.S. 4th Fleet⟧, is aboard.',
      'Colonel Ann Oe, ex-⟦deputy interior minister⟧, now trades.',
    ]));
});
