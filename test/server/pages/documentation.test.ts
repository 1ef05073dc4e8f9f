import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerDocumentation } from '../../../src/server/pages/documentation.js';

const PAGE = '<!doctype html><title>Papergraph</title>';
const SCRIPT = 'console.log("the search")';

let root: string;
let app: FastifyInstance;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'papergraph-docs-'));
  await mkdir(join(root, 'assets'));
  await mkdir(join(root, 'guides'));
  await writeFile(join(root, 'index.html'), PAGE);
  await writeFile(join(root, 'guides', 'import.html'), PAGE);
  await writeFile(join(root, 'assets', 'search.0a1b2c3d.js'), SCRIPT);
  await writeFile(join(root, 'assets', 'search.0a1b2c3d.js.gz'), gzipSync(SCRIPT));
  app = Fastify();
  await registerDocumentation(app, root);
});

afterAll(async () => {
  await app.close();
  await rm(root, { recursive: true });
});

describe('the documentation', () => {
  it.each(['/docs/', '/docs/guides/import.html'])('is served at %s', async (url) => {
    const answer = await app.inject({ url });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.body).toBe(PAGE);
  });

  it('is found without the slash, behind a proxy that adds a path too', async () => {
    const answer = await app.inject({ url: '/docs' });
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toBe('docs/');
  });

  it('may load its own files only', async () => {
    const { headers } = await app.inject({ url: '/docs/' });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('has assets that are compressed and kept', async () => {
    const headers = { 'accept-encoding': 'gzip' };
    const answer = await app.inject({ url: '/docs/assets/search.0a1b2c3d.js', headers });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(answer.rawPayload).toString()).toBe(SCRIPT);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/docs/no-such-page.html', '/docs/%2e%2e/package.json', '/docs/..%2fpackage.json'])(
    'says where it begins for a page that is not there: %s',
    async (url) => {
      const answer = await app.inject({ url });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode).toBeLessThan(500);
      expect(answer.body).not.toContain('"name"');
    },
  );

  it('tells how to build it where it is not built', async () => {
    const empty = Fastify();
    await registerDocumentation(empty, join(root, 'nowhere'));
    const answer = await empty.inject({ url: '/docs/' });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('npm run build');
    await empty.close();
  });
});
