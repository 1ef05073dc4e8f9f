import type { DecisionReason } from '../naming/index.js';
import type { ThesaurusKind } from '../thesaurus/index.js';
import type { Task } from './task.js';

/** Tasks that a server runs one after the other. Each is told until a hundred others have ended after it. */
export interface Tasks {
  /**
   * Puts a thesaurus in the place of the one of its kind that is in force.
   *
   * @param file the bytes, in VOSviewer's form.
   * @throws ThesaurusUnreadableError with what is wrong by line and column, TooManyTasksError
   */
  importThesaurus(kind: ThesaurusKind, file: Uint8Array, why: DecisionReason): Task;
  /**
   * Runs the rules again over all records. No import runs meanwhile: one that runs ends first.
   *
   * @throws TooManyTasksError
   */
  resolve(isDryRun: boolean): Task;
  find(id: string): Task | null;
  /** All that are told, the latest first. */
  list(): readonly Task[];
  /**
   * Takes a task that waits out of the line, or stops one that runs after its page; what was written stays.
   *
   * @throws TaskNotFoundError, TaskNotStoppableError
   */
  cancel(id: string): Promise<Task>;
  /** Stops what runs after its page. */
  close(): Promise<void>;
}
