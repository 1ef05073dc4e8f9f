import type { Clause } from '../dialect.js';
import type { Parameter } from '../statement.js';

/**
 * Binds `n` to the nodes of a label whose key holds every one of the words, in any order.
 *
 * @param source of topics: only those from there.
 */
export function matchByWords(
  label: 'Author' | 'Journal' | 'Topic',
  words: readonly string[],
  minPapers = 0,
  source: 'KEYWORD' | 'TERM' | null = null,
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
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return { text: `MATCH (n:${label})${where}`, parameters };
}
