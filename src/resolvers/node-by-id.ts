import { WHOLE } from '../graph/index.js';
import { type NodeType, nodeTypeOf } from '../schema/index.js';
import type { Context } from './context.js';
import { seenAuthor, seenJournal, seenPaper, seenTopic } from './node-loaders.js';
import { topicInPlaceOfId } from './replaced-topics.js';

interface FoundNode {
  readonly id: string;
}

const LOADERS: Readonly<
  Record<NodeType, (context: Context, id: string) => Promise<FoundNode | null>>
> = {
  Paper: (context, id) => seenPaper(context, null, id, WHOLE),
  Author: (context, id) => seenAuthor(context, null, id, WHOLE),
  Journal: (context, id) => seenJournal(context, null, id, WHOLE),
  Topic: async (context, id) =>
    (await seenTopic(context, null, id, WHOLE)) ?? topicInPlaceOfId(context, id),
};

/** The node with this id, or the one in its place; all of one request and kind are one statement. */
export async function nodeById(context: Context, id: string): Promise<FoundNode | null> {
  const type = nodeTypeOf(id);
  return type === undefined ? null : LOADERS[type](context, id);
}
