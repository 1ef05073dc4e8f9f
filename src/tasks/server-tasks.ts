import { importThesaurus } from '../curation/index.js';
import { type ChangeTarget, resolveGraph } from '../derivation/index.js';
import { type ImportJobs, type JobLogger, logFailure } from '../jobs/index.js';
import type { DecisionReason } from '../naming/index.js';
import type { ThesaurusKind } from '../thesaurus/index.js';
import { TaskCanceled, TaskCut, TaskNotFoundError, TaskNotStoppableError } from './errors.js';
import { hasEnded, type Task } from './task.js';
import { TaskLine } from './task-line.js';
import type { Tasks } from './tasks.js';
import { thesaurusLines } from './thesaurus-file.js';

/** What the tasks of a server are made from. */
export interface ServerTasksOptions {
  /** Stays open until the tasks are closed. */
  readonly target: ChangeTarget;
  /** Those of the same server. */
  readonly imports: Pick<ImportJobs, 'between'>;
  readonly logger?: JobLogger;
}

/** The tasks of one server. */
export class ServerTasks implements Tasks {
  readonly #line: TaskLine;

  constructor(private readonly options: ServerTasksOptions) {
    this.#line = new TaskLine((error, id) =>
      logFailure(options.logger, error, { task: id }, 'task failed'),
    );
  }

  importThesaurus(kind: ThesaurusKind, file: Uint8Array, why: DecisionReason): Task {
    const lines = thesaurusLines(kind, file);
    const { target } = this.options;
    return this.#line.add('THESAURUS', async ({ signal, onProgress }) => {
      const decision = await importThesaurus(target, kind, lines, why, (done, papers) => {
        onProgress(done, papers);
        // The decision is made: whatever writes next, or the next start, goes on with its papers.
        signal.throwIfAborted();
      });
      return { decision };
    });
  }

  resolve(isDryRun: boolean): Task {
    const { target, imports } = this.options;
    return this.#line.add(
      'RESOLVE',
      async ({ signal, onProgress: tell }) => {
        const onProgress = (records: number): void => tell(records, null);
        return { resolution: await resolveGraph(target, { isDryRun, signal, onProgress }) };
      },
      (signal, work) => imports.between(signal, work),
    );
  }

  find(id: string): Task | null {
    return this.#line.find(id);
  }

  list(): readonly Task[] {
    return this.#line.list();
  }

  async cancel(id: string): Promise<Task> {
    expectStoppable(this.#expect(id));
    await this.#line.stop(id, new TaskCanceled());
    return this.#expect(id);
  }

  async close(): Promise<void> {
    const open = this.list().filter((task) => !hasEnded(task));
    await Promise.all(open.map(({ id }) => this.#line.stop(id, new TaskCut())));
  }

  #expect(id: string): Task {
    const task = this.find(id);
    if (task === null) throw new TaskNotFoundError(id);
    return task;
  }
}

/** Half of the papers with a thesaurus and half without would be worse than either. */
function expectStoppable(task: Task): void {
  if (hasEnded(task)) {
    throw new TaskNotStoppableError(`The task ${task.id} has ended; it cannot be cancelled.`);
  }
  if (task.kind === 'THESAURUS' && task.status === 'PROCESSING') {
    throw new TaskNotStoppableError(
      `The task ${task.id} puts a thesaurus in force and goes to its end; "undoDecision" takes the decision back then.`,
    );
  }
}
