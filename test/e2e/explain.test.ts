import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const RIS = `TY  - JOUR
TI  - Tea and its drinkers
AU  - Alpha, Ann
PY  - 2001
ER  - 
`;

const QUERY = '{ papers(filter: { year: { from: 2001 } }) { totalCount nodes { title } } }';

const ANSWER = z.object({
  data: z.unknown(),
  extensions: z.object({
    explain: z
      .object({
        filters: z.array(z.object({ argument: z.string(), words: z.string() })),
        statements: z.array(
          z.object({
            name: z.string(),
            cypher: z.string().nullable(),
            rows: z.number(),
            milliseconds: z.number(),
          }),
        ),
      })
      .or(z.object({ refused: z.string() }))
      .optional(),
  }),
});

describeOnBothEngines('What an answer tells of how it was found', ({ store }) => {
  let open: RunningApi;
  let closed: RunningApi;
  beforeAll(async () => {
    await importSource(store(), textSource('tea.ris', RIS));
    open = await startApi(store(), { PAPERGRAPH_EXPLAIN: 'on' });
    closed = await startApi(store());
  });
  afterAll(() => Promise.all([open.stop(), closed.stop()]));

  async function ask({ url }: RunningApi, path: string, headers: Record<string, string> = {}) {
    const response = await fetch(new URL(path, url), { headers });
    return { response, ...ANSWER.parse(await response.json()) };
  }

  const path = `/graphql?query=${encodeURIComponent(QUERY)}`;

  it.each([
    ['a header', path, { 'x-papergraph-explain': '1' }],
    ['a parameter', `${path}&explain=1`, {}],
  ])(
    'is each statement with its Cypher, rows and milliseconds, by %s',
    async (_by, to, headers) => {
      const { data, extensions } = await ask(open, to, headers);
      expect(data).toEqual({
        papers: { totalCount: 1, nodes: [{ title: 'Tea and its drinkers' }] },
      });
      const statements =
        'statements' in (extensions.explain ?? {}) ? Object(extensions.explain).statements : [];
      expect(statements).toHaveLength(2);
      expect(statements).toContainEqual({
        name: 'countOfPapers',
        cypher: expect.stringMatching(/^MATCH \(n:Paper\)/),
        rows: 1,
        milliseconds: expect.any(Number),
      });
      expect(JSON.stringify(statements)).not.toContain('2001');
    },
  );

  it('is each filter in words, once for all rows, with the way to its argument', async () => {
    const query = `query ($tea: PaperFilter) {
      tea: papers(filter: $tea) { ...Titles }
      authors(filter: { papers: { year: { to: 2005 } } }) {
        nodes { suggestedCoauthors(filter: { type: "JOUR" }) { author { id } } }
      }
      left: papers(filter: { has: [DOI] }) @skip(if: true) { totalCount }
      wrong: papers(filter: { type: "NONE" }) { totalCount }
      journals(filter: { title: "tea", not: { issn: "1234-5679" } }) { totalCount }
      topics(filter: { label: "*" }) { totalCount }
    }
    fragment Titles on PaperConnection { nodes { authorships { author { ...Of } } } }
    fragment Of on Author { suggestedCoauthors(filter: $tea) { author { id } } }`;
    const variables = JSON.stringify({ tea: { not: { has: ['ABSTRACT'] } } });
    const asked = new URLSearchParams({ query, variables, explain: '1' });
    const { extensions } = await ask(open, `/graphql?${asked}`);
    expect(extensions.explain).toMatchObject({
      filters: [
        { argument: 'tea.filter', words: 'papers not (with an abstract)' },
        {
          argument: 'tea.nodes.authorships.author.suggestedCoauthors.filter',
          words: 'papers not (with an abstract)',
        },
        { argument: 'authors.filter', words: 'authors of (papers up to the year 2005)' },
        { argument: 'authors.nodes.suggestedCoauthors.filter', words: 'papers of the type JOUR' },
        {
          argument: 'journals.filter',
          words: 'journals named “tea” and not (with the ISSN 1234-5679)',
        },
      ],
    });
  });

  it('is nothing where nobody asks', async () => {
    expect((await ask(open, path)).extensions.explain).toBeUndefined();
  });

  it('is why it is not told where the server does not explain', async () => {
    const { data, extensions } = await ask(closed, `${path}&explain=1`);
    expect(data).toMatchObject({ papers: { totalCount: 1 } });
    expect(extensions.explain).toEqual({
      refused: expect.stringContaining('PAPERGRAPH_EXPLAIN=on'),
    });
  });

  it('is told again, and never kept as an answer that has not changed', async () => {
    const headers = { 'x-papergraph-explain': '1' };
    const tag = (await ask(open, path)).response.headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    const { response } = await ask(open, path, { ...headers, 'if-none-match': tag });
    expect([response.status, response.headers.get('etag')]).toEqual([200, null]);
  });

  it('is told of a stored query too', async () => {
    const { extensions } = await ask(open, '/q/summary?explain=1');
    expect(extensions.explain).toMatchObject({
      statements: expect.arrayContaining([expect.objectContaining({ rows: 1 })]),
    });
  });
});
