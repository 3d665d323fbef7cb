/** Agreements with the date of their signing, right or wrong. */
import type { Agreement } from '../../server/src/registry/model.ts';
import { dateOf, dayOf, daysInMonth } from '../../server/src/time/calendar.ts';
import { dateValue, type PartialDate, type TimeValue } from '../../server/src/time/edtf.ts';
import { corrected } from './marks.ts';
import { countryName } from './naming.ts';
import type { Fault, Topic, Truth, World } from './scene.ts';
import { onOrIn, spelled, timeIn } from './style.ts';

/** Titles that a reader would write: Latin letters, a capital, more than one word. */
export function agreementTitles({ title, variants }: Agreement, world: World): readonly string[] {
  const all = [title, ...variants].filter((form) => /^[A-Z][\x20-\x7e’]*$/.test(form) && form.includes(' '));
  return [...new Set(all.flatMap((form) => [form, form.replace(/ ?\([^()]*\)$/, '')]))].map((form) =>
    spelled(form, world.style),
  );
}

type Signed = Agreement & { readonly signed: { readonly date: TimeValue } };

export function signedAgreements({ registry }: World): readonly Signed[] {
  const all = [...registry.agreements.values()];
  // What is in force no longer has sentences of its own.
  const replaced = new Set(all.map(({ supersedes }) => supersedes));
  return all.filter(
    (agreement): agreement is Signed =>
      agreement.signed.date !== null && agreement.type !== 'establishment' && !replaced.has(agreement.id),
  );
}

/** A statement about the signing; `date` is right or marked, and reads behind "on" or "in" as `lead` says. */
export function signing(
  agreement: Agreement,
  date: string,
  lead: string,
  world: World,
  title: string = world.dice.pick(agreementTitles(agreement, world)),
): string {
  const { dice } = world;
  const sides = agreement.parties.map((code) => countryName(code, world)).join(' and ');
  const issued = /Statement|Declaration|Vision|Initiative/.test(title);
  const verb = issued
    ? dice.pick(['issued', 'adopted', 'signed'])
    : dice.pick(['signed', 'signed', 'concluded', 'inked']);
  const place = agreement.signed.place?.split(', ').at(-1) ?? null;
  const at = place !== null && /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(place) && dice.chance(0.3) ? ` in ${place}` : '';
  const capital = lead === 'on' ? 'On' : 'In';
  return dice.pick([
    `Both sides will carry on with the ${title}, ${verb} ${lead} ${date}.`,
    `Both sides will carry on with the ${title}, ${verb}${at} ${lead} ${date}.`,
    `Work is based on the ${title}, which was ${verb} ${lead} ${date}.`,
    `The ${title} was ${verb}${at} ${lead} ${date}.`,
    `The ${title} (${date}) remains the basis of the work.`,
    `They put into practice the ${title} of ${date}.`,
    `The parties ${verb} the ${title} ${lead} ${date}.`,
    `${capital} ${date}, the two sides ${verb} the ${title}.`,
    `The ${title} ${verb} ${lead} ${date} was praised by both sides.`,
    `Since the signing of the ${title} ${lead} ${date}, contacts have grown.`,
    `The ministries of ${sides} act under the ${title}, ${verb}${at} ${lead} ${date}, and under later plans.`,
    `They recalled the ${title}${lead === 'on' ? `, dated ${date}` : ` (${date})`}.`,
    `The ${title} dates from ${date}.`,
    `It was ${lead} ${date} that the ${title} was ${verb}.`,
    `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${lead} ${date}, the ${title} covers nine fields.`,
    `They noted that the ${title} had been ${verb} ${lead} ${date}.`,
    `Having ${verb} the ${title} ${lead} ${date}, the two ministries now turn to its annexes.`,
    `The signing of the ${title} ${lead} ${date} opened a new chapter.`,
    `The signing ${lead} ${date} of the ${title} opened a new chapter.`,
    `The ${title} bears the date of ${date}.`,
    `${capital} ${date}, after long talks, the ${title} was ${verb}.`,
    `${lead === 'on' ? date : `The year ${date}`} saw the signing of the ${title}.`.replace(/^The year (?=\D)/, ''),
    `Copies of the ${title} (${verb} ${lead} ${date}) were laid out.`,
    `Nothing has changed since the ${title}, ${verb} ${lead} ${date}.`,
    `When the ${title} was ${verb} ${lead} ${date}, few took notice.`,
  ]);
}

