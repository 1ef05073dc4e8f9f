import {
  type AuthorRow,
  authorShape,
  type JournalRow,
  journalShape,
  type NodeShape,
  nodesByIds,
  nodesByProperty,
  nodesInPlaceOf,
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

/** An id that is not there may have been merged away; then the node that took its place answers. */
function byId<Row extends { readonly id: string }>(shape: NodeShape<Row>): LoadById<Row> {
  return batched<null, Row | null>(
    async (context, _args, ids) => {
      const rows = await ask(context, nodesByIds(shape, ids));
      const found = new Map(rows.map(({ node }) => [node.id, node]));
      const missing = ids.filter((id) => !found.has(id));
      if (missing.length === 0) return found;
      const others = await ask(context, nodesInPlaceOf(shape, missing));
      return new Map([...found, ...others.map(({ id, node }) => [id, node] as const)]);
    },
    () => null,
  );
}

/**
 * The node that has this value in an indexed property, or null. Where none has it, the id that it would
 * give alone may have been merged away: a name or a DOI answers for ever, too.
 *
 * @param alone the id of the node that would be known by this value, for kinds that can be merged.
 */
export async function findNode<Row>(
  context: Context,
  shape: NodeShape<Row>,
  property: 'doi' | 'key',
  value: string | null,
  alone: ((value: string) => string) | null = null,
): Promise<Row | null> {
  if (value === null) return null;
  const [row] = await ask(context, nodesByProperty(shape, property, value));
  if (row !== undefined || alone === null) return row?.node ?? null;
  const [other] = await ask(context, nodesInPlaceOf(shape, [alone(value)]));
  return other?.node ?? null;
}
