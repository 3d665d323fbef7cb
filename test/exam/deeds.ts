/** What officials do in a dossier: sentences around one or more of them, in many voices. */
import { outsideMarks } from './marks.ts';
import type { World } from './scene.ts';
import { dayText, spelled, weekdayName } from './style.ts';

const PLACES = ['Hanoi', 'Tokyo', 'Da Nang', 'Ho Chi Minh City', 'Yokosuka', 'Hai Phong', 'Singapore'];
const MATTERS = [
  'peacekeeping training',
  'military medicine',
  'the clearing of unexploded ordnance',
  'search and rescue at sea',
  'the exchange of young officers',
  'cyber security',
  'the defence industry',
  'humanitarian assistance',
];

/** A sentence of which `who` is the subject or an object; `on` is the day that it may name. */
export function deed(who: string, world: World, on: number | null = null): string {
  const { dice, style } = world;
  const place = dice.pick(PLACES);
  const matter = spelled(dice.pick(MATTERS), style);
  const when =
    on === null
      ? ''
      : dice.pick(['', '', ` on ${dayText(on, style)}`, ` on ${weekdayName(on)}`, ` on ${dayText(on, style, false)}`]);
  return tidy(
    dice.pick([
      `${who} received the guests in ${place}${when}.`,
      `${who} said that work on ${matter} was going well.`,
      `The delegation was led by ${who}.`,
      `${who} spoke of ${matter} and thanked the hosts.`,
      `In ${place}, the guests called on ${who}.`,
      `At the talks${when}, ${who} proposed closer work on ${matter}.`,
      `They were met at the airport by ${who}.`,
      `Among those present was ${who}.`,
      `${who} paid tribute to the work of the mission.`,
      `The letter was handed to ${who}.`,
      `"We look forward to more," said ${who}.`,
      `The exhibition was opened by ${who} in ${place}${when}.`,
      `On behalf of the hosts, ${who} welcomed the delegation.`,
      `${who} hosted a dinner for the delegation in ${place}.`,
      `Speaking to the press${when}, ${who} called the visit useful.`,
      `According to ${who}, both sides will go on with ${matter}.`,
      `The host, ${who} thanked them for the work on ${matter}.`.replace('The host, ', ''),
      `For the host side, ${who} took the floor first.`,
      `A message from ${who} was read out at the opening.`,
      `The visitors paid a courtesy call on ${who}${when}.`,
      `The conference heard remarks by ${who}.`,
      `During the audience granted by ${who}, both sides discussed ${matter}.`,
      `The signing ceremony was witnessed by ${who}.`,
      `At the invitation of ${who}, a delegation arrived in ${place}.`,
      `Also attending were ${who} and representatives of the provinces.`,
      `${who} affirmed that the two militaries would go on with ${matter}.`,
      `${who} has expressed his condolences to the families of the victims.`,
      `The message was conveyed to ${who} through the embassy.`,
      `Receipt of the note by ${who} was confirmed the same evening.`,
      `In the presence of ${who}, forty divers boarded the tender.`,
      `It fell to ${who} to close the session.`,
      `No fewer than six requests were put to ${who} by the visitors.`,
      `Thanks are due to ${who} for the loan of the hall.`,
      `Diary: 0900 call on ${who}; 1015 tour of the museum.`,
      `Photo: ${who} with cadets of the academy in ${place}.`,
      `Seated from left to right: ${who}; an interpreter; the naval attaché.`,
      `With ${who} in the chair, the board turned to ${matter}.`,
      `The opening remarks having been delivered by ${who}, the panels began.`,
      `What ${who} told the seminar about ${matter} was noted with interest.`,
      `Neither ${who} nor the staff took questions.`,
      `The toast, proposed by ${who}, was drunk in tea.`,
      `In the absence of rain ${who} led the guests through the garden.`,
      `A second car carried ${who} and the protocol officer.`,
      `Attendance at the dinner of ${who} and of the diplomatic corps was noted.`,
    ]),
  );
}

/** Two or three people in one sentence. */
export function meeting(people: readonly string[], world: World, on: number | null = null): string {
  const { dice, style } = world;
  const [a = '', b = '', c] = people;
  const place = dice.pick(PLACES);
  const matter = spelled(dice.pick(MATTERS), style);
  const when = on === null ? '' : dice.pick(['', ` on ${dayText(on, style)}`, ` on ${weekdayName(on)}`]);
  const pair = [
    `${a} held talks with ${b} in ${place}${when}.`,
    `${a} met ${b} on the margins of the conference.`,
    `${a} and ${b} exchanged views on ${matter}.`,
    `In ${place}${when}, ${a} received ${b}.`,
    `${a} spoke with ${b} by telephone${when}.`,
    `The two sides were represented by ${a} and ${b}.`,
    `${a} thanked ${b} for the support in ${matter}.`,
  ];
  const more = c === undefined ? [] : [`${a}, ${b} and ${c} took part.`, `Present were ${a}, ${b} and ${c}.`];
  return tidy(dice.pick(more.length > 0 ? more : pair));
}

/** Commas of appositions that meet other marks, and the capital at the beginning. */
function tidy(text: string): string {
  const even = outsideMarks(text, (part) =>
    part
      .replace(/,,/g, ',')
      .replace(/,(?=[.)])/g, '')
      .replace(/, and (?=\S+ (?:exchanged))/g, ' and '),
  ).replace(/(\ue002),(?=\.)/g, '$1');
  return even.charAt(0).toUpperCase() + even.slice(1);
}
