import { afterAll, beforeAll, expect, it } from 'vitest';
import { importSource, textSource } from '../../src/ingest/index.js';
import { readCsv } from '../citation/read-csv.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const MANY = 60;

const RIS = Array.from({ length: MANY }, (_, index) =>
  [
    'TY  - JOUR',
    `TI  - Paper of tea ${index}`,
    ...(index % 6 === 0 ? [] : [`PY  - ${2000 + (index % 7)}`]),
    `JO  - ${index % 3 === 0 ? '@Journal of "Tea", and cake' : 'Journal of Coffee'}`,
    'AU  - Alpha, Ann',
    `AU  - Name${String.fromCharCode(97 + (index % 26))}, Bo`,
    'ER  - ',
    '',
  ].join('\n'),
).join('');

describeOnBothEngines('Tables of groups and authors', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), textSource('tea.ris', RIS));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(new URL(`/export/${path}`, api.url), { headers });
  }

  async function table(path: string): Promise<readonly (readonly string[])[]> {
    return readCsv(await (await get(path)).text());
  }

  it('hold the groups of the API with their figures, in its order', async () => {
    const [headings, ...rows] = await table('groups.csv?by=JOURNAL,YEAR&orderBy=VALUE_ASC');
    expect(headings).toEqual([
      ...['journalId', 'journal', 'year', 'paperCount'],
      ...['share', 'authorCount', 'firstYear', 'lastYear'],
    ]);
    const answer = await api.ask(`{ paperGroups(by: [JOURNAL, YEAR], orderBy: VALUE_ASC) { nodes {
      keys { id label } paperCount share authorCount firstYear lastYear } } }`);
    expect(rows).toEqual(
      Object(answer).paperGroups.nodes.map((each: never) => {
        const { keys, paperCount, share, authorCount, firstYear, lastYear } = Object(each);
        // A cell that a spreadsheet would run as a formula is led by an apostrophe.
        const journal = String(keys[0].label).replace(/^@/, "'@");
        const figures = [paperCount, share, authorCount, firstYear, lastYear].map(String);
        return [keys[0].id, journal, keys[1].id, ...figures];
      }),
    );
    expect(rows.some(([, journal]) => journal?.startsWith("'@Journal"))).toBe(true);
  });

  it('hold what a filter chooses', async () => {
    const rows = await table('groups.csv?by=DECADE&filter.year.from=2001&filter.year.to=2003');
    expect(rows.slice(1).map(([id, label]) => [id, label])).toEqual([['2000', '2000s']]);
    const authors = await table('authors.csv?filter.minPapers=3&orderBy=NAME_ASC');
    const answer = await api.ask(
      '{ authors(filter: {minPapers: 3}, orderBy: NAME_ASC, first: 100) { nodes { id name paperCount papersByYear { year } } } }',
    );
    expect(
      authors
        .slice(1)
        .map(([id, name, , , , papers, first, last]) => [id, name, papers, first, last]),
    ).toEqual(
      Object(answer).authors.nodes.map((each: never) => {
        const { id, name, paperCount, papersByYear } = Object(each);
        return [
          ...[id, name, String(paperCount)],
          ...[String(papersByYear[0].year), String(papersByYear.at(-1).year)],
        ];
      }),
    );
  });

  it('have their headings without a row, and the mark where it is asked for', async () => {
    const empty = await (
      await get('authors.csv?filter.name=nobody&byteOrderMark=true')
    ).arrayBuffer();
    expect([...new Uint8Array(empty).slice(0, 5)]).toEqual([0xef, 0xbb, 0xbf, 0x69, 0x64]);
    expect(await table('groups.csv?by=COUNTRY')).toHaveLength(1);
  });

  it('are not sent again while the graph is the same', async () => {
    const path = 'groups.csv?by=YEAR';
    const tag = (await get(path)).headers.get('etag') ?? '';
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304);
  });

  it.each([
    { path: 'groups.csv', message: /^Give "by"\./ },
    { path: 'groups.csv?by=YEAR,YEAR', message: /^"by" takes one axis, or two different ones\.$/ },
    { path: 'groups.csv?by=MONTH', message: /^"by" is "MONTH"; give one of JOURNAL, YEAR, / },
    {
      path: 'groups.csv?by=YEAR&first=3',
      message: /^"first" is no parameter; there are orderBy, minPapers, /,
    },
    { path: 'authors.csv?orderBy=AGE', message: /^"orderBy" is "AGE"; give one of / },
  ])('are refused with what to do: $path', async ({ path, message }) => {
    const response = await get(path);
    const body: unknown = await response.json();
    expect(response.status).toBe(400);
    expect(JSON.stringify(body)).toContain('BAD_USER_INPUT');
    expect(Object(body).errors[0].message).toMatch(message);
  });
});
