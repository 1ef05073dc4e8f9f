import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { consistency } from '../../src/graph/index.js';
import { fileSource, type ImportReport, importSource } from '../../src/ingest/index.js';
import type { Store } from '../../src/store/index.js';
import { corpusFiles, corpusFolder, hasCorpus, readManifest } from '../support/corpus.js';
import { describeOnBothEngines } from '../support/engines.js';
import { derivedOf, type GraphSnapshot, graphSnapshot } from '../support/graph-snapshot.js';

const files = hasCorpus ? corpusFiles() : [];

/** What one engine made of the corpus; the second engine is held beside the first. */
interface Outcome {
  readonly reports: readonly ImportReport[];
  readonly snapshot: GraphSnapshot;
}
const outcomes = new Map<string, Outcome>();

async function importAll(store: Store, paths: readonly string[]): Promise<readonly ImportReport[]> {
  const reports: ImportReport[] = [];
  for (const path of paths) {
    const file = join(corpusFolder, path);
    reports.push(await importSource(store, fileSource(file, path, statSync(file).size)));
  }
  return reports;
}

describe.skipIf(!hasCorpus)('The corpus of real files', () => {
  describeOnBothEngines('imported whole', ({ name, store, reset }) => {
    it('goes in without an error, and every record is counted', async () => {
      const reports = await importAll(store(), files);
      const snapshot = await graphSnapshot(store().engine);
      outcomes.set(name, { reports, snapshot });
      expect(reports).toHaveLength(files.length);
      for (const report of reports) {
        expect(report.new + report.updated + report.unchanged).toBe(report.records);
      }
      const ofLabel = (label: string) => snapshot.filter((line) => line.startsWith(`${label} `));
      expect(ofLabel('Record').length).toBeGreaterThan(0);
      expect(ofLabel('Paper').length).toBe(reports.reduce((sum, report) => sum + report.new, 0));
    });

    it('has a problem on every file that holds no record', () => {
      const reports = outcomes.get(name)?.reports ?? [];
      const empty = reports.filter(({ records }) => records === 0);
      const silent = empty.filter(({ problems }) => problems.length === 0);
      expect(silent.map(({ source }) => source)).toEqual([]);
      const readByOthers = new Set(
        readManifest().flatMap(({ path, records }) => (records > 0 ? [path] : [])),
      );
      expect(empty.map(({ source }) => source).filter((path) => readByOthers.has(path))).toEqual(
        [],
      );
    });

    it('keeps every rule of consistency', async () => {
      const rows = await Promise.all(consistency.map((rule) => store().engine.read(rule)));
      expect(rows.flat().filter(({ broken }) => broken !== 0)).toEqual([]);
      expect(rows.flat()).toHaveLength(consistency.length);
    });

    it('creates and changes nothing when it is imported again, and says so', async () => {
      const again = await importAll(store(), files);
      const unlike = again.filter(({ records, unchanged }) => unchanged !== records);
      expect(unlike.map(({ source }) => source)).toEqual([]);
      expect(await graphSnapshot(store().engine)).toEqual(outcomes.get(name)?.snapshot);
    });

    it('gives the same graph and the same reports on both engines', () => {
      const [first, second] = [...outcomes.values()];
      if (second === undefined) return;
      expect(second.snapshot).toEqual(first?.snapshot);
      expect(second.reports).toEqual(first?.reports);
    });

    it('gives the same papers, authors, journals and topics when the files come in another order', async () => {
      if (name === 'Neo4j') return; // The rules are ours, not the engine's; once is enough.
      await reset();
      await importAll(store(), shuffled(files));
      const graph = await graphSnapshot(store().engine);
      expect(derivedOf(graph)).toEqual(derivedOf(outcomes.get(name)?.snapshot ?? []));
    });
  });
});

/** Another order, the same in every run: by the names read from their ends. */
function shuffled(paths: readonly string[]): readonly string[] {
  const backwards = (path: string) => [...path].reverse().join('');
  return [...paths].sort((a, b) => (backwards(a) < backwards(b) ? 1 : -1));
}
