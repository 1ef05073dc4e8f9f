import { setTimeout as sleep } from 'node:timers/promises';
import { gql, request } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EngineUnavailableError } from '../../src/graph/index.js';
import { aborted, fieldBegun, post, read, startToyServer, type ToyServer } from './toy-server.js';

let server: ToyServer;

beforeAll(async () => {
  server = await startToyServer();
});

afterAll(() => server.stop());

async function send(body: string, contentType: string) {
  const response = await fetch(server.graphqlUrl, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body,
  });
  return read(response);
}

describe('GraphQL over HTTP', () => {
  it('answers a graphql-request client', async () => {
    expect(await request(server.graphqlUrl, gql`{ hello }`)).toEqual({ hello: 'world' });
  });

  it('answers a plain GET', async () => {
    const asked = await fetch(`${server.graphqlUrl}?query={hello}`);
    expect(await asked.json()).toMatchObject({ data: { hello: 'world' } });
  });

  it.each([
    ['{"query": ', 'application/json', 400, 'BAD_REQUEST'],
    ['', 'application/json', 400, 'BAD_REQUEST'],
    ['{}', 'application/json', 400, 'BAD_REQUEST'],
    ['query={hello}', 'application/x-www-form-urlencoded', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['{ hello }', 'text/plain', 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ])('refuses the body %s of type %s in the shape of GraphQL', async (body, type, status, code) => {
    const answer = await send(body, type);
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ message: expect.any(String), extensions: { code } }),
    ]);
  });

  it('says where the API is to whoever asks elsewhere', async () => {
    const response = await fetch(`${server.url}/graph`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'Nothing is at GET /graph; the API is at /graphql.' }],
    });
  });

  it('logs one line a request: operation, status, time, statements', async () => {
    const { headers } = await post(server, 'query Greeting { hello }');
    const requestId = headers.get('x-request-id');
    const lines = () => server.log().filter((line) => line['requestId'] === requestId);
    // The line is written after the answer has gone out.
    await expect.poll(lines).toEqual([
      expect.objectContaining({
        msg: 'graphql',
        operation: 'Greeting',
        status: 200,
        statements: 0,
        errors: 0,
        durationMs: expect.any(Number),
      }),
    ]);
  });

  it('tells the resolvers when the client is gone, and not before', async () => {
    aborted.length = 0;
    await post(server, '{ slow(ms: 50) }');
    await sleep(50);
    expect(aborted).toEqual([]);
    const leaving = new AbortController();
    const begun = fieldBegun();
    const gone = fetch(server.graphqlUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ slow(ms: 10000) }' }),
      signal: leaving.signal,
    });
    await begun;
    leaving.abort();
    await expect(gone).rejects.toThrow();
    await expect.poll(() => aborted).toEqual([expect.objectContaining({ code: 'CLIENT_GONE' })]);
  });
});

describe('/health', () => {
  it('is ok with the engine and its version, and without its address', async () => {
    const response = await fetch(`${server.url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', engine: 'Toy', version: '1.0' });
  });

  it('is unavailable with a code when the engine fails or does not answer in time', async () => {
    const failing = await startToyServer({
      describe: async () => {
        throw new EngineUnavailableError('db.internal:7687 refuses connections');
      },
    });
    const hanging = await startToyServer({ describe: () => new Promise(() => {}) });
    const [failed, hung] = await Promise.all([
      fetch(`${failing.url}/health`),
      fetch(`${hanging.url}/health`),
    ]);
    expect([failed.status, hung.status]).toEqual([503, 503]);
    expect(await failed.json()).toEqual({ status: 'unavailable', code: 'DATABASE_UNAVAILABLE' });
    expect(await hung.json()).toEqual({ status: 'unavailable', code: 'DATABASE_TIMEOUT' });
    await Promise.all([failing.stop(), hanging.stop()]);
  });
});
