import { getOperationAST, graphql, Kind, parse } from 'graphql';
import { buildApiSchema } from './build-api-schema.js';
import type { Context } from './context.js';
import { type FilterInWords, filtersInWords } from './filters-in-words.js';

/** What is told of a query that ran. */
interface RanQuery {
  /** What is wrong with it, with line and column; nothing where all of it was answered. */
  readonly errors: readonly string[];
  /** The filters that it gives; none where something is wrong. */
  readonly filters: readonly FilterInWords[];
}

/** Runs a query without a server, for what it does to the graph's engine and not for its answer. */
export async function runQuery(
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
  contextValue: Context,
): Promise<RanQuery> {
  const schema = await buildApiSchema();
  const { errors = [] } = await graphql({ schema, source, variableValues, contextValue });
  if (errors.length > 0) return { errors: errors.map(String), filters: [] };
  const document = parse(source);
  const operation = getOperationAST(document);
  const variables = variableValues;
  const asked = operation ? { schema, document, operation, variables } : null;
  return { errors: [], filters: asked === null ? [] : await filtersInWords(asked) };
}

/** The kinds of the operations in a document, such as `query`; none in what is no GraphQL. */
export function operationsIn(source: string): readonly string[] {
  try {
    const { definitions } = parse(source);
    return definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? [each.operation] : [],
    );
  } catch {
    return [];
  }
}
