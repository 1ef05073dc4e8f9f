import type { Statement, Transaction } from '../../graph/index.js';

/**
 * Rows in one statement: turning them into values of the engine takes this thread some ten milliseconds,
 * in which it does nothing else.
 */
const ROWS_A_STATEMENT = 1_000;

/** The same of rows that hold long texts, such as an abstract. */
export const ROWS_OF_TEXTS = 250;

/**
 * Runs a statement over rows where there are any; many rows take several statements, one after the other.
 * Who gives a transaction other statements meanwhile must not need what the later ones write.
 *
 * @param most rows in one statement.
 */
export async function runUnlessEmpty<Row>(
  transaction: Transaction,
  rows: readonly Row[],
  write: (rows: readonly Row[]) => Statement<never>,
  most = ROWS_A_STATEMENT,
): Promise<void> {
  for (let at = 0; at < rows.length; at += most) {
    await transaction.run(write(rows.slice(at, at + most)));
  }
}
