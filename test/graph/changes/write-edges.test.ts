import { expect, it } from 'vitest';
import {
  clearAbout,
  clearDescribes,
  clearMayBe,
  clearPaperEdges,
  clearPublishedIn,
  clearSignatures,
  moveAuthored,
  moveEdited,
  movePublishedIn,
  writeAbout,
  writeAuthored,
  writeContains,
  writeDescribes,
  writeEdited,
  writeMayBe,
  writePublishedIn,
} from '../../../src/graph/changes/write-edges.js';
import { sent } from '../../support/sent.js';

it('an edge is written from a list of its values, in the order of the model', () => {
  const properties = { position: 1, rawName: 'Lake, Tom', role: 'EDITOR', split: null };
  expect(sent(writeEdited([{ author: 'A1', paper: 'P1', properties }]))).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (p:Paper {id: row[0]})
    UNWIND row[1] AS edge
    MATCH (a:Author {id: edge[0]})
    CREATE (a)-[:EDITED {position: edge[1], rawName: edge[2], role: edge[3], split: edge[4]}]->(p)
    {"rows":[["P1",[["A1",1,"Lake, Tom","EDITOR",null]]]]}"
  `);
});

it('an edge that moves takes all its properties along', () => {
  expect(sent(movePublishedIn([{ paper: 'P1', to: 'J2' }]))).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (p:Paper {id: row[0]})-[e:PUBLISHED_IN]->(:Journal)
    MATCH (j:Journal {id: row[1]})
    CREATE (p)-[:PUBLISHED_IN {title: e.title, abbreviation: e.abbreviation, issns: e.issns, otherNames: e.otherNames}]->(j)
    DELETE e
    {"rows":[["P1","J2"]]}"
  `);
});

it('a value is a parameter, whatever is in it', () => {
  const properties = {
    title: "'}) DETACH DELETE n //",
    abbreviation: null,
    issns: [],
    otherNames: null,
  };
  const statement = writePublishedIn([{ paper: 'P1', journal: 'J1', properties }]);
  expect(statement.text).not.toContain('DETACH');
  expect(JSON.stringify(statement.parameters)).toContain('DETACH');
});

it('records are put into imports, and describe papers', () => {
  expect(
    sent(writeContains([{ import: 'I1', record: 'R1', index: 1, line: 7 }])),
  ).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (i:Import {id: row[0]})
    MATCH (r:Record {id: row[1]})
    CREATE (i)-[:CONTAINS {index: row[2], line: row[3]}]->(r)
    {"rows":[["I1","R1",1,7]]}"
  `);
  expect(sent(writeDescribes([{ record: 'R1', paper: 'P1' }]))).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (r:Record {id: row[0]})
    MATCH (p:Paper {id: row[1]})
    CREATE (r)-[:DESCRIBES]->(p)
    {"rows":[["R1","P1"]]}"
  `);
});

it('what records describe and may be is cleared before it is written again', () => {
  expect([clearDescribes(['R1']), clearMayBe(['R1'])].map(sent).join('\n')).toMatchInlineSnapshot(`
    "UNWIND $records AS id
    MATCH (:Record {id: id})-[e:DESCRIBES]->(:Paper)
    DELETE e
    {"records":["R1"]}
    UNWIND $records AS id
    MATCH (:Record {id: id})-[e:MAY_BE]-(:Record)
    WITH DISTINCT e
    DELETE e
    {"records":["R1"]}"
  `);
});

