/** Names of people in no registry, known by the words beside them; and what stands there without being one. */
import assert from 'node:assert/strict';
import { readDossier } from '../../server/src/dossier/read.ts';
import { miniEngine } from '../support/analyseText.ts';

function people(text: string, kind: 'text' | 'yaml' = 'text'): readonly string[] {
  const { mentions } = miniEngine.analyse(text, readDossier(text, { kind }));
  return mentions.filter(({ type }) => type === 'person').map((mention) => mention.text);
}

describe('a stranger named in prose', () => {
  const table: readonly [string, readonly string[]][] = [
    ['Odile Brankova, a senior research fellow at the institute, agreed.', ['Odile Brankova']],
    ['He slept in Samuel. The Samuel sank; hurricane Samuel, and Gunnar said it sold shares.', []],
    ['Catherine away with flu; I told Samuel so.', ['Catherine', 'Samuel']],
    ["Samuel's desk is free.", ['Samuel']],
    ["He left Samuel's Town and told Samuel's on Monday.", []],
    ['Zetrik, 9, waves. Lissek and Anna Ferrel were married. Lunch in Odra, 9.', ['Zetrik', 'Lissek', 'Anna Ferrel']],
    ['He came with Zetrik and Anna Ferrel.', ['Zetrik', 'Anna Ferrel']],
    ['He came to Lissek and Anna Ferrel.', ['Anna Ferrel']],
    [
      'A party of three: Odilek Brankova, Paul Ferrel and a dog. Two towns: Port Lisse, Paulhaven and',
      ['Odilek Brankova', 'Paul Ferrel'],
    ],
    [
      'He sat beside Odilek Brankova, next to Ottil Ferrel. He stood next to Port Lisse.',
      ['Odilek Brankova', 'Ottil Ferrel'],
    ],
    ['Its regional officer, Odilek Brankova, wants it. Its regional office, Port Lisse, sleeps.', ['Odilek Brankova']],
    [
      "He saw Odilek Brankova, the company's chief executive, and Port Lisse, the company's chief market.",
      ['Odilek Brankova'],
    ],
    [
      'Raised by an aunt, Zetrik, who sold coal, she had a son, Ottrik. She saw a town, Zetra, who slept.',
      ['Zetrik', 'Ottrik'],
    ],
    ['Someone named Odilek rang.', ['Odilek']],
    ['It is named Odilek.', []],
    ['Zeta Luz Brankova got ill. Rear Admiral Brankova sleeps.', ['Zeta Luz Brankova', 'Brankova']],
    ['Married to Zetrik, a dentist, she sleeps.', ['Zetrik']],
    [
      'An answer from Odilek Brankova-Marn came from Mont Saint-Odra and with Port Odra-Lisse.',
      ['Odilek Brankova-Marn'],
    ],
    ['Odilek Brankova, the COP29 president, spoke of Port Lisse, the COP29 venue.', ['Odilek Brankova']],
    [
      'Abu Salim al-Brankovi fled. Khalid bin Sultan ruled. Abu Dhabi slept; the Khor bin Sultan road too.',
      ['Abu Salim al-Brankovi', 'Khalid bin Sultan'],
    ],
    [
      'He rose, replacing Qadirov Ahmed Ferrel. She will succeed Odile Brankova, now ill.',
      ['Qadirov Ahmed Ferrel', 'Odile Brankova'],
    ],
    [
      'He met the team on missiles headed by Odilek Brankova. A group of banks led by Port Lisse lent.',
      ['Odilek Brankova'],
    ],
    [
      'The Lissek Democrat said so to the trade representative Odilek Brankova and Republican Paul Ferrel.',
      ['Odilek Brankova', 'Paul Ferrel'],
    ],
    ['He quoted Odilek Brankova as saying so. They cited Port Odra as proof.', ['Odilek Brankova']],
    [
      'The 27-year-old Odilek Brankova slept. The 35-year-old Marnov said so. The 30-year-old Port Odra slept; a 12-year-old Lissek boy, too.',
      ['Odilek Brankova', 'Marnov'],
    ],
    [
      'The regime of Odilek Brankova in the 1980s fell; the regime of Port Odra in the 1980s, too.',
      ['Odilek Brankova'],
    ],
    [
      'The speaker of the Lissek parliament, Odilek Brankova, told us. The edge of the Lissek parliament, Port Odra, slept.',
      ['Odilek Brankova'],
    ],
    [
      'A 30-year-old Peruvian singer, Odilek Brankova, slept. A 30-year-old ship, Port Odra, slept.',
      ['Odilek Brankova'],
    ],
    ["Peru's state copyright official, Odilek Brankova, slept.", ['Odilek Brankova']],
    ['On Monday, Abu Marn al-Kuwaiti, a courier, fled.', ['Abu Marn al-Kuwaiti']],
    ['Last month, Marnov, 45, a baker, fled. Lima, 45, dry; Marnek, 45, dry.', ['Marnov']],
    ["Peru's president Marnov left. The Peruvian president Monday slept.", ['Marnov']],
    [
      "Odilek Brankova's family fled; so did Marnov's eldest daughter. Port Odra's family slept; Lima's daughter too.",
      ['Odilek Brankova', 'Marnov'],
    ],
    ['He met Odilek Brankova, nominated by Peru. He saw Port Odra, born in a storm.', ['Odilek Brankova']],
    ['Talks begin at once\nOdilek Brankova\nLISSE, December 6 (ANP) - They met.', ['Odilek Brankova']],
    ['Talks begin at once\nLast Train Home\nThey met in 1996.', []],
    ['Police held dissident Odun Ferrel. Zulu Chief Orun Ferrelle came.', ['Odun Ferrel', 'Orun Ferrelle']],
    [
      'Dissident Odra Rouk leader Odilek Brankova said so. Hurricane Edvard grew at Juan Marn airport.',
      ['Odilek Brankova'],
    ],
    ['Talks begin\nOdilek Brankova\nLISSE 1996-08-22\nThey met.', ['Odilek Brankova']],
    ['The LDX, led by Odilek Brankova, won; the ship, led by Port Odra, sank.', ['Odilek Brankova']],
    [
      'They named Odilek Brankova, a 26-year-old French singer, and Port Odra, a 26-year-old French ship.',
      ['Odilek Brankova'],
    ],
    ['Frenchman Odilek Brankova won.', ['Odilek Brankova']],
    ['Seven Iraqis who fled met Sunni Arabs who stayed.', []],
    ['Rep. Odile Brankova, D-Mass, the chairman, spoke.', ['Odile Brankova']],
    [
      'Bank of Lisse head Odilek Brankova and the head Port Lisse; they chose Odrun Ferrel to head it.',
      ['Odilek Brankova', 'Odrun Ferrel'],
    ],
    [
      'A Foreign Ministry official, Odilek Brankova, spoke. A Foreign Ministry building, Port Lisse, slept.',
      ['Odilek Brankova'],
    ],
    ['Deputy Prime Minister Chun In-Yong left.', ['Chun In-Yong']],
    ['Odile Brankova was the general secretary of a chess club.', ['Odile Brankova']],
    ['Odile Brankova, 56, took over.', ['Odile Brankova']],
    ['Lunch with Odile Brankova in Lisse. Lunch with Port Lisse went on.', ['Odile Brankova']],
    [
      'Minister of Trade Ann Ferrel and Jan Brankov, the Peruvian Minister of Health, met.',
      ['Ann Ferrel', 'Jan Brankov'],
    ],
    ['Drawn up by Z. Lazarev, it sleeps. A. Training\nB. Lissek', ['Z. Lazarev']],
    ['A ship, ORP Gen. K. Lazarev, sleeps.', []],
    ['Odilek Brankova, 1926–2019\nShe was tall. Port Odra, 1926–2019', ['Odilek Brankova']],
    ['He saw Odilek Brankova, the Iraqi, and Port Lisse, the Iraqi town.', ['Odilek Brankova']],
    ['He married Odilek Brankova in 1955. Married to Ottil Ferrel, she sang.', ['Odilek Brankova', 'Ottil Ferrel']],
    ['Odilek Brankova won the election. Port Odra won the match.', ['Odilek Brankova']],
    ['Refer to Odilek Brankova (UNICEF). He slept in Lissek Odra (UNICEF).', ['Odilek Brankova']],
    ['Signed by Odilek Brankova. Lawmaker Odilek Maren Brankova left.', ['Odilek Brankova', 'Odilek Maren Brankova']],
    ["Odilek Brankova, the ministry's Secretary General, left.", ['Odilek Brankova']],
    ['Rear Admiral Odilek Brankova DMS OBE and Captain Ann Lee-Hall of Peru met.', ['Odilek Brankova', 'Ann Lee-Hall']],
    ['Chair (Odilek Brankova): Welcome. Hall (Port Odra): none.', ['Odilek Brankova']],
    ['Odilek Brankova-Marn: May I? Next Steps: none.\nPort Odra-Lisse: closed.', ['Odilek Brankova-Marn']],
    [
      'It has a head, whose director, Odilek Brankova, dined. He will ask Odilek Marnova, Embassy of Peru.',
      ['Odilek Brankova', 'Odilek Marnova'],
    ],
    ['Odilek Brankova, a former minister who sleeps, sings.', ['Odilek Brankova']],
    ['Lieutenant General Pilot Odilek Brankova, his chief of the general staff, sings.', ['Odilek Brankova']],
    ['Thanks to Odilek Marn-Brankova, who leaves. Thanks to Port Odra-Lisse, it rains.', ['Odilek Marn-Brankova']],
    ['They met between Dec and Jan Tuesdays.', []],
    [
      'He agreed with Bank of Lisse governor Satoru Sumeda; the vice minister James Baker left.',
      ['Satoru Sumeda', 'James Baker'],
    ],
    ['The spokesman Jan Oosterbeek spoke on the governor Jan 5.', ['Jan Oosterbeek']],
    ['A White House aide, Oliver North, met the minister Port Lisse named.', ['Oliver North']],
    ['The minister Paul North America knows.', []],
    ['Party Leader Robert Dole spoke; Leader Lisse Works spoke.', ['Robert Dole']],
    ['A delegation of the Port League, led by Odile Brankova. A consortium, led by Port Lisse.', ['Odile Brankova']],
    ['A ship with a crew commanded by Odile Brankova, was seen.', ['Odile Brankova']],
    [
      'Of his sons the elder, Otto Brankov, is tall. Odile Ferrel, the violinist, sang.',
      ['Otto Brankov', 'Odile Ferrel'],
    ],
    [
      'Call on Colonel Ann bin Haji Brankov of Peru and Dato Ewan bin Pehin Ferrel.',
      ['Ann bin Haji Brankov', 'Ewan bin Pehin Ferrel'],
    ],
    ['Photo: Odile Brankova/Palazzo Lisse', ['Odile Brankova']],
    ['From: Odile Brankova, Political Counselor, U.S. Embassy Lisse', ['Odile Brankova']],
    [
      '2. Odile Brankova watches the game with Le Thi Bich Tran Chau, too.',
      ['Odile Brankova', 'Le Thi Bich Tran Chau'],
    ],
    ['Brankov rang at six. Everybody laughed. Cattle drove on. Later Brankov left.', ['Brankov', 'Brankov']],
    ['Lunch with Brankov (Lisse Embassy). Tea with Gurkha recruits; a conference call with Lissek.', ['Brankov']],
    ['Nobody had told Brankov, who is ill. They went to Lissek, who knows.', ['Brankov']],
    ['From: Odilek Brankova (Odra Unit)\nTo: Odra Mailing List\nCc:\nX-Odra: Port Lisse', ['Odilek Brankova']],
    ['From Odilek Brankova, Lisse\nThe port is open.', ['Odilek Brankova']],
    ['From Port Odra, Lisse is an hour away.', []],
    ['Q (Odilek Brankova, Inquirer): Is it so? A plan (Port Odra, Lisse): none.', ['Odilek Brankova']],
    ['2/ Odilek Brankova: ex-Director of Operations, now at home.', ['Odilek Brankova']],
    ['The First Deputy Minister, Odilek Brankova, signs. The old town, Port Odra, sleeps.', ['Odilek Brankova']],
    ['Brankov, the driver, disagrees. Lissek, the port, sleeps.', ['Brankov']],
    ['Chaired by Lissek MP Odilek Brankova, it met. An MP from Port Lisse left.', ['Odilek Brankova']],
    ['At Odra House, an official slept.', []],
    ['Brankov, my deputy, agrees. Lissek, my port of call, sleeps.', ['Brankov']],
    ['Dear Brankov,\nthank you. Dear Colleagues,', ['Brankov']],
    ['Rang Brankov twice. Rang Airbus.', ['Brankov']],
    [
      'Odilek Brankova, his Peruvian opposite number, and Otto Ferrel, the new Speaker, met.',
      ['Odilek Brankova', 'Otto Ferrel'],
    ],
    ['Its chief executive, Odilek Brankova, and the chief beach, Port Lisse, slept.', ['Odilek Brankova']],
    [
      'Odilek Brankova, professor emeritus at the college, has not slept. Port Lisse has not opened.',
      ['Odilek Brankova'],
    ],
    ['She spoke to Odilek Brankova of Odra Review. He spoke to Odra Review again.', ['Odilek Brankova']],
    ["They met Odilek Brankova of the ministry's Policy Bureau.", ['Odilek Brankova']],
    ['Q: Thanks. Odilek Brankova, Reuters. Is it? It is. Port Lisse, Reuters says, sleeps.', ['Odilek Brankova']],
    ['The funeral of Odilek Brankova, and the harbour of Port Lisse, were seen.', ['Odilek Brankova']],
    ['Mr. Jan-Oluf Brankov came between Dec and Jan-Feb.', ['Jan-Oluf Brankov']],
    ['Minister Receives the Envoy. Press Secretary Holds a Briefing.', []],
    ['General Odilek Brankova\nSwede who kept the peace\n\nIt rained.', ['Odilek Brankova']],
    [
      'General Odilek Brankova-Ferrel spoke.\n\nBrankova: It rains.\n\nLissek: It rains.',
      ['Odilek Brankova-Ferrel', 'Brankova'],
    ],
    ['Brankova and I left. He kept Lissek and me waiting. Odra and Lisse left.', ['Brankova', 'Lissek']],
    [
      'With that, Brankova. All right, Lissek. Brankov, go ahead. In that case, Odra.',
      ['Brankova', 'Lissek', 'Brankov'],
    ],
    ['Fiona says never. Fiona, who cooks, left. Gunnar said it sold shares.', ['Fiona', 'Fiona']],
    ['The ship HNoMS Otto Brankov sailed with a Lisse Islander.', []],
    ['NOTE\nBy ODILEK BRANKOVA\nBy POPULAR DEMAND it went on.', ['ODILEK BRANKOVA']],
    ['Brankova Odilek (Ms); Port Lisse (map)', ['Brankova Odilek']],
    ['Odilek Brankova\nBrigadier General', ['Odilek Brankova']],
    ['Undersecretary Ma. Odilek Brankova left. "Sleep," says General Ma.', ['Ma. Odilek Brankova', 'Ma']],
    ['The frigate Le Van Bac sailed from Nguyen Van Cu Bridge. Port Lisse watches.', []],
    [
      'Peru: Colonel Ann Ferrel (Ministry of Health), Odile Brankova (Ministry of Trade)',
      ['Ann Ferrel', 'Odile Brankova'],
    ],
    ['Ann Ferrel (Ministry of Health), Port Lisse, Ministry of Trade', []],
    ['As Minister of Health of Peru, Odile Brankova takes part.', ['Odile Brankova']],
    ['Odile Brankova attended in her capacity as Minister of Health.', ['Odile Brankova']],
    ['As the Minister of Health said, Big Ben is old. As Mayor, Upper House members said, he failed.', []],
    ['The senator Odile Brankova left. Later Brankova returned.', ['Odile Brankova', 'Brankova']],
    ['With him came a colonel called Odile Brankova.', ['Odile Brankova']],
    ['On the right, Odile Brankova, interpreter.', ['Odile Brankova']],
    ['NOTE\nBy Odile Brankova, research fellow, Port Lisse', ['Odile Brankova']],
    ["Chile's ambassador to Lima, Odile Brankova, declined.", ['Odile Brankova']],
    ['They met the Consul of Peru, Odile Brankova', ['Odile Brankova']],
    ['Odile Brankova\nDirector of Foreign Affairs', ['Odile Brankova']],
    ['Odile Brankova, U.S. Deputy Secretary of Defence', ['Odile Brankova']],
    ['All photos: Chilean Coast Guard/Odile Brankova', ['Odile Brankova']],
    [
      'Odile Brankova, chief executive of Works, agreed. Federal Councillor Ann Ferrel left.',
      ['Odile Brankova', 'Ann Ferrel'],
    ],
    ["Prime Minister Hu'akavameiliku Ferrel left.", ["Hu'akavameiliku Ferrel"]],
    ['Major Odile Brankova joins us.\n\nBRANKOVA: Good evening.\n\nPORT: Yes.', ['Odile Brankova', 'BRANKOVA']],
    ['Lunch with the Finnish Consul, Odile Brankova.', ['Odile Brankova']],
    ['An opposition MP, Odile Brankova, asked.', ['Odile Brankova']],
    ['His wife Odile wept.', ['Odile']],
    ["Odile Brankova of the Attorney General's Office came.", ['Odile Brankova']],
    ['News and photo: Thu Huyen. On Thu May came.', ['Thu Huyen']],
    ['The President of the Swiss Confederation slept.', []],
    ['It rained. Reuters/Odile Brankova', ['Odile Brankova']],
    ['It rained. (Odile Brankova/AP) (Pool Photo/AP)', ['Odile Brankova']],
    ["Odile Brankova, Mali's foreign minister, agreed.", ['Odile Brankova']],
    ['He took the case of a lawyer, Odile Brankova.', ['Odile Brankova']],
    ['Lisse: Odile Brankova takes her oath. Port Lisse took its time.', ['Odile Brankova']],
    ['They saw General Tomas Ferrel or Mali’s Odile Brankova.', ['Tomas Ferrel', 'Odile Brankova']],
    ['Their eldest, Odile, sang; the eldest, Otto, is ten.', ['Otto']],
    [
      'The course was taught by Odile Brankova. Cadet Otto Ferrel and Superintendent Lagi Tuala agreed.',
      ['Odile Brankova', 'Otto Ferrel', 'Lagi Tuala'],
    ],
    ['Undersecretary Odile Brankova receives guests.', ['Odile Brankova']],
    ['A delegation led by Odile Brankova left. A consortium led by Lisse Ocean stayed.', ['Odile Brankova']],
    ['The league, whose new chairman is Odile Brankova, met. The home is Port Lisse.', ['Odile Brankova']],
    ['They have a son, Yassine, who sails. They have a harbour, Lisse, and a hill.', ['Yassine']],
    ['Odile Brankova was twenty-six when she left. Palo Brankov was 40 metres long.', ['Odile Brankova']],
    ['Odile Brankova, of the Ministry of Works, slept.', ['Odile Brankova']],
    [
      'For Peru: Colonel Otto Ferrel; Odile Brankova (Ministry of Works)\nAddis Lisse (AFP) It rained.',
      ['Otto Ferrel', 'Odile Brankova'],
    ],
    ['They saw the museum and its Director, Odile Brankova, who sang.', ['Odile Brankova']],
    ["Also there was Peru's non-resident ambassador, Odile Brankova.", ['Odile Brankova']],
    ['They saw Odile House, Leader of the pack, and left. Port Lisse, Winners of the cup, is shut.', []],
    ["They saw the Director, Port Lisse, and Reuters/Lisse House for sale, and Peru's last speaker, Port Lisse.", []],
    ['President Hasan Sheikh Brankov spoke.', ['Hasan Sheikh Brankov']],
    ['Talks with General Odile Brankova\nFrigates leave', ['Odile Brankova']],
    ['Press Secretary Odile Brankova Holds a Briefing', ['Odile Brankova']],
    ['General Odile Leaves.', ['Odile Leaves']],
    ['“Recently I went,” he said. Am I late? The Notre Dame Chapter met.', []],
    ['Odile Brankova said that it rained.', ['Odile Brankova']],
    ['“It rains,” says Odile Brankova.', ['Odile Brankova']],
    ['By Odile Brankova and Tomas Ferrel\n\nBy Lisse and Port Lisse it rained.', ['Odile Brankova', 'Tomas Ferrel']],
    ['Contact: Odile Brankova, Press Section', ['Odile Brankova']],
    ['- Interpreter - To Minh Tam, Department of Works', ['To Minh Tam']],
    ['The talk of Senior Colonel To Quang Tam led To Port Lisse.', ['To Quang Tam']],
    ['A panel chaired by Odile Brankova met. It was chaired by Lisse University.', ['Odile Brankova']],
    ['Its director, Odile Brankova, told us.', ['Odile Brankova']],
    ['His wife, Odile, and a sergeant called Ferrel wept. A town called Lisse slept.', ['Odile', 'Ferrel']],
    ['The rest is up to Odile Brankova of Lisse University.', []],
    ['Many spoke; Odile Brankova of Lisse University did not.', ['Odile Brankova']],
    [
      'Odile Brankova has been Ambassador of Chile to Peru. Tomas Ferrel became Minister of Works.',
      ['Odile Brankova', 'Tomas Ferrel'],
    ],
    ['The ship left. (Brim/Odile Brankova) (Brim/Lisse Images)', ['Odile Brankova']],
    ['With the interpreters Odile Brankova and Tomas Ferrel came the experts.', ['Odile Brankova', 'Tomas Ferrel']],
    ['Rapporteur: Odile Brankova', ['Odile Brankova']],
    ['It rained. Odile Brankova, its representative, wept. Lisse Bank, its owner, is shut.', ['Odile Brankova']],
    ['After Chancellor College he slept; Chancellor Brankova did not.', ['Brankova']],
    ['Prepared by Odile Brankova. Handled by Lisse Freight.', ['Odile Brankova']],
    [
      'Odile Brankova (Peru, chair), Tomas Ferrel (Lao PDR); Brim Soup (hot, thin).',
      ['Odile Brankova', 'Tomas Ferrel'],
    ],
    ['Odile Brankova spoke for an hour; a Lisse Bank spoke too.', ['Odile Brankova']],
    ["Captain Odile d'Antigny left; it's d'accord.", ["Odile d'Antigny"]],
    ['It rained. Do Van Tam, interpreter, left. Do Van Dams matter?', ['Do Van Tam']],
    [
      'They met the Defence Minister of the Czech Republic, Odile Brankova, and the Prime Minister of the Islamic Republic of Pakistan, Tomas Ferrel.',
      ['Odile Brankova', 'Tomas Ferrel'],
    ],
    ['1. Jan Brankov, Deputy Minister of Works', ['Jan Brankov']],
    ['In April Brankov, the minister, left.', []],
    ['Contacts\nOdile Brankova\nDirector of Foreign Affairs', ['Odile Brankova']],
    ['There Seok Ju-won waited; Seok had no umbrella.', ['Seok Ju-won', 'Seok']],
    ['H.E. Odile Brankova spoke.', ['Odile Brankova']],
    ['H.R.H. Prince Khalid bin Salman called. H.M. King Abdullah did not.', ['Khalid bin Salman', 'Abdullah']],
    ['Port Lisse Mayor Odile Brankova waited; Mayor Brankova was early.', ['Odile Brankova', 'Brankova']],
    [
      'Ohio Sen. Odile Brankova, Lt. Gov. Tomas Ferrel and Rep. Ann Seok came.',
      ['Odile Brankova', 'Tomas Ferrel', 'Ann Seok'],
    ],
    ['Acting Judge Odile M. Brankova agreed. Judge Brankova left.', ['Odile M. Brankova', 'Brankova']],
    ['Crown Prince Ferrel, King Tomas VI and Coach Seok Ju-won sat down.', ['Ferrel', 'Tomas VI', 'Seok Ju-won']],
    ['The Queen Brankova sailed to King Tomas Dock, past the Bishop Museum and a Sister Ship.', []],
    ['Secretary: Odile Brankova', ['Odile Brankova']],
    ['From left: Odile Brankova, Seok Juwon and Tomas Ferrel.', ['Odile Brankova', 'Seok Juwon', 'Tomas Ferrel']],
    ['Odile Brankova (L) and Tomas Ferrel (R) at the gate.', ['Odile Brankova', 'Tomas Ferrel']],
    ['Colonel Odile Brankova USN spoke.', ['Odile Brankova']],
    ['ADMIRAL ODILE BRANKOVA WITNESSED THE PARADE. BRANKOVA CALLED IT SHORT.', ['ODILE BRANKOVA', 'BRANKOVA']],
    ['Lieutenant Colonel Bui The Tam spoke.', ['Bui The Tam']],
    ['Lieutenant Colonel Bui The Son spoke.', ['Bui The Son']],
    ['When Odile Brankova was born it rained. Later Lt. Gen. Brankova wept.', ['Odile Brankova', 'Brankova']],
    ['Asked Brankova twice. Major Odile Brankova wept.', ['Brankova', 'Odile Brankova']],
    ['Captain Tomas Ferrel and Odile Brankova met.', ['Tomas Ferrel', 'Odile Brankova']],
    ['Generals Tomas Ferrel (Norway) and Odile Brankova (Sweden) met.', ['Tomas Ferrel', 'Odile Brankova']],
    ['Odile Brankova (Sweden) sat beside Tomas Ferrel of the Swedish Navy.', ['Odile Brankova', 'Tomas Ferrel']],
    ['Odile Brankova was told to wait. Tomas Ferrel resigned.', ['Odile Brankova', 'Tomas Ferrel']],
    ['Odile Brankova named deputy defence minister', ['Odile Brankova']],
    ['(Reporting by Odile Brankova in Accra and Tomas Ferrel in Lome)', ['Odile Brankova', 'Tomas Ferrel']],
    ['They met. (Odile Brankova)', ['Odile Brankova']],
    [
      'From left, Odile Brankova of Norway, Tomas Ferrel of the Netherlands and Seok Juwon of Korea arrive.',
      ['Odile Brankova', 'Tomas Ferrel', 'Seok Juwon'],
    ],
    ['Desk: Odile Brankova, Ministry of Defence', ['Odile Brankova']],
    ["His opposite number, Odile Brankova, spoke to Dato' Tomas Ferrel.", ['Odile Brankova', 'Tomas Ferrel']],
    ["Colonel Su'a Brankova spoke. Later Su'a left.", ["Su'a Brankova", "Su'a"]],
    ["Ferrel's lawyer, Odile Brankova, spoke.", ['Odile Brankova']],
    ['It went to Odile Brankova, a cardiologist.', ['Odile Brankova']],
    ['Rapporteurs: O. Brankova, M.-C. Ferrel', ['O. Brankova', 'M.-C. Ferrel']],
    ['Colonel Odile "Dilly" Brankova wept.', ['Odile "Dilly" Brankova']],
    ['Captain al-Brank spoke. Then al-Brank left.', ['al-Brank', 'al-Brank']],
    ['ADMIRAL BRANKOVA TAKES OVER AS CHIEF', ['BRANKOVA']],
    ['Chad: Lt-Col Odile Brankova\nNiger: Major Tomas Ferrel', ['Odile Brankova', 'Tomas Ferrel']],
    ['Cấp bậc: Trung tướng\nChức vụ: Giám đốc\nTướng Ba cười', ['Ba']],
    ['Present were Major General\nVirtanen and Colonel\nOrsini said: both spoke.', ['Virtanen', 'Orsini']],
    ['Ông Nguyễn Đức Tám gặp bà Trần Mỹ Tâm.', ['Nguyễn Đức Tám', 'Trần Mỹ Tâm']],
    ['Đại sứ Đức Odile Brankova thăm Hà Nội.', ['Odile Brankova']],
    ['Tin, ảnh: THANH TRÂM', ['THANH TRÂM']],
    ['Lt. Gen. Brankova wept. In the end Brankova laughed.', ['Brankova', 'Brankova']],
  ];
  for (const [text, expected] of table) it(text, () => assert.deepEqual(people(text), expected));
});

