import { decodeAt } from '../model/index.js';
import type { Statement } from './statement.js';

/** Reads an engine's raw rows as the statement declares them. */
export function decodeRows<Row>(
  statement: Statement<Row>,
  rows: Iterable<Readonly<Record<string, unknown>>>,
): Row[] {
  const decoded: Row[] = [];
  for (const row of rows) decoded.push(decodeAt(statement.name, statement.decode, row));
  return decoded;
}
