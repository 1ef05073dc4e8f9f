import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerAssets } from '../../../src/server/pages/assets.js';

const SCRIPT = 'console.log("a built script")';

let root: string;
let app: FastifyInstance;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'papergraph-assets-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'playground.html'), '<!doctype html>');
  await writeFile(join(root, 'assets', 'page-0a1b2c3d.js'), SCRIPT);
  await writeFile(join(root, 'assets', 'page-0a1b2c3d.js.gz'), gzipSync(SCRIPT));
  app = Fastify();
  await registerAssets(app, root);
});

afterAll(async () => {
  await app.close();
  await rm(root, { recursive: true });
});

const open = (accept: string, url: string) =>
  app.inject({ method: 'GET', url, headers: { accept } });

describe('an asset', () => {
  const asset = '/assets/page-0a1b2c3d.js';

  test('may be kept for a year, because its name changes with it', async () => {
    const answer = await open('*/*', asset);
    expect(answer.body).toBe(SCRIPT);
    expect(answer.headers['content-type']).toMatch(/javascript/);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test('is sent compressed to who takes that', async () => {
    const headers = { 'accept-encoding': 'gzip, deflate' };
    const answer = await app.inject({ method: 'GET', url: asset, headers });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(answer.headers['content-type']).toMatch(/javascript/);
    expect(answer.rawPayload).toEqual(gzipSync(SCRIPT));
  });

  test.each([
    '/assets/gone-00000000.js',
    '/assets/../playground.html',
    '/assets/..%2fplayground.html',
    '/assets/%2e%2e/%2e%2e/etc/passwd',
  ])('that is none of ours is not found: %s', async (url) => {
    expect((await open('*/*', url)).statusCode).toBeGreaterThanOrEqual(400);
  });
});
