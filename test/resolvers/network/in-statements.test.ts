import { expect, it } from 'vitest';
import { inStatements } from '../../../src/resolvers/network/in-statements.js';

it('Ids go into as many statements as they need', () => {
  const ids = Array.from({ length: 10_001 }, (_, index) => index);
  const parts = [...inStatements(ids)];
  expect(parts.map(({ length }) => length)).toEqual([5_000, 5_000, 1]);
  expect(parts.flat()).toEqual(ids);
  expect([...inStatements([])]).toEqual([]);
});
