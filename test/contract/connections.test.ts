import { getNamedType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeCorpus } from '../../examples/make-corpus.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { buildApiSchema } from '../../src/resolvers/index.js';
import { describeOnBothEngines } from '../support/engines.js';
import { type AskInProcess, inProcessApi } from '../support/in-process-api.js';

/** Papers in a journal, each with a record beside it that says too little to be the same; of two countries. */
const PAIRS = ['Nurse staffing', 'Alarm fatigue', 'Night shifts', 'Hand hygiene'].map((topic) => {
  const said = `TI  - ${topic} and the safety of patients in small hospitals\nAU  - Ravengaard, Mei\nAU  - Haldanek, Esra\nPY  - 2015\n`;
  const placed = `JO  - Journal of Imagined Systems\nVL  - 4\nSP  - ${topic.length}\nAD  - Lund University, Lund, Sweden\nAD  - University of Vienna, Vienna, Austria\n`;
  return `TY  - JOUR\n${said}${placed}ER  - \nTY  - JOUR\n${said}ER  - \n`;
});

/** A connection: how a query comes to it, and the arguments beside those of the page. */
interface Connection {
  readonly field: string;
  /** The fields around it, outermost first; `#` is where it is. */
  readonly around: string;
  readonly args?: readonly string[];
  /** What names a row. */
  readonly row?: string;
}

const PAPERS = [
  '',
  'orderBy: YEAR_ASC',
  'orderBy: [AUTHOR_COUNT_DESC, DATE_ASC, TITLE_DESC]',
  'orderBy: [JOURNAL_ASC, ADDED_DESC]',
];
const TOP = 'authors(first: 1) { nodes { # } }';
const NETWORK = (network: string) => `${network} { links { # } }`;

const CONNECTIONS: readonly Connection[] = [
  { field: 'Query.papers', around: '#', args: [...PAPERS, 'filter: {type: "JOUR"}'] },
  {
    field: 'Query.authors',
    around: '#',
    args: [
      '',
      'orderBy: NAME_DESC',
      'filter: {name: "a"}',
      'orderBy: COAUTHOR_COUNT_DESC',
      'orderBy: [LAST_YEAR_DESC, NAME_ASC, FIRST_YEAR_ASC], filter: {name: "a"}',
    ],
  },
  { field: 'Query.journals', around: '#', args: ['', 'orderBy: [FIRST_YEAR_ASC, TITLE_DESC]'] },
  { field: 'Query.topics', around: '#', args: ['', 'orderBy: LABEL_ASC', 'filter: {label: "e"}'] },
  {
    field: 'Query.search',
    around: '#',
    args: ['text: "a"', 'text: "e", types: [AUTHOR, TOPIC]'],
    row: '... on Paper { id } ... on Author { id } ... on Journal { id } ... on Topic { id }',
  },
  { field: 'Query.sharedPapers', around: '#', args: ['authors: [$author]'] },
  {
    field: 'Query.paperGroups',
    around: '#',
    args: ['by: [YEAR]', 'by: [AUTHOR, TYPE]'],
    row: 'keys { id }',
  },
  { field: 'Query.possibleDuplicates', around: '#', row: 'paper { id } other { id }' },
  { field: 'Author.papers', around: TOP, args: PAPERS },
  { field: 'Author.journals', around: TOP },
  { field: 'Author.topics', around: TOP },
  {
    field: 'Author.coauthors',
    around: TOP,
    args: ['', 'counting: FRACTIONAL', 'orderBy: LAST_YEAR_DESC', 'orderBy: PAPER_COUNT_ASC'],
  },
  {
    field: 'CoauthorEdge.papers',
    around: 'authors(first: 1) { nodes { coauthors(first: 1) { edges { # } } } }',
  },
  { field: 'Journal.papers', around: 'journals(first: 1) { nodes { # } }', args: PAPERS },
  { field: 'Journal.topAuthors', around: 'journals(first: 1) { nodes { # } }' },
  { field: 'Journal.topTopics', around: 'journals(first: 1) { nodes { # } }' },
  { field: 'Paper.topics', around: 'papers(first: 1) { nodes { # } }' },
  { field: 'Topic.papers', around: 'topics(first: 1) { nodes { # } }', args: PAPERS },
  { field: 'Topic.relatedTopics', around: 'topics(first: 1) { nodes { # } }' },
  { field: 'Topic.topAuthors', around: 'topics(first: 1) { nodes { # } }' },
  { field: 'Topic.topJournals', around: 'topics(first: 1) { nodes { # } }' },
  { field: 'CoauthorLink.papers', around: NETWORK('coauthorNetwork(first: 2)') },
  { field: 'TopicLink.papers', around: NETWORK('keywordNetwork(first: 3)') },
  { field: 'PlaceLink.papers', around: NETWORK('countryNetwork(first: 2)') },
];

