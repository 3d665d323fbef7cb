/** Japanese copy as the engine reads it: titles, names beside them, organisations, agreements and what is none of them. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import type { Mention } from '../../server/src/recognise/mention.ts';
import { analyseText, findingsIn, mentioned } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

const engine = createEngine(builtinRegistry());

function found(text: string, ...types: readonly Mention['type'][]): string[] {
  return mentioned(analyseText(text, { date: '2024-06-20' }, engine), ...types);
}

describe('Japanese people', () => {
  const table: readonly [string, readonly string[]][] = [
    [
      '木原稔防衛大臣は、浜田靖一氏と会った。浜田氏は前任者だった。',
      ['木原稔 → (木原稔)', '浜田靖一 → hamada-yasukazu', '浜田 → hamada-yasukazu'],
    ],
    [
      'ベトナムのファン・ヴァン・ザン国防相が到着した。ザン氏は防衛省を訪れた。',
      ['ファン・ヴァン・ザン → phan-van-giang', 'ザン → phan-van-giang'],
    ],
    // Katakana that the registry does not list, by how the name sounds.
    ['トー・ラム書記長とファム・ミン・チン首相', ['トー・ラム → to-lam', 'ファム・ミン・チン → pham-minh-chinh']],
    // Nobody in any registry: a family name beside a rank or office, then by the family name alone.
    ['東部方面隊の森本健太2等陸佐が案内した。森本2佐は通訳も務めた。', ['森本健太 → (森本健太)', '森本 → (森本健太)']],
    [
      'グエン・ホン・フォン少将が講演した。フォン少将は質問に答えた。',
      ['グエン・ホン・フォン → (グエン・ホン・フォン)', 'フォン → (グエン・ホン・フォン)'],
    ],
    ['写真：高橋一郎', ['高橋一郎 → (高橋一郎)']],
    ['大使は帰国した。（高橋 一郎）', ['高橋 一郎 → (高橋 一郎)']],
    ['大使は帰国した。（東京 発）条約に署名した。（写真 提供）', []],
    ['海上自衛隊の中川るり子海将補と青木健教授、田中から海将補', ['中川るり子 → (中川るり子)', '青木健 → (青木健)']],
    ['大使は帰国した。（ソウル・西田彩）条約は署名された（写真・提供）。（防衛省・自衛隊）', ['西田彩 → (西田彩)']],
    ['【ソウル＝西田彩】会談した。【資料＝写真】', ['西田彩 → (西田彩)']],
    // From China and Korea, by a family name of one character and a title with its field.
    [
      '韓国の金錫宇国防長官は張又侠副主席と会った。金長官は帰国した。',
      ['金錫宇 → (金錫宇)', '張又侠 → (張又侠)', '金 → (金錫宇)'],
    ],
    [
      '中国の董軍国防相とスミス大佐、マッケイ駐日カナダ大使',
      ['董軍 → (董軍)', 'スミス → (スミス)', 'マッケイ → (マッケイ)'],
    ],
    [
      '会談には、海将大原真一海上幕僚副長と日下部誠一等陸佐が同席した。',
      ['大原真一 → (大原真一)', '日下部誠 → (日下部誠)'],
    ],
    ['リビアのアブドル・ドベイバ暫定首相と会談した。', ['アブドル・ドベイバ → (アブドル・ドベイバ)']],
    ['元統合幕僚長の河野克俊氏', ['河野克俊 → kawano-katsutoshi']],
    [
      'ヨーラン・ベルイ国防装備庁長官と木村一郎外務省北米局長',
      ['ヨーラン・ベルイ → (ヨーラン・ベルイ)', '木村一郎 → (木村一郎)'],
    ],
  ];
  for (const [text, wanted] of table) it(text, () => assert.deepEqual(found(text, 'person'), wanted));

  const none = [
    '両大臣は会談した。',
    'フィリピン国防相が来日する。',
    'インターネット担当大臣を置く。',
    '福岡県知事と東京都知事',
    '海上保安庁長官と駐屯地司令',
    '西の空、北の海、林と森、岸に着く。',
    '現地大使館、日本側、同次官',
    '石油大臣、高官氏、文民大臣、南部司令官、黄海、金融相',
    'チリ海軍大佐とオマーン駐日大使',
  ];
  for (const text of none) it(`nobody in 「${text}」`, () => assert.deepEqual(found(text, 'person'), []));
});

describe('Japanese titles', () => {
  const table: readonly [Mention['type'], string, readonly string[]][] = [
    [
      'organisation',
      '米第７艦隊と第１潜水隊群、東北大学から海上保安庁へ。日本赤十字社、笹川平和財団、サンシール陸軍士官学校。同大学、全大学',
      '米第７艦隊 第１潜水隊群 東北大学 海上保安庁 日本赤十字社 笹川平和財団 サンシール陸軍士官学校'
        .split(' ')
        .map((name) => `${name} → (${name})`),
    ],
    [
      'event',
      '第3回韓・ポーランド国防産業協力共同委員会とシャングリラ会合、オンライン会合、テレビ会議',
      [
        '第3回韓・ポーランド国防産業協力共同委員会 → (第3回韓・ポーランド国防産業協力共同委員会)',
        'シャングリラ会合 → (シャングリラ会合)',
      ],
    ],
    [
      'agreement',
      '北大西洋条約機構と「自由で開かれた海に資する日加アクションプラン」',
      ['自由で開かれた海に資する日加アクションプラン → (自由で開かれた海に資する日加アクションプラン)'],
    ],
    ['agreement', '大臣は「日本との協定」と述べた。', []],
    [
      'agreement',
      '日ポーランド防衛協力・交流に関する覚書',
      ['日ポーランド防衛協力・交流に関する覚書 → (日ポーランド防衛協力・交流に関する覚書)'],
    ],
    [
      'event',
      '日米印豪共同訓練「マラバール2024」、第5回日印陸軍種間対話、国際航空宇宙展。発展、展示と展開',
      [
        '日米印豪共同訓練「マラバール2024」 → (日米印豪共同訓練「マラバール2024」)',
        '第5回日印陸軍種間対話 → (第5回日印陸軍種間対話)',
        '国際航空宇宙展 → (国際航空宇宙展)',
      ],
    ],
    [
      'event',
      '太平洋島嶼国国防大臣会合と日本・太平洋島嶼国国防大臣会合、太平洋の会合',
      [
        '太平洋島嶼国国防大臣会合 → (太平洋島嶼国国防大臣会合)',
        '日本・太平洋島嶼国国防大臣会合 → (日本・太平洋島嶼国国防大臣会合)',
      ],
    ],
    [
      'organisation',
      '昨年スエズ運河庁と野党、アラブ科学技術海運アカデミー、国連児童基金、統一進歩民族連合、ヨーラン・ベルイ庁',
      [
        'スエズ運河庁 → (スエズ運河庁)',
        'アラブ科学技術海運アカデミー → (アラブ科学技術海運アカデミー)',
        '国連児童基金 → (国連児童基金)',
        '統一進歩民族連合 → (統一進歩民族連合)',
      ],
    ],
    [
      'organisation',
      '日立製作所、日本記者クラブとリトアニア商工会議所、経団連',
      [
        '日立製作所 → (日立製作所)',
        '日本記者クラブ → (日本記者クラブ)',
        'リトアニア商工会議所 → (リトアニア商工会議所)',
        '経団連 → (経団連)',
      ],
    ],
    ['organisation', '日本貿易振興機構は、同機構の', ['日本貿易振興機構 → (日本貿易振興機構)']],
    [
      'event',
      'NATO参謀長会議と第3回参謀長会議、参謀長会議、EU首脳の会議',
      ['NATO参謀長会議 → (NATO参謀長会議)', '第3回参謀長会議 → (第3回参謀長会議)'],
    ],
    ['event', '北大西洋条約機構首脳会議、機構の会議', ['北大西洋条約機構首脳会議 → (北大西洋条約機構首脳会議)']],
    ['agreement', '能力強化支援に関する交換公文', ['能力強化支援に関する交換公文 → (能力強化支援に関する交換公文)']],
    [
      'organisation',
      '在ベトナム日本大使館と駐日ベトナム大使館、在フィリピン日本国大使館',
      [
        '在ベトナム日本大使館 → jp-embassy-hanoi',
        '駐日ベトナム大使館 → vn-embassy-tokyo',
        '在フィリピン日本国大使館 → (在フィリピン日本国大使館)',
      ],
    ],
    [
      'office',
      '駐ベトナム日本国大使と駐日ベトナム社会主義共和国特命全権大使',
      ['駐ベトナム日本国大使 → jp-ambassador-vietnam', '駐日ベトナム社会主義共和国特命全権大使 → vn-ambassador-japan'],
    ],
    ['organisation', '川崎重工業の展示。大手重工業、重工業は', ['川崎重工業 → (川崎重工業)']],
    [
      'organisation',
      '米インド太平洋軍とポーランド軍、国防総省。両軍、全軍、米軍機、軍人、軍縮',
      ['米インド太平洋軍 → (米インド太平洋軍)', 'ポーランド軍 → (ポーランド軍)', '国防総省 → (国防総省)'],
    ],
    ['office', 'イーライ・ラトナー国防次官補と次官補', ['国防次官補 → (国防次官補)']],
    ['organisation', '北大西洋条約機構', ['北大西洋条約機構 → nato']],
    ['office', '佐藤健欧州局長と田中実北米局参事官', ['欧州局長 → (欧州局長)', '北米局参事官 → (北米局参事官)']],
    [
      'office',
      '大西健太郎アジア大洋州局参事官と椿健防衛政策局次長',
      ['アジア大洋州局参事官 → (アジア大洋州局参事官)', '防衛政策局次長 → (防衛政策局次長)'],
    ],
    ['office', '米国防長官と欧州の課題', ['国防長官 → (国防長官)']],
    ['office', '外務大臣と陸上幕僚長', ['外務大臣 → jp-minister-foreign-affairs', '陸上幕僚長 → jp-chief-gsdf']],
    ['office', 'ベトナム国防大臣', ['国防大臣 → vn-minister-national-defence']],
    // Whose it is stands before it: an office that the registry does not have.
    ['office', 'フィリピン国防相', ['国防相 → (国防相)']],
    ['office', '米国防長官', ['国防長官 → (国防長官)']],
    ['office', '駐日ベトナム大使', ['駐日ベトナム大使 → vn-ambassador-japan']],
    ['office', '首相公邸、外相会談、防衛相互、両大臣、次官補', []],
    [
      'rank',
      '一等陸佐、1等海佐、空将補',
      ['一等陸佐 → jgsdf-colonel', '1等海佐 → jmsdf-captain', '空将補 → jasdf-major-general'],
    ],
    ['rank', 'ベトナムのグエン・ホン・フォン少将', ['少将 → (Major General)']],
    [
      'organisation',
      '防衛省、ベトナム国防省、防衛研究所',
      ['防衛省 → jp-mod', '国防省 → vn-mnd', '防衛研究所 → (防衛研究所)'],
    ],
    ['organisation', 'ベトナム人民軍とベトナム海軍', ['ベトナム人民軍 → vpa', 'ベトナム海軍 → (ベトナム海軍)']],
    ['organisation', '防衛局面、経済産業、国防の局', []],
    [
      'organisation',
      '米ボーリンク社とエンブレル社製、3社、会社、新社屋、オルタ社長',
      ['ボーリンク社 → (ボーリンク社)', 'エンブレル社 → (エンブレル社)'],
    ],
    [
      'organisation',
      '国際政策課の課題、日課、海軍造船所と川西造船所',
      ['国際政策課 → (国際政策課)', '海軍造船所 → (海軍造船所)', '川西造船所 → (川西造船所)'],
    ],
    ['office', '国防装備庁長官', ['国防装備庁長官 → (国防装備庁長官)']],
    [
      'event',
      '第3回日ASEANサイバー防衛政策会議',
      ['第3回日ASEANサイバー防衛政策会議 → (第3回日ASEANサイバー防衛政策会議)'],
    ],
    ['event', '第十回越日国防政策対話', ['第十回越日国防政策対話 → vn-jp-defence-policy-dialogue']],
    ['event', '日米豪防衛相会談、首脳会談、初会合', ['日米豪防衛相会談 → (日米豪防衛相会談)']],
    ['agreement', '防衛装備品・技術移転協定', ['防衛装備品・技術移転協定 → vn-jp-defence-equipment-transfer-2021']],
    // The same thing in other words.
    [
      'agreement',
      '防衛装備及び技術の移転に関する協定',
      ['防衛装備及び技術の移転に関する協定 → vn-jp-defence-equipment-transfer-2021'],
    ],
    [
      'agreement',
      '両省は、造船分野における協力に関する覚書に署名した。',
      ['造船分野における協力に関する覚書 → (造船分野における協力に関する覚書)'],
    ],
    ['agreement', 'ベトナムと人材育成に関する覚書を交わした。', ['人材育成に関する覚書 → (人材育成に関する覚書)']],
    ['agreement', '同協定、両覚書、この条約、署名した宣言、声明を発表', []],
    ['agreement', '共同声明を発表', ['共同声明 → (共同声明)']],
    ['partnership', '日越の包括的な戦略的パートナーシップ', ['包括的な戦略的パートナーシップ → vn-jp']],
    ['partnership', '戦略的パートナーとして、パートナーシップを結ぶ', []],
  ];
  for (const [type, text, wanted] of table) {
    it(`${type} in 「${text}」`, () => assert.deepEqual(found(text, type), wanted));
  }

  it('takes the ordinal of an event from before and behind its name', () => {
    const ordinals = (text: string) =>
      analyseText(text, {}, engine).mentions.flatMap(({ ordinal }) => ordinal?.value ?? []);
    assert.deepEqual(ordinals('第9回日越防衛政策対話'), [9]);
    assert.deepEqual(ordinals('日越戦略的パートナーシップ対話の第8回会合'), [8]);
    assert.deepEqual(ordinals('第二十一回越日国防政策対話'), [21]);
  });
});

describe('Japanese claims', () => {
  const held = (text: string) =>
    analyseText(text, { date: '2024-06-20' }, engine).claims.flatMap((claim) =>
      claim.kind === 'held-office' || claim.kind === 'held-rank'
        ? [`${claim.person.text} ${(claim.kind === 'held-rank' ? claim.rank : claim.office).text} ${claim.date.tense}`]
        : [],
    );
  const table: readonly [string, readonly string[]][] = [
    ['吉田圭秀統合幕僚長', ['吉田圭秀 統合幕僚長 present']],
    ['中谷元防衛大臣', ['中谷元 防衛大臣 present']],
    ['河野克俊元統合幕僚長', ['河野克俊 統合幕僚長 former']],
    ['前防衛大臣の浜田靖一氏', ['浜田靖一 防衛大臣 former']],
    ['当時の岸信夫防衛相', ['岸信夫 防衛相 former']],
    [
      'ホアン・スアン・チエン国防次官（上級中将）',
      ['ホアン・スアン・チエン 国防次官 present', 'ホアン・スアン・チエン 上級中将 present'],
    ],
  ];
  for (const [text, wanted] of table) it(text, () => assert.deepEqual(held(text), wanted));

  it('finds the wrong rank and leaves former offices alone', () => {
    const codes = (text: string) => findingsIn(text, { date: '2024-06-20' }, engine).map(({ code }) => code);
    assert.deepEqual(codes('ホアン・スアン・チエン国防次官（大将）が会談した。'), ['rank-not-held']);
    assert.deepEqual(codes('当時の岸信夫防衛相が署名した。元統合幕僚長の河野克俊氏も同席した。'), []);
  });
});
