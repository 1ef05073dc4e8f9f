import { expect, it } from 'vitest';
import { neo4jDialect } from '../../../src/graph/neo4j/dialect.js';
import {
  labelsOfTopics,
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