const page = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.unknown() })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
  totalCount: z.number(),
});

type Page = z.infer<typeof page>;
type PageOf = (args: Readonly<Record<string, unknown>>) => Promise<Page>;

/** Reads pages of a connection: of the first parent that has it. */
function pagesOf(ask: AskInProcess, connection: Connection, args: string, author: string): PageOf {
  const { field, around, row = 'id' } = connection;
  const name = field.split('.')[1];
  const given = `${args} first: $first, after: $after, last: $last, before: $before`;
  const rows = `edges { cursor node { ${row} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`;
  const query = `query ($first: Int, $after: String, $last: Int, $before: String, $author: ID = "${author}") {
    ${around.replace('#', `connection: ${name}(${given}) { ${rows} }`)} author(id: $author) { id }
  }`;
  return async (variables) => {
    const data = await ask(query, variables);
    return page.parse(find(data));
  };
}

/** The first value called `connection`. */
function find(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('connection' in value) return value.connection;
  for (const inner of Object.values(value)) {
    const found = find(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All rows, page by page from one end; each row as text. */
async function walk(
  read: PageOf,
  size: number,
  way: 'forward' | 'backward',
  between: () => Promise<void> = async () => undefined,
): Promise<readonly string[]> {
  let rows: readonly string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const { edges, pageInfo }: Page = await read(
      way === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    const own = edges.map(({ node }) => JSON.stringify(node));
    rows = way === 'forward' ? [...rows, ...own] : [...own, ...rows];
    const isBehind = way === 'forward' ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    expect(isBehind).toBe(cursor !== null);
    const goesOn = way === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    if (!goesOn) return rows;
    cursor = way === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
    await between();
  }
}

/** Of the imports of a server, which this API has not: test/e2e/imports.test.ts walks them. */
const OF_A_SERVER = ['Query.imports', 'Import.problems'];

it('Every connection of the schema is walked here', async () => {
  const schema = await buildApiSchema();
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field) => `${type.name}.${field.name}`),
    );
  expect([...CONNECTIONS.map(({ field }) => field), ...OF_A_SERVER].sort()).toEqual(fields.sort());
});

