import { buildSchema } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import type { LinkedTopics } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type Context, createContext } from '../../src/resolvers/index.js';
import { type PapersWithTopics, topicsOfAll } from '../../src/resolvers/network/topic-tables.js';
import { describeOnBothEngines } from '../support/engines.js';

/** What is kept belongs to a schema, so another one reads again. */
const anotherSchema = () => buildSchema('type Query { nothing: Int }');

describeOnBothEngines('The topics of all papers', ({ store }) => {
  let context: Context;
  beforeAll(async () => {
    const mesh = 'TY  - JOUR\nTI  - Rest\nDB  - MEDLINE\nKW  - *Sleep\nKW  - *Exercise\nER  - \n';
    const records = [...makeCorpus({ papers: 200, seed: 3 }), mesh].join('');
    await importSource(store(), textSource('made.ris', records));
    const { signal } = new AbortController();
    const { engine } = store();
    context = createContext({ engine, signal, limits: { maxFirst: 100 }, baseUrl: null });
  });

  it.each<LinkedTopics>([
    { source: 'KEYWORD', scheme: null },
    { source: 'KEYWORD', scheme: 'MESH' },
    { source: 'TERM', scheme: null },
  ])('are the same as columns and row by row: $source $scheme', async (meant) => {
    const { engine } = context;
    const dialect = { ...engine.dialect, numberOf: () => null };
    const byRows = { ...context, engine: { ...engine, dialect } };
    const expected = await topicsOfAll(byRows, anotherSchema(), meant, {});
    const found = await topicsOfAll(context, anotherSchema(), meant, {});
    expect(paperByPaper(found)).toEqual(paperByPaper(expected));
    expect(found.table.names.length).toBe(expected.table.names.length);
    if (meant.source === 'KEYWORD' && meant.scheme === null) {
      expect(found.papers.length).toBeGreaterThan(100);
    }
  });
});

function paperByPaper({ papers, table }: PapersWithTopics): ReadonlyMap<string, unknown> {
  const { names, offsets, topics, years } = table;
  return new Map(
    papers.map((paper, at) => [
      paper,
      {
        year: years[at],
        topics: Array.from(
          topics.subarray(offsets[at], offsets[at + 1]),
          (topic) => names[topic],
        ).sort(),
      },
    ]),
  );
}
