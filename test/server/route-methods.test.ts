import { fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerHttpErrors } from '../../src/server/http-errors.js';
import { registerDocumentation, registerExplorer } from '../../src/server/pages/index.js';
import { readSettings } from '../../src/settings/index.js';

const app = fastify();

beforeAll(async () => {
  registerHttpErrors(app, readSettings({}, '/').limits);
  app.removeContentTypeParser('text/plain');
  await app.register(async (uploads) => {
    uploads.post('/import', { config: { advice: 'Send a file.' } }, () => 'taken');
  });
  app.get('/imports', () => 'all');
  app.get('/imports/:id', () => 'one');
  app.post('/imports/:id/cancel', () => 'cancelled');
  app.route({ method: ['GET', 'POST', 'OPTIONS'], url: '/graphql', handler: () => 'asked' });
  app.get('/assets/*', () => 'asset');
  await registerDocumentation(app, '/nowhere');
  await registerExplorer(app, '/nowhere', []);
  app.route({ method: 'GET', url: '/*', constraints: { reader: 'person' }, handler: () => 'page' });
  await app.ready();
});
afterAll(() => app.close());

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'OPTIONS';

async function ask(method: Method, url: string) {
  const { statusCode, headers, body } = await app.inject({ method, url });
  return { status: statusCode, allow: headers['allow'], body };
}

describe('an address that is asked by a method that it does not take', () => {
  it.each<[Method, string, string]>([
    ['GET', '/import', 'POST'],
    ['GET', '/import?name=a.ris', 'POST'],
    ['POST', '/imports', 'GET, HEAD'],
    ['DELETE', '/imports/I1', 'GET, HEAD'],
    ['GET', '/imports/I1/cancel', 'POST'],
    ['PUT', '/graphql', 'GET, HEAD, OPTIONS, POST'],
    ['PATCH', '/graphql', 'GET, HEAD, OPTIONS, POST'],
    ['OPTIONS', '/import', 'POST'],
    ['POST', '/assets/js/a.js', 'GET, HEAD'],
    ['POST', '/docs/page', 'GET, HEAD'],
  ])('is refused with those that it takes: %s %s', async (method, url, allow) => {
    expect(await ask(method, url)).toMatchObject({ status: 405, allow });
  });

  it('says in a sentence what to do', async () => {
    const { body } = await ask('GET', '/import');
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          message: '/import takes POST, and not GET. Send a file.',
          extensions: { code: 'METHOD_NOT_ALLOWED' },
        },
      ],
    });
  });

  it('is told so whatever the body is', async () => {
    const headers = { 'content-type': 'text/plain' };
    const sent = { method: 'POST', url: '/imports', headers, payload: 'x' } as const;
    expect((await app.inject(sent)).statusCode).toBe(405);
    expect((await app.inject({ ...sent, url: '/nothing' })).statusCode).toBe(404);
  });

  it.each<[Method, string]>([
    ['GET', '/import/more'],
    ['GET', '/nothing'],
    ['POST', '/nothing'],
    ['GET', '/assets'],
  ])('is none of an address at which nothing is: %s %s', async (method, url) => {
    expect(await ask(method, url)).toMatchObject({ status: 404, allow: undefined });
  });
});
