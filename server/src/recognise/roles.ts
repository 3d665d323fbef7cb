/**
 * What part a word can play in a title that the registry does not know: "Minister" heads an office, "Foreign" narrows
 * one, "Dialogue" heads an event. Words of the language, not facts; a word may play several parts.
 */
import type { LexiconBuilder } from '../text/lexicon.ts';

export const OFFICE_HEAD = 1 << 0;
/** Before an office's head: "Deputy", "Permanent", "State". */
export const OFFICE_MODIFIER = 1 << 1;
/** A field of work: "Foreign", "Defence", "Trade", "Affairs". */
export const FIELD = 1 << 2;
export const ORGANISATION_HEAD = 1 << 3;
/** Organisations whose nationality may also stand behind: "Armed Forces of the Philippines", "Embassy of Italy". */
export const NATIONAL_HEAD = 1 << 4;
export const AGREEMENT_HEAD = 1 << 5;
/** Before an agreement's head without being a field: "Joint", "Reciprocal". */
export const AGREEMENT_MODIFIER = 1 << 6;
export const EVENT_HEAD = 1 << 7;
export const PARTNERSHIP_MODIFIER = 1 << 8;
/** Between the capitalised words of a title: "of", "and", "the". */
export const LINK = 1 << 9;
/** Opens the complement of an office: "Chief of …", "Minister for …". */
export const COMPLEMENT = 1 << 10;
/** Common in the long names of partnerships and agreements, where they may be in lower case. */
export const AIM = 1 << 11;
/** Ends a complement whatever follows: "signed", "between". */
export const STOP = 1 << 12;
/** Ends the name of a place: "Ho Chi Minh City". */
export const PLACE_HEAD = 1 << 13;
/** Goes with "General" behind it: "Secretary General". */
export const GENERAL_HEAD = 1 << 14;
/** Parts of a government, which go without nationality: "Ministry", "Committee". */
export const GOVERNMENTAL = 1 << 15;
/** Heads of organisations that need a telling word before them: "Coast Guard Service", not "National Service". */
export const WEAK_ORGANISATION = 1 << 16;
/** "Republic", "Kingdom": what a state calls itself. */
export const STATE = 1 << 17;
/** Before it: "Socialist", "United", "People". */
export const STATE_MODIFIER = 1 << 18;
/** Begins sentences and clauses, never titles, though with a capital: "During", "Their". */
export const OUTSIDE = 1 << 19;
/** Offices that are held "to" a country or organisation. */
export const SENT = 1 << 20;
/** Offices whose field may follow without a preposition: "Director Training", "Commander Eastern Area". */
export const BARE_FIELD = 1 << 21;
/** "Eastern", "Central": which area somebody commands. */
export const DIRECTION = 1 << 22;
/** Heads of agreements that head other things too: "Plan", "Statement". */
export const WEAK_AGREEMENT = 1 << 23;
/** Countries whose name is as often somebody's. */
export const COUNTRY_OR_NAME = 1 << 24;
/** Bodies that meet: between two countries these are events ("Joint Commission"). */
export const MEETING_BODY = 1 << 25;
/** Units that are numbered: "7th Fleet". */
export const NUMBERED = 1 << 26;
/** Organisations by their abbreviation. */
export const ORGANISATION_NAME = 1 << 27;
/** Opens what an agreement is about: "on", "concerning". */
export const ABOUT = 1 << 28;
/** Plurals that own a title: "Ministers' Meeting", "People's Army". */
export const OWNER = 1 << 29;

/** One of the words that grammar asks for by themselves: most tokens are none, and need no look-up. */
export const PLAIN = 1 << 30;
/** Together with another part a name by itself, in words of other languages or of other kinds than bodies. */
const NAMED = ORGANISATION_NAME;
/** Begins the name of a body in its own language: "Estado Mayor", "Escuela Naval", "Kementerian Pertahanan". */
export const FOREIGN_HEAD = ORGANISATION_HEAD | NAMED;
/** Goes on such a name. */
export const FOREIGN_WORD = FIELD | NAMED;
/** A body by one word, in capitals or not. */
const BODY_NAME = NATIONAL_HEAD | NAMED;
/** Agreements by their abbreviation. */
export const AGREEMENT_NAME = AGREEMENT_HEAD | NAMED;
/** Offices by their abbreviation. */
export const OFFICE_NAME = OFFICE_HEAD | NAMED;
/** Exhibitions and exercises that come again under a name which tells nothing. */
export const EVENT_NAME = EVENT_HEAD | NAMED;
/** Heads of events that head other things too: "Course", "Review". */
export const WEAK_EVENT = EVENT_HEAD | WEAK_ORGANISATION;
/** Offices that are written in lower case too: "commander of the Colombian Navy". */
export const PLAIN_OFFICE = 1 << 31;

