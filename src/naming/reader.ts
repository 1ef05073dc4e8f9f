import type { Statement } from '../graph/index.js';

/** What answers statements: a transaction, or a request that may be cancelled. */
export interface Reader {
  run<Row>(statement: Statement<Row>): Promise<readonly Row[]>;
}
