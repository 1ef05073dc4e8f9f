import { type Components, createRandom, shuffle } from '../graph/index.js';
import { groupBy } from '../table/index.js';

/**
 * Up to so many nodes in one connected part, measures that need a search from every node are
 * exact; in larger parts they are estimated from a sample. At this size and a mean of 25 links the
 * exact answer takes about a second.
 *
 * @limit nodes of a network whose centralities are computed exactly; in larger ones they are estimated from a sample
 */
export const EXACT_UP_TO = 5_000;

/** Searches in each part that is too large. */
export const SAMPLE_SIZE = 200;

/** When and how to sample; the same seed gives the same sample. */
export interface SamplingOptions {
  /** Default {@link EXACT_UP_TO}. */
  readonly exactUpTo?: number;
  /** Default {@link SAMPLE_SIZE}. */
  readonly sampleSize?: number;
  /** Default 0. */
  readonly seed?: number;
}

/** From where to search. */
export interface Sources {
  readonly nodes: Uint32Array;
  /** By component: nodes there for each node searched from; 1 where all are. */
  readonly scales: Float64Array;
  /** By component: how many of its nodes are searched from. */
  readonly counts: Uint32Array;
  readonly isSampled: boolean;
}

/**
 * All nodes of each small component and, of each large one, a random sample without repetition
 * (Eppstein and Wang 2004 for distances, Brandes and Pich 2007 for betweenness).
 */
export function chooseSources(components: Components, options: SamplingOptions = {}): Sources {
  const { exactUpTo = EXACT_UP_TO, sampleSize = SAMPLE_SIZE, seed = 0 } = options;
  const random = createRandom(seed);
  const members = groupBy(components.of, components.sizes.length);
  const chosen: Uint32Array[] = [];
  for (const [component, size] of components.sizes.entries()) {
    const nodes = members.order.slice(
      members.offsets[component] ?? 0,
      members.offsets[component + 1] ?? 0,
    );
    const isExact = size <= exactUpTo || size <= sampleSize;
    chosen.push(isExact ? nodes : shuffle(nodes, random).slice(0, sampleSize));
  }
  const counts = Uint32Array.from(chosen, ({ length }) => length);
  return {
    nodes: joinColumns(chosen),
    scales: Float64Array.from(counts, (count, part) => (components.sizes[part] ?? 0) / count),
    counts,
    isSampled: counts.some((count, part) => count < (components.sizes[part] ?? 0)),
  };
}

function joinColumns(columns: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(columns.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const column of columns) {
    joined.set(column, end);
    end += column.length;
  }
  return joined;
}
