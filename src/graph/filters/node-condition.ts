import { PAPER_EDGES, turned } from '../paper-edges.js';
import type { Condition } from './condition.js';
import type { OneOrAny } from './filter.js';
import { isAmong } from './id-set.js';
import { listed } from './in-words.js';

interface NodePattern {
  /** Names the parameter. */
  readonly name: string;
  readonly label: keyof typeof PAPER_EDGES;
  readonly rank: number;
  /** What comes before the id in words. */
  readonly words: string;
}

/** A paper is tied to the node with this id, or to any of several. */
export function nodeCondition({ name, label, rank, words }: NodePattern): Condition<OneOrAny> {
  const edge = PAPER_EDGES[label];
  const back = turned(edge);
  return {
    cypher: (ids, scope) =>
      scope.exists(
        typeof ids === 'string'
          ? `(n)${edge}(:${label} {id: ${scope.parameter(name, ids)}})`
          : `(n)${edge}(aNode:${label}) WHERE ${isAmong('aNode.id', name, ids, scope)}`,
      ),
    anchor: (ids) => ({
      match: (scope) => {
        const parameter = scope.parameter(name, ids);
        if (typeof ids === 'string') return `MATCH (:${label} {id: ${parameter}})${back}(n:Paper)`;
        return `UNWIND ${parameter} AS ${name}Id
MATCH (:${label} {id: ${name}Id})${back}(n:Paper)
WITH DISTINCT n`;
      },
      rank,
      isNarrow: true,
    }),
    words: (ids) => `${words} ${listed(ids)}`,
  };
}
