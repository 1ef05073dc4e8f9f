import { authorsForChange, authorWriter, type Transaction } from '../../graph/index.js';
import { authorWithForms } from '../nodes/index.js';
import type { KeyedNode } from './key-moves.js';

/** Makes those of the authors that there are not; what they are in full follows from their edges. */
export async function makeMissingAuthors(
  transaction: Transaction,
  nodes: readonly KeyedNode[],
): Promise<void> {
  const there = await transaction.run(authorsForChange(nodes.map(({ id }) => id).sort()));
  const known = new Set(there.map(({ node }) => node.id));
  const rows = nodes
    .filter(({ id }) => !known.has(id))
    .map(({ id, key }) => authorWithForms(id, key, null, [], 0));
  if (rows.length > 0) await transaction.run(authorWriter.create(rows));
}
