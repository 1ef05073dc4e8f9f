import { PapergraphError } from '../../errors/index.js';
import { JobWorkers } from '../../threads/index.js';
import type { TopicTable } from '../table/index.js';
import { type AnalysisAnswer, type AnalysisRequest, packNames } from './messages.js';
import { doTopicJob, type TopicFinding, type TopicJob } from './topic-job.js';

/** The thread that compared topics failed. */
export class TopicAnalysisError extends PapergraphError {
  override readonly code = 'TOPIC_ANALYSIS_FAILED';

  constructor(cause: unknown) {
    super('The topics could not be compared; ask for fewer papers, or again later.', { cause });
  }
}

const ENTRY = new URL('./entry.js', import.meta.url);
/** Up to here a job takes some milliseconds, less than a thread takes to start. */
const SMALL_TOPICS = 3_000;

/** Answers questions about the topics of many papers off this thread. */
export class TopicAnalyst {
  readonly #workers = new JobWorkers<AnalysisRequest, AnalysisAnswer>(
    ENTRY,
    (cause) => new TopicAnalysisError(cause),
  );

  /**
   * Does a job, where it is small at once, else in a thread, which is ended when the signal aborts.
   *
   * @throws TopicAnalysisError; the signal's reason when it aborts.
   */
  async run(table: TopicTable, job: TopicJob, signal?: AbortSignal): Promise<TopicFinding> {
    if (table.topics.length <= SMALL_TOPICS) return doTopicJob(table, job);
    const { names, ...columns } = table;
    const answer = await this.#workers.run({ job, names: packNames(names), columns }, signal);
    if (answer.kind === 'FAILED') throw new TopicAnalysisError(answer.error);
    return answer.finding;
  }
}
