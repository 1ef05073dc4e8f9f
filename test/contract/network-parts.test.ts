import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import type { PaperFilter } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { analyzeNetwork, type IncidenceTable, NO_YEAR, tabulate } from '../../src/network/index.js';
import { type Context, createContext } from '../../src/resolvers/index.js';
import { collectAuthors, collectAuthorships } from '../../src/resolvers/network/collect-authors.js';
import { loadIncidences, type PartScope } from '../../src/resolvers/network/load-incidences.js';
import { takePart } from '../../src/resolvers/network/take-part.js';
import { describeOnBothEngines } from '../support/engines.js';

const FILTERS: readonly PaperFilter[] = [{}, { yearFrom: 2010 }, { yearFrom: 2005, yearTo: 2012 }];
const LIMITS = [null, 100, 4, 1];

/** From how many the part begins: what Neo4j answers to more of them comes by the same statements. */
const AUTHORS = { Grafeo: 20, Neo4j: 6 };

describeOnBothEngines('A part of the network of authors', ({ store, name }) => {
  let context: Context;
  let all: IncidenceTable;
  beforeAll(async () => {
    const records = [...makeCorpus({ papers: 300, seed: 11 })].join('');
    await importSource(store(), textSource('made.ris', records));
    const { signal } = new AbortController();
    const { engine } = store();
    context = createContext({ engine, signal, limits: { maxFirst: 100 }, baseUrl: null });
    all = tabulate(await collectAuthors(context, {}));
  });

  it('comes out of one table, whichever way its rows are read', async () => {
    const { engine } = context;
    const dialect = { ...engine.dialect, numberOf: () => null };
    const byIds = { ...context, engine: { ...engine, dialect } };
    expect(tabulate(await collectAuthors(byIds, {}))).toEqual(all);
    // A filter that all papers pass reads them by their ids too.
    expect(tabulate(await collectAuthors(context, { yearFrom: -10_000 })).papers.length).toBe(
      all.paperYears.filter((year) => year !== NO_YEAR).length,
    );
  });

  it.each<readonly [string, (ids: readonly string[]) => readonly PartScope[]]>([
    ['around each author', (ids) => ids.map((author) => ({ kind: 'AROUND', author, depth: 1 }))],
    [
      'of two and three steps around some',
      (ids) =>
        [2, 3].flatMap((depth) =>
          ids.slice(0, 4).map((author): PartScope => ({ kind: 'AROUND', author, depth })),
        ),
    ],
    ['between some', (ids) => [{ kind: 'AMONG', authors: [...ids.slice(0, 30), 'nobody'] }]],
    ['around nobody', () => [{ kind: 'AROUND', author: 'nobody', depth: 2 }]],
  ])('is the same out of the table of all papers and by statements: %s', async (_what, scopes) => {
    const every = Math.ceil(all.members.length / AUTHORS[name]);
    for (const scope of scopes(all.members.filter((_, index) => index % every === 0))) {
      for (const filter of FILTERS) {
        for (const maxAuthorsPerPaper of LIMITS) {
          const papers = { filter, maxAuthorsPerPaper };
          const { rows, steps, isReachCut } = await loadIncidences(context, scope, papers);
          const table = tabulate(await collectAuthorships(rows));
          const far = steps && Uint8Array.from(table.members, (id) => steps.get(id) ?? -1);
          expect(takePart(all, scope, papers)).toEqual({ table, steps: far, isReachCut });
        }
      }
    }
  });

  it('is laid out alike on both engines and every machine, to the last digit', async () => {
    const build = { counting: 'FRACTIONAL' } as const;
    const whole = analyzeNetwork(all, { build, clustering: {}, layout: 'OR_REFUSE' }).layout;
    const digest = createHash('sha256')
      .update(JSON.stringify([whole?.x, whole?.y]))
      .digest('hex');
    // Another digest is another picture for the same records: on purpose only, and told in CHANGELOG.md.
    expect(digest.slice(0, 16)).toBe('53b22fbf066f6f12');
  });
});
