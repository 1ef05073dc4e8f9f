import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { fileSource, importSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { EXAMPLE_FILES } from '../support/example-queries.js';

/** An author of the examples with many co-authors. */
const AUTHOR = 'A205f4280a56fe9a417bf93bb';

/** A list whose rows have no cursors: how it is asked for, and what names a row. */
interface RowList {
  readonly name: string;
  /** `PAGE` is where `first` and `after` go. */
  readonly query: string;
  readonly path: readonly string[];
  /** The way from a row to what names it. */
  readonly id: readonly string[];
  /** Whether a number names a row, not an id. */
  readonly isNumbered?: boolean;
}

const ofAuthor = (field: string, id: string): RowList => ({
  name: `Author.${field.split('(')[0]}`,
  query: `{ author(id: "${AUTHOR}") { ${field} { ${id} { id } } } }`,
  path: ['author', field.split('(')[0] ?? ''],
  id: [id, 'id'],
});

const LISTS: readonly RowList[] = [
  {
    name: 'relevantTopics',
    query: '{ relevantTopics(source: KEYWORD, PAGE) { topic { id } } }',
    path: ['relevantTopics'],
    id: ['topic', 'id'],
  },
  {
    name: 'topicTrends',
    query:
      '{ topicTrends(source: KEYWORD, direction: RISING, minPapers: 1, PAGE) { topic { id } } }',
    path: ['topicTrends'],
    id: ['topic', 'id'],
  },
  ofAuthor('similarAuthors(PAGE)', 'author'),
  ofAuthor('suggestedCoauthors(PAGE)', 'author'),
  {
    name: 'CoauthorNetwork.clusters',
    query: '{ coauthorNetwork(first: 1) { clusters(PAGE) { id } } }',
    path: ['coauthorNetwork', 'clusters'],
    id: ['id'],
    isNumbered: true,
  },
  {
    name: 'CoauthorCluster.topAuthors',
    query:
      '{ coauthorNetwork(first: 1) { clusters(first: 1) { topAuthors(PAGE) { author { id } } } } }',
    path: ['coauthorNetwork', 'clusters', '0', 'topAuthors'],
    id: ['author', 'id'],
  },
  {
    name: 'CollaborationIndicators.journals',
    query: '{ collaborationIndicators { journals(PAGE) { rank } } }',
    path: ['collaborationIndicators', 'journals'],
    id: ['rank'],
    isNumbered: true,
  },
  {
    name: 'GraphSummary.latestImports',
    query: '{ graphSummary { latestImports(PAGE) { id } } }',
    path: ['graphSummary', 'latestImports'],
    id: ['id'],
  },
  {
    name: 'decisions',
    query: '{ decisions(PAGE) { id } }',
    path: ['decisions'],
    id: ['id'],
  },
];

const ID = z.union([z.string(), z.number()]);

/** What is at the end of a way into an answer. */
function at(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  return typeof value === 'object' && value !== null ? at(Reflect.get(value, step), rest) : value;
}

describeOnBothEngines('A list whose rows have no cursors', ({ store }) => {
  let api: RunningApi;

  beforeAll(async () => {
    for (const file of EXAMPLE_FILES) {
      await importSource(store(), fileSource(file, basename(file), statSync(file).size));
    }
    api = await startApi(store());
    const { authors } = z
      .object({ authors: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })
      .parse(await api.ask('{ authors(first: 4) { nodes { id } } }'));
    const [one, ...others] = authors.nodes;
    for (const other of others) {
      await api.ask(
        'mutation ($a: ID!, $b: ID!) { markNotSame(a: $a, b: $b, reason: "x") { id } }',
        {
          a: one?.id,
          b: other.id,
        },
      );
    }
  });

  afterAll(() => api.stop());

  async function idsOf({ query, path, id }: RowList, page: string) {
    const answer = await api.ask(query.replace('PAGE', page));
    return z.array(ID).parse(
      z
        .array(z.unknown())
        .parse(at(answer, path))
        .map((row) => at(row, id)),
    );
  }

  it.each(LISTS.map((list) => [list.name, list] as const))(
    'goes on after its last row to the end, each row once: %s',
    async (_name, list) => {
      const all = await idsOf(list, 'first: 100');
      expect(all.length).toBeGreaterThan(1);
      const paged: z.infer<typeof ID>[] = [];
      const size = Math.ceil(all.length / 3);
      for (let after: z.infer<typeof ID> | null = null; ; ) {
        const rows = await idsOf(list, `first: ${size}, after: ${JSON.stringify(after)}`);
        paged.push(...rows);
        after = rows.at(-1) ?? null;
        if (after === null || paged.length > 100) break;
        if (all.length === 100 && paged.length === 100) break;
      }
      expect(paged.slice(0, all.length)).toEqual(all);
      expect(new Set(paged).size).toBe(paged.length);
    },
  );

  it.each(LISTS.map((list) => [list.name, list] as const))(
    'refuses to go on after a row that is not there: %s',
    async (_name, { query, isNumbered }) => {
      const after = isNumbered ? '99999' : '"X1"';
      expect(await api.refusal(query.replace('PAGE', `first: 2, after: ${after}`))).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'after',
      });
    },
  );
});
