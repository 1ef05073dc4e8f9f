import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const RIS = [
  ['One', 2001, 'Journal of Tea', ['Alpha, Ann', 'Beta, Bo']],
  ['=Two', 2005, 'Journal of Tea', ['Alpha, Ann']],
  ['Three, at last', 2010, 'Coffee Letters', ['Gamma, Cy']],
]
  .map(([title, year, journal, authors]) =>
    [
      'TY  - JOUR',
      `TI  - ${title}`,
      `PY  - ${year}`,
      `JO  - ${journal}`,
      ...[authors].flat().map((author) => `AU  - ${author}`),
      'ER  - ',
      '',
    ].join('\n'),
  )
  .join('');

const PAPERS = `# Papers of some years
query PapersOfYears($filter: PaperFilter, $first: Int = 10) {
  papers(filter: $filter, first: $first, orderBy: YEAR_ASC) {
    totalCount
    nodes { title year journal { title } authorships { author { name } } }
  }
}
`;

const SOME = `query Some($ids: [ID!]!, $by: [PaperGroupAxis!]!, $filter: PaperFilter = { year: { from: 2002 } }) {
  nodes(ids: $ids) { id }
  paperGroups(by: $by, filter: $filter) { nodes { paperCount } }
}
`;

const LIST = z.object({ queries: z.array(z.looseObject({ documentId: z.string() })) });

