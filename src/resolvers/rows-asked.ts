import { PAGE_SIZE } from '../schema/index.js';

/** How many rows a page may have that is asked for, for the cost of a list that says its own. */
export function rowsAsked({ first, last }: Readonly<Record<string, unknown>>): number {
  const rows = first ?? last;
  return typeof rows === 'number' ? Math.max(rows, 1) : PAGE_SIZE;
}
