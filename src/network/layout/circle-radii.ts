/** The radius of the circle of a node without papers. */
const LEAST = 4;
/** How much larger the largest circle of a network can be. */
const MOST_MORE = 20;

/** The radius of each node's circle: its area grows with the papers. */
export function circleRadii(paperCounts: Uint32Array): Float64Array {
  const most = paperCounts.reduce((largest, count) => Math.max(largest, count), 1);
  const more = Math.min(MOST_MORE, 2 * Math.sqrt(most));
  return Float64Array.from(paperCounts, (count) => LEAST + more * Math.sqrt(count / most));
}
