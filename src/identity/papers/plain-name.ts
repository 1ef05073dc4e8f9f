/**
 * A folded name without blanks, in the letters that all transliterations share: "muller" and "mueller"
 * give "muller". So a family name compares with a given name where the two changed places.
 */
export function plainName(folded: string): string {
  return folded.replaceAll(' ', '').replace(/([aou])e/g, '$1');
}
