import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { importId } from '../../src/identity/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
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
import { zipOf } from '../support/zip-of.js';
import { newUploads, uploadOf } from './new-uploads.js';
import { jobWith } from './stored-jobs.js';

const LIMITS = { maxBytes: 1_000_000, maxRecords: 1_000, maxWaiting: 3, timeoutMs: 60_000 };

const ENDED = { status: 'SUCCEEDED', finishedAt: '2026-11-29T12:00:00.000Z' } as const;

/** The files of jobs, which say when one is about to be written. */
class HookedFiles extends JobFiles {
  constructor(
    folder: string,
    private readonly onKeep: () => void,
  ) {
    super(folder);
  }

  override keep(job: StoredJob): Promise<void> {
    this.onKeep();
    return super.keep(job);
  }
}

describe('the jobs of a server', () => {
  let store: Store;
  beforeAll(async () => {
    const dataFolder = join(await newUploads(), 'data');
    store = await openStore({ ...EMBEDDED, dataFolder }, () => undefined);
  });
  afterAll(() => store.close());

  let onKeep: () => void = () => undefined;
  afterEach(() => {
    onKeep = () => undefined;
  });

  /** Jobs that a server has, of which it runs none yet. */
  async function serverWith(...given: readonly StoredJob[]) {
    return shared(null, given);
  }

  async function shared(leases: JobLeases | null, given: readonly StoredJob[]) {
    const folder = await newUploads();
    const files = new HookedFiles(folder, () => onKeep());
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
    return { jobs, board, folder };
  }

  it('that have ended stay as they ended, where their leases were released meanwhile', async () => {
    const ended = jobWith('I1', ENDED);
    const { jobs, board } = await serverWith(ended);
    await jobs.stop('I1', new JobTakenOver());
    expect(board.get('I1')).toEqual(ended);
  });

  it('are not cancelled any more once their end is told, though they still tidy up', async () => {
    const { jobs, board } = await serverWith();
    let cancel: Promise<unknown> | undefined;
    onKeep = () => {
      const ended = board.all().find(({ status }) => status === 'SUCCEEDED');
      if (ended !== undefined) cancel ??= jobs.cancel(ended.id).catch((error: unknown) => error);
    };
    const [job] = await jobs.add(
      uploadOf('ends.ris', 'TY  - JOUR\nTI  - A job that ends\nER  - \n'),
    );
    for await (const _ of jobs.watch(job?.id ?? '', AbortSignal.timeout(10_000)));
    await jobs.close();
    expect(await cancel).toMatchObject({ code: 'IMPORT_HAS_ENDED' });
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
    let retry: Promise<unknown> | undefined;
    onKeep = () => {
      retry ??= jobs.retry('I4').catch((error: unknown) => error);
    };
    await jobs.begin();
    expect(await retry).toMatchObject({ code: 'UPLOAD_GONE' });
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

  it('leave nothing here where another server took them over', async () => {
    const other = new JobLeases(store.engine, 'S2');
    const there = jobWith('I7');
    await other.claimWanted(there);
    const { jobs, board, folder } = await shared(new JobLeases(store.engine, 'S1'), [there]);
    await writeFile(join(folder, there.upload.file), 'TY  - JOUR');
    await writeFile(join(folder, 'I7.problems'), '[]');
    await jobs.begin();
    await jobs.close();
    expect(board.get('I7')).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it('let go of their uploads where they are too many themselves', async () => {
    const upload = { ...jobWith('old').upload, file: 'b'.repeat(64) };
    const old = jobWith('old', { ...ENDED, status: 'FAILED', finishedAt: '2026-01-01', upload });
    const young = Array.from({ length: 1_000 }, (_, at) => jobWith(`young${at}`, ENDED));
    const { jobs, board, folder } = await serverWith(old, ...young);
    board.start('old').count = 1;
    await writeFile(join(folder, upload.file), 'TY  - JOUR');
    await jobs.begin();
    expect(board.get('old')).toBeNull();
    expect(board.problemsOf('old')).toBeNull();
    expect(await readdir(folder)).not.toContain(upload.file);
  });

  it('let go of an upload whose file came in another one', async () => {
    const bytes = 'TY  - JOUR\nTI  - A title\nER  - \n';
    const digest = createHash('sha256').update(bytes).digest('hex');
    const id = importId('b.ris', digest);
    const upload = { ...jobWith(id).upload, file: 'c'.repeat(64) };
    const { jobs, folder } = await serverWith(jobWith(id, { ...ENDED, status: 'FAILED', upload }));
    await writeFile(join(folder, upload.file), 'PK');
    await jobs.add(uploadOf('b.ris', bytes));
    expect(await readdir(folder)).not.toContain(upload.file);
    await jobs.close();
  });

  it('come in no more than may wait, with those that are being received', async () => {
    const { jobs } = await serverWith();
    const clients = [1, 2, 3].map((each) => {
      let end: () => void = () => undefined;
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      async function* body(): AsyncGenerator<Uint8Array> {
        yield Buffer.from(`TY  - JOUR\nTI  - Title ${each}\nER  - \n`);
        await ended;
      }
      return { end, added: jobs.add({ name: `${each}.ris`, body: body(), isDryRun: false }) };
    });
    const more = jobs.add(uploadOf('more.ris', 'TY  - JOUR'));
    await expect(more).rejects.toMatchObject({ code: 'TOO_MANY_IMPORTS' });
    for (const { end } of clients) end();
    const added = await Promise.all(clients.map((client) => client.added));
    expect(added.flat()).toHaveLength(3);
    await jobs.close();
  });

  it('replace no import that is not known, which is said before the file is read', async () => {
    const { jobs } = await serverWith();
    async function* body(): AsyncGenerator<Uint8Array> {
      expect.fail('The file is read.');
      yield Buffer.from('');
    }
    const sent = jobs.add({ name: 'a.ris', body: body(), isDryRun: false, replaces: 'I0' });
    await expect(sent).rejects.toMatchObject({
      code: 'DECISION_INVALID',
      message: expect.stringContaining('"I0"'),
    });
  });

  it('replace what they were sent for, and nothing that is asked for later', async () => {
    const bytes = 'TY  - JOUR\nTI  - A title\nER  - \n';
    const id = importId('c.ris', createHash('sha256').update(bytes).digest('hex'));
    const { jobs } = await serverWith(jobWith('I8'), jobWith(id));
    const sent = jobs.add({ ...uploadOf('c.ris', bytes), replaces: 'I8' });
    await expect(sent).rejects.toMatchObject({ code: 'DECISION_INVALID' });
    await jobs.close();
  });

  describe('that are sent again and cancelled while they wait', () => {
    const BYTES = 'TY  - JOUR\nTI  - Sent again\nER  - \n';
    const ID = importId('again.ris', createHash('sha256').update(BYTES).digest('hex'));

    /** Lets no job begin until the work ends. */
    async function held(jobs: ServerJobs, work: () => Promise<void>): Promise<void> {
      await jobs.between(new AbortController().signal, work);
      await jobs.close();
    }

    it('are told as they ended before', async () => {
      const earlier = { ...ENDED, isDryRun: true, records: 7, new: 5, problemCount: 2 };
      const { jobs, folder } = await serverWith(jobWith(`dry-${ID}`, earlier));
      await held(jobs, async () => {
        const [sent] = await jobs.add({ ...uploadOf('again.ris', BYTES), isDryRun: true });
        expect(sent).toMatchObject({ id: `dry-${ID}`, status: 'ENQUEUED', records: 0 });
        expect(await jobs.cancel(`dry-${ID}`)).toMatchObject({
          ...{ status: 'SUCCEEDED', records: 7, new: 5, problemCount: 2, error: null },
          finishedAt: ENDED.finishedAt,
        });
        expect(await jobs.find(`dry-${ID}`)).toMatchObject({ status: 'SUCCEEDED', records: 7 });
      });
      expect(await readdir(folder)).not.toContain(jobWith('x').upload.file);
    });

    it('have failed where they had, and can be run again', async () => {
      const error = { code: 'DISK_FULL', message: 'full' };
      const failed = jobWith('I9', { ...ENDED, status: 'FAILED', error });
      const { jobs } = await serverWith(failed);
      await held(jobs, async () => {
        expect(await jobs.retry('I9')).toMatchObject({ status: 'ENQUEUED', error: null });
        expect(await jobs.cancel('I9')).toMatchObject({ status: 'FAILED', error });
        expect(await jobs.retry('I9')).toMatchObject({ status: 'ENQUEUED' });
        await jobs.cancel('I9');
      });
    });

    it('are told from the graph where only that knows the import', async () => {
      await importSource(store, textSource('again.ris', BYTES));
      const { jobs, folder } = await serverWith();
      await held(jobs, async () => {
        await jobs.add(uploadOf('again.ris', BYTES));
        const told = { status: 'SUCCEEDED', records: 1, new: 1, error: null };
        expect(await jobs.cancel(ID)).toMatchObject(told);
        expect(await jobs.list()).toContainEqual(expect.objectContaining({ id: ID, ...told }));
      });
      expect(await readdir(folder)).toEqual([]);
    });

    it('are told as before where one of an archive cannot be kept', async () => {
      const files = zipOf({ 'a.ris': BYTES, 'b.ris': `${BYTES}\n` });
      const archive = () => ({ ...uploadOf('both.zip', files), isDryRun: true });
      const other = await serverWith();
      let ids: readonly string[] = [];
      await held(other.jobs, async () => {
        ids = (await other.jobs.add(archive())).map(({ id }) => id);
      });
      const [first = '', second = ''] = ids;
      const { jobs } = await serverWith(jobWith(first, { ...ENDED, isDryRun: true, records: 7 }));
      await held(jobs, async () => {
        let writes = 0;
        onKeep = () => {
          writes += 1;
          if (writes === 2) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        };
        await expect(jobs.add(archive())).rejects.toMatchObject({ code: 'DISK_FULL' });
        expect(await jobs.find(first)).toMatchObject({ status: 'SUCCEEDED', records: 7 });
        expect(await jobs.find(second)).toBeNull();
      });
    });

    it('are cancelled where nothing came of them before', async () => {
      const { jobs } = await serverWith();
      await held(jobs, async () => {
        const [sent] = await jobs.add(uploadOf('never.ris', BYTES));
        expect(await jobs.cancel(sent?.id ?? '')).toMatchObject({
          ...{ status: 'CANCELED', error: { code: 'IMPORT_CANCELED' } },
        });
      });
    });
  });
});
