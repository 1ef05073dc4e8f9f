import { type NodeType, nodeTypeOf } from '../schema/index.js';
import type { Context } from './context.js';
import { authorById, journalById, paperById, topicById } from './node-loaders.js';
import { topicInPlaceOfId } from './replaced-topics.js';

interface FoundNode {
  readonly id: string;
}

const LOADERS: Readonly<
  Record<NodeType, (context: Context, id: string) => Promise<FoundNode | null>>
> = {
  Paper: (context, id) => paperById(context, null, id),
  Author: (context, id) => authorById(context, null, id),
  Journal: (context, id) => journalById(context, null, id),
  Topic: async (context, id) =>
    (await topicById(context, null, id)) ?? topicInPlaceOfId(context, id),
};

/** The node with this id, or the one in its place; all of one request and kind are one statement. */
export async function nodeById(context: Context, id: string): Promise<FoundNode | null> {
  const type = nodeTypeOf(id);
  return type === undefined ? null : LOADERS[type](context, id);
}
