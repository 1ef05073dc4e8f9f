/** The same work for all that ask for it: begun by the first, and not at all where nobody does. */
export function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let begun: Promise<Value> | null = null;
  return () => {
    begun ??= work();
    return begun;
  };
}
