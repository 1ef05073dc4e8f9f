import type { FastifyInstance } from 'fastify';
import { PapergraphError } from '../errors/index.js';
import type { Engine, EngineInfo } from '../graph/index.js';
import { EngineTimeoutError } from '../graph/index.js';

/** A probe that waits longer calls the server dead anyway. */
const PATIENCE_MS = 2000;

/** Answers at /health whether the engine answers, for load balancers and `docker compose`. */
export function registerHealth(app: FastifyInstance, engine: Engine): void {
  const ask = shareWhilePending(() => describeInTime(engine));
  app.get('/health', { logLevel: 'warn' }, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      const { name, version } = await ask();
      return { status: 'ok', engine: name, version };
    } catch (error) {
      request.log.warn({ err: error }, 'the engine does not answer');
      const code = error instanceof PapergraphError ? error.code : 'DATABASE_UNAVAILABLE';
      return reply.code(503).send({ status: 'unavailable', code });
    }
  });
}

async function describeInTime(engine: Engine): Promise<EngineInfo> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const tooLate = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () =>
      reject(new EngineTimeoutError(`The engine did not answer within ${PATIENCE_MS} ms.`)),
    );
  });
  return Promise.race([engine.describe({ signal }), tooLate]);
}

/** One question at a time: probes of a database that hangs must not pile up on it. */
function shareWhilePending<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let pending: Promise<Result> | null = null;
  return () => {
    pending ??= ask().finally(() => {
      pending = null;
    });
    return pending;
  };
}
