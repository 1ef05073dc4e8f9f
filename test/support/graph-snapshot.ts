import { inflateRawSync } from 'node:zlib';
import { type Decoder, type Engine, statement, text } from '../../src/graph/index.js';

/** Everything a graph holds, as sorted lines; two graphs are equal when their lines are. */
export type GraphSnapshot = readonly string[];

/** What differs between two runs by nature: when an import ran, and whether a start joined its names. */
const UNSTABLE = new Set(['at', 'finishedAt', 'areNamesJoined']);

const anything: Decoder<unknown> = (value) => value;

const LABELS = ['Import', 'Record', 'Paper', 'Author', 'Journal', 'Topic', 'Alias'] as const;

const EDGES = [
  ['Import', 'CONTAINS', 'Record'],
  ['Record', 'DESCRIBES', 'Paper'],
  ['Record', 'MAY_BE', 'Record'],
  ['Alias', 'STANDS_FOR', 'Paper'],
  ['Alias', 'STANDS_FOR', 'Author'],
  ['Alias', 'STANDS_FOR', 'Journal'],
  ['Author', 'AUTHORED', 'Paper'],
  ['Author', 'EDITED', 'Paper'],
  ['Paper', 'PUBLISHED_IN', 'Journal'],
  ['Paper', 'ABOUT', 'Topic'],
] as const;

/** The whole graph: every node and edge with every property. */
export async function graphSnapshot(engine: Engine): Promise<GraphSnapshot> {
  const lines: string[] = [];
  for (const label of LABELS) {
    const rows = await engine.read(
      statement(
        'snapshotNodes',
        `MATCH (n:${label}) RETURN n.id AS id, properties(n) AS properties`,
        {},
        { id: text, properties: anything },
      ),
    );
    for (const { id, properties } of rows) lines.push(`${label} ${id} ${stable(properties)}`);
  }
  for (const [from, type, to] of EDGES) {
    const rows = await engine.read(
      statement(
        'snapshotEdges',
        `MATCH (a:${from})-[e:${type}]->(b:${to}) RETURN a.id AS a, b.id AS b, properties(e) AS properties`,
        {},
        { a: text, b: text, properties: anything },
      ),
    );
    for (const { a, b, properties } of rows) lines.push(`${a} ${type} ${b} ${stable(properties)}`);
  }
  return lines.sort();
}

/** JSON with sorted keys, without what is empty: one engine keeps an empty list, the other may not. */
function stable(properties: unknown): string {
  const entries = Object.entries(properties ?? {})
    .flatMap(unpacked)
    .filter(([key, value]) => !UNSTABLE.has(key) && !isEmpty(value))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(entries));
}

/** The embedded engine keeps the tags and values of a record as compressed bytes. */
function unpacked([key, value]: [string, unknown]): readonly [string, unknown][] {
  if (!(value instanceof Uint8Array)) return [[key, value]];
  const fields: object = JSON.parse(inflateRawSync(value).toString());
  return Object.entries(fields);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** What follows from the records alone, without the imports that brought them. */
export function derivedOf(snapshot: GraphSnapshot): GraphSnapshot {
  return snapshot.filter((line) => !/^Import |^I\w+ CONTAINS /.test(line));
}
