import { setTimeout as pause } from 'node:timers/promises';
import { getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import type { ImportJobs } from '../../../src/jobs/index.js';
import { problemsOf } from '../../../src/resolvers/imports/problem-reads.js';
import { buildApiSchema, createContext } from '../../../src/resolvers/index.js';
import { estimateCost } from '../../../src/server/limits/complexity.js';
import { memoryEngine } from '../../support/engines.js';

/** The imports of a server that notes what is read of them, and how much at once. */
function noted() {
  const read: string[] = [];
  let open = 0;
  let most = 0;
  const unasked = () => expect.fail('Only problems are asked for.');
  const imports: ImportJobs = {
    async problems(id) {
      open += 1;
      most = Math.max(most, open);
      read.push(id);
      await pause(2);
      open -= 1;
      if (id === 'bad') throw new Error('away');
      return [];
    },
    add: unasked,
    find: unasked,
    list: unasked,
    cancel: unasked,
    retry: unasked,
    report: unasked,
    watch: unasked,
    between: unasked,
    close: unasked,
  };
  return { imports, read, most: () => most };
}

function contextOf(imports: ImportJobs, signal = new AbortController().signal) {
  return createContext({
    engine: memoryEngine(),
    signal,
    limits: { maxFirst: 100 },
    baseUrl: null,
    imports,
  });
}

it('reads the problems of an import once for all that ask, and of one import at a time', async () => {
  const { imports, read, most } = noted();
  const context = contextOf(imports);
  const asked = ['one', 'one', 'bad', 'two', 'one', 'two'].map((id) => problemsOf(context, id));
  await Promise.allSettled(asked);
  expect(read).toEqual(['one', 'bad', 'two']);
  expect(most()).toBe(1);
});

it('reads them again where they are asked for later, as a subscription does', async () => {
  const { imports, read } = noted();
  const context = contextOf(imports);
  await problemsOf(context, 'one');
  await problemsOf(context, 'one');
  expect(read).toEqual(['one', 'one']);
});

it('reads no more where nobody waits for the answer', async () => {
  const { imports, read } = noted();
  const client = new AbortController();
  const context = contextOf(imports, client.signal);
  const asked = ['one', 'two', 'three'].map((id) => problemsOf(context, id));
  await pause(0);
  client.abort();
  await Promise.allSettled(asked);
  expect(read).toEqual(['one']);
});

it('costs what a read does, each time that it is selected', async () => {
  const schema = await buildApiSchema();
  const document = parse('{ imports(first: 100) { nodes { problems(first: 1) { totalCount } } } }');
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is one operation.');
  const cost = estimateCost({ schema, document, operation, variables: {} });
  expect(cost).toBeGreaterThanOrEqual(2_000);
});
