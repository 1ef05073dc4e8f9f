import type { Clause } from '../../src/graph/index.js';

/** Text and parameters of a statement or a part of one, as an engine gets them, without the indentation of our source. */
export function sent({ text, parameters }: Clause): string {
  return `${text.replace(/\s*\n\s*/g, '\n')}\n${JSON.stringify(parameters)}`;
}
