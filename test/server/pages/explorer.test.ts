import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { registerAssets } from '../../../src/server/pages/assets.js';
import { EXPLORER_PLACES, registerExplorer } from '../../../src/server/pages/explorer.js';
import { readPage } from '../../docs/pages.js';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const PAGE = '<!doctype html><script type="module" src="./assets/index-0a1b2c3d.js"></script>';
const SCRIPT = 'console.log("a built script")';

let root: string;
let app: FastifyInstance;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'papergraph-explorer-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'index.html'), PAGE);
  await writeFile(join(root, 'assets', 'index-0a1b2c3d.js'), SCRIPT);
  app = Fastify();
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  app.get('/health', () => ({ status: 'ok' }));
  await registerAssets(app, root);
  await registerExplorer(app, root, ['https://group.example.org']);
});

afterAll(async () => {
  await app.close();
  await rm(root, { recursive: true });
});

const open = (url: string, accept = BROWSER) =>
  app.inject({ method: 'GET', url, headers: { accept } });

describe('the explorer', () => {
  it.each([
    ['/', './assets/'],
    ['/?q=x', './assets/'],
    ['/search?q=a/b', './assets/'],
    ['/authors/A1', '../assets/'],
    ['/authors/A1/with/A2?since=2020', '../../../assets/'],
  ])('is at %s, and finds its files from there', async (url, assets) => {
    const answer = await open(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain(`src="${assets}index-0a1b2c3d.js"`);
  });

  it('says by its status that it does not know an address', async () => {
    const answer = await open('/nowhere');
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
  });

  it('lets nothing in but its own files, not even a style inside of the page', async () => {
    const policy = String((await open('/')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });

  it.each([
    ['/embed/network?kind=terms', 'https://group.example.org'],
    ['/embed/nowhere', "'none'"],
    ['/embed/network/', "'none'"],
    ['/network', "'none'"],
    ['/review', "'none'"],
  ])('may be framed at %s by %s', async (url, framedBy) => {
    const policy = String((await open(url)).headers['content-security-policy']);
    expect(policy.split('; ')).toContain(`frame-ancestors ${framedBy}`);
    expect(policy).toContain("script-src 'self';");
  });

  it('is asked for again each time, and by the kind of reader', async () => {
    const { headers } = await open('/authors/A1');
    expect([headers['cache-control'], headers['vary']]).toEqual(['no-cache', 'Accept']);
  });

  it('leaves other addresses to those who have them', async () => {
    expect((await open('/health')).json()).toEqual({ status: 'ok' });
    expect((await open('/assets/index-0a1b2c3d.js')).body).toBe(SCRIPT);
  });

  it('knows the places that its router has', () => {
    const routes = readPage('web/explorer/app/router.ts').matchAll(/path: '\/([^/']*)/g);
    expect(new Set([...routes].map(([, place]) => place))).toEqual(EXPLORER_PLACES);
  });
});

describe('a program', () => {
  it.each(['application/json', '*/*'])('that accepts %s finds the API from /', async (accept) => {
    const answer = await open('/', accept);
    expect([answer.statusCode, answer.headers['location']]).toEqual([302, '/graphql']);
    expect(answer.headers['vary']).toBe('Accept');
  });

  it('finds nothing at the address of a view', async () => {
    const answer = await open('/authors/A1', 'application/json');
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      404,
      'application/json; charset=utf-8',
    ]);
  });
});

test('without a build a browser reads how to build it', async () => {
  const unbuilt = Fastify();
  await registerAssets(unbuilt, join(root, 'nowhere'));
  await registerExplorer(unbuilt, join(root, 'nowhere'), []);
  const page = await unbuilt.inject({ url: '/', headers: { accept: BROWSER } });
  expect([page.statusCode, page.headers['content-type']]).toEqual([
    503,
    'text/plain; charset=utf-8',
  ]);
  expect(page.body).toContain('npm run build');
  await unbuilt.close();
});
