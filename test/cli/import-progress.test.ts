import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../src/cli/import-progress.js';
import { recordStreams } from './run-command.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the progress of an import where there is no terminal', () => {
  it('is a plain line every five seconds, counted over all sources', () => {
    const streams = recordStreams();
    const progress = showProgress(streams, 400);
    const at = (source: string, bytesRead: number, records: number) =>
      progress.update({ source, bytesRead, records });
    at('a.ris', 100, 10);
    vi.advanceTimersByTime(4_999);
    at('a.ris', 150, 15);
    vi.advanceTimersByTime(1);
    at('a.ris', 200, 20);
    progress.next();
    vi.advanceTimersByTime(5_000);
    at('b.ris', 100, 10);
    progress.stop();
    expect(streams.text()).toEqual({
      out: '',
      err: '20 records (50 %), reading a.ris\n30 records (75 %), reading b.ris\n',
    });
  });

  it('has no share of a stream whose length nobody knows', () => {
    const streams = recordStreams();
    const progress = showProgress(streams, null);
    vi.advanceTimersByTime(5_000);
    progress.update({ source: '-', bytesRead: 10, records: 3 });
    expect(streams.text().err).toBe('3 records, reading -\n');
  });
});
