import { expect, it } from 'vitest';
import { startToyServer } from './toy-server.js';

it('the address without a path leads to the playground', async () => {
  const server = await startToyServer();
  const answer = await fetch(`${server.url}/`, { redirect: 'manual' });
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toBe('/graphql');
  await server.stop();
});
