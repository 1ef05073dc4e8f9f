import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createCurator } from '../../src/curation/index.js';
import { allDecisions, nodeCounts, statement, text } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type CommitProxy, startCommitProxy } from '../support/commit-proxy.js';
import { EMBEDDED, emptyNeo4j } from '../support/engines.js';
import { describeWith } from '../support/needs.js';
import { A_NEO4J, neo4jOfWorker } from '../support/neo4j/neo4j-of-worker.js';

const address = neo4jOfWorker();
/** The driver tries again for so long; a connection that is cut later is given up by it. */
const RETRY_MS = 3_000;

const RECORDS = ['Krasuska, Marta', 'Nowacki, Jan']
  .map((name, at) => `TY  - JOUR\nTI  - Alpine plants ${at}\nAU  - ${name}\nPY  - 2020\nER  - \n`)
  .join('');

const authorIds = statement(
  'authorIds',
  'MATCH (a:Author) RETURN a.id AS id ORDER BY id',
  {},
  { id: text },
);

describeWith(A_NEO4J, 'A connection that is lost at COMMIT', () => {
  let direct: Store;
  let proxy: CommitProxy;
  let store: Store;

  beforeAll(async () => {
    if (address === undefined) return;
    direct = await openStore({ ...EMBEDDED, ...address, database: 'neo4j' }, () => undefined);
  });
  beforeEach(async () => {
    if (address === undefined) return;
    await emptyNeo4j(direct.engine);
    proxy?.close();
    await store?.close();
    proxy = await startCommitProxy(address.uri);
    const settings = { ...EMBEDDED, ...address, uri: proxy.uri, connectionTimeoutMs: RETRY_MS };
    store = await openStore({ ...settings, database: 'neo4j' }, () => undefined);
  });
  afterAll(async () => {
    if (address === undefined) return;
    proxy.close();
    await store.close();
    await emptyNeo4j(direct.engine);
    await direct.close();
  });

  const faults = [
    { name: 'whose answer is lost', fault: { kind: 'answer-lost', afterMs: 100 } },
    {
      name: 'whose answer is waited for until the driver gives up',
      fault: { kind: 'answer-lost', afterMs: RETRY_MS + 1_000 },
    },
    { name: 'that never arrives', fault: { kind: 'never-sent' } },
  ] as const;

  it.each(faults)('of a decision, $name, makes it once and tells it', async ({ fault }) => {
    await importSource(direct, textSource('two.ris', RECORDS));
    const ids = (await direct.engine.read(authorIds)).map(({ id }) => id);
    proxy.failNextCommit(fault);
    const curator = createCurator(store);
    const made = await curator
      .mergeAuthors(ids, { reason: 'One person.', by: null })
      .catch(async (error: unknown) => {
        // Nothing was kept: so it is right to say so, and the same request then succeeds.
        expect(fault.kind).toBe('never-sent');
        expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
        return curator.mergeAuthors(ids, { reason: 'One person.', by: null });
      });
    expect(proxy.faults).toBe(1);
    const kept = (await direct.engine.read(allDecisions)).map(({ decision }) => decision);
    expect(kept).toEqual([made]);
    expect(await direct.engine.read(authorIds)).toHaveLength(1);
  });

  it.each(faults.slice(0, 2))(
    'of a decision that is taken back, $name, undoes it once',
    async ({ fault }) => {
      await importSource(direct, textSource('two.ris', RECORDS));
      const ids = (await direct.engine.read(authorIds)).map(({ id }) => id);
      const curator = createCurator(store);
      const { id } = await curator.mergeAuthors(ids, { reason: 'One person.', by: 'A' });
      proxy.failNextCommit(fault);
      const undone = await curator.undo(id, 'B');
      expect(undone).toMatchObject({ id, by: 'A', undoneBy: 'B' });
      expect(await direct.engine.read(authorIds)).toHaveLength(2);
    },
  );

  it.each(faults.slice(0, 2))('of an import, $name, counts its records', async ({ fault }) => {
    proxy.failNextCommit(fault);
    const report = await importSource(store, textSource('two.ris', RECORDS));
    expect(proxy.faults).toBe(1);
    expect(report).toMatchObject({ records: 2, new: 2, updated: 0, unchanged: 0 });
    const counts = await direct.engine.read(nodeCounts);
    expect(counts.find(({ label }) => label === 'Record')).toMatchObject({ nodes: 2 });
  });

  it('is told as uncertain where the database cannot be asked what it kept', async () => {
    await importSource(direct, textSource('two.ris', RECORDS));
    const ids = (await direct.engine.read(authorIds)).map(({ id }) => id);
    proxy.failNextCommit({ kind: 'gone' });
    const deciding = createCurator(store).mergeAuthors(ids, { reason: 'One person.', by: null });
    await expect(deciding).rejects.toMatchObject({
      code: 'CHANGE_UNCERTAIN',
      message: expect.stringMatching(/look at the graph before you repeat a decision/),
    });
    expect(await direct.engine.read(allDecisions)).toHaveLength(1);
  });
});
