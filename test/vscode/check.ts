/** Assertions for both extension hosts; `node:assert` is not in the worker. */

export function equal<T>(actual: T, expected: T, what: string): void {
  const [left, right] = [JSON.stringify(actual, undefined, 2), JSON.stringify(expected, undefined, 2)];
  if (left !== right) throw new Error(`${what}\nactual:   ${left}\nexpected: ${right}`);
}

export function ok(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}
