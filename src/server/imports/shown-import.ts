import type { ImportJob } from '../../jobs/index.js';

/** What the JSON of an import tells, by the names that GraphQL has for it. */
const SHOWN = [
  'id',
  'name',
  'isDryRun',
  'replaces',
  'status',
  'enqueuedAt',
  'startedAt',
  'finishedAt',
  'bytes',
  'bytesRead',
  'records',
  'new',
  'updated',
  'unchanged',
  'problemCount',
  'recordsPerSecond',
  'secondsLeft',
  'error',
  'outcome',
] as const satisfies readonly (keyof ImportJob)[];

/** An import as the routes send it. */
export function shownImport(job: ImportJob): Readonly<Record<string, unknown>> {
  return Object.fromEntries(SHOWN.map((name) => [name, job[name]]));
}
