import { createRequire } from 'node:module';
import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { fragmentsOf } from './fragments.js';

// Its ES module build asks for a second copy of graphql, whose types are strangers to ours.
const { fieldExtensionsEstimator, getComplexity, simpleEstimator } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity');

/** The page that a field with `first` gives when the query names none. */
const UNNAMED_FIRST = 20;

/** What is asked, with the values of its variables as they came. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A field that gives a page costs its page times what is asked of each row. */
const pageEstimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (!field.args.some(({ name }) => name === 'first')) return undefined;
  const first: unknown = args['first'];
  const rows = typeof first === 'number' ? Math.max(first, 1) : UNNAMED_FIRST;
  return 1 + rows * childComplexity;
};

const ESTIMATORS = [fieldExtensionsEstimator(), pageEstimator, simpleEstimator()];

/**
 * The cost of an operation: one a field, times `first` on the way to it, or what the field
 * itself says. Null where variables are wrong, which GraphQL itself refuses with their names.
 *
 * @throws GraphQLError when an argument is wrong or the operation has too many fields to count.
 */
export function estimateCost({ schema, document, operation, variables }: Question): number | null {
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
    estimators: ESTIMATORS,
    // By these a field that costs by what is selected of it reads its selection.
    context: { fragments: Object.fromEntries(fragmentsOf(document)), variableValues: coerced },
    ...(name === undefined ? {} : { operationName: name }),
  });
}
