/** Whether time grows with length and not with its square: measured again before it is called slow. */

/** Each length as a multiple of the first. */
const times = [1, 2, 4, 8];
/** The collector of garbage has much to do in a run of all tests, and its time counts too. */
const attempts = 12;
/** Time a character may grow so much over eight times the length; a quadratic part would make it eight times as much. */
const tolerance = 2.5;

/** Null when linear, else the time a character at each length, beside that at the first. */
export function slowness<Input>(make: (times: number) => Input, run: (input: Input) => unknown): string | null {
  const inputs = times.map(make);
  // Code that is still being compiled is slow where the text is short.
  for (const input of inputs.slice(0, 2)) run(input);
  const fastest = inputs.map(() => Number.POSITIVE_INFINITY);
  for (let attempt = 0; attempt < attempts; attempt++) {
    inputs.forEach((input, i) => {
      fastest[i] = Math.min(
        fastest[i] ?? 0,
        processorTime(() => run(input)),
      );
    });
    // Below a millisecond the clock and the collector of garbage are what is measured.
    const base = Math.max(fastest[0] ?? 0, 1);
    const growth = fastest.map((time, i) => time / (times[i] ?? 1) / base);
    if ((growth.at(-1) ?? 0) <= tolerance) return null;
    if (attempt === attempts - 1) return growth.map((each) => each.toFixed(1)).join(' ');
  }
  return null;
}

/** Milliseconds of the processor: on a busy machine the clock on the wall counts the work of others too. */
function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
