import type { TopicChoice } from '../graph/index.js';

/** The same for each choice of topics, made once: a list of many parents must share its loader. */
export function ofTopicChoice<Made>(
  make: (choice: TopicChoice) => Made,
): (source: TopicChoice['source'], scheme: TopicChoice['scheme'] | undefined) => Made {
  const made = new Map<string, Made>();
  return (source, scheme = null) => {
    const name = `${source} ${scheme}`;
    const known = made.get(name) ?? make({ source, scheme });
    made.set(name, known);
    return known;
  };
}

/** What the argument `scheme` of a list of topics says of itself. */
export const SCHEME =
  'Only keywords from this list: those of MeSH, of another index, or of the authors.';
