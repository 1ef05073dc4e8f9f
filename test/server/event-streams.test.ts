import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, type ExecutionResult } from 'graphql-sse';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { done, endedStreams, post, SECRETS, startToyServer, type ToyServer } from './toy-server.js';

const EVENTS = { accept: 'text/event-stream', 'content-type': 'application/json' };

describe('an answer by a stream of events', () => {
  let server: ToyServer;
  beforeAll(async () => {
    server = await startToyServer();
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    endedStreams.length = 0;
  });

  /** What the library graphql-sse gets, with all that it checks. */
  async function results(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<readonly ExecutionResult<unknown, unknown>[]> {
    const client = createClient({ url: server.graphqlUrl, retryAttempts: 0 });
    const found: ExecutionResult<unknown, unknown>[] = [];
    for await (const result of client.iterate({ query, variables })) found.push(result);
    client.dispose();
    return found;
  }

  function raw(query: string): Promise<Response> {
    return fetch(server.graphqlUrl, {
      method: 'POST',
      headers: EVENTS,
      body: JSON.stringify({ query }),
    });
  }

  it('gives each value of a subscription, and then completes', async () => {
    const found = await results('subscription ($to: Int!) { ticks(to: $to) }', { to: 3 });
    expect(found.map(({ data }) => data)).toEqual([{ ticks: 1 }, { ticks: 2 }, { ticks: 3 }]);
  });

  it('keeps to the protocol, byte by byte', async () => {
    const response = await raw('subscription { ticks(to: 1) }');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache, no-transform');
    const cost = '"extensions":{"cost":{"requested":1,"limit":50000}}';
    expect(await response.text()).toBe(
      `:\n\nevent: next\ndata: {"data":{"ticks":1},${cost}}\n\nevent: complete\ndata:\n\n`,
    );
  });

  it('answers a query and a mutation once', async () => {
    expect((await results('{ hello }')).map(({ data }) => data)).toEqual([{ hello: 'world' }]);
    expect((await results('mutation { change }')).map(({ data }) => data)).toEqual([
      { change: 'done' },
    ]);
  });

  it('takes a subscription by GET, as EventSource sends it, and no mutation', async () => {
    const ask = async (query: string) => {
      const url = `${server.graphqlUrl}?${new URLSearchParams({ query, variables: '{"to":1}' })}`;
      return (await fetch(url, { headers: { accept: 'text/event-stream' } })).text();
    };
    expect(await ask('subscription ($to: Int!) { ticks(to: $to) }')).toContain('{"ticks":1}');
    done.length = 0;
    expect(await ask('mutation { change }')).toContain('A GET changes nothing');
    expect(done).toEqual([]);
  });

  it.each([
    ['no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { none }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a cost above the limit', 'subscription { costly }', 'QUERY_TOO_COMPLEX'],
    ['a missing variable', 'subscription ($to: Int!) { ticks(to: $to) }', 'BAD_USER_INPUT'],
    ['no text', '', 'BAD_REQUEST'],
  ])('tells in an event what is wrong: %s', async (_what, query, code) => {
    const [result, ...others] = await results(query);
    expect(others).toEqual([]);
    expect(result?.errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
  });

  it.each(['defectAtOnce', 'defectLater'])('masks the error of %s', async (field) => {
    const text = await (await raw(`subscription { ${field} }`)).text();
    expect(text).toMatch(/"code":"(?:INTERNAL_SERVER_ERROR|DATABASE_UNAVAILABLE)"/);
    expect(text).toMatch(/event: complete\ndata:\n\n$/);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  });

  it('refuses a subscription that wants one answer, and says how to ask', async () => {
    const { status, body } = await post(server, 'subscription { ticks(to: 1) }');
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toContain('Accept: text/event-stream');
  });

  it('gives JSON to a client that can read it beside events', async () => {
    const accept = 'application/graphql-response+json, application/json, text/event-stream';
    const response = await fetch(server.graphqlUrl, {
      method: 'POST',
      headers: { ...EVENTS, accept },
      body: JSON.stringify({ query: '{ hello }' }),
    });
    expect(await response.json()).toMatchObject({ data: { hello: 'world' } });
  });

  it('ends the work when the client goes', async () => {
    const stream = await openStream(server);
    stream.destroy();
    await expect.poll(() => endedStreams.length).toBe(1);
    expect(endedStreams[0]).toMatchObject({ code: 'CLIENT_GONE' });
  });

  it('is refused to a page of another site', async () => {
    const response = await fetch(server.graphqlUrl, {
      method: 'POST',
      headers: { ...EVENTS, origin: 'https://elsewhere.example' },
      body: JSON.stringify({ query: 'subscription { ticks(to: 1) }' }),
    });
    expect(response.status).toBe(403);
  });

  it('is one of a hundred at most, and another may open when one ends', async () => {
    const streams = await Promise.all(Array.from({ length: 100 }, () => openStream(server)));
    const refused = await results('subscription { ticks(to: 1) }');
    expect(refused[0]?.errors?.[0]?.extensions).toMatchObject({ code: 'SERVER_BUSY' });
    for (const stream of streams) stream.destroy();
    await expect.poll(() => endedStreams.length).toBe(100);
    expect((await results('subscription { ticks(to: 1) }'))[0]?.data).toEqual({ ticks: 1 });
  });
});

describe('a server that stops', () => {
  it('ends its streams at once, and says why', async () => {
    const server = await startToyServer();
    const response = await fetch(server.graphqlUrl, {
      method: 'POST',
      headers: EVENTS,
      body: JSON.stringify({ query: 'subscription { endless }' }),
    });
    await sleep(50);
    const start = performance.now();
    const [text] = await Promise.all([response.text(), server.stop()]);
    expect(text).toMatch(/"code":"SERVER_STOPPING"\}\}\]\}\n\nevent: complete/);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

/** A stream that has had its first value. */
async function openStream(server: ToyServer): Promise<ClientRequest> {
  const sent = request(server.graphqlUrl, { method: 'POST', headers: EVENTS, agent: false });
  sent.on('error', () => undefined);
  sent.end(JSON.stringify({ query: 'subscription { endless }' }));
  const [response]: IncomingMessage[] = await once(sent, 'response');
  const chunks = response?.iterator({ destroyOnReturn: false }) ?? [];
  for await (const chunk of chunks) if (String(chunk).includes('first')) break;
  return sent;
}
