/** Three-valued truth: the registry is an open world, so "unknown" is an answer and never a finding. */

export type Truth = 'yes' | 'no' | 'unknown';

export function not(a: Truth): Truth {
  return a === 'yes' ? 'no' : a === 'no' ? 'yes' : 'unknown';
}

/** Kleene disjunction; the empty one is `no`. */
export function or(...values: readonly Truth[]): Truth {
  if (values.includes('yes')) return 'yes';
  return values.includes('unknown') ? 'unknown' : 'no';
}
