import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import {
  type GroupedPaper,
  importGroupedPapers,
  readGroupedPapers,
} from '../support/grouped-papers.js';

/** What is on each axis, read off the papers one by one. */
const VALUES = {
  JOURNAL: ({ journal }) => idsOf(journal === null ? [] : [journal]),
  YEAR: ({ year }) => (year === null ? [] : [String(year)]),
  DECADE: ({ year }) => (year === null ? [] : [String(Math.floor(year / 10) * 10)]),
  TYPE: ({ type }) => [type],
  LANGUAGE: ({ language }) => (language === null ? [] : [language]),
  AUTHOR: ({ authorships }) => authorships.map(({ author }) => author.id),
  TOPIC: ({ topics }) => idsOf(topics.nodes),
  KEYWORD: ({ keywords }) => idsOf(keywords.nodes),
  TERM: ({ terms }) => idsOf(terms.nodes),
  INSTITUTION: ({ institutions }) => idsOf(institutions),
  COUNTRY: ({ countries }) => idsOf(countries),
  SOURCE: ({ records }) => records.flatMap(({ places }) => places.map(({ source }) => source)),
} as const satisfies Readonly<Record<string, (paper: GroupedPaper) => readonly string[]>>;

type AxisName = keyof typeof VALUES;

const AXES = Object.keys(VALUES) as AxisName[];
const SINGLE: readonly AxisName[] = ['JOURNAL', 'YEAR', 'DECADE', 'TYPE', 'LANGUAGE'];

const PAIRS: readonly (readonly AxisName[])[] = [
  ['JOURNAL', 'YEAR'],
  ['INSTITUTION', 'DECADE'],
  ['SOURCE', 'TOPIC'],
  ['LANGUAGE', 'TYPE'],
];

const ALL: readonly (readonly AxisName[])[] = [...AXES.map((axis) => [axis]), ...PAIRS];

/** Neo4j plans each new text for a tenth of a second: there figures are asked for on a few axes of each kind. */
const FEW: readonly (readonly AxisName[])[] = [
  ['TOPIC'],
  ['SOURCE'],
  ['JOURNAL', 'YEAR'],
  ['INSTITUTION', 'DECADE'],
];

function idsOf(nodes: readonly { readonly id: string }[]): readonly string[] {
  return nodes.map(({ id }) => id);
}

const collaboration = z.object({
  papers: z.number(),
  authors: z.number(),
  authorships: z.number(),
  singleAuthorPapers: z.number(),
  multiAuthorPapers: z.number(),
  meanAuthorsPerPaper: z.number().nullable(),
  collaborationIndex: z.number().nullable(),
  collaborativeCoefficient: z.number().nullable(),
});

const group = z.object({
  keys: z.array(z.object({ axis: z.string(), id: z.string(), label: z.string() })),
  paperCount: z.number(),
  share: z.number(),
  filter: z.record(z.string(), z.unknown()),
});

const figures = z.object({
  paperGroups: z.object({
    nodes: z.array(
      group.omit({ share: true, filter: true }).extend({
        authorCount: z.number(),
        firstYear: z.number().nullable(),
        lastYear: z.number().nullable(),
        collaboration,
      }),
    ),
  }),
});

const answer = z.object({
  paperGroups: z.object({
    totalCount: z.number(),
    paperCount: z.number(),
    others: z.object({ groupCount: z.number(), paperCount: z.number() }),
    withoutValue: z.object({
      paperCount: z.number(),
      filter: z.record(z.string(), z.unknown()).nullable(),
    }),
    nodes: z.array(group),
    pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }),
  }),
});

type Group = z.infer<typeof group>;

const VARIABLES =
  '$by: [PaperGroupAxis!]!, $first: Int!, $after: String, $minPapers: Int, $filter: PaperFilter, $orderBy: [PaperGroupOrder!]';
const ARGUMENTS =
  'by: $by, first: $first, after: $after, minPapers: $minPapers, filter: $filter, orderBy: $orderBy';

const COUNTS = `query (${VARIABLES}) {
  paperGroups(${ARGUMENTS}) {
    totalCount paperCount others { groupCount paperCount } withoutValue { paperCount filter }
    nodes { keys { axis id label } paperCount share filter }
    pageInfo { endCursor hasNextPage }
  }
}`;