const ROLES: readonly (readonly [number, string])[] = [
  [
    OFFICE_HEAD,
    'minister ambassador director chairman chairwoman chairperson chair chief commander commandant secretary undersecretary president governor attache speaker premier consul envoy representative commissioner head inspector chancellor rector mayor coordinator counsellor adviser advisor spokesperson spokesman spokeswoman lord officer commanding controller comptroller attorney auditor quartermaster adjutant surgeon superintendent affaires rapporteur convenor convener provost dean principal registrar solicitor delegate assistant administrator manager ombudsman treasurer advocate scientist negotiator economist nuncio counselor counsel instructor official commissar prosecutor',
  ],
  [
    OFFICE_MODIFIER,
    'deputy vice permanent state parliamentary senior first second third standing prime executive assistant under associate administrative special resident acting chief joint principal high flag officer commanding extraordinary charge lead sea additional liaison regional alternate honorary lord interim caretaker co managing founding agricultural commercial technical judge supreme allied apostolic scientific presidential coordinating operational roving diplomatic cultural',
  ],
  [
    FIELD,
    'foreign mineral aid defence defense national public security trade finance economy economic industry justice interior home health education transport agriculture environment internal external affairs culture sports labour planning investment information science technology cabinet army navy naval air military maritime ground international political policy politics development cooperation cooperative cyber space peacekeeping operations intelligence counterintelligence counterespionage logistics strategy strategic training research ministerial general relations services law legal consular protocol press medical medicine engineering communications electronic warfare missile search rescue veterans social rural water resources natural energy infrastructure tourism women youth equipment procurement humanitarian climate commerce sport protection policing shipping mining fishing farming banking nursing human rights civil oceans ocean fisheries nuclear arms control disarmament cybersecurity personnel plans doctrine acquisition budget capability commonwealth materiel aviation service welfare media treasury immigration customs treaties hydrographic hydrography safety surveillance police correctional corrections prisons lands works mines petroleum oil housing religious forestry livestock local territorial decentralisation decentralization sciences innovation competitiveness family families children elderly gender tertiary vocational employment skills digital telecommunications reform integration cohesion solidarity homeland reconstruction emergency emergencies disaster borders migration migrants heritage parliamentary constitutional reconciliation regions antiquities unity financial fiscal hajj awqaf expatriates citizenship diaspora emigrants africa europe americas asia oceania eurasia pacific antarctic antarctica regional bilateral trilateral quadrilateral multilateral mobilisation mobilization reserves reserve counterterrorism terrorism narcotics stabilisation stabilization armaments munitions inspection audit support assistance engagement outreach partnerships readiness sustainment mobility transformation modernisation modernization interoperability evaluation standardisation standardization resilience preparedness change coordination weapons ordnance ammunition explosives missiles drones aircraft vessels submarines artillery armour radar satellites products materials supplies assets programmes programs projects standards facilities estates estate installations contracts manpower recruitment discipline chaplaincy dental veterinary transportation meteorology geospatial mapping cartography piracy trafficking smuggling implementation oversight integrity ethics compliance experimentation simulation wargaming certification accreditation construction sanctions policies issues matters studies prevention recovery monitoring verification detection revenue excise licensing licences licenses inspections labor farm economics corporate agricultural',
  ],
  [
    ORGANISATION_HEAD,
    'ministries orchestra brotherhood democrats treasury troops institutes airports undersecretariat subsecretariat ministry department agency academy university institute command committee commission council assembly parliament bank foundation centre center bureau office secretariat staff brigade division regiment battalion squadron school college association union federation board court administration authority headquarters directorate delegation mission party nations service services chiefs group corporation aerospace industries shipyard shipyards shipbuilding museum hospital flotilla cabinet inspectorate house presidency archives organisation organization agency league constabulary engineers rifles rangers unit region zone district battlegroup detachment contingent wing fund senate stiftung holding holdings enterprise enterprises airlines airways railways confederation coalition network community laboratory laboratories tribunal militia consortium alliance society institution garrison systems technologies dynamics electronics aeronautics movement section branch cell panel taskforce commissariat polytechnic conservatory observatory registry chamber chancellery inspection trust club cooperative syndicate platoon battery troop weekly times gazette tribune herald broadcasting newspapers radio television dockyard team subcommittee endowment legion auxiliary watch caucus cross crescent factory newspaper company arsenal khural jirga kenesh depot faculty seminary front presidium aid survey complex gallery church convent corp inc',
  ],
  [NATIONAL_HEAD, 'army navy force forces guard corps embassy fleet marines consulate police carabinieri gendarmerie'],
  [
    AGREEMENT_HEAD,
    'memorandum agreement agreements statement declaration treaty convention conventions protocol protocols arrangement arrangements communique charter pact accord accords plan code letter letters terms programme program notes minutes amendment guidelines procedure procedures covenant compact roadmap blueprint vision outlook framework initiative mou loi moa act principles concordat entente armistice document consensus commitment concord statute understanding package',
  ],
  [
    AGREEMENT_MODIFIER,
    'joint vision reciprocal access association action framework implementing general administrative understanding comprehensive basic mutual technical exchange transfer status protection supplementary additional optional acquisition cross servicing border visiting extradition partnership free mine ban force forces leaders summit host nation support work working security agreed mutual assistance friendship logistic logistics lease grant loan provision',
  ],
  [
    EVENT_HEAD,
    'dialogue dialogues meeting summit forum consultation consultations conference exhibition exercise exchange expo symposium seminar workshop congress festival talks roundtable table airshow show games conclave colloquy assizes salon biennale wargame negotiations ministerial',
  ],
  [
    PARTNERSHIP_MODIFIER,
    'comprehensive strategic extensive enhanced strengthened special global cooperative deep reliable privileged upgraded broad extended expanded reinforced intensified intensive',
  ],
  [LINK, 'of for and the on in to with at towards toward concerning regarding by a an'],
  [COMPLEMENT, 'of for to'],
  [
    AIM,
    'peace prosperity growth development stability cooperation sustainable world region future common shared asia century connectivity resilience trust friendship progress exchange exchanges relations',
  ],
  [
    STOP,
    'sign signs signed ink inked concluded issued adopted between was is were are has have had will would that which who when since',
  ],
  [
    PLACE_HEAD,
    'city province prefecture district county islands island area region sea ocean gulf strait straits bay peninsula basin arctic atlantic pacific mediterranean channel coast river rivers lake lakes mountains border base',
  ],
  [
    GENERAL_HEAD,
    'secretary undersecretary director consul attorney solicitor inspector governor auditor quartermaster adjutant surgeon comptroller controller advocate commissioner superintendent coordinator commandant',
  ],
  [
    GOVERNMENTAL,
    'ministries ministry department cabinet parliament assembly office bureau committee commission council delegation party court treasury secretariat senate presidency archives',
  ],
  [
    WEAK_ORGANISATION,
    'orchestra brotherhood democrats airports troops unit service services group corporation aerospace industries shipyard shipyards shipbuilding engineers rifles rangers hospital museum fund stiftung holding holdings enterprise enterprises airlines airways railways confederation coalition network community organisation organization league nations chiefs consortium alliance society institution garrison systems technologies dynamics electronics aeronautics movement panel registry chamber trust club cooperative syndicate platoon battery troop inspection weekly times gazette tribune herald broadcasting newspapers radio television dockyard team endowment legion auxiliary watch factory newspaper company arsenal faculty front aid survey complex gallery church corp inc',
  ],
  [STATE, 'republic kingdom sultanate state states principality commonwealth duchy emirate federation'],
  [
    STATE_MODIFIER,
    'socialist federal federative democratic islamic united people arab popular plurinational bolivarian oriental grand independent hashemite cooperative',
  ],
  [
    OUTSIDE,
    'should would could this that these those their our its his her my your both some many most all any each every another other others next last previous former formerly following during under after before while where if as at by from with without within but or also however then there here it he she they we you who what whose why how may meanwhile today yesterday tomorrow earlier later besides according about not no yes only even still again so such than until through throughout over upon once outgoing incoming late visiting retired near beyond along across amid despite via see note subject item re dear participants observers rapporteurs uss hms hmas hmnzs hmcs roks kri brp bap rss draft revised proposed existing updated',
  ],
  [
    SENT,
    'ambassador consul envoy representative commissioner attache adviser advisor counsellor counselor delegate plenipotentiary nuncio',
  ],
  [
    BARE_FIELD,
    'director commander commandant head chief controller deputy chairman chairwoman chairperson chair commissioner administrator rector principal secretary instructor',
  ],
  [
    DIRECTION,
    'eastern western northern southern central north south east west northeast northwest southeast southwest',
  ],
  [
    WEAK_AGREEMENT,
    'statement plan agreements code letter letters terms programme program notes protocol protocols minutes charter amendment guidelines procedure procedures compact roadmap blueprint vision outlook framework initiative mou loi moa act principles document consensus commitment concord statute understanding package',
  ],
  [COUNTRY_OR_NAME, 'jordan georgia chad mali ireland dominica'],
  [MEETING_BODY, 'commission committee subcommittee caucus council group cabinet'],
  [
    NUMBERED,
    'fleet army corps division brigade regiment battalion squadron command wing flotilla battlegroup detachment contingent',
  ],
  [
    ORGANISATION_NAME,
    'ap un au eac cemac fco fcdo dfat dnd drdc dstl rcds mofa mindef usaid jica koica nato osce ecowas unesco unicef iaea imo icao icrc interpol apec gcc sadc igad caricom mercosur unifil minusca unmiss unhcr wto who bimstec saarc brics opcw eunavfor frontex europol carabinieri gendarmerie unodc undp unep unga unsc unv unops undof untso unama unami unsom unisfa unficyp minusma minurso monusco unmil unmik unamid amisom atmis kfor isaf eufor csto cis sco oic opec oecd oas oau ocha uneca celac unasur paho iom imf afdb aiib eda eeas nspa shape csis iiss sipri africom centcom eucom northcom southcom stratcom transcom indopacom usindopacom usafricom uscentcom useucom ussouthcom tni polri bais dsca osd cia fbi kgb usda unctad ec bundesbank politburo dga pla rfmf nzdf adf sandf eutm eucap eubam eumm eulex euam aussom samim minustah raf usaf usmc raaf rnzaf rcaf ran rnzn rcn rusi',
  ],
  [
    BODY_NAME,
    'bundeswehr bundestag bundesrat pentagon seanad loksabha rajyasabha chathamhouse forsvaret forsvarsmakten kemhan kemenhan kemlu kostrad kopassus knesset riksdag storting folketing sejm duma luftwaffe itamaraty bakamla bundesmarine marechaussee tatmadaw dail oireachtas saeima seimas riigikogu eduskunta althingi majlis sabor rada bundesheer kaitseliit zemessardze scotlandyard federalreserve supremesoviet',
  ],
  [
    AGREEMENT_NAME,
    'gatt sofa acsa gsomia gsoia raa npt ctbt tpnw colregs solas marpol unclos edca vfa lemoa comcasa cismoa bwc cwc ccw cfe inf nafta usmca cptpp rcep cues',
  ],
  [OFFICE_NAME, 'cdf cds vcds coas cns cno saceur ceo tanaiste taoiseach'],
  [
    EVENT_NAME,
    'dimdex rimpac idex navdex dsei eurosatory euronaval laad fidae milipol adex idef sofex edex imdex balikatan kakadu justifiedaccord orientshield resolutedragon phoenixexpress cobragold talismansabre garudashield pitchblack keensword keenedge yamasakura cutlassexpress obangameexpress africanlion freedomshield freedomedge steadfastdefender baltops unitas saifsareea bersamalima pacificvanguard copenorth indodefence ticad focac chogm cruzex ausmin aukmin wpns spdmm',
  ],
  [
    WEAK_EVENT,
    'course review session retreat gathering encounter reunion parade olympiad hearing exposition simulation colloquium webinar regatta tattoo fair week competition championship championships tournament drill drills ceremony mechanism hackathon debate lecture days',
  ],
  [
    FOREIGN_HEAD,
    'ministerio ministere ministero ministerium bundesministerium bundesamt ministerstwo kementerian ejercito exercito armada marinha marina esercito aeronautica tentara angkatan fuerza fuerzas forca forcas armee wojsko escuela escola ecole scuola academia academie accademia akademia akademi fuhrungsakademie colegio estado etat stato sztab mabes markas comando commandement kommando komando dowodztwo instituto istituto institut universidad universiti universitat universidade universite universitas direccion direcao direction secretaria agencia badan lembaga guardia guarda garde policia brigada regimiento congreso asamblea assembleia camara banco banque banca grupo groupe gruppo ligue fundacion fundacao fondation asociacion associacao compania companhia compagnie',
  ],
  [
    FOREIGN_WORD,
    'militar militare militaire militaires naval navale nacional nazionale nationale superior superieure aerea aerienne maior maggiore generalny naczelne centrale armadas armate armees armada defensa defesa difesa conjunto conjunta laut darat udara besar nasional pertahanan negara obrony narodowej polskie diraja bersenjata navales militares terrestres especiales armados civile civil publique interior interieure',
  ],
  [ABOUT, 'on concerning regarding relating for in against of towards toward to'],
  [
    PLAIN_OFFICE,
    'minister secretary undersecretary attache commander commandant director chief head chairman chairwoman chairperson chair president commissioner governor mayor inspector spokesperson spokesman spokeswoman speaker rector adviser advisor commissar prosecutor',
  ],
  [
    OWNER,
    'people peoples women girls boys children workers ministers leaders presidents chiefs heads experts commanders officials officers farmers veterans king queen directors secretaries speakers ombudsman majesty sultan emir amir crown',
  ],
];

