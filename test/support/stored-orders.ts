import type { Order } from '../../src/graph/index.js';

/** The orders that a statement knows; the others are counted in memory. */
export function storedOrders(orders: Readonly<Record<string, Order>>): readonly Order[] {
  return Object.values(orders).filter(({ keys }) => !keys.some(({ isOfTable }) => isOfTable));
}

/** One direction of each: the other one, and both from the end, are read in the same way. */
export function descending(orders: Readonly<Record<string, Order>>): readonly Order[] {
  return storedOrders(orders).filter(({ keys: [{ direction }] }) => direction === 'DESC');
}
