/** The claims of a passage by what they are of, so that no rule goes through all of them for each of its findings. */
import type { Claim } from '../resolve/claim.ts';
import { once } from '../text/once.ts';

type OfKind<Kind extends Claim['kind']> = Extract<Claim, { readonly kind: Kind }>;

/** Put in order when it is first asked for; in the order of the text. */
export function claimsBy<Kind extends Claim['kind'], Key>(
  claims: readonly Claim[],
  kinds: readonly Kind[],
  keyOf: (claim: OfKind<Kind>) => Key,
): (key: Key) => readonly OfKind<Kind>[] {
  const isOfKind = (claim: Claim): claim is OfKind<Kind> => kinds.some((kind) => kind === claim.kind);
  const byKey = once(() => {
    const found = new Map<Key, OfKind<Kind>[]>();
    for (const claim of claims.filter(isOfKind)) {
      const key = keyOf(claim);
      const known = found.get(key);
      if (known) known.push(claim);
      else found.set(key, [claim]);
    }
    return found;
  });
  return (key) => byKey().get(key) ?? [];
}
