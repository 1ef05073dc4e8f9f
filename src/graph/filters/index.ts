export type { ConditionTable } from './condition.js';
export { conditionText } from './condition-text.js';
export { describePapers } from './describe-filter.js';
export { type AskedNodeFilter, describeNodes } from './describe-nodes.js';
export type { Filter, OneOrAny } from './filter.js';
export { FilterScope } from './filter-scope.js';
export { mergeableIds, needsEachId, replaceIds } from './merged-ids.js';
export {
  type FilteredLabel,
  type NodeConditions,
  type NodeFilter,
  nodeConditions,
} from './node-conditions.js';
export { ODD_NAMES, type OddName } from './odd-names.js';
export { PAPER_CONDITIONS, type PaperConditions, type PaperFilter } from './paper-conditions.js';
export type { PaperFeature } from './paper-features.js';
export { type Start, startOf, withoutWords, wordsOf } from './start.js';
export type { Passage, TextPlace } from './text-condition.js';
export { type Tree, treeOf } from './tree.js';
