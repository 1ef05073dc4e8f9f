import { createRandom } from '../../examples/made-corpus/random.js';
import { command, type Engine } from '../../src/graph/index.js';
import { topicId } from '../../src/identity/index.js';
import { termTopicKey, topicKey } from '../../src/topics/index.js';

const BATCH = 5_000;
/** As `importSource` leaves a paper: its twelve best terms. */
const TERMS_A_PAPER = 12;
const FIRST_YEAR = 2000;
const YEARS = 25;

const papers = (rows: readonly (readonly [string, number])[]) =>
  command(
    'benchPapers',
    'UNWIND $rows AS row CREATE (:Paper {id: row[0], key: row[0], year: row[1]})',
    {
      rows,
    },
  );

const topics = (rows: readonly (readonly [string, string, string])[]) =>
  command(
    'benchTopics',
    `UNWIND $rows AS row
     CREATE (:Topic {id: row[0], key: row[2], label: row[1], source: 'TERM', variants: [row[1]],
       variantCounts: [1], schemes: [], paperCount: 1})`,
    { rows },
  );

const about = (rows: readonly (readonly [string, string])[]) =>
  command(
    'benchAbout',
    `UNWIND $rows AS row
     MATCH (p:Paper {id: row[0]})
     MATCH (t:Topic {id: row[1]})
     CREATE (p)-[:ABOUT {source: 'TERM', rawLabel: row[1], isPreferred: true}]->(t)`,
    { rows },
  );

const state = command('benchState', 'MERGE (s:GraphState {id: "graph"}) SET s.version = 1');

/**
 * Puts papers with terms into an empty graph, and nothing else. How often a term is drawn follows the
 * law of Zipf, as in texts: the first stands in a tenth of the papers, most stand in one.
 */
export async function fillTopics(engine: Engine, count: number): Promise<void> {
  const random = createRandom(1);
  const seen = new Set<number>();
  const paperRows: (readonly [string, number])[] = [];
  const edges: (readonly [string, string])[] = [];
  for (let paper = 0; paper < count; paper += 1) {
    const id = `P${paper}`;
    paperRows.push([id, FIRST_YEAR + Math.floor(random.next() * YEARS)]);
    const terms = new Set<number>();
    while (terms.size < TERMS_A_PAPER) terms.add(drawTerm(random.next(), count * 3));
    for (const term of terms) {
      seen.add(term);
      edges.push([id, idOf(term)]);
    }
  }
  await inBatches(paperRows, (rows) => write(engine, papers(rows)));
  await inBatches([...seen], (rows) =>
    write(engine, topics(rows.map((term) => [idOf(term), labelOf(term), keyOf(term)]))),
  );
  await inBatches(edges, (rows) => write(engine, about(rows)));
  await write(engine, state);
}

/** Zipf with exponent 1 over `most` terms, by the inverse of its distribution. */
function drawTerm(chance: number, most: number): number {
  return Math.floor(Math.exp(chance * Math.log(most + 1))) - 1;
}

/** Two or three words of letters, so that labels are as long as real ones. */
function labelOf(term: number): string {
  const word = (part: number): string => (part * 7919 + 12_345).toString(36);
  return `${word(term % 3000)} ${word(term % 1013)}${term % 3 === 0 ? ` ${word(term % 97)}` : ''} ${term.toString(36)}`;
}

function keyOf(term: number): string {
  return termTopicKey(topicKey(labelOf(term)) ?? '');
}

function idOf(term: number): string {
  return topicId(keyOf(term));
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
