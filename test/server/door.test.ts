import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, rawRequest } from './raw-request.js';
import { startToyServer, type ToyServer } from './toy-server.js';

let server: ToyServer;
let open: ToyServer;
let here: string;

beforeAll(async () => {
  server = await startToyServer();
  open = await startToyServer({
    environment: {
      PAPERGRAPH_CORS_ORIGINS: 'https://dash.example.org, http://localhost:5173/',
      PAPERGRAPH_PUBLIC_URL: 'https://papers.example.org',
    },
  });
  here = new URL(server.url).host;
});

afterAll(() => Promise.all([server.stop(), open.stop()]));

const HELLO = JSON.stringify({ query: '{ hello }' });

function ask(headers: Record<string, string>, { url } = server) {
  const type = { 'content-type': 'application/json' };
  return rawRequest(`${url}/graphql`, {
    method: 'POST',
    headers: { ...type, ...headers },
    body: HELLO,
  });
}

function get(headers: Record<string, string>, path = '/graphql?query={hello}') {
  return rawRequest(`${server.url}${path}`, { headers });
}

describe('A request that calls the server by a strange name', () => {
  it('is refused, and told by what it may call it', async () => {
    const answer = await ask({ host: 'evil.example:4000', origin: 'http://evil.example:4000' });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'HOST_NOT_ALLOWED']);
    expect(answer.body.toString()).toMatch(
      /\\"evil.example:4000\\".*localhost.*PAPERGRAPH_ALLOWED_HOSTS/,
    );
  });

  it.each([
    '/graphql?query={hello}',
    '/health',
    '/',
    '/assets/x.js',
    '/nowhere',
    '/export/coauthors.csv',
  ])('is refused at %s too', async (path) => {
    const answer = await get({ host: 'evil.example' }, path);
    expect([answer.status, codeOf(answer)]).toEqual([403, 'HOST_NOT_ALLOWED']);
  });

  it('is refused whatever name a proxy is said to have heard', async () => {
    const headers = { host: 'evil.example', 'x-forwarded-host': 'localhost' };
    const trusting = await startToyServer({ environment: { PAPERGRAPH_TRUST_PROXY: 'yes' } });
    expect((await ask(headers, trusting)).status).toBe(403);
    await trusting.stop();
  });
});

describe('A page of another site', () => {
  it.each([
    'http://evil.example',
    'http://localhost:5173',
    'https://evil.example:4000',
    'null',
    '',
  ])('of the origin "%s" is refused, and told of the setting', async (origin) => {
    const answer = await ask({ origin, 'sec-fetch-site': 'cross-site' });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'ORIGIN_NOT_ALLOWED']);
    expect(answer.body.toString()).toContain('PAPERGRAPH_CORS_ORIGINS');
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('makes the server do nothing by a picture, a script or a frame', async () => {
    for (const mode of ['no-cors', 'cors']) {
      for (const site of ['cross-site', 'same-site']) {
        const answer = await get({ 'sec-fetch-site': site, 'sec-fetch-mode': mode });
        expect([answer.status, codeOf(answer)]).toEqual([403, 'ORIGIN_NOT_ALLOWED']);
      }
    }
  });

  it('may lead a person here by a link', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await get(headers)).status).toBe(200);
  });
});

describe('A page of ours', () => {
  it('is answered', async () => {
    expect(
      codeOf(await ask({ origin: `http://${here}`, 'sec-fetch-site': 'same-origin' })),
    ).toBeNull();
    expect(
      codeOf(await get({ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' })),
    ).toBeNull();
  });

  it('is answered through a proxy that takes the TLS off or changes the host', async () => {
    const named = { host: 'papers.example.org', origin: 'https://papers.example.org' };
    expect(codeOf(await ask(named, open))).toBeNull();
    const changed = { host: 'localhost:4000', origin: 'https://papers.example.org' };
    expect(codeOf(await ask(changed, open))).toBeNull();
  });
});

describe('A program', () => {
  it('asks by a plain GET, without a special header', async () => {
    const answer = await get({});
    expect([answer.status, JSON.parse(answer.body.toString())]).toEqual([
      200,
      expect.objectContaining({ data: { hello: 'world' } }),
    ]);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('changes nothing by GET', async () => {
    const answer = await get({}, '/graphql?query=mutation{change}');
    expect(answer.status).toBe(405);
  });
});

describe('A body that a form of another site could send', () => {
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; a=application/json',
  ])('of type %s is refused', async (type) => {
    const answer = await ask({ 'content-type': type });
    expect([answer.status, codeOf(answer)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });
});

describe('A page of a site that PAPERGRAPH_CORS_ORIGINS names', () => {
  const preflight = (origin: string, url = open.url) =>
    rawRequest(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  it('is told beforehand that it may ask', async () => {
    const { status, headers, body } = await preflight('https://dash.example.org');
    expect([status, body.length]).toEqual([204, 0]);
    expect(headers).toMatchObject({
      'access-control-allow-origin': 'https://dash.example.org',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type',
      vary: expect.stringContaining('Origin'),
    });
  });

  it('may read the answer', async () => {
    const { status, headers } = await ask({ origin: 'http://localhost:5173' }, open);
    expect([status, headers['access-control-allow-origin']]).toEqual([
      200,
      'http://localhost:5173',
    ]);
    expect(headers['access-control-expose-headers']).toContain('x-request-id');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('is the only one: another is refused beforehand, and told of the setting', async () => {
    for (const answer of [
      await preflight('https://evil.example'),
      await preflight('https://dash.example.org', server.url),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([403, 'ORIGIN_NOT_ALLOWED']);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('may be every site', async () => {
    const any = await startToyServer({ environment: { PAPERGRAPH_CORS_ORIGINS: '*' } });
    const { status, headers } = await ask({ origin: 'https://evil.example' }, any);
    expect([status, headers['access-control-allow-origin']]).toEqual([200, 'https://evil.example']);
    expect((await preflight('null', any.url)).status).toBe(204);
    await any.stop();
  });
});
