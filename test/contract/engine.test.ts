import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import {
  command,
  DecodeError,
  type Engine,
  integer,
  StatementFailedError,
  statement,
  text,
} from '../../src/graph/index.js';
import { flag, list, nullable } from '../../src/model/index.js';

import { describeOnBothEngines } from '../support/engines.js';

/** Ids of authors that a test made. */
const authorIds = statement<{ id: string }>(
  'authorIds',
  'MATCH (n:Author) WHERE n.id STARTS WITH $prefix RETURN n.id AS id ORDER BY id',
  { prefix: 'test' },
  { id: text },
);

const makeAuthor = (id: string, paperCount: number | null = 1) =>
  command('makeAuthor', 'MERGE (n:Author {id: $id}) SET n.paperCount = $paperCount', {
    id,
    paperCount,
  });

const broken = command('brokenStatement', 'MATCH (n WHERE RETURN nothing');

async function idsIn(engine: Engine): Promise<readonly string[]> {
  return (await engine.read(authorIds)).map(({ id }) => id);
}

describeOnBothEngines('An engine', ({ store, reset, name }) => {
  it('has all of its schema after it was prepared, also when that is done again', async () => {
    const { engine } = store();
    expect(await engine.missingSchema()).toEqual([]);
    await engine.prepare();
    await engine.prepare();
    expect(await engine.missingSchema()).toEqual([]);
  });

  it('says who it is', async () => {
    const info = await store().engine.describe();
    expect(info.name).toBe(name);
    expect(info.version).toMatch(/^\d+\.\d+/);
    expect(info.location).not.toBe('');
  });

  it('tells by which steps a statement was answered, with the rows of each', async () => {
    const question = statement<{ n: number }>(
      'evenNumbers',
      'UNWIND range(1, $last) AS n WITH n WHERE n % 2 = 0 RETURN n',
      { last: 10 },
      { n: integer },
    );
    const steps = await store().engine.profile(question);
    expect(steps[0]).toMatchObject({ depth: 0, rows: 5 });
    expect(steps.map(({ rows }) => rows)).toContain(10);
    expect(Math.max(...steps.map(({ depth }) => depth))).toBeGreaterThan(1);
    for (const { databaseHits, milliseconds } of steps) {
      const told = name === 'Neo4j' ? databaseHits : milliseconds;
      expect(told).toBeGreaterThanOrEqual(0);
    }
  });

  it('takes the parameters of statements that it is given at once in turns, in their order', async () => {
    let turn = 0;
    let isOver = false;
    const counting = (async () => {
      for (; !isOver; turn += 1) await nextTurn();
    })();
    const taken: { readonly place: number; readonly turn: number }[] = [];
    const watched = (place: number) =>
      command('watchedParameter', 'UNWIND $rows AS row MATCH (n:Author {id: row}) SET n.id = row', {
        get rows() {
          if (taken.at(-1)?.place !== place) taken.push({ place, turn });
          return [];
        },
      });
    await store().engine.write((transaction) =>
      Promise.all([0, 1, 2, 3].map((place) => transaction.run(watched(place)))),
    );
    isOver = true;
    await counting;
    expect(taken.map(({ place }) => place)).toEqual([0, 1, 2, 3]);
    expect(new Set(taken.map((each) => each.turn)).size).toBe(4);
  });

  it('streams the rows that reading gives, some at a time, until nobody asks for more', async () => {
    const numbers = statement<{ n: number }>(
      'numbers',
      'UNWIND range(1, $last) AS n RETURN n',
      { last: 2_500 },
      { n: integer },
    );
    const { engine } = store();
    const sizes: number[] = [];
    const rows: { readonly n: number }[] = [];
    for await (const batch of engine.stream(numbers)) {
      sizes.push(batch.length);
      rows.push(...batch);
    }
    // A piece ends sooner where its rows take long, as on a busy machine.
    expect(sizes.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1_000);
    expect(rows).toEqual(await engine.read(numbers));
    for await (const [first] of engine.stream(numbers)) {
      expect(first).toEqual({ n: 1 });
      break;
    }
    expect(await idsIn(engine)).toEqual([]);
  });

  it('stops a stream whose signal aborts, with its reason', async () => {
    const many = statement<{ n: number }>(
      'many',
      'UNWIND range(1, 300000) AS n RETURN n',
      {},
      { n: integer },
    );
    const controller = new AbortController();
    const reason = new Error('nobody waits');
    const read = async () => {
      for await (const _ of store().engine.stream(many, { signal: controller.signal })) {
        controller.abort(reason);
      }
    };
    await expect(read()).rejects.toBe(reason);
    expect(await idsIn(store().engine)).toEqual([]);
  });

  it('tells of a stream that fails as of a statement that fails', async () => {
    const read = async () => {
      for await (const _ of store().engine.stream(broken)) expect.unreachable();
    };
    await expect(read()).rejects.toBeInstanceOf(StatementFailedError);
  });

  it('keeps whole numbers whole, and other numbers, flags, texts and lists as they are', async () => {
    const values = {
      year: 2021,
      large: 9_007_199_254_740_991,
      negative: -7,
      half: 0.5,
      isFirst: false,
      name: 'Zoë \u{1f600} \n "quoted" \\ $x',
      words: ['a', 'b'],
    };
    const [row] = await store().engine.read(
      statement<typeof values>(
        'echo',
        `RETURN $year AS year, $large AS large, $negative AS negative, $half AS half,
           $isFirst AS isFirst, $name AS name, $words AS words`,
        values,
        {
          year: integer,
          large: integer,
          negative: integer,
          half: (value) => Number(value),
          isFirst: flag,
          name: text,
          words: (value) => [...list(text)(value)],
        },
      ),
    );
    expect(row).toEqual(values);
  });

  it('stores a year as an integer, which divides without a rest', async () => {
    const question = statement<{ half: number; shown: string }>(
      'halfOfYear',
      'RETURN $year / 2 AS half, toString($year) AS shown',
      { year: 2021 },
      { half: integer, shown: text },
    );
    expect(await store().engine.read(question)).toEqual([{ half: 1010, shown: '2021' }]);
  });

  it('takes a parameter as a LIMIT', async () => {
    const question = statement<{ n: number }>(
      'limited',
      'UNWIND [1, 2, 3] AS n RETURN n ORDER BY n LIMIT $limit',
      { limit: 2 },
      { n: integer },
    );
    expect(await store().engine.read(question)).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('takes null as a parameter, and gives null for what is missing', async () => {
    await reset();
    const { engine } = store();
    await engine.write((transaction) => transaction.run(makeAuthor('test-null', null)));
    const question = statement<{ given: string | null; kept: number | null }>(
      'nulls',
      "MATCH (n:Author {id: 'test-null'}) RETURN $nothing AS given, n.paperCount AS kept",
      { nothing: null },
      { given: nullable(text), kept: nullable(integer) },
    );
    expect(await engine.read(question)).toEqual([{ given: null, kept: null }]);
  });

  it('keeps nothing of a write whose work fails, and writes again behind it', async () => {
    await reset();
    const { engine } = store();
    const failure = new Error('the work failed');
    const write = engine.write(async (transaction) => {
      await transaction.run(makeAuthor('test-a'));
      throw failure;
    });
    await expect(write).rejects.toBe(failure);
    expect(await idsIn(engine)).toEqual([]);
    await engine.write((transaction) => transaction.run(makeAuthor('test-b')));
    expect(await idsIn(engine)).toEqual(['test-b']);
  });

  it('keeps nothing of a write in which a statement fails', async () => {
    await reset();
    const { engine } = store();
    const write = engine.write(async (transaction) => {
      await transaction.run(makeAuthor('test-a'));
      await transaction.run(broken);
    });
    await expect(write).rejects.toBeInstanceOf(StatementFailedError);
    expect(await idsIn(engine)).toEqual([]);
  });

  it('tells of the statement that failed where others were given with it, and writes again behind it', async () => {
    await reset();
    const { engine } = store();
    const write = engine.write(async (transaction) => {
      const made = ['test-a', 'test-b'].map((id) => transaction.run(makeAuthor(id)));
      await Promise.all([transaction.run(broken), ...made]);
    });
    await expect(write).rejects.toBeInstanceOf(StatementFailedError);
    expect(await idsIn(engine)).toEqual([]);
    await engine.write((transaction) => transaction.run(makeAuthor('test-c')));
    expect(await idsIn(engine)).toEqual(['test-c']);
  });

  it('shows the work its own writes before they are kept', async () => {
    await reset();
    const { engine } = store();
    const seen = await engine.write(async (transaction) => {
      await transaction.run(makeAuthor('test-own'));
      return transaction.run(authorIds);
    });
    expect(seen).toEqual([{ id: 'test-own' }]);
  });

  it('lets forty parallel writes all arrive, each once', async () => {
    await reset();
    const { engine } = store();
    const ids = Array.from({ length: 40 }, (_, index) => `test-${index + 10}`);
    await Promise.all(
      ids.map((id) =>
        engine.write(async (transaction) => {
          await transaction.run(makeAuthor('test-shared'));
          await transaction.run(makeAuthor(id));
        }),
      ),
    );
    expect(await idsIn(engine)).toEqual([...ids, 'test-shared']);
  });

  it('tells of a statement that it cannot run with the cause, and without the statement', async () => {
    const error: unknown = await store()
      .engine.read(broken)
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StatementFailedError);
    expect(error).toMatchObject({ code: 'STATEMENT_FAILED' });
    expect(String(error)).toContain('brokenStatement');
    expect(String(error)).not.toContain('WHERE');
    expect(error instanceof Error && error.cause).toBeInstanceOf(Error);
  });

  it('tells of a row that is not as the statement declares it, by name and column', async () => {
    const question = statement<{ n: number }>('oddRow', "RETURN 'two' AS n", {}, { n: integer });
    const error: unknown = await store()
      .engine.read(question)
      .catch((caught: unknown) => caught);
    expect(String(error instanceof Error && (error.cause ?? error))).toContain('oddRow.n');
    const cause = error instanceof DecodeError ? error : (error as Error).cause;
    expect(cause).toBeInstanceOf(DecodeError);
  });

  it('does not ask when nobody waits any more, and says why it stopped', async () => {
    const gone = new Error('the client went away');
    const read = store().engine.read(authorIds, { signal: AbortSignal.abort(gone) });
    await expect(read).rejects.toBe(gone);
  });

  it('gives the reason when the wait ends while a statement runs', async () => {
    const controller = new AbortController();
    const gone = new Error('the client went away');
    const slow = statement<{ n: number }>(
      'slow',
      'UNWIND range(1, 3000) AS a UNWIND range(1, 300) AS b RETURN count(a + b) AS n',
      {},
      { n: integer },
    );
    const read = store().engine.read(slow, { signal: controller.signal });
    controller.abort(gone);
    await expect(read).rejects.toBe(gone);
  });
});
