import { type SelectedTerm, type SelectOptions, selectTerms } from '../relevance/index.js';
import type { TopicTable } from '../table/index.js';
import { type TopicTrend, type TrendOptions, topicTrends } from '../trends/index.js';

/** A question about the topics of papers, as data that can be sent to a thread. */
export type TopicJob =
  | { readonly kind: 'SELECT'; readonly options: SelectOptions }
  | { readonly kind: 'TRENDS'; readonly options: TrendOptions };

/** What a job finds. */
export interface TopicFinding {
  readonly selected: readonly SelectedTerm[];
  readonly trends: readonly TopicTrend[];
}

/** Does a job at once, in this thread. */
export function doTopicJob(table: TopicTable, job: TopicJob): TopicFinding {
  return job.kind === 'SELECT'
    ? { selected: selectTerms(table, job.options), trends: [] }
    : { selected: [], trends: topicTrends(table, job.options) };
}
