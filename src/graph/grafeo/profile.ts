import type { PlanStep } from '../engine.js';

/** A line of a plan, such as `  Filter (p.id Eq "a")  rows=1  time=0.01ms`. */
const STEP = /^( *)(\S.*?) {2}rows=(\d+) {2}time=([\d.]+)ms$/;

/** The steps of a plan as the embedded engine prints it: two blanks more for what feeds a step. */
export function stepsIn(printed: string): readonly PlanStep[] {
  return printed.split('\n').flatMap((line): readonly PlanStep[] => {
    const [, indent = '', operator = '', rows, milliseconds] = STEP.exec(line) ?? [];
    if (operator === '') return [];
    return [
      {
        operator,
        depth: indent.length / 2,
        rows: Number(rows),
        databaseHits: null,
        milliseconds: Number(milliseconds),
      },
    ];
  });
}
