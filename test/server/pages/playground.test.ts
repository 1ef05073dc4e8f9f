import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerPlayground } from '../../../src/server/pages/playground.js';
import { createToyApi } from '../../support/toy-api.js';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const PAGE = '<!doctype html><title>Papergraph playground</title>';
const ASK = { query: '{ author(name: "Marta Krasuska") { name } }' };
const ANSWER = { data: { author: { name: 'Marta Krasuska' } } };

let root: string;
let app: FastifyInstance;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'papergraph-page-'));
  await writeFile(join(root, 'playground.html'), PAGE);
  app = await createToyApi();
  await registerPlayground(app, { root });
});

afterAll(async () => {
  await app.close();
  await rm(root, { recursive: true });
});

const open = (accept: string, url = '/graphql') =>
  app.inject({ method: 'GET', url, headers: { accept } });

describe('the address of the API', () => {
  test('gives a browser the page', async () => {
    const answer = await open(BROWSER);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toBe(PAGE);
  });

  test('gives a browser the page also when the address brings a query', async () => {
    const answer = await open(BROWSER, `/graphql?query=${encodeURIComponent(ASK.query)}`);
    expect(answer.body).toBe(PAGE);
  });

  test('asks the browser to look for a newer page each time', async () => {
    expect((await open(BROWSER)).headers['cache-control']).toBe('no-cache');
  });

  test('lets the page load its own files only, and be framed by nobody', async () => {
    const { headers } = await open(BROWSER);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  test('answers a program that asks by GET', async () => {
    const url = `/graphql?query=${encodeURIComponent(ASK.query)}`;
    const headers = { accept: 'application/json', 'apollo-require-preflight': 'yes' };
    const answer = await app.inject({ method: 'GET', url, headers });
    expect(answer.json()).toEqual(ANSWER);
  });

  test.each(['application/json', '*/*', BROWSER])(
    'answers a POST that accepts %s',
    async (accept) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { accept },
        payload: ASK,
      });
      expect(answer.json()).toEqual(ANSWER);
    },
  );

  test('tells caches that the answer depends on Accept, whoever answers', async () => {
    const program = await app.inject({ method: 'POST', url: '/graphql', payload: ASK });
    expect((await open(BROWSER)).headers['vary']).toBe('Accept');
    expect(program.headers['vary']).toBe('Accept');
  });

  test('does not stand in the way of other addresses', async () => {
    expect((await open(BROWSER, '/nowhere')).statusCode).toBe(404);
  });
});

test('the page may be registered before the API', async () => {
  const early = Fastify();
  await registerPlayground(early, { root });
  early.route({ method: ['GET', 'POST'], url: '/graphql', handler: async () => ANSWER });
  const page = await early.inject({ url: '/graphql', headers: { accept: BROWSER } });
  const answer = await early.inject({ url: '/graphql', headers: { accept: 'application/json' } });
  expect(page.body).toBe(PAGE);
  expect(answer.json()).toEqual(ANSWER);
  await early.close();
});

describe('without a built page', () => {
  test('a browser reads how to build it, and the API answers as ever', async () => {
    const unbuilt = await createToyApi();
    await registerPlayground(unbuilt, { root: join(root, 'nowhere') });
    const page = await unbuilt.inject({ url: '/graphql', headers: { accept: BROWSER } });
    expect(page.statusCode).toBe(503);
    expect(page.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(page.body).toContain('npm run build');
    const answer = await unbuilt.inject({ method: 'POST', url: '/graphql', payload: ASK });
    expect(answer.json()).toEqual(ANSWER);
    await unbuilt.close();
  });
});
