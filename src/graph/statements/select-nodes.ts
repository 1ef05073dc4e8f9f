import {
  conditionText,
  type FilteredLabel,
  FilterScope,
  type NodeFilter,
  nodeConditions,
  startOf,
  treeOf,
  withoutWords,
  wordsOf,
} from '../filters/index.js';
import { rangeOf } from './filter-range.js';
import { PAPER_COUNT } from './list-orders.js';
import type { NodeSelection } from './node-selection.js';

/** The authors, journals or topics that a filter selects, for a list of them. */
export function selectNodes(label: FilteredLabel, filter: NodeFilter = {}): NodeSelection {
  const tree = treeOf(nodeConditions(label), filter);
  const start = startOf(tree, null);
  const scope = new FilterScope(start !== null);
  const match = start?.match(scope) ?? `MATCH (n:${label})`;
  const condition = conditionText(start?.rest ?? tree, scope);
  const where = start === null ? ' WHERE' : '\nWITH n WHERE';
  const text = condition === 'true' ? match : `${match}${where} ${condition}`;
  if (start?.isNarrow === true)
    return { match: { text, parameters: scope.parameters }, among: null };
  const each = new FilterScope(true);
  const conditions = conditionText(withoutWords(tree), each);
  return {
    match: { text, parameters: scope.parameters },
    among: {
      conditions: { text: conditions, parameters: each.parameters },
      looksAround: each.looksAround,
      words: wordsOf(tree),
      range: rangeOf(filter, {
        expression: PAPER_COUNT,
        from: 'paperCountFrom',
        to: 'paperCountTo',
      }),
    },
  };
}
