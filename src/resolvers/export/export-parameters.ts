import type { GraphQLArgument, GraphQLSchema } from 'graphql';
import type { MemberKind } from '../../network/index.js';
import { NETWORK_FIELDS } from '../network/index.js';
import { type Parameter, parametersOf } from '../parameters/index.js';

/** Arguments that decide what a page shows, not what the network is. */
const NOT_EXPORTED = new Set(['first']);

/**
 * The parameters of an export: those that the field of the API has as arguments, its options without
 * the word.
 */
export function exportParameters(schema: GraphQLSchema, kind: MemberKind): readonly Parameter[] {
  return parametersOf(exportedArguments(schema, kind), 'options');
}

/** The arguments of the field that say what the network is. */
export function exportedArguments(
  schema: GraphQLSchema,
  kind: MemberKind,
): readonly GraphQLArgument[] {
  const args = schema.getQueryType()?.getFields()[NETWORK_FIELDS[kind].field]?.args ?? [];
  return args.filter(({ name }) => !NOT_EXPORTED.has(name));
}
