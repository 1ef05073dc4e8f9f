import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const SOME_ID = 'A000000000000000000000000';

/** A query, the argument that is wrong in it, and words of the sentence that says what to do. */
const REFUSED: readonly (readonly [query: string, argument: string, advice: RegExp])[] = [
  ['{ papers(first: -1) { nodes { id } } }', 'first', /give 0 or more/],
  ['{ papers(first: 101) { nodes { id } } }', 'first', /at most 100 rows/],
  ['{ authors(first: 101) { nodes { id } } }', 'first', /at most 100 rows/],
  ['{ paperGroups(by: [YEAR], first: 101) { nodes { paperCount } } }', 'first', /at most 100/],
  ['{ authors(first: 1) { nodes { coauthors(first: -5) { totalCount } } } }', 'first', /0 or more/],
  ['{ papers(after: "nonsense") { nodes { id } } }', 'after', /endCursor/],
  ['{ papers(after: "") { nodes { id } } }', 'after', /endCursor/],
  [
    '{ authors(first: 1) { nodes { coauthors(after: "e30") { totalCount } } } }',
    'after',
    /endCursor/,
  ],
  ['{ paperGroups(by: []) { nodes { paperCount } } }', 'by', /one axis, or two/],
  ['{ paperGroups(by: [YEAR, YEAR]) { nodes { paperCount } } }', 'by', /two different/],
  ['{ paperGroups(by: [YEAR, TYPE, TOPIC]) { nodes { paperCount } } }', 'by', /at most 2/],
  [
    '{ papers(filter: { year: { from: 2020, to: 2010 } }) { nodes { id } } }',
    'filter.year',
    /earlier year as "from"/,
  ],
  ['{ papers(filter: { text: " -- " }) { nodes { id } } }', 'filter.text', /at least one word/],
  ['{ papers(filter: { text: "" }) { nodes { id } } }', 'filter.text', /at least one word/],
  [
    `{ papers(filter: { text: "${Array.from({ length: 51 }, (_, index) => `w${index}`).join(' ')}" }) { nodes { id } } }`,
    'filter.text',
    /at most 50/,
  ],
  [
    '{ paperGroups(by: [YEAR], filter: { text: "?" }) { nodes { paperCount } } }',
    'filter.text',
    /at least one word/,
  ],
  ['{ paper { id } }', 'id', /Give "id" or "doi"/],
  ['{ author { id } }', 'id', /Give "id" or "name"/],
  ['{ journal { id } }', 'id', /"id", "issn" or "title"/],
  ['{ topic { id } }', 'id', /Give "id" or "label"/],
  ['{ journal(issn: "123") { id } }', 'issn', /eight digits/],
  [`{ coauthorNetwork(author: "${SOME_ID}", depth: 0) { truncated } }`, 'depth', /give 1, 2 or 3/],
  [`{ coauthorNetwork(author: "${SOME_ID}", depth: 4) { truncated } }`, 'depth', /give 1, 2 or 3/],
  [`{ coauthorNetwork(author: "${SOME_ID}", first: 101) { truncated } }`, 'first', /at most 100/],
  [
    `{ coauthorNetwork(author: "${SOME_ID}", filter: { text: "!" }) { truncated } }`,
    'filter.text',
    /one word/,
  ],
];

/** Lists that give out cursors, each with a query of its first page. */
const LISTS: Readonly<Record<string, string>> = {
  papersByYear: '{ papers(first: 1 AFTER) { pageInfo { endCursor } } }',
  papersByTitle: '{ papers(first: 1, orderBy: TITLE_ASC AFTER) { pageInfo { endCursor } } }',
  authors: '{ authors(first: 1 AFTER) { pageInfo { endCursor } } }',
  authorsByName: '{ authors(first: 1, orderBy: NAME_ASC AFTER) { pageInfo { endCursor } } }',
  journals: '{ journals(first: 1 AFTER) { pageInfo { endCursor } } }',
  topics: '{ topics(first: 1 AFTER) { pageInfo { endCursor } } }',
  years: '{ paperGroups(by: [YEAR], first: 1 AFTER) { pageInfo { endCursor } } }',
  journalsAndYears:
    '{ paperGroups(by: [JOURNAL, YEAR], first: 1 AFTER) { pageInfo { endCursor } } }',
};

describeOnBothEngines('Bad input', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    const records = [...makeCorpus({ papers: 40, seed: 9 })];
    await importSource(store(), textSource('made.ris', records.join('')));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  it.each(REFUSED)(
    'is refused with the argument and what to do: %s',
    async (query, argument, advice) => {
      const refusal = await api.refusal(query);
      expect([refusal.code, refusal.argument]).toEqual(['BAD_USER_INPUT', argument]);
      expect(refusal.message).toMatch(advice);
      expect(refusal.message).toMatch(/\.$/);
      expect(refusal.body).not.toMatch(/MATCH|UNWIND|stacktrace|at .*\.ts/);
    },
  );

  it('in one field of a query leaves the other fields their answers', async () => {
    const query = '{ a: papers(first: -1) { nodes { id } }  b: papers(first: 1) { totalCount } }';
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toMatchObject({
      data: { a: null, b: { totalCount: 40 } },
      errors: [{ path: ['a'], extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }],
    });
  });

  it('is a cursor of another list, and never a page that skips rows in silence', async () => {
    const cursors = new Map<string, string>();
    for (const [name, query] of Object.entries(LISTS)) cursors.set(name, await endCursor(query));
    for (const [name, query] of Object.entries(LISTS)) {
      for (const [other, cursor] of cursors) {
        const next = query.replace('AFTER', `, after: "${cursor}"`);
        if (other === name) await api.ask(next);
        else
          expect([name, other, (await api.refusal(next)).argument]).toEqual([name, other, 'after']);
      }
    }
  });

  async function endCursor(query: string): Promise<string> {
    const [list] = Object.values(Object(await api.ask(query.replace('AFTER', ''))));
    return Object(list).pageInfo.endCursor;
  }

  it('is not an id that is unknown: that gives null or an empty list', async () => {
    const answer = await api.ask(
      `query ($id: ID!) {
        paper(id: $id) { id }
        byDoi: paper(doi: "10.5555/none") { id }
        author(id: $id) { id }
        byName: author(name: "Nobody Atall") { id }
        byMark: author(name: "?") { id }
        journal(id: $id) { id }
        byIssn: journal(issn: "0000-0000") { id }
        byTitle: journal(title: "No such journal") { id }
        topic(id: $id) { id }
        byLabel: topic(label: "—") { id }
        papers(filter: { author: $id, journal: $id, topic: $id, type: "MGZN" }) { totalCount nodes { id } }
        paperGroups(by: [YEAR], filter: { author: $id }) { totalCount nodes { paperCount } }
        authors(filter: { name: "zzzz" }) { totalCount nodes { id } }
        coauthorNetwork(author: $id) { nodes { paperCount } links { strength } truncated }
      }`,
      { id: SOME_ID },
    );
    const none = { totalCount: 0, nodes: [] };
    expect(answer).toEqual({
      paper: null,
      byDoi: null,
      author: null,
      byName: null,
      byMark: null,
      journal: null,
      byIssn: null,
      byTitle: null,
      topic: null,
      byLabel: null,
      papers: none,
      paperGroups: none,
      authors: none,
      coauthorNetwork: { nodes: [], links: [], truncated: false },
    });
  });

  it('is not a page of no rows, which still tells the total and whether more follow', async () => {
    const query =
      '{ papers(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }';
    expect(await api.ask(query)).toEqual({
      papers: { totalCount: 40, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } },
    });
  });
});
