/** Organisations that no registry knows: where their names begin and end, and what is none. */
import { checkTitles } from './grammarTable.ts';

describe('organisations by grammar', () => {
  describe('nationality stays with services, academies and agencies', () =>
    checkTitles('organisation', [
      'She lectured at the ⟦Royal Danish Defence College⟧ and at the ⟦Swedish Defence University⟧.',
      'Cadets of the ⟦Hellenic Naval Academy⟧ visited the ⟦Peruvian Navy⟧.',
      'Ships of the ⟦Sri Lanka Navy⟧ and the ⟦Royal New Zealand Navy⟧ sailed.',
      'The ⟦South African Military Health Service⟧ sent two doctors.',
      'He joined the ⟦Royal Saudi Air Force⟧ in 1991.',
      'Marines of the ⟦U.S. Navy⟧ and the ⟦US Coast Guard⟧ met; the ⟦U.S. Army⟧ did not.',
      'The ⟦Peru-Chile Institute⟧ and the ⟦House of Commons⟧ agreed.',
      'The guests of the Russian Federation and the Republic of Korea came.',
      'The ⟦Argentine National Gendarmerie⟧ guards the frontier.',
      'A team of the ⟦Austrian Armed Forces⟧ came from Graz.',
      'The ⟦Belgian Embassy⟧ gave a lunch for the ⟦Irish Naval Service⟧.',
    ]));
  describe('ministries go without', () =>
    checkTitles('organisation', [
      "Kenya's ⟦Ministry of Defence⟧ agreed.",
      'The Danish ⟦Ministry of Foreign Affairs⟧ replied to the Peruvian ⟦Ministry of Defence⟧.',
      'The ⟦Ministry of Defence⟧ of the Kingdom of the Netherlands was thanked.',
      'The ⟦Ministry of Culture, Sports and Tourism⟧ and the ⟦Ministry of Economy, Trade and Industry⟧ took part.',
      'Officials of the ⟦Ministry of National Defence⟧ of the Republic of Lithuania travelled.',
      'The ⟦Department of National Defence⟧ published a notice.',
    ]));
  describe('the end', () =>
    checkTitles('organisation', [
      'The ⟦Ministry of Public Works and Housing⟧ and the ⟦Ministry of Finance⟧ disagree.',
      'The ⟦Ministry of Defence and Veterans Affairs⟧ pays.',
      'He is with the ⟦Ghana Armed Forces Command and Staff College⟧ now.',
      'The ⟦Jamaica Coast Guard Service⟧ has a new cutter.',
      'Staff of the ⟦Office for Disarmament Affairs⟧ came.',
      'The ⟦General Staff of the Slovak Armed Forces⟧ planned it.',
      'The ⟦Embassy of the Kingdom of Norway in Chile⟧ presents its compliments.',
      'She heads the ⟦Armed Forces of Malta⟧.',
      'The ⟦Standing Committee on Fisheries and Oceans⟧ met.',
      'In 2019 he moved to the ⟦Centre for Maritime Law and Security⟧.',
      'The ⟦Science and Technology Agency⟧ and the ⟦Search and Rescue Centre⟧ share a building.',
    ]));
  describe('others', () =>
    checkTitles('organisation', [
      'The ⟦United Nations⟧ and ⟦NATO⟧ were informed; the ⟦UN⟧ answered.',
      'The ⟦European Union⟧ and the ⟦ASEAN Secretariat⟧ sent observers, ⟦OSCE⟧ none.',
      'The ⟦Joint Chiefs of Staff⟧ met on Monday.',
      'He commanded the ⟦7th Fleet⟧ and the ⟦Second Armoured Brigade⟧.',
      'The band of the ⟦Carabinieri⟧ played.',
      'The ⟦UN Security Council⟧ took note.',
      'The ⟦Lake Chad Basin Commission⟧ and the ⟦Pacific Islands Forum⟧ sent notes.',
      'She joined the ⟦Admiral Padilla Naval Academy⟧, then ⟦Military Region 5⟧ and ⟦UNDP Viet Nam⟧.',
      'The ⟦Joint Task Force Nudo de Paramillo⟧ and the ⟦Combined Task Force 150⟧ met the ⟦NATO Rapid Deployable Corps Italy⟧.',
      '⟦MINISTRY OF DEFENCE⟧\nPRESS STATEMENT',
      'The President of the ⟦Council of Ministers⟧ Ann Roy spoke.',
      'The ⟦Interim Force in Lebanon⟧, the ⟦US 7th Fleet⟧ and the ⟦U.S. Army Pacific⟧ sent ships; the ⟦Air Force⟧ in Chile none.',
      'He joined ⟦His Majesty’s Armed Forces⟧ and the ⟦Hellenic Army General Staff⟧.',
      '⟦Office of Communications and Institutional Image⟧\n⟦Ministry of Defence⟧',
      'Director of Operations, ⟦Nigerian Air Force⟧\n⟦Lake Chad Basin Commission⟧: two seats',
    ]));
  describe('in other languages', () =>
    checkTitles('organisation', [
      'The ⟦Bundeswehr⟧ and the ⟦Escuela Militar⟧ sent cadets; the ⟦Pentagon⟧ did not.',
      'He heads the ⟦Estado Mayor Conjunto de la Defensa⟧ and wrote to the ⟦Ministério da Defesa⟧.',
      'The ⟦Estado-Maior-General das Forças Armadas⟧, the ⟦Ministère des Armées⟧ and the ⟦Tentara Nasional Indonesia⟧ met.',
      'Note from ⟦Mabes TNI⟧: the ⟦Kementerian Pertahanan⟧ agrees.',
      'Marina Duarte and Estado Novo are no bodies, and neither are Academia, an Escuela or the Comando.',
    ]));
  describe('by abbreviations that nothing explains', () =>
    checkTitles('organisation', [
      'The ⟦JCSC⟧ had approved it, ⟦ZAPA⟧ said. He is Chairman of ⟦FAMAX⟧.',
      'A note for ⟦DPKX⟧; the text had been with the ⟦FCOX⟧ since May; Chile served in ⟦MINUSTAX⟧.',
      'They paid for HIMARS, sailed to the USCGC Lark, and prepared for COP26 and for XYZ-2 under GPS.',
      'Officers from ⟦BAKORA⟧ and Colonel Hugh Lane of ⟦BAIX⟧ came.',
      'Korea: Mr Ryu Seung-min, ⟦ZAPA⟧\nApologies: none',
      'The FREMM sails, the ZXD missile fell, and a frigate of the FREMM class is 80 per cent of the CPTPP.',
      'General Sir Hugh Lane, KCB\nA term of the MOU has expired, DIMDEX 2024 opens.',
      'ZAPA SAID TO BUY OFFICERS FROM BAKORA',
    ]));
  describe('further heads', () =>
    checkTitles('organisation', [
      'The ⟦Defence Science and Technology Laboratory⟧, the ⟦Gendarmerie Nationale⟧ and the ⟦Comando de Operaciones Navales⟧ met.',
      'The ⟦Ministère de la Sécurité et de la Protection Civile⟧ wrote.',
      'The ⟦Human Rights and Gender Unit⟧, the ⟦Undersecretariat of Defence⟧ and the ⟦Canadian High Commission⟧ met.',
      '⟦Ministry of Trade, Industry and Energy⟧\nKenyan side: four officers of the ⟦National Treasury⟧',
      'The ⟦NATO Security Assistance and Training Command⟧ opened.',
      'An alliance, the Society and a System of Systems are none.',
    ]));
  describe('firms and owners', () =>
    checkTitles('organisation', [
      'The ⟦Kenya Shipyards Limited⟧ built it for the ⟦Sultan’s Special Force⟧.',
      'The ⟦Ministry of Foreign Affairs and Regional Integration⟧ replied; Limited Service ended.',
      'The ⟦Institute for Strategic Studies⟧’ Dialogue began.',
    ]));
  describe('none', () =>
    checkTitles('organisation', [
      'The Japanese Government and the Peruvian side met.',
      'The defence ministries and their academies agree.',
      'National Service lasts a year. The Party was long.',
      'The Command was given at noon, and the Mission ended.',
      'He bought a house in Norway and a boat in Chile.',
      'The staff college and the army liked it.',
      'NEWS RELEASE FOR MONDAY',
      'WHO IS THE NEW ARMY CHIEF?',
      'The French Force Commander is a State Party to the fun of Armed Forces Day.',
      'A tour of the BAP Union; her USS Union.',
    ]));
  describe('heads, lists and places of other bodies', () =>
    checkTitles('organisation', [
      'The ⟦International Maritime Organization⟧ and the ⟦Coastal Missile Unit⟧ wrote; the Defence Organization is nobody.',
      'The ⟦Third Naval Zone⟧ and the ⟦2nd Military Region⟧ trained in an Exclusive Economic Zone.',
      'The ⟦Directorate-General for Defence Policy⟧ and the ⟦Joint Support and Enabling Command⟧ moved.',
      'The ⟦Political Affairs, Peace and Security Department⟧ wrote to Peru, Finance and others.',
      'The ⟦NATO-Chile Council⟧ met.',
      'The ⟦United Nations Office on Drugs⟧ and the ⟦UN Office to the African Union⟧ wrote on Monday.',
      'At ⟦Defence Command Finland⟧, he met the ⟦Joint Command⟧ Japan has.',
      "Nor has ⟦NORDEFCO⟧'s own staff. AT NORDEFCO'S OWN.",
      'At ⟦FINCENT⟧ in Tuusula the ⟦Konrad Adenauer Stiftung⟧ met.',
    ]));
  describe('beside names', () => {
    checkTitles('organisation', [
      'She heads the ⟦Department of Security Policy⟧ Kari Moen left, not the ⟦Centre for Security Sector Governance⟧.',
    ]);
    checkTitles('organisation', ['Chilean Navy Commander Adm. Otto Vier saw the ⟦Chilean Navy⟧ Commander.']);
  });
  describe('unions and firms', () =>
    checkTitles('organisation', [
      'The ⟦Organization of Turkic States⟧ met the ⟦League of Arab States⟧; an Alliance of cooks and the Organization did not.',
      '⟦Viettel High Technology Industries Corporation⟧ and ⟦Azersilah Defence Industry Holding⟧ signed with the Defence Corporation.',
      '⟦Frontex⟧ and the ⟦General Authority for Military Industries⟧ met ⟦U.S. Naval Forces Africa⟧.',
      'The ⟦Presidency of Defence Industries⟧ wrote to the Presidency of Chile and the Defense and Army Attaché.',
      'The ⟦Joint Chiefs of Staff Committee⟧ met in the ⟦Dáil⟧.',
    ]));
  describe('lines', () =>
    checkTitles('organisation', [
      '⟦Department of Defence⟧\nDefence News of the week',
      'They asked what the ⟦General Staff⟧ and everybody else in the ⟦Department of\nDefence⟧ knew.',
    ]));
  describe('numbers, missions and firms', () =>
    checkTitles('organisation', [
      'He led ⟦No. 6 Squadron⟧ and the ⟦No. 2 Air Division⟧; there is no. 6.',
      'The ⟦International Boundary and Water Commission⟧ met the ⟦EU Delegation to Chile⟧ on a mission to Lima.',
      'At ⟦Headquarters Joint Forces New Zealand⟧ they wrote to the ⟦International Organization for Migration⟧.',
      'The ⟦Southern African Development Community⟧ met the ⟦Secretariat for Defence Affairs⟧ of the ⟦Community of Portuguese-Speaking Countries⟧.',
      'Fiona and Gunnar’s shares were bought; ⟦Lissekor⟧’s shares fell.',
      'The separatist group ⟦Zandro⟧ and the rebel movement ⟦Abu Serif⟧ fled; a rebel group Monday slept, the group Zandria, too.',
      '⟦Energy Ministry⟧ Secretary-General Tom Lee met Energy Secretary Ann Oe.',
      'The chief executive of ⟦Dassol⟧, the shipbuilder ⟦Damenko⟧, the drone maker ⟦Baykaro⟧ and state broadcaster ⟦Ertel⟧ met.',
      'The film maker Ottokar, a company in Oslona, the manager of Hillburn and shares sold in Oslona are none.',
      'The ⟦General Intelligence Agency⟧ watched General Intelligence.',
      'The Soviet Union met the ⟦African Union⟧.',
    ]));
  describe('of a country, of affairs, in what they will do', () =>
    checkTitles('organisation', [
      'The ⟦Defence Industries Corporation of Chile⟧ and the ⟦Department of European Affairs⟧ wrote.',
      '⟦USTDA⟧ will fund a study; GDP will grow.',
      'The commander of NRP Setubal wrote to the ⟦Strategic Partnership Fund⟧.',
    ]));
  describe('sections, cells and papers', () =>
    checkTitles('organisation', [
      'Head of the ⟦International Policy Section⟧; the ⟦Maritime Planning Cell⟧ and the ⟦Protocol Branch⟧ moved.',
      'A Section of the road, Section 5, a cross section, Branch by branch; The Times change, Hard Times. A club.',
      'The Senior Air Staff Officer and the ⟦Joint Staff⟧ met at the ⟦Kivu Rescue Panel⟧.',
      'The ⟦Inter-American Defense Board⟧ and the ⟦Danish Maritime Administration and Safety Agency⟧ met.',
      'The ⟦Kenyan Navy⟧ and the Staff; the ⟦Norwegian Embassy⟧ and ⟦Lund University⟧ wrote to the ⟦Straits Times⟧.',
      'The ⟦International Tribunal for the Law of the Sea⟧ sat; a note by the ⟦Rescue Agency⟧ for the Government of Peru came.',
      'The ⟦Pacific Alliance⟧ and the ⟦Lake Bank⟧ met near Vanguard Bank. Off Macclesfield Bank it rained; a Strategic Alliance.',
      'The ⟦Cruz del Sur Peace Force⟧ and the ⟦Multinational Brigade Latvia⟧ marched; the ⟦Joint Command⟧ Japan has is new.',
      "The ⟦Kenyan Emergency Medical Assistance Team⟧ helped the ⟦Ombudsman's Office⟧; the Kenyan Team lost to a Rescue Team.",
      'General Officer Commanding ⟦2 Brigade⟧ met 2 Brigade officers of ⟦3 Division⟧.',
      'The ⟦Allied Joint Force Command Brunssum⟧ and the ⟦Royal Military Academy Sandhurst⟧; the ⟦Royal Academy⟧ Tom Lee saw.',
      'The ⟦Group of 77⟧ met a group of 77 men.',
      'The ⟦Southeast and Southwest Asian Affairs Department⟧ and the ⟦Guided Weapons and Explosive Ordnance Branch⟧ met.',
      'The ⟦Defence Science and Technology Group⟧ and the ⟦Naval Technical School No. 2⟧; a Science Group, a Group.',
      "The ⟦Workers' Party of Peru⟧ and the ⟦Ministry of Defence⟧ of Peru.",
    ]));
  describe('firms and papers', () =>
    checkTitles('organisation', [
      '⟦Brankov Marine Inc.⟧ and ⟦Brankov Steel Erection Co.⟧ of Lisse met ⟦Ferrel Motor Company⟧.',
      '⟦Saab⟧ and ⟦Hanwha Ocean⟧ bid; ⟦Airbus Defence and Space⟧ did not. ⟦Lockheed Martin⟧ won, as did ⟦Rolls-Royce⟧.',
      'The newspaper ⟦El Comercio⟧ and the ⟦Lisse Post⟧ wrote; so did the ⟦Lisse Daily News⟧ and ⟦The Guardian⟧.',
      'Photo: Odile Brankova/⟦Lisse⟧',
      'The ⟦Lisse⟧ boss Tomas Ferrel left. ⟦PT Brankov⟧ stayed.',
      'Charlie Company marched; a Co-operative, Slab stock, his Guardian; Elie Saab sang.',
    ]));
  describe('offices of their holders, institutions by number, lists in the names of bodies', () =>
    checkTitles('organisation', [
      "The ⟦Prime Minister's Office⟧ and the ⟦Attorney General's Office⟧ agreed; the minister's office and the Office did not.",
      'They saw ⟦Military Hospital 175⟧ and the ⟦Coast Guard Training Centre 1⟧. ⟦Division 308⟧ will move.',
      'The Military Hospital 20 kilometres away is new; the ⟦Naval Academy⟧ 12 cadets left, and ⟦Air Division⟧ 30 pilots.',
      'Dr Odile Brankova, ⟦National Defence Medical College⟧\nSecretary: Captain Ferrel',
      'The ⟦Intergovernmental Commission on Economic, Industrial and Scientific-Technical Cooperation⟧ met.',
      'He told the ⟦Lisse Shimbun⟧, ⟦Associated Press⟧ and ⟦Al Jazeera⟧ so. The Associated Pressmen wept.',
      'A gift to the ⟦NATO Trust Fund for Ukraine⟧ was made by a Fund for Ukraine.',
      'Record of the Peru-Chile Working Group on Hydrography\n⟦Military Medical Department⟧, Lisse, 8 September 2022',
      'The Chief of the ⟦Defence Staff⟧ of Peru and the Chief of the ⟦General Staff of the Polish Armed Forces⟧.',
    ]));
  describe('bodies whose last word heads other things', () =>
    checkTitles('organisation', [
      'The ⟦Lebanese Red Cross⟧, the ⟦Sri Lanka Red Cross Society⟧ and the ⟦Red Crescent⟧ came; the Southern Cross shone.',
      'The ⟦World Food Programme⟧ and the ⟦United Nations Development Programme⟧ share a desk; a World Tour Programme ended.',
      'She told ⟦Radio Phoenix⟧ so, and ⟦PSM News⟧ too; the Radio Silence of 1914, GOOD NEWS.',
      'A gate. (⟦Lisse⟧/Odile Brankova) A door. (⟦AP⟧ Photo/Tomas Ferrel) A shed (Gate/Door). (Norway/Sweden Border Hut)',
      'A gate. (Ferrel/⟦Jiji Press⟧) The ⟦Lisse Japan-Vietnam Association⟧ and the ⟦Japan-Vietnam Association⟧ met.',
      'The ⟦Delegation of the European Union to Jordan⟧ met the ⟦Special Force against Drug Trafficking⟧; ⟦Fiji Police⟧ against Tonga.',
      'The ⟦17th Coast Guard District⟧ and the ⟦Level 2 Field Hospital No. 6⟧ moved; Level 2 was quiet. The ⟦Peru Machine Tools Factory⟧ and the Factory Gate.',
      '⟦Embassy of Chile in Peru⟧\nWeekly Report; they saw the ⟦Embassy of the Republic of Chile in Peru⟧\nWeekly report of nobody.',
      'Colonel Ames of the ⟦Grenadier Guards⟧ met the ⟦Royal Scots Dragoon Guards⟧; the Guards and two Prison Guards slept. ⟦BP⟧ left.',
      'He quoted ⟦Amnesty International⟧ and the ⟦Public Prosecutor’s Office⟧; a Prosecutor spoke.',
      'They saw the ⟦Army Officer College No. 2⟧; a Navy Officer spoke.',
      'He heads the ⟦Press and Cultural Section⟧; he led ⟦Maritime Forces Pacific⟧ and ⟦Coast Guard Region 1⟧.',
      'They saw the ⟦Peru Department of Mine Clearance⟧ and the US ⟦Department of Defense⟧.',
      'Ann Lee, Adviser, ⟦Embassy of Peru⟧\nFor Chile: Odile Brankova',
      'Press Secretary\n⟦Office of the Minister of Works⟧',
    ]));
  describe('what stands behind a country', () =>
    checkTitles('organisation', [
      '⟦Embassy of Chile in Peru⟧ Hands Over Trucks to the ⟦UNDP Peru Office⟧.',
      'The President of the Swiss Confederation met the ⟦African Confederation of Football⟧.',
      'He served at ⟦Supreme Headquarters Allied Powers Europe⟧.',
    ]));
  describe('museums, services, stations and corporations of a state', () =>
    checkTitles('organisation', [
      'The ⟦Museum of Lisse Sculpture⟧ and the ⟦State Security Service⟧; a Museum of his own, a State Security Service.',
      'He told ⟦Radio Peru⟧ so. Radio silence? The ⟦National Forestry Corporation⟧ and a Corporation met.',
    ]));
  describe('committees, regiments, parties and services', () =>
    checkTitles('organisation', [
      'The ⟦Senate Health, Education, Labor, and Pensions Committee⟧ and the ⟦House Armed Services Committee⟧ met.',
      'He joined the ⟦1st Battalion, Royal Lisse Regiment⟧ and ⟦3 Commando Brigade⟧.',
      'The ⟦Law and Justice Party⟧ and the ⟦Chart Thai Party⟧ met the ⟦Border Service⟧.',
      'The ⟦Central American Bank for Economic Integration⟧ and ⟦Trinity College Lisse⟧ agreed.',
      'The ⟦Intergovernmental Authority on Development⟧, the ⟦Royal Lisse Legion⟧ and the ⟦Alliance for the Republic⟧ met.',
      'The country’s man at the ⟦European Bank for Reconstruction and Development⟧ left.',
      'THE ⟦OFFICE OF NATIONAL DEFENCE⟧ RECEIVES DELEGATION',
    ]));
  describe('general departments, academies against something, dailies and troops', () =>
    checkTitles('organisation', [
      'He led the ⟦General Department of Civil Defence⟧ and the ⟦International Academy for the Fight against Terrorism⟧.',
      'The ⟦South Asia and Middle East Division⟧ wrote to the ⟦Daily Mirror⟧; a daily mirror, the Daily.',
      'The ⟦Airborne Troops⟧ and the ⟦Border Troops⟧ met; Russian Troops Leave; Troops of the line.',
      'The ⟦Joint Staff⟧ of Peru and the ⟦Armed Forces of Peru⟧ met.',
    ]));
  describe('an article before two that "and" joins, names behind a country', () =>
    checkTitles('organisation', [
      'The ⟦Jungle and Amphibious Training School⟧, the ⟦Visits and Ceremonial Office⟧ and the ⟦General Court⟧ met.',
      'Colonel Oe of the ⟦Embassy of Japan⟧ and Tsuboi Yoshio met; the ⟦Embassy of Trinidad and Tobago⟧ slept.',
      'The ⟦United Nations Peacekeeping Force in Cyprus⟧ and the ⟦Pacific Community⟧; Vietnamese Engineers Train.',
    ]));
  describe('with and, of gulfs and chambers, hospitals, abroad', () =>
    checkTitles('organisation', [
      'The ⟦Mountain and Winter Combat School⟧ and the ⟦Americas and Caribbean Division⟧ met the ⟦United Nations Relief and Works Agency⟧.',
      'The ⟦Gulf of Guinea Commission⟧, the ⟦Chamber of Deputies⟧ and the ⟦Naval Hydrographic Service⟧ met; the torture chamber of horrors did not.',
      'The ⟦Central Military Hospital⟧ and the ⟦39th Infantry Group⟧ of ⟦Hellenic Aerospace Industry⟧; a Military Hospital and its Aerospace Industry.',
      'The ⟦Embassy of Peru in the United States⟧ and the ⟦Consulate General of Peru in Milan⟧; the ⟦Directorate General of Ports⟧ in Lima.',
      'The ⟦Operations Centre⟧ of the Ministry and the ⟦Middle East and North Africa Unit⟧ met.',
    ]));
  describe('by what they make, and UN Women', () =>
    checkTitles('organisation', [
      'They bought aircraft made by ⟦Ferrel Vodne⟧; the tanks were built by ⟦Otterbank⟧. A speech made by Zodwa Mkhize was long.',
      'The ⟦Embassy of Peru⟧ and ⟦UN Women⟧ met.',
    ]));
  describe('of a chamber, of candidates, of a province, beside other firms', () =>
    checkTitles('organisation', [
      "He told the Senate's ⟦Committee on Finance⟧ and the ⟦Senate Finance Committee⟧.",
      'The ⟦Air Force Officer Candidate School⟧ and the ⟦Thai Nguyen Provincial Committee⟧ met.',
      'The Secretary of Defence Industries of Peru and the ⟦Defence Industries Corporation of Peru⟧ met.',
      'The stands of ⟦Aselsan⟧, ⟦Otterbank⟧ and ⟦Havelsan⟧; of Lisse, Otterbank and Havel.',
      '⟦Peru Railways⟧ will lay the railways.',
    ]));
  describe('of a chamber by its deputies, of two words and another', () =>
    checkTitles('organisation', [
      'The Chilean ⟦Chamber of Deputies⟧ and the ⟦Peru Chamber of Commerce⟧ met the ⟦High Altitude and Mountain Warfare School⟧.',
      'The head of the ⟦National Migration Service⟧ did national service.',
    ]));
  describe('outlets by what they are, whom they ask and where one writes', () =>
    checkTitles('organisation', [
      'He told the ⟦Lissefunk⟧ radio station and ⟦Al-Odra⟧ newspaper; a Lisse newspaper, the Democratic newspaper, radio stations.',
      'The ⟦Ferrel⟧ news agency reported; the Soviet news agency ⟦TASS⟧ did not.',
      'He was writing in ⟦The Beacon⟧; on Monday ⟦The Odran⟧ reported it. He lives in The Hague and read The Wealth of Lisse.',
      'She told ⟦The Odra Mirror⟧ and ⟦Radio France Internationale⟧ so, then ⟦Agence France-Presse⟧.',
      'Q (Ann Oe, ⟦Channel LisseAsia⟧): Is it so?\nQ (Tom Lee, ⟦DZBL⟧): And now?',
      'an analyst with ⟦OBM Intelligence⟧, Lisse; a professor at ⟦Ferrel⟧; a professor at last.',
    ]));
  describe('firms of two, of a list, of a yard; an abbreviation that acts', () =>
    checkTitles('organisation', [
      'The order went to ⟦Ferrel & Toubre⟧. Odds & Ends: none.',
      'Built by ⟦Odra Reach Shipbuilders and Engineers Ltd⟧ and ⟦Kuwait Petroleum Company⟧; Charlie Company slept.',
      'The state yard ⟦SIMB⟧ met ⟦Mitsubishi Electric⟧, ⟦NEB⟧ and others.',
      '⟦ARPANSB⟧ was briefed; the EEZ was surveyed. ⟦SEYPEB⟧ undertook to write.',
      'The ⟦General Staff of the VPB⟧ and the ⟦Naval Arsenal⟧ agreed; the nuclear Arsenal did not.',
      'She is Chairman, ⟦DRDB⟧, and he Chief of the ⟦General Staff of the VPB⟧ and Deputy Minister of Health.',
    ]));
  describe('lists of fields, two lands of one country, namesakes, services inside', () =>
    checkTitles('organisation', [
      'The ⟦Asia, Africa and Oceania Department⟧ met the ⟦Nordic Advisory and Coordination Staff⟧.',
      'The ⟦Trinidad and Tobago Coast Guard⟧ and the ⟦Bosnia and Herzegovina Armed Forces⟧ trained.',
      'The ⟦S. Ferrel School of Lisse Studies⟧, the ⟦Joseph P. Ferrel School⟧ and the ⟦Otto Peru Foundation⟧ met.',
      'The ⟦Armed Forces Academy of General Odil Brank Ferrel⟧ in Lisse trains pilots.',
      'The ⟦Peruvian Navy Hydrographic Office⟧, the ⟦Royal Oman Police Coast Guard⟧ and ⟦HQ Joint Forces New Zealand⟧ wrote.',
      'The ⟦Indian Ocean Commission⟧ thanked the ⟦U.S. Southern Command⟧ for Odrawinds 2022.',
      'The ⟦National Council for the Safeguard of the Homeland⟧ and the ⟦Military Attaché Corps⟧ met.',
      'The ⟦Instituto Ferráfico⟧ and the ⟦Escuela Diplomática⟧ met Marina Ferrel.',
    ]));
  describe('papers by their last word, programmes that are headed, schools by names, abbreviations before their men', () =>
    checkTitles('organisation', [
      'He told ⟦Otter News⟧ so; they told the Good News. ⟦Lissek Newspaper⟧ ran it.',
      'She is director of the ⟦Lisse Islands Program⟧; the Lisse Islands Program ended.',
      'The ⟦Instituto Universitário Militar⟧, ⟦Universidad Ostral⟧ and ⟦Universiti Brunei Darussalam⟧ met Marina Ostral.',
      '⟦KDB⟧ boss faces MPs; ⟦UPDB⟧ troops left; UAV troops, RADAR officers.',
      'Water of ⟦Odra Lisse Port Joint Stock Company⟧; the ⟦Police and Border Guard Board⟧ drank it.',
      '⟦Boeing⟧ Wins Contract; ⟦Airbus Helicopters⟧ lost it.',
    ]));
  describe('expeditions and commands by their figure, dailies of a country, centres by initials', () =>
    checkTitles('organisation', [
      'The ⟦3rd Marine Expeditionary Force⟧ and the ⟦969 Command⟧ met; of the 20 Command was asked.',
      'The ⟦Peruvian Daily Inquirer⟧, the ⟦Lissek Globe⟧ and ⟦ABS-CBM News⟧ told it.',
      'The ⟦Daniel K. Odray Asia-Pacific Center for Security Studies⟧ met. It was plan B. Odray slept.',
    ]));
  describe('well-known names of several words, units by figure and compass, desks, unions of countries', () =>
    checkTitles('organisation', [
      'The ⟦House of Representatives Ports Committee⟧ met the ⟦House of Commons⟧; the House of Ann Oe slept.',

      'The U.S. Administration told the daily ⟦Lissek Times⟧ so, and ⟦Reuters⟧ Congress would act.',

      'The ⟦Bureau of Harbour Investigation⟧ Director Leo Poe met a non-⟦OPEC⟧ Mexico; the ⟦Association of Chief Police Officers⟧ slept.',

      'The ⟦International Lebanon Support Group⟧ and the ⟦National Syrian Oil Company⟧ met the ⟦407th Air Expeditionary Group⟧.',
      'He quoted ⟦Group of Seven⟧ ministers; the Brankov Administration slept; the ⟦Office of Canals and Ports⟧ and the Departments of Peace left.',

      'A member of the ⟦Organisation of Copper Exporting Countries⟧ met the ⟦Group of Five⟧; a group of seven slept.',
      'The ⟦Federal Reserve⟧ told the ⟦Bank of Norway⟧ Governor Leo Poe and the ⟦Bank of Chile⟧ Spokesman so. ⟦Bank of Montreal⟧ left.',
      'The ⟦House Fisheries committee⟧ and a ⟦Senate Ports and Canals subcommittee⟧ met; the Senate and the committee slept.',
      'The ⟦New China News Agency⟧ said so. ⟦Tehran Radio⟧ did not.',
      'The ⟦Baltic Co-operation Council⟧ met three divisions of ⟦Syrian Revolutionary Guards⟧.',
      'The ⟦Peruvian Copper Corp⟧, ⟦General Motors Corp⟧ and ⟦Presidential Lines Inc⟧ met.',
      'He told ⟦Reuters⟧ Lima holds the key; ⟦Kyodo News⟧ did not.',
      'The ⟦U.N. Security Council⟧ and the ⟦United Nations Conference on Trade and Development⟧ met.',
      'The ⟦African National Congress⟧ and the ⟦U.S. Congress⟧ met; the Republican-controlled Congress and Ann Oe’s Congress slept.',
      '⟦Business Day⟧ and ⟦Task & Purpose⟧ ran it. A business day, Tasks & Purpose. ⟦The Economist⟧ calls it so; The Standard rose.',
      '⟦338 Squadron⟧ and ⟦Brigade North⟧ trained with ⟦45 Commando Royal Marines⟧. North of it 12 Brigades slept.',
      'The ⟦Department of Foreign Affairs⟧ and ⟦Army Corps 12⟧ met the ⟦Directorate for the Middle East⟧.',
      'The ⟦Community of Portuguese Language Countries⟧ and the ⟦Shanghai Institutes for International Studies⟧ met.',
      'GERMAN INSTITUTES CALL; the ⟦Security Assistance Group⟧ and the ⟦Danish Atlantic Council⟧ answered.',
      '⟦Allied Command Europe⟧, the ⟦U.S. Marine Rotational Force-Darwin⟧ and ⟦Kongsberg Defence & Aerospace⟧ signed.',
      '⟦EMBASSY OF THE KINGDOM OF NORWAY⟧\nCairo',
      'They saw the school ⟦CECOB⟧. He used to run ⟦RAMSB⟧. Mr Ann Oe (Tom Lee, ⟦FFB⟧) slept.',
      '⟦Joy FM⟧ counted them; the ⟦Standing NATO Maritime Group 1⟧ left; ⟦Leonardo DRS⟧ stayed.',
    ]));
  describe('by the letters in brackets behind them', () =>
    checkTitles('organisation', [
      'This is by ⟦Lisse Rights Monitor⟧ (⟦LRM⟧) and the ⟦Odra Transition Minerals⟧ (⟦OTM⟧).',
      'The ⟦Malaysian Industry Council for Defence, Enforcement and Security⟧ (MIDES) met.',
      'They know the Maritime Domain Awareness (MDA), an Offshore Patrol Vessel (OPV) and the Chief of Naval Plans (CNP).',
      'A small combat ship (XCS) sailed with General Lee Park Soon (LPS, retired).',
    ]));
  describe('by what they are called beside, and by their trade', () =>
    checkTitles('organisation', [
      '⟦Odrak⟧, the industry association, and ⟦Lissek Marine⟧ met; Port Odra, a town, did not.',
      'The opposition ⟦Lissek⟧ party met for the Christmas party.',
      'His party, ⟦Lissek Odrakit⟧, passed it. His wife, Lissek Odrakit, slept.',
      'Companies such as ⟦Lissek⟧ and ⟦Odrak Paper⟧ pay. Towns such as Lissek and Odrak sleep.',
      '⟦Airbus⟧, ⟦Lissek⟧ and ⟦Odrak⟧ pay. Airbuso, Lissek and Odrak sleep.',
      'It was refitted by ⟦Lissek⟧ in May and seen by Lissek in June.',
      'Run by ⟦Lissek Energy⟧ and the state-owned ⟦XTM⟧; the Minister for Lissek Resources left.',
      'The film maker Ottokar, a company in Oslona, sleeps.',
    ]));
  describe('by their capitals in running text', () =>
    checkTitles('organisation', [
      'He sent the team of ⟦UNDAX⟧; ⟦UNHAX⟧ flights are full, says Karim Dumo (⟦GICHX⟧).',
      'They sailed on the XTS Lisse, saw the XCS programme, the NSM missiles and XIV others.',
      'MR. MILLARD: Yes.\n3. ACTIVITY. None.\nVice Admiral Ann Lee, PVXM, AVXM, left for TOKYO.',
      'He sails in one of the XRT class.',
    ]));
  describe('joined fields and owners', () =>
    checkTitles('organisation', [
      'The ⟦Elections and Boundaries Commission⟧ and the ⟦Peatland and Mangrove Restoration Agency⟧ met.',
      'The ⟦Joint Analysis and Lessons Learned Centre⟧ wrote to the ⟦Defence, Internal Affairs and Corruption Prevention Committee⟧.',
      'The ⟦Peruvian Shipowners’ Association⟧, ⟦Norwegian People’s Aid⟧ and the ⟦Geological Survey of Denmark⟧ agree; First Aid helps.',
      'The ⟦Special Tribunal for Lebanon⟧ and the ⟦Working Party on Legal Affairs⟧ met; the Court for tennis did not.',
      'The ⟦Trinidad and Tobago Police Service⟧ saw the ⟦National Salvation Front⟧ on the Eastern Front.',
      '⟦Allied Command Transformation⟧ confirms. The ⟦Movement for the Self-Determination of Peru⟧ left.',
      'He left the ⟦General Authority for Border Protection⟧ for Oyulo Tolgoil.',
      '⟦Public Relations Division⟧, ⟦Ministry of Defence⟧\nTelephone 51-261',
    ]));
  describe('churches, schools and offices of holders', () =>
    checkTitles('organisation', [
      'The ⟦Georgian Orthodox Church⟧ and the ⟦United National Movement⟧ met in the Old Church, a Church and a movement.',
      'PHOTO GALLERY: the ⟦National Gallery of Jamaica⟧ and the ⟦Public Defender’s Office⟧',
      'The ⟦Scientific and Technological Research Council⟧ and ⟦University College London⟧ agree.',
      'CALLAO, May 30 (⟦Andina⟧) – It sails. He sleeps (Andina) – and goes.',
      '⟦Transparency International Georgia⟧ wrote to ⟦Formula TV⟧ and the ⟦Pakistan Aeronautical Complex⟧; the Complex is big.',
    ]));
  describe('a capital inside a word, and further lists', () =>
    checkTitles('organisation', [
      'He asked ⟦MiningWatch Canada⟧, ⟦KiwiRail⟧ and Mr MacArthur; the SeaGuardian drone and DeSantis left.',
      'Canadian firms, among them ⟦Dundeek Precious Metals⟧, ⟦Atico Mining⟧ and ⟦Solarek⟧, pay.',
      'The trade union ⟦Uniak⟧ and ⟦Odrak Eye⟧, an NGO, pay. Ann Odrak, a historian at the ⟦Odra University⟧, does not.',
      'The ⟦Samoa Fishermen’s Alliance⟧ and ⟦Naval Forces West⟧ met the ⟦Economic Affairs and Taxation Committee⟧.',
      'The ⟦U.N. Security Council⟧, the ⟦U.N.⟧ and the ⟦Ministries of Defence and the Interior⟧ met; the U.S. and N. Lee did not.',
      'The ⟦Muslim Brotherhood⟧, the ⟦Sweden Democrats⟧ and House Democrats met.',
    ]));
  describe('by what only bodies have, do and are asked for', () =>
    checkTitles('organisation', [
      'Shares in ⟦Lissek⟧ fell. He has a share in Lissek; investors in Lissek sleep.',
      'A spokesman for ⟦Odrak Mining⟧ left; a spokesman for Anna Odrak did not.',
      'She writes for ⟦Lissek⟧; analysts at ⟦Bright Odrak⟧ and a lawyer at ⟦Odrak⟧ agree; the guards at Lissek sleep.',
      "⟦Lissek⟧'s chief executive and ⟦Odrak⟧'s new board met Lissek's mother.",
      '⟦Odrak Lines⟧, which wants more, and ⟦Lissek⟧, which publishes it; Odra, which wants more, sleeps.',
      'It was insured by ⟦Lissek⟧, built by ⟦Odrak⟧ and seen by Lissek.',
      'They bought it from ⟦Lissek⟧, a Peruvian miner, and from Ottil, a miner.',
      'A smaller firm, ⟦Lissek⟧, left; a town, Odrak, and a contractor, Ann Odrak, slept. A paper called ⟦Odrak⟧ and a man called Odrak.',
      'A small outfit from Lisse, Odra, called ⟦Zeta Pivot⟧, left; a man from Lisse, called Zeta, too.',
      'He met ⟦Come Odra Back⟧, a charity. The Odra Wood, a forest, sleeps.',
      '⟦Kazneftegaz⟧ and the ⟦Afrimbank⟧ pay; Otterbank and Vargaz sleep.',
    ]));
  describe('in a list of bodies', () =>
    checkTitles('organisation', [
      'With ⟦Odrak Robotics⟧, ⟦Lissek⟧ and the ⟦Odra Association⟧; in the ⟦Naval College⟧, Lissek, the ⟦Military Academy⟧.',
      '⟦Odrak Robotics⟧ and ⟦Lissek⟧ have left; Tom of ⟦Odrak Robotics⟧ and Zeta Lissek have not.',
      'The ⟦Peruvian Navy⟧ and Lissek agree; ⟦Reuters⟧ and Mr Lissek, ⟦Reuters⟧ and Port Lissek left.',
      'Ten people from ⟦Lissek⟧, ⟦Odrak Robotics⟧ and ⟦Odra Energy⟧; ten in Lissek, ⟦Odrak Robotics⟧ and ⟦Odra Energy⟧.',
    ]));
  describe('with a country or a place', () =>
    checkTitles('organisation', [
      'He asked ⟦Innovation Norway⟧ and ⟦XRC Fiji⟧; the Minister of Health Norway, Western Norway and Naval Fiji sleep.',
      'The ⟦Peru Norway Business Council⟧ and the ⟦Royal Malaysian Customs Department⟧ met the Malaysian ⟦Customs Department⟧.',
      'He and ⟦XRCC Larna⟧ will sail, and RFNS Larna and XRCC Larna Lissek too.',
      'He works for ⟦CMX CGX⟧ and sails by ANX LEX.',
      '⟦TradeLink Africa⟧ and ⟦Royal OdrakDHV⟧ left. ⟦Banco Lissek⟧ and ⟦Banque Libano-Odra⟧ stayed.',
      '⟦UK Export Finance⟧ will pay; the UK Export Finance Minister Anna Odrak will not. A team of ⟦XVO Odra⟧ left.',
      'The ⟦Cambodia National Lissek Committee⟧, the ⟦Rwanda Mines, Petroleum and Gas Board⟧ and ⟦China Road and Bridge Corporation⟧ met the Cambodian ⟦National Lissek Committee⟧.',
      'The ⟦Department for European Affairs⟧, ⟦DanLissekAid⟧ and a journalist of ⟦Odrak⟧; who ran ⟦Lissek⟧ ran Ottil.',
      'The ⟦47th Regiment Royal Artillery⟧ and the ⟦International Lissek Corporation⟧ met.',
    ]));
  describe('papers with their article', () =>
    checkTitles('organisation', [
      'According to ⟦The Lissek Ledger⟧, he told ⟦The Odrak⟧ so. According to the Lissek Ledger he told The Hague so.',
      '⟦El Odrak⟧ published it, El Odrak said it; ⟦The Hague Academy⟧ left The Hague.',
      'As quoted in ⟦The Odrak Report⟧, The Odrak War ended. The Odrak Report: a summary.',
    ]));
});
