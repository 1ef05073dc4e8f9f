import { randomBytes } from 'node:crypto';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import type { Settings } from '../settings/index.js';
import { registerCompression } from './compression.js';
import { registerDoor } from './door.js';
import { registerHttpErrors } from './http-errors.js';

/** Short enough to read out, long enough never to come twice in a log. */
const REQUEST_ID_BYTES = 9;

/**
 * The HTTP server with ids, a door, compressed answers, error answers and connections that end when it
 * stops; no routes yet.
 */
export async function createApp(
  logger: FastifyBaseLogger,
  { limits, public: publicSettings }: Pick<Settings, 'limits' | 'public'>,
): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: logger,
    // One line a request, with its operation, instead of two without.
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    genReqId: () => randomBytes(REQUEST_ID_BYTES).toString('base64url'),
    bodyLimit: limits.maxBody,
    trustProxy: publicSettings.trustProxy,
  });
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    void reply.header('x-content-type-options', 'nosniff');
  });
  // A form can send text to any site without asking it; JSON it cannot.
  app.removeContentTypeParser('text/plain');
  registerDoor(app, publicSettings);
  await registerCompression(app);
  closeConnectionsWhileStopping(app);
  registerHttpErrors(app, limits);
  return app;
}

/** Else a kept-alive connection that answers its last request keeps the server for 72 s. */
function closeConnectionsWhileStopping(app: FastifyInstance): void {
  let isStopping = false;
  app.addHook('preClose', async () => {
    isStopping = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isStopping) void reply.header('connection', 'close');
  });
}
