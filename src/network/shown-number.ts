/** Fewer digits than a sum of fractions is right to, more than any count needs. */
const DIGITS = 12;

/** A number with so few digits is what was meant, and the rest was the error of adding. */
const SHORT = 9;

/**
 * A number as answers and files show it: 11 times 1/11 is 1, not 1.0000000000000002. A number that is
 * long by itself, such as 1/11, stays as it is. Networks are computed and ordered by the numbers in
 * full.
 */
export function shownNumber(value: number): number {
  if (Number.isInteger(value)) return value;
  const rounded = Number(value.toPrecision(DIGITS));
  return String(rounded).replace(/^[-0.]+|\D/g, '').length <= SHORT ? rounded : value;
}