describe('a stranger by the shape of his name and what is said beside it', () => {
  const table: readonly [string, readonly string[]][] = [
    [
      'Wing Commander P. K. "Polly" Brankov and Major Tomas ‘Tom’ Ferrel met.',
      ['P. K. "Polly" Brankov', 'Tomas ‘Tom’ Ferrel'],
    ],
    ['Sergeant P.J. Brankov and Colonel Odin Th. Ferrel spoke to Md. Abdul Seok.', ['P.J. Brankov', 'Odin Th. Ferrel']],
    ['General Sultan Brankov met Brigadier Rhys ap Ferrel.', ['Sultan Brankov', 'Rhys ap Ferrel']],
    [
      'General Odile Brankova AO DSC and Secretary of Defence Tomas J. Ferrel III met.',
      ['Odile Brankova', 'Tomas J. Ferrel III'],
    ],
    ["Major H'Lan Brankov and Baroness Ferrel of Lisse met.", ["H'Lan Brankov", 'Ferrel of Lisse']],
    ['Shri Odin Brankov and Smt. Ida Ferrel met Revd Tomas Seok.', ['Odin Brankov', 'Ida Ferrel', 'Tomas Seok']],
    ['Inspector Brankov noted it. Later Brankov left.', ['Brankov', 'Brankov']],
    ['His wife Odile sat down. Then Odile sang.', ['Odile', 'Odile']],
    ['President Brankov came. They spoke of Brankov.', ['Brankov', 'Brankov']],
    [
      'Odile Brankova to be Director of Operations. Tomas Ferrel confirmed as Minister of Defence.',
      ['Odile Brankova', 'Tomas Ferrel'],
    ],
    ['The Lisse boss Odile Brankova and the navy chief Tomas Ferrel met.', ['Odile Brankova', 'Tomas Ferrel']],
    ['- Odile Brankova: Director of Operations', ['Odile Brankova']],
    ['His grandson, Odin Brankov, is here.', ['Odin Brankov']],
    ['Secretary of State in the Office of National Defence Odile Brankova spoke.', ['Odile Brankova']],
    [
      'General Odin Brank\nOdile Brankova, Port authority\nColonel Tomas Ferrel',
      ['Odin Brank', 'Odile Brankova', 'Tomas Ferrel'],
    ],
  ];
  for (const [text, wanted] of table) it(text, () => assert.deepEqual(people(text.replace(/\\n/g, '\n')), wanted));
});

