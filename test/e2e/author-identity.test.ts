import { afterAll, beforeAll, expect, it } from 'vitest';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

function record(title: string, authors: readonly string[]): string {
  const people = authors.map((name) => `AU  - ${name}`).join('\n');
  return `TY  - JOUR\nTI  - ${title}\n${people}\nT2  - Cell Cycle\nPY  - 2020\nER  - \n`;
}

const FULL = record('Digital hospitals in the north of England', [
  'Krasuska, Marta',
  'Cresswell, Kathrin',
]);
const SHORT = record('Exemplars of digital change', ['Krasuska, M.', 'Cresswell, Kathrin']);
const RIVAL = record('Poppies of the Tatra mountains', ['Krasuska, Maria']);

const QUESTION = `query ($name: String!) {
  author(name: $name) {
    whyMerged { name to score evidence { kind values points } }
    possibleSameAs(first: 5) { author { name } because evidence { kind } }
  }
}`;

describeOnBothEngines('Who an author is', ({ store, reset }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await reset();
    await importSource(store(), textSource('two.ris', FULL + SHORT));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  it('is told with what spoke for each name that was joined', async () => {
    expect(await api.ask(QUESTION, { name: 'Marta Krasuska' })).toEqual({
      author: {
        whyMerged: [
          {
            name: 'krasuska, m',
            to: 'krasuska, marta',
            score: 4,
            evidence: [
              { kind: 'COAUTHORS', values: ['cresswell|k'], points: 3 },
              { kind: 'JOURNAL', values: ['cell cycle'], points: 1 },
            ],
          },
        ],
        possibleSameAs: [],
      },
    });
  });

  it('is told with whom the author may be, once a second full name fits', async () => {
    await importSource(store(), textSource('rival.ris', RIVAL));
    expect(await api.ask(QUESTION, { name: 'Krasuska, M.' })).toEqual({
      author: {
        whyMerged: [],
        possibleSameAs: [
          {
            author: { name: 'Marta Krasuska' },
            because: 'SEVERAL_NAMES_FIT',
            evidence: [{ kind: 'COAUTHORS' }, { kind: 'JOURNAL' }],
          },
          {
            author: { name: 'Maria Krasuska' },
            because: 'SEVERAL_NAMES_FIT',
            evidence: [{ kind: 'JOURNAL' }],
          },
        ],
      },
    });
  });
});
