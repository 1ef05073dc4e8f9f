import {
  type AuthorRow,
  authorShape,
  type JournalRow,
  journalShape,
  type NodeShape,
  nodesByIds,
  nodesByProperty,
  type PaperRow,
  paperShape,
  type TopicRow,
  topicShape,
} from '../graph/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';

type LoadById<Row> = (context: Context, args: null, id: string) => Promise<Row | null>;

export const paperById: LoadById<PaperRow> = byId(paperShape);
export const authorById: LoadById<AuthorRow> = byId(authorShape);
export const journalById: LoadById<JournalRow> = byId(journalShape);
export const topicById: LoadById<TopicRow> = byId(topicShape);

function byId<Row extends { readonly id: string }>(shape: NodeShape<Row>): LoadById<Row> {
  return batched<null, Row | null>(
    async (context, _args, ids) => {
      const rows = await ask(context, nodesByIds(shape, ids));
      return new Map(rows.map(({ node }) => [node.id, node]));
    },
    () => null,
  );
}

/** The node that has this value in an indexed property, or null. */
export async function findNode<Row>(
  context: Context,
  shape: NodeShape<Row>,
  property: 'doi' | 'key',
  value: string | null,
): Promise<Row | null> {
  if (value === null) return null;
  const [row] = await ask(context, nodesByProperty(shape, property, value));
  return row?.node ?? null;
}
