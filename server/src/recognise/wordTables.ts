/** The grammar's words in their classes, and the tables of both over a lexicon. */
import { COUNTRIES } from '../registry/countries.ts';
import type { LexiconBuilder, WordId } from '../text/lexicon.ts';
import { ORDINAL_WORDS } from '../text/ordinals.ts';
import { vietnameseStarts } from './native/phrases.ts';
import {
  ABBREVIATION,
  ADDRESS,
  AFTER_GENERAL,
  ALSO_A_NAME,
  ANNIVERSARY,
  ARTICLE,
  BEFORE_GENERAL,
  BEFORE_STYLE,
  CONJUNCTION,
  COUNTRY,
  CREDIT,
  DATE_PREPOSITION,
  EFFECT,
  FORMER,
  HISTORY,
  HOLDING,
  HONORIFIC,
  HYPHENATED,
  INCOMING,
  IRREALIS,
  LIST_LABELS,
  NAME_HEADS,
  NOT_A_NAME,
  OFFICE_WORD,
  PARTICLE,
  PERSON_NOUN,
  PLACE_NOUN,
  RAISING,
  REASONS,
  RELATION,
  SHORT_STYLE,
  SIGNING,
  SKIPPED,
  SPEECH,
  SUBORDINATE,
  VERB,
  VIETNAMESE,
  WEAK_STYLE,
} from './words.ts';

