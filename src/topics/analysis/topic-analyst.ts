import { PapergraphError } from '../../errors/index.js';
import { JobWorkers, type Turn, type WorkQueue } from '../../threads/index.js';
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
/** In the unit of `costOf` of networks: to compare a topic with the others of its papers. */
const COST_A_TOPIC = 20;

/** Answers questions about the topics of many papers off this thread. */
export class TopicAnalyst {
  readonly #workers: JobWorkers<AnalysisRequest, AnalysisAnswer>;

  /** @param queue in which jobs wait for their turn; left out: one of its own. */
  constructor(queue?: WorkQueue) {
    this.#workers = new JobWorkers(ENTRY, (cause) => new TopicAnalysisError(cause), queue);
  }

  /**
   * Does a job, where it is small at once, else in a thread, which is ended when the signal aborts.
   *
   * @throws TopicAnalysisError; QueueFullError; the signal's reason when it aborts.
   */
  async run(
    table: TopicTable,
    job: TopicJob,
    turn: Omit<Turn, 'cost'> = { owner: {} },
  ): Promise<TopicFinding> {
    if (table.topics.length <= SMALL_TOPICS) return doTopicJob(table, job);
    const { names, ...columns } = table;
    const answer = await this.#workers.run(() => ({ job, names: packNames(names), columns }), {
      ...turn,
      cost: COST_A_TOPIC * table.topics.length,
    });
    if (answer.kind === 'FAILED') throw new TopicAnalysisError(answer.error);
    return answer.finding;
  }
}
