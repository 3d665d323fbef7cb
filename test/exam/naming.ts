/** People with their titles as copy writes them: order of the name, diacritics, rank and office before or behind it. */
import type { Office, Person, Rank } from '../../server/src/registry/model.ts';
import { officesOn, rankOn } from './career.ts';
import type { Scene, World } from './scene.ts';
import { spelled } from './style.ts';

export const NATIONS: Readonly<Record<string, readonly [string, string]>> = {
  VN: ['Vietnamese', 'Viet Nam'],
  JP: ['Japanese', 'Japan'],
  PH: ['Philippine', 'the Philippines'],
  CN: ['Chinese', 'China'],
  US: ['American', 'the United States'],
  KR: ['Korean', 'the Republic of Korea'],
  AU: ['Australian', 'Australia'],
  IN: ['Indian', 'India'],
  RU: ['Russian', 'Russia'],
  FR: ['French', 'France'],
  GB: ['British', 'the United Kingdom'],
  MY: ['Malaysian', 'Malaysia'],
  NZ: ['New Zealand', 'New Zealand'],
  ID: ['Indonesian', 'Indonesia'],
  SG: ['Singaporean', 'Singapore'],
  TH: ['Thai', 'Thailand'],
  EU: ['European', 'the European Union'],
  ASEAN: ['ASEAN', 'ASEAN'],
};

export function countryName(code: string, { style }: World): string {
  return code === 'VN' ? style.vietnam : (NATIONS[code]?.[1] ?? code);
}

/** The full name in the dossier's order and with its diacritics. */
export function fullName({ name, country }: Person, { style }: World): string {
  const written = style.diacritics ? name.full : name.ascii;
  if (country === 'VN' || !style.givenFirst || name.order === 'given-first') return written;
  const words = written.split(' ');
  const turned = [...words.slice(1), words[0] ?? ''].join(' ');
  return words.length === 2 ? turned : written;
}

/** Every way to write a rank that is as long as the one chosen: the chosen one first. */
export function rankForms(rank: Rank, { style, dice }: World): readonly string[] {
  const short = rank.abbreviations.length > 0 && dice.chance(style.abbreviated);
  const all = short ? rank.abbreviations : [rank.title, ...rank.variants].filter((form) => /^[A-Z]/.test(form));
  const first = short ? dice.pick(all) : rank.title;
  return [first, ...all.filter((form) => form !== first)];
}

/** An office in English words; null where all of its names are for one language or nation only. */
export function officeForms(office: Office, world: World): readonly string[] {
  return [office.title, ...office.variants]
    .filter((form) => /^(?:[A-Z][\w'-]+,? ?|of |the |for |and |& |to )+$/.test(form) && form.includes(' '))
    .filter((form) => !/^(?:Viet ?[Nn]am|Japan|JSDF|Joint Staff|SDF|Party)/.test(form) || form === office.title)
    .map((form) => spelled(form, world.style));
}

interface Parts {
  readonly rank: string | null;
  readonly name: string;
  readonly office: string | null;
  readonly country: string;
}

/** "General X, Minister of Y,": closed with a comma where the apposition is open. */
export function compose({ rank, name, office, country }: Parts, world: World): string {
  const { dice } = world;
  const ranked = rank === null ? name : `${rank} ${name}`;
  if (office === null) return ranked;
  const [adjective] = NATIONS[country] ?? [''];
  const national = /Japan|Viet/.test(office);
  const nation = countryName(country, world);
  const behind = national ? office : dice.pick([office, office, `${office} of ${nation}`]);
  const before =
    national || adjective === '' ? office : dice.pick([office, `${adjective} ${office}`, `${nation}'s ${office}`]);
  return dice.pick([
    `${ranked}, ${behind},`,
    `${ranked}, ${behind},`,
    `${ranked}, the ${office},`,
    `${ranked} (${office})`,
    rank === null ? `${before} ${name}` : `${before} ${ranked}`,
    `${before} ${ranked}`,
    national || adjective === '' ? `the ${office}, ${ranked},` : `the ${adjective} ${office}, ${ranked},`,
    `${ranked}, who serves as ${office},`,
    `${ranked}, currently ${office},`,
  ]);
}

/** A person with what is sure of them on the day. */
export function titled(person: Person, scene: Scene, parts: Partial<Parts> = {}): string {
  const { registry, dice, on } = scene;
  const rank = rankOn(registry, person, on);
  const office = dice.pickAny(officesOn(registry, person, on));
  const forms = office === null ? [] : officeForms(office, scene);
  const withRank = rank !== null && dice.chance(0.75);
  const withOffice = forms.length > 0 && (!withRank || dice.chance(0.6));
  return compose(
    {
      rank: withRank ? (rankForms(rank, scene)[0] ?? null) : null,
      name: fullName(person, scene),
      office: withOffice ? dice.pick(forms) : null,
      country: person.country,
      ...parts,
    },
    scene,
  );
}
