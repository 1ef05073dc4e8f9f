import type { TopicScheme, TopicSource } from '../changes/index.js';
import type { Clause } from '../dialect.js';
import type { Parameter } from '../statement.js';

/** Which topics to find; null for any. */
export interface TopicKind {
  readonly source: TopicSource | null;
  readonly scheme: TopicScheme | null;
}

/**
 * Binds `n` to the nodes of a label whose key holds every one of the words, in any order.
 *
 * @param topics for topics: only those from this source or list.
 */
export function matchByWords(
  label: 'Author' | 'Journal' | 'Topic',
  words: readonly string[],
  minPapers = 0,
  { source, scheme }: TopicKind = { source: null, scheme: null },
): Clause {
  const conditions: string[] = [];
  const parameters: Record<string, Parameter> = {};
  for (const [index, word] of words.entries()) {
    conditions.push(`n.key CONTAINS $word${index}`);
    parameters[`word${index}`] = word;
  }
  if (minPapers > 0) {
    conditions.push('n.paperCount >= $minPapers');
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
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return { text: `MATCH (n:${label})${where}`, parameters };
}
