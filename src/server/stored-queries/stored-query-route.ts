import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readParameters } from '../../resolvers/index.js';
import { addressParameters } from '../address-parameters.js';
import { baseUrlOf } from '../base-url.js';
import { refusalOf } from '../export-refusal.js';
import { graphqlErrorBody } from '../graphql-error-body.js';
import { answerWhenOverdue } from '../overdue.js';
import { type RouteParts, ServedRequest } from '../served-request.js';
import type { TableOfAnswer } from './answer-table.js';
import { readAnswer, statusOfCode } from './status-of-answer.js';
import type { StoredQuery } from './stored-query.js';
import { writeTable } from './write-table.js';

/** Where stored queries answer: a list of them, and each below by its name. */
const STORED_QUERY_PATH = '/q';

const CSV = '.csv';

/** A parameter of a table: whether it begins with the mark by which Excel knows UTF-8. */
const BYTE_ORDER_MARK = 'byteOrderMark';

/** What the routes need. */
export interface StoredQueryRouteParts<Context extends BaseContext> extends RouteParts<Context> {
  readonly apollo: ApolloServer<Context>;
  readonly queries: readonly StoredQuery[];
}

/** Answers stored queries to a plain GET: as JSON, and as CSV where the answer is one list. */
export function registerStoredQueries<Context extends BaseContext>(
  app: FastifyInstance,
  parts: StoredQueryRouteParts<Context>,
): void {
  const { queries, settings } = parts;
  const byName = new Map(queries.map((query) => [query.name, query]));

  app.get(STORED_QUERY_PATH, (request, reply) => {
    const base = `${baseUrlOf(request, settings.public)}${STORED_QUERY_PATH}/`;
    return reply.send({ queries: queries.map((query) => describe(query, base)) });
  });

  app.route<{ Params: { readonly name: string } }>({
    method: ['GET', 'HEAD'],
    url: `${STORED_QUERY_PATH}/:name`,
    handler: (request, reply) => {
      const { name } = request.params;
      const query = byName.get(name.endsWith(CSV) ? name.slice(0, -CSV.length) : name);
      if (query === undefined) return reply.code(404).send(unknown(name, [...byName.keys()]));
      const served = new ServedRequest(parts, request, reply, 'stored query');
      const answer = name.endsWith(CSV) ? answerTable : answerJson;
      return Promise.race([
        answer(parts, query, served, request, reply).catch((error: unknown) => {
          const { status, body } = refusalOf(error, served.scope);
          return reply.code(status).send(body);
        }),
        answerWhenOverdue(served.scope, reply),
      ]);
    },
  });
}

async function answerJson<Context extends BaseContext>(
  parts: StoredQueryRouteParts<Context>,
  query: StoredQuery,
  served: ServedRequest<Context>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { values } = readParameters(query.parameters, addressParameters(request));
  if (await served.isKept()) return reply.send();
  const { status, text } = await run(parts, query, values, served);
  if (status === 200 && served.scope.errors === 0) served.letKeep();
  return reply.code(status).type('application/json; charset=utf-8').send(text);
}

async function answerTable<Context extends BaseContext>(
  parts: StoredQueryRouteParts<Context>,
  query: StoredQuery,
  served: ServedRequest<Context>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { name, parameters, table } = query;
  if (typeof table === 'string') {
    const message = `${name} is no table: ${table} Ask for ${STORED_QUERY_PATH}/${name}.`;
    return reply.code(400).send(graphqlErrorBody(message, 'BAD_REQUEST'));
  }
  const given = readParameters(parameters, addressParameters(request), [BYTE_ORDER_MARK]);
  if (await served.isKept()) return reply.send();
  const { status, text } = await run(parts, query, given.values, served);
  const { data, code } = readAnswer(text);
  if (code !== null) {
    void reply.code(status === 200 ? statusOfCode(code) : status);
    return reply.type('application/json; charset=utf-8').send(text);
  }
  served.letKeep();
  const hasMark = given.texts.get(BYTE_ORDER_MARK)?.at(-1) === 'true';
  return reply
    .header('content-disposition', `attachment; filename="${name}${CSV}"`)
    .type('text/csv; charset=utf-8; header=present')
    .send(csvOf(data, table, hasMark));
}

function csvOf(data: unknown, table: TableOfAnswer, hasMark: boolean): string {
  return `${hasMark ? '\ufeff' : ''}${[...writeTable(data, table)].join('')}`;
}

/** Runs the query as one that was posted, with the same limits; a request that is wrong has a status of its own. */
async function run<Context extends BaseContext>(
  { apollo }: StoredQueryRouteParts<Context>,
  { text, operation, defaults }: StoredQuery,
  values: Readonly<Record<string, unknown>>,
  served: ServedRequest<Context>,
): Promise<{ readonly status: number; readonly text: string }> {
  const headers = new HeaderMap();
  headers.set('content-type', 'application/json');
  headers.set('accept', 'application/graphql-response+json');
  const { status, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers,
      search: '',
      body: { query: text, operationName: operation, variables: { ...defaults, ...values } },
    },
    context: async () => served.createContext(),
  });
  if (body.kind !== 'complete') throw new Error('A query was answered in pieces.');
  return { status: status ?? 200, text: body.string };
}

function describe(
  { name, description, hash, parameters, defaults, table }: StoredQuery,
  base: string,
): Readonly<Record<string, unknown>> {
  return {
    name,
    description,
    address: `${base}${name}`,
    table: typeof table === 'string' ? null : `${base}${name}${CSV}`,
    documentId: `sha256:${hash}`,
    parameters: parameters.map(({ name: parameter, type, isList }) => ({
      name: parameter,
      type: isList ? `[${type.name}]` : type.name,
    })),
    defaults,
  };
}

function unknown(name: string, names: readonly string[]) {
  const known = names.length === 0 ? 'There are none.' : `There are ${names.join(', ')}.`;
  return graphqlErrorBody(`No stored query is named "${name.slice(0, 60)}". ${known}`, 'NOT_FOUND');
}
