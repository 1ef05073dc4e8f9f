import { countOf, PapergraphError } from '../errors/index.js';

/** As many tasks wait as may. */
export class TooManyTasksError extends PapergraphError {
  override readonly code = 'TOO_MANY_TASKS';

  constructor(waiting: number) {
    super(
      `${countOf(waiting, 'task')} ${waiting === 1 ? 'is' : 'are'} waiting already, and no more may. Send it again when one of them has ended; "tasks" lists them.`,
    );
  }
}

/** An id that no task has. */
export class TaskNotFoundError extends PapergraphError {
  override readonly code = 'TASK_NOT_FOUND';

  constructor(id: string) {
    super(
      `There is no task with the id "${id.slice(0, 60)}". A server tells its tasks until it stops, and the last hundred that ended; "decisions" lists what was decided.`,
    );
  }
}

/** What has ended, or must go to its end, cannot be stopped. */
export class TaskNotStoppableError extends PapergraphError {
  override readonly code = 'TASK_NOT_STOPPABLE';
}

/** A person took the task back. No failure: a reason to stop. */
export class TaskCanceled extends Error {
  override readonly name = 'TaskCanceled';
}

/** The server stops. No failure: a reason to stop. */
export class TaskCut extends Error {
  override readonly name = 'TaskCut';
}
