import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const PAPERS = 120;
const AUTHORS = 900;
const TEAM = 50;

/** Papers of fifty authors each, so that paths through the network take some time. */
const RIS = Array.from({ length: PAPERS }, (_, paper) =>
  [
    'TY  - JOUR',
    `TI  - Paper ${paper}`,
    'PY  - 2001',
    ...Array.from({ length: TEAM }, (_, place) => {
      const author = (paper * 37 + place * place * 11 + place) % AUTHORS;
      return `AU  - Name${author}, Given${author}`;
    }),
    'ER  - ',
    '',
  ].join('\n'),
).join('\n');

/** More than may run and wait. */
const FLOOD = availableParallelism() + 70;

const answers = z.object({
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) }))
    .optional(),
});

describeOnBothEngines('A flood of large networks', ({ store }) => {
  let api: RunningApi;
  const flood = new AbortController();
  beforeAll(async () => {
    await importSource(store(), textSource('teams.ris', RIS));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  async function largeNetwork(seed: number): Promise<z.infer<typeof answers>> {
    const query = `{ coauthorNetwork(options: { seed: ${seed} }, first: 1) { nodes { centrality { betweenness } } } }`;
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: flood.signal,
    });
    return answers.parse(await response.json());
  }

  it('is refused in part, with what to do, and small questions are answered beside it', async () => {
    let pending = 0;
    const refusals: string[] = [];
    await api.ask('{ coauthorNetwork { statistics { nodes } } }');
    const asked = Array.from({ length: FLOOD }, async (_, seed) => {
      pending += 1;
      const { errors = [] } = await largeNetwork(seed).finally(() => {
        pending -= 1;
      });
      for (const { message, extensions } of errors) refusals.push(`${extensions.code}: ${message}`);
    });
    const settled = Promise.allSettled(asked);
    while (refusals.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));

    const small = await api.ask(`{
      papers(first: 3) { nodes { title } }
      authors(first: 1) { nodes { id } }
    }`);
    const { authors } = Object(small);
    const { coauthorNetwork } = Object(
      await api.ask(
        `query ($author: ID!) { coauthorNetwork(author: $author) { nodes { id } links { strength } } }`,
        {
          author: authors.nodes[0].id,
        },
      ),
    );
    expect(coauthorNetwork.nodes.length).toBeGreaterThan(TEAM);
    // Large ones still wait: the small ones have overtaken them.
    expect(pending).toBeGreaterThan(10);

    flood.abort();
    await settled;
    expect(refusals.length).toBeGreaterThan(5);
    for (const refusal of refusals) {
      expect(refusal).toMatch(/^SERVER_BUSY: .*50 computations are waiting.*Ask again/);
    }
  });

  it('leaves the queue with those who asked', async () => {
    const answer = await api.ask(
      '{ coauthorNetwork(options: { seed: 9999 }) { nodes { centrality { betweenness } } } }',
    );
    expect(Object(answer).coauthorNetwork.nodes.length).toBe(100);
  });
});
