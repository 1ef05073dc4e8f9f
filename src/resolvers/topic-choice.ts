import type { TopicChoice } from '../graph/index.js';

/** The same for each choice of topics, made once: a list of many parents must share its loader. */
export function ofTopicChoice<Made>(
  make: (choice: TopicChoice) => Made,
): (choice: TopicChoice) => Made {
  const made: Readonly<Record<TopicChoice, Made>> = {
    KEYWORD: make('KEYWORD'),
    TERM: make('TERM'),
    BOTH: make('BOTH'),
    KEYWORD_ELSE_TERM: make('KEYWORD_ELSE_TERM'),
  };
  return (choice) => made[choice];
}
