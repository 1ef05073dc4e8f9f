import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import type { Engine, Statement } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { EMBEDDED, emptyNeo4j } from '../support/engines.js';
import { derivedOf, graphSnapshot } from '../support/graph-snapshot.js';
import { describeWith } from '../support/needs.js';
import { A_NEO4J, neo4jOfWorker } from '../support/neo4j/neo4j-of-worker.js';

const address = neo4jOfWorker();
const RECORDS = 120;
const source = textSource('made.ris', [...makeCorpus({ papers: RECORDS, seed: 7 })].join(''));

/** A batch of 120 records takes 7 s and half of it 3.6 s, which is too long; 30 take 1.8 s. */
const LIMIT_MS = 3_000;
const MS_A_RECORD = 60;

describeWith(A_NEO4J, 'A Neo4j that is too slow for a batch', () => {
  let patient: Store;
  let hasty: Store;
  beforeAll(async () => {
    patient = await openAt(EMBEDDED.queryTimeoutMs);
    hasty = await openAt(LIMIT_MS);
    await emptyNeo4j(patient.engine);
  });
  afterAll(async () => {
    await emptyNeo4j(patient.engine);
    await hasty.close();
    await patient.close();
  });

  it('gets smaller ones, and the graph is the same', async () => {
    const whole = await importSource(patient, source);
    const expected = derivedOf(await graphSnapshot(patient.engine));
    await emptyNeo4j(patient.engine);

    const batches: number[] = [];
    const engine = slowEngine(hasty.engine, (records) => batches.push(records));
    const inPieces = await importSource({ ...hasty, engine }, source);

    expect(batches.slice(0, 2)).toEqual([120, 60]);
    expect(Math.min(...batches)).toBeLessThan(60);
    expect(inPieces).toMatchObject({ records: whole.records, new: whole.new });
    expect(derivedOf(await graphSnapshot(patient.engine))).toEqual(expected);
  });
});

function openAt(queryTimeoutMs: number): Promise<Store> {
  const settings = { ...EMBEDDED, ...address, database: 'neo4j', queryTimeoutMs };
  return openStore(settings, () => undefined);
}

/** The same Neo4j, which needs some time for each record inside its transaction. */
function slowEngine(engine: Engine, tell: (records: number) => void): Engine {
  return {
    ...engine,
    write: (work, options) =>
      engine.write((transaction) => {
        // Statements are sent in the order in which they are asked, so all of them wait.
        let isReady: Promise<void> = Promise.resolve();
        return work({
          dialect: transaction.dialect,
          run: async <Row>(statement: Statement<Row>) => {
            const rows = statement.parameters['rows'];
            if (statement.name === 'createRecords' && Array.isArray(rows)) {
              tell(rows.length);
              isReady = pause(rows.length * MS_A_RECORD);
            }
            await isReady;
            return transaction.run(statement);
          },
        });
      }, options),
  };
}