describe('no stranger by what stands beside it', () => {
  const texts = [
    'He told Lisse Business. Sen. Odile was told.',
    'My Lords, the Secretary of State visited Lisse.',
    'She was born in San Lisse, the son of a sergeant said.',
    'Zelda Prize, D-Maine, who left.',
  ];
  for (const text of texts)
    it(text, () =>
      assert.deepEqual(
        people(text).filter((name) => !/^Odile/.test(name)),
        [],
      ),
    );
});

describe('one person by a longer and a shorter name', () => {
  const canonical = (text: string) =>
    miniEngine
      .analyse(text, readDossier(text))
      .mentions.filter(({ type }) => type === 'person')
      .map((mention) => mention.canonical);
  const one = (text: string) => new Set(canonical(text)).size === 1;

  it('by its end', () => assert.ok(one('GENERAL BRANK FERREL QUITS\n\nGeneral Odin Brank Ferrel left.')));
  it('by its beginning', () => assert.ok(one('Mr Odin Brank Ferrel came. Mr Odin Brank left.')));
  it('without the middle', () => assert.ok(one('Mr Odin Karl Ferrel came. Mr Odin Ferrel left.')));
  it('not where two have it', () =>
    assert.equal(
      new Set(canonical('Mr Odin Brank Ferrel and Mr Tomas Brank Ferrel came. Mr Brank Ferrel left.')).size > 1,
      true,
    ));
});