const CLASSES: readonly (readonly [number, string])[] = [
  [VIETNAMESE, vietnameseStarts().join(' ')],
  [ARTICLE, 'the a an our my its their your'],
  [SKIPPED, 'the'],
  [
    HONORIFIC,
    'mr mrs ms mdm madam sir dr prof professor excellency hon honourable honorable comrade h e his her dame puan encik lord lady miss mme mlle madame monsieur senor senora herr frau dato datuk datu ibu bapak pehin awang haji hajah sayyid sheikh shaikh usec asec engr atty councillor councilor congressman congresswoman baroness viscount shri smt shrimati revd rt ratu me maitre mag lic dott avv drs hojatoleslam hojjatoleslam',
  ],
  [
    FORMER,
    'former formerly ex late then outgoing previous previously predecessor erstwhile onetime once originally initially earlier hitherto',
  ],
  [INCOMING, 'incoming designate elect new newly upcoming next future appointed nominated designated named elected'],
  [
    SIGNING,
    'signed sign signing signs inked ink concluded conclude concluding issued issue issuing adopted adopt adopting released releasing signature ky',
  ],
  [
    RAISING,
    'upgrade upgraded upgrading elevate elevated elevating elevation raise raised raising lift lifted lifting towards toward become becoming became transform transformed replaced replacing replace succeed succeeded predecessor successor',
  ],
  [
    ABBREVIATION,
    'gen gens lt lts lieut col cols maj majs brig adm adms capt capts cmdr cdr sen sr jr sgt cpl v r st mr mrs ms dr prof no hon h e u s dept gov ret amb min rep supt cllr rev int commo cdre surg mshl cel sp wg gp sqn flt ldr lcol cwo usec asec engr atty eng adv smt revd comdt cmdt hav snr vadm radm rdml ltgen ltcol majgen bgen briggen lcdr ltcdr cmde pvt pfc spc pte ssgt msgt tsgt gysgt sfc mag lic dott avv drs',
  ],
  [
    OFFICE_WORD,
    'minister deputy vice chief ambassador director chairman chair chairwoman chairperson president secretary commander commandant attache governor speaker head premier chancellor consul envoy representative commissioner inspector permanent state parliamentary senior assistant acting standing under amb',
  ],
  [
    HOLDING,
    'held hold holding holds took take takes place closed closes ended ends began begins kicked convened convene convenes opened open opens hosted hosts host co cohosted organised organized wrapped concluded attended attend attending cochaired chaired met meets gathered gathers happened occurred',
  ],
  [DATE_PREPOSITION, 'on in since at during of from until till by before after dated vao ngay'],
  [
    IRREALIS,
    'will would shall may might could should if whether plan plans planned planning propose proposed proposes proposing proposal consider considered considering discuss discussed discussing agree agreed hope hoped aim aims aimed unless expected tipped slated rumoured rumored intends towards toward potential possible future',
  ],
  [
    BEFORE_GENERAL,
    'surgeon quartermaster adjutant advocate controller secretary director consul attorney inspector governor auditor postmaster solicitor comptroller',
  ],
  [
    AFTER_GENERAL,
    'store stores ledger corp inc ltd plc llc dynamics electric motors atomics accident acquisition partners tire automation foods telephone instrument meeting security agreement agreements framework terms officer officers staff staffs assembly secretary secretariat department directorate election elections council command office headquarters manager counsel director conference affairs political public rule rules principles guidelines conditions provisions interest interests purpose purposes strike agreement view opinion idea knowledge manager practice consensus population anaesthetic authority commission committee corporation organisation organization company reserve fund budget border delegation customs audit accounting inspectorate mobilisation mobilization treaty convention hospital governor gov',
  ],
  [
    ADDRESS,
    'minister ambassador secretary undersecretary president governor premier chancellor speaker consul commander envoy senator chairman pm taoiseach tanaiste',
  ],
  [CONJUNCTION, 'and or'],
  [ANNIVERSARY, 'anniversary anniversaries'],
  [
    VERB,
    'did does do would went thought knew smiled nodded replied wept met went began flew came made gave became led said told wrote spoke left saw ran sent set given built was were had has have is are meets meet meeting visited visits',
  ],
  [
    HISTORY,
    'earlier previously formerly ago tenure predecessor predecessors era signatures signatory signatories bygone retired plaque archive archives',
  ],
  [
    ALSO_A_NAME,
    'the an a my thai jun may mar sat sun son jan thu mon tue wed fri feb apr jul aug sep oct nov dec march april june august',
  ],
  [
    PARTICLE,
    'na zur ben de da do dos das del delos dela della di du des la le les van von der den ter ten te bin binti ibn al el abu e y af av zu ap bint vom zum dei degli dello ould',
  ],
  [
    RELATION,
    'counterpart crown prince princess hrh ministers ambassadors presidents secretaries premiers successor predecessor husband wife brother sister son daughter father mother grandson granddaughter grandfather grandmother nephew niece uncle aunt cousin colleague aide interpreter spokesman spokeswoman spokesperson host guest adviser advisor assistant author delegate',
  ],
  [
    CREDIT,
    'photo photos photograph photographs picture pictures image video text story translated translation reported reporting written writing edited editing compiled interpreter words report produced presented directed narrated illustrated by q',
  ],
  [
    PERSON_NOUN,
    'senator congressman congresswoman lawmaker legislator parliamentarian politician analyst expert scholar professor lecturer researcher fellow scientist historian economist diplomat journalist reporter correspondent columnist editor writer author novelist poet lawyer barrister solicitor judge doctor nurse teacher schoolteacher headmaster headmistress engineer architect pilot sailor soldier paratrooper submariner officer veteran widow widower wife husband son daughter mother father brother sister uncle aunt nephew niece cousin friend neighbour neighbor colleague classmate student cadet recruit farmer fisherman merchant banker businessman businesswoman trader shopkeeper baker florist cook chef driver gardener carpenter mechanic interpreter translator photographer artist painter sculptor musician singer actor actress dancer activist campaigner founder owner resident villager survivor native graduate leader spokesman spokeswoman spokesperson official aide adviser advisor negotiator envoy colonel captain admiral brigadier commodore lieutenant sergeant deputy secretary chairman chairwoman chairperson specialist rapporteur moderator discussant panellist panelist interpreters translators analysts experts lawmakers senators researchers journalists reporters photographers pilots suspect victim witness attacker reservist trainee instructor candidate librarian boss mp rector provost headteacher auditor treasurer referee paediatrician priest bishop imam monk rabbi pastor cleric preacher man woman boy girl dissident broker boxer champion bomber gunman militant warlord guerrilla defector hostage striker goalkeeper footballer athlete skipper businessperson entrepreneur tycoon financier industrialist surgeon physician cardiologist psychologist sociologist anthropologist archaeologist biologist chemist physicist mathematician geologist meteorologist astronaut cosmonaut curator conductor composer choreographer filmmaker playwright critic broadcaster presenter blogger strategist lobbyist philanthropist missionary dentist midwife pharmacist psychiatrist prosecutor detective policeman policewoman firefighter commando sniper medic paramedic airman marine midshipman adjutant visitor tourist passenger pensioner labourer laborer employee refugee migrant prisoner detainee inmate airmen soldiers sailors guardsmen recorder scribe',
  ],
  [
    SPEECH,
    'said says told tells added adds asked asks warned warns argued argues wrote writes joked recalled recalls noted notes explained explains insisted insists replied answered remarked stressed believes thinks remembers remembered laughed smiled quipped commented',
  ],
  [
    PLACE_NOUN,
    'islander islanders shoal reef atoll street road avenue sound square lane boulevard palace palazzo palais castle tower hall bridge airport harbour harbor port station park hill hills mount mountain valley river lake town village bay point cape beach barracks camp fort base airfield offices building buildings gardens gate hotel church cathedral temple pagoda market stadium mosque shrine dock docks wharf pier theatre theater library university college school bank times post daily news gazette herald tribune press media images pictures fund project programme program initiative watch day week month year',
  ],
  [HYPHENATED, 'led based era style level made born wide elect held run old time class san sama'],
  [
    EFFECT,
    'effect force ratified ratify ratification expire expired expires amended amend extended extend renewed renew implemented implement implementing anniversary entered enter reviewed review revised effective valid until terminated replaced came',
  ],
  [
    SUBORDINATE,
    'since after before when while whereas that which who whom whose where because as following until although though if once ahead besides',
  ],
  [
    NOT_A_NAME,
    'emeritus my your what neither nor either which whom whose why how where whether without within despite because although though unless instead together alongside behind beneath across around against near upon unlike only soon perhaps maybe indeed thus hence therefore however each every such later earlier afterwards then now today yesterday tomorrow besides finally the a an of and or in on at to for from by with as it he she they we his her its their this that these those there here when while after before during since until however but also both all meanwhile according speaking following during under over between among about monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ministry department embassy agreement memorandum statement treaty dialogue meeting summit forum partnership general staff army navy force forces air defence defense security foreign affairs national people hanoi tokyo asean china sea east south north west prime state government party committee central commission union united nations southchina eastchina majesty highness majesties highnesses non democrat democrats republican republicans republic kingdom federation confederation sultanate emirate',
  ],
];

