import { PAGE_SIZE } from '../schema/index.js';

/** How many rows a page may have that is asked for, for its cost. */
export function rowsAsked({ sample, first, last }: Readonly<Record<string, unknown>>): number {
  const rows = sample ?? first ?? last;
  return typeof rows === 'number' ? Math.max(rows, 1) : PAGE_SIZE;
}
