import type { Network } from './build-network.js';

/** Nodes with the greatest value first; equal ones by id. */
export function rankNodes(values: ArrayLike<number>, count = values.length): Uint32Array {
  return rank(values, count);
}

/** Links with the greatest strength first; equal ones by the ids of their ends. */
export function rankLinks({ links }: Pick<Network, 'links'>, count?: number): Uint32Array {
  return rank(links.strength, count ?? links.strength.length);
}

function rank(values: ArrayLike<number>, count: number): Uint32Array {
  const order = Uint32Array.from({ length: values.length }, (_, index) => index);
  // Numbers are in the order of ids, so the smaller number is the smaller id.
  order.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  return order.slice(0, count);
}
