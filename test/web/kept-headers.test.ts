import { expect, test } from 'vitest';
import { writingWithoutSecrets } from '../../web/playground/kept-headers.js';

const ENTRY = { query: '{ a }', variables: '{}', headers: '{ "authorization": "hunter2" }' };
const HISTORY = JSON.stringify({ queries: [ENTRY, { query: '{ b }' }] });

function storage(values: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(values));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

test.each(['graphiql:queries', 'graphiql:favorites'])('headers are kept out of %s', (key) => {
  const inner = storage();
  writingWithoutSecrets(inner)(key, HISTORY);
  expect(JSON.parse(inner.kept.get(key) ?? '')).toEqual({
    queries: [{ query: '{ a }', variables: '{}' }, { query: '{ b }' }],
  });
});

test('headers that an earlier visit kept are gone at the next', () => {
  const inner = storage({ 'graphiql:queries': HISTORY });
  writingWithoutSecrets(inner);
  expect(inner.kept.get('graphiql:queries')).not.toContain('hunter2');
});

test('who asks for it keeps them, until they ask for it no more', () => {
  const inner = storage({ 'graphiql:shouldPersistHeaders': 'true' });
  const write = writingWithoutSecrets(inner);
  write('graphiql:queries', HISTORY);
  expect(inner.kept.get('graphiql:queries')).toBe(HISTORY);
  write('graphiql:shouldPersistHeaders', 'false');
  expect(inner.kept.get('graphiql:queries')).not.toContain('hunter2');
});

test('a history of another form is not kept, and all else is', () => {
  const inner = storage();
  const write = writingWithoutSecrets(inner);
  write('graphiql:queries', '{"queries": "hunter2"}');
  write('graphiql:theme', 'dark');
  expect([...inner.kept.values()]).toEqual(['{}', 'dark']);
});
