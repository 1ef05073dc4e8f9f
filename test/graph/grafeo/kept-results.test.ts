import { describe, expect, it } from 'vitest';
import { KeptResults } from '../../../src/graph/grafeo/kept-results.js';
import { command, integer, openGrafeo, statement } from '../../../src/graph/index.js';

interface Asked {
  readonly length: number;
  readonly executionTimeMs: number;
  readonly number: number;
}

/** Results kept of questions that count how often they were asked. */
function watched() {
  const kept = new KeptResults<Asked>();
  let asked = 0;
  const ask = (text: string, result: Partial<Asked> = {}, during: () => void = () => undefined) =>
    kept.findOrAsk(statement('any', text, {}, {}), async () => {
      during();
      asked += 1;
      return { length: 1, executionTimeMs: 50, ...result, number: asked };
    });
  return { kept, ask, asked: () => asked };
}

describe('kept results', () => {
  it('answer the same statement with the same values again', async () => {
    const { kept, ask, asked } = watched();
    expect(await ask('a')).toBe(await ask('a'));
    expect(asked()).toBe(1);
    const other = statement('any', 'a', { first: 20 }, {});
    expect(kept.find(other)).toBeUndefined();
  });

  it('are forgotten when the graph changes, and not kept when it changes meanwhile', async () => {
    const { kept, ask, asked } = watched();
    await ask('a');
    kept.forgetAll();
    await ask('a', {}, () => kept.forgetAll());
    expect(asked()).toBe(2);
    await ask('a');
    await ask('a');
    expect(asked()).toBe(3);
  });

  it.each([
    ['was quick', { executionTimeMs: 9 }],
    ['has many rows', { length: 1_001 }],
  ])('do not hold one that %s', async (_name, result) => {
    const { ask, asked } = watched();
    await ask('a', result);
    await ask('a', result);
    expect(asked()).toBe(2);
  });

  it('have a bound: the oldest go first', async () => {
    const { ask, asked } = watched();
    const texts = Array.from({ length: 30 }, (_, number) => `statement ${number}`);
    for (const text of texts) await ask(text, { length: 1_000 });
    await ask('statement 29', { length: 1_000 });
    expect(asked()).toBe(30);
    await ask('statement 0', { length: 1_000 });
    expect(asked()).toBe(31);
  });
});

describe('the embedded engine', () => {
  it('answers as the graph is now, however often and however long it was asked before', async () => {
    const engine = openGrafeo(null);
    // As a request asks: what is no request takes no turns.
    const { signal } = new AbortController();
    const make = (first: number, last: number) =>
      engine.write((transaction) =>
        transaction.run(
          command('make', 'UNWIND range($first, $last) AS i CREATE (:Thing {number: i})', {
            first,
            last,
          }),
        ),
      );
    const sum = statement<{ things: number; sum: number }>(
      'sum',
      'MATCH (n:Thing) WITH n ORDER BY n.number % 7, n.number RETURN count(n) AS things, sum(n.number) AS sum',
      {},
      { things: integer, sum: integer },
    );
    try {
      await make(1, 50_000);
      for (const _ of Array(4)) {
        expect(await engine.read(sum, { signal })).toEqual([
          { things: 50_000, sum: 1_250_025_000 },
        ]);
      }
      await make(50_001, 50_001);
      expect(await engine.read(sum, { signal })).toEqual([{ things: 50_001, sum: 1_250_075_001 }]);
      await engine.write((transaction) =>
        transaction.run(command('delete', 'MATCH (n:Thing) WHERE n.number > 1 DELETE n')),
      );
      expect(await engine.read(sum, { signal })).toEqual([{ things: 1, sum: 1 }]);
    } finally {
      await engine.close();
    }
  });
});
