import { randomUUID } from 'node:crypto';
import { GraphQLSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  command,
  type Engine,
  integer,
  openGrafeo,
  raiseVersion,
  type Statement,
  statement,
} from '../../src/graph/index.js';
import { type Context, createContext } from '../../src/resolvers/context.js';
import { KeptOfVersion } from '../../src/resolvers/kept-of-version.js';
import { KeptRows } from '../../src/resolvers/kept-rows.js';

const schema = new GraphQLSchema({});
let engine: Engine;
beforeEach(async () => {
  engine = openGrafeo(null);
  await engine.prepare();
});
afterEach(() => engine.close());

const change = async (): Promise<void> => {
  await engine.write((transaction) => transaction.run(raiseVersion(1, randomUUID())));
};

/** One of its own for each request. */
const request = (asked: string[] = []): Context =>
  createContext({
    engine: {
      ...engine,
      async read(question, options) {
        asked.push(question.name);
        return engine.read(question, options);
      },
    },
    signal: new AbortController().signal,
    limits: { maxFirst: 100 },
    baseUrl: null,
  });

describe('What is kept of a version', () => {
  it('is made once for all requests, and again after a change', async () => {
    const kept = new KeptOfVersion<number>();
    let made = 0;
    const find = () => kept.find(request(), schema, () => ++made);
    expect([await find(), await find()]).toEqual([1, 1]);
    await change();
    expect([await find(), await find()]).toEqual([2, 2]);
  });

  it('is not that of a graph that came to the same number, as one that was restored does', async () => {
    const kept = new KeptOfVersion<string>();
    await change();
    expect(await kept.find(request(), schema, () => 'one')).toBe('one');
    await engine.write((transaction) =>
      transaction.run(command('startAgain', 'MATCH (s:GraphState) DELETE s', {})),
    );
    await change();
    expect(await kept.find(request(), schema, () => 'other')).toBe('other');
  });

  it('is of one graph', async () => {
    const kept = new KeptOfVersion<string>();
    expect(await kept.find(request(), schema, () => 'one')).toBe('one');
    expect(await kept.find(request(), new GraphQLSchema({}), () => 'other')).toBe('other');
  });

  it('is made again where it failed', async () => {
    const kept = new KeptOfVersion<Promise<string>>();
    const fail = () => kept.find(request(), schema, () => Promise.reject(new Error('No answer.')));
    await expect(fail()).rejects.toThrow('No answer.');
    expect(await kept.find(request(), schema, async () => 'an answer')).toBe('an answer');
  });
});

describe('Rows that are kept', () => {
  /** A question with so many rows. */
  const rows = (count: number): Statement<{ readonly row: number }> =>
    statement('rows', 'UNWIND range(1, $count) AS row RETURN row', { count }, { row: integer });

  it('have a bound: those go first that were not asked for longest', async () => {
    const kept = new KeptRows<{ readonly row: number }>();
    const asked: string[] = [];
    const ask = async (key: string): Promise<number> => {
      const before = asked.length;
      await kept.ask(request(asked), schema, key, rows(6_000));
      return asked.slice(before).filter((name) => name === 'rows').length;
    };
    for (const key of ['a', 'b', 'c']) expect(await ask(key)).toBe(1);
    expect(await ask('a')).toBe(0);
    expect(await ask('d')).toBe(1);
    expect([await ask('a'), await ask('c'), await ask('d')]).toEqual([0, 0, 0]);
    expect(await ask('b')).toBe(1);
  });

  it('count with the length of their questions', async () => {
    const kept = new KeptRows<{ readonly row: number }>();
    const asked: string[] = [];
    const ask = (key: string) => kept.ask(request(asked), schema, key, rows(1));
    for (const key of ['a', 'b', 'c']) await ask(key.repeat(1_000_000));
    await ask('a'.repeat(1_000_000));
    expect(asked.filter((name) => name === 'rows')).toHaveLength(4);
  });
});
