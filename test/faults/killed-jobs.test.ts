import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createRandom } from '../../examples/made-corpus/random.js';
import { openStore, type Store } from '../../src/store/index.js';
import { EMBEDDED, emptyNeo4j } from '../support/engines.js';
import { type GraphSnapshot, graphSnapshot } from '../support/graph-snapshot.js';
import { describeWith, type Need } from '../support/needs.js';
import { A_NEO4J, neo4jOfWorker } from '../support/neo4j/neo4j-of-worker.js';
import { PapergraphProcess } from '../support/papergraph-process.js';
import { corpusFile, importInto, newFolder, startAndLook } from './data-folder.js';

/** Each import is killed twice; the gate kills one on the embedded engine, `npm run test:kills` many on both. */
const IMPORTS = Number(process.env['PAPERGRAPH_TEST_KILLED_IMPORTS'] ?? 1);
const PAPERS = IMPORTS > 1 ? 2_000 : 700;
const SHARES = [
  [0.05, 0.45],
  [0.5, 0.9],
] as const;

/** Killing on Neo4j takes a minute, and the kind is killed there as an import of the command line. */
const NEO4J_OF_MANY: Need =
  IMPORTS > 1 ? A_NEO4J : { isMet: false, lack: 'npm run test:kills kills on Neo4j' };

const toldImport = z.object({
  id: z.string(),
  status: z.string(),
  records: z.number(),
  new: z.number(),
  updated: z.number(),
  unchanged: z.number(),
});

type ToldImport = z.infer<typeof toldImport>;

let file = '';
/** Of one undisturbed import by the command line. */
let whole: GraphSnapshot = [];

beforeAll(async () => {
  file = await corpusFile('made.ris', PAPERS, 61);
  const data = await newFolder();
  await importInto(data, file);
  whole = (await startAndLook(data)).snapshot;
});

/** A server that is killed and started again over the same folder and graph. */
class KilledServer {
  #process: PapergraphProcess;
  #url = '';

  constructor(private readonly environment: Readonly<Record<string, string>>) {
    this.#process = PapergraphProcess.start(['serve', '--no-examples'], environment);
  }

  async begin(): Promise<void> {
    await this.#process.until(() => this.#process.out.includes('Manual'));
    this.#url = /http:\/\/[^/\s]+/.exec(this.#process.out)?.[0] ?? '';
  }

  async send(name: string): Promise<ToldImport> {
    const body = await readFile(file);
    const answer = await fetch(`${this.#url}/import?name=${name}`, { method: 'POST', body });
    expect(answer.status).toBe(202);
    return toldImport.parse(await answer.json());
  }

  async told(id: string): Promise<ToldImport> {
    return toldImport.parse(await (await fetch(`${this.#url}/imports/${id}`)).json());
  }

  async until(id: string, isSo: (told: ToldImport) => boolean): Promise<ToldImport> {
    for (;;) {
      const told = await this.told(id);
      if (isSo(told) || told.status === 'FAILED') return told;
      await pause(10);
    }
  }

  async killAndStart(): Promise<void> {
    await this.#process.kill('SIGKILL');
    this.#process = PapergraphProcess.start(['serve', '--no-examples'], this.environment);
    await this.begin();
  }

  async stop(): Promise<void> {
    await this.#process.kill('SIGTERM');
  }
}

/** Sends the file, kills the server at a random place in each share of it, and gives how the import ended. */
async function importKilled(
  environment: Readonly<Record<string, string>>,
  seed: number,
): Promise<ToldImport> {
  const random = createRandom(seed);
  const server = new KilledServer({ ...environment, PAPERGRAPH_PORT: '0' });
  try {
    await server.begin();
    const { id } = await server.send('made.ris');
    for (const [from, to] of SHARES) {
      const enough = (from + random.next() * (to - from)) * PAPERS;
      await server.until(id, ({ records, status }) => records >= enough || status === 'SUCCEEDED');
      await pause(random.between(0, 200));
      await server.killAndStart();
    }
    return await server.until(id, ({ status }) => status === 'SUCCEEDED');
  } finally {
    await server.stop();
  }
}

const SEEDS = Array.from({ length: IMPORTS }, (_, at) => at + 1);
const ALL_COUNTED = { status: 'SUCCEEDED', records: PAPERS };

function expectCounts({ new: fresh, updated, unchanged }: ToldImport): void {
  const line = whole.find((each) => each.startsWith('Import ')) ?? '';
  const kept: unknown = JSON.parse(line.slice(line.indexOf('{')));
  expect(kept).toMatchObject({
    newRecords: fresh,
    updatedRecords: updated,
    unchangedRecords: unchanged,
  });
}

describe('An import of a server that is killed (kill -9), on the embedded engine', () => {
  it.each(SEEDS)('goes on at the next start and ends as one run does (seed %i)', async (seed) => {
    const data = await newFolder();
    const told = await importKilled({ PAPERGRAPH_DATA: data }, seed);
    expect(told).toMatchObject(ALL_COUNTED);
    expectCounts(told);
    expect((await startAndLook(data)).snapshot).toEqual(whole);
  });
});

describeWith(NEO4J_OF_MANY, 'An import of a server that is killed (kill -9), on Neo4j', () => {
  const address = neo4jOfWorker();
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ ...EMBEDDED, ...address, database: 'neo4j' }, () => undefined);
  });
  afterAll(async () => {
    await emptyNeo4j(store.engine);
    await store.close();
  });

  it.each(SEEDS.slice(0, 3))('goes on and ends as one run does (seed %i)', async (seed) => {
    if (address === undefined) return;
    await emptyNeo4j(store.engine);
    const { uri, user, password } = address;
    const told = await importKilled(
      {
        PAPERGRAPH_URI: uri,
        PAPERGRAPH_USER: user,
        PAPERGRAPH_PASSWORD: password,
        PAPERGRAPH_UPLOADS: await newFolder(),
      },
      seed,
    );
    expect(told).toMatchObject(ALL_COUNTED);
    expectCounts(told);
    expect(await graphSnapshot(store.engine)).toEqual(whole);
  });
});
