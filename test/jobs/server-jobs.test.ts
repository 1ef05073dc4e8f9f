import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JobTakenOver } from '../../src/jobs/errors.js';
import { JobBoard } from '../../src/jobs/job-board.js';
import { JobFiles } from '../../src/jobs/job-files.js';
import { JobLeases } from '../../src/jobs/job-leases.js';
import { JobProblems } from '../../src/jobs/job-problems.js';
import { ServerJobs } from '../../src/jobs/server-jobs.js';
import type { StoredJob } from '../../src/jobs/stored-job.js';
import { UploadStore } from '../../src/jobs/upload-store.js';
import { openStore, type Store } from '../../src/store/index.js';
import { EMBEDDED } from '../support/engines.js';
import { newUploads } from './new-uploads.js';
import { jobWith } from './stored-jobs.js';

const LIMITS = { maxBytes: 1_000_000, maxRecords: 1_000, maxWaiting: 3, timeoutMs: 60_000 };

const ENDED = { status: 'SUCCEEDED', finishedAt: '2026-11-29T12:00:00.000Z' } as const;

describe('the jobs of a server', () => {
  let store: Store;
  beforeAll(async () => {
    const dataFolder = join(await newUploads(), 'data');
    store = await openStore({ ...EMBEDDED, dataFolder }, () => undefined);
  });
  afterAll(() => store.close());

  /** Jobs that a server has, of which it runs none yet. */
  async function serverWith(...given: readonly StoredJob[]) {
    return shared(null, given);
  }

  async function shared(leases: JobLeases | null, given: readonly StoredJob[]) {
    const folder = await newUploads();
    const files = new JobFiles(folder);
    for (const job of given) await files.keep(job);
    const board = new JobBoard(files, given);
    const uploads = new UploadStore(folder, LIMITS.maxBytes);
    const jobs = new ServerJobs(
      { store, uploads: folder, limits: LIMITS },
      {
        board,
        uploads,
        problems: new JobProblems(folder),
        leases,
        refusal: null,
        release: async () => undefined,
      },
    );
    return { jobs, board, folder, files: () => readdir(folder) };
  }

  it('that have ended stay as they ended, where their leases were released meanwhile', async () => {
    const ended = jobWith('I1', ENDED);
    const { jobs, board } = await serverWith(ended);
    await jobs.stop('I1', new JobTakenOver());
    expect(board.get('I1')).toEqual(ended);
  });

  it('end where another server asked for it while this one was away', async () => {
    const leases = new JobLeases(store.engine, 'S1');
    const { jobs, board } = await shared(leases, [jobWith('I2')]);
    await leases.claimWanted(jobWith('I2'));
    await new JobLeases(store.engine, 'S2').askToCancel('I2');
    await jobs.begin();
    for await (const _ of jobs.watch('I2', AbortSignal.timeout(10_000)));
    await jobs.close();
    expect(board.get('I2')).toMatchObject({
      status: 'CANCELED',
      error: { code: 'IMPORT_CANCELED' },
    });
  });

  it('come in again once, however many people run them again at once', async () => {
    const { jobs } = await serverWith(jobWith('I3', { ...ENDED, status: 'FAILED' }));
    const retries = await Promise.allSettled([jobs.retry('I3'), jobs.retry('I3')]);
    await jobs.close();
    expect(retries).toMatchObject([
      { status: 'fulfilled', value: { status: 'ENQUEUED' } },
      { status: 'rejected', reason: { code: 'IMPORT_NOT_FAILED' } },
    ]);
  });

  it('are not run again while their uploads go', async () => {
    const old = jobWith('I4', { ...ENDED, status: 'FAILED', finishedAt: '2020-01-01T00:00:00Z' });
    const { jobs, board } = await serverWith(old);
    const beginning = jobs.begin();
    await Promise.resolve();
    await expect(jobs.retry('I4')).rejects.toMatchObject({ code: 'UPLOAD_GONE' });
    await beginning;
    await jobs.close();
    expect(board.get('I4')).toMatchObject({ status: 'FAILED', upload: { isKept: false } });
  });

  it('are not told as imports that are no longer in the graph, whichever server ran them', async () => {
    const other = new JobLeases(store.engine, 'S2');
    for (const id of ['I5', 'dry-I5']) await other.claimWanted(jobWith(id));
    await other.release([jobWith('I5', ENDED), jobWith('dry-I5', { ...ENDED, isDryRun: true })]);
    const { jobs } = await shared(new JobLeases(store.engine, 'S1'), [jobWith('I6', ENDED)]);
    expect(await jobs.find('I5')).toBeNull();
    expect(await jobs.find('I6')).toBeNull();
    expect(await jobs.find('dry-I5')).toMatchObject({ status: 'SUCCEEDED' });
  });
});
