import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importSource, listSources } from '../../src/ingest/index.js';
import { readSettings } from '../../src/settings/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import type { Example } from '../../web/playground/example.js';
import { fillExample } from '../../web/playground/fill-example.js';
import { type OwnGraph, toOwnGraph } from '../../web/playground/own-graph.js';
import { readOwnGraph } from '../../web/playground/read-own-graph.js';
import { type RunningApi, startApi } from '../support/api.js';
import { emptyFields } from '../support/empty-fields.js';
import { EXAMPLE_FILES, exampleQueries } from '../support/example-queries.js';
import { OWN_RECORDS } from '../support/own-records.js';

/** Records are imported first, which takes long on a busy machine. */
const HOOK_MS = 60_000;

const VARIABLES = z.record(z.string(), z.unknown());

const examples = exampleQueries().map(({ file, text, variables }): [string, Example] => [
  file,
  {
    name: file,
    title: file,
    explanation: '',
    query: text,
    variables: JSON.stringify(variables),
    missing: [],
  },
]);

const asking = (api: RunningApi) => async (query: string, variables: Record<string, unknown>) => ({
  data: await api.ask(query, variables),
});

describe.each(Object.entries(OWN_RECORDS))('Over %s', (_name, records) => {
  let folder: string;
  let store: Store;
  let api: RunningApi;
  let graph: OwnGraph | null;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papergraph-own-'));
    await writeFile(join(folder, 'own.ris'), records);
    const { database } = readSettings({ PAPERGRAPH_DATA: join(folder, 'data') }, folder);
    store = await openStore(database, () => undefined);
    for (const source of await listSources([join(folder, 'own.ris')])) {
      await importSource(store, source);
    }
    api = await startApi(store);
    graph = await readOwnGraph(asking(api));
  }, HOOK_MS);

  afterAll(async () => {
    await api?.stop();
    await store?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(examples)(
    'an example finds something, or says what there is none of: %s',
    async (_file, example) => {
      expect(graph).not.toBeNull();
      const { query, variables } = graph === null ? example : fillExample(example, graph);
      const data = VARIABLES.parse(
        await api.ask(query, VARIABLES.parse(JSON.parse(variables ?? '{}'))),
      );
      expect(emptyFields({ query, data })).toEqual([]);
    },
  );
});

it('An example as it is written names what is not there, which the check would tell', () => {
  const query = '{ author(name: "Mei Ravengaard") { id } }';
  expect(emptyFields({ query, data: { author: null } })).toEqual(['author']);
  expect(emptyFields({ query, data: { author: { totalCount: 0, nodes: [] } } })).toEqual([
    'author',
  ]);
});

it('The graph of the examples needs nothing else', () => {
  const none = { nodes: [] };
  const lists = { papers: none, authors: none, journals: none, topics: none, imports: none };
  const data = { ...lists, graphSummary: { papers: 0 } };
  const [there, gone] = [{ id: 'x' }, null];
  expect(toOwnGraph({ data: { ...data, exampleAuthor: there, examplePaper: there } })).toBeNull();
  for (const one of [
    { exampleAuthor: there, examplePaper: gone },
    { exampleAuthor: gone, examplePaper: there },
  ])
    expect(toOwnGraph({ data: { ...data, ...one } })).toMatchObject({
      graph: { paper: null },
    });
});

/** A chain of authors, each with the next: A1-A2, A2-A3 and so on; and one whom most know. */
const CHAIN = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir']
  .flatMap((name, index, names) => [
    'TY  - JOUR',
    `TI  - On the tree with the number ${index}`,
    `AU  - ${name}, Ann`,
    `AU  - ${names[index + 1] ?? 'Ginkgo'}, Ann`,
    'ER  - ',
  ])
  .concat([
    'TY  - JOUR',
    'TI  - On roots',
    'AU  - Ash, Ann',
    'AU  - Hazel, Bo',
    'AU  - Ivy, Cy',
    'ER  - ',
  ])
  .concat(consortiums())
  .join('\n');

/** Ann Ash with 120 others on papers of forty: more co-authors than are read, who know one another. */
function consortiums(): readonly string[] {
  return [0, 1, 2].flatMap((paper) => [
    'TY  - JOUR',
    `TI  - Of many, part ${paper}`,
    'AU  - Ash, Ann',
    ...Array.from({ length: 40 }, (_none, place) => `AU  - Person${paper * 40 + place}, Zoe`),
    'ER  - ',
  ]);
}

describe('The authors that a tab is filled with', () => {
  let folder: string;
  let store: Store;
  let api: RunningApi;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papergraph-own-'));
    await writeFile(join(folder, 'chain.ris'), CHAIN);
    const { database } = readSettings({ PAPERGRAPH_DATA: join(folder, 'data') }, folder);
    store = await openStore(database, () => undefined);
    for (const source of await listSources([join(folder, 'chain.ris')])) {
      await importSource(store, source);
    }
    api = await startApi(store);
  }, HOOK_MS);

  afterAll(async () => {
    await api?.stop();
    await store?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('are the one with most co-authors, and one whom a path of four links joins to her', async () => {
    const graph = await readOwnGraph(asking(api));
    expect(graph).toMatchObject({ author: { name: 'Ann Ash' }, distant: { name: 'Ann Elm' } });
    const ends = { from: graph?.author?.id, to: graph?.distant?.id };
    expect(
      await api.ask(
        'query ($from: ID!, $to: ID!) { collaborationDistance(from: $from, to: $to) }',
        ends,
      ),
    ).toEqual({ collaborationDistance: 4 });
  });

  it('share no paper, also where only the closest co-authors are looked at', async () => {
    const graph = await readOwnGraph(asking(api));
    const authors = [graph?.author?.id, graph?.distant?.id];
    expect(
      await api.ask('query ($authors: [ID!]!) { sharedPapers(authors: $authors) { totalCount } }', {
        authors,
      }),
    ).toEqual({ sharedPapers: { totalCount: 0 } });
  });

  it('are found at a cost that does not depend on their number', async () => {
    const statements = await api.statementsDuring(() => readOwnGraph(asking(api)));
    expect(statements.length).toBeLessThanOrEqual(30);
  });
});

describe('The examples as they are written', () => {
  let folder: string;
  let store: Store;
  let api: RunningApi;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papergraph-own-'));
    const { database } = readSettings({ PAPERGRAPH_DATA: folder }, folder);
    store = await openStore(database, () => undefined);
    for (const source of await listSources(EXAMPLE_FILES)) await importSource(store, source);
    api = await startApi(store);
  }, HOOK_MS);

  afterAll(async () => {
    await api?.stop();
    await store?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('need nothing else over the example data', async () => {
    expect(await readOwnGraph(asking(api))).toBeNull();
  });

  it.each(['15-paths', '32-most-connected-author', '33-largest-journal'])(
    'have the ids that a graph of one’s own would give: %s',
    async (name) => {
      const graph = await readOwnGraph(asking(api), { author: 'A0', doi: '10.5555/none' });
      const example = examples.find(([file]) => file.startsWith(name))?.[1];
      if (graph === null || example === undefined) throw new Error(`There is no ${name}.`);
      const { variables } = fillExample(example, graph);
      expect(variables).toBe(example.variables);
    },
  );
});
