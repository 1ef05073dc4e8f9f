import type { Condition, ConditionTable } from './condition.js';
import { describe, describePapers } from './describe-filter.js';
import type { Filter } from './filter.js';
import { type FilteredLabel, type NodeConditions, nodeConditions } from './node-conditions.js';
import type { PaperFilter } from './paper-conditions.js';
import { treeOf } from './tree.js';

/** What may be asked of an author, a journal or a topic, with what other statements answer first. */
interface AskedConditions extends NodeConditions {
  /** Of authors. */
  readonly coauthorCountFrom: number;
  readonly coauthorCountTo: number;
  /** It has a paper that this selects. */
  readonly papers: PaperFilter;
}

/** A filter of nodes as a client asks it, for its words. */
export type AskedNodeFilter = Filter<AskedConditions>;

/** The nodes that a filter selects in words: `authors named “gime” and of (papers from the year 2001)`. */
export function describeNodes(label: FilteredLabel, filter: AskedNodeFilter): string {
  return describe(`${label.toLowerCase()}s`, treeOf(askedConditions(label), filter));
}

/** The conditions with their words; those that are answered first have no Cypher. */
function askedConditions(label: FilteredLabel): ConditionTable<AskedConditions> {
  return {
    ...nodeConditions(label),
    coauthorCountFrom: inWords((count) => `whose number of co-authors is at least ${count}`),
    coauthorCountTo: inWords((count) => `whose number of co-authors is at most ${count}`),
    papers: inWords((filter) => `of (${describePapers(filter)})`),
  };
}

function inWords<Value>(words: Condition<Value>['words']): Condition<Value> {
  return {
    cypher: () => {
      throw new Error('This condition is answered by another statement.');
    },
    words,
  };
}
