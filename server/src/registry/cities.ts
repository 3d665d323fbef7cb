/** Cities in which meetings are held: which are two and never one, and what they are called in Vietnamese and Japanese. */
import { foldText } from '../text/fold.ts';

/**
 * Folded names of cities in which meetings are held: two of them are never one place. Capitals of the region and of the
 * states that its dossiers speak of, and the larger cities of Viet Nam and Japan; none that is part of another.
 */
const LINES = [
  'hanoi,ho chi minh city,da nang,hai phong,nha trang,hue,can tho,vung tau,ha long,quy nhon,da lat,vinh,phu quoc,cam ranh',
  'tokyo,osaka,kyoto,nagoya,fukuoka,sapporo,hiroshima,kobe,yokohama,sendai,yokosuka,sasebo,kure,naha,nagasaki,niigata',
  'singapore',
  'jakarta,manila,bangkok,kuala lumpur,vientiane,phnom penh,bandar seri begawan,yangon,naypyidaw,dili,bali',
  'siem reap,luang prabang,chiang mai,pattaya,phuket,cebu,davao,penang,surabaya,bandung,yogyakarta,mandalay',
  'seoul,busan,beijing,shanghai,guangzhou,nanning,hong kong,macau,taipei,ulaanbaatar,vladivostok,pyongyang',
  'new delhi,mumbai,kolkata,chennai,islamabad,karachi,dhaka,colombo,kathmandu,male,thimphu',
  'canberra,sydney,melbourne,perth,brisbane,wellington,auckland,port moresby,suva,honolulu',
  'moscow,london,paris,berlin,rome,madrid,lisbon,vienna,geneva,brussels,the hague,amsterdam,stockholm,oslo,helsinki',
  'copenhagen,warsaw,prague,budapest,kyiv,athens,ankara,istanbul,dubai,abu dhabi,doha,riyadh,tehran,tel aviv,cairo',
  'new york,ottawa,toronto,vancouver,mexico city,lima,santiago,havana,brasilia,buenos aires,pretoria,nairobi',
].map((line) => line.split(','));

export const CITIES: ReadonlySet<string> = new Set(LINES.flat());

/** What Vietnamese and Japanese call those that are named otherwise there: folded English name, Vietnamese, Japanese. */
const NATIVE = [
  ['hanoi', 'Hà Nội', 'ハノイ'],
  ['ho chi minh city', 'Thành phố Hồ Chí Minh', 'ホーチミン'],
  ['da nang', 'Đà Nẵng', 'ダナン'],
  ['hai phong', 'Hải Phòng', 'ハイフォン'],
  ['nha trang', 'Nha Trang', 'ニャチャン'],
  ['hue', 'Huế', 'フエ'],
  ['can tho', 'Cần Thơ', 'カントー'],
  ['vung tau', 'Vũng Tàu', 'ブンタウ'],
  ['ha long', 'Hạ Long', 'ハロン'],
  ['cam ranh', 'Cam Ranh', 'カムラン'],
  ['tokyo', 'Tokyo', '東京'],
  ['osaka', 'Osaka', '大阪'],
  ['kyoto', 'Kyoto', '京都'],
  ['nagoya', 'Nagoya', '名古屋'],
  ['fukuoka', 'Fukuoka', '福岡'],
  ['sapporo', 'Sapporo', '札幌'],
  ['hiroshima', 'Hiroshima', '広島'],
  ['kobe', 'Kobe', '神戸'],
  ['yokohama', 'Yokohama', '横浜'],
  ['sendai', 'Sendai', '仙台'],
  ['yokosuka', 'Yokosuka', '横須賀'],
  ['sasebo', 'Sasebo', '佐世保'],
  ['nagasaki', 'Nagasaki', '長崎'],
  ['singapore', 'Singapore', 'シンガポール'],
  ['jakarta', 'Jakarta', 'ジャカルタ'],
  ['manila', 'Manila', 'マニラ'],
  ['bangkok', 'Bangkok', 'バンコク'],
  ['kuala lumpur', 'Kuala Lumpur', 'クアラルンプール'],
  ['vientiane', 'Viêng Chăn', 'ビエンチャン'],
  ['phnom penh', 'Phnôm Pênh', 'プノンペン'],
  ['seoul', 'Seoul', 'ソウル'],
  ['beijing', 'Bắc Kinh', '北京'],
] as const;

const ENGLISH: ReadonlyMap<string, string> = new Map(
  NATIVE.flatMap(([english, vi, ja]) => [vi, ja].map((name) => [foldText(name), english] as const)),
);

/** The folded English name of a city, in whichever of the languages it is written. */
export function cityOf(written: string): string {
  const folded = foldText(written);
  return ENGLISH.get(folded) ?? folded;
}

/** The name of a city in the language of another one: "Hà Nội" for “Tokyo” in a Vietnamese text. */
export function cityIn(language: 'vi' | 'ja' | null, city: string): string {
  const known = NATIVE.find(([english]) => english === foldText(city));
  return known === undefined || language === null ? city : known[language === 'vi' ? 1 : 2];
}

/**
 * Whether meeting at `place` excludes that `host` was the host: a capital stands for its state, so it is one only of a
 * place that is certainly abroad. Viet Nam, Japan and Singapore have a line each, and begin it with their capital.
 */
export function excludesHost(host: string, place: string): boolean {
  const [x, y] = [lineOf(host), lineOf(place)];
  if (x < 0 || y < 0) return false;
  const own = x < OWN_STATES.length;
  if (own && LINES[x]?.[0] !== host) return host !== place;
  return x !== y && !SAME_STATES.some((lines) => lines.includes(x) && lines.includes(y));
}

/** ISO 3166-1 alpha-2 of the country of a city; null where only the city is known. */
export function countryOf(city: string): 'VN' | 'JP' | 'SG' | null {
  return OWN_STATES[lineOf(foldText(city))] ?? null;
}

const OWN_STATES = ['VN', 'JP', 'SG'] as const;

/** Lines that have states in common, each by one of its cities: those of South-East Asia, and Russia. */
const SAME_STATES = [
  ['jakarta', 'surabaya'],
  ['vladivostok', 'moscow'],
].map((cities) => cities.map(lineOf));

function lineOf(city: string): number {
  return LINES.findIndex((line) => line.includes(city));
}
