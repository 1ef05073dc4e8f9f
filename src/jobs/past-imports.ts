import { type Engine, latestImports, type ReportedImport } from '../graph/index.js';
import { readStoredReport } from '../reports/index.js';
import type { ImportJob } from './import-job.js';
import type { JobProblem } from './import-jobs.js';

/** More than a person can have made. */
const ALL = 1_000_000;

/** Imports as the graph tells them: by whomever, by the command line too; the latest first. */
export async function pastImports(engine: Engine): Promise<readonly ImportJob[]> {
  return (await engine.read(latestImports(ALL, null))).map(jobOfImport);
}

/** The problems that the report of an import keeps; none where there is no such import. */
export async function pastProblems(
  engine: Engine,
  id: string,
): Promise<readonly JobProblem[] | null> {
  const row = (await engine.read(latestImports(ALL, null))).find((each) => each.id === id);
  if (row === undefined) return null;
  const groups = readStoredReport(row.report)?.problems ?? [];
  return groups.flatMap(({ code, severity, first }) =>
    first.map((place) => ({ code, severity, source: row.source, text: null, ...place })),
  );
}

/** An import that never came to its end, and that nobody goes on with, was interrupted. */
function jobOfImport({ id, source, at, records, problemCount, report }: ReportedImport): ImportJob {
  const bytes = readStoredReport(report)?.bytes ?? 0;
  return {
    id,
    name: source,
    isDryRun: false,
    replaces: null,
    status: records === null ? 'INTERRUPTED' : 'SUCCEEDED',
    enqueuedAt: at,
    startedAt: at,
    finishedAt: records === null ? null : at,
    bytes,
    bytesRead: bytes,
    records: records ?? 0,
    new: 0,
    updated: 0,
    unchanged: 0,
    problemCount: problemCount ?? 0,
    recordsPerSecond: null,
    secondsLeft: null,
    error: null,
    outcome: null,
  };
}
