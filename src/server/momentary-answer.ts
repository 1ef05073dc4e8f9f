import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerWhenOverdue } from './overdue.js';
import { refusalOf } from './refusal.js';
import type { RequestScope } from './request-scope.js';
import { type RouteParts, ServedRequest } from './served-request.js';

/** As long as small imports and tasks take. */
const RETRY_AFTER_SECONDS = 10;

/** The path of a request about one thing of a list. */
export interface WithId {
  readonly Params: { readonly id: string };
}

/**
 * Answers with the JSON that some work gives, so at this moment only, and in time: a database that is away may
 * keep the work for ever.
 *
 * @param route what the log calls it.
 */
export function answerNow<Context extends object>(
  parts: RouteParts<Context>,
  request: FastifyRequest,
  reply: FastifyReply,
  route: string,
  work: () => object | Promise<object>,
): Promise<unknown> {
  const { scope } = new ServedRequest(parts, request, reply, route);
  return Promise.race([answerOf(work, scope, reply), answerWhenOverdue(scope, reply)]);
}

async function answerOf(
  work: () => object | Promise<object>,
  scope: RequestScope,
  reply: FastifyReply,
): Promise<FastifyReply> {
  try {
    return await momentary(reply).send(await work());
  } catch (error) {
    const { status, body } = refusalOf(error, scope);
    return reply.code(status).send(body);
  }
}

/** No client may keep what is so at this moment only. */
export function momentary(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store');
}

/** Says after how many seconds a client that came too early, as others wait, may ask again. */
export function askAgainLater(reply: FastifyReply): void {
  void reply.header('retry-after', RETRY_AFTER_SECONDS);
}
