import type { Clause } from '../dialect.js';
import type { Parameter } from '../statement.js';

/** What patterns and orders call their nodes, their edge and their values. */
const NAMES = /\$\w+|(?<![\w.:$'])(?:parent|n|e|p|papers|sortValue(?:_\d)?|weight)(?![\w'(])/g;

/**
 * The same clause inside another: `n`, `e`, `p` and its parameters get a number, so that they are not
 * those of the clause around it, and `parent` becomes the node that it starts from.
 */
export function inScope({ text, parameters }: Clause, number: number, parent: string): Clause {
  const numbered: Record<string, Parameter> = {};
  for (const [name, value] of Object.entries(parameters)) numbered[`${name}${number}`] = value;
  return { text: renamed(text, number, parent), parameters: numbered };
}

/** The same of a text without parameters. */
export function renamed(text: string, number: number, parent: string): string {
  return text.replace(NAMES, (name) => (name === 'parent' ? parent : `${name}${number}`));
}
