import type { ChangeRow, PaperCountRow, Transaction } from '../../graph/index.js';
import { giveWay } from '../../threads/index.js';
import type { NamedProperties, NodeKind } from './node-kinds.js';
import { changesOf } from './property-changes.js';
import { runUnlessEmpty } from './run-unless-empty.js';
import type { TouchedNodes } from './touched-nodes.js';

/**
 * Writes nodes that only gain forms and papers, from what they were.
 *
 * @returns how many are new or have a form that they did not have.
 */
export async function writeGaining<Form, Properties extends NamedProperties>(
  transaction: Transaction,
  kind: NodeKind<Form, Properties>,
  touched: TouchedNodes<Form>,
  memory: Map<string, Properties>,
): Promise<number> {
  const gaining = touched.gaining();
  if (gaining.length === 0) return 0;
  await recall(transaction, kind, gaining, memory);
  const counts: PaperCountRow[] = [];
  const created: Properties[] = [];
  const changed: ChangeRow<Properties>[] = [];
  for (const { id, key, forms, addedPapers } of gaining) {
    await giveWay();
    const known = memory.get(id) ?? null;
    const paperCount = (known?.paperCount ?? 0) + addedPapers;
    const after = kind.withForms(id, key, known, forms, paperCount);
    memory.set(id, after);
    if (known === null) {
      created.push(after);
      continue;
    }
    // A name that recurs mostly comes in a form that is known.
    const changes = changesOf({ ...known, paperCount }, after);
    if (changes.length === 0) counts.push({ id, paperCount });
    for (const each of changes) changed.push({ ...each, changes: { ...each.changes, paperCount } });
  }
  const { writer } = kind;
  await Promise.all([
    runUnlessEmpty(transaction, counts, writer.count),
    runUnlessEmpty(transaction, changed, writer.change),
    runUnlessEmpty(transaction, created, writer.create),
  ]);
  return created.length + changed.length;
}

/** Reads those of the nodes that the memory does not hold. */
async function recall<Form, Properties extends NamedProperties>(
  transaction: Transaction,
  kind: NodeKind<Form, Properties>,
  nodes: readonly { readonly id: string }[],
  memory: Map<string, Properties>,
): Promise<void> {
  const ids = nodes.flatMap(({ id }) => (memory.has(id) ? [] : [id]));
  if (ids.length === 0) return;
  for (const { node } of await transaction.run(kind.read(ids))) memory.set(node.id, node);
}
