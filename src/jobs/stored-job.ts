import { z } from 'zod';
import type { ImportJob } from './import-job.js';

const count = z.int().nonnegative();

const tally = z.object({ new: count, updated: count });

const papers = z.array(z.object({ id: z.string(), title: z.string().nullable() })).readonly();

/** What a dry run told. */
const outcome = z.object({
  records: count,
  new: count,
  updated: count,
  unchanged: count,
  papers: count,
  newPapers: count,
  mergedPapers: count,
  merges: z
    .array(
      z.object({
        record: z.object({ index: count, line: count, title: z.string().nullable() }),
        with: papers,
      }),
    )
    .readonly(),
  comparedRecords: count,
});

/** A job by itself. */
const oneJob = z.object({
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
    /** As they came. */
    bytes: count,
    /** Which of the files it holds this is, from 0. */
    member: count,
    /** Whether the job may still be run; its file is then kept. */
    isKept: z.boolean(),
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
  /** What a dry run told at its end; null for others, and until then. */
  outcome: outcome.nullable(),
});

/** The form of a job in its file, and where other servers read of it. */
export const storedJob = oneJob.extend({
  /** How the same import ended before it was sent again; null where it had not, and once the job has begun. */
  earlier: oneJob.nullable().default(null),
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

/** What is known of a job before it has its place in the line. */
export type WantedJob = Pick<
  StoredJob,
  'version' | 'id' | 'import' | 'name' | 'isDryRun' | 'replaces' | 'upload' | 'bytes'
>;

/**
 * A job at the end of the line, as if it had never run.
 *
 * @param earlier the same job as it ended before, which is told again where this one does not begin.
 */
export function enqueuedJob(
  wanted: WantedJob,
  order: number,
  earlier: StoredJob | null = null,
): StoredJob {
  const { version, id, import: importId, name, isDryRun, replaces, upload, bytes } = wanted;
  return {
    version,
    id,
    import: importId,
    name,
    isDryRun,
    replaces,
    order,
    upload,
    status: 'ENQUEUED',
    enqueuedAt: new Date().toISOString(),
    startedAt: null,
    finishedAt: null,
    bytes,
    bytesRead: 0,
    records: 0,
    new: 0,
    updated: 0,
    unchanged: 0,
    problemCount: 0,
    before: null,
    error: null,
    outcome: null,
    earlier: earlier === null ? null : withoutEarlier(earlier),
  };
}

function withoutEarlier({ earlier: _, ...job }: StoredJob): NonNullable<StoredJob['earlier']> {
  return job;
}

/** The job as it ended before, where one that waited did not begin; null where it had not ended before. */
export function earlierJob({ earlier, order, upload }: StoredJob): StoredJob | null {
  if (earlier === null) return null;
  // The bytes are the same, in the upload that came last.
  const { isKept } = earlier.upload;
  return { ...earlier, order, upload: { ...upload, isKept }, earlier: null };
}

/** How quick a job is; null unless it runs. */
export type JobPace = Pick<ImportJob, 'recordsPerSecond' | 'secondsLeft'>;

const AT_REST: JobPace = { recordsPerSecond: null, secondsLeft: null };

/** A job as it is told. */
export function toldJob(job: StoredJob, pace: JobPace = AT_REST): ImportJob {
  const { version: _, import: __, order: ___, upload: ____, before: _____, ...rest } = job;
  const { earlier: ______, ...told } = rest;
  return { ...told, ...pace };
}
