import type { UploadsUnusableError } from './errors.js';
import type { JobBoard } from './job-board.js';
import type { JobLeases } from './job-leases.js';
import type { JobProblems } from './job-problems.js';
import type { UploadStore } from './upload-store.js';

/** What the jobs of a server are put together from. */
export interface JobParts {
  readonly board: JobBoard;
  readonly uploads: UploadStore;
  readonly problems: JobProblems;
  /** Null where no other server shares the database. */
  readonly leases: JobLeases | null;
  /** Why no uploads are taken; null where they are. */
  readonly refusal: UploadsUnusableError | null;
}
