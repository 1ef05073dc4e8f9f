import { integer, text } from '../../../model/index.js';
import { TEXT_PROPERTY } from '../../schema-items.js';
import { type Statement, statement } from '../../statement.js';
import type { PaperText } from './word-index.js';

const columns = { node: integer, text };
const returned = `RETURN id(n) AS node, coalesce(n.${TEXT_PROPERTY}, '') AS text`;

/** All papers, as the engine names them. */
export const nodesOfPapers: Statement<{ readonly node: number }> = statement(
  'nodesOfPapers',
  'MATCH (n:Paper) RETURN id(n) AS node',
  {},
  { node: integer },
);

/** The folded words of papers that the engine names so. */
export function wordsOfNodes(nodes: readonly number[]): Statement<PaperText> {
  return statement<PaperText>(
    'wordsOfPapers',
    `UNWIND $nodes AS node
     MATCH (n:Paper) WHERE id(n) = node
     ${returned}`,
    { nodes },
    columns,
  );
}

/** The folded words of the papers with these ids; those that are gone have none. */
export function wordsOfIds(ids: readonly string[]): Statement<PaperText> {
  return statement<PaperText>(
    'wordsOfChangedPapers',
    `UNWIND $ids AS id
     MATCH (n:Paper {id: id})
     ${returned}`,
    { ids },
    columns,
  );
}
