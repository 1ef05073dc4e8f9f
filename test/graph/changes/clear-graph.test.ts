import { expect, it } from 'vitest';
import { clearGraph, importsAndDecisions } from '../../../src/graph/changes/clear-graph.js';
import { sent } from '../../support/sent.js';

it('all nodes of ours are deleted, label by label, but for the state of the graph', () => {
  expect(clearGraph.map(sent)).toMatchInlineSnapshot(`
    [
      "MATCH (n:Record) DETACH DELETE n
    {}",
      "MATCH (n:Import) DETACH DELETE n
    {}",
      "MATCH (n:Paper) DETACH DELETE n
    {}",
      "MATCH (n:Author) DETACH DELETE n
    {}",
      "MATCH (n:Journal) DETACH DELETE n
    {}",
      "MATCH (n:Topic) DETACH DELETE n
    {}",
      "MATCH (n:Alias) DETACH DELETE n
    {}",
      "MATCH (n:Decision) DETACH DELETE n
    {}",
      "MATCH (n:RemovedImport) DETACH DELETE n
    {}",
      "MATCH (n:RemovedRecords) DETACH DELETE n
    {}",
      "MATCH (n:TermsDue) DETACH DELETE n
    {}",
    ]
  `);
});

it('a graph is asked for so many imports and decisions, to see whether it holds more', () => {
  expect(sent(importsAndDecisions(3))).toMatchInlineSnapshot(`
    "MATCH (n:Import) RETURN 'Import' AS label, n.id AS id LIMIT $limit
    UNION ALL
    MATCH (n:Decision) RETURN 'Decision' AS label, n.id AS id LIMIT $limit
    {"limit":3}"
  `);
});
