import { clearAliases, deleteNodes, storedNodes, type Transaction } from '../../graph/index.js';
import { giveWay } from '../../threads/index.js';
import type { FormsOnEdges, NamedProperties, NodeKind } from './node-kinds.js';
import { runUnlessEmpty } from './run-unless-empty.js';
import type { KeyedNode } from './touched-nodes.js';

/** Makes nodes bare: what they are in full follows from their edges, which need both ends first. */
export async function makeBare<Form, Properties extends NamedProperties>(
  transaction: Transaction,
  { writer, withForms }: NodeKind<Form, Properties>,
  nodes: readonly KeyedNode[],
): Promise<void> {
  const bare = nodes.map(({ id, key }) => withForms(id, key, null, [], 0));
  await runUnlessEmpty(transaction, bare, writer.create);
}

/** Makes those of the nodes that the graph does not have; others are left, whatever rules wrote them. */
export async function makeMissing<Form, Properties extends NamedProperties>(
  transaction: Transaction,
  kind: NodeKind<Form, Properties>,
  nodes: readonly KeyedNode[],
): Promise<void> {
  if (nodes.length === 0) return;
  const ids = nodes.map(({ id }) => id).sort();
  const stored = await transaction.run(storedNodes(kind.label, ids));
  const known = new Set(stored.map(({ id }) => id));
  const missing = nodes.filter(({ id }) => !known.has(id));
  await makeBare(transaction, kind, missing);
}

/** Recomputes nodes from their edges, whatever they were; those without edges are deleted. */
export async function remakeFromEdges<Form, Properties extends NamedProperties>(
  transaction: Transaction,
  kind: NodeKind<Form, Properties>,
  nodes: readonly KeyedNode[],
  memory: Map<string, Properties>,
): Promise<void> {
  if (nodes.length === 0) return;
  const ids = nodes.map(({ id }) => id);
  const onEdges = await kind.formsOnEdges(transaction, ids);
  await remakeFromForms(transaction, kind, nodes, onEdges, memory);
}

/** The same, where it is known what their edges hold now. */
export async function remakeFromForms<Form, Properties extends NamedProperties>(
  transaction: Transaction,
  kind: NodeKind<Form, Properties>,
  nodes: readonly KeyedNode[],
  onEdges: FormsOnEdges<Form>,
  memory: Map<string, Properties>,
): Promise<void> {
  for (const { id } of nodes) memory.delete(id);
  const kept: Properties[] = [];
  const gone: string[] = [];
  for (const { id, key } of nodes) {
    await giveWay();
    const { forms, papers } = onEdges.get(id) ?? { forms: [], papers: 0 };
    if (forms.length === 0) gone.push(id);
    else kept.push(kind.withForms(id, key, null, forms, papers));
  }
  await replaceNodes(transaction, kind, kept, gone);
}

/** Writes nodes as they are now, and deletes those that no paper refers to any longer. */
export async function replaceNodes<Form, Properties extends NamedProperties>(
  transaction: Transaction,
  { label, writer }: NodeKind<Form, Properties>,
  kept: readonly Properties[],
  gone: readonly string[],
): Promise<void> {
  await runUnlessEmpty(transaction, kept, writer.replace);
  if (gone.length === 0) return;
  if (label !== 'Topic') await transaction.run(clearAliases(label, gone));
  await transaction.run(deleteNodes(label, gone));
}
