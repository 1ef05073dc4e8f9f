import type { TopicScheme, TopicSource } from '../changes/index.js';

/**
 * Which topics of a paper to use: its keywords, the terms of its text, both, or its keywords and, if it
 * has none, its terms.
 */
export type TopicSources = TopicSource | 'BOTH' | 'KEYWORD_ELSE_TERM';

/** Topics from this source; with a scheme, only the keywords from that list. */
export interface TopicChoice {
  readonly source: TopicSources;
  readonly scheme: TopicScheme | null;
}

const CONDITIONS: Readonly<Record<TopicSources, (edge: string) => string>> = {
  KEYWORD: (edge) => `${edge}.source = 'KEYWORD'`,
  TERM: (edge) => `${edge}.source = 'TERM'`,
  KEYWORD_ELSE_TERM: (edge) => `${edge}.isPreferred`,
  BOTH: () => 'true',
};

/** The condition on an ABOUT edge by this name. */
export function about(edge: string, { source, scheme }: TopicChoice): string {
  const condition = CONDITIONS[source](edge);
  return ` WHERE ${condition}${scheme === null ? '' : ` AND '${scheme}' IN ${edge}.schemes`}`;
}
