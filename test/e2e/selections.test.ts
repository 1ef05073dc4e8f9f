import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { anyTree, type NodeType, printTree, walk } from '../support/walked-selection.js';

const ROOTS: readonly (readonly [NodeType, string])[] = [
  ['Paper', 'paper'],
  ['Author', 'author'],
  ['Journal', 'journal'],
  ['Topic', 'topic'],
];

/** Few on Neo4j, which plans each for a second. */
const DRAWS = { Grafeo: { trees: 20, pairs: 12 }, Neo4j: { trees: 6, pairs: 3 } };

describeOnBothEngines('A selection that is read in one statement', ({ store, name }) => {
  let api: RunningApi;
  beforeAll(async () => {
    const records = [...makeCorpus({ papers: 60, seed: 3 })];
    await importSource(store(), textSource('made.ris', records.join('')));
    api = await startApi(store(), {
      PAPERGRAPH_MAX_COMPLEXITY: '100000000',
      PAPERGRAPH_MAX_DEPTH: '30',
    });
  });
  afterAll(() => api.stop());

  async function idsOf(field: string): Promise<readonly string[]> {
    const answer = Object(await api.ask(`{ rows: ${field}s(first: 20) { nodes { id } } }`));
    return answer.rows.nodes.map(({ id }: { readonly id: string }) => id);
  }

  it.each(ROOTS)('answers as one that is asked for node by node: %s by id', async (type, field) => {
    const ids = await idsOf(field);
    const asked = fc.tuple(anyTree(type, 3), fc.constantFrom(...ids));
    await fc.assert(
      fc.asyncProperty(asked, async ([tree, id]) => {
        const query = `query ($id: ID!, $yes: Boolean!) { node: ${field}(id: $id) { ${printTree(type, tree)} } }`;
        const expected = await walk(store().engine, type, id, tree);
        expect(await api.ask(query, { id, yes: true })).toEqual({ node: expected });
      }),
      { numRuns: DRAWS[name].trees },
    );
  });

  it.each(ROOTS)('and so do two selections of two nodes at once: %s', async (type, field) => {
    const ids = await idsOf(field);
    const one = fc.tuple(anyTree(type, 2), fc.constantFrom(...ids));
    await fc.assert(
      fc.asyncProperty(one, one, async ([tree, id], [otherTree, otherId]) => {
        const query = `query ($id: ID!, $other: ID!, $yes: Boolean!) {
          a: ${field}(id: $id) { ${printTree(type, tree)} }
          b: ${field}(id: $other) { ${printTree(type, otherTree)} }
        }`;
        const { engine } = store();
        const expected = {
          a: await walk(engine, type, id, tree),
          b: await walk(engine, type, otherId, otherTree),
        };
        expect(await api.ask(query, { id, other: otherId, yes: true })).toEqual(expected);
      }),
      { numRuns: DRAWS[name].pairs },
    );
  });

  it.each(ROOTS)('and so does each node of a page: %s', async (type, field) => {
    const first = (await idsOf(field)).slice(0, 4);
    await fc.assert(
      fc.asyncProperty(anyTree(type, 2), async (tree) => {
        const query = `query ($yes: Boolean!) { rows: ${field}s(first: 4) { nodes { ${printTree(type, tree)} } } }`;
        const expected = [];
        for (const id of first) expected.push(await walk(store().engine, type, id, tree));
        expect(await api.ask(query, { yes: true })).toEqual({ rows: { nodes: expected } });
      }),
      { numRuns: DRAWS[name].pairs },
    );
  });

  it('reads again what a variable decides, though the document is the same', async () => {
    const query = `query ($first: Int!, $yes: Boolean!) {
      papers(first: 3) { nodes { id title @include(if: $yes) ...more } }
    }
    fragment more on Paper { authorships @skip(if: $yes) { position } topics(first: $first) { nodes { id } } }`;
    const rows = async (first: number, yes: boolean) => {
      const { papers } = Object(await api.ask(query, { first, yes }));
      return papers.nodes.map((node: { readonly topics: { readonly nodes: object[] } }) => ({
        keys: Object.keys(node).join(' '),
        topics: node.topics.nodes.length,
      }));
    };
    const few = { keys: 'id title topics', topics: 1 };
    const more = { keys: 'id authorships topics', topics: 3 };
    expect(await rows(1, true)).toEqual([few, few, few]);
    expect(await rows(3, false)).toEqual([more, more, more]);
    expect(await rows(1, true)).toEqual([few, few, few]);
  });

  it.each([
    ['author', 'papers'],
    ['author', 'coauthors'],
    ['journal', 'papers'],
    ['journal', 'topAuthors'],
    ['topic', 'papers'],
    ['topic', 'topJournals'],
  ])('goes on after a cursor in a list below a node: %s.%s', async (field, list) => {
    const [id = ''] = await idsOf(field);
    const query = `query ($id: ID!, $first: Int!, $after: String) {
      node: ${field}(id: $id) { ${list}(first: $first, after: $after) { nodes { id } pageInfo { endCursor } totalCount } }
    }`;
    const page = async (first: number, after: string | null) =>
      Object(await api.ask(query, { id, first, after })).node[list];
    const whole = await page(100, null);
    const found: object[] = [];
    for (let after: string | null = null; found.length < whole.totalCount; ) {
      const { nodes, pageInfo } = await page(3, after);
      expect(nodes.length).toBeGreaterThan(0);
      found.push(...nodes);
      after = pageInfo.endCursor;
    }
    expect(found).toEqual(whole.nodes);
  });
});
