import {
  type AuthorProperties,
  authorsForChange,
  authorWriter,
  type ChangeRow,
  clearAliases,
  deleteNodes,
  type JournalProperties,
  journalFormsOnEdges,
  journalsForChange,
  journalWriter,
  type NamedLabel,
  type NamedNodeWriter,
  type PaperCountRow,
  type Statement,
  type TopicProperties,
  type Transaction,
  topicFormsOnEdges,
  topicsForChange,
  topicWriter,
} from '../../graph/index.js';
import { type AuthorForm, formOfSignature, signaturesOf } from '../../naming/index.js';
import type { JournalName } from '../../ris/index.js';
import { authorWithForms, journalWithForms, type TopicForm, topicWithForms } from './node-forms.js';
import { changesOf } from './property-changes.js';
import { runUnlessEmpty } from './run-unless-empty.js';
import type { TouchedNodes } from './touched-nodes.js';

/** How one kind of node is read, made from its forms, written, and remade from its edges. */
export interface NodeKind<
  Form,
  Properties extends { readonly id: string; readonly paperCount: number },
> {
  readonly label: NamedLabel;
  readonly writer: NamedNodeWriter<Properties>;
  read(ids: readonly string[]): Statement<{ readonly node: Properties }>;
  withForms(
    id: string,
    key: string,
    before: Properties | null,
    forms: readonly Form[],
    paperCount: number,
  ): Properties;
  /** Every form that edges hold now, and how many of the edges count as papers. */
  formsOnEdges(
    transaction: Transaction,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly forms: readonly Form[]; readonly papers: number }>>;
}

export const authorKind: NodeKind<AuthorForm, AuthorProperties> = {
  label: 'Author',
  read: authorsForChange,
  withForms: authorWithForms,
  writer: authorWriter,
  async formsOnEdges(transaction, ids) {
    const onEdges = new Map<string, { forms: AuthorForm[]; papers: number }>();
    for (const row of await signaturesOf(transaction, ids)) {
      const known = onEdges.get(row.id) ?? { forms: [], papers: 0 };
      known.forms.push(formOfSignature(row));
      if (row.role === null) known.papers += 1;
      onEdges.set(row.id, known);
    }
    return onEdges;
  },
};

export const journalKind: NodeKind<JournalName, JournalProperties> = {
  label: 'Journal',
  read: journalsForChange,
  withForms: journalWithForms,
  writer: journalWriter,
  async formsOnEdges(transaction, ids) {
    const rows = await transaction.run(journalFormsOnEdges(ids));
    const formsById = new Map<string, JournalName[]>();
    for (const { id, otherNames, ...name } of rows) {
      const form = otherNames === null ? name : { ...name, otherNames };
      formsById.set(id, [...(formsById.get(id) ?? []), form]);
    }
    return new Map(
      [...formsById].map(([id, forms]) => [id, { forms, papers: forms.length }] as const),
    );
  },
};

export const topicKind: NodeKind<TopicForm, TopicProperties> = {
  label: 'Topic',
  read: topicsForChange,
  withForms: topicWithForms,
  writer: topicWriter,
  async formsOnEdges(transaction, ids) {
    const formsById = new Map<string, TopicForm[]>();
    for (const { id, label, schemes, replacedBy } of await transaction.run(
      topicFormsOnEdges(ids),
    )) {
      const forms = formsById.get(id) ?? [];
      forms.push({ label, schemes: schemes ?? [], replacedBy });
      formsById.set(id, forms);
    }
    return new Map(
      [...formsById].map(([id, forms]) => [id, { forms, papers: forms.length }] as const),
    );
  },
};

/**
 * Writes nodes that gain forms and papers. Nodes that may lose some are made if they are new.
 *
 * @returns how many of them are new or have a form that they had not.
 */
export async function writeGaining<
  Form,
  Properties extends { readonly id: string; readonly paperCount: number },
>(
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
async function recall<
  Form,
  Properties extends { readonly id: string; readonly paperCount: number },
>(
  transaction: Transaction,
  kind: NodeKind<Form, Properties>,
  nodes: readonly { readonly id: string }[],
  memory: Map<string, Properties>,
): Promise<void> {
  const ids = nodes.flatMap(({ id }) => (memory.has(id) ? [] : [id]));
  if (ids.length === 0) return;
  for (const { node } of await transaction.run(kind.read(ids))) memory.set(node.id, node);
}

/** Recomputes nodes that may have lost something from their edges; those without edges go. */
export async function remakeFromEdges<
  Form,
  Properties extends { readonly id: string; readonly paperCount: number },
>(
  transaction: Transaction,
  kind: NodeKind<Form, Properties>,
  nodes: readonly { readonly id: string; readonly key: string }[],
  memory: Map<string, Properties>,
): Promise<void> {
  if (nodes.length === 0) return;
  for (const { id } of nodes) memory.delete(id);
  const onEdges = await kind.formsOnEdges(
    transaction,
    nodes.map(({ id }) => id),
  );
  const kept: Properties[] = [];
  const gone: string[] = [];
  for (const { id, key } of nodes) {
    const { forms, papers } = onEdges.get(id) ?? { forms: [], papers: 0 };
    if (forms.length === 0) gone.push(id);
    else kept.push(kind.withForms(id, key, null, forms, papers));
  }
  if (kept.length > 0) await transaction.run(kind.writer.replace(kept));
  if (gone.length === 0) return;
  if (kind.label !== 'Topic') await transaction.run(clearAliases(kind.label, gone));
  await transaction.run(deleteNodes(kind.label, gone));
}
