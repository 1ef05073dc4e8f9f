import { afterAll, beforeAll, expect, it } from 'vitest';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeWithBothEngines } from '../support/both-engines.js';
import { describeOnBothEngines } from '../support/engines.js';

const record = (title: string, authors: readonly string[], year: number, more = '') =>
  `TY  - JOUR\nTI  - ${title}\nPY  - ${year}\n${authors.map((name) => `AU  - ${name}\n`).join('')}JO  - Annals of Oak\n${more}ER  - \n`;

const RECORDS = [
  record(
    'Zebra',
    ['Zebu, B.', 'Zebu, A.', 'Zebo, C.'],
    2016,
    'KW  - Zebras\nKW  - Zebroid\nKW  - Zeboid\n',
  ),
  record('Alarm fatigue in nurses', ['Giménez, Juana'], 2019, 'AB  - On <the> wards & beyond.\n'),
  record('Fatigue without alarm', ['Kim, A.'], 2020, 'AB  - Nursing and sleep.\n'),
  record(
    'Soil and oak',
    ['Kim, A.'],
    2021,
    "AB  - Nobody's alarm, and no fatigue.\nKW  - Fatigue\n",
  ),
  record('Birds', ["O'Brien, Pat"], 2018, 'AB  - The alarm fatigue of birds. Walnut.\n'),
  record('Ends with alarm', ['Zorn, M.'], 2017, 'AB  - Fatigue begins the abstract.\n'),
].join('');

const SEARCH = `query (
  $text: String!, $types: [SearchType!], $filter: PaperFilter,
  $first: Int, $after: String, $last: Int, $before: String
) {
  search(
    text: $text, types: $types, filter: $filter,
    first: $first, after: $after, last: $last, before: $before
  ) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges {
      cursor score type
      highlights { field text html ranges { start end } }
      node {
        __typename
        ... on Paper { id paper: title }
        ... on Author { id author: name }
        ... on Journal { id journal: title }
        ... on Topic { id topic: label }
      }
    }
  }
}`;

interface Answer {
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string; readonly startCursor: string };
    readonly edges: readonly {
      readonly cursor: string;
      readonly score: number;
      readonly node: { readonly id: string } & Readonly<Record<string, string | undefined>>;
      readonly highlights: readonly { readonly field: string; readonly html: string }[];
    }[];
  };
}

async function find(api: RunningApi, text: string, more: object = {}): Promise<Answer['search']> {
  return ((await api.ask(SEARCH, { text, ...more })) as Answer).search;
}

const namesIn = ({ edges }: Answer['search']) =>
  edges.map(({ node }) => node['paper'] ?? node['author'] ?? node['journal'] ?? node['topic']);