describeOnBothEngines('A stored query', ({ store }) => {
  let folder = '';
  let api: RunningApi;
  let only: RunningApi;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papergraph-queries-'));
    await writeFile(join(folder, '1-papers.graphql'), PAPERS);
    await writeFile(join(folder, '2-author.graphql'), '{ author(name: "Ann Alpha") { name } }');
    await writeFile(join(folder, '3-some.graphql'), SOME);
    await writeFile(join(folder, '3-some.variables.json'), '{ "by": ["YEAR"] }');
    await importSource(store(), textSource('three.ris', RIS));
    const environment = { PAPERGRAPH_QUERIES: folder };
    api = await startApi(store(), environment);
    only = await startApi(store(), { ...environment, PAPERGRAPH_QUERIES_ONLY: 'on' });
  });
  afterAll(async () => {
    await Promise.all([api.stop(), only.stop()]);
    await rm(folder, { recursive: true });
  });

  function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(new URL(path, api.url), { headers });
  }

  async function listed() {
    return LIST.parse(await (await get('/q')).json()).queries;
  }

  async function post(to: RunningApi, body: unknown): Promise<{ status: number; body: unknown }> {
    const response = await fetch(to.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  }

  it('is listed with its address, its parameters and its table', async () => {
    expect(await listed()).toEqual([
      expect.objectContaining({
        name: 'papers',
        description: 'Papers of some years',
        address: new URL('/q/papers', api.url).href,
        table: new URL('/q/papers.csv', api.url).href,
        documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        parameters: expect.arrayContaining([
          { name: 'filter.year.from', type: 'Int', isRequired: false },
          { name: 'first', type: 'Int', isRequired: false, default: 10 },
        ]),
      }),
      expect.objectContaining({ name: 'author', table: null, parameters: [] }),
      expect.objectContaining({
        name: 'some',
        parameters: expect.arrayContaining([
          { name: 'ids', type: '[ID]', isRequired: true },
          { name: 'by', type: '[PaperGroupAxis]', isRequired: false, default: ['YEAR'] },
          { name: 'filter.year.from', type: 'Int', isRequired: false, default: 2002 },
          { name: 'filter.year.to', type: 'Int', isRequired: false },
        ]),
      }),
    ]);
  });

  it('answers a plain GET as JSON, with variables from the address', async () => {
    const response = await get('/q/papers?filter.year.from=2002&filter.year.to=2008');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toMatchObject({
      data: { papers: { totalCount: 1, nodes: [{ title: '=Two', year: 2005 }] } },
    });
  });

  it('answers as CSV, its list as rows', async () => {
    const response = await get('/q/papers.csv');
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="papers.csv"');
    expect((await response.text()).split('\r\n')).toEqual([
      'title,year,journal.title,authorships.author.name',
      'One,2001,Journal of Tea,Ann Alpha; Bo Beta',
      "'=Two,2005,Journal of Tea,Ann Alpha",
      '"Three, at last",2010,Coffee Letters,Cy Gamma',
      '',
    ]);
    const marked = await (await get('/q/papers.csv?byteOrderMark=true')).arrayBuffer();
    expect([...new Uint8Array(marked).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('is asked for all where a parameter is *', async () => {
    const response = await get('/q/papers?filter.journal=*&filter.year.from=2002&first=*');
    expect(await response.json()).toMatchObject({ data: { papers: { totalCount: 2 } } });
  });

  it('explains the answer that a table is made of', async () => {
    const response = await get('/q/papers.csv?explain=1&filter.year.from=2002&byteOrderMark=true');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toMatchObject({
      data: { papers: { totalCount: 2 } },
      extensions: { explain: {} },
    });
  });

  it('is not sent again while the graph is the same', async () => {
    for (const path of ['/q/papers', '/q/papers.csv?first=2']) {
      const tag = (await get(path)).headers.get('etag') ?? '';
      const again = await get(path, { 'if-none-match': tag });
      expect([tag.length > 20, again.status, await again.text()]).toEqual([true, 304, '']);
    }
  });

  it.each([
    ['/q/paper', 404, 'NOT_FOUND', /named "paper"; there are papers, author, some\.$/],
    ['/q/papers?year=1', 400, 'BAD_USER_INPUT', /^"year" is no parameter; there are filter, /],
    ['/q/papers?first=ten', 400, 'BAD_USER_INPUT', /^"first" is "ten"; give a whole number\.$/],
    ['/q/papers.csv?byteOrderMark=yes', 400, 'BAD_USER_INPUT', /give true or false\.$/],
    ['/q/papers?filter.journal=', 400, 'BAD_USER_INPUT', /^"filter\.journal" has no value\./],
    ['/q/papers.csv?first', 400, 'BAD_USER_INPUT', /^"first" has no value\./],
    ['/q/some', 400, 'BAD_USER_INPUT', /"\$ids" of required type "\[ID!\]!" was not provided/],
    ['/q/papers.csv?first=-1', 400, 'BAD_USER_INPUT', /first/],
    ['/q/papers.csv?first=100000', 400, 'QUERY_TOO_COMPLEX', /^The query costs \d+;/],
    [
      '/q/author.csv',
      400,
      'BAD_REQUEST',
      /^author is no table: Its answer has no list\. Ask for \/q\/author\.$/,
    ],
  ])('%s is refused with %i and what to do', async (path, status, code, message) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(message), extensions: { code } }],
    });
  });

  it('can be named instead of sent, by its name and by its hash', async () => {
    const [papers] = await listed();
    const first = { papers: { totalCount: 3, nodes: [{ title: 'One' }] } };
    for (const documentId of ['papers', papers?.documentId ?? '']) {
      const asked = { documentId, variables: { first: 1 } };
      expect(await post(api, asked)).toMatchObject({ status: 200, body: { data: first } });
      const address = `/graphql?${new URLSearchParams({ documentId, variables: '{"first":1}' })}`;
      expect(await (await get(address)).json()).toMatchObject({ data: first });
    }
    expect(await post(api, { documentId: 'sha256:0' })).toMatchObject({
      status: 404,
      body: { errors: [{ extensions: { code: 'QUERY_NOT_STORED' } }] },
    });
  });

  it('is all that is answered where the setting says so', async () => {
    const refused = {
      status: 403,
      body: { errors: [{ extensions: { code: 'QUERY_NOT_STORED' } }] },
    };
    expect(await post(only, { query: '{ __typename }' })).toMatchObject(refused);
    expect(await post(only, [{ query: '{ __typename }' }])).toMatchObject(refused);
    const address = `${only.url}?query={__typename}`;
    expect((await fetch(address)).status).toBe(403);
    for (const asked of [{ documentId: 'author' }, { query: PAPERS }]) {
      expect(await post(only, asked)).toMatchObject({ status: 200, body: { data: {} } });
    }
    expect((await fetch(new URL('/q/author', only.url))).status).toBe(200);
  });
});
