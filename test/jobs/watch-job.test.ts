import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { toldJob } from '../../src/jobs/stored-job.js';
import { watchJob } from '../../src/jobs/watch-job.js';
import { jobWith } from './stored-jobs.js';

it('tells a job at most four times a second, and its last state always', async () => {
  let records = 0;
  const end = performance.now() + 700;
  const seen: string[] = [];
  const change = () => pause(5);
  const find = async () => {
    records += 1;
    const status = performance.now() < end ? 'PROCESSING' : 'SUCCEEDED';
    return toldJob(jobWith('I1', { status, records }));
  };
  for await (const job of watchJob({ find, change }, new AbortController().signal)) {
    seen.push(job.status);
  }
  expect(seen.at(-1)).toBe('SUCCEEDED');
  expect(seen.length).toBeLessThanOrEqual(5);
});

it('keeps nothing for a reader that is slow: it gets the state of when it asks', async () => {
  let records = 0;
  const find = async () => toldJob(jobWith('I1', { status: 'PROCESSING', records }));
  const watching = watchJob({ find, change: () => pause(5) }, new AbortController().signal);
  await watching.next();
  records = 1_000;
  expect((await watching.next()).value).toMatchObject({ records: 1_000 });
  await watching.return(undefined);
});

it('ends when nobody watches any more', async () => {
  const watcher = new AbortController();
  const find = async () => toldJob(jobWith('I1'));
  const change = (signal: AbortSignal) =>
    new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  const watching = watchJob({ find, change }, watcher.signal);
  await watching.next();
  setTimeout(() => watcher.abort(), 10);
  expect((await watching.next()).done).toBe(true);
});
