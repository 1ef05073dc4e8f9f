import { afterAll, beforeAll, expect, it } from 'vitest';
import { pickNodes } from '../../bench/api/picked.js';
import { queryVariables } from '../../bench/api/question.js';
import { QUESTIONS } from '../../bench/api/questions.js';
import { makeCorpus } from '../../examples/make-corpus.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const PAPERS = 120;

describeOnBothEngines('Each question of the bench of reads', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    const records = [...makeCorpus({ papers: PAPERS, seed: 5 })];
    await importSource(store(), textSource('made.ris', records.join('')));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  it('waits for no more statements in a row than it must', async () => {
    const picked = await pickNodes(store().engine, PAPERS);
    const inRow: Record<string, number> = {};
    // Files are not asked for in GraphQL; what they read is tested with them.
    for (const question of QUESTIONS.filter(({ query }) => !query.startsWith('/'))) {
      // No author of a small graph has hundreds of papers.
      const values = question.values({ ...picked, hubs: picked.authors }, 0);
      const variables = queryVariables(question, values);
      inRow[question.name] = await api.statementsInARow(question.query, variables);
    }
    expect(inRow).toMatchInlineSnapshot(`
      {
        "1,000 papers by DOI": 3,
        "20 co-authors with counts, hubs": 1,
        "20 co-authors with counts, random authors": 1,
        "20 papers by id with all around them": 1,
        "20 papers of a journal, nested": 1,
        "a page in the middle of all papers": 1,
        "an author by name": 1,
        "combined filters": 2,
        "distance between two people": 2,
        "ego network of depth 1, hubs": 4,
        "ego network of depth 1, random authors": 2,
        "ego network of depth 2, hubs": 2,
        "ego network of depth 2, random authors": 2,
        "facets of all papers": 2,
        "facets of one journal": 1,
        "first page with total": 1,
        "groups with figures": 2,
        "names that begin so": 1,
        "nothing": 0,
        "papers by journal and year, all": 2,
        "papers by year of one journal": 1,
        "papers of two authors": 1,
        "search box, four letters": 2,
        "search box, one letter, with papers": 2,
        "search by relevance, two words": 11,
        "search with highlights, two words": 2,
        "shortest path with its papers": 3,
        "text, two words": 1,
        "the health of all papers": 1,
      }
    `);
  });
});
