import { EDGES, type Field, kindName, mergeRule, NODES } from '../../src/model/index.js';
import { code, type GeneratedPage, generatedBy, page, plain, table } from './markdown.js';

/** The nodes and edges of the graph with their properties, from the tables of the model. */
export function modelPage(): GeneratedPage {
  return {
    path: 'docs/reference/graph-model.md',
    text: page(
      generatedBy('src/model'),
      '# Graph model',
      'What the graph holds, on both engines. Records are facts; papers, authors, journals and topics are derived from them. [Architecture](../../ARCHITECTURE.md#the-graph) tells how. A property that is null is absent from the node or edge; so is an empty list on one of the engines.',
      'Where a table has the column “Of several records”, it tells which value a node gets when several records describe it. The records come in the order of their rank: those that say most first.',
      '## Nodes',
      ...NODES.flatMap(({ label, description, shown, kept }) => [
        `### ${label}`,
        plain(description),
        propertyTable({ ...shown, ...kept }, new Set(Object.keys(shown))),
      ]),
      '## Edges',
      ...EDGES.flatMap(({ type, from, to, description, fields }) => [
        `### ${type}`,
        to.map((label) => code(`(:${from})-[:${type}]->(:${label})`)).join(', '),
        plain(description),
        propertyTable(fields, null),
      ]),
    ),
  };
}

/** @param shown are the properties that the API has as fields; null for an edge, which has none. */
function propertyTable(fields: object, shown: ReadonlySet<string> | null): string {
  const entries: readonly (readonly [string, Field<unknown>])[] = Object.entries(fields);
  if (entries.length === 0) return '';
  const isMerged = entries.some(([, field]) => 'merge' in field);
  const head = [
    'Property',
    'Kind',
    'Meaning',
    ...(isMerged ? ['Of several records'] : []),
    ...(shown === null ? [] : ['In the API']),
  ];
  const rows = entries.map(([name, field]) => [
    code(name),
    kindName(field.kind),
    plain(field.description),
    ...(isMerged ? ['merge' in field ? mergeRule(field.merge) : ''] : []),
    ...(shown === null ? [] : [shown.has(name) ? 'yes' : '']),
  ]);
  return table(head, rows);
}
