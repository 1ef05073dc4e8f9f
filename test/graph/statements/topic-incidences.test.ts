import { expect, it } from 'vitest';
import { grafeoDialect } from '../../../src/graph/grafeo/dialect.js';
import { neo4jDialect } from '../../../src/graph/neo4j/dialect.js';
import {
  labelsOfTopics,
  topicColumns,
  topicIncidencesOf,
} from '../../../src/graph/statements/topic-incidences.js';
import { sent } from '../../support/sent.js';

it('the keywords of the papers that a filter means', () => {
  expect(
    sent(topicIncidencesOf({ source: 'KEYWORD', scheme: null }, { journal: 'J1' }, neo4jDialect)),
  ).toMatchInlineSnapshot(`
    "MATCH (:Journal {id: $journal})<-[:PUBLISHED_IN]-(n:Paper)
    MATCH (n)-[:ABOUT]->(t:Topic) WHERE t.source = $source
    RETURN n.id AS paper, n.year AS year, collect(t.key) AS keys
    {"journal":"J1","source":"KEYWORD"}"
  `);
});

it('the keywords of all papers in pieces, numbers beside each key once', () => {
  const meant = { source: 'KEYWORD', scheme: 'MESH' } as const;
  expect(topicColumns(meant, neo4jDialect)).toBeNull();
  const columns = topicColumns(meant, grafeoDialect);
  expect(columns && sent(columns)).toMatchInlineSnapshot(`
    "MATCH (n:Paper)-[e:ABOUT]->(t:Topic) WHERE t.source = $source AND $scheme IN e.schemes
    WITH id(n) % 2048 AS piece, collect(id(n)) AS papers, collect(id(t)) AS topics
    RETURN papers, topics, [] AS names, [] AS years
    UNION ALL
    MATCH (n:Paper)
    WITH id(n) % 2048 AS piece, collect(id(n)) AS papers, collect(n.id) AS names,
    collect(coalesce(n.year, -32768)) AS years
    RETURN papers, [] AS topics, names, years
    UNION ALL
    MATCH (t:Topic) WHERE t.source = $source
    WITH id(t) % 2048 AS piece, collect(id(t)) AS topics, collect(t.key) AS names
    RETURN [] AS papers, topics, names, [] AS years
    {"source":"KEYWORD","scheme":"MESH"}"
  `);
});

it('with a scheme only those from its list', () => {
  expect(
    sent(topicIncidencesOf({ source: 'KEYWORD', scheme: 'MESH' }, {}, neo4jDialect)),
  ).toMatchInlineSnapshot(`
    "MATCH (n:Paper)
    MATCH (n)-[e:ABOUT]->(t:Topic) WHERE t.source = $source AND $scheme IN e.schemes
    RETURN n.id AS paper, n.year AS year, collect(t.key) AS keys
    {"source":"KEYWORD","scheme":"MESH"}"
  `);
});

it('labels of topics', () => {
  expect(sent(labelsOfTopics(['T1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (t:Topic {id: id})
    RETURN id, t.label AS label
    {"ids":["T1"]}"
  `);
});
