/** Stands for a node in no cluster. */
export const NO_CLUSTER = -1;

/** Numbers clusters by size, the largest 0, equal ones by smallest node; smaller ones than `minSize` are none. */
export function numberBySize(
  numbers: Uint32Array,
  minSize: number,
): { clusters: Int32Array; sizes: Uint32Array } {
  const sizes = new Map<number, number>();
  for (const cluster of numbers) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  // A map keeps the order in which clusters came, which is that of their smallest nodes.
  const ranked = [...sizes]
    .filter(([, size]) => size >= minSize)
    .sort(([, one], [, other]) => other - one);
  const ranks = new Map(ranked.map(([cluster], rank) => [cluster, rank]));
  return {
    clusters: Int32Array.from(numbers, (cluster) => ranks.get(cluster) ?? NO_CLUSTER),
    sizes: Uint32Array.from(ranked, ([, size]) => size),
  };
}
