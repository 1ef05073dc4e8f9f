/** H(n) = 1 + 1/2 + … + 1/n, remembered: a paper of 3,000 authors would else sum it 3,000 times. */
const harmonicNumbers: number[] = [0];

/**
 * The share of a paper's credit that the author at that place gets; all shares of a paper sum to 1.
 *
 * * HARMONIC: (1/i) / (1 + 1/2 + … + 1/n) (Hagen 2008, https://doi.org/10.1371/journal.pone.0004021;
 *   Hagen 2010, https://doi.org/10.1007/s11192-009-0129-4).
 * * FIRST_LAST: the first-last-author emphasis of Tscharntke and others (2007,
 *   https://doi.org/10.1371/journal.pbio.0050018): the first gets 1, the last 1/2, each other 1/n,
 *   here divided by their sum.
 *
 * @param place from 1; where it is not one of 1…n it is unknown, and the share is the equal one, 1/n.
 */
export function authorCredit(
  rule: 'HARMONIC' | 'FIRST_LAST',
  authorCount: number,
  place: number,
): number {
  if (authorCount < 1) return 0;
  if (!(place >= 1 && place <= authorCount)) return 1 / authorCount;
  if (rule === 'HARMONIC') return 1 / (place * harmonicNumber(authorCount));
  return emphasis(authorCount, place) / sumOfEmphases(authorCount);
}

function emphasis(authorCount: number, place: number): number {
  if (place === 1) return 1;
  return place === authorCount ? 0.5 : 1 / authorCount;
}

function sumOfEmphases(authorCount: number): number {
  return authorCount === 1 ? 1 : 1.5 + (authorCount - 2) / authorCount;
}

function harmonicNumber(n: number): number {
  for (let next = harmonicNumbers.length; next <= n; next += 1) {
    harmonicNumbers.push((harmonicNumbers[next - 1] ?? 0) + 1 / next);
  }
  return harmonicNumbers[n] ?? Number.NaN;
}