const FIGURES = `query (${VARIABLES}) {
  paperGroups(${ARGUMENTS}) { nodes {
    keys { axis id label } paperCount authorCount firstYear lastYear
    collaboration {
      papers authors authorships singleAuthorPapers multiAuthorPapers
      meanAuthorsPerPaper collaborationIndex collaborativeCoefficient
    }
  } }
}`;

/** The papers of each group, by the ids of the group. */
function groupsOf(
  papers: readonly GroupedPaper[],
  axes: readonly AxisName[],
): ReadonlyMap<string, readonly GroupedPaper[]> {
  const groups = new Map<string, GroupedPaper[]>();
  for (const paper of papers) {
    const [first = [], second = ['']] = axes.map((axis) => [...new Set(VALUES[axis](paper))]);
    for (const id0 of first) {
      for (const id1 of second) {
        const key = axes.length === 1 ? id0 : `${id0} ${id1}`;
        groups.set(key, [...(groups.get(key) ?? []), paper]);
      }
    }
  }
  return groups;
}

function keyOf({ keys }: Pick<Group, 'keys'>): string {
  return keys.map(({ id }) => id).join(' ');
}

/** The figures of a group, counted over its papers. */
function figuresOf(papers: readonly GroupedPaper[]) {
  const years = papers.flatMap(({ year }) => year ?? []);
  const signed = papers.filter(({ authorships }) => authorships.length > 0);
  const multi = signed.filter(({ authorships }) => authorships.length > 1);
  const authorsOf = (some: readonly GroupedPaper[]) => new Set(some.flatMap(VALUES.AUTHOR)).size;
  const authorships = signed.flatMap(VALUES.AUTHOR).length;
  const inverses = signed.reduce((sum, paper) => sum + 1 / paper.authorships.length, 0);
  return {
    paperCount: papers.length,
    authorCount: authorsOf(papers),
    firstYear: years.length === 0 ? null : Math.min(...years),
    lastYear: years.length === 0 ? null : Math.max(...years),
    collaboration: {
      papers: signed.length,
      authors: authorsOf(signed),
      authorships,
      singleAuthorPapers: signed.length - multi.length,
      multiAuthorPapers: multi.length,
      meanAuthorsPerPaper: ratio(authorships, signed.length),
      collaborationIndex: ratio(authorsOf(multi), multi.length),
      collaborativeCoefficient:
        signed.length === 0 ? null : expect.closeTo(1 - inverses / signed.length, 9),
    },
  };
}

function ratio(part: number, whole: number): unknown {
  return whole === 0 ? null : expect.closeTo(part / whole, 9);
}

/** What a group is ordered by, read off its papers. */
const SORTED_BY = {
  PAPER_COUNT: (own: readonly GroupedPaper[]) => own.length,
  FIRST_YEAR: (own: readonly GroupedPaper[]) => figuresOf(own).firstYear ?? 0,
  LAST_YEAR: (own: readonly GroupedPaper[]) => figuresOf(own).lastYear ?? 0,
};

