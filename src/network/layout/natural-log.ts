/**
 * The natural logarithm of a number from 1 up, right to eight digits, by the four operations alone. How
 * `Math.log` rounds is left to each implementation of JavaScript, and over many iterations a last digit
 * becomes another picture.
 */
export function naturalLog(value: number): number {
  let rest = value;
  let halvings = 0;
  while (rest > 1.5) {
    rest *= 0.5;
    halvings += 1;
  }
  // ln r = 2 artanh z, and its series is short for so small a z.
  const z = (rest - 1) / (rest + 1);
  const square = z * z;
  const series = 1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9)));
  return halvings * Math.LN2 + 2 * z * series;
}
