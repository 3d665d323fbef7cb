/** V8's flags by what a process is for, named so and tried in these versions of Node; others go without. */
import { setFlagsFromString } from 'node:v8';

const isTried = /^v(?:20|22|24)\./.test(process.version);

export function setFlags(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}

export function serverFlags(): readonly string[] {
  if (!isTried) return [];
  return [
    // Each key makes another text of a large document; grown by a fifth, not doubled, the heap is rid of the old ones soon.
    `${HEAP_GROWTH}=20`,
    // What a key leaves behind fits into the smallest nursery. V8 would make it sixteen to thirty-two times as large
    // while the registry is read, and keep it so: a quarter of all the memory of a server.
    `${NURSERY_GROWTH}=1`,
    // One thread empties so small a nursery sooner than several can be woken up for it.
    `--no-${SHARED_CLEARING}`,
  ];
}

/** What V8 does by itself: for changes that leave so much behind that clearing it often costs more than memory is worth. */
export function relaxMemory(): void {
  if (isTried) setFlags([`${NURSERY_GROWTH}=2`, `${HEAP_GROWTH}=0`, `--${SHARED_CLEARING}`]);
}

const NURSERY_GROWTH = '--semi-space-growth-factor';
const HEAP_GROWTH = '--heap-growing-percent';
const SHARED_CLEARING = 'parallel-scavenge';

/**
 * A run is done within seconds, and most of that is compiling, in each thread again. Plain machine code at the first call,
 * and (where it can be said) the costly kind only for what is called several times as often as usual, save a sixth of the
 * work for a thousand dossiers. Its threads keep all cores busy, so that each clears up for itself, a nursery that fits
 * into the processor's cache: another tenth.
 */
export function commandFlags(): readonly string[] {
  if (!isTried) return [];
  const plain = ['--always-sparkplug', `--no-${SHARED_CLEARING}`, '--max-semi-space-size=4'];
  return process.version.startsWith('v20.') ? [...plain, '--interrupt-budget=1000000'] : plain;
}
