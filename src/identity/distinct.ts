/** Each text once, sorted: one list for every order in which the texts come. */
export function distinct(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].sort();
}