/** Words that grammar asks for by themselves. */
const PLAIN_WORDS = [
  'academy',
  'college',
  'school',
  'university',
  '(',
  ')',
  '+',
  ',',
  '/',
  'act',
  'action',
  'affaires',
  'against',
  'air',
  'agreed',
  'agreement',
  'alliance',
  'among',
  'ambassador',
  'and',
  'asean',
  'assistance',
  'association',
  'at',
  'attache',
  'authority',
  'between',
  'chair',
  'chairman',
  'chairperson',
  'chairwoman',
  'charge',
  'charter',
  'ceo',
  'cessation',
  'chargee',
  'chief',
  'chiefs',
  'code',
  'command',
  'commander',
  'commanding',
  'commission',
  'commitment',
  'commons',
  'congress',
  'initiative',
  'compact',
  'comprehensive',
  'amendment',
  'armed',
  'assembly',
  'concerning',
  'conduct',
  'conference',
  'consul',
  'convention',
  'consulate',
  'corps',
  'cooperation',
  'councillors',
  'day',
  'declaration',
  'delegate',
  'delegation',
  'directorate',
  'district',
  'embassy',
  'eu',
  'european',
  'executive',
  'exchange',
  'exercise',
  'extraordinary',
  'federation',
  'field',
  'for',
  'force',
  'forces',
  'forum',
  'group',
  'gulf',
  'framework',
  'general',
  'governor',
  'head',
  'headquarters',
  'house',
  'implementation',
  'implementing',
  'in',
  'ii',
  'islands',
  'intelligence',
  'intent',
  'joint',
  'lake',
  'letter',
  'letters',
  'limited',
  'ltd',
  'plc',
  'inc',
  'gmbh',
  'berhad',
  'lord',
  'lords',
  'majesty',
  'major',
  'mayor',
  'military',
  'naval',
  'national',
  'new',
  'memorandum',
  'minister',
  'ministerial',
  'minutes',
  'mission',
  'nations',
  'no',
  'notes',
  'of',
  'international',
  'office',
  'officer',
  'people',
  'on',
  'partnership',
  'party',
  'plan',
  'plenipotentiary',
  'plus',
  'practice',
  'president',
  'press',
  'news',
  'prime',
  'principles',
  'program',
  'programme',
  'protection',
  'reference',
  'regarding',
  'region',
  'representatives',
  'round',
  'royal',
  'rules',
  'sea',
  'secretary',
  'security',
  'service',
  'show',
  'sharing',
  'spokesman',
  'spokesperson',
  'spokeswoman',
  'coordinator',
  'staff',
  'state',
  'statement',
  'status',
  'strategic',
  'summit',
  'supply',
  'support',
  'suspension',
  'talks',
  'task',
  'sustainable',
  'terms',
  'to',
  'towards',
  'transfer',
  'treaty',
  'understanding',
  'unit',
  'united',
  'vision',
  'who',
  'visiting',
  'zone',
] as const;
export type PlainWord = (typeof PLAIN_WORDS)[number];

/** Spellings that count as one of them. */
const SPELLINGS = ['&', 'defense', 'program', 'toward'];

/** Role bits per word id. */
export type Roles = Uint32Array;

export function addRoleWords(lexicon: LexiconBuilder): void {
  for (const [, list] of ROLES) for (const word of list.split(' ')) lexicon.add(word);
  for (const word of [...PLAIN_WORDS, ...SPELLINGS]) lexicon.add(word);
}

export function roleTable(lexicon: LexiconBuilder): Roles {
  const roles = new Uint32Array(lexicon.size);
  for (const word of [...PLAIN_WORDS, ...SPELLINGS]) roles[lexicon.id(word)] = PLAIN;
  for (const [bit, list] of ROLES) {
    for (const word of list.split(' ')) {
      const id = lexicon.id(word);
      roles[id] = (roles[id] as number) | bit;
    }
  }
  return roles;
}
