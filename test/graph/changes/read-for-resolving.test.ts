import { expect, it } from 'vitest';
import {
  changeRecordKeys,
  idsAfter,
  papersWithoutRecords,
  setRules,
  storedDescribes,
  storedEdges,
  storedMayBe,
  storedNodes,
} from '../../../src/graph/changes/read-for-resolving.js';
import { sent } from '../../support/sent.js';

it('nodes are gone through in the order of their ids', () => {
  expect(sent(idsAfter('Author', 'A1', 500))).toMatchInlineSnapshot(`
    "MATCH (n:Author) WHERE n.id > $after
    RETURN n.id AS id ORDER BY id LIMIT $limit
    {"after":"A1","limit":500}"
  `);
});

it('nodes come with all properties', () => {
  expect(sent(storedNodes('Paper', ['P1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (n:Paper {id: id})
    RETURN n.id AS id, properties(n) AS properties
    {"ids":["P1"]}"
  `);
});

it('every edge from a paper to what it names', () => {
  expect(sent(storedEdges(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $papers AS id
    MATCH (p:Paper {id: id})-[e:AUTHORED]-(n)
    RETURN p.id AS paper, 'AUTHORED' AS kind, n.id AS node, n.key AS key, properties(e) AS properties
    UNION ALL
    UNWIND $papers AS id
    MATCH (p:Paper {id: id})-[e:EDITED]-(n)
    RETURN p.id AS paper, 'EDITED' AS kind, n.id AS node, n.key AS key, properties(e) AS properties
    UNION ALL
    UNWIND $papers AS id
    MATCH (p:Paper {id: id})-[e:PUBLISHED_IN]-(n)
    RETURN p.id AS paper, 'PUBLISHED_IN' AS kind, n.id AS node, n.key AS key, properties(e) AS properties
    UNION ALL
    UNWIND $papers AS id
    MATCH (p:Paper {id: id})-[e:ABOUT]-(n)
    RETURN p.id AS paper, 'ABOUT' AS kind, n.id AS node, n.key AS key, properties(e) AS properties
    {"papers":["P1"]}"
  `);
});

it('papers that no record describes', () => {
  expect(sent(papersWithoutRecords(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (p:Paper {id: id})
    WITH p, EXISTS { (p)<-[:DESCRIBES]-(:Record) } AS isDescribed
    WHERE NOT isDescribed
    RETURN p.id AS id
    {"ids":["P1"]}"
  `);
});

it('a pair comes once, whichever record is asked for', () => {
  expect(sent(storedMayBe(['R1']))).toMatchInlineSnapshot(`
    "UNWIND $records AS id
    MATCH (:Record {id: id})-[e:MAY_BE]-(:Record)
    WITH DISTINCT e
    RETURN startNode(e).id AS a, endNode(e).id AS b, properties(e) AS properties
    {"records":["R1"]}"
  `);
});

it('the papers that a record describes', () => {
  expect(sent(storedDescribes(['R1']))).toMatchInlineSnapshot(`
    "UNWIND $records AS id
    MATCH (r:Record {id: id})
    RETURN r.id AS record, [(r)-[:DESCRIBES]->(p:Paper) | p.id] AS papers
    {"records":["R1"]}"
  `);
});

it('only the keys that change are set', () => {
  expect(
    sent(changeRecordKeys([{ id: 'R1', changes: { blockDoi: 'd1', blockPmid: null } }])),
  ).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (n:Record {id: row[0]})
    SET n += row[1]
    {"rows":[["R1",{"blockDoi":"d1","blockPmid":null}]]}"
  `);
});

it('the version of the rules is noted', () => {
  expect(sent(setRules(9))).toMatchInlineSnapshot(`
    "MATCH (s:GraphState)
    SET s.rules = $rules
    {"rules":9}"
  `);
});