describeOnBothEngines('A search', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), textSource('search.ris', RECORDS));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  const names = async (text: string, more: object = {}) => namesIn(await find(api, text, more));
  const papers = { types: ['PAPER'] };

  it('finds papers, authors, journals and topics in one list', async () => {
    expect((await names('fatigue')).slice(0, 2)).toEqual(['Fatigue', 'Fatigue without alarm']);
    const oak = await names('oak', { types: ['JOURNAL', 'PAPER'] });
    expect(oak.toSorted()).toEqual(['Annals of Oak', 'Soil and oak']);
    expect(await names('gimenez juana', { types: ['AUTHOR'] })).toEqual(['Juana Giménez']);
  });

  it('finds a paper by words in several places: its title and the name of an author', async () => {
    expect(await names('kim soil', papers)).toEqual(['Soil and oak']);
    expect(await names("o'brien walnut", papers)).toEqual(['Birds']);
    expect(await names('obrien birds', papers)).toEqual(['Birds']);
  });

  it('finds phrases within a title or an abstract, and not across the two', async () => {
    expect(await names('"alarm fatigue"', papers)).toEqual(['Alarm fatigue in nurses', 'Birds']);
    expect(await names('“alarm fatigue” walnut', papers)).toEqual(['Birds']);
    expect(await names('"annals of oak"', { types: ['JOURNAL'] })).toEqual(['Annals of Oak']);
  });

  it('finds beginnings of words', async () => {
    expect((await names('nurs*', papers)).toSorted()).toEqual([
      'Alarm fatigue in nurses',
      'Fatigue without alarm',
    ]);
    expect(await names('nurs', papers)).toEqual([]);
  });

  it('takes what other search forms read as operators for plain text', async () => {
    for (const text of ['walnut)', '+walnut', 'walnut~', '{walnut}', '\\walnut']) {
      expect([text, await names(text, papers)]).toEqual([text, ['Birds']]);
    }
    for (const text of [
      'walnut OR soil',
      'title:walnut',
      'walnut NOT soil',
      'walnut^9',
      'walnut~2',
    ]) {
      expect([text, await names(text, papers)]).toEqual([text, []]);
    }
  });

  it('restricts papers by a filter, and nothing else', async () => {
    const filter = { year: { from: 2019 } };
    expect(await names('"alarm fatigue"', { ...papers, filter })).toEqual([
      'Alarm fatigue in nurses',
    ]);
    expect(await names('kim', { filter: { year: { to: 1900 } } })).toEqual(['A. Kim']);
  });

  it('says where the words are, as plain text with ranges and as safe HTML', async () => {
    const { edges } = await find(api, 'wards gimenez fatigue', papers);
    expect(edges.map(({ highlights }) => highlights)).toEqual([
      [
        {
          field: 'TITLE',
          text: 'Alarm fatigue in nurses',
          html: 'Alarm <mark>fatigue</mark> in nurses',
          ranges: [{ start: 6, end: 13 }],
        },
        expect.objectContaining({
          field: 'ABSTRACT',
          html: expect.stringMatching(/<mark>wards<\/mark> &amp; beyond/),
        }),
        expect.objectContaining({ field: 'AUTHOR', html: '<mark>Giménez</mark>, Juana' }),
      ],
    ]);
    for (const { html } of edges.flatMap(({ highlights }) => highlights)) {
      expect(html.replaceAll(/<\/?mark>|&(?:amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>&"']/);
    }
  });

  it('has pages in both directions that are the list', async () => {
    const all = await find(api, 'alarm');
    expect(all.totalCount).toBe(all.edges.length);
    const ids: string[] = [];
    for (let after: string | null = null; ids.length < all.totalCount; ) {
      const page: Answer['search'] = await find(api, 'alarm', { first: 2, after });
      ids.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
    }
    expect(ids).toEqual(all.edges.map(({ node }) => node.id));
    const before = all.edges[2]?.cursor;
    const back = await find(api, 'alarm', { last: 1, before });
    expect(back.edges.map(({ node }) => node.id)).toEqual([ids[1]]);
  });

  it('costs a statement for each kind of node, and one for what highlights need', async () => {
    await find(api, 'walnut');
    expect(await api.statementsOf(SEARCH, { text: 'walnut', ...papers })).toEqual([
      'papersByIds',
      'searchedPapers',
    ]);
  });

  it('says what to do about what it cannot read', async () => {
    const { pageInfo } = await find(api, 'alarm', { first: 1 });
    const refused: readonly (readonly [object, string, RegExp])[] = [
      [{ text: ' ' }, 'text', /Give at least one word/],
      [{ text: '"a' }, 'text', /quotation mark without its pair/],
      [{ text: '*a' }, 'text', /not at the end of a word/],
      [{ text: 'a'.repeat(1_001) }, 'text', /1001 characters/],
      [{ text: Array.from({ length: 51 }, (_, at) => `w${at}`).join(' ') }, 'text', /at most 50/],
      [{ text: 'a', types: [] }, 'types', /empty list/],
      [{ text: 'a', types: ['AUTHOR'], filter: { type: 'JOUR' } }, 'filter', /Add PAPER/],
      [{ text: 'a', first: 101 }, 'first', /at most 100/],
      [{ text: 'walnut', after: pageInfo.endCursor }, 'after', /not one of this list/],
    ];
    for (const [variables, argument, message] of refused) {
      const answer = await api.refusal(SEARCH, { ...variables });
      expect(answer).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      expect(answer.message).toMatch(message);
    }
  });
});

describeWithBothEngines('Both engines', ({ grafeo, neo4j }) => {
  it('give the same list with the same scores, also after a change', async () => {
    const stores = [grafeo(), neo4j()];
    await Promise.all(stores.map((store) => importSource(store, textSource('a.ris', RECORDS))));
    const apis = await Promise.all(stores.map((store) => startApi(store)));
    try {
      const lists = async () =>
        Promise.all(
          apis.map(async (api) => [
            await find(api, 'alarm'),
            await find(api, 'fat* kim'),
            await find(api, '"alarm fatigue"'),
            await find(api, 'zeb*'),
          ]),
        );
      const [one, other] = await lists();
      expect(one).toEqual(other);
      const more = record('Alarm again', ['Kim, B.'], 2022, 'AB  - Fatigue.\n');
      await Promise.all(stores.map((store) => importSource(store, textSource('b.ris', more))));
      const [changed, otherChanged] = await lists();
      expect(changed).toEqual(otherChanged);
      expect(changed).not.toEqual(one);
    } finally {
      await Promise.all(apis.map((api) => api.stop()));
    }
  });
});
