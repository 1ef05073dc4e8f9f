import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

/** A hundred papers with a hundred authors each, all different: their betweenness takes seconds. */
const RIS = Array.from({ length: 100 }, (_, paper) =>
  [
    'TY  - JOUR',
    `TI  - Paper ${paper}`,
    ...Array.from(
      { length: 100 },
      (__, author) => `AU  - Family${(paper * 53 + author * 7) % 4_001}, A`,
    ),
    'ER  - ',
    '',
  ].join('\n'),
).join('\n');

const threads = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;

describeOnBothEngines('An export that nobody waits for', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), textSource('many.ris', RIS));
    api = await startApi(store());
  }, 60_000);
  afterAll(() => api.stop());

  it('is no longer computed: its thread ends when the client goes', async () => {
    const before = threads();
    const client = new AbortController();
    const url = `${new URL(api.url).origin}/export/coauthors.gexf?centralities=betweenness,closeness`;
    const answer = fetch(url, { signal: client.signal }).catch((error: unknown) => error);
    await waitFor(() => threads() > before);
    client.abort();
    expect(await answer).toBeInstanceOf(Error);
    await waitFor(() => threads() <= before);
    expect((await fetch(`${new URL(api.url).origin}/health`)).status).toBe(200);
  });
});

async function waitFor(isSo: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error('It did not come about within ten seconds.');
    await sleep(5);
  }
}
