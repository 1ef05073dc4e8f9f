import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import { graphState, nodeCounts } from '../../src/graph/index.js';
import { type ImportSource, importIdOf, importSource, textSource } from '../../src/ingest/index.js';
import { decide } from '../support/decide.js';
import { describeOnBothEngines } from '../support/engines.js';
import { graphSnapshot } from '../support/graph-snapshot.js';

const made = [...makeCorpus({ papers: 60, seed: 21 })];
const stored = textSource('stored.ris', made.slice(0, 30).join(''));
const more = (from: number, to: number): readonly string[] =>
  made.slice(from, to).map((record) => record.replace('ER  -', 'KW  - tried\nER  -'));
/** Records that the graph has, others of its papers, and papers that it does not have, one of them twice. */
const mixed = textSource(
  'mixed.ris',
  [
    ...made.slice(0, 5),
    ...more(5, 10),
    ...made.slice(30, 40),
    ...more(30, 31),
    'AU  - Nobody\n',
  ].join(''),
);
const handed = readFileSync(
  join(import.meta.dirname, '../../examples/bmjhci-2021-100429.ris'),
  'utf8',
);

describeOnBothEngines('A dry run of an import', ({ store, reset }) => {
  const look = async () => [
    await graphSnapshot(store().engine),
    await store().engine.read(graphState),
    store().journal?.end,
  ];
  const papers = async () => {
    const rows = await store().engine.read(nodeCounts);
    return rows.find(({ label }) => label === 'Paper')?.nodes ?? 0;
  };
  const tried = (source: ImportSource) => importSource(store(), source, { isDryRun: true });

  /** Tries a source, then imports it, and holds one beside the other. */
  async function isAsTold(source: ImportSource): Promise<void> {
    const had = await papers();
    const before = await look();
    const { outcome, names: _names, ...told } = await tried(source);
    expect(await look()).toEqual(before);
    const { outcome: done, names, ...report } = await importSource(store(), source);
    expect(told).toEqual(report);
    expect(done).toBeNull();
    expect(names).toBeDefined();
    expect(outcome).toMatchObject({
      records: report.records,
      new: report.new,
      updated: report.updated,
      unchanged: report.unchanged,
      comparedRecords: report.new + report.updated,
    });
    expect((outcome?.newPapers ?? 0) - (outcome?.mergedPapers ?? 0)).toBe((await papers()) - had);
  }

  it('tells what an import then does, into an empty graph and again', async () => {
    await reset();
    await isAsTold(stored);
    await isAsTold(stored);
    await isAsTold(mixed);
  });

  it('names the papers with which records would be merged, and problems, and leaves nothing', async () => {
    await reset();
    await importSource(store(), stored);
    const before = await look();
    const { outcome, problems } = await tried(mixed);
    expect(outcome).toMatchObject({ new: 10, updated: 6, unchanged: 5, papers: 15, newPapers: 10 });
    expect(outcome?.merges).toHaveLength(5);
    for (const { record, with: papersOfGraph } of outcome?.merges ?? []) {
      expect(record.index).toBeGreaterThan(5);
      expect(papersOfGraph.map(({ title }) => title)).toEqual([record.title]);
    }
    expect(problems.length).toBeGreaterThan(0);
    expect(await look()).toEqual(before);
  });

  it('tells which papers of the graph one record ties together', async () => {
    await reset();
    const [one = '', other = ''] = [
      'TY  - JOUR\nTI  - Lakes of the north and their swans in winter\nDO  - 10.1/lakes\nPY  - 2020\nER  - \n',
      'TY  - JOUR\nTI  - Lakes of the north and their swans in winter\nAN  - 77\nPY  - 2020\nER  - \n',
    ];
    await isAsTold(textSource('one.ris', one));
    await isAsTold(textSource('other.ris', other));
    await isAsTold(textSource('handed.ris', handed));
  });

  it('counts by the decisions of people', async () => {
    await reset();
    await importSource(store(), textSource('two.ris', made.slice(0, 2).join('')));
    const ids = (await graphSnapshot(store().engine)).flatMap(
      (line) => /^(R\w+) DESCRIBES/.exec(line)?.[1] ?? [],
    );
    await decide(store(), async () => ({
      subject: 'PAPER',
      kind: 'MERGE',
      members: ids,
      from: [],
      records: [],
      reason: 'They are one.',
      by: null,
    }));
    await isAsTold(textSource('more.ris', more(0, 2).join('')));
  });

  it('counts as if examples that make room were out already', async () => {
    await reset();
    await importSource(store(), stored);
    const examples = { ids: new Set([await importIdOf(stored)]), onCleared: () => undefined };
    const told = await importSource(store(), mixed, { isDryRun: true, examples });
    const done = await importSource(store(), mixed, { examples });
    expect({ ...told, names: done.names, outcome: null }).toEqual(done);
    expect(told.outcome).toMatchObject({ unchanged: 0, newPapers: 20, merges: [] });
  });
});
