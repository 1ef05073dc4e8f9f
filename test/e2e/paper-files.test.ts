import { afterAll, beforeAll, expect, it } from 'vitest';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const MANY = 230;

/** More than a page of the API has. */
const KEYWORDS = Array.from({ length: 130 }, (_, index) => `keyword ${index}`);

const RIS = Array.from({ length: MANY }, (_, index) =>
  [
    'TY  - JOUR',
    `TI  - ${index === 7 ? '=HYPERLINK("x")' : `Paper of tea ${index}`}`,
    `PY  - ${2000 + (index % 20)}`,
    'JO  - Journal of Tea',
    `AU  - Alpha, Ann`,
    `AU  - Name${String.fromCharCode(97 + (index % 26))}, Bo`,
    'ED  - Redactor, Eve',
    'KW  - tea',
    ...(index === 1 ? KEYWORDS : []).map((keyword) => `KW  - ${keyword}`),
    `DO  - 10.5555/tea.${index}`,
    `ZZ  - kept as it came ${index}`,
    'ER  - ',
    '',
  ].join('\n'),
).join('');

describeOnBothEngines('Papers as a file', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), textSource('tea.ris', RIS));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(new URL(path, api.url), { headers });
  }

  it('hold every paper once, over all pages, in the order that is asked for', async () => {
    const response = await get('/export/papers.ndjson?orderBy=TITLE_ASC');
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="papers.ndjson"',
    );
    const items = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(items.map(({ id }) => id)).size).toBe(MANY);
    expect(items[0].title).toBe('=HYPERLINK("x")');
    expect(items.slice(1, 4).map(({ title }) => title)).toEqual([
      'Paper of tea 0',
      'Paper of tea 1',
      'Paper of tea 10',
    ]);
    expect(items[1]).toMatchObject({
      author: [
        { family: 'Alpha', given: 'Ann' },
        { family: 'Namea', given: 'Bo' },
      ],
      editor: [{ family: 'Redactor', given: 'Eve' }],
      'container-title': 'Journal of Tea',
      keyword: 'tea',
    });
  });

  it('hold those that a filter chooses, as the API counts them', async () => {
    const counted = await api.ask(
      '{ papers(filter: {year: {from: 2003, to: 2004}}) { totalCount } }',
    );
    const csv = await (
      await get('/export/papers.csv?filter.year.from=2003&filter.year.to=2004')
    ).text();
    const rows = csv.trimEnd().split('\r\n').length - 1;
    expect(counted).toEqual({ papers: { totalCount: rows } });
    expect(
      await (await get('/export/papers.json?filter.year.from=1800&filter.year.to=1801')).json(),
    ).toEqual([]);
  });

  it('hold all keywords of a paper, whatever a client may ask for at once', async () => {
    const careful = await startApi(store(), { PAPERGRAPH_MAX_FIRST: '10' });
    const address = new URL('/export/papers.ndjson?orderBy=TITLE_ASC', careful.url);
    const lines = (await (await fetch(address)).text()).trimEnd().split('\n');
    await careful.stop();
    expect(lines).toHaveLength(MANY);
    const [paper] = lines.map((line) => JSON.parse(line)).filter(({ title }) => / 1$/.test(title));
    expect(paper.keyword.split(', ')).toHaveLength(KEYWORDS.length + 1);
  });

  it('have their records as they came in RIS', async () => {
    const ris = await (await get('/export/papers.ris?filter.text=tea&filter.year.to=2000')).text();
    expect(ris.match(/^TY {2}- JOUR$/gm)).toHaveLength(12);
    expect(ris).toContain('ZZ  - kept as it came 20\nER  - \n');
  });

  it('are not sent again while the graph is the same', async () => {
    const path = '/export/papers.bib?filter.year.to=2000';
    const tag = (await get(path)).headers.get('etag') ?? '';
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304);
  });

  it.each([
    {
      path: 'papers.csv?year=2000',
      message: /^"year" is no parameter; there are orderBy, filter, .*filter\.year\.from/,
    },
    {
      path: 'papers.csv?filter.year.from=2010&filter.year.to=2000',
      message: /runs from 2010 to 2000/,
    },
    { path: 'papers.bib?orderBy=AUTHOR', message: /^"orderBy" is "AUTHOR"; give one of / },
    { path: 'papers.bib?byteOrderMark=true', message: /goes with csv only/ },
    {
      path: `papers.csv?filter.text=${'x'.repeat(5_000)}`,
      message: /has 5000 characters; give at/,
    },
  ])('$path is refused before anything is sent', async ({ path, message }) => {
    const response = await get(`/export/${path}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('has an address for each form, and names them for another', async () => {
    const response = await get('/export/papers.doc');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(
      'or one of papers.ris, papers.bib, papers.json, papers.csv, papers.ndjson, ',
    );
  });
});
