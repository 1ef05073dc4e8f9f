import {
  type AuthorProperties,
  authorsForChange,
  authorWriter,
  type JournalProperties,
  journalFormsOnEdges,
  journalsForChange,
  journalWriter,
  type NamedLabel,
  type NamedNodeWriter,
  type SignatureRow,
  type Statement,
  type TopicProperties,
  type Transaction,
  topicFormsOnEdges,
  topicsForChange,
  topicWriter,
} from '../../graph/index.js';
import { groupBy } from '../../identity/index.js';
import { type AuthorForm, formOfSignature, signaturesOf } from '../../naming/index.js';
import type { JournalName } from '../../ris/index.js';
import { giveWay } from '../../threads/index.js';
import { authorWithForms, journalWithForms, type TopicForm, topicWithForms } from './node-forms.js';

/** What every node that papers name has; no interface, so that its properties can be gone through. */
export type NamedProperties = {
  readonly id: string;
  readonly paperCount: number;
};

/** How one kind of node is read, made from its forms, written, and recomputed from its edges. */
export interface NodeKind<Form, Properties extends NamedProperties> {
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
  formsOnEdges(transaction: Transaction, ids: readonly string[]): Promise<FormsOnEdges<Form>>;
}

/** Every form that edges hold, and how many of the edges count as papers, by the ids of the nodes. */
export type FormsOnEdges<Form> = ReadonlyMap<
  string,
  { readonly forms: readonly Form[]; readonly papers: number }
>;

export const authorKind: NodeKind<AuthorForm, AuthorProperties> = {
  label: 'Author',
  read: authorsForChange,
  withForms: authorWithForms,
  writer: authorWriter,
  async formsOnEdges(transaction, ids) {
    return formsOfSignatures(await signaturesOf(transaction, ids));
  },
};

/** The forms of authors whose edges are these. */
export async function formsOfSignatures(
  rows: readonly SignatureRow[],
): Promise<FormsOnEdges<AuthorForm>> {
  const onEdges = new Map<string, { forms: AuthorForm[]; papers: number }>();
  for (const row of rows) {
    const known = onEdges.get(row.id) ?? { forms: [], papers: 0 };
    known.forms.push(formOfSignature(row));
    if (row.role === null) known.papers += 1;
    onEdges.set(row.id, known);
    await giveWay();
  }
  return onEdges;
}

export const journalKind: NodeKind<JournalName, JournalProperties> = {
  label: 'Journal',
  read: journalsForChange,
  withForms: journalWithForms,
  writer: journalWriter,
  async formsOnEdges(transaction, ids) {
    return byNode(
      await transaction.run(journalFormsOnEdges(ids)),
      ({ id: _, otherNames, ...name }) => (otherNames === null ? name : { ...name, otherNames }),
    );
  },
};

export const topicKind: NodeKind<TopicForm, TopicProperties> = {
  label: 'Topic',
  read: topicsForChange,
  withForms: topicWithForms,
  writer: topicWriter,
  async formsOnEdges(transaction, ids) {
    return byNode(
      await transaction.run(topicFormsOnEdges(ids)),
      ({ label, schemes, replacedBy }) => ({ label, schemes: schemes ?? [], replacedBy }),
    );
  },
};

/** The forms of each node, where every edge is a paper. */
function byNode<Row extends { readonly id: string }, Form>(
  rows: readonly Row[],
  formOf: (row: Row) => Form,
): FormsOnEdges<Form> {
  const nodes = [...groupBy(rows, ({ id }) => id)];
  return new Map(
    nodes.map(([id, own]) => [id, { forms: own.map(formOf), papers: own.length }] as const),
  );
}