describeOnBothEngines('A connection', ({ store }) => {
  let author = '';
  let ask: AskInProcess;
  beforeAll(async () => {
    const records = [...makeCorpus({ papers: 40, seed: 3 }), ...PAIRS];
    await importSource(store(), textSource('made.ris', records.join('')));
    ask = inProcessApi(store());
    const data = await ask('{ authors(first: 1) { nodes { id } } }');
    author =
      z.object({ authors: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }).parse(data)
        .authors.nodes[0]?.id ?? '';
  });

  const cases = CONNECTIONS.flatMap((connection) =>
    (connection.args ?? ['']).map((args) => ({
      name: `${connection.field}(${args})`,
      connection,
      args,
    })),
  );

  it.each(cases)(
    '$name is the same forward and backward, each row once',
    async ({ connection, args }) => {
      const read = pagesOf(ask, connection, args, author);
      const { totalCount } = await read({ first: 1 });
      expect(totalCount).toBeGreaterThan(0);
      const size = Math.max(Math.ceil(totalCount / 4), 1);
      const forward = await walk(read, size, 'forward');
      expect(forward).toHaveLength(totalCount);
      expect(new Set(forward).size).toBe(totalCount);
      expect(await walk(read, size, 'backward')).toEqual(forward);
    },
  );

  describe('under writes', () => {
    const made = (index: number) =>
      `TY  - JOUR\nTI  - Came ${index}\nAU  - Comer, Cy\nPY  - ${1990 + index * 7}\nDO  - 10.5555/came.${index}\nER  - \n`;

    it.each(['forward', 'backward'] as const)(
      'misses and doubles nothing that stayed, %s',
      async (way) => {
        for (const args of PAPERS) {
          const read = pagesOf(
            ask,
            { field: 'Query.papers', around: '#', row: 'id doi' },
            args,
            author,
          );
          const before = await walk(read, 50, 'forward');
          let came = 0;
          const seen = await walk(read, 7, way, async () => {
            came += 1;
            // A new paper, and one that goes elsewhere in its list.
            const moved = `TY  - JOUR\nTI  - ${'AMZ'[came % 3]} moved\nPY  - ${1985 + came * 5}\nDO  - 10.5555/came.0\nER  - \n`;
            await importSource(store(), textSource('more.ris', made(came) + moved));
          });
          expect(came).toBeGreaterThan(3);
          const stayed = before.filter((row) => !row.includes('came.0'));
          const seenOfThem = seen.filter((row) => stayed.includes(row));
          expect(seenOfThem).toEqual(stayed);
        }
      },
    );
  });
});

describeOnBothEngines('A sample of papers', ({ store, name }) => {
  const DRAWN =
    '{ papers(sample: 5, seed: 7) { nodes { doi title } totalCount pageInfo { hasNextPage } } }';
  let ask: AskInProcess;
  beforeAll(async () => {
    await importSource(
      store(),
      textSource('made.ris', [...makeCorpus({ papers: 40, seed: 3 })].join('')),
    );
    ask = inProcessApi(store());
  });

  it('is the same for the same seed, on both engines', async () => {
    const { papers } = Object(await ask(DRAWN));
    expect(papers).toMatchObject({ totalCount: 40, pageInfo: { hasNextPage: false } });
    expect(papers.nodes).toHaveLength(5);
    expect(Object(await ask(DRAWN)).papers).toEqual(papers);
    const other = Object(await ask(DRAWN.replace('seed: 7', 'seed: 8'))).papers;
    expect(other.nodes).not.toEqual(papers.nodes);
    drawnBy.set(name, papers.nodes);
    const [one, another = one] = drawnBy.values();
    expect(another).toEqual(one);
  });

  it('is of the papers that a filter selects', async () => {
    const { papers } = Object(
      await ask(
        '{ papers(sample: 90, filter: { year: { from: 2010 } }) { nodes { year } totalCount } }',
      ),
    );
    expect(papers.nodes).toHaveLength(papers.totalCount);
    for (const { year } of papers.nodes) expect(year).toBeGreaterThanOrEqual(2010);
  });

  it.each(['first: 3', 'last: 3', 'orderBy: YEAR_ASC', 'sample: 0'])(
    'is refused with %s',
    async (beside) => {
      const sample = beside.startsWith('sample') ? beside : `sample: 3, ${beside}`;
      await expect(ask(`{ papers(${sample}) { nodes { id } } }`)).rejects.toMatchObject({
        extensions: { code: 'BAD_USER_INPUT', argument: beside.split(':')[0] },
      });
    },
  );
});

/** What each engine drew. */
const drawnBy = new Map<string, unknown>();
