import type { Observation, PlanStep } from '../graph/index.js';

/** A statement with the steps by which it was answered. */
export interface Plan {
  readonly text: string;
  readonly steps: readonly PlanStep[];
}

/** A statement that ran, for a person: its name and figures, its Cypher, and the table of its steps. */
export function printObservation(
  { statement, rows, milliseconds }: Observation,
  plans: readonly Plan[],
): string {
  const head = `${statement}: ${rows} ${rows === 1 ? 'row' : 'rows'}, ${milliseconds.toFixed(1)} ms`;
  const parts = plans.map(({ text, steps }) => `${indented(text)}\n\n${tableOf(steps)}`);
  const body = parts.length === 0 ? ['  answered from a list in memory\n'] : parts;
  return `${head}\n${body.join('\n')}\n`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line.trim()}`)
    .join('\n');
}

/** Figures first: the name of a step is as long as the engine likes. */
function tableOf(steps: readonly PlanStep[]): string {
  const [head, ...lines] = [
    ['rows', 'hits', 'ms'],
    ...steps.map(({ rows, databaseHits, milliseconds }) => [
      String(rows),
      databaseHits === null ? '' : String(databaseHits),
      milliseconds === null ? '' : milliseconds.toFixed(2),
    ]),
  ].map((cells) => cells.map((cell) => cell.padStart(10)).join(''));
  const operators = steps.map(({ operator, depth }) => `${'  '.repeat(depth)}${oneLine(operator)}`);
  return [`${head}  step`, ...lines.map((line, index) => `${line}  ${operators[index]}`), ''].join(
    '\n',
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
