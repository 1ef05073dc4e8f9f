import type { Task } from '../../tasks/index.js';

/** A task as the routes send it: its decision by the id, which `undoDecision` takes. */
export function shownTask({ decision, ...task }: Task): Readonly<Record<string, unknown>> {
  return { ...task, decision: decision?.id ?? null };
}
