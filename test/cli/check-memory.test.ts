import { expect, it } from 'vitest';
import { checkMemory, memoryOfMachine } from '../../src/cli/check-memory.js';

it('a graph that fits says what it takes, served and while more is imported', () => {
  expect(checkMemory(100_000, 16e9)).toEqual({
    isWell: true,
    what: 'memory',
    says: '100000 papers with abstracts take some 0.9 GB, and 1.8 GB while more are imported; there are 16.0 GB',
  });
});

it('a graph that is too large to be imported into says what to use instead', () => {
  const { isWell, says } = checkMemory(2_000_000, 16e9);
  expect(isWell).toBe(false);
  expect(says).toBe(
    '2000000 papers with abstracts take some 16.1 GB, and 28.0 GB while more are imported; there are 16.0 GB. ' +
      'Import the files into a Neo4j instead: set PAPERGRAPH_URI.',
  );
});

it('the memory of the machine is known, also where a container has no limit', () => {
  expect(memoryOfMachine()).toBeGreaterThan(500e6);
});
