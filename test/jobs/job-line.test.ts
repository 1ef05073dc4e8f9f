import { expect, it } from 'vitest';
import { JobBoard } from '../../src/jobs/job-board.js';
import { JobFiles } from '../../src/jobs/job-files.js';
import { JobLine } from '../../src/jobs/job-line.js';
import { newUploads } from './new-uploads.js';
import { jobWith } from './stored-jobs.js';

/** A line of jobs that each end when they are let go, and what happened in it. */
async function newLine(...ids: readonly string[]) {
  const happened: string[] = [];
  const letGo = new Map<string, () => void>();
  const jobs = ids.map((id, order) => jobWith(id, { order }));
  const board = new JobBoard(new JobFiles(await newUploads()), jobs);
  const line = new JobLine(board, async (job) => {
    happened.push(job.id);
    await new Promise<void>((resolve) => {
      letGo.set(job.id, resolve);
    });
    await board.settle({ ...job, status: 'SUCCEEDED' });
  });
  return { line, happened, finish: (id: string) => letGo.get(id)?.() };
}

const never = new AbortController().signal;

it('does other work after the job that runs, and before the next one', async () => {
  const { line, happened, finish } = await newLine('I1', 'I2');
  line.wake();
  const done = line.between(never, async () => void happened.push('work'));
  await new Promise(setImmediate);
  expect(happened).toEqual(['I1']);
  finish('I1');
  await done;
  await expect.poll(() => happened).toEqual(['I1', 'work', 'I2']);
});

it('begins no job while other work goes on, and goes on where that fails', async () => {
  const { line, happened } = await newLine('I1');
  const failing = line.between(never, async () => {
    line.wake();
    happened.push('work');
    throw new Error('broken');
  });
  await expect(failing).rejects.toThrow('broken');
  expect(happened).toEqual(['work', 'I1']);
});

it('lets go of work that is no longer wanted while it waits', async () => {
  const { line, happened, finish } = await newLine('I1', 'I2');
  const unwanted = new AbortController();
  line.wake();
  const waiting = line.between(unwanted.signal, async () => void happened.push('work'));
  unwanted.abort(new Error('not wanted'));
  await expect(waiting).rejects.toThrow('not wanted');
  finish('I1');
  await expect.poll(() => happened).toEqual(['I1', 'I2']);
});
