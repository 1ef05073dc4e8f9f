/** Authors with equally many papers. */
export interface ProductivityRow {
  readonly papers: number;
  readonly authors: number;
  /** Of all authors. */
  readonly share: number;
  /** The share that the fitted law gives; null without a fit. */
  readonly expectedShare: number | null;
}

/** Lotka's law, share(x) = constant / x^exponent, as it fits some authors. */
export interface LotkaFit {
  readonly exponent: number | null;
  readonly constant: number | null;
  /** Greatest distance between the shares summed up and those of the law (Kolmogorov and Smirnov). */
  readonly distance: number | null;
  readonly rows: readonly ProductivityRow[];
}

/**
 * Fits Lotka's law (Lotka 1926) to numbers of papers by author. The exponent is the one of greatest
 * likelihood, the constant 1/zeta(exponent), so that shares sum to 1 (Clauset, Shalizi, Newman
 * 2009, https://doi.org/10.1137/070710111): straight lines through logarithms, as often used, lean
 * on the few authors with the most papers. No fit where all have one paper, or there is no one.
 */
export function fitLotka(paperCounts: Iterable<number>): LotkaFit {
  const authors = new Map<number, number>();
  for (const count of paperCounts) {
    if (count > 0) authors.set(count, (authors.get(count) ?? 0) + 1);
  }
  const sorted = [...authors].sort(([one], [other]) => one - other);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const meanLog =
    sorted.reduce((sum, [papers, count]) => sum + count * Math.log(papers), 0) / total;
  const exponent = total > 0 && meanLog > 0 ? bestExponent(meanLog) : null;
  const constant = exponent === null ? null : 1 / zeta(exponent);
  const law = (papers: number) =>
    exponent === null || constant === null ? null : constant * papers ** -exponent;
  const rows = sorted.map(([papers, count]) => ({
    papers,
    authors: count,
    share: count / total,
    expectedShare: law(papers),
  }));
  return { exponent, constant, distance: law(1) === null ? null : distanceOf(rows, law), rows };
}

/** Greatest distance at any number of papers, also those that no author has. */
function distanceOf(
  rows: readonly ProductivityRow[],
  law: (papers: number) => number | null,
): number {
  const last = rows.at(-1)?.papers ?? 0;
  const shares = new Map(rows.map(({ papers, share }) => [papers, share]));
  let [seen, expected, greatest] = [0, 0, 0];
  for (let papers = 1; papers <= last; papers += 1) {
    seen += shares.get(papers) ?? 0;
    expected += law(papers) ?? 0;
    greatest = Math.max(greatest, Math.abs(seen - expected));
  }
  return greatest;
}

const EXPONENTS = { low: 1.0001, high: 30 } as const;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The least of ln zeta(a) + a * mean log, which has one valley (golden section search). */
function bestExponent(meanLog: number): number {
  const cost = (exponent: number) => Math.log(zeta(exponent)) + exponent * meanLog;
  let { low, high }: { low: number; high: number } = EXPONENTS;
  while (high - low > 1e-9) {
    const span = GOLDEN * (high - low);
    if (cost(high - span) < cost(low + span)) high = low + span;
    else low = high - span;
  }
  return (low + high) / 2;
}

const ZETA_TERMS = 20;

/** Riemann's zeta for exponents above 1: the first terms, and Euler and Maclaurin's formula for the rest. */
function zeta(exponent: number): number {
  let sum = 0;
  for (let term = 1; term < ZETA_TERMS; term += 1) sum += term ** -exponent;
  const last = ZETA_TERMS ** -exponent;
  return (
    sum +
    (ZETA_TERMS * last) / (exponent - 1) +
    last / 2 +
    (exponent * last) / (12 * ZETA_TERMS) -
    (exponent * (exponent + 1) * (exponent + 2) * last) / (720 * ZETA_TERMS ** 3)
  );
}
