import type { ApolloServer, BaseContext } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { BYTE_ORDER_MARK, CSV_MEDIA_TYPE } from '../../csv/index.js';
import { isErrorCode, statusOfCode, thereAre } from '../../errors/index.js';
import {
  asksForMark,
  type GivenParameters,
  isGiven,
  MARK_PARAMETER,
  type Parameter,
  readParameters,
  valueAt,
} from '../../resolvers/index.js';
import { addressParameters } from '../address-parameters.js';
import { baseUrlOf } from '../base-url.js';
import { asksToExplain, EXPLAIN_PARAMETER } from '../explanation.js';
import { graphqlErrorBody } from '../graphql-error-body.js';
import { answerWhenOverdue } from '../overdue.js';
import { refusalOf } from '../refusal.js';
import { type RouteParts, ServedRequest } from '../served-request.js';
import type { StoredQuery } from './stored-query.js';
import { writeTable } from './write-table.js';

/** Where stored queries answer: a list of them, and each below by its name. */
const STORED_QUERY_PATH = '/q';

const CSV = '.csv';

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
  const { values } = givenFor(query, request, [EXPLAIN_PARAMETER]);
  return sendJson(parts, query, values, served, reply);
}

function givenFor(
  { parameters }: StoredQuery,
  request: FastifyRequest,
  others: readonly string[],
): GivenParameters {
  return readParameters(parameters, addressParameters(request), others);
}

async function sendJson<Context extends BaseContext>(
  parts: StoredQueryRouteParts<Context>,
  query: StoredQuery,
  values: GivenParameters['values'],
  served: ServedRequest<Context>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (await served.isKept()) return reply.send();
  const { status, answer } = await run(parts, query, values, served);
  if (answer.errors === undefined) served.letKeep();
  return reply.code(status).send(answer);
}

/** A table has no place for how it was made: asked for that, the answer is the JSON that the table is made of. */
async function answerTable<Context extends BaseContext>(
  parts: StoredQueryRouteParts<Context>,
  query: StoredQuery,
  served: ServedRequest<Context>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { name, table } = query;
  if (typeof table === 'string') {
    const message = `${name} is no table: ${table} Ask for ${STORED_QUERY_PATH}/${name}.`;
    return reply.code(400).send(graphqlErrorBody(message, 'BAD_REQUEST'));
  }
  const given = givenFor(query, request, [MARK_PARAMETER, EXPLAIN_PARAMETER]);
  const mark = asksForMark(given) ? BYTE_ORDER_MARK : '';
  if (asksToExplain(request)) return sendJson(parts, query, given.values, served, reply);
  if (await served.isKept()) return reply.send();
  const { status, answer } = await run(parts, query, given.values, served);
  if (answer.errors !== undefined) {
    const code = answer.errors[0]?.extensions?.['code'];
    const ownStatus = statusOfCode(isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR');
    return reply.code(status === 200 ? ownStatus : status).send(answer);
  }
  served.letKeep();
  return reply
    .header('content-disposition', `attachment; filename="${name}${CSV}"`)
    .type(CSV_MEDIA_TYPE)
    .send(mark + [...writeTable(answer.data, table)].join(''));
}

/** Runs the query as one that was posted, with the same limits; a request that is wrong has a status of its own. */
async function run<Context extends BaseContext>(
  { apollo }: StoredQueryRouteParts<Context>,
  { text, operation, defaults }: StoredQuery,
  values: Readonly<Record<string, unknown>>,
  served: ServedRequest<Context>,
): Promise<{ readonly status: number; readonly answer: FormattedExecutionResult }> {
  const { http, body } = await apollo.executeOperation(
    {
      query: text,
      variables: { ...defaults, ...values },
      ...(operation !== null && { operationName: operation }),
    },
    { contextValue: served.createContext() },
  );
  if (body.kind !== 'single') throw new Error('A query was answered in pieces.');
  return { status: http.status ?? 200, answer: body.singleResult };
}

function describe(query: StoredQuery, base: string): Readonly<Record<string, unknown>> {
  const { name, description, hash, parameters, defaults, table } = query;
  return {
    name,
    description,
    address: `${base}${name}`,
    table: typeof table === 'string' ? null : `${base}${name}${CSV}`,
    documentId: `sha256:${hash}`,
    parameters: parameters.map((parameter) => describeParameter(parameter, query)),
    defaults,
  };
}

/** Its default is what holds where the address gives no value of its variable. */
function describeParameter(
  { name, path, type, isList, isRequired, defaultValue }: Parameter,
  { variables, defaults }: StoredQuery,
): Readonly<Record<string, unknown>> {
  const [variable = ''] = path;
  const own = variables.find((each) => each.name === variable)?.defaultValue;
  const whole = variable in defaults ? defaults : { [variable]: own };
  const holds = isGiven(whole[variable]) ? valueAt(whole, path) : defaultValue;
  return {
    name,
    type: isList ? `[${type.name}]` : type.name,
    isRequired: isRequired && !(variable in defaults),
    ...(isGiven(holds) && { default: holds }),
  };
}

function unknown(name: string, names: readonly string[]) {
  const message = `No stored query is named "${name.slice(0, 60)}"; ${thereAre(names)}.`;
  return graphqlErrorBody(message, 'NOT_FOUND');
}
