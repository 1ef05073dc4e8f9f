/** How a topic's share of the papers changes from year to year. */
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
  const slopes = new Float64Array((sorted.length * (sorted.length - 1)) / 2);
  let rises = 0;
  let pair = 0;
  for (let place = 0; place < sorted.length; place += 1) {
    const [year = 0, value = 0] = sorted[place] ?? [];
    for (let next = place + 1; next < sorted.length; next += 1) {
      const [later = 0, laterValue = 0] = sorted[next] ?? [];
      slopes[pair] = (laterValue - value) / (later - year);
      rises += Math.sign(laterValue - value);
      pair += 1;
    }
  }
  return { slope: medianOf(slopes), significance: standardised(rises, sorted.length) };
}

/** Sorts the values in their place: a typed array sorts numbers without a function, many times faster. */
function medianOf(values: Float64Array): number {
  values.sort();
  const upper = values[Math.floor(values.length / 2)] ?? 0;
  const lower = values[Math.ceil(values.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

/** With the correction for continuity; 0 where there are too few years to speak of a trend. */
function standardised(rises: number, years: number): number {
  if (rises === 0 || years < 3) return 0;
  const variance = (years * (years - 1) * (2 * years + 5)) / 18;
  return (rises - Math.sign(rises)) / Math.sqrt(variance);
}
