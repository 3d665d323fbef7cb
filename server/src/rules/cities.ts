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

/**
 * Whether meeting at `place` excludes that `host` was the host: a capital stands for its state, so it is one only of a
 * place that is certainly abroad. Viet Nam, Japan and Singapore have a line each, and begin it with their capital.
 */
export function excludesHost(host: string, place: string): boolean {
  const [x, y] = [lineOf(host), lineOf(place)];
  if (x < 0 || y < 0) return false;
  const own = x < OWN_LINES;
  if (own && LINES[x]?.[0] !== host) return host !== place;
  return x !== y && !SAME_STATES.some((lines) => lines.includes(x) && lines.includes(y));
}

/** Lines that have states in common, each by one of its cities: those of South-East Asia, and Russia. */
const SAME_STATES = [
  ['jakarta', 'surabaya'],
  ['vladivostok', 'moscow'],
].map((cities) => cities.map(lineOf));

const OWN_LINES = 3;

function lineOf(city: string): number {
  return LINES.findIndex((line) => line.includes(city));
}
