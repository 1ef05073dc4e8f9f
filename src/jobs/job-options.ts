import type { ExampleImports } from '../ingest/index.js';
import type { Store } from '../store/index.js';

/** How much a server takes. */
export interface JobLimits {
  /** Bytes of one upload, as they come. */
  readonly maxBytes: number;
  /** Bytes of one packed upload when it is unpacked, all its files together; left out: as many as it unpacks to. */
  readonly maxUnpacked?: number;
  /** Records that one import may read. */
  readonly maxRecords: number;
  /** Imports that may wait while one runs. */
  readonly maxWaiting: number;
  /** How long one import may run. */
  readonly timeoutMs: number;
}

/** What is told to whoever runs the server; pino's loggers are such. */
export interface JobLogger {
  error(details: object, message: string): void;
  warn(details: object, message: string): void;
  info(details: object, message: string): void;
}

/** What the jobs of a server are made from. */
export interface ImportJobsOptions {
  /** Stays open until the jobs are closed. */
  readonly store: Store;
  /** The folder of uploads and jobs, which no other process may use. */
  readonly uploads: string;
  readonly limits: JobLimits;
  readonly logger?: JobLogger;
  /** Imports that make room for the first others. */
  readonly examples?: () => Promise<ExampleImports>;
}
