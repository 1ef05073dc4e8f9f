import { Readable } from 'node:stream';
import type { ApolloServer, BaseContext, GraphQLRequest } from '@apollo/server';
import type { FastifyReply } from 'fastify';
import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  subscribe,
} from 'graphql';
import { z } from 'zod';
import { graphqlErrorBody } from '../graphql-error-body.js';
import { refusalOf } from '../refusal.js';
import type { RequestScope } from '../request-scope.js';
import type { RequestScopes } from '../request-scopes.js';
import type { ServedRequest } from '../served-request.js';
import { eventStream, type StreamedResult } from './event-stream.js';

/** What answers a stream. */
export interface StreamParts<Context extends BaseContext> {
  readonly apollo: ApolloServer<Context>;
  readonly scopes: RequestScopes;
}

/** An object, or in an address its JSON. */
const PARAMETERS = z.preprocess(readJson, z.record(z.string(), z.unknown()).nullish());

const OPERATION = z
  .object({
    query: z.string().nullish(),
    operationName: z.string().nullish(),
    variables: PARAMETERS,
    extensions: PARAMETERS,
  })
  .transform(
    ({ query, operationName, variables, extensions }): GraphQLRequest => ({
      ...(query && { query }),
      ...(operationName && { operationName }),
      ...(variables && { variables }),
      ...(extensions && { extensions }),
    }),
  );

/** What is answered: an operation, as the JSON of a POST has it, or why none is. */
export type Streamed = { readonly asked: unknown } | { readonly refused: StreamedResult };

/**
 * Answers an operation by a stream of events: one event for a query or mutation, one after another for a
 * subscription.
 */
export function sendStream<Context extends BaseContext>(
  parts: StreamParts<Context>,
  served: ServedRequest<Context>,
  reply: FastifyReply,
  streamed: Streamed,
): void {
  const { signal } = served.scope;
  const results =
    'asked' in streamed
      ? resultsOf(parts, served, streamed.asked)
      : Readable.from([streamed.refused]);
  void reply
    .headers({
      'cache-control': 'no-cache, no-transform',
      // Else nginx keeps events until it has a page of them.
      'x-accel-buffering': 'no',
      // One that is kept for a next request would keep the server from stopping.
      connection: 'close',
    })
    .type('text/event-stream; charset=utf-8')
    .send(Readable.from(eventStream(results, signal)));
}

async function* resultsOf<Context extends BaseContext>(
  parts: StreamParts<Context>,
  served: ServedRequest<Context>,
  asked: unknown,
): AsyncGenerator<StreamedResult> {
  const { scope } = served;
  try {
    const operation = OPERATION.safeParse(asked);
    if (!operation.success) {
      yield graphqlErrorBody('Send {"query": "…"} as JSON.', 'BAD_REQUEST');
      return;
    }
    const contextValue = served.createContext();
    const first = await parts.apollo.executeOperation(operation.data, { contextValue });
    if (first.body.kind !== 'single') throw new Error('A query was answered in pieces.');
    const { singleResult } = first.body;
    const subscription = scope.stream?.subscription ?? null;
    if (subscription === null) yield singleResult;
    else {
      // It goes on for as long as what it tells of; only its first answer had to be quick.
      scope.beginSending();
      yield* subscribed(subscription, parts, scope, singleResult.extensions);
    }
  } catch (error) {
    yield refusalOf(error, scope).body;
  }
}

/** The answers of a subscription, each masked and told its cost as any other. */
async function* subscribed(
  subscription: ExecutionArgs,
  { scopes }: Pick<StreamParts<BaseContext>, 'scopes'>,
  scope: RequestScope,
  extensions: StreamedResult['extensions'],
): AsyncGenerator<StreamedResult> {
  const wrong = wrongVariables(subscription);
  const found = wrong === null ? await subscribe(subscription) : { errors: wrong };
  const results: AsyncIterable<ExecutionResult> | readonly ExecutionResult[] =
    Symbol.asyncIterator in found ? found : [found];
  for await (const result of results) {
    yield { ...shown(result, scopes, scope), ...(extensions && { extensions }) };
  }
}

/** Apollo tells a client so of the variables of a query; `subscribe` does not. */
function wrongVariables({
  schema,
  document,
  operationName,
  variableValues,
}: ExecutionArgs): readonly GraphQLError[] | null {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const { errors } = getVariableValues(schema, definitions, { ...variableValues });
  if (errors === undefined) return null;
  const extensions = { code: 'BAD_USER_INPUT' };
  return errors.map(({ message, nodes = [] }) => new GraphQLError(message, { nodes, extensions }));
}

function shown(
  { data, errors = [] }: ExecutionResult,
  scopes: RequestScopes,
  scope: RequestScope,
): StreamedResult {
  scopes.bindErrors(errors, scope);
  const formatted = errors.map((error) => scopes.formatError(error.toJSON(), error));
  return {
    ...(data !== undefined && { data }),
    ...(formatted.length > 0 && { errors: formatted }),
  };
}

function readJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
