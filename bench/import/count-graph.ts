import { type Engine, integer, statement } from '../../src/graph/index.js';

const NODES = ['Record', 'Import', 'Paper', 'Author', 'Journal', 'Topic'];
const EDGES = ['CONTAINS', 'DESCRIBES', 'AUTHORED', 'EDITED', 'PUBLISHED_IN', 'ABOUT'];

/** Nodes by label and edges by type: both sides of a race must come to the same. */
export async function countGraph(engine: Engine): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const label of NODES) counts[label] = await count(engine, `(n:${label})`);
  for (const type of EDGES) counts[type] = await count(engine, `()-[n:${type}]->()`);
  return counts;
}

async function count(engine: Engine, pattern: string): Promise<number> {
  const text = `MATCH ${pattern} RETURN count(n) AS found`;
  const [row] = await engine.read(statement('count', text, {}, { found: integer }));
  return row?.found ?? 0;
}
