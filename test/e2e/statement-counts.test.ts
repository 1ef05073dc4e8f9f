import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const SHARED_WORK = `query ($first: Int!) {
  authors(first: $first) {
    nodes {
      name
      coauthors(first: $first) {
        edges {
          node { name }
          papers(first: $first) {
            nodes {
              journal { title }
              authorships { author { name } }
              topics(first: 5) { nodes { label } }
            }
          }
        }
      }
    }
  }
}`;

const JOURNALS = `query ($first: Int!) {
  journals(first: $first) {
    nodes {
      papersByYear { year paperCount }
      topAuthors(first: $first) { edges { paperCount node { name papers(first: 2) { nodes { title } } } } }
      topTopics(first: $first) { edges { node { label } } }
      papers(first: $first) { nodes { contributors { role author { name } } } }
    }
  }
}`;

describeOnBothEngines('A nested query costs no more for more rows', ({ name, store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    const records = [...makeCorpus({ papers: 120, seed: 5 })];
    await importSource(store(), textSource('made.ris', records.join('')));
    api = await startApi(store(), { PAPERGRAPH_MAX_COMPLEXITY: '10000000' });
  });
  afterAll(() => api.stop());

  it('however many authors, co-authors and papers it holds', async () => {
    const small = await api.statementsOf(SHARED_WORK, { first: 10 });
    expect([...small].sort()).toEqual(['pageOfAuthors', 'papersByIds']);
    const large = await api.statementsOf(SHARED_WORK, { first: 20 });
    expect([...large].sort()).toEqual([...small].sort());
  });

  it('on the way from journals to authors, topics and years too', async () => {
    const small = await api.statementsOf(JOURNALS, { first: 5 });
    expect([...small].sort()).toEqual(['authorPapers', 'pageOfJournals']);
    expect(await api.statementsOf(JOURNALS, { first: 10 })).toHaveLength(small.length);
  });

  it('and the same field with two sets of arguments is read with its parents, twice', async () => {
    const statements = await api.statementsOf(
      '{ authors(first: 5) { nodes { old: papers(orderBy: YEAR_ASC, first: 1) { nodes { id } } new: papers(first: 1) { nodes { id } } } } }',
    );
    expect(statements).toEqual(['pageOfAuthors']);
  });

  it('and co-authors by strength come from the papers of all, with their total count', async () => {
    const statements = await api.statementsOf(
      '{ authors(first: 5) { nodes { fractional: coauthors(first: 0, counting: FRACTIONAL) { totalCount } harmonic: coauthors(first: 0, counting: HARMONIC) { totalCount } } } }',
    );
    expect(statements).toEqual(['pageOfAuthors', 'coauthorIncidences']);
  });

  it('and co-authors by papers are counted by the graph, which returns no paper', async () => {
    const statements = await api.statementsOf(
      '{ authors(first: 5) { nodes { coauthors(first: 3) { totalCount edges { paperCount node { name } } } } } }',
    );
    expect([...statements].sort()).toEqual(['pageOfAuthors']);
  });

  it.each([
    [
      'author',
      'authors',
      'name coauthors(first: 20) { totalCount edges { paperCount node { name } } }',
      1,
    ],
    [
      'author',
      'authors',
      'name papers { nodes { title } } journals { nodes { title } } firstYear',
      1,
    ],
    [
      'author',
      'authors',
      'papers { nodes { title journal { title } authorships { author { name } } topics { nodes { label } } } }',
      1,
    ],
    [
      'author',
      'authors',
      'coauthors(counting: FRACTIONAL) { edges { strength node { name } } }',
      2,
    ],
    [
      'journal',
      'journals',
      'title papersByYear { year paperCount } topAuthors { nodes { name } }',
      1,
    ],
    [
      'journal',
      'journals',
      'papers { nodes { title journal { title } authorships { author { name } } topics { nodes { label } } } }',
      1,
    ],
    ['topic', 'topics', 'label papers { nodes { title } } topJournals { nodes { title } }', 1],
    [
      'paper',
      'papers',
      'title journal { title } authorships { author { name } } topics { nodes { label } }',
      1,
    ],
  ])(
    'and a %s by id goes out with what is below it (%s): %s: %i in a row',
    async (field, list, below, most) => {
      const first = Object(await api.ask(`{ ${list}(first: 1) { nodes { id } } }`));
      const id: string = first[list].nodes[0].id;
      const query = `query ($id: ID!) { ${field}(id: $id) { ${below} } }`;
      expect(await api.statementsInARow(query, { id })).toBeLessThanOrEqual(most);
    },
  );

  it.each(['papers', 'authors', 'journals', 'topics'])(
    'and a page of %s goes out beside its total',
    async (list) => {
      const query = `{ ${list}(first: 2) { totalCount nodes { id } } }`;
      expect(await api.statementsInARow(query)).toBe(1);
    },
  );

  const AROUND: readonly (readonly [string, readonly string[]])[] = [
    [
      'papers',
      [
        'journal { title }',
        'authorships { position }',
        'contributors { role }',
        'topics { totalCount }',
        'abstractSections { text }',
      ],
    ],
    [
      'authors',
      [
        'papers { totalCount }',
        'journals { totalCount }',
        'topics { totalCount }',
        'coauthors { totalCount edges { firstYear } }',
        'papersByYear { year }',
        'firstYear',
        'lastYear',
      ],
    ],
    [
      'journals',
      [
        'papers { totalCount }',
        'topAuthors { totalCount }',
        'topTopics { totalCount }',
        'papersByYear { year }',
      ],
    ],
    [
      'topics',
      [
        'papers { totalCount }',
        'relatedTopics { totalCount }',
        'topAuthors { totalCount }',
        'topJournals { totalCount }',
        'papersByYear { year }',
      ],
    ],
  ];

  it.each(AROUND.flatMap(([list, fields]) => fields.map((field) => [list, field] as const)))(
    'and a page of %s is one statement with %s',
    async (list, field) => {
      const statements = await api.statementsOf(`{ ${list}(first: 2) { nodes { ${field} } } }`);
      expect(statements).toHaveLength(1);
    },
  );

  const FILTERED: readonly (readonly [string, readonly string[]])[] = [
    ['authors', ['papers', 'journals', 'topics', 'coauthors']],
    ['journals', ['papers', 'topAuthors', 'topTopics']],
    ['topics', ['papers', 'relatedTopics', 'topAuthors', 'topJournals']],
  ];

  it.each(FILTERED)(
    'and a filter of the papers around %s is asked with them',
    async (list, fields) => {
      const filter = 'filter: { has: [YEAR], not: { type: "CHAP" } }';
      const below = fields.map(
        (field) => `${field}(first: 2, ${filter}) { totalCount nodes { id } }`,
      );
      const query = `{ ${list}(first: 3) { nodes { papersByYear(${filter}) { year } ${below.join(' ')} } } }`;
      expect(await api.statementsOf(query)).toHaveLength(1);
    },
  );

  it('and one that names a node costs one more where it finds nothing, whatever the rows', async () => {
    const of = (first: number, journal: string) =>
      api.statementsOf(
        `{ authors(first: ${first}) { nodes { papers(filter: { journal: "${journal}" }) { totalCount nodes { id } } } } }`,
      );
    const few = await of(2, 'J0');
    expect(few).toEqual(['pageOfAuthors', 'idsInPlaceOf']);
    expect(await of(20, 'J0')).toEqual(few);
  });

  it('and papers of two authors are one statement beside the look whether an author was merged away', async () => {
    const { papers } = Object(
      await api.ask('{ papers(first: 1) { nodes { authorships { author { id } } } } }'),
    );
    const authors = papers.nodes[0].authorships.map(
      ({ author }: { author: { id: string } }) => author.id,
    );
    const query =
      'query ($authors: [ID!]!) { sharedPapers(authors: $authors, first: 2) { nodes { title } } }';
    expect(await api.statementsInARow(query, { authors })).toBe(1);
  });

  it('and papers of a journal, grouped, are one statement', async () => {
    const first = Object(await api.ask('{ journals(first: 1) { nodes { id } } }'));
    const filter = { journal: first.journals.nodes[0].id };
    const groups =
      'query ($filter: PaperFilter) { paperGroups(by: [YEAR], filter: $filter) { nodes { paperCount } } }';
    expect(await api.statementsOf(groups, { filter })).toEqual(['paperGroups']);
  });

  it.each([
    ['{ papers(first: 1) { nodes { id } } }', ['pageOfPapers']],
    ['{ papers(first: 1) { totalCount } }', ['countOfPapers', 'pageOfPapers']],
    ['{ paperGroups(by: [YEAR]) { nodes { paperCount } } }', ['graphState', 'paperGroups']],
    ['{ paperGroups(by: [YEAR]) { totalCount } }', ['countOfPaperGroups', 'graphState']],
    ['{ topics(first: 3) { nodes { papers(first: 1) { nodes { id } } } } }', ['pageOfTopics']],
    ['{ topics(first: 3) { nodes { papers(first: 1) { totalCount } } } }', ['pageOfTopics']],
  ])('and a total count only where it is asked for: %s', async (query, expected) => {
    expect([...(await api.statementsOf(query))].sort()).toEqual(expected);
  });

  // Each statement listens for the end of the request; Node took more than ten for a leak.
  it('and thirty at once leave no warning of a leak', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error): unknown => warnings.push(warning);
    process.on('warning', note);
    const fields = Array.from(
      { length: 30 },
      (_, at) => `a${at}: papers(first: ${at}) { totalCount }`,
    );
    await api.ask(`{ ${fields.join(' ')} }`);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });

  /** By what the authors of all papers are read. */
  const allAuthorships = (engine: string) =>
    engine === 'Grafeo' ? 'authorshipColumns' : 'teamsOf';
  const network = (author: string, depth: number, filter: object) =>
    api.statementsOf(
      `query ($author: ID!, $depth: Int!, $filter: PaperFilter) {
        coauthorNetwork(author: $author, depth: $depth, filter: $filter, first: 100) {
          nodes { author { name } }
          links { source { name } target { name } papers(first: 5) { nodes { title } } }
        }
      }`,
      { author, depth, filter },
    );
  const firstAuthor = async (): Promise<string> =>
    Object(await api.ask('{ authors(first: 1) { nodes { id } } }')).authors.nodes[0].id;

  it('and a network around an author reads who is in it once, then only what it shows', async () => {
    const id = await firstAuthor();
    const shown = ['authorsByIds', 'authorsByIds', 'graphState', 'papersByIds'];
    expect([...(await network(id, 1, {}))].sort()).toEqual(
      [...shown, 'authorshipCount', allAuthorships(name)].sort(),
    );
    for (const depth of [1, 2, 3]) {
      expect([...(await network(id, depth, {}))].sort()).toEqual(shown);
      const years = { year: { from: 1990 } };
      expect([...(await network(id, depth, years))].sort()).toEqual(shown);
    }
  });

  it('and one of papers that are selected by more than years costs one a step, whatever its size', async () => {
    const id = await firstAuthor();
    const others = ['authorsByIds', 'authorsByIds', 'graphState', 'incidencesAmong', 'papersByIds'];
    for (const depth of [1, 2, 3]) {
      const steps = Array(depth).fill('coauthorsOfAny');
      expect([...(await network(id, depth, { type: 'JOUR' }))].sort()).toEqual(
        [...others, ...steps].sort(),
      );
    }
  });
});
