import { enqueuedJob, type StoredJob } from '../../src/jobs/stored-job.js';

/** A job as a test needs it. */
export function jobWith(id: string, given: Partial<StoredJob> = {}): StoredJob {
  const upload = { file: 'a'.repeat(64), name: 'a.ris', bytes: 100, member: 0, isKept: true };
  const job = enqueuedJob(
    {
      version: 1,
      id,
      import: id,
      name: 'a.ris',
      isDryRun: false,
      replaces: null,
      upload,
      bytes: 100,
    },
    1,
  );
  return { ...job, ...given };
}
