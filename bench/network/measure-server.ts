/**
 * What networks cost a server, over a made corpus in a real engine:
 *
 *     node --import tsx bench/network/measure-server.ts --engine grafeo --engine neo4j [--papers 100000]
 *
 * The whole network with clusters and PageRank, with the delay of the event loop meanwhile and the
 * memory it takes; and networks of depth 2 around authors drawn by chance, beside the bare Cypher
 * that finds the same links.
 */
import { createHistogram } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { createRandom } from '../../examples/made-corpus/random.js';
import { type Engine, integer, statement, text } from '../../src/graph/index.js';
import { buildApiSchema, createContext } from '../../src/resolvers/index.js';
import { saveMeasurement } from '../identity/save-measurement.js';
import { observed } from '../support/index.js';
import { fillGraph } from './fill-graph.js';
import { madeIncidences } from './made-incidences.js';
import { openEngine } from './open-engine.js';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: ['grafeo', 'neo4j'] },
    papers: { type: 'string', default: '100000' },
    egos: { type: 'string', default: '100' },
  },
});

const corpus = { papers: Number(values.papers), authors: 58_000, hyperPapers: 5, seed: 1 };
const schema = await buildApiSchema();

const WHOLE = `{
  coauthorNetwork {
    nodes { author { name } totalLinkStrength cluster centrality { pageRank } }
    links { strength }
    clusters { id size }
  }
}`;

/** The first answer, from rows to clusters; a second one comes from the cache. */
async function measureWhole(engine: Engine) {
  const { took } = await observed(() => ask(engine, WHOLE));
  const again = performance.now();
  await ask(engine, WHOLE);
  return {
    seconds: took.seconds,
    secondsFromCache: (performance.now() - again) / 1_000,
    delayP99Ms: took.loopP99Ms,
    delayMaxMs: took.loopMaxMs,
    memoryBeforeBytes: took.memoryBeforeBytes,
    memoryPeakBytes: took.memoryPeakBytes,
  };
}

const EGO = `query ($author: ID!) {
  coauthorNetwork(author: $author, depth: 2) {
    nodes { author { id name } totalLinkStrength }
    links { strength paperCount }
  }
}`;

/** Everyone within two steps, and how many papers each two of them share. */
const bareEgo = (author: string) =>
  statement<{ a: string; b: string; papers: number }>(
    'bareEgo',
    `MATCH (:Author {id: $author})-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(n:Author)
     WHERE p.authorCount <= 100
     WITH DISTINCT n
     MATCH (n)-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(m:Author)
     WHERE p.authorCount <= 100
     WITH collect(DISTINCT m.id) AS ids
     UNWIND ids AS id
     MATCH (a:Author {id: id})-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(b:Author)
     WHERE p.authorCount <= 100 AND b.id > a.id AND b.id IN ids
     RETURN a.id AS a, b.id AS b, count(p) AS papers`,
    { author },
    { a: text, b: text, papers: integer },
  );

/** In turns, ours and the bare statement first by turns too. */
async function measureEgos(engine: Engine, authors: readonly string[]) {
  const random = createRandom(7);
  const [ours, bare] = [createHistogram(), createHistogram()];
  const count = Number(values.egos);
  const timed = async (histogram: typeof ours, work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    histogram.record(Math.max(1, Math.round((performance.now() - start) * 1_000)));
  };
  for (let turn = 0; turn < count + 5; turn += 1) {
    const author = authors[Math.floor(random.next() * authors.length)] ?? '';
    const pair = [
      () => timed(ours, () => ask(engine, EGO, { author })),
      () => timed(bare, () => engine.read(bareEgo(author))),
    ];
    for (const run of turn % 2 === 0 ? pair : pair.toReversed()) await run();
    // The first of each warm up plans and code.
    if (turn === 4) for (const histogram of [ours, bare]) histogram.reset();
  }
  const told = (histogram: typeof ours) => ({
    p50Ms: histogram.percentile(50) / 1_000,
    p95Ms: histogram.percentile(95) / 1_000,
  });
  return {
    count,
    ours: told(ours),
    bareCypher: told(bare),
    ratioP95: ours.percentile(95) / bare.percentile(95),
  };
}

async function ask(
  engine: Engine,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<ExecutionResult> {
  const { signal } = new AbortController();
  const contextValue = createContext({ engine, signal, limits: { maxFirst: 100 }, baseUrl: null });
  const served: GraphQLSchema = schema;
  const answer = await graphql({ schema: served, source, variableValues, contextValue });
  if (answer.errors !== undefined) throw new Error(answer.errors[0]?.message);
  return answer;
}

for (const name of values.engine) {
  const { engine, close } = await openEngine(name);
  try {
    const authors = await fillGraph(engine, madeIncidences(corpus));
    const measured = {
      whole: await measureWhole(engine),
      egos: await measureEgos(engine, authors),
    };
    console.log(JSON.stringify({ engine: name, ...measured }, null, 2));
    saveMeasurement(`network-server-${name}-${corpus.papers}`, {
      corpus,
      engine: name,
      ...measured,
    });
  } finally {
    await close();
  }
}
