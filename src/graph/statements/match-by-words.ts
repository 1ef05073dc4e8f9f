import type { TopicScheme, TopicSource } from '../changes/index.js';
import type { Clause } from '../dialect.js';
import {
  conditionText,
  FilterScope,
  type NodeFilter,
  nodeConditions,
  startOf,
  type Tree,
  treeOf,
} from '../filters/index.js';
import type { Parameter } from '../statement.js';
import { PAPER_COUNT } from './list-orders.js';
import type { NodeSelection } from './node-selection.js';

/** Which topics to find; null for any. */
export interface TopicKind {
  readonly source: TopicSource | null;
  readonly scheme: TopicScheme | null;
}

/** The nodes of a list of a label. */
export interface NamedNodes {
  readonly label: 'Author' | 'Journal' | 'Topic';
  /** Parts of words that the key must hold, in any order. */
  readonly words: readonly string[];
  readonly minPapers?: number;
  /** For topics: only those from this source or list. */
  readonly kind?: TopicKind;
  /** Further conditions. */
  readonly filter?: NodeFilter;
}

/** The nodes of a label whose key holds every one of the words, and that meet the other conditions. */
export function selectByWords(named: NamedNodes): NodeSelection {
  const { words, minPapers = 0 } = named;
  const tree = treeOfNodes(named);
  const start = startOf(tree, null);
  const scope = new FilterScope(true);
  const conditions = conditionsOf({ ...named, words: [] }, tree, scope);
  return {
    match: matchByWords(named),
    among:
      start?.isNarrow === true
        ? null
        : {
            conditions,
            looksAround: scope.looksAround,
            words,
            range:
              minPapers > 0 ? { expression: PAPER_COUNT, least: minPapers, greatest: null } : null,
          },
  };
}

/** Binds `n` to these nodes. */
export function matchByWords(named: NamedNodes): Clause {
  const tree = treeOfNodes(named);
  const start = startOf(tree, null);
  const scope = new FilterScope(start !== null);
  const match = start?.match(scope) ?? `MATCH (n:${named.label})`;
  const { text, parameters } = conditionsOf(named, start?.rest ?? tree, scope);
  const where = start === null ? ' WHERE' : '\nWITH n WHERE';
  return { text: `${match}${text === 'true' ? '' : `${where} ${text}`}`, parameters };
}

function treeOfNodes({ label, filter = {} }: NamedNodes): Tree {
  return treeOf(nodeConditions(label), filter);
}

function conditionsOf(
  { words, minPapers = 0, kind }: NamedNodes,
  tree: Tree,
  scope: FilterScope,
): Clause {
  const { source, scheme } = kind ?? { source: null, scheme: null };
  const conditions: string[] = [];
  const parameters: Record<string, Parameter> = {};
  for (const [index, word] of words.entries()) {
    conditions.push(`n.key CONTAINS $word${index}`);
    parameters[`word${index}`] = word;
  }
  if (minPapers > 0) {
    conditions.push(`${PAPER_COUNT} >= $minPapers`);
    parameters['minPapers'] = minPapers;
  }
  if (source !== null) {
    conditions.push('n.source = $source');
    parameters['source'] = source;
  }
  if (scheme !== null) {
    conditions.push('$scheme IN n.schemes');
    parameters['scheme'] = scheme;
  }
  const more = conditionText(tree, scope);
  if (more !== 'true') conditions.push(more);
  return {
    text: conditions.join(' AND ') || 'true',
    parameters: { ...parameters, ...scope.parameters },
  };
}
