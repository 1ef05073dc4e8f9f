import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resolveGraph } from '../../src/derivation/index.js';
import { command, paperOrders, paperShape, selectPapers } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { openStore } from '../../src/store/index.js';
import { otherRules } from '../../src/store/other-rules.js';
import { describeOnBothEngines, EMBEDDED, emptyNeo4j } from '../support/engines.js';
import { graphSnapshot } from '../support/graph-snapshot.js';
import { describeWith } from '../support/needs.js';
import { A_NEO4J, neo4jOfWorker } from '../support/neo4j/neo4j-of-worker.js';

const RECORD = 'TY  - JOUR\nTI  - Old rules\nAU  - Lee, Ada\nPY  - 2020\nER  - \n';
const makeOld = command('makeOld', 'MATCH (s:GraphState) SET s.rules = 0');
const spoil = command('spoil', "MATCH (p:Paper) SET p.title = 'as the old rules had it'");

it('a graph that an older version made is made again from the journal', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'papergraph-rules-'));
  const settings = { ...EMBEDDED, dataFolder };
  const first = await openStore(settings, () => undefined);
  await importSource(first, textSource('old.ris', RECORD));
  const before = await graphSnapshot(first.engine);
  await first.engine.write((transaction) => transaction.run(spoil));
  await first.engine.write((transaction) => transaction.run(makeOld));
  await first.close();

  const lines: string[] = [];
  const second = await openStore(settings, (line) => lines.push(line));
  expect(lines.join('\n')).toMatch(
    /made by version 0 of the rules, and this Papergraph has version/,
  );
  expect(await graphSnapshot(second.engine)).toEqual(before);
  await second.close();
  await rm(dataFolder, { recursive: true, force: true });
});

describeOnBothEngines('A graph', ({ store, reset }) => {
  it('that our rules made is not called old', async () => {
    await reset();
    await importSource(store(), textSource('new.ris', RECORD));
    expect(await otherRules(store().engine)).toBeNull();
  });

  it('that older rules made is ours again when the rules have run, and not by a dry run', async () => {
    await reset();
    await importSource(store(), textSource('old.ris', RECORD));
    const before = await graphSnapshot(store().engine);
    await store().engine.write((transaction) => transaction.run(spoil));
    await store().engine.write((transaction) => transaction.run(makeOld));
    await resolveGraph(store(), { isDryRun: true });
    expect(await otherRules(store().engine)).not.toBeNull();
    await resolveGraph(store());
    expect(await otherRules(store().engine)).toBeNull();
    expect(await graphSnapshot(store().engine)).toEqual(before);
  });
});

describeWith(A_NEO4J, 'A graph in Neo4j that older rules made', () => {
  const settings = { ...EMBEDDED, ...neo4jOfWorker(), database: 'neo4j' };

  it('lists its papers by year and title, though these rules had no keys for that', async () => {
    const first = await openStore(settings, () => undefined);
    await emptyNeo4j(first.engine);
    await importSource(first, textSource('old.ris', RECORD));
    await first.engine.write(async (transaction) => {
      await transaction.run(
        command('asBefore', 'MATCH (p:Paper) REMOVE p.sortYear SET p.sortTitle = $title', {
          title: 'old rules '.repeat(50),
        }),
      );
      await transaction.run(makeOld);
    });
    await first.close();
    const second = await openStore(settings, () => undefined);
    for (const order of Object.values(paperOrders)) {
      const nodes = selectPapers({}, second.engine.dialect);
      const page = { limit: 10, after: null };
      const rows = await second.engine.readPage({ shape: paperShape, nodes, order, page });
      expect(rows.map(({ node }) => node.year)).toEqual([2020]);
    }
    await second.close();
  });
});
