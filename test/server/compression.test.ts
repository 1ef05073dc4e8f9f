import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawRequest } from './raw-request.js';
import { startToyServer, type ToyServer } from './toy-server.js';

let server: ToyServer;
beforeAll(async () => {
  server = await startToyServer();
});
afterAll(() => server.stop());

function rows(count: number, encoding: string) {
  return rawRequest(server.graphqlUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
    body: JSON.stringify({ query: `{ rows(first: ${count}) { title } }` }),
  });
}

describe('An answer', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ])('is compressed for a client that takes %s', async (accepted, encoding, unpack) => {
    const plain = await rows(500, 'identity');
    const packed = await rows(500, accepted);
    expect(packed.headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': plain.headers['content-type'],
      vary: expect.stringMatching(/accept-encoding/i),
    });
    expect(unpack(packed.body)).toEqual(plain.body);
    expect(packed.body.length).toBeLessThan(plain.body.length / 10);
  });

  it.each(['identity', '', 'deflate'])(
    'is sent as it is to one that takes "%s"',
    async (accepted) => {
      const { headers, body } = await rows(500, accepted);
      expect(headers['content-encoding']).toBeUndefined();
      expect(JSON.parse(body.toString()).data.rows).toHaveLength(500);
    },
  );

  it('is sent as it is where it is short', async () => {
    const { headers, body } = await rows(2, 'gzip, br');
    expect(headers).toMatchObject({ 'content-length': String(body.length) });
    expect(headers['content-encoding']).toBeUndefined();
  });
});

it('A compressed body is not unpacked: it is refused', async () => {
  const response = await fetch(server.graphqlUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: gzipSync(JSON.stringify({ query: '{ hello }' })),
  });
  expect(response.status).toBe(400);
});
