import { storedNodes, type Transaction } from '../../graph/index.js';
import type { Resigning } from '../joining/index.js';
import {
  authorKind,
  journalKind,
  type NamedProperties,
  type NodeKind,
  replaceNodes,
  topicKind,
} from '../nodes/index.js';
import { propertyFingerprint } from './property-fingerprint.js';
import type { ResolveNotes } from './resolve-report.js';

/** Labels of nodes whose properties are derived from their papers. */
export const MENDED_LABELS = ['Author', 'Journal', 'Topic'] as const;

/** Recomputes nodes that differ from what the edges of papers give; nodes without edges are deleted. */
export async function mendNodes(
  { transaction }: Resigning,
  notes: ResolveNotes,
  label: (typeof MENDED_LABELS)[number],
  ids: readonly string[],
): Promise<void> {
  if (label === 'Author') await mend(transaction, authorKind, ids, notes);
  else if (label === 'Journal') await mend(transaction, journalKind, ids, notes);
  else await mend(transaction, topicKind, ids, notes);
}

async function mend<Form, Properties extends NamedProperties>(
  transaction: Transaction,
  kind: NodeKind<Form, Properties>,
  ids: readonly string[],
  notes: ResolveNotes,
): Promise<void> {
  const { label } = kind;
  const onEdges = await kind.formsOnEdges(transaction, ids);
  const kept: Properties[] = [];
  const gone: string[] = [];
  for (const { id, properties } of await transaction.run(storedNodes(label, ids))) {
    const { forms, papers } = onEdges.get(id) ?? { forms: [], papers: 0 };
    const key = properties['key'];
    if (forms.length === 0 || typeof key !== 'string') gone.push(id);
    else {
      const node = kind.withForms(id, key, null, forms, papers);
      if (propertyFingerprint(node) === propertyFingerprint(properties)) continue;
      kept.push(node);
    }
    notes.note('nodesMended', { ids: [id], names: [`${label} ${String(key)}`] });
  }
  await replaceNodes(transaction, kind, kept, gone);
}
