// Order statistics of a few timings.

/** Nearest rank, so that the result is always one of the values. */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function median(values) {
  return percentile(values, 0.5);
}
