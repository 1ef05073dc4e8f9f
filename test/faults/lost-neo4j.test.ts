import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { recordsAtOnce } from '../../src/derivation/index.js';
import { nodeCounts } from '../../src/graph/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { EMBEDDED } from '../support/engines.js';
import { derivedOf, type GraphSnapshot, graphSnapshot } from '../support/graph-snapshot.js';
import { describeWith } from '../support/needs.js';
import { freePort, type RunningNeo4j, startNeo4j } from '../support/neo4j/index.js';
import { A_NEO4J } from '../support/neo4j/neo4j-of-worker.js';
import { PapergraphProcess, runPapergraph } from '../support/papergraph-process.js';
import { ended } from '../support/watched-import.js';
import { corpusFile, importInto, newFolder, startAndLook } from './data-folder.js';

const JOB = z.looseObject({ id: z.string(), status: z.string() });
const FEW = 50;
const A_BATCH = recordsAtOnce({ kind: 'neo4j' });
const QUESTIONS = ['{ papers { nodes { title } } }', '{ graphSummary { papers } }'];

/** One database of its own for all of it, because the one of the other tests must not die; a start takes long. */
describeWith(A_NEO4J, 'A Neo4j that is not there', () => {
  const files = { few: '', ofCommand: '', ofServer: '' };
  /** Of imports that nobody disturbed: the embedded graph is the same, and quicker to make. */
  let whole: GraphSnapshot = [];
  let port = 0;
  let database: RunningNeo4j;
  let store: Store;
  let api: RunningApi;
  let jobId = '';

  beforeAll(async () => {
    files.few = await corpusFile('few.ris', FEW, 61);
    files.ofCommand = await corpusFile('command.ris', A_BATCH + 200, 41);
    files.ofServer = await corpusFile('server.ris', 100, 42);
    const data = await newFolder();
    await importInto(data, ...Object.values(files));
    whole = (await startAndLook(data)).snapshot;
    port = await freePort();
  });
  afterAll(async () => {
    await api.stop();
    await store.close();
    await database.stop();
  });

  const environment = () => ({ PAPERGRAPH_URI: `neo4j://127.0.0.1:${port}` });

  async function recordsIn({ engine }: Store): Promise<number> {
    const counts = await engine.read(nodeCounts);
    return counts.find(({ label }) => label === 'Record')?.nodes ?? 0;
  }

  it('yet is waited for by a command, and the wait is told', async () => {
    const child = PapergraphProcess.start(['import', files.few], environment());
    await child.until(() => child.err.includes('waiting'));
    database = await startNeo4j({ port, auth: false });
    const { code, out, err } = await child.ended;
    expect(err.replace(/:\d{4,5}\b/, ':PORT')).toBe(
      'Neo4j at neo4j://127.0.0.1:PORT does not answer yet; waiting up to 60 s for it to start.\n',
    );
    expect(code).toBe(0);
    expect(out).toContain(`new        ${FEW}`);
  });

  it('any more is told by a command that imports, in one line', async () => {
    const settings = { ...EMBEDDED, ...database, connectionTimeoutMs: 2_000 };
    store = await openStore(settings, () => undefined);
    api = await startApi(store);
    const child = PapergraphProcess.start(['import', files.ofCommand], {
      ...environment(),
      PAPERGRAPH_STARTUP_WAIT: '1000',
    });
    // Its first batch is written, and its second is not.
    await child.until(async () => (await recordsIn(store)) >= FEW + A_BATCH);
    jobId = await send(files.ofServer);
    await child.until(async () => (await told()).status === 'PROCESSING');
    await database.kill('SIGKILL');
    const { code, out, err } = await child.ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      /^papergraph: Neo4j at neo4j:\/\/127\.0\.0\.1:\d+ (does not answer|stopped answering)\. .*\(DATABASE_UNAVAILABLE\)\n$/,
    );
  });

  async function send(file: string): Promise<string> {
    const address = `${new URL(api.url).origin}/import?name=server.ris`;
    const sent = await fetch(address, { method: 'POST', body: await readFile(file) });
    return JOB.parse(await sent.json()).id;
  }

  async function told(): Promise<z.infer<typeof JOB>> {
    return JOB.parse(await (await fetch(`${new URL(api.url).origin}/imports/${jobId}`)).json());
  }

  it.each(QUESTIONS)('is told by a server, without host, user or statement: %s', async (query) => {
    const refusal = await api.refusal(query);
    expect(refusal.code).toBe('DATABASE_UNAVAILABLE');
    expect(refusal.message).toMatch(/does not answer at the moment. Try again/);
    expect(refusal.body).not.toMatch(
      /127\.0\.0\.1|neo4j:|bolt|MATCH|RETURN|Neo4jError|at .*\.[jt]s/,
    );
  });

  it('leaves an import of a server waiting, of which the server still tells', async () => {
    expect(await told()).toMatchObject({ status: 'PROCESSING', error: null });
  });

  it('and is back: a server answers and goes on with its import, and a command is run again', async () => {
    await database.restart();
    expect(await api.ask('{ graphSummary { papers } }')).toMatchObject({ graphSummary: {} });
    expect(await ended(api, jobId)).toMatchObject({ status: 'SUCCEEDED', records: 100 });
    const ending = await runPapergraph(['import', '--json', files.ofCommand], environment());
    expect(ending).toMatchObject({ code: 0, err: '' });
    expect(derivedOf(await graphSnapshot(store.engine))).toEqual(derivedOf(whole));
  });
});
