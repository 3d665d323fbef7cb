/** A number for a text: equal texts have the same, and others hardly ever. */

/** FNV-1a over all units, twice with other beginnings, as a whole number of 53 bits. */
export function textHash(text: string): number {
  let low = 0x811c9dc5 ^ text.length;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
