import { checkFirst } from './asked-page.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';

/** By what a list whose rows have no cursors goes on: the id of its last row, or its place from 1. */
export type RowId = string | number;

/** A part of a list whose rows have no cursors. */
export interface RowPage {
  readonly first: number;
  readonly after?: RowId | null | undefined;
}

/** What `after` is in a list whose rows are nodes. */
export const AFTER_ROW = (what: string) =>
  `The id of ${what} in the last row of the page before; left out for the first page.`;

/** What to do where a list has more rows than one answer may hold. */
const NEXT_ROWS = (most: number) =>
  `Ask for ${most}, then give what names the last row as "after", as its description says.`;

/**
 * `first` of a list that goes on after a row, within the server's limit.
 *
 * @throws GraphQLError BAD_USER_INPUT
 */
export function checkRowCount(first: number, context: Context): number {
  return checkFirst(first, context, NEXT_ROWS);
}

/**
 * The rows of a page, out of all rows of the list.
 *
 * @param idOf what names a row; `place` is its place in the list, from 1.
 * @throws GraphQLError BAD_USER_INPUT for a row that is not in the list, perhaps no longer.
 */
export function rowsAfter<Row>(
  rows: readonly Row[],
  { first, after }: RowPage,
  context: Context,
  idOf: (row: Row, place: number) => RowId,
): readonly Row[] {
  const count = checkRowCount(first, context);
  const start = placeAfter(rows, after, idOf);
  return rows.slice(start, start + count);
}

function placeAfter<Row>(
  rows: readonly Row[],
  after: RowPage['after'],
  idOf: (row: Row, place: number) => RowId,
): number {
  if (after === null || after === undefined) return 0;
  const place = rows.findIndex((row, index) => idOf(row, index + 1) === after) + 1;
  if (place === 0) throw notInList(after);
  return place;
}

/** Refuses an `after` that no row of the list has. */
export function notInList(after: RowId): Error {
  return badArgument(
    'after',
    `"after" is ${JSON.stringify(after)}, which no row of this list has now. Give it for a row of this list, or leave it out for the first page.`,
  );
}
