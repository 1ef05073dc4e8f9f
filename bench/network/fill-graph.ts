import { command, type Engine } from '../../src/graph/index.js';
import type { Incidence } from '../../src/network/index.js';

const BATCH = 5_000;

const papers = (rows: readonly (readonly [string, number, number])[]) =>
  command(
    'benchPapers',
    'UNWIND $rows AS row CREATE (:Paper {id: row[0], key: row[0], year: row[1], authorCount: row[2]})',
    { rows },
  );

const authors = (rows: readonly string[]) =>
  command(
    'benchAuthors',
    'UNWIND $rows AS row CREATE (:Author {id: row, key: row, name: row, familyName: row, givenName: "", isGroup: false, paperCount: 1})',
    { rows },
  );

const authored = (rows: readonly (readonly [string, string, number])[]) =>
  command(
    'benchAuthored',
    `UNWIND $rows AS row
     MATCH (a:Author {id: row[0]})
     MATCH (p:Paper {id: row[1]})
     CREATE (a)-[:AUTHORED {position: row[2]}]->(p)`,
    { rows },
  );

const state = command('benchState', 'MERGE (s:GraphState {id: "graph"}) SET s.version = 1');

/** Puts the papers, authors and authorships of made incidences into an empty graph, and nothing else. Gives the ids of its authors. */
export async function fillGraph(
  engine: Engine,
  incidences: Iterable<Incidence>,
): Promise<readonly string[]> {
  const paperRows = new Map<string, readonly [string, number, number]>();
  const authorRows = new Set<string>();
  const edgeRows: (readonly [string, string, number])[] = [];
  for (const { member: author, paper, year, memberCount, position } of incidences) {
    paperRows.set(paper, [paper, year ?? 0, memberCount]);
    authorRows.add(author);
    edgeRows.push([author, paper, position ?? 0]);
  }
  await inBatches([...paperRows.values()], (rows) => write(engine, papers(rows)));
  await inBatches([...authorRows], (rows) => write(engine, authors(rows)));
  await inBatches(edgeRows, (rows) => write(engine, authored(rows)));
  await write(engine, state);
  return [...authorRows].sort();
}

async function write(engine: Engine, statement: ReturnType<typeof command>): Promise<void> {
  await engine.write((transaction) => transaction.run(statement));
}

async function inBatches<Row>(
  rows: readonly Row[],
  take: (rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await take(rows.slice(start, start + BATCH));
  }
}
