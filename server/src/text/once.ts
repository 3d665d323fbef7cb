/** A value that is computed when it is first asked for, and then kept. */
export function once<T>(compute: () => T): () => T {
  let value: { readonly result: T } | null = null;
  return () => {
    value ??= { result: compute() };
    return value.result;
  };
}
