import type { FastifyReply } from 'fastify';
import { PapergraphError } from '../errors/index.js';
import { graphqlErrorBody } from './graphql-error-body.js';
import type { RequestScope } from './request-scope.js';

/** After a request was told to stop, it has this long to answer by itself. */
export const LAST_WORDS_MS = 500;

/**
 * Answers in place of a request that does not stop when it is asked to: neo4j-driver never
 * settles a query that is aborted while it tries to connect.
 */
export function answerWhenOverdue({ signal }: RequestScope, reply: FastifyReply): Promise<string> {
  return new Promise((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        const timer = setTimeout(() => resolve(answer(signal.reason, reply)), LAST_WORDS_MS);
        reply.raw.once('close', () => clearTimeout(timer));
      },
      { once: true },
    );
  });
}

function answer(reason: unknown, reply: FastifyReply): string {
  void reply.code(503).type('application/json; charset=utf-8');
  const body =
    reason instanceof PapergraphError
      ? graphqlErrorBody(reason.message, reason.code)
      : graphqlErrorBody('The request was stopped.', 'REQUEST_STOPPED');
  return JSON.stringify(body);
}