describe('styles before a name', () => {
  const table: readonly [string, readonly string[]][] = [
    ['General Tan Sri Affandi Brank arrived.', ['Affandi Brank']],
    ["Tan Sri Dato' Sri Affandi Brank and Datuk Seri Nordin Brank met.", ['Affandi Brank', 'Nordin Brank']],
    ['Captain Tan Mei and Minister Sri Mulyani met.', ['Tan Mei', 'Sri Mulyani']],
    ['The Minister of Finance Senator the Hon Ida Brank spoke.', ['Ida Brank']],
  ];
  for (const [text, wanted] of table) it(text, () => assert.deepEqual(people(text), wanted));
});

describe('notes and addresses', () => {
  const table: readonly [string, readonly string[]][] = [
    ['Rain stops play\n\nBy Arno Brankov\n\nIt rained. By Popular Demand\n\nit went on.', ['Arno Brankov']],
    ['They met Crown Prince Odin Brank and Major Shaikh-Odin Brankov.', ['Odin Brank', 'Shaikh-Odin Brankov']],
    ['Odile Brankova took up her post. She succeeds Tomas Ferrel.', ['Odile Brankova', 'Tomas Ferrel']],
    ['Odile Brankova (Defence Secretary), an aide. Port Lisse (harbour).', ['Odile Brankova']],
    ['Who dares succeeds Often enough. Port Lisse took a week.', []],
    ['Dinner. Met Odile Brank, High Commissioner, and slept.', ['Odile Brank']],
    ['Dinner was offered by the Ambassador, Odile Brank.', ['Odile Brank']],
    ['Dinner was offered by the Ambassador, Port Lisse being dry.', []],
    ['Lt. Gen. Do Tien Phat arrived.', ['Do Tien Phat']],
  ];
  for (const [text, wanted] of table) it(text, () => assert.deepEqual(people(text), wanted));
});

