/** Ships that are named after officers: "the icebreaker Almirante Viel", "USS General Ames". */
import { type Tokens, WORD } from '../text/tokens.ts';

/** Between these and a name stands no officer. */
const SHIPS: ReadonlySet<string> = new Set(
  'frigate frigates corvette corvettes destroyer destroyers cruiser cruisers carrier carriers battleship icebreaker submarine minehunter minesweeper minelayer gunboat trawler freighter schooner barque flagship uss usns hms hmas hmcs hmnzs hmnas ara bap brp kri roks esps fs hdms hnlms hnoms hswms nrp orp tcg tàu'.split(
    ' ',
  ),
);
/** An officer may stand behind these too; "training ship", "patrol vessel" are ships by their names. */
const GENERIC: ReadonlySet<string> = new Set('ship ships vessel vessels boat boats cutter tanker tug ferry'.split(' '));
const KINDS: ReadonlySet<string> = new Set(
  'training patrol survey supply research rescue hospital cargo landing support torpedo missile sail hydrographic sailing oil fishing merchant fast school'.split(
    ' ',
  ),
);

/** The rank that begins at the token is the first word of a ship's name. */
export function beginsShip(from: number, text: string, { start, end, kind }: Tokens): boolean {
  if (from === 0 || kind[from - 1] !== WORD) return false;
  const before = (i: number) => (i < 0 ? '' : text.slice(start[i], end[i]).toLowerCase());
  const noun = before(from - 1);
  return SHIPS.has(noun) || (GENERIC.has(noun) && KINDS.has(before(from - 2)));
}
