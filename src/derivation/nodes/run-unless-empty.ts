import type { Statement, Transaction } from '../../graph/index.js';

/** Runs a statement over rows where there are any. */
export async function runUnlessEmpty<Row>(
  transaction: Transaction,
  rows: readonly Row[],
  write: (rows: readonly Row[]) => Statement<never>,
): Promise<void> {
  if (rows.length > 0) await transaction.run(write(rows));
}
