/** The times at three percentiles, in hundredths of their unit. */
export function percentiles(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    hundredths(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Rounded to hundredths: more digits say nothing. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
