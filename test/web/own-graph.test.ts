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
import {
  EXAMPLE_RECORDS,
  OWN_GRAPH_QUERY,
  type OwnGraph,
  toOwnGraph,
} from '../../web/playground/own-graph.js';
import { type RunningApi, startApi } from '../support/api.js';
import { emptyFields } from '../support/empty-fields.js';
import { exampleQueries } from '../support/example-queries.js';
import { OWN_RECORDS } from '../support/own-records.js';

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
    graph = toOwnGraph({ data: await api.ask(OWN_GRAPH_QUERY, EXAMPLE_RECORDS) });
  });

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
  const data = { papers: none, authors: none, journals: none, topics: none, imports: none };
  const [there, gone] = [{ id: 'x' }, null];
  expect(toOwnGraph({ data: { ...data, exampleAuthor: there, examplePaper: there } })).toBeNull();
  for (const one of [
    { exampleAuthor: there, examplePaper: gone },
    { exampleAuthor: gone, examplePaper: there },
  ])
    expect(toOwnGraph({ data: { ...data, ...one } })).toMatchObject({ paper: null });
});
