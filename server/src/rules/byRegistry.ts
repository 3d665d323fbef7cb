/** What a rule makes of a whole registry, once for each: one is never changed, and may be too large for every text. */
import type { Registry } from '../registry/model.ts';

/** The same function, which keeps an answer as long as its registry is kept. */
export function byRegistry<Made>(make: (registry: Registry) => Made): (registry: Registry) => Made {
  const kept = new WeakMap<Registry, { readonly made: Made }>();
  return (registry) => {
    const before = kept.get(registry) ?? { made: make(registry) };
    kept.set(registry, before);
    return before.made;
  };
}
