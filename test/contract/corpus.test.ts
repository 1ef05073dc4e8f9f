import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { RESOLVED_KINDS, resolveGraph } from '../../src/derivation/index.js';
import { consistency, statement, text } from '../../src/graph/index.js';
import {
  fileSource,
  type ImportReport,
  type ImportSource,
  importSource,
  textSource,
} from '../../src/ingest/index.js';
import { printRecord, readRis } from '../../src/ris/index.js';
import type { Store } from '../../src/store/index.js';
import {
  corpusFiles,
  corpusFolder,
  hasCorpus,
  readManifest,
  THE_CORPUS,
} from '../support/corpus.js';
import { describeOnBothEngines } from '../support/engines.js';
import { derivedOf, type GraphSnapshot, graphSnapshot } from '../support/graph-snapshot.js';
import { describeWith } from '../support/needs.js';
import { A_NEO4J } from '../support/neo4j/neo4j-of-worker.js';

const files = hasCorpus ? corpusFiles() : [];

/** What one engine made of the corpus; the second engine is compared with the first. */
interface Outcome {
  readonly reports: readonly ImportReport[];
  readonly snapshot: GraphSnapshot;
}
const outcomes = new Map<string, Outcome>();

/** Records with nothing but a type, of which no paper is made. */
function emptyRecords({ problemCounts }: ImportReport): number {
  return problemCounts['EMPTY_RECORD'] ?? 0;
}

/** The files as they are. */
function filesOf(paths: readonly string[]): readonly ImportSource[] {
  return paths.map((path) => {
    const file = join(corpusFolder, path);
    return fileSource(file, path, statSync(file).size);
  });
}

async function importAll(
  store: Store,
  sources: readonly ImportSource[],
): Promise<readonly ImportReport[]> {
  const reports: ImportReport[] = [];
  for (const source of sources) {
    await forgetPlansOf(store);
    reports.push(await importSource(store, source));
  }
  return reports;
}

/**
 * A server of tests keeps plans that it made for an empty graph: with them an import of thousands of records may look
 * at all authors for each of some. One that is not of tests makes others by itself.
 */
async function forgetPlansOf({ engine }: Store): Promise<void> {
  if (engine.kind !== 'neo4j') return;
  await engine.read(forgetPlans);
}

const forgetPlans = statement(
  'forgetPlans',
  'CALL db.clearQueryCaches() YIELD value RETURN value',
  {},
  { value: text },
);

describeWith(THE_CORPUS, 'The corpus of real files', () => {
  // Neo4j takes a while for each import, so it gets the same records in a few pieces: what is derived is
  // the same on both engines, whatever the order of the records and the sources that brought them.
  describeOnBothEngines('imported whole', ({ name, store, reset }) => {
    let sources: readonly ImportSource[] = [];
    beforeAll(async () => {
      sources = name === 'Grafeo' ? filesOf(files) : await piecesOf(files);
    });

    it('goes in without an error, and every record is counted', async () => {
      const reports = await importAll(store(), sources);
      const snapshot = await graphSnapshot(store().engine);
      outcomes.set(name, { reports, snapshot });
      expect(reports).toHaveLength(sources.length);
      for (const report of reports) {
        const papers = report.new + report.updated + report.unchanged;
        expect(papers + emptyRecords(report)).toBe(report.records);
      }
      const ofLabel = (label: string) => snapshot.filter((line) => line.startsWith(`${label} `));
      expect(ofLabel('Record').length).toBeGreaterThan(0);
      expect(ofLabel('Paper').length).toBe(reports.reduce((sum, report) => sum + report.new, 0));
    });

    it('keeps every rule of consistency', async () => {
      const rows = await Promise.all(consistency.map((rule) => store().engine.read(rule)));
      expect(rows.flat().filter(({ broken }) => broken !== 0)).toEqual([]);
      expect(rows.flat()).toHaveLength(consistency.length);
    });

    it('creates and changes nothing when it is imported again, and says so', async () => {
      const again = await importAll(store(), sources);
      const unlike = again.filter(
        (report) => report.unchanged + emptyRecords(report) !== report.records,
      );
      expect(unlike.map(({ source }) => source)).toEqual([]);
      expect(await graphSnapshot(store().engine)).toEqual(outcomes.get(name)?.snapshot);
    });

    if (name === 'Neo4j') {
      it('gives the same graph as the files one by one on the other engine', () => {
        const [first, second] = ['Grafeo', name].map((each) => outcomes.get(each)?.snapshot ?? []);
        expect(derivedOf(second ?? [])).toEqual(derivedOf(first ?? []));
      });
      return; // What follows is a matter of our rules, not of the engine: once is enough.
    }

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

    it('stays as it is when the rules run again', async () => {
      const report = await resolveGraph(store(), { isDryRun: true });
      expect(RESOLVED_KINDS.filter((kind) => report[kind].count > 0)).toEqual([]);
    });

    it('gives the same when all records come in another order and other pieces', async () => {
      if (A_NEO4J.isMet) return; // There the other engine gets them so.
      await reset();
      await importAll(store(), await piecesOf(files));
      const graph = await graphSnapshot(store().engine);
      expect(derivedOf(graph)).toEqual(derivedOf(outcomes.get(name)?.snapshot ?? []));
    });
  });
});

const PIECES = 11;

/** The records of all files, the last first, dealt out by their length: neighbours come apart. */
async function piecesOf(paths: readonly string[]): Promise<readonly ImportSource[]> {
  const pieces = Array.from({ length: PIECES }, (): string[] => []);
  for (const path of paths) {
    const chunks = createReadStream(join(corpusFolder, path));
    for await (const item of readRis(chunks, { source: path })) {
      if (item.kind !== 'record') continue;
      const text = printRecord(item.record);
      pieces[text.length % PIECES]?.unshift(text);
    }
  }
  return pieces.map((records, place) => textSource(`piece-${place}.ris`, records.join('')));
}
