import { afterAll, beforeAll, expect, it } from 'vitest';
import { importSource, textSource } from '../../src/ingest/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { EMBEDDED } from '../support/engines.js';
import { describeWith } from '../support/needs.js';
import { type RunningNeo4j, startNeo4j } from '../support/neo4j/index.js';
import { A_NEO4J } from '../support/neo4j/neo4j-of-worker.js';

/** A database of its own: the one of the other tests must not die. */
describeWith(A_NEO4J, 'When Neo4j dies under a running server', () => {
  let database: RunningNeo4j;
  let store: Store;
  let api: RunningApi;

  beforeAll(async () => {
    database = await startNeo4j();
    store = await openStore({ ...EMBEDDED, ...database }, () => undefined);
    await importSource(store, textSource('one.ris', 'TY  - JOUR\nTI  - One\nER  - \n'));
    api = await startApi(store);
  });
  afterAll(async () => {
    await api.stop();
    await store.close();
    await database.stop();
  });

  it('requests get a code and a plain sentence, without host, user or statement', async () => {
    await database.kill('SIGKILL');
    for (const query of ['{ papers { nodes { title } } }', '{ graphSummary { papers } }']) {
      const refusal = await api.refusal(query);
      expect(refusal.code).toBe('DATABASE_UNAVAILABLE');
      expect(refusal.message).toMatch(/does not answer at the moment. Try again/);
      expect(refusal.body).not.toMatch(
        /127\.0\.0\.1|neo4j:|bolt|MATCH|RETURN|Neo4jError|at .*\.[jt]s/,
      );
    }
  });

  it('and requests are answered again when it is back', async () => {
    await database.restart();
    expect(await api.ask('{ papers { nodes { title } } }')).toEqual({
      papers: { nodes: [{ title: 'One' }] },
    });
  });
});
