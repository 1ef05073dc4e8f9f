// What `add` throws where an upload is to replace an import that it cannot.
export { InvalidDecisionError } from '../identity/index.js';
export { createImportJobs } from './create-import-jobs.js';
export { ImportNotFoundError } from './errors.js';
export type { ImportJob, JobError, JobStatus } from './import-job.js';
export type { ImportJobs, JobProblem, Upload } from './import-jobs.js';
export type { ImportJobsOptions, JobLimits, JobLogger } from './job-options.js';
export { logFailure } from './log-failure.js';
export { toldError } from './told-error.js';
