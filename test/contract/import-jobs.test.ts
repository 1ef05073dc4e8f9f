import { readdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import { createCurator } from '../../src/curation/index.js';
import { recordsAtOnce } from '../../src/derivation/index.js';
import { command } from '../../src/graph/index.js';
import { textSource } from '../../src/ingest/index.js';
import { createImportJobs, type ImportJob, type ImportJobs } from '../../src/jobs/index.js';
import { newUploads, uploadOf } from '../jobs/new-uploads.js';
import { describeOnBothEngines } from '../support/engines.js';
import { type GraphSnapshot, graphSnapshot } from '../support/graph-snapshot.js';
import { undisturbed } from '../support/undisturbed.js';
import { zipOf } from '../support/zip-of.js';

/** More than one batch on either engine. */
const PAPERS = recordsAtOnce({ kind: 'neo4j' }) + 20;
/** They share papers and people. */
const [one = '', other = ''] = [5, 6].map((seed) =>
  [...makeCorpus({ papers: PAPERS, seed })].join(''),
);

const LIMITS = { maxBytes: 10_000_000, maxRecords: 100_000, maxWaiting: 3, timeoutMs: 600_000 };

/** The graph, and the counts, of one run without a break. */
let whole: { readonly snapshot: GraphSnapshot; readonly counts: object };
beforeAll(async () => {
  const { snapshot, reports } = await undisturbed([textSource('one.ris', one)]);
  const [{ records, new: fresh, updated, unchanged } = expect.fail()] = reports;
  whole = { snapshot, counts: { records, new: fresh, updated, unchanged } };
});

describeOnBothEngines('Imports of a server', ({ name, store, reset }) => {
  const open: ImportJobs[] = [];
  afterEach(async () => {
    for (const jobs of open.splice(0)) await jobs.close();
  });

  async function start(uploads: string, limits: Partial<typeof LIMITS> = {}): Promise<ImportJobs> {
    const jobs = await createImportJobs({
      store: store(),
      uploads,
      limits: { ...LIMITS, ...limits },
    });
    open.push(jobs);
    return jobs;
  }

  async function close(jobs: ImportJobs): Promise<void> {
    await jobs.close();
    open.splice(open.indexOf(jobs), 1);
  }

  async function send(
    jobs: ImportJobs,
    file: string,
    content: string | Uint8Array,
  ): Promise<ImportJob> {
    const [job] = await jobs.add(uploadOf(file, content));
    if (job === undefined) throw new Error('An upload becomes a job.');
    return job;
  }

  async function until(
    jobs: ImportJobs,
    id: string,
    isSo: (job: ImportJob) => boolean,
  ): Promise<ImportJob> {
    for await (const job of jobs.watch(id, AbortSignal.timeout(60_000))) if (isSo(job)) return job;
    return expect.fail(`The job ${id} ended before.`);
  }

  const isOver = ({ status }: ImportJob): boolean => !['ENQUEUED', 'PROCESSING'].includes(status);
  const hasBegunToWrite = ({ records }: ImportJob): boolean => records > 0;

  it('go on after a stop, and tell what one run would', async () => {
    await reset();
    const { snapshot, counts } = whole;
    const uploads = await newUploads();
    const first = await start(uploads);
    const { id } = await send(first, 'one.ris', one);
    await until(first, id, hasBegunToWrite);
    await close(first);
    const second = await start(uploads);
    expect(await until(second, id, isOver)).toMatchObject({ status: 'SUCCEEDED', ...counts });
    expect(await graphSnapshot(store().engine)).toEqual(snapshot);
    expect((await readdir(uploads)).filter((file) => /^[0-9a-f]{64}$/.test(file))).toEqual([]);
    const problems = await second.problems(id);
    expect(problems.every(({ text }) => text !== null)).toBe(true);

    // The same of the graph alone, where the folder was lost.
    await close(second);
    const third = await start(await newUploads());
    expect(await third.find(id)).toMatchObject({ status: 'SUCCEEDED', name: 'one.ris', ...counts });
    const again = await send(third, 'one.ris', one);
    expect(await until(third, again.id, isOver)).toMatchObject({ id, new: 0, unchanged: PAPERS });
  });

  it('stop after a batch when they are cancelled, and go on when they are run again', async () => {
    await reset();
    const { snapshot, counts } = whole;
    const jobs = await start(await newUploads());
    const { id } = await send(jobs, 'one.ris', one);
    const waiting = await send(jobs, 'other.ris', other);
    expect(await jobs.cancel(waiting.id)).toMatchObject({ status: 'CANCELED', records: 0 });
    await until(jobs, id, hasBegunToWrite);
    const canceled = await jobs.cancel(id);
    expect(canceled).toMatchObject({ status: 'CANCELED', error: { code: 'IMPORT_CANCELED' } });
    await expect(jobs.cancel(id)).rejects.toMatchObject({ code: 'IMPORT_HAS_ENDED' });
    expect(await jobs.retry(id)).toMatchObject({ status: 'ENQUEUED' });
    expect(await until(jobs, id, isOver)).toMatchObject({ status: 'SUCCEEDED', ...counts });
    expect(await graphSnapshot(store().engine)).toEqual(snapshot);
    await expect(jobs.retry(id)).rejects.toMatchObject({ code: 'IMPORT_NOT_FAILED' });
    await expect(jobs.retry('I0')).rejects.toMatchObject({ code: 'IMPORT_NOT_FOUND' });
  });

  it('take what is packed, an archive as a job for each of its files', async () => {
    await reset();
    const jobs = await start(await newUploads());
    const [few, more] = [makeCorpus({ papers: 3, seed: 1 }), makeCorpus({ papers: 4, seed: 2 })];
    const files = { 'b.ris': [...more].join(''), 'a.ris': [...few].join(''), 'readme.md': '#' };
    const sent = await jobs.add(uploadOf('both.zip', zipOf(files)));
    expect(sent.map((job) => job.name)).toEqual(['both.zip/a.ris', 'both.zip/b.ris']);
    const packed = await send(jobs, 'a.ris.gz', gzipSync(files['a.ris']));
    expect(packed.bytes).toBe(Buffer.byteLength(files['a.ris']));
    const ids = [...sent, packed].map(({ id }) => id);
    const ended = await Promise.all(ids.map((id) => until(jobs, id, isOver)));
    expect(ended.map(({ status, records }) => [status, records])).toEqual([
      ['SUCCEEDED', 3],
      ['SUCCEEDED', 4],
      ['SUCCEEDED', 3],
    ]);
  });

  it('are tried without a trace in the graph, and are no longer told when they were removed', async () => {
    await reset();
    const jobs = await start(await newUploads());
    const text = [...makeCorpus({ papers: 5, seed: 3 })].join('');
    const [tried] = await jobs.add({ ...uploadOf('few.ris', text), isDryRun: true });
    const dry = await until(jobs, tried?.id ?? '', isOver);
    expect(dry).toMatchObject({
      status: 'SUCCEEDED',
      isDryRun: true,
      outcome: { records: 5, new: 5 },
    });
    expect(await graphSnapshot(store().engine)).toEqual([]);
    const { id } = await send(jobs, 'few.ris', text);
    expect(dry.id).toBe(`dry-${id}`);
    expect(await until(jobs, id, isOver)).toMatchObject({ new: 5, outcome: null });

    await createCurator(store()).removeImport(id, { reason: 'A test.', by: null });
    expect(await jobs.find(id)).toBeNull();
    expect((await jobs.list()).map((job) => job.id)).toEqual([dry.id]);
    const again = await send(jobs, 'few.ris', text);
    expect(await until(jobs, again.id, isOver)).toMatchObject({ status: 'SUCCEEDED', new: 5 });
  });

  it('refuse beyond each limit, and leave nothing behind', async () => {
    await reset();
    const uploads = await newUploads();
    const jobs = await start(uploads, { maxBytes: 1_000_000, maxRecords: PAPERS, maxWaiting: 1 });
    const before = await readdir(uploads);
    const refused = [
      ['x.ris', 'x'.repeat(1_000_001), 'UPLOAD_TOO_LARGE'],
      ['x.ris', 'TY  - JOUR\nER  - \n'.repeat(PAPERS + 1), 'TOO_MANY_RECORDS'],
      ['x.ris.gz', gzipSync('TY  - JOUR\nER  - \n'.repeat(PAPERS + 1)), 'TOO_MANY_RECORDS'],
      ['x.ris', '', 'UPLOAD_EMPTY'],
      ['x.ris.gz', gzipSync(one).subarray(0, 500), 'UPLOAD_UNREADABLE'],
      ['x.zip', zipOf({ 'readme.md': '#' }), 'UPLOAD_UNREADABLE'],
      ['../x.ris', one, 'UPLOAD_NAME_INVALID'],
    ] as const;
    for (const [file, content, code] of refused) {
      await expect(jobs.add(uploadOf(file, content))).rejects.toMatchObject({ code });
    }
    const several = zipOf({ 'a.ris': one, 'b.ris': other });
    await expect(jobs.add(uploadOf('x.zip', several))).rejects.toMatchObject({
      code: 'TOO_MANY_IMPORTS',
    });
    expect(await readdir(uploads)).toEqual(before);
    expect(await jobs.list()).toEqual([]);

    const { id } = await send(jobs, 'one.ris', one);
    await until(jobs, id, ({ status }) => status === 'PROCESSING');
    expect((await send(jobs, 'one.ris', one)).id).toBe(id);
    await send(jobs, 'other.ris', other);
    const third = jobs.add(uploadOf('third.ris', 'TY  - JOUR\nTI  - A third\nER  - \n'));
    await expect(third).rejects.toMatchObject({ code: 'TOO_MANY_IMPORTS' });
    await until(jobs, id, isOver);
  });

  it('end with a code where the file holds no record, or they run too long', async () => {
    await reset();
    const jobs = await start(await newUploads(), { timeoutMs: 1 });
    const slow = await send(jobs, 'one.ris', one);
    expect(await until(jobs, slow.id, isOver)).toMatchObject({
      status: 'FAILED',
      error: { code: 'IMPORT_TIMEOUT' },
    });
    await close(jobs);
    const patient = await start(await newUploads());
    const { id } = await send(patient, 'x.bib', '@article{a, title = {On things}}\n');
    expect(await until(patient, id, isOver)).toMatchObject({
      status: 'FAILED',
      error: { code: 'UPLOAD_UNREADABLE', message: expect.stringContaining('BibTeX') },
    });
  });

  if (name !== 'Neo4j') return;

  it('belong to the server that has the upload, until it is gone', async () => {
    await reset();
    const { snapshot, counts } = whole;
    const [mine, theirs] = [await newUploads(), await newUploads()];
    const first = await start(mine);
    const second = await start(theirs);
    const { id } = await send(first, 'one.ris', one);
    expect(await send(second, 'one.ris', one)).toMatchObject({ id });
    expect((await readdir(theirs)).filter((file) => file.length === 64)).toEqual([]);
    expect((await second.list()).map((job) => [job.id, isOver(job)])).toEqual([[id, false]]);
    await until(first, id, hasBegunToWrite);
    await close(first);

    await store().engine.write((transaction) =>
      transaction.run(command('expire', 'MATCH (j:ImportJob) SET j.leaseUntil = 0')),
    );
    expect(await second.find(id)).toMatchObject({ status: 'INTERRUPTED' });
    await expect(second.retry(id)).rejects.toMatchObject({ code: 'UPLOAD_GONE' });
    await send(second, 'one.ris', one);
    const again = await start(mine);
    expect(await until(second, id, isOver)).toMatchObject({ status: 'SUCCEEDED', ...counts });
    expect(await until(again, id, isOver)).toMatchObject({ status: 'SUCCEEDED', ...counts });
    expect(await graphSnapshot(store().engine)).toEqual(snapshot);
  });
});