const dated: Truth = (scene) => {
  const known = signedAgreements(scene).filter(({ signed }) => signed.date.latest < scene.on - 40);
  const agreement = scene.dice.pickAny(known);
  if (agreement === null) return null;
  const value = coarser(agreement.signed.date, scene);
  const text = value === null ? null : timeIn(value, scene.style);
  return value === null || text === null ? null : signing(agreement, text, onOrIn(value, '').trim(), scene);
};

/** Named without its date, in a sentence with another one. */
const undated: Truth = (scene) => {
  const known = signedAgreements(scene).filter(({ signed }) => signed.date.latest < scene.on - 40);
  const agreement = scene.dice.pickAny(known);
  if (agreement === null) return null;
  const title = scene.dice.pick(agreementTitles(agreement, scene));
  const day = timeIn(dayValue(scene.on), scene.style);
  return scene.dice.pick([
    `On ${day}, officials reviewed the ${title}.`,
    `The talks on ${day} dealt with the ${title}.`,
    `A report on the ${title} was presented on ${day}.`,
    `Both sides keep to the ${title}.`,
    `They agreed to make good use of the ${title} in the years to come.`,
  ]);
};

function dayValue(day: number): PartialDate {
  const { year, month, day: d } = dateOf(day);
  return dateValue(year, month, d);
}

/** A day as itself, its month or its year: copy is as exact as it likes. */
function coarser(value: TimeValue, { dice }: World): TimeValue | null {
  if (value.type !== 'date' || value.year === null) return value;
  if (value.precision === 'year' || value.month === null) return value;
  return dice.pick([value, value, dateValue(value.year, value.month), dateValue(value.year)]);
}

/** Another year, month or day, at least two months from the true one. */
function shifted(value: TimeValue, world: World): PartialDate | null {
  if (value.type !== 'date' || value.year === null) return null;
  const { dice } = world;
  const year = value.year + dice.pick([-10, -3, -2, -1, 1, 2]);
  if (value.month === null || value.precision === 'year') return dateValue(year);
  if (value.precision === 'month' || value.day === null) {
    return dice.chance(0.5)
      ? dateValue(year, value.month)
      : dateValue(value.year, ((value.month + dice.number(2, 8)) % 12) + 1);
  }
  const month = ((value.month + dice.number(2, 8)) % 12) + 1;
  return dice.chance(0.6)
    ? dateValue(year, value.month, Math.min(value.day, daysInMonth(year, value.month)))
    : dateValue(value.year, month, Math.min(value.day, daysInMonth(value.year, month)));
}

const agreementDate: Fault = (world) => {
  const { dice, style } = world;
  const agreement = dice.pick(signedAgreements(world));
  const value = coarser(agreement.signed.date, world);
  const wrong = value === null ? null : shifted(value, world);
  if (value === null || wrong === null || isOpen(agreement)) return null;
  const right = timeIn(value, style);
  const words = timeIn(wrong, style);
  // "June" and "May" do not tell how the dossier shortens other months.
  if (/^short/.test(style.dates) && /\b(?:May|June|July|Jun|Jul)\b/.test(words ?? '')) return null;
  if (right === null || words === null || right === words || Math.abs(wrong.earliest - value.earliest) < 40)
    return null;
  const on = Math.max(value.latest, wrong.latest) + dice.number(60, 1200);
  if (on > LAST) return null;
  return { on, text: signing(agreement, corrected(words, right), onOrIn(value, '').trim(), world) };
};

/** 2026-05-01. */
const LAST = dayOf(2026, 5, 1);

/** A convention of many states, which are its parties at different times. */
function isOpen({ parties }: Agreement): boolean {
  return parties.some((party) => !/^(?:[A-Z]{2}|ASEAN)$/.test(party));
}

export const agreements: Topic = {
  truths: [dated, dated, undated],
  faults: { 'agreement-date': agreementDate },
};
