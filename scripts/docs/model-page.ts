import { EDGES, type Field, kindName, NODES } from '../../src/model/index.js';
import { code, type GeneratedPage, generatedBy, page, table } from './markdown.js';

/** The nodes and edges of the graph with their properties, from the tables of the model. */
export function modelPage(): GeneratedPage {
  const nodes = NODES.flatMap(({ label, description, shown, kept }) => [
    `## ${label}`,
    description,
    propertiesTable({ ...shown, ...kept }),
  ]);
  const edges = EDGES.flatMap(({ from, type, to, description, fields }) => [
    `## ${type}`,
    `${to.map((label) => code(`(:${from})-[:${type}]->(:${label})`)).join(', ')}: ${description}`,
    ...(Object.keys(fields).length === 0 ? [] : [propertiesTable(fields)]),
  ]);
  return {
    path: 'docs/reference/graph-model.md',
    text: page(
      generatedBy('src/model'),
      '# Graph model',
      'What the graph holds, on both engines. Records are facts; papers, authors, journals and topics are derived from them. [Architecture](../../ARCHITECTURE.md#the-graph) tells how, and has all of it in two tables. A property that is null is absent from the node or edge; so is an empty list on one of the engines.',
      ...nodes,
      ...edges,
    ),
  };
}

function propertiesTable(fields: Readonly<Record<string, Field<unknown>>>): string {
  const rows = Object.entries(fields).map(([name, { kind, description }]) => [
    code(name),
    kindName(kind),
    description,
  ]);
  return table(['Property', 'Kind', 'What it is'], rows);
}