it('what may be one has its score and the evidence', () => {
  const properties = { score: 7.5, level: 'LIKELY', evidence: '{}' };
  expect(sent(writeMayBe([{ a: 'R1', b: 'R2', properties }]))).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (a:Record {id: row[0]})
    MATCH (b:Record {id: row[1]})
    CREATE (a)-[:MAY_BE {score: row[2], level: row[3], evidence: row[4]}]->(b)
    {"rows":[["R1","R2",7.5,"LIKELY","{}"]]}"
  `);
});

it('edges of papers are cleared all at once or by their kind, and records and aliases stay', () => {
  const clear = [clearPaperEdges, clearAbout, clearPublishedIn, clearSignatures];
  expect(clear.map((command) => sent(command(['P1']))).join('\n')).toMatchInlineSnapshot(`
    "UNWIND $papers AS id
    MATCH (p:Paper {id: id})-[e]-(n)
    WHERE NOT n:Record AND NOT n:Alias
    DELETE e
    {"papers":["P1"]}
    UNWIND $papers AS id
    MATCH (:Paper {id: id})-[e:ABOUT]->(:Topic)
    DELETE e
    {"papers":["P1"]}
    UNWIND $papers AS id
    MATCH (:Paper {id: id})-[e:PUBLISHED_IN]->(:Journal)
    DELETE e
    {"papers":["P1"]}
    UNWIND $papers AS id
    MATCH (p:Paper {id: id})<-[e]-(n)
    WHERE n:Author
    DELETE e
    {"papers":["P1"]}"
  `);
});

it('an author of a paper has all that the paper says of the name', () => {
  const properties = {
    position: 1,
    rawName: 'Lake, Tom',
    isFirst: true,
    isLast: false,
    orcid: null,
    split: null,
    beside: null,
    also: null,
    alsoOrcids: null,
    institutions: null,
  };
  expect(sent(writeAuthored([{ author: 'A1', paper: 'P1', properties }]))).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (p:Paper {id: row[0]})
    UNWIND row[1] AS edge
    MATCH (a:Author {id: edge[0]})
    CREATE (a)-[:AUTHORED {position: edge[1], rawName: edge[2], isFirst: edge[3], isLast: edge[4], orcid: edge[5], split: edge[6], beside: edge[7], also: edge[8], alsoOrcids: edge[9], institutions: edge[10]}]->(p)
    {"rows":[["P1",[["A1",1,"Lake, Tom",true,false,null,null,null,null,null,null]]]]}"
  `);
});

it('a signature moves to another author with all its properties', () => {
  const moved = { from: 'A1', paper: 'P1', to: 'A2' };
  expect(sent(moveAuthored([moved]))).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (p:Paper {id: row[1]})<-[w:AUTHORED]-(a:Author)
    WHERE a.id = row[0]
    MATCH (b:Author {id: row[2]})
    CREATE (b)-[:AUTHORED {position: w.position, rawName: w.rawName, isFirst: w.isFirst, isLast: w.isLast, orcid: w.orcid, split: w.split, beside: w.beside, also: w.also, alsoOrcids: w.alsoOrcids, institutions: w.institutions}]->(p)
    DELETE w
    {"rows":[["A1","P1","A2"]]}"
  `);
  expect(
    sent(moveEdited([{ ...moved, rawName: 'Lake, Tom', role: 'EDITOR' }])),
  ).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (p:Paper {id: row[1]})<-[w:EDITED]-(a:Author)
    WHERE a.id = row[0] AND w.rawName = row[3] AND w.role = row[4]
    MATCH (b:Author {id: row[2]})
    CREATE (b)-[:EDITED {position: w.position, rawName: w.rawName, role: w.role, split: w.split}]->(p)
    DELETE w
    {"rows":[["A1","P1","A2","Lake, Tom","EDITOR"]]}"
  `);
});

it('a topic of a paper has all that the paper says of it', () => {
  const properties = {
    source: 'KEYWORD',
    rawLabel: 'Alarms',
    isMajor: true,
    score: null,
    sortKey: '0alarm',
    isPreferred: true,
    schemes: ['MESH'],
    replacedBy: null,
  } as const;
  expect(sent(writeAbout([{ paper: 'P1', topic: 'T1', properties }]))).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (p:Paper {id: row[0]})
    UNWIND row[1] AS edge
    MATCH (t:Topic {id: edge[0]})
    CREATE (p)-[:ABOUT {source: $texts[edge[1]], rawLabel: $texts[edge[2]], isMajor: edge[3], score: edge[4], sortKey: $texts[edge[5]], isPreferred: edge[6], schemes: edge[7], replacedBy: edge[8]}]->(t)
    {"rows":[["P1",[["T1",0,1,true,null,2,true,["MESH"],null]]]],"texts":["KEYWORD","Alarms","0alarm"]}"
  `);
});
