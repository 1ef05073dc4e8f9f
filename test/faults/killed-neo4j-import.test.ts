import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandom } from '../../examples/made-corpus/random.js';
import { joinNames, recordsAtOnce } from '../../src/derivation/index.js';
import { nodeCounts, unjoinedImports } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { EMBEDDED, emptyNeo4j } from '../support/engines.js';
import { type GraphSnapshot, graphSnapshot } from '../support/graph-snapshot.js';
import { describeWith } from '../support/needs.js';
import { A_NEO4J, neo4jOfWorker } from '../support/neo4j/neo4j-of-worker.js';
import { PapergraphProcess, runPapergraph } from '../support/papergraph-process.js';
import { corpusFile, importInto, newFolder, startAndLook } from './data-folder.js';

/** A batch and a half. */
const PAPERS = 1.5 * recordsAtOnce({ kind: 'neo4j' });
const address = neo4jOfWorker();

let file = '';
/** Of one undisturbed import: the embedded graph is the same, and quicker to make. */
let whole: GraphSnapshot = [];

beforeAll(async () => {
  if (address === undefined) return;
  file = await corpusFile('made.ris', PAPERS, 41);
  const data = await newFolder();
  await importInto(data, file);
  whole = (await startAndLook(data)).snapshot;
});

function settingsFor({ uri, user, password }: { uri: string; user: string; password: string }) {
  return { PAPERGRAPH_URI: uri, PAPERGRAPH_USER: user, PAPERGRAPH_PASSWORD: password };
}

function open(at: { uri: string; user: string; password: string }): Promise<Store> {
  return openStore({ ...EMBEDDED, ...at, database: 'neo4j' }, () => undefined);
}

async function recordsIn({ engine }: Store): Promise<number> {
  const counts = await engine.read(nodeCounts);
  return counts.find(({ label }) => label === 'Record')?.nodes ?? 0;
}

describeWith(A_NEO4J, 'An import into Neo4j that is killed (kill -9)', () => {
  let store: Store;
  beforeAll(async () => {
    if (address !== undefined) store = await open(address);
  });
  afterAll(async () => {
    await emptyNeo4j(store.engine);
    await store.close();
  });

  it.each([1, 2])('run again gives the graph of one run (seed %i)', async (seed) => {
    if (address === undefined) return;
    const random = createRandom(seed);
    await emptyNeo4j(store.engine);
    const child = PapergraphProcess.start(['import', file], settingsFor(address));
    const enough = random.between(1, 450);
    await child.until(async () => (await recordsIn(store)) >= enough);
    await pause(random.between(0, 200));
    await child.kill('SIGKILL');
    const ending = await runPapergraph(['import', '--json', file], settingsFor(address));
    expect(ending).toMatchObject({ code: 0, err: '' });
    expect(await graphSnapshot(store.engine)).toEqual(whole);
  });
});

describeWith(A_NEO4J, 'The names of an import into Neo4j that was cut', () => {
  const settings = () => ({ ...EMBEDDED, ...address, database: 'neo4j' });
  const unjoined = async ({ engine }: Store): Promise<number> =>
    (await engine.read(unjoinedImports))[0]?.imports ?? 0;

  it('are joined at the next start, once, and as a whole import would have them', async () => {
    const store = await openStore(settings(), () => undefined);
    await emptyNeo4j(store.engine);
    await cutImport(store);
    const before = await graphSnapshot(store.engine);
    expect(await unjoined(store)).toBe(1);
    await store.close();

    const again = await openStore(settings(), () => undefined);
    expect(await unjoined(again)).toBe(0);
    const after = await graphSnapshot(again.engine);
    expect(after).not.toEqual(before);
    await joinNames(again.engine);
    expect(await graphSnapshot(again.engine)).toEqual(after);
    await emptyNeo4j(again.engine);
    await again.close();
  });

  /** The records of an import without its end, as a process leaves them that dies in front of it. */
  async function cutImport({ engine, terms }: Store): Promise<void> {
    const records = ['Krasuska, Marta', 'Krasuska, M.'].map(
      (name, at) =>
        `TY  - JOUR\nTI  - Alpine plants in dry summers, volume ${at}\nAU  - ${name}\nAU  - Nowacki, Jan\nPY  - 2020\nER  - \n`,
    );
    let writes = 0;
    const dying: Store['engine'] = {
      ...engine,
      write: (work, options) => {
        writes += 1;
        return writes > 1
          ? Promise.reject(new Error('The process is gone.'))
          : engine.write(work, options);
      },
    };
    const source = textSource('cut.ris', records.join(''));
    await expect(importSource({ engine: dying, journal: null, terms }, source)).rejects.toThrow();
  }
});
