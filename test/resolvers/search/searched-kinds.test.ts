import { expect, it } from 'vitest';
import { type Engine, openGrafeo } from '../../../src/graph/index.js';
import { searchedNodes } from '../../../src/resolvers/search/searched-kinds.js';

it('reads few papers at once, as their abstracts keep other requests waiting', async () => {
  const engine = openGrafeo(null);
  await engine.prepare();
  const asked: number[] = [];
  const watched: Engine = {
    ...engine,
    read(question, options) {
      const { ids } = question.parameters;
      asked.push(Array.isArray(ids) ? ids.length : 0);
      return engine.read(question, options);
    },
  };
  const ids = Array.from({ length: 100 }, (_, number) => `P${number}`);
  for await (const nodes of searchedNodes(watched, 'PAPER', ids)) expect(nodes).toEqual([]);
  expect(asked.reduce((sum, each) => sum + each, 0)).toBe(100);
  expect(Math.max(...asked)).toBeLessThanOrEqual(50);
  await engine.close();
});
