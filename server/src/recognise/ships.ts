/** Ships that are named after officers: "the icebreaker Almirante Viel", "USS General Ames". */
import { type Tokens, WORD } from '../text/tokens.ts';
import { wordSet } from '../text/wordSet.ts';

/** Between these and a name stands no officer. */
const SHIPS = wordSet(
  'frigate frigates corvette corvettes destroyer destroyers cruiser cruisers carrier carriers battleship icebreaker submarine minehunter minesweeper minelayer gunboat trawler freighter schooner barque flagship uss usns hms hmas hmcs hmnzs hmnas ara bap brp kri roks esps fs hdms hnlms hnoms hswms nrp orp tcg tàu',
);
/** An officer may stand behind these too; "training ship", "patrol vessel" are ships by their names. */
const GENERIC = wordSet('ship ships vessel vessels boat boats cutter tanker tug ferry');
const KINDS = wordSet(
  'training patrol survey supply research rescue hospital cargo landing support torpedo missile sail hydrographic sailing oil fishing merchant fast school',
);

/** The rank that begins at the token is the first word of a ship's name. */
export function beginsShip(from: number, text: string, { start, end, kind }: Tokens): boolean {
  if (from === 0 || kind[from - 1] !== WORD) return false;
  const before = (i: number) => (i < 0 ? '' : text.slice(start[i], end[i]).toLowerCase());
  const noun = before(from - 1);
  return SHIPS.has(noun) || (GENERIC.has(noun) && KINDS.has(before(from - 2)));
}
