import type { Clause, Dialect } from '../dialect.js';
import {
  conditionText,
  FilterScope,
  PAPER_CONDITIONS,
  type PaperFilter,
  type Start,
  startOf,
  type Tree,
  treeOf,
  withoutWords,
  wordsOf,
} from '../filters/index.js';
import { rangeOf } from './filter-range.js';
import { SORT_YEAR } from './list-orders.js';
import type { AmongAll, NodeSelection } from './node-selection.js';

/** Clauses that bind `n` to each selected paper once. */
export function matchPapers(filter: PaperFilter, dialect: Dialect): Clause {
  const tree = treeOf(PAPER_CONDITIONS, filter);
  return matchFrom(startOf(tree, dialect), tree);
}

/** The selected papers, for a list of them. */
export function selectPapers(filter: PaperFilter, dialect: Dialect): NodeSelection {
  const tree = treeOf(PAPER_CONDITIONS, filter);
  const start = startOf(tree, dialect);
  return {
    match: matchFrom(start, tree),
    among: start?.isNarrow === true ? null : amongAll(tree, filter),
  };
}

/**
 * The conditions on a paper that is bound to `n`, all but the words, which {@link wordsOfPapers} tells. For
 * statements that begin elsewhere and look at few papers.
 */
export function paperConditions(filter: PaperFilter): Clause {
  return conditionByRow(withoutWords(treeOf(PAPER_CONDITIONS, filter)));
}

/** The same with the words: all that a filter asks of a paper that is bound to `n`. */
export function everyPaperCondition(filter: PaperFilter): Clause {
  return conditionByRow(treeOf(PAPER_CONDITIONS, filter));
}

/** The words that all selected papers hold. */
export function wordsOfPapers(filter: PaperFilter): readonly string[] {
  return wordsOf(treeOf(PAPER_CONDITIONS, filter));
}

/** The papers that both filters select. */
export function bothFilters(one: PaperFilter, other: PaperFilter): PaperFilter {
  return Object.keys(one).length === 0 ? other : { and: [one, other] };
}

function matchFrom(start: Start | null, tree: Tree): Clause {
  const scope = new FilterScope(start !== null);
  const match = start === null ? 'MATCH (n:Paper)' : start.match(scope);
  const condition = conditionText(start?.rest ?? tree, scope);
  // All papers of an anchor: nothing stands between the pattern and a count, which a store then answers.
  const isBare = condition === 'true' && start?.isPattern !== false;
  const text = isBare ? match : `${match}\nWITH n WHERE ${condition}`;
  return { text, parameters: scope.parameters };
}

function amongAll(tree: Tree, filter: PaperFilter): AmongAll {
  const scope = new FilterScope(true);
  const text = conditionText(withoutWords(tree), scope);
  return {
    conditions: { text, parameters: scope.parameters },
    looksAround: scope.looksAround,
    words: wordsOf(tree),
    range: rangeOf(filter, { expression: SORT_YEAR, from: 'yearFrom', to: 'yearTo' }),
  };
}

function conditionByRow(tree: Tree): Clause {
  const scope = new FilterScope(true);
  return { text: conditionText(tree, scope), parameters: scope.parameters };
}
