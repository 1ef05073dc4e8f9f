import { setImmediate } from 'node:timers/promises';
import {
  type Engine,
  type ListedLabel,
  type Statement,
  searchedAuthors,
  searchedJournals,
  searchedPapers,
  searchedTopics,
} from '../../graph/index.js';
import {
  type SearchedKind,
  type SearchedNode,
  searchedAuthor,
  searchedName,
  searchedPaper,
} from '../../search/index.js';

/** How a kind of node is read for the index. */
interface KindReader {
  readonly label: ListedLabel;
  /** How many are read at once: their words are taken in few milliseconds, for which each step of a request waits. */
  readonly atOnce: number;
  read(engine: Engine, ids: readonly string[]): Promise<readonly SearchedNode[]>;
}

/** What a search finds, by kind. */
export const KINDS: Readonly<Record<SearchedKind, KindReader>> = {
  AUTHOR: reader('Author', 200, searchedAuthors, searchedAuthor),
  JOURNAL: reader('Journal', 200, searchedJournals, searchedName),
  TOPIC: reader('Topic', 200, searchedTopics, searchedName),
  PAPER: reader('Paper', 40, searchedPapers, searchedPaper),
};

function reader<Row>(
  label: ListedLabel,
  atOnce: number,
  question: (ids: readonly string[]) => Statement<Row>,
  nodeOf: (row: Row) => SearchedNode,
): KindReader {
  return {
    label,
    atOnce,
    async read(engine, ids) {
      const rows = await engine.read(question(ids));
      return rows.map(nodeOf);
    },
  };
}

/** What the nodes with these ids hold now, some at a time; those that are gone are left out. */
export async function* searchedNodes(
  engine: Engine,
  kind: SearchedKind,
  ids: readonly string[],
): AsyncGenerator<readonly SearchedNode[]> {
  const { atOnce, read } = KINDS[kind];
  for (let start = 0; start < ids.length; start += atOnce) {
    yield await read(engine, ids.slice(start, start + atOnce));
    // Other requests have their turn.
    await setImmediate();
  }
}
