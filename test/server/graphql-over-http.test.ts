import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startToyServer, type ToyServer } from './toy-server.js';

let server: ToyServer;
beforeAll(async () => {
  server = await startToyServer();
});
afterAll(() => server.stop());

/**
 * Advice that is not followed: to a client that does not take `application/graphql-response+json` the
 * draft would have 200 also for a document that cannot run. Apollo answers 400, so that monitors and
 * proxies, which do not read bodies, see that the request was wrong.
 */
const NOT_FOLLOWED = new Set([
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
]);

describe('The audit of GraphQL over HTTP', () => {
  it.each(serverAudits({ url: () => server.graphqlUrl }))('$name', async ({ name, fn }) => {
    const { status } = await fn();
    expect(status).toBe(NOT_FOLLOWED.has(name) ? 'warn' : 'ok');
  });
});
