import type { Clause } from '../dialect.js';
import type { PaperFilter } from '../filters/index.js';
import { conditionOn } from './in-scope.js';
import { everyPaperCondition } from './match-papers.js';
import type { NodeShape } from './node-shape.js';

/** How parents reach the nodes of a nested list. */
export interface Relation<Row> {
  /** Names the statement, for example `authorPapers`. */
  readonly name: string;
  readonly parent: 'Paper' | 'Author' | 'Journal' | 'Topic';
  /** A pattern from `parent` to `n`; in a weighted relation it passes the papers `p` that are counted. */
  readonly pattern: string;
  /** Of a weighted relation the same pattern in two: to the papers `p`, and from each of these to `n`. */
  readonly steps?: readonly [toPapers: string, toNodes: string];
  /** The variable of the edge, if the shape shows something of it. */
  readonly edge?: string;
  readonly shape: NodeShape<Row>;
}

/** The way of a relation alone. */
export type Way = Pick<Relation<unknown>, 'pattern' | 'steps'>;

/** The condition that the way back to the parent is left out: in two patterns a paper leads there, too. */
export const NOT_ITSELF = ' WHERE n.id <> parent.id';

/** From a parent by its papers `p` to `n`: the edges as they are seen on the way. */
export function byPapers(toPapers: string, toNodes: string, condition = ''): Way {
  return {
    pattern: `(parent)${toPapers}(p:Paper)${toNodes}${condition}`,
    steps: [`(parent)${toPapers}(p:Paper)`, `(p)${toNodes}${condition}`],
  };
}

/**
 * Clauses that bind `n` to the nodes that a relation reaches by the papers of a filter, or are these papers:
 * once for each paper. A filter is asked before anything is read beyond the paper, as a paper has several
 * authors and topics.
 *
 * @param carried the variables beside `n`, `p` and `parent` that later clauses need.
 */
export function reachNodes(
  { pattern, steps }: Way,
  filter: PaperFilter,
  ...carried: readonly string[]
): Clause {
  if (steps === undefined) return papersAt(pattern, 'n', filter, carried);
  if (Object.keys(filter).length === 0) return { text: `MATCH ${pattern}`, parameters: {} };
  const [toPapers, toNodes] = steps;
  const papers = papersAt(toPapers, 'p', filter, ['parent', ...carried]);
  return { text: `${papers.text}\nMATCH ${toNodes}`, parameters: papers.parameters };
}

/** Clauses that bind a variable to the papers of a filter that a pattern gives. */
export function papersAt(
  pattern: string,
  paper: 'n' | 'p',
  filter: PaperFilter,
  carried: readonly string[],
): Clause {
  if (Object.keys(filter).length === 0) return { text: `MATCH ${pattern}`, parameters: {} };
  const { text, parameters } = everyPaperCondition(filter);
  const names = [...carried, paper].join(', ');
  return {
    text: `MATCH ${pattern}\nWITH ${names} WHERE ${conditionOn(paper, text)}`,
    parameters,
  };
}
