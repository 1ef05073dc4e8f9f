/**
 * What filters cost on Neo4j: the database hits of each statement of some questions, by PROFILE.
 *
 *     npm run bench:filters -- [--engine neo4j] [--papers 10000] [--keep FOLDER]
 *
 * Hits are the same on a slow machine; milliseconds are of one run and say little.
 */
import { parseArgs } from 'node:util';
import {
  type Engine,
  type Observation,
  observeEngine,
  type PlanStep,
} from '../../src/graph/index.js';
import { createContext, runQuery } from '../../src/resolvers/index.js';
import { filledPlace } from './filled-store.js';
import { type Picked, pickNodes } from './picked.js';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', default: 'neo4j' },
    papers: { type: 'string', default: '10000' },
    keep: { type: 'string' },
  },
});

type Variables = Readonly<Record<string, unknown>>;
type FilterOf = (picked: Picked) => Variables;

const LIST = `query ($filter: PaperFilter) { papers(first: 20, filter: $filter) { nodes { title } } }`;
const TOTAL = `query ($filter: PaperFilter) { papers(first: 0, filter: $filter) { totalCount } }`;
const around = (below: string): string =>
  `query ($hub: ID!, $filter: PaperFilter) { author(id: $hub) { ${below} } }`;

/** Questions by their names, each with its filter; those below an author are asked of one with 500 papers. */
const QUESTIONS: readonly (readonly [name: string, query: string, filterOf: FilterOf])[] = [
  ...(['page', 'total'] as const).flatMap((what) => {
    const query = what === 'page' ? LIST : TOTAL;
    return [
      [`journal and years, ${what}`, query, journalAndYears] as const,
      [`none of two authors, ${what}`, query, noneOfAuthors] as const,
      [`two words, ${what}`, query, twoWords] as const,
      [`has DOI, no abstract, ${what}`, query, hasDoiAlone] as const,
    ];
  }),
  ['papers of an author, all', around(filtered('papers', 'title')), () => ({})],
  ['papers of an author, years', around(filtered('papers', 'title')), years],
  ['papers of an author, none of two', around(filtered('papers', 'title')), noneOfAuthors],
  ['co-authors of an author, all', around(filtered('coauthors', 'name')), () => ({})],
  ['co-authors of an author, years', around(filtered('coauthors', 'name')), years],
  ['journals of an author, with keywords', around(filtered('journals', 'title')), hasKeywords],
  ['years of an author, two words', around('papersByYear(filter: $filter) { year }'), twoWords],
];

function filtered(list: string, column: string): string {
  return `${list}(filter: $filter) { nodes { ${column} } }`;
}

function journalAndYears({ journals }: Picked): Variables {
  return { journal: journals[0], year: { from: 2010, to: 2015 } };
}

function noneOfAuthors({ hubs }: Picked): Variables {
  return { authors: { none: hubs.slice(-2) } };
}

function twoWords({ texts }: Picked): Variables {
  return { text: texts[0] };
}

function hasDoiAlone(): Variables {
  return { has: ['DOI'], not: { has: ['ABSTRACT'] } };
}

function years(): Variables {
  return { year: { from: 2010, to: 2015 } };
}

function hasKeywords(): Variables {
  return { has: ['KEYWORDS'] };
}

const place = await filledPlace({
  engine: options.engine,
  papers: Number(options.papers),
  keep: options.keep,
});
const store = await place.open();
const picked = await pickNodes(store.engine, Number(options.papers));
for (const [name, query, filterOf] of QUESTIONS) {
  for (const line of await linesOf(store.engine, name, query, filterOf(picked))) console.log(line);
}
await store.close();
await place.close();

async function linesOf(
  engine: Engine,
  name: string,
  query: string,
  filter: Variables,
): Promise<readonly string[]> {
  const ran: Observation[] = [];
  const observed = observeEngine(engine, (observation) => void ran.push(observation));
  const { signal } = new AbortController();
  const context = createContext({
    engine: observed,
    signal,
    limits: { maxFirst: 100 },
    baseUrl: null,
  });
  const { errors } = await runQuery(query, { hub: picked.hubs[0], filter }, context);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const lines: string[] = [];
  for (const { statement, rows, milliseconds, asked } of ran) {
    for (const question of asked) {
      const steps = await engine.profile(question);
      lines.push(
        `${name} | ${statement} | ${rows} | ${milliseconds.toFixed(1)} | ${hitsOf(steps)} | ${dearest(steps)}`,
      );
    }
  }
  return lines;
}

function hitsOf(steps: readonly PlanStep[]): number {
  return steps.reduce((sum, { databaseHits }) => sum + (databaseHits ?? 0), 0);
}

/** The two steps with the most hits. */
function dearest(steps: readonly PlanStep[]): string {
  return steps
    .toSorted((one, other) => (other.databaseHits ?? 0) - (one.databaseHits ?? 0))
    .slice(0, 2)
    .map(({ operator, databaseHits, rows }) => `${operator} ${databaseHits} (${rows} rows)`)
    .join(', ');
}
