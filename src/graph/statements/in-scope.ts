import type { Clause } from '../dialect.js';
import type { Parameter } from '../statement.js';

/** What patterns and orders call their nodes, their edge and their values. */
const NAMES = /\$\w+|(?<![\w.:$'])(?:parent|n|e|p|papers|sortValue(?:_\d)?|weight)(?![\w'(])/g;

/** The node that a condition of a filter is about. */
const NODE = /(?<![\w.:$'])n(?![\w'(])/g;

/** A condition on `n` as one on a node of another name. */
export function conditionOn(variable: string, condition: string): string {
  return condition.replace(NODE, variable);
}

/**
 * The same clause inside another: `n`, `e`, `p` get a number, so that they are not those of the clause
 * around it, and `parent` becomes the node that it starts from. A parameter is named after the part:
 * `$part2_limit`, which no parameter of the statement around it is called.
 */
export function inScope({ text, parameters }: Clause, number: number, parent: string): Clause {
  const named: Record<string, Parameter> = {};
  for (const [name, value] of Object.entries(parameters)) named[`part${number}_${name}`] = value;
  return { text: renamed(text, number, parent), parameters: named };
}

/** The same of a text without parameters. */
export function renamed(text: string, number: number, parent: string): string {
  return text.replace(NAMES, (name) => {
    if (name.startsWith('$')) return `$part${number}_${name.slice(1)}`;
    return name === 'parent' ? parent : `${name}${number}`;
  });
}
