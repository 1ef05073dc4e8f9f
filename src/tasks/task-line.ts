import { randomUUID } from 'node:crypto';
import { toldError } from '../jobs/index.js';
import { TaskCanceled, TaskCut, TooManyTasksError } from './errors.js';
import { hasEnded, type Task, type TaskKind, type TaskResult } from './task.js';

/** @limit tasks that wait while one runs */
const MAX_WAITING = 10;

/** @limit tasks that have ended and are told */
const MOST_ENDED = 100;

/** What a task is given while it runs. */
export interface TaskWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number | null) => void;
}

/** Does what a task is for. */
export type TaskWork = (watch: TaskWatch) => Promise<Partial<TaskResult>>;

/** Waits until a task may begin, then does it. */
export type TaskTurn = <Result>(
  signal: AbortSignal,
  work: () => Promise<Result>,
) => Promise<Result>;

const AT_ONCE: TaskTurn = (_signal, work) => work();

interface HeldTask {
  task: Task;
  readonly controller: AbortController;
  readonly ended: Promise<void>;
}

/** One task after the other, in the order in which they came. */
export class TaskLine {
  readonly #tasks = new Map<string, HeldTask>();
  #last: Promise<void> = Promise.resolve();

  constructor(private readonly onFailure: (error: unknown, id: string) => void) {}

  /**
   * @param turn what a task waits for beside the tasks before it.
   * @throws TooManyTasksError
   */
  add(kind: TaskKind, work: TaskWork, turn: TaskTurn = AT_ONCE): Task {
    const waiting = this.list().filter(({ status }) => status === 'ENQUEUED').length;
    if (waiting >= MAX_WAITING) throw new TooManyTasksError(waiting);
    const task = enqueuedTask(kind);
    const controller = new AbortController();
    const ended = this.#last.then(() => this.#run(task.id, work, turn));
    this.#last = ended;
    this.#tasks.set(task.id, { task, controller, ended });
    return task;
  }

  find(id: string): Task | null {
    return this.#tasks.get(id)?.task ?? null;
  }

  /** The latest first. */
  list(): readonly Task[] {
    return [...this.#tasks.values()].map(({ task }) => task).reverse();
  }

  /** Ends a task that waits, or that runs, after its page. */
  async stop(id: string, reason: Error): Promise<void> {
    const held = this.#tasks.get(id);
    if (held === undefined) return;
    held.controller.abort(reason);
    if (held.task.status === 'ENQUEUED') this.#fail(id, reason);
    else await held.ended;
  }

  async #run(id: string, work: TaskWork, turn: TaskTurn): Promise<void> {
    const held = this.#tasks.get(id);
    if (held === undefined || hasEnded(held.task)) return;
    const { signal } = held.controller;
    const onProgress = (done: number, total: number | null) => this.#set(id, { done, total });
    try {
      const result = await turn(signal, () => {
        this.#set(id, { status: 'PROCESSING', startedAt: now() });
        return work({ signal, onProgress });
      });
      this.#end(id, { status: 'SUCCEEDED', ...result });
    } catch (error) {
      // One that was stopped while it waited has ended already.
      if (!hasEnded(held.task)) this.#fail(id, signal.aborted ? signal.reason : error);
    }
  }

  #fail(id: string, error: unknown): void {
    if (error instanceof TaskCanceled || error instanceof TaskCut) {
      this.#end(id, { status: 'CANCELED', error: { code: 'TASK_CANCELED', message: STOPPED } });
      return;
    }
    this.onFailure(error, id);
    this.#end(id, { status: 'FAILED', error: toldError(error) });
  }

  #end(id: string, end: Partial<Task>): void {
    this.#set(id, { ...end, finishedAt: now() });
    const ended = this.list().filter(hasEnded);
    for (const old of ended.slice(MOST_ENDED)) this.#tasks.delete(old.id);
  }

  #set(id: string, change: Partial<Task>): void {
    const held = this.#tasks.get(id);
    if (held !== undefined) held.task = { ...held.task, ...change };
  }
}

const STOPPED = 'The task was stopped. What was written until then stays; begin it again to go on.';

function enqueuedTask(kind: TaskKind): Task {
  return {
    id: `T${randomUUID()}`,
    kind,
    status: 'ENQUEUED',
    enqueuedAt: now(),
    startedAt: null,
    finishedAt: null,
    done: 0,
    total: null,
    error: null,
    decision: null,
    resolution: null,
  };
}

function now(): string {
  return new Date().toISOString();
}
