import type { AuthorRow, JournalRow, PaperRow, TopicRow } from '../../graph/index.js';
import type { SearchedKind } from '../../search/index.js';
import type { Context } from '../context.js';
import { authorById, journalById, paperById, topicById } from '../node-loaders.js';

/** A node of any kind that a search finds, with its kind. */
export type SearchRow =
  | { readonly type: 'AUTHOR'; readonly node: AuthorRow }
  | { readonly type: 'JOURNAL'; readonly node: JournalRow }
  | { readonly type: 'TOPIC'; readonly node: TopicRow }
  | { readonly type: 'PAPER'; readonly node: PaperRow };

type Load = (context: Context, id: string) => Promise<SearchRow | null>;

/** All nodes of a kind that a request asks for come in one statement. */
const LOADERS: Readonly<Record<SearchedKind, Load>> = {
  AUTHOR: async (context, id) => typed('AUTHOR', await authorById(context, null, id)),
  JOURNAL: async (context, id) => typed('JOURNAL', await journalById(context, null, id)),
  TOPIC: async (context, id) => typed('TOPIC', await topicById(context, null, id)),
  PAPER: async (context, id) => typed('PAPER', await paperById(context, null, id)),
};

function typed<Type, Node>(type: Type, node: Node | null) {
  return node === null ? null : { type, node };
}

/** A place in the index. */
interface Found {
  readonly kind: SearchedKind;
  readonly id: string;
}

/** The nodes that were found, in their order; one that is gone meanwhile is left out. */
export async function searchRows<Each extends Found>(
  context: Context,
  found: readonly Each[],
): Promise<readonly { readonly found: Each; readonly row: SearchRow }[]> {
  const rows = await Promise.all(
    found.map(async (each) => ({ found: each, row: await LOADERS[each.kind](context, each.id) })),
  );
  return rows.flatMap(({ found: each, row }) => (row === null ? [] : [{ found: each, row }]));
}

/** What a node is called. */
export function labelOf(row: SearchRow): string {
  switch (row.type) {
    case 'AUTHOR':
      return row.node.name;
    case 'TOPIC':
      return row.node.label;
    case 'JOURNAL':
      return row.node.title;
    case 'PAPER':
      return row.node.title ?? UNTITLED;
  }
}

const UNTITLED = 'Untitled';
