/** What countries are called in Vietnamese and Japanese. */
import type { GlossaryList } from './glossaryFields.ts';

/** Countries by their ISO 3166-1 code, as the country table of the grammar has them. */
export const COUNTRY_NAMES: GlossaryList = `
VN | việt nam | ベトナム ヴェトナム 越 ベトナム社会主義共和国
JP | nhật bản | 日本 日 日本国
CN | trung quốc | 中国 中華人民共和国
US | hoa kỳ, mỹ | 米国 アメリカ 米 アメリカ合衆国
KR | hàn quốc | 韓国 大韓民国 韓
KP | triều tiên | 北朝鮮
AU | australia, úc, ô-xtrây-li-a | オーストラリア 豪州 豪
IN | ấn độ | インド 印
RU | nga, liên bang nga | ロシア 露 ロシア連邦
FR | pháp | フランス 仏 フランス共和国
GB | anh, vương quốc anh | 英国 イギリス 英
DE | đức | ドイツ 独 ドイツ連邦共和国
PH | philippines, phi-líp-pin | フィリピン 比 フィリピン共和国
MY | malaysia | マレーシア
NZ | new zealand | ニュージーランド
ID | indonesia, in-đô-nê-xi-a | インドネシア インドネシア共和国
SG | singapore, xin-ga-po | シンガポール シンガポール共和国
TH | thái lan | タイ タイ王国
LA | lào | ラオス ラオス人民民主共和国
KH | campuchia | カンボジア カンボジア王国
MM | myanmar | ミャンマー
BN | brunei | ブルネイ
TL | timor leste, đông timor | 東ティモール
MN | mông cổ | モンゴル モンゴル国
PK | pakistan | パキスタン
BD | bangladesh | バングラデシュ
CU | cuba | キューバ
IT | italy, italia | イタリア 伊 イタリア共和国
ES | tây ban nha | スペイン
NL | hà lan | オランダ 蘭 オランダ王国
PL | ba lan | ポーランド
UA | ukraine | ウクライナ
CA | canada | カナダ 加
IL | israel | イスラエル
TR | thổ nhĩ kỳ | トルコ
IR | iran | イラン
SE | thụy điển | スウェーデン
NO | na uy | ノルウェー
FI | phần lan | フィンランド
DK | đan mạch | デンマーク
BR | brazil, bra-xin | ブラジル
AR | argentina, ác-hen-ti-na | アルゼンチン
CL | chile, chi-lê | チリ
PE | peru | ペルー
MX | mexico, mê-hi-cô | メキシコ
VE | venezuela, vê-nê-xu-ê-la | ベネズエラ
CO | colombia | コロンビア
ZA | nam phi | 南アフリカ
EG | ai cập | エジプト
SA | ả rập xê út, ả-rập xê-út | サウジアラビア
AE | các tiểu vương quốc ả rập thống nhất, uae | アラブ首長国連邦
QA | qatar, ca-ta | カタール
JO | jordan, gioóc-đa-ni | ヨルダン
KZ | kazakhstan, ca-dắc-xtan | カザフスタン
UZ | uzbekistan | ウズベキスタン
AZ | azerbaijan, a-déc-bai-gian |
BY | belarus, bê-la-rút |
BG | bulgaria, bun-ga-ri |
RO | romania, ru-ma-ni |
SK | slovakia, xlô-va-ki-a |
CZ | cộng hòa séc, cộng hoà séc, séc |
HU | hungary, hung-ga-ri |
AT | áo, cộng hòa áo |
CH | thụy sĩ, thuỵ sĩ |
BE | vương quốc bỉ |
GR | hy lạp |
PT | bồ đào nha |
IE | ireland, ai-len |
RS | serbia, xéc-bi-a |
HR | croatia |
SI | slovenia |
LV | latvia |
LT | litva, lithuania |
EE | estonia |
DZ | algeria, an-giê-ri |
MA | maroc, ma-rốc |
AO | angola, ăng-gô-la |
MZ | mozambique, mô-dăm-bích |
TZ | tanzania |
OM | oman, ô-man, vương quốc oman |
GH | ghana, ga-na |
KW | kuwait, cô-oét |
IQ | iraq, i-rắc |
SY | syria, xi-ri |
LB | lebanon, li-băng |
YE | yemen |
BH | bahrain, ba-ranh |
EC | ecuador, ê-cu-a-đo |
BO | bolivia, bô-li-vi-a |
UY | uruguay |
PY | paraguay |
PA | panama |
NI | nicaragua |
SV | el salvador |
DO | cộng hòa dominicana |
ZW | zimbabwe, dim-ba-bu-ê |
ZM | zambia |
NA | namibia |
UG | uganda |
RW | rwanda |
SN | senegal, xê-nê-gan |
CI | bờ biển ngà |
CM | cameroon |
SD | sudan, xu-đăng |
SS | nam sudan |
TN | tunisia |
LY | libya, li-bi |
IS | iceland, ai-xơ-len |
LU | luxembourg, lúc-xăm-bua |
CY | síp, cộng hòa síp |
MT | malta, man-ta |
AL | albania, an-ba-ni |
MK | bắc macedonia |
MD | moldova |
GE | gruzia |
AM | armenia, ác-mê-ni-a |
TM | turkmenistan |
TJ | tajikistan |
KG | kyrgyzstan |
VU | vanuatu |
WS | samoa |
TO | tonga |
KE | kenya |
NG | nigeria, ni-giê-ri-a |
ET | ethiopia |
LK | sri lanka, xri lan-ca |
NP | nepal |
FJ | fiji |
PG | papua new guinea |
BW | botswana |
BJ | benin |
TG | togo |
ML | mali |
MU | mauritius |
MW | malawi |
SC | seychelles |
SO | somalia |
DJ | djibouti |
MG | madagascar |
JM | jamaica |
GY | guyana |
GT | guatemala |
HN | honduras |
CR | costa rica |
HT | haiti |
BT | bhutan |
MV | maldives |
AF | afghanistan |
ME | montenegro |
SB | quần đảo solomon |
EU | liên minh châu âu, eu | 欧州連合 欧州
ASEAN | asean | アセアン asean 東南アジア諸国連合
`;