/** Spellings and abbreviations that count as one word when forms are matched: "defense" is "defence", "Lt" is "Lieutenant". */
const SAME: readonly (readonly [string, string])[] = [
  ['defense', 'defence'],
  ['organization', 'organisation'],
  ['organizations', 'organisations'],
  ['program', 'programme'],
  ['center', 'centre'],
  ['dialog', 'dialogue'],
  ['labor', 'labour'],
  ['toward', 'towards'],
  ['&', 'and'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['lieut', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['brig', 'brigadier'],
  ['adm', 'admiral'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['cdr', 'commander'],
  ['sen', 'senior'],
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['sgt', 'sergeant'],
  ['commo', 'commodore'],
  ['cdre', 'commodore'],
  ['mshl', 'marshal'],
  ['amb', 'ambassador'],
];

/** Stand before a name as "Mr" does, but are names too: "Judge Parsons", "Sen. John Tower"; "Stephen King". */
const STYLES =
  'judge justice magistrate inspector superintendent supt cadet constable commissioner mayor mayoress senator congressman congresswoman assemblyman assemblywoman councilman councilwoman alderman sheriff bishop archbishop cardinal pope patriarch reverend rabbi imam ayatollah mufti king queen prince princess emperor empress sultan sultana emir duke duchess countess marquess rev';
/** The same, where a known given name follows: "Sister Ships" and "Brother Industries" are other things. */
const WEAK_STYLES =
  'republican democrat representative leader analyst economist supervisor detective coach father brother sister pastor abbot chaplain venerable count earl baron treasurer';
/** The same with a full stop. */
const SHORT_STYLES = 'sen rep gov cllr fr eng adv';
/** Before another of them: "Crown Prince X". */
const BEFORE_STYLES = 'crown associate';
const STYLE = 1;

/** Words and marks that grammar asks for by themselves; of no class. */
const PLAIN = `notre person “ ” « » called named now is was here that ${LIST_LABELS} ${NAME_HEADS} - ' . , 's ( ) : ; " | / st nd rd th annual 1 to of in on by with between edition round session socialist republic member who which is was as dated star partnership plus action conduct jointly diplomatic relations ties years establishment elevation formation signing occasion marks mark marking celebrate celebrates celebrating commemorate commemorating ahead nearly almost over more about around some than past under pursuant accordance basis framework thanks implementation based are were been remain remains stay stays act acts continue continues proceed proceeds operate operates cooperate still currently also fully within force effect valid binding applicable foundation governs applies out held done made given run for signatories signatures presided presides chairmanship cochairmanship presidency put puts set affixed bears bore carries led cochairs dates dating back signed it implement line keeping conformity compliance results achievements outcomes progress spirit virtue follows followed stipulated laid down agreed commemorates celebrations observed this year approach approaches approaching preparing preparation preparations prepare prepares logo a agenda aim an and another any became began beginnings birth brought building call calling calls came deserve deserves did dream ended enjoy enjoying enjoys era foundations gave goal grew had has have having helped idea intend intention lack lacks lasted maintain maintains negotiate negotiating no not only plan ready recall recalled recalls reject rejects remember remembered remembers road same saw say seek seeks served share shares sought speak stood talks time times took urge urged urges use want wants went wish wishes without write yet he she they we days weeks months meets visits hosts opens deepen strengthen consolidate deepening strengthening consolidating niem tuong near via promoted rank elected draft drafts version translation review never always himself herself sidelines sideline margins margin fringes hosted cohosted marked celebrated commemorated european inked established establishing founded formed launched opened forged upgraded elevated raised lifted upgrading elevating raising their its bilateral both two sides countries level officially formally mutual up recently promoting promotion venue opening closing convening holding hosting conclusion attendance participants delegates delegations attendees close end for met gathered convened presided chair chairs chairman chairmen cochair cochairs cochairmen together names adoption conclusion date praised hailed quoted cited article name partners upgrade turned age founding fell falls noted discussed reviewed welcomed mentioned stressed underlined highlighted inaugural rose received made assumed post office position over sworn holds ceremony conferred upon promotion handed decision inaugurated taken his played travelled traveled flew city record report communique programme photo gathering session jointly time its now release issuance publication announcement public published unveiled announced year printed carrying carried stock linked bound tied relationship spoke received attended addressed visit trip tour singapore establish saw statement adopted issued born succeeded got her given effect presiding those below entered into began elevated confirmed started sealed agreed presented press signatory carry carries become moved chairing instalment installment iteration part come gone flown get being stepped resigned retired left ceased serve term tenure mandate expired ran completed finished concluded mission service bowed relieved duties dismissed removed quit vacated relinquished until till serving acting capacity role occupied filled replaced replaces succeeds succeed following predecessor successor previously formerly earlier once becomes takes assumes enters starts receives becoming speaking attending writing appointment election country nation passed elapsed commitment committed comply abide adherence observance provisions terms guided thanks sessions meetings proceedings rests rest ${REASONS}`;

/** Words written apart that count as one. */
const JOINED: readonly (readonly [string, string, string])[] = [
  ['viet', 'nam', 'vietnam'],
  // With a hyphen between, as the British write.
  ['co', 'operation', 'cooperation'],
  ['co', 'operative', 'cooperative'],
  ['co', 'ordination', 'coordination'],
  ['united', 'states', 'america'],
  ['united', 'kingdom', 'britain'],
  ['new', 'zealand', 'zealand'],
  ['nhat', 'ban', 'japan'],
  ['south', 'korea', 'korea'],
  ['south', 'korean', 'korean'],
  ['north', 'korea', 'northkorea'],
  ['north', 'korean', 'northkorea'],
  ['brunei', 'darussalam', 'brunei'],
  ['sri', 'lanka', 'srilanka'],
  ['sri', 'lankan', 'srilankan'],
  ['saudi', 'arabia', 'saudiarabia'],
  ['saudi', 'arabian', 'saudiarabia'],
  ['united', 'arab', 'unitedarab'],
  ['unitedarab', 'emirates', 'emirates'],
  ['south', 'africa', 'southafrica'],
  ['south', 'african', 'southafrican'],
  ['south', 'sudan', 'southsudan'],
  ['south', 'sudanese', 'southsudan'],
  ['papua', 'new', 'papuanew'],
  ['papuanew', 'guinea', 'papua'],
  ['equatorial', 'guinea', 'equatorialguinea'],
  ['hong', 'kong', 'hongkong'],
  ['sierra', 'leone', 'sierraleone'],
  ['sierra', 'leonean', 'sierraleone'],
  ['ivory', 'coast', 'ivorycoast'],
  ['cape', 'verde', 'capeverde'],
  ['cabo', 'verde', 'capeverde'],
  ['cape', 'verdean', 'capeverdean'],
  ['sao', 'tome', 'saotome'],
  ['central', 'african', 'centralafrican'],
  ['el', 'salvador', 'elsalvador'],
  ['costa', 'rica', 'costarica'],
  ['costa', 'rican', 'costarica'],
  ['dominican', 'republic', 'dominicanrepublic'],
  ['solomon', 'islands', 'solomonislands'],
  ['marshall', 'islands', 'marshallislands'],
  ['north', 'macedonia', 'macedonia'],
  ['holy', 'see', 'holysee'],
  ['san', 'marino', 'sanmarino'],
  // Bodies that grammar would read otherwise.
  ['lok', 'sabha', 'loksabha'],
  ['rajya', 'sabha', 'rajyasabha'],
  ['chatham', 'house', 'chathamhouse'],
  ['scotland', 'yard', 'scotlandyard'],
  ['federal', 'reserve', 'federalreserve'],
  ['west', 'bank', 'westbank'],
  ['supreme', 'soviet', 'supremesoviet'],
  // Exercises and exhibitions that come again.
  ['cobra', 'gold', 'cobragold'],
  ['justified', 'accord', 'justifiedaccord'],
  ['orient', 'shield', 'orientshield'],
  ['resolute', 'dragon', 'resolutedragon'],
  ['phoenix', 'express', 'phoenixexpress'],
  ['talisman', 'sabre', 'talismansabre'],
  ['garuda', 'shield', 'garudashield'],
  ['pitch', 'black', 'pitchblack'],
  ['keen', 'sword', 'keensword'],
  ['keen', 'edge', 'keenedge'],
  ['yama', 'sakura', 'yamasakura'],
  ['cutlass', 'express', 'cutlassexpress'],
  ['obangame', 'express', 'obangameexpress'],
  ['african', 'lion', 'africanlion'],
  ['freedom', 'shield', 'freedomshield'],
  ['freedom', 'edge', 'freedomedge'],
  ['steadfast', 'defender', 'steadfastdefender'],
  ['bersama', 'lima', 'bersamalima'],
  ['pacific', 'vanguard', 'pacificvanguard'],
  ['cope', 'north', 'copenorth'],
  ['saif', 'sareea', 'saifsareea'],
  ['indo', 'defence', 'indodefence'],
  // Seas that bear a country's name are not that country.
  ['south', 'china', 'southchina'],
  ['east', 'china', 'eastchina'],
];

export interface Words {
  /** Class bits per word id. */
  readonly classes: Uint32Array;
  /** `STYLE`, `WEAK_STYLE`, `SHORT_STYLE`, `BEFORE_STYLE` or 0 per word id. */
  readonly styles: Uint8Array;
  /** Word id → the id it counts as when forms are matched. */
  readonly canon: Int32Array;
  /** ISO 3166 code by the word id of the country. */
  readonly country: ReadonlyMap<WordId, string>;
  /** Word id → ordinal number it writes ("tenth" → 10), or 0. */
  readonly ordinal: Uint16Array;
  readonly id: (word: string) => number;
  /** Ids of the parts of "US" and "U.S.". */
  readonly us: { readonly word: number; readonly u: number; readonly s: number };
}

const STYLE_WORDS = [
  [STYLE, STYLES],
  [WEAK_STYLE, WEAK_STYLES],
  [SHORT_STYLE, SHORT_STYLES],
  [BEFORE_STYLE, BEFORE_STYLES],
] as const;

/** From thirtieth on, by tens. */
const TENTHS = 'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth';

/** Adds the grammar's words to the lexicon. Call before `wordTables`, which needs the final size. */
export function addWords(lexicon: LexiconBuilder): void {
  for (const [, list] of CLASSES) for (const word of list.split(' ')) lexicon.add(word);
  for (const [a, b] of SAME) {
    lexicon.add(a);
    lexicon.add(b);
  }
  for (const word of ORDINAL_WORDS) lexicon.add(word);
  for (const word of TENTHS.split(' ')) lexicon.add(word);
  for (const word of PLAIN.split(' ')) lexicon.add(word);
  for (const [, list] of STYLE_WORDS) for (const word of list.split(' ')) lexicon.add(word);
  for (const [first, second, whole] of JOINED) lexicon.join(first, second, whole);
  for (const { words } of COUNTRIES) for (const word of words.split(' ')) lexicon.add(word);
}

/** The tables over the finished lexicon. */
export function wordTables(lexicon: LexiconBuilder): Words {
  const classes = new Uint32Array(lexicon.size);
  const canon = new Int32Array(lexicon.size);
  for (let id = 0; id < canon.length; id++) canon[id] = id;
  const ordinal = new Uint16Array(lexicon.size);
  const country = new Map<WordId, string>();
  const styles = new Uint8Array(lexicon.size);
  for (const [kind, list] of STYLE_WORDS) for (const word of list.split(' ')) styles[lexicon.id(word)] = kind;
  for (const [bit, list] of CLASSES) {
    for (const word of list.split(' ')) {
      const id = lexicon.id(word);
      classes[id] = (classes[id] as number) | bit;
    }
  }
  for (const mark of ['-', "'", '/']) {
    const id = lexicon.id(mark);
    classes[id] = (classes[id] as number) | SKIPPED;
  }
  for (const { code, words } of COUNTRIES) {
    for (const word of words.split(' ')) {
      const id = lexicon.id(word);
      classes[id] = (classes[id] as number) | COUNTRY;
      country.set(id, code);
    }
  }
  for (const [a, b] of SAME) canon[lexicon.id(a)] = lexicon.id(b);
  // "Vietnamese People's Army" is "Viet Nam People's Army".
  for (const { words } of COUNTRIES) {
    const [name = '', ...adjectives] = words.split(' ');
    for (const adjective of adjectives) canon[lexicon.id(adjective)] = lexicon.id(name);
  }
  ORDINAL_WORDS.forEach((word, i) => {
    ordinal[lexicon.id(word)] = i + 1;
  });
  TENTHS.split(' ').forEach((word, i) => {
    ordinal[lexicon.id(word)] = (i + 3) * 10;
  });
  return {
    classes,
    styles,
    canon,
    country,
    ordinal,
    id: (word) => lexicon.id(word),
    us: { word: lexicon.id('us'), u: lexicon.id('u'), s: lexicon.id('s') },
  };
}
