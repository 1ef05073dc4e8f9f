import { graphql } from 'graphql';
import { buildApiSchema } from './build-api-schema.js';
import type { Context } from './context.js';

/**
 * Runs a query without a server, for what it does to the graph's engine and not for its answer.
 *
 * @returns what is wrong with it, with line and column; nothing where all of it was answered.
 */
export async function runQuery(
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
  contextValue: Context,
): Promise<readonly string[]> {
  const schema = await buildApiSchema();
  const { errors = [] } = await graphql({ schema, source, variableValues, contextValue });
  return errors.map(String);
}