/** Other countries, which keep a title or a name from beginning with them. */
export const FURTHER_COUNTRIES = `アフガニスタン アルジェリア アルゼンチン アルバニア アルメニア アンゴラ イエメン イラク ウガンダ ウズベキスタン ウルグアイ エクアドル エジプト エストニア エチオピア オーストリア オマーン ガーナ カザフスタン カタール カメルーン ギリシャ キルギス クウェート クロアチア ケニア コスタリカ コロンビア コンゴ サウジアラビア ザンビア ジブチ ジャマイカ シリア ジンバブエ スイス スーダン スリランカ スロバキア スロベニア セネガル セルビア ソマリア タジキスタン タンザニア チェコ チュニジア チリ トルクメニスタン ナイジェリア ナミビア ニカラグア ネパール ハイチ パナマ パプアニューギニア パラオ パラグアイ ハンガリー フィジー ブータン ブラジル ブルガリア ベネズエラ ベラルーシ ペルー ベルギー ボスニア ボリビア ポルトガル マダガスカル マルタ マレーシア ミクロネシア メキシコ モザンビーク モルディブ モルドバ モロッコ モンテネグロ ヨルダン ラトビア リトアニア リビア ルーマニア ルクセンブルク ルワンダ レバノン アイスランド アイルランド アゼルバイジャン ジョージア トンガ サモア ソロモン ボツワナ バルバドス バヌアツ ブルンジ ベナン トーゴ ニジェール ガボン モーリタニア モーリシャス マラウイ レソト エスワティニ セーシェル シエラレオネ リベリア ブルキナファソ コートジボワール ガンビア エリトリア ガイアナ スリナム グアテマラ ホンジュラス エルサルバドル キプロス コソボ キリバス ツバル ナウル 南スーダン 北マケドニア コモロ カーボベルデ バハマ`;

const BY_CODE: ReadonlyMap<string, Readonly<Record<'vi' | 'ja', string>>> = new Map(
  COUNTRY_NAMES.trim()
    .split('\n')
    .map((line) => {
      const [code = '', vi = '', ja = ''] = line.split('|').map((column) => column.trim());
      return [code, { vi: capitalised(vi.split(', ')[0] ?? ''), ja: ja.split(' ')[0] ?? '' }];
    }),
);

/** "Việt Nam", "Hoa Kỳ": every syllable has a capital. */
function capitalised(name: string): string {
  return name.replace(/(?<![\p{L}-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The usual name of a country in the language; null where there is none. */
export const nativeCountryName = (code: string, language: 'vi' | 'ja'): string | null =>
  BY_CODE.get(code)?.[language] || null;
