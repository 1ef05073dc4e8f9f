/**
 * Imports of a server that is killed, and of one whose Neo4j is killed, beside one clean run:
 *
 *     npm run test:kills -- [--engine grafeo] [--papers 2000] [--seed 1]
 *
 * Each import is killed twice (kill -9) at places that the seed draws. It fails where a graph or a count
 * differs from those of the clean run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { createRandom } from '../../examples/made-corpus/random.js';
import { makeCorpus } from '../../examples/make-corpus.js';
import { fileSource, importSource } from '../../src/ingest/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { graphSnapshot } from '../../test/support/graph-snapshot.js';
import { importKilled, KilledServer } from '../../test/support/killed-server.js';
import { type RunningNeo4j, startNeo4j } from '../../test/support/neo4j/index.js';
import { saveMeasurement } from '../identity/save-measurement.js';
import { makeFile } from '../import/corpus.js';
import { emptyFolder } from '../import/empty-folder.js';
import { emptyAgain } from '../import/empty-neo4j.js';
import { settingsFor } from '../import/store-settings.js';
import { describeMachine, hundredths } from '../support/index.js';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: ['grafeo', 'neo4j'] },
    papers: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
  },
});
const papers = Number(options.papers);
const firstSeed = Number(options.seed);

/** What is killed: the server that imports, or the database under it. */
type Victim = 'SERVER' | 'DATABASE';

/** How many imports of each kind are killed, each of them twice. */
const SERIES: Readonly<Record<string, readonly { victim: Victim; imports: number }[]>> = {
  grafeo: [{ victim: 'SERVER', imports: 10 }],
  neo4j: [
    { victim: 'SERVER', imports: 3 },
    { victim: 'DATABASE', imports: 3 },
  ],
};

const folder = await mkdtemp(join(tmpdir(), 'papergraph-kills-'));
const file = join(folder, 'made.ris');
await makeFile(file, makeCorpus({ papers, seed: firstSeed }));
const clean = await cleanRun();
console.log(`Seed ${firstSeed}, ${papers} papers, the clean run: ${JSON.stringify(clean.counts)}`);

for (const engine of options.engine) {
  const neo4j = engine === 'neo4j' ? await startNeo4j() : null;
  const imports: Awaited<ReturnType<typeof killOne>>[] = [];
  for (const { victim, imports: count } of SERIES[engine] ?? []) {
    for (let turn = 0; turn < count; turn += 1) {
      const killed = await killOne(neo4j, victim, firstSeed + imports.length);
      console.log(engine, JSON.stringify(killed));
      imports.push(killed);
    }
  }
  await neo4j?.stop();
  saveMeasurement(`kills-${engine}-${papers}`, {
    machine: describeMachine(['@grafeo-db/js', 'neo4j-driver', 'fastify']),
    neo4j: neo4j?.version ?? null,
    input: { papers, seed: firstSeed },
    clean: clean.counts,
    kills: imports.reduce((sum, { kills }) => sum + kills.length, 0),
    imports,
  });
  if (imports.some(({ isEqual }) => !isEqual)) process.exitCode = 1;
}
await rm(folder, { recursive: true, force: true });

/** The graph and the counts of an import that nobody disturbs. */
async function cleanRun() {
  const { store, stop } = await emptyFolder();
  const { records, ...report } = await importSource(store, fileSource(file, 'made.ris', null));
  const { new: fresh, updated, unchanged } = report;
  const snapshot = await graphSnapshot(store.engine);
  await stop();
  return { snapshot, counts: { status: 'SUCCEEDED', records, new: fresh, updated, unchanged } };
}

/** One import into an empty graph, killed twice. */
async function killOne(neo4j: RunningNeo4j | null, victim: Victim, seed: number) {
  const data = await mkdtemp(join(folder, 'data-'));
  await lookAt(data, neo4j, emptyAgain);
  const server = await KilledServer.start({ PAPERGRAPH_DATA: data, ...addressOf(neo4j) });
  const random = createRandom(seed);
  const start = performance.now();
  const { kills, told } = await importKilled(server, {
    file,
    records: papers,
    seed,
    kill: (each) => (victim === 'SERVER' ? each.killAndStart() : killDatabase(neo4j, random)),
  });
  const seconds = hundredths((performance.now() - start) / 1_000);
  await server.stop();
  const { id: _id, ...counts } = told;
  const snapshot = await lookAt(data, neo4j, graphSnapshot);
  const isEqual = isDeepStrictEqual({ snapshot, counts }, clean);
  return { victim, seed, kills, seconds, counts, isEqual };
}

/** It stays away for up to three seconds, which a job outlasts by itself. */
async function killDatabase(
  neo4j: RunningNeo4j | null,
  random: ReturnType<typeof createRandom>,
): Promise<void> {
  await neo4j?.kill('SIGKILL');
  await pause(random.between(0, 3_000));
  await neo4j?.restart();
}

function addressOf(neo4j: RunningNeo4j | null): Readonly<Record<string, string>> {
  if (neo4j === null) return {};
  const { uri, user, password } = neo4j;
  return { PAPERGRAPH_URI: uri, PAPERGRAPH_USER: user, PAPERGRAPH_PASSWORD: password };
}

/** Opens the graph, which no server may hold meanwhile. */
async function lookAt<Seen>(
  data: string,
  neo4j: RunningNeo4j | null,
  look: (engine: Store['engine']) => Promise<Seen>,
): Promise<Seen> {
  const store = await openStore({ ...settingsFor(data), ...neo4j }, () => undefined);
  try {
    return await look(store.engine);
  } finally {
    await store.close();
  }
}
