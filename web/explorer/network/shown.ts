/** A strength as a person reads it: two digits after the point. */
export function shown(strength: number): string {
  return strength.toLocaleString('en', { maximumFractionDigits: 2 });
}

/** A centrality, which may be small: three digits that count. */
export function precise(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}
