import { Kind, type OperationDefinitionNode, type TypeNode } from 'graphql';
import type { Question } from './complexity.js';

/** A client that asks one query with ever other numbers must not fill the memory. */
const MOST_COSTS = 100;
const LONGEST_KEY = 1_000;

/** Costs by operation, and by what a cost can depend on of the variables. */
const known = new WeakMap<OperationDefinitionNode, Map<string, number | null>>();

/**
 * The cost of an operation that was measured before: a document stays parsed, and dashboards send the same
 * one again and again. A cost depends on numbers, words and flags among the variables; of texts and ids only
 * on whether they are given.
 */
export function rememberCost(
  question: Question,
  measure: (question: Question) => number | null,
): number | null {
  const key = keyOf(question);
  const costs = known.get(question.operation) ?? new Map<string, number | null>();
  known.set(question.operation, costs);
  const cost = costs.get(key);
  if (cost !== undefined) return cost;
  const measured = measure(question);
  if (key.length > LONGEST_KEY) return measured;
  if (costs.size === MOST_COSTS) costs.clear();
  costs.set(key, measured);
  return measured;
}

function keyOf({ operation, variables }: Question): string {
  const values = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const value = variables[variable.name.value];
    if (value === undefined) return 'left out';
    return isTextType(type) && typeof value === 'string' ? { isEmpty: value === '' } : [value];
  });
  return JSON.stringify(values);
}

function isTextType(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isTextType(type.type);
  return type.kind === Kind.NAMED_TYPE && ['ID', 'String'].includes(type.name.value);
}
