import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { outdated } from '../../src/jobs/kept-jobs.js';
import { readStoredJob } from '../../src/jobs/stored-job.js';
import { jobWith } from './stored-jobs.js';

const NOW = Date.parse('2026-11-29T12:00:00.000Z');

function failed(id: string, finishedAt: string, bytes = 100, of = id) {
  const file = createHash('sha256').update(of).digest('hex');
  const { upload } = jobWith(id);
  return jobWith(id, { status: 'FAILED', finishedAt, upload: { ...upload, file, bytes } });
}

describe('jobs that have ended', () => {
  it('let their uploads go after a week', () => {
    const old = failed('old', '2026-11-22T11:59:59.000Z');
    const young = failed('young', '2026-11-22T12:00:01.000Z');
    expect(outdated([old, young], 1_000, NOW)).toEqual({ jobs: [], uploads: [old] });
  });

  it('let the oldest uploads go where all are too many bytes', () => {
    const jobs = [1, 2, 3].map((day) =>
      failed(`day${day}`, `2026-11-2${5 + day}T12:00:00.000Z`, 400),
    );
    expect(outdated(jobs, 800, NOW).uploads).toEqual(jobs.slice(0, 1));
  });

  it('count an archive once, and keep it or let it go for all its files', () => {
    const at = (day: number) => `2026-11-2${day}T12:00:00.000Z`;
    const young = [7, 8].map((day) => failed(`young${day}`, at(day), 400, 'young.zip'));
    const older = [5, 6].map((day) => failed(`older${day}`, at(day), 400, 'older.zip'));
    const jobs = [...young, ...older];
    expect(outdated(jobs, 800, NOW).uploads).toEqual([]);
    expect(new Set(outdated(jobs, 799, NOW).uploads)).toEqual(new Set(older));
    const weekOld = failed('week', '2026-11-21T12:00:00.000Z', 400, 'young.zip');
    expect(outdated([...young, weekOld], 800, NOW).uploads).toEqual([]);
  });

  it('are the latest thousand; what waits or runs is never among those that go', () => {
    const ended = Array.from({ length: 1_002 }, (_, at) =>
      jobWith(`I${at}`, { status: 'SUCCEEDED', finishedAt: new Date(NOW + at).toISOString() }),
    );
    const waiting = jobWith('waiting');
    expect(
      outdated([waiting, ...ended], 1e9, NOW)
        .jobs.map(({ id }) => id)
        .sort(),
    ).toEqual(['I0', 'I1']);
  });
});

describe('the file of a job', () => {
  it('is read as it was written, and is none where it is damaged', () => {
    const job = failed('I1', '2026-11-22T12:00:01.000Z');
    expect(readStoredJob(JSON.stringify(job))).toEqual(job);
    for (const text of [
      '',
      '{',
      '{}',
      JSON.stringify({ ...job, upload: { ...job.upload, file: '../x' } }),
    ]) {
      expect(readStoredJob(text)).toBeNull();
    }
  });
});
