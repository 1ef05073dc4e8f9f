import { type Engine, importReport, type ListedImport, listedImports } from '../graph/index.js';
import { readStoredReport, type StoredReport } from '../reports/index.js';
import type { ImportJob } from './import-job.js';
import type { JobProblem } from './import-jobs.js';

/** Imports as the graph tells them: by whomever, by the command line too; the latest first. */
export async function pastImports(engine: Engine): Promise<readonly ImportJob[]> {
  return (await engine.read(listedImports(null))).map(jobOfImport);
}

/** The import of an id as the graph tells it. */
export async function pastImport(engine: Engine, id: string): Promise<ImportJob | null> {
  const [row] = await engine.read(listedImports(id));
  return row === undefined ? null : jobOfImport(row);
}

/** The problems that the report of an import keeps, the first of each code; null where there is no such import. */
export async function pastProblems(
  engine: Engine,
  id: string,
): Promise<readonly JobProblem[] | null> {
  const [row] = await engine.read(importReport(id));
  if (row === undefined) return null;
  const groups = readStoredReport(row.report)?.problems ?? [];
  return groups.flatMap(({ code, severity, first }) =>
    first.map((place) => ({ code, severity, source: row.source, text: null, ...place })),
  );
}

/** What reading the file of an import told; null where there is no such import, or none that came to its end. */
export async function pastReport(engine: Engine, id: string): Promise<StoredReport | null> {
  const [row] = await engine.read(importReport(id));
  return row === undefined ? null : readStoredReport(row.report);
}

/** One that never came to its end, and that nobody goes on with, was interrupted. */
function jobOfImport({ isFinished, at, ...row }: ListedImport): ImportJob {
  const bytes = row.bytes ?? 0;
  const fresh = row.newRecords ?? 0;
  const updated = row.updatedRecords ?? 0;
  return {
    id: row.id,
    name: row.source,
    isDryRun: false,
    replaces: null,
    status: isFinished ? 'SUCCEEDED' : 'INTERRUPTED',
    enqueuedAt: at,
    startedAt: at,
    finishedAt: isFinished ? (row.finishedAt ?? at) : null,
    bytes,
    bytesRead: bytes,
    records: row.records ?? fresh + updated,
    new: fresh,
    updated,
    unchanged: row.unchangedRecords ?? 0,
    problemCount: row.problemCount ?? 0,
    recordsPerSecond: null,
    secondsLeft: null,
    error: null,
    outcome: null,
  };
}
