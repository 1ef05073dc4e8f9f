import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildApiSchema } from '../resolvers/index.js';
import { EXIT } from './exit-code.js';
import type { Streams } from './streams.js';

/** The SDL of a schema, sorted so that the order of modules changes nothing. */
export function printSdl(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** `papergraph schema`: the API's SDL, without a database. */
export async function runSchema(streams: Streams): Promise<number> {
  streams.out(printSdl(await buildApiSchema()));
  return EXIT.OK;
}
