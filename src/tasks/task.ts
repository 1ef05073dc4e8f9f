import type { ResolveReport } from '../derivation/index.js';
import type { DecisionProperties } from '../graph/index.js';

/** What a task does. */
export type TaskKind = 'THESAURUS' | 'RESOLVE';

/** How far a task has come, in the words of imports. */
export type TaskStatus = 'ENQUEUED' | 'PROCESSING' | 'SUCCEEDED' | 'FAILED' | 'CANCELED';

/** What a task found or made; null where another kind of task does, and until it has ended. */
export interface TaskResult {
  /** The decision that puts a thesaurus in force; null too where the same was in force already. */
  readonly decision: DecisionProperties | null;
  /** What the rules changed, or would change. */
  readonly resolution: ResolveReport | null;
}

/** A change of the graph that may take longer than a request, as a person follows it. */
export interface Task extends TaskResult {
  readonly id: string;
  readonly kind: TaskKind;
  readonly status: TaskStatus;
  /** ISO 8601 in UTC, as all times here. */
  readonly enqueuedAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Papers that have the thesaurus, records that the rules have decided. */
  readonly done: number;
  /** How many there are; null where that is not known. */
  readonly total: number | null;
  /** Why it failed or was cancelled, as a client may read it. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** Whether nothing happens to a task any more. */
export function hasEnded({ status }: Pick<Task, 'status'>): boolean {
  return status !== 'ENQUEUED' && status !== 'PROCESSING';
}
