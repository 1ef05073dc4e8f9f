import {
  type AuthorRow,
  authorShape,
  type JournalRow,
  journalShape,
  type NodeProjection,
  type NodeShape,
  nodesByIds,
  nodesInPlaceOf,
  type PaperRow,
  paperShape,
  papersByDoi,
  type Seen,
  type Selection,
  selecting,
  type TopicRow,
  topicShape,
} from '../graph/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';

type LoadById<Row> = (context: Context, args: null, id: string) => Promise<Row | null>;

/** Loads what a selection takes of a node. */
export type LoadSelected<Row extends { readonly id: string }> = (
  context: Context,
  args: null,
  id: string,
  selection: Selection,
) => Promise<Seen<Row> | null>;

export const paperById: LoadById<PaperRow> = byId(paperShape);
export const authorById: LoadById<AuthorRow> = byId(authorShape);
export const journalById: LoadById<JournalRow> = byId(journalShape);
export const topicById: LoadById<TopicRow> = byId(topicShape);

export const seenPaper: LoadSelected<PaperRow> = seenById(paperShape);
export const seenAuthor: LoadSelected<AuthorRow> = seenById(authorShape);
export const seenJournal: LoadSelected<JournalRow> = seenById(journalShape);
export const seenTopic: LoadSelected<TopicRow> = seenById(topicShape);

function byId<Row extends { readonly id: string }>(shape: NodeShape<Row>): LoadById<Row> {
  const load = batched<null, Row | null>(
    (context, _args, ids) => nodesNow(context, shape, ids),
    () => null,
  );
  return (context, _args, id) => load(context, null, id);
}

function seenById<Row extends { readonly id: string }>(shape: NodeShape<Row>): LoadSelected<Row> {
  const taking = selecting(shape);
  return batched<null, Seen<Row> | null>(
    (context, _args, ids, selection) => nodesNow(context, taking(selection), ids),
    () => null,
  );
}

/** An id that is not there may have been merged away; then the node that took its place answers. */
async function nodesNow<Row extends { readonly id: string }>(
  context: Context,
  shape: NodeProjection<Row>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const rows = await ask(context, nodesByIds(shape, ids));
  const found = new Map(rows.map(({ node }) => [node.id, node]));
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return found;
  const others = await ask(context, nodesInPlaceOf(shape, missing));
  return new Map([...found, ...others.map(({ id, node }) => [id, node] as const)]);
}

/**
 * The paper that has this DOI, or null. Where none has it, the id that it would give alone may have been
 * merged away: a DOI answers for ever, too.
 *
 * @param alone the id of the paper that would be known by this DOI.
 */
export async function paperOfDoi<Row>(
  context: Context,
  shape: NodeProjection<Row>,
  doi: string,
  alone: string,
): Promise<Row | null> {
  const [row] = await ask(context, papersByDoi(shape, doi));
  if (row !== undefined) return row.node;
  const [other] = await ask(context, nodesInPlaceOf(shape, [alone]));
  return other?.node ?? null;
}
