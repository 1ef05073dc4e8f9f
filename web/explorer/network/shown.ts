/** A strength as a person reads it: two digits after the point. */
export function shown(strength: number): string {
  return strength.toLocaleString('en', { maximumFractionDigits: 2 });
}
