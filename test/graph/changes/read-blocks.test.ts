import { expect, it } from 'vitest';
import {
  BLOCK_PROPERTIES,
  blockMembers,
  blockSizes,
  keyOwners,
  papersOfRecords,
  papersWithRecords,
} from '../../../src/graph/changes/read-blocks.js';
import { sent } from '../../support/sent.js';

const all = <Asked>(asked: readonly Asked[]) => ({
  blockDoi: asked,
  blockPmid: asked,
  blockPmcid: asked,
  blockTitle: asked,
  blockWords: asked,
  blockPlace: asked,
});

it('records are looked for by these properties', () => {
  expect(Object.keys(all([]))).toEqual([...BLOCK_PROPERTIES]);
});

it('every block property is asked for in one statement', () => {
  expect(sent(blockSizes(all(['b1'])))).toMatchInlineSnapshot(`
    "UNWIND $asked.blockDoi AS key
    MATCH (r:Record {blockDoi: key})
    RETURN key, count(r) AS size
    UNION ALL
    UNWIND $asked.blockPmid AS key
    MATCH (r:Record {blockPmid: key})
    RETURN key, count(r) AS size
    UNION ALL
    UNWIND $asked.blockPmcid AS key
    MATCH (r:Record {blockPmcid: key})
    RETURN key, count(r) AS size
    UNION ALL
    UNWIND $asked.blockTitle AS key
    MATCH (r:Record {blockTitle: key})
    RETURN key, count(r) AS size
    UNION ALL
    UNWIND $asked.blockWords AS key
    MATCH (r:Record {blockWords: key})
    RETURN key, count(r) AS size
    UNION ALL
    UNWIND $asked.blockPlace AS key
    MATCH (r:Record {blockPlace: key})
    RETURN key, count(r) AS size
    {"asked":{"blockDoi":["b1"],"blockPmid":["b1"],"blockPmcid":["b1"],"blockTitle":["b1"],"blockWords":["b1"],"blockPlace":["b1"]}}"
  `);
});

it('a crowded block is read in parts', () => {
  expect(
    sent(
      blockMembers({
        ...all([]),
        blockDoi: [{ key: 'd1', partedBy: null }],
        blockTitle: [{ key: 't1', partedBy: { property: 'blockRest', value: 'r1' } }],
        blockWords: [{ key: 'w1', partedBy: { property: 'blockTitle', value: 't1' } }],
      }),
    ),
  ).toMatchInlineSnapshot(`
    "UNWIND $asked.blockDoi AS row
    MATCH (r:Record {blockDoi: row[1]})
    WHERE (row[2] IS NULL OR r.blockRest = row[2])
    AND (row[3] IS NULL OR coalesce(r.blockTitle, '') = row[3])
    RETURN 'blockDoi' AS property, row[0] AS place, r.id AS record
    UNION ALL
    UNWIND $asked.blockPmid AS row
    MATCH (r:Record {blockPmid: row[1]})
    WHERE (row[2] IS NULL OR r.blockRest = row[2])
    AND (row[3] IS NULL OR coalesce(r.blockTitle, '') = row[3])
    RETURN 'blockPmid' AS property, row[0] AS place, r.id AS record
    UNION ALL
    UNWIND $asked.blockPmcid AS row
    MATCH (r:Record {blockPmcid: row[1]})
    WHERE (row[2] IS NULL OR r.blockRest = row[2])
    AND (row[3] IS NULL OR coalesce(r.blockTitle, '') = row[3])
    RETURN 'blockPmcid' AS property, row[0] AS place, r.id AS record
    UNION ALL
    UNWIND $asked.blockTitle AS row
    MATCH (r:Record {blockTitle: row[1]})
    WHERE (row[2] IS NULL OR r.blockRest = row[2])
    AND (row[3] IS NULL OR coalesce(r.blockTitle, '') = row[3])
    RETURN 'blockTitle' AS property, row[0] AS place, r.id AS record
    UNION ALL
    UNWIND $asked.blockWords AS row
    MATCH (r:Record {blockWords: row[1]})
    WHERE (row[2] IS NULL OR r.blockRest = row[2])
    AND (row[3] IS NULL OR coalesce(r.blockTitle, '') = row[3])
    RETURN 'blockWords' AS property, row[0] AS place, r.id AS record
    UNION ALL
    UNWIND $asked.blockPlace AS row
    MATCH (r:Record {blockPlace: row[1]})
    WHERE (row[2] IS NULL OR r.blockRest = row[2])
    AND (row[3] IS NULL OR coalesce(r.blockTitle, '') = row[3])
    RETURN 'blockPlace' AS property, row[0] AS place, r.id AS record
    {"asked":{"blockDoi":[[0,"d1",null,null]],"blockPmid":[],"blockPmcid":[],"blockTitle":[[0,"t1","r1",null]],"blockWords":[[0,"w1",null,"t1"]],"blockPlace":[]}}"
  `);
});

it('the smallest record of each key owns it', () => {
  expect(sent(keyOwners(['k1']))).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    MATCH (r:Record {paperKey: key})
    WITH key, min(r.id) AS record
    RETURN record
    {"keys":["k1"]}"
  `);
});

it('papers come with all their records', () => {
  expect(
    [papersOfRecords(['R1']), papersWithRecords(['P1'])].map(sent).join('\n'),
  ).toMatchInlineSnapshot(`
    "UNWIND $records AS id
    MATCH (:Record {id: id})-[:DESCRIBES]->(p:Paper)
    WITH DISTINCT p
    MATCH (p)<-[:DESCRIBES]-(r:Record)
    RETURN p.id AS paper, p.key AS key, r.id AS record
    {"records":["R1"]}
    UNWIND $ids AS id
    MATCH (p:Paper {id: id})<-[:DESCRIBES]-(r:Record)
    RETURN p.id AS paper, p.key AS key, r.id AS record
    {"ids":["P1"]}"
  `);
});
