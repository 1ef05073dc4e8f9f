/** More digits than any count needs, fewer than rounding errors show in: 11 times 1/11 is 1. */
const DIGITS = 12;

/**
 * A number as answers and files show it: to 12 significant digits. Networks are computed and
 * ordered by the numbers in full.
 */
export function shownNumber(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
}
