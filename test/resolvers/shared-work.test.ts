import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Engine, openGrafeo } from '../../src/graph/index.js';
import { buildApiSchema, createContext } from '../../src/resolvers/index.js';

describe('What several requests wait for', () => {
  let engine: Engine;
  let schema: GraphQLSchema;
  let asked: string[];
  /** Lets the statement go on that the test is about. */
  let answerIt: () => void;

  beforeEach(async () => {
    engine = openGrafeo(null);
    await engine.prepare();
    schema = await buildApiSchema();
    asked = [];
  });

  afterEach(() => engine.close());

  /** An engine of its own as each request of a server has one; one statement waits until it may go on. */
  const request = (source: string, slow: string, signal: AbortSignal): Promise<ExecutionResult> => {
    const slowed: Engine = {
      ...engine,
      async read(question, options) {
        asked.push(question.name);
        if (question.name === slow) await untilAnswered(options?.signal);
        return engine.read(question, options);
      },
    };
    const limits = { maxFirst: 100 };
    const contextValue = createContext({ engine: slowed, signal, limits, baseUrl: null });
    return Promise.resolve(graphql({ schema, source, contextValue }));
  };

  const untilAnswered = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      answerIt = resolve;
      signal?.addEventListener('abort', () => reject(signal.reason));
    });

  it.each([
    [
      'the number of authorships',
      'authorshipCount',
      '{ coauthorNetwork(authors: ["A1"]) { nodes { author { id } } } }',
    ],
    [
      'the names of institutions',
      'institutionNames',
      '{ paperGroups(by: [INSTITUTION]) { paperCount } }',
    ],
  ])('goes on when the one that began it leaves: %s', async (_what, statement, query) => {
    const leaving = new AbortController();
    const staying = new AbortController();
    const begun = request(query, statement, leaving.signal);
    await expect.poll(() => asked).toContain(statement);
    const waiting = request(query, statement, staying.signal);
    await expect.poll(() => asked.filter((name) => name === VERSION)).toHaveLength(2);
    leaving.abort(new Error('The client is gone.'));
    answerIt();
    await begun;
    expect((await waiting).errors).toBeUndefined();
    expect(asked.filter((name) => name === statement)).toHaveLength(1);
  });

  it('is asked once for all who ask the same at the same moment: groups of all papers', async () => {
    const { signal } = new AbortController();
    const asking = [1, 2, 3].map(() => request(GROUPS, 'paperGroups', signal));
    await expect.poll(() => asked.filter((name) => name === VERSION)).toHaveLength(3);
    await expect.poll(() => asked).toContain('paperGroups');
    answerIt();
    for (const { errors } of await Promise.all(asking)) expect(errors).toBeUndefined();
    expect(asked.filter((name) => name === 'paperGroups')).toHaveLength(1);
  });

  it('is asked by the next where the one that asks it leaves: groups of all papers', async () => {
    const leaving = new AbortController();
    const { signal } = new AbortController();
    const left = request(GROUPS, 'paperGroups', leaving.signal);
    await expect.poll(() => asked).toContain('paperGroups');
    const staying = [1, 2].map(() => request(GROUPS, 'paperGroups', signal));
    await expect.poll(() => asked.filter((name) => name === VERSION)).toHaveLength(3);
    leaving.abort(new Error('The client is gone.'));
    expect((await left).errors).toHaveLength(1);
    await expect.poll(() => asked.filter((name) => name === 'paperGroups')).toHaveLength(2);
    answerIt();
    for (const { errors } of await Promise.all(staying)) expect(errors).toBeUndefined();
    expect(asked.filter((name) => name === 'paperGroups')).toHaveLength(2);
  });

  it('is not waited for by one that has left: groups of all papers', async () => {
    const leaving = new AbortController();
    const asking = request(GROUPS, 'paperGroups', new AbortController().signal);
    await expect.poll(() => asked).toContain('paperGroups');
    const waiting = request(GROUPS, 'paperGroups', leaving.signal);
    await expect.poll(() => asked.filter((name) => name === VERSION)).toHaveLength(2);
    leaving.abort(new Error('The client is gone.'));
    expect((await waiting).errors).toEqual([
      expect.objectContaining({ message: 'The client is gone.' }),
    ]);
    answerIt();
    expect((await asking).errors).toBeUndefined();
    expect(asked.filter((name) => name === 'paperGroups')).toHaveLength(1);
  });
});

const GROUPS = '{ paperGroups(by: [YEAR]) { nodes { paperCount } } }';

/** What each of them asks before it finds the work begun. */
const VERSION = 'graphState';
