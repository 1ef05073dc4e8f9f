import { createRequire } from 'node:module';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { ComplexityEstimator, ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { rowsAsked } from '../../resolvers/index.js';
import { argumentCost } from './argument-costs.js';
import { fragmentsOf } from './fragments.js';

// Its ES module build asks for a second copy of graphql, whose types are strangers to ours.
const { fieldExtensionsEstimator, getComplexity } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity');

/** What is asked, with the values of its variables as they came. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a field costs where it is selected once. */
export interface FieldCost {
  readonly cost: number;
  /** How often what is selected below it counts; null where the field says its own cost. */
  readonly rows: number | null;
}

/** Is told the cost of each field as it is counted. */
type Note = (field: FieldNode, cost: FieldCost) => void;

const ownEstimator = fieldExtensionsEstimator();

/**
 * A field costs what it says itself, else one and what is selected below it: a field that gives a page
 * times its rows. Its arguments add to that, such as each condition of a filter.
 */
function estimatorThat(note: Note): ComplexityEstimator {
  return (asked) => {
    const own = ownEstimator(asked);
    const rows = typeof own === 'number' ? null : rowsOf(asked);
    const field = typeof own === 'number' ? own : 1 + (rows ?? 1) * asked.childComplexity;
    const cost = field + argumentCost(asked.args);
    note(asked.node, { cost, rows });
    return cost;
  };
}

function rowsOf({ field, args }: ComplexityEstimatorArgs): number {
  if (!field.args.some(({ name }) => name === 'first')) return 1;
  return rowsAsked(args);
}

/**
 * The cost of an operation: one a field and one a condition of its filter, times `first` or `last` on the
 * way to it, or what the field itself says. Null where variables are wrong, which GraphQL itself refuses with their names.
 *
 * @throws GraphQLError when an argument is wrong or the operation has too many fields to count.
 */
export function estimateCost(
  { schema, document, operation, variables }: Question,
  note: Note = () => {},
): number | null {
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
  );
  if (errors !== undefined) return null;
  const name = operation.name?.value;
  return getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    estimators: [estimatorThat(note)],
    // By these a field that costs by what is selected of it reads its selection.
    context: { fragments: Object.fromEntries(fragmentsOf(document)), variableValues: coerced },
    ...(name === undefined ? {} : { operationName: name }),
  });
}
