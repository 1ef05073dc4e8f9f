import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FolderLock, lockFolder, replaceFile } from '../store/index.js';
import { UploadsUnusableError } from './errors.js';
import type { ImportJobs } from './import-jobs.js';
import { JobBoard } from './job-board.js';
import { JobFiles } from './job-files.js';
import { JobLeases } from './job-leases.js';
import type { ImportJobsOptions } from './job-options.js';
import { JobProblems } from './job-problems.js';
import { ServerJobs } from './server-jobs.js';
import { UploadStore } from './upload-store.js';

/**
 * The jobs of a server. Those that its last run left go on at once, in their order. Where the folder of uploads
 * cannot be used the server takes no uploads and says why; what the graph knows of imports is told all the same.
 *
 * @throws EngineUnavailableError where a database that servers share does not answer.
 */
export async function createImportJobs(options: ImportJobsOptions): Promise<ImportJobs> {
  const { uploads: folder, logger } = options;
  const lock = await lockFolder(folder).catch((error: unknown) => {
    logger?.warn({ err: error }, 'the folder of uploads cannot be used; no imports are taken');
    return null;
  });
  try {
    return await openJobs(options, lock);
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

async function openJobs(options: ImportJobsOptions, lock: FolderLock | null): Promise<ImportJobs> {
  const { store, uploads: folder, limits } = options;
  const files = new JobFiles(folder);
  const board = new JobBoard(files, lock === null ? [] : await files.read());
  const uploads = new UploadStore(folder, limits.maxBytes);
  const server = lock === null ? randomUUID() : await serverOf(folder);
  const jobs = new ServerJobs(options, {
    board,
    uploads,
    problems: new JobProblems(folder),
    // The embedded engine serves one process.
    leases: store.engine.kind === 'neo4j' ? new JobLeases(store.engine, server) : null,
    refusal: lock === null ? unusable() : null,
    release: async () => lock?.release(),
  });
  await jobs.begin();
  return jobs;
}

/** The same after a crash, so that the server finds its jobs again although their leases still last. */
async function serverOf(folder: string): Promise<string> {
  const path = join(folder, 'server');
  const known = await readFile(path, 'utf8').catch(() => '');
  if (known.trim() !== '') return known.trim();
  const server = randomUUID();
  await replaceFile(path, `${server}\n`);
  return server;
}

function unusable(): UploadsUnusableError {
  return new UploadsUnusableError(
    'This server takes no uploads: its folder for them cannot be used, or another server uses it. Have PAPERGRAPH_UPLOADS name a folder of its own.',
  );
}