describe('no stranger', () => {
  const texts = [
    'Downing Street said that it rained.',
    'They met members of the Agriculture Committees who spoke.',
    'In Odra Street (the residence of the Prime Minister) and at the New Odra Fed, people of the New Odra Fed said so.',
    'The carrier FS Odile Brankova and ten Citizen Airmen from the Air Force sailed.',
    'He was MP for Brankov Ferrel, and a singer.',
    'The U.S. Official said so to his U.S. Counterpart.',
    'An office in the State of New Lissek said so.',
    'PERUVIAN MINISTER CRITICIZES HARBOUR PLAN',
    'PERUVIAN MINISTERS AGREE NEED FOR REST',
    'The White House told reporters to wait.',
    'Port Lisse, a city of ten bridges, was quiet.',
    'Brankov Castle, the home of a painter, was quiet.',
    'The Long-term plan and the Follow-up were postponed.',
    'From left: the harbour, the hangar and the hill.',
    'UN Women said that it rained.',
    'Bottom right: children of the Escuela Yendegaia with flags.',
    'The city of Port Lisse, South Hill, was quiet. A teacher at Port Lisse, South Hill, slept.',
    'The wife Odile.',
    'The Minister of Defence of the Czech Republic, who spoke.',
    'By Popular Demand, the show went on; by Popular Demand.',
    'They saw Port Lisse, port of call, and Palo Brankov, home.',
    'Present State: unchanged. Next Steps: none.',
    'His Majesty left. Her Majesty stayed.',
    'They saw the Great Wall of China. (It rained)',
    'They met in Victoria Falls (Zambia) and near Port Lisse.',
    'CHIEF OF DEFENCE FORCES\nArvan, 18 September – It rained.',
  ];
  for (const text of texts) it(text, () => assert.deepEqual(people(text), []));
});

it('columns and fields of names hold strangers', () => {
  const table = '| No. | Name | Post |\n|---|---|---|\n| 1 | Odile Brankova | – |\n| 2 | Tomas Ferrel | Port Lisse |\n';
  assert.deepEqual(people(table), ['Odile Brankova', 'Tomas Ferrel']);
  const yaml = 'participants:\n  - person: Odile Brankova\n    role: guest\n  - name: Wirawan\n    role: host\n';
  assert.deepEqual(people(yaml, 'yaml'), ['Odile Brankova', 'Wirawan']);
  const team =
    'team:\n  lead: Odilek Marn-Brankova\n  members: [Tomasek Ferrelin, Lisse Embassy]\n  theme: Odra Lisse\n';
  assert.deepEqual(people(team, 'yaml'), ['Odilek Marn-Brankova', 'Tomasek Ferrelin']);
});