describeOnBothEngines('Groups of papers', ({ store, name }) => {
  let api: RunningApi;
  let papers: readonly GroupedPaper[];
  beforeAll(async () => {
    await importGroupedPapers(store());
    api = await startApi(store(), {
      PAPERGRAPH_MAX_FIRST: '5000',
      PAPERGRAPH_MAX_COMPLEXITY: '100000000',
    });
    papers = await readGroupedPapers(api);
    expect(papers.length).toBeGreaterThan(100);
  });
  afterAll(() => api.stop());

  const few = name === 'Neo4j' ? FEW : ALL;

  const ask = async (by: readonly AxisName[], variables: object = {}) =>
    answer.parse(await api.ask(COUNTS, { by, first: 5_000, ...variables })).paperGroups;

  it.each(ALL.map((by) => ({ by })))('by $by are those of a plain count', async ({ by }) => {
    const expected = groupsOf(papers, by);
    const { nodes, totalCount, paperCount, others } = await ask(by);
    expect(new Map(nodes.map((found) => [keyOf(found), found.paperCount]))).toEqual(
      new Map([...expected].map(([key, own]) => [key, own.length])),
    );
    expect(totalCount).toBe(expected.size);
    expect(paperCount).toBe(papers.length);
    expect(others).toEqual({ groupCount: 0, paperCount: 0 });
    for (const { share, paperCount: own } of nodes) expect(share).toBeCloseTo(own / paperCount, 9);
  });

  it.each(ALL.map((by) => ({ by })))(
    'by $by have every paper once: on the page, in others, or without a value',
    async ({ by }) => {
      const expected = groupsOf(papers, by);
      const valued = new Set([...expected.values()].flat());
      for (const first of [0, 3]) {
        const { nodes, others, withoutValue } = await ask(by, { first });
        const onPage = new Set(nodes.flatMap((found) => expected.get(keyOf(found)) ?? []));
        expect(withoutValue.paperCount).toBe(papers.length - valued.size);
        expect(others).toEqual({
          groupCount: expected.size - nodes.length,
          paperCount: valued.size - onPage.size,
        });
        if (!by.every((axis) => SINGLE.includes(axis))) continue;
        const sum = nodes.reduce((all, { paperCount }) => all + paperCount, 0);
        expect(sum + others.paperCount + withoutValue.paperCount).toBe(papers.length);
      }
    },
  );

  const countOf = async (filter: object) => {
    const query = 'query ($filter: PaperFilter) { papers(filter: $filter) { totalCount } }';
    return Object(await api.ask(query, { filter })).papers.totalCount;
  };

  it.each(few.map((by) => ({ by })))('by $by say the filter of their papers', async ({ by }) => {
    const filter = { year: { from: 1990 }, or: [{ type: 'JOUR' }, { has: ['DOI'] }] };
    for (const asked of [{}, { filter }]) {
      const { nodes, withoutValue } = await ask(by, { first: 4, ...asked });
      for (const found of nodes) {
        expect([keyOf(found), await countOf(found.filter)]).toEqual([
          keyOf(found),
          found.paperCount,
        ]);
      }
      if (withoutValue.filter === null) expect(withoutValue.paperCount).toBe(0);
      else expect(await countOf(withoutValue.filter)).toBe(withoutValue.paperCount);
    }
  });

  it.each(few.map((by) => ({ by })))('by $by have the figures of their papers', async ({ by }) => {
    const expected = groupsOf(papers, by);
    const found = figures.parse(await api.ask(FIGURES, { by, first: 5_000 }));
    for (const each of found.paperGroups.nodes) {
      expect(each).toMatchObject(figuresOf(expected.get(keyOf(each)) ?? []));
    }
  });

  it.each(few.map((by) => ({ by })))('by $by are the same page by page', async ({ by }) => {
    const { nodes, others } = await ask(by, { minPapers: 2 });
    const small = [...groupsOf(papers, by).values()].filter((own) => own.length < 2);
    expect(others.groupCount).toBe(small.length);
    const paged: Group[] = [];
    const first = Math.ceil(nodes.length / 3);
    for (let after: string | null = null, more = true; more; ) {
      const page: z.infer<typeof answer>['paperGroups'] = await ask(by, {
        first,
        after,
        minPapers: 2,
      });
      paged.push(...page.nodes);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(paged.map(keyOf)).toEqual(nodes.map(keyOf));
    expect(nodes.every(({ paperCount }) => paperCount >= 2)).toBe(true);
  });

  it.each(few.map((by) => ({ by })))('by $by of a filter are of its papers', async ({ by }) => {
    const filter = { year: { from: 1995, to: 2010 } };
    const some = papers.filter(({ year }) => year !== null && year >= 1995 && year <= 2010);
    const expected = groupsOf(some, by);
    const { nodes, paperCount, withoutValue } = await ask(by, { filter });
    expect(paperCount).toBe(some.length);
    expect(new Map(nodes.map((found) => [keyOf(found), found.paperCount]))).toEqual(
      new Map([...expected].map(([key, own]) => [key, own.length])),
    );
    const valued = new Set([...expected.values()].flat());
    expect(withoutValue.paperCount).toBe(some.length - valued.size);
  });

  it.each([
    { by: ['JOURNAL'], orderBy: ['FIRST_YEAR_ASC', 'PAPER_COUNT_DESC'] },
    { by: ['KEYWORD', 'LANGUAGE'], orderBy: ['PAPER_COUNT_ASC', 'LAST_YEAR_DESC'] },
  ] as const)('by $by come by $orderBy, whole and page by page', async ({ by, orderBy }) => {
    const expected = groupsOf(papers, by);
    const { nodes } = await ask(by, { orderBy });
    const keys = nodes.map((found) => {
      const own = expected.get(keyOf(found)) ?? [];
      return orderBy.map((name) => {
        const [, sort = '', direction] = /^(.+)_(ASC|DESC)$/.exec(name) ?? [];
        const value = SORTED_BY[sort as keyof typeof SORTED_BY](own);
        return direction === 'ASC' ? value : -value;
      });
    });
    const sorted = keys.toSorted(
      ([a = 0, b = 0], [otherA = 0, otherB = 0]) => a - otherA || b - otherB,
    );
    expect(keys).toEqual(sorted);
    const paged: Group[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: z.infer<typeof answer>['paperGroups'] = await ask(by, {
        first: Math.ceil(nodes.length / 3),
        after,
        orderBy,
      });
      paged.push(...page.nodes);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(paged.map(keyOf)).toEqual(nodes.map(keyOf));
  });

  it('come by what they are on each axis', async () => {
    const { nodes } = await ask(['YEAR', 'COUNTRY'], { orderBy: 'VALUE_DESC' });
    const keys = nodes.map(({ keys: [year, country] }) => `${year?.id} ${country?.id}`);
    expect(keys).toEqual(keys.toSorted().toReversed());
    const journals = await ask(['JOURNAL'], { orderBy: 'VALUE_ASC' });
    const labels = journals.nodes.map(({ keys: [journal] }) => journal?.label.toLowerCase());
    expect(labels).toEqual(labels.toSorted());
  });

  const FACETS = `facets(axes: [YEAR, COUNTRY], first: 3) {
    axis groupCount others { groupCount paperCount } withoutValue { paperCount }
    groups { keys { id } paperCount share firstYear filter }
  }`;

  /** The same, asked for as groups. */
  const ofGroups = (filter: object) =>
    Promise.all(
      ['YEAR', 'COUNTRY'].map(async (axis) => {
        const found = await api.ask(
          `query ($by: [PaperGroupAxis!]!, $filter: PaperFilter) {
            paperGroups(by: $by, first: 3, filter: $filter) {
              groupCount: totalCount others { groupCount paperCount } withoutValue { paperCount }
              groups: nodes { keys { id } paperCount share firstYear filter }
            }
          }`,
          { by: [axis], filter },
        );
        return { axis, ...Object(found).paperGroups };
      }),
    );

  it('are the facets of every list of papers', async () => {
    const [first] = papers.filter(({ authorships, journal, topics }) => {
      return authorships.length > 1 && journal !== null && topics.nodes.length > 0;
    });
    const [author, other] = first?.authorships.map((each) => each.author.id) ?? [];
    const [journal, topic] = [first?.journal?.id, first?.topics.nodes[0]?.id];
    const found = await api.ask(`{
      papers(first: 2, filter: {year: {from: 1990}}) { ${FACETS} }
      author(id: "${author}") { papers(first: 1) { ${FACETS} } }
      journal(id: "${journal}") { papers(first: 1) { ${FACETS} } }
      topic(id: "${topic}") { papers(first: 1) { ${FACETS} } }
      sharedPapers(authors: ["${author}", "${other}"], filter: {type: "JOUR"}) { ${FACETS} }
    }`);
    const lists = Object(found);
    expect(lists.papers.facets).toEqual(await ofGroups({ year: { from: 1990 } }));
    expect(lists.author.papers.facets).toEqual(await ofGroups({ author }));
    expect(lists.journal.papers.facets).toEqual(await ofGroups({ journal }));
    expect(lists.topic.papers.facets).toEqual(await ofGroups({ topic }));
    const shared = { authors: { all: [author, other] }, and: [{ type: 'JOUR' }] };
    expect(lists.sharedPapers.facets).toEqual(await ofGroups(shared));
  });

  it('are facets of the papers that two authors share, and each axis is one statement', async () => {
    const query = `{ authors(first: 1) { nodes { coauthors(first: 1) { edges { paperCount papers(first: 1) {
      facets(axes: [TYPE, YEAR]) { axis groups { paperCount } } } } } } } }`;
    const found = Object(await api.ask(query)).authors.nodes[0].coauthors.edges[0];
    const [types] = found.papers.facets;
    const sum = types.groups.reduce(
      (all: number, { paperCount }: { paperCount: number }) => all + paperCount,
      0,
    );
    expect(sum).toBe(found.paperCount);
    const statements = await api.statementsOf(
      '{ papers(filter: {year: {from: 1900}}) { facets(axes: [TYPE, YEAR]) { groups { keys { id } paperCount } } } }',
    );
    expect(statements.filter((name) => name === 'paperGroups')).toHaveLength(2);
    expect(statements.filter((name) => name !== 'paperGroups').toSorted()).toEqual([
      'graphState',
      'pageOfPapers',
    ]);
  });
});
