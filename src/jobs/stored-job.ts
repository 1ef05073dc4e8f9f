import { z } from 'zod';
import type { ImportJob } from './import-job.js';

const count = z.int().nonnegative();

const tally = z.object({ new: count, updated: count });

const storedJob = z.object({
  version: z.literal(1),
  id: z.string(),
  /** The id of the import in the graph. */
  import: z.string(),
  name: z.string(),
  isDryRun: z.boolean(),
  replaces: z.string().nullable(),
  /** Its place in the line: jobs run in the order of this number. */
  order: count,
  upload: z.object({
    /** The file of its bytes, in the folder of uploads. */
    file: z.string().regex(/^[0-9a-f]{64}$/),
    /** What the client called it. */
    name: z.string(),
    /** Which of the files it holds this is, from 0. */
    member: count,
  }),
  status: z.enum(['ENQUEUED', 'PROCESSING', 'SUCCEEDED', 'FAILED', 'CANCELED']),
  enqueuedAt: z.string(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  bytes: count,
  bytesRead: count,
  records: count,
  new: count,
  updated: count,
  unchanged: count,
  problemCount: count,
  /** What the import had brought before the job began; null until it begins. */
  before: tally.nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});

/** A job as its file keeps it. */
export type StoredJob = Readonly<z.infer<typeof storedJob>>;

/** What an import had brought when its job began. */
export type ImportTally = Readonly<z.infer<typeof tally>>;

/** The job that a file holds; null where it is none of ours, or damaged. */
export function readStoredJob(text: string): StoredJob | null {
  try {
    return storedJob.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** How quick a job is; null unless it runs. */
export type JobPace = Pick<ImportJob, 'recordsPerSecond' | 'secondsLeft'>;

const AT_REST: JobPace = { recordsPerSecond: null, secondsLeft: null };

/** A job as it is told. */
export function toldJob(job: StoredJob, pace: JobPace = AT_REST): ImportJob {
  const { version: _, import: __, order: ___, upload: ____, before: _____, ...told } = job;
  return { ...told, ...pace, outcome: null };
}
