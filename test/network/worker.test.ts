import { describe, expect, it } from 'vitest';
import {
  analyzeNetwork,
  collectIncidences,
  type NetworkJob,
  NetworkTooLargeError,
  NetworkWorkers,
  tabulate,
} from '../../src/network/index.js';
import { NetworkWorkerError } from '../../src/network/worker/worker-failure.js';

import { QueueFullError, WorkQueue } from '../../src/threads/index.js';
import { incidencesOf, workedExample } from './made-papers.js';

const rows = collectIncidences(incidencesOf(workedExample));
const job: NetworkJob = {
  build: { counting: 'FRACTIONAL' },
  clustering: { seed: 1 },
  centralities: ['PAGE_RANK', 'BETWEENNESS'],
  hasStatistics: true,
  windows: { years: 1 },
};

/** Enough work to be stopped in the middle of it. */
const long: NetworkJob = {
  build: { counting: 'FULL' },
  centralities: ['BETWEENNESS'],
  sampling: { exactUpTo: 1_000_000 },
};

const manyRows = collectIncidences(
  Array.from({ length: 40_000 }, (_, index) => ({
    member: `a${index % 9_973}`,
    paper: `p${Math.floor(index / 4)}`,
    year: 2000,
    memberCount: 4,
  })),
);

const turn = (signal: AbortSignal) => ({ owner: {}, cost: 1, signal });

describe('a worker', () => {
  it('gives the same answer as this thread, and the table', async () => {
    const { table, analysis } = await new NetworkWorkers().run(rows, job);
    expect(table).toEqual(tabulate(rows));
    expect(analysis).toEqual(analyzeNetwork(tabulate(rows), job));
  });

  it('works on a table that was made before, and leaves it whole', async () => {
    const workers = new NetworkWorkers();
    const { table } = await workers.run(rows, job);
    const again = await workers.run(table, job);
    expect(again.table).toBe(table);
    expect(again.analysis).toEqual(analyzeNetwork(table, job));
  });

  it('does one job after the other, also after one that failed', async () => {
    const workers = new NetworkWorkers(new WorkQueue({ places: 1, smallPlaces: 0 }));
    const refused = workers.run(rows, { build: { counting: 'FULL', maxPairs: 1 } });
    const answers = await Promise.allSettled([
      refused,
      ...[1, 2, 3].map(() => workers.run(rows, job)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([
      'rejected',
      ...Array(3).fill('fulfilled'),
    ]);
    expect((await workers.run(rows, job)).analysis).toEqual(analyzeNetwork(tabulate(rows), job));
  });

  it('refuses what is too large, with the error of this thread', async () => {
    const refused = new NetworkWorkers().run(rows, { build: { counting: 'FULL', maxPairs: 1 } });
    await expect(refused).rejects.toThrow(NetworkTooLargeError);
    await expect(refused).rejects.toMatchObject({ pairs: 5, maxPairs: 1 });
  });

  it('stops when the signal aborts, and the next job has its place', async () => {
    const workers = new NetworkWorkers(new WorkQueue({ places: 1, smallPlaces: 0 }));
    const stop = new AbortController();
    const stopped = workers.run(manyRows, long, turn(stop.signal));
    const next = workers.run(rows, job);
    setTimeout(() => stop.abort(new Error('not wanted any more')), 100);
    await expect(stopped).rejects.toThrow('not wanted any more');
    expect((await next).analysis.statistics).toMatchObject({ nodes: 4 });
  });

  it('is sent nothing of a job that is refused, or that leaves before its turn', async () => {
    const workers = new NetworkWorkers(new WorkQueue({ places: 1, smallPlaces: 0, maxWaiting: 1 }));
    let read = 0;
    const watched = {
      ...rows,
      get members() {
        read += 1;
        return rows.members;
      },
    };
    const stop = new AbortController();
    const running = workers.run(manyRows, long, turn(stop.signal));
    const leaving = new AbortController();
    const waiting = workers.run(watched, job, turn(leaving.signal));
    const refused = workers.run(watched, job);
    leaving.abort(new Error('gone'));
    await expect(refused).rejects.toThrow(QueueFullError);
    await expect(waiting).rejects.toThrow('gone');
    expect(read).toBe(0);
    stop.abort(new Error('not wanted any more'));
    await expect(running).rejects.toThrow('not wanted any more');
  });

  it('does not begin when the signal has aborted before', async () => {
    const workers = new NetworkWorkers(new WorkQueue({ places: 1, smallPlaces: 0 }));
    await expect(
      workers.run(rows, job, turn(AbortSignal.abort(new Error('gone')))),
    ).rejects.toThrow('gone');
    await expect(workers.run(rows, job)).resolves.toBeDefined();
  });

  it('turns a failure of the job into an error with a code and the cause', async () => {
    // A count of windows that no array can have: the job itself fails.
    const failing: NetworkJob = {
      ...job,
      windows: { years: 1, span: { from: 0, to: 1e12 }, maxWindows: 1e12 },
    };
    const failed = new NetworkWorkers().run(rows, failing);
    await expect(failed).rejects.toThrow(NetworkWorkerError);
    await expect(failed).rejects.toMatchObject({
      code: 'NETWORK_WORKER_FAILED',
      cause: expect.any(Error),
    });
  });
});
