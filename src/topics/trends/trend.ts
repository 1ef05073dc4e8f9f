/** How a topic's share of the papers of each year goes. */
export interface Trend {
  /** The median change of the share from one year to the next: 0.01 is one paper in a hundred more. */
  readonly slope: number;
  /** The Mann-Kendall statistic, standardised: beyond 1.96 a trend is unlikely to be chance (5 %). */
  readonly significance: number;
}

/**
 * The trend of yearly values, by two rules that no single year can decide: Sen's slope, the median of the
 * slopes between all two years (Sen 1968, "Estimates of the regression coefficient based on Kendall's
 * tau"), and the test of Mann (1945) and Kendall (1975), without the correction for ties.
 *
 * @param points year and value, each year once, in any order.
 */
export function trendOf(points: readonly (readonly [year: number, value: number])[]): Trend {
  const sorted = [...points].sort(([a], [b]) => a - b);
  const slopes: number[] = [];
  let rises = 0;
  for (const [place, [year, value]] of sorted.entries()) {
    for (const [later, laterValue] of sorted.slice(place + 1)) {
      slopes.push((laterValue - value) / (later - year));
      rises += Math.sign(laterValue - value);
    }
  }
  return { slope: medianOf(slopes), significance: standardised(rises, sorted.length) };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

/** With the correction for continuity; 0 where there are too few years to speak of a trend. */
function standardised(rises: number, years: number): number {
  if (rises === 0 || years < 3) return 0;
  const variance = (years * (years - 1) * (2 * years + 5)) / 18;
  return (rises - Math.sign(rises)) / Math.sqrt(variance);
}
