import { afterAll, describe, expect, test, vi } from 'vitest';
import { readPaper, TermWorkers } from '../../src/topics/index.js';
import { loadTagger } from '../../src/topics/terms/wink-tagger.js';
import { TermWorkerError } from '../../src/topics/worker/errors.js';

const texts = Array.from({ length: 230 }, (_, place) => ({
  title: `Sleep deprivation of night nurses in ward ${place}`,
  abstract: 'We asked nurses about sleep. The quality of sleep was low in most of the hospitals.',
}));

function threadsOfProcess(): number {
  const report: unknown = process.report.getReport();
  if (typeof report !== 'object' || report === null || !('workers' in report)) return Number.NaN;
  return Array.isArray(report.workers) ? report.workers.length : Number.NaN;
}

describe('term workers', () => {
  const workers = new TermWorkers(2);
  afterAll(() => workers.close());

  test('give what this thread gives, in the order asked', async () => {
    const tag = loadTagger();
    expect(await workers.read(texts)).toEqual(texts.map((text) => readPaper(text, tag)));
  });

  test('answer many who ask at once', async () => {
    const [one, other] = await Promise.all([workers.read(texts.slice(0, 3)), workers.read(texts)]);
    expect(one).toEqual(other.slice(0, 3));
  });

  test('read nothing of nothing', async () => {
    expect(await workers.read([])).toEqual([]);
  });

  test('start again after they were closed', async () => {
    await workers.close();
    const [found] = await workers.read(texts.slice(0, 1));
    expect(found?.language).toBe('en');
    expect(found?.terms.map(({ label }) => label)).toContain('sleep deprivation');
  });

  test('tell those who wait when they are closed', async () => {
    const lost = new TermWorkers(1);
    const reading = lost.read(texts);
    await lost.close();
    await expect(reading).rejects.toThrow(TermWorkerError);
  });

  test('end when nothing was asked for a while, and start again', async () => {
    const before = threadsOfProcess();
    const brief = new TermWorkers(1, 0);
    const first = await brief.read(texts.slice(0, 1));
    await vi.waitFor(() => expect(threadsOfProcess()).toBe(before), 10_000);
    expect(await brief.read(texts.slice(0, 1))).toEqual(first);
    await brief.close();
  });

  test('find the language, and no terms in one without a model', async () => {
    const abstract =
      'Die Behandlung der Patienten ist in den letzten Jahren wesentlich verbessert worden und es gibt neue Verfahren für die Klinik.';
    expect(await workers.read([{ title: 'Neue Verfahren', abstract }])).toEqual([
      { language: 'de', terms: [] },
    ]);
  });
});
