import { execute, type GraphQLArgument, type GraphQLSchema, parse } from 'graphql';
import { z } from 'zod';
import type { Context } from '../context.js';

/** What limits the pages of clients: a file has all of each list, and is sent in pieces that are small. */
const UNLIMITED: Context['limits'] = { maxFirst: Number.MAX_SAFE_INTEGER };

/** A list of the API, and what a file says of its rows. */
export interface ListWanted<Node> {
  /** The query whose list it is. */
  readonly field: string;
  /** Its arguments that are given, as a client would write them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is selected of each row. */
  readonly selection: string;
  readonly node: z.ZodType<Node>;
  readonly pageSize: number;
}

/** The arguments of a query. */
export function argumentsOf(schema: GraphQLSchema, field: string): readonly GraphQLArgument[] {
  return schema.getQueryType()?.getFields()[field]?.args ?? [];
}

/**
 * The rows of a list, page by page, for as long as somebody reads: as a client of the API would ask for
 * them, so that filter, order and pages are those of the field, and each page is read by its statements.
 *
 * @throws GraphQLError as the field gives it.
 */
export async function* readList<Node>(
  context: Context,
  schema: GraphQLSchema,
  wanted: ListWanted<Node>,
): AsyncGenerator<readonly Node[]> {
  const document = parse(documentOf(schema, wanted));
  const answer = z.object({
    list: z.object({
      nodes: z.array(wanted.node),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  });
  let after: string | null = null;
  do {
    context.signal.throwIfAborted();
    const { data, errors } = await execute({
      schema,
      document,
      // One of its own for each page: what is loaded for a context is kept as long as the context.
      contextValue: { ...context, limits: UNLIMITED },
      variableValues: { ...wanted.values, first: wanted.pageSize, after },
    });
    const [error] = errors ?? [];
    if (error !== undefined) throw error.originalError ?? error;
    const { nodes, pageInfo } = answer.parse(data).list;
    yield nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

function documentOf(
  schema: GraphQLSchema,
  { field, values, selection }: Pick<ListWanted<unknown>, 'field' | 'values' | 'selection'>,
): string {
  const given = argumentsOf(schema, field).filter(({ name }) => values[name] !== undefined);
  const variables = given.map(({ name, type }) => `$${name}: ${String(type)}`);
  const passed = given.map(({ name }) => `${name}: $${name}`);
  return `query ListOfFile(${[...variables, '$first: Int!', '$after: String'].join(', ')}) {
    list: ${field}(${[...passed, 'first: $first', 'after: $after'].join(', ')}) {
      nodes { ${selection} }
      pageInfo { hasNextPage endCursor }
    }
  }`;
}
