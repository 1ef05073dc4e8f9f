/**
 * Which topics of a paper are meant: its keywords, the terms of its text, both, or its keywords and
 * where it has none its terms.
 */
export type TopicChoice = 'KEYWORD' | 'TERM' | 'BOTH' | 'KEYWORD_ELSE_TERM';

const CONDITIONS: Readonly<Record<TopicChoice, (edge: string) => string>> = {
  KEYWORD: (edge) => ` WHERE ${edge}.source = 'KEYWORD'`,
  TERM: (edge) => ` WHERE ${edge}.source = 'TERM'`,
  KEYWORD_ELSE_TERM: (edge) => ` WHERE ${edge}.isPreferred`,
  BOTH: () => '',
};

/** The condition on an ABOUT edge by this name. */
export function about(edge: string, choice: TopicChoice): string {
  return CONDITIONS[choice](edge);
}
