import { expect, it } from 'vitest';
import type { NamedNodeWriter } from '../../../src/graph/changes/write-named-nodes.js';
import {
  authorWriter,
  journalWriter,
  topicWriter,
} from '../../../src/graph/changes/write-named-nodes.js';
import { sent } from '../../support/sent.js';

const AUTHOR = {
  id: 'A1',
  name: 'Tom Lake',
  familyName: 'Lake',
  givenName: 'Tom',
  isGroup: false,
  variants: ['Lake, Tom'],
  paperCount: 2,
  key: 'lake tom',
  nameBlock: 'lake t',
  hasMarks: false,
};
const JOURNAL = {
  id: 'J1',
  title: 'The Lancet',
  abbreviation: null,
  issns: ['0140-6736'],
  paperCount: 2,
  key: 'lancet',
  forms: ['{}'],
};
const TOPIC = {
  id: 'T1',
  label: 'Alarms',
  source: 'KEYWORD',
  variants: ['Alarms'],
  schemes: ['MESH'],
  paperCount: 2,
  key: 'alarm',
  variantCounts: [2],
  givenLabel: null,
} as const;

/** The statements of a writer that take whole nodes or their counts. */
const all = <Node extends { readonly id: string }>(
  { create, replace, count }: NamedNodeWriter<Node>,
  node: Node,
) =>
  [create([node]), replace([node]), count([{ id: node.id, paperCount: 3 }])].map(sent).join('\n');

it('authors are created, replaced and counted', () => {
  expect(all(authorWriter, AUTHOR)).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    CREATE (:Author {id: row[0], name: row[1], familyName: $texts[row[2]], givenName: row[3], isGroup: row[4], variants: row[5], paperCount: row[6], key: row[7], nameBlock: row[8], hasMarks: row[9]})
    {"rows":[["A1","Tom Lake",0,"Tom",false,["Lake, Tom"],2,"lake tom","lake t",false]],"texts":["Lake"]}
    UNWIND $rows AS row
    MERGE (n:Author {id: row[0]})
    SET n = {id: row[0], name: row[1], familyName: $texts[row[2]], givenName: row[3], isGroup: row[4], variants: row[5], paperCount: row[6], key: row[7], nameBlock: row[8], hasMarks: row[9]}
    {"rows":[["A1","Tom Lake",0,"Tom",false,["Lake, Tom"],2,"lake tom","lake t",false]],"texts":["Lake"]}
    UNWIND $rows AS row
    MATCH (n:Author {id: row[0]})
    SET n.paperCount = row[1]
    {"rows":[["A1",3]]}"
  `);
});

it('journals are created, replaced and counted', () => {
  expect(all(journalWriter, JOURNAL)).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    CREATE (:Journal {id: row[0], title: row[1], abbreviation: row[2], issns: row[3], paperCount: row[4], key: row[5], forms: row[6]})
    {"rows":[["J1","The Lancet",null,["0140-6736"],2,"lancet",["{}"]]],"texts":[]}
    UNWIND $rows AS row
    MERGE (n:Journal {id: row[0]})
    SET n = {id: row[0], title: row[1], abbreviation: row[2], issns: row[3], paperCount: row[4], key: row[5], forms: row[6]}
    {"rows":[["J1","The Lancet",null,["0140-6736"],2,"lancet",["{}"]]],"texts":[]}
    UNWIND $rows AS row
    MATCH (n:Journal {id: row[0]})
    SET n.paperCount = row[1]
    {"rows":[["J1",3]]}"
  `);
});

it('topics are created, replaced and counted', () => {
  expect(all(topicWriter, TOPIC)).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    CREATE (:Topic {id: row[0], label: row[1], source: $texts[row[2]], variants: row[3], schemes: row[4], paperCount: row[5], key: row[6], variantCounts: row[7], givenLabel: row[8]})
    {"rows":[["T1","Alarms",0,["Alarms"],["MESH"],2,"alarm",[2],null]],"texts":["KEYWORD"]}
    UNWIND $rows AS row
    MERGE (n:Topic {id: row[0]})
    SET n = {id: row[0], label: row[1], source: $texts[row[2]], variants: row[3], schemes: row[4], paperCount: row[5], key: row[6], variantCounts: row[7], givenLabel: row[8]}
    {"rows":[["T1","Alarms",0,["Alarms"],["MESH"],2,"alarm",[2],null]],"texts":["KEYWORD"]}
    UNWIND $rows AS row
    MATCH (n:Topic {id: row[0]})
    SET n.paperCount = row[1]
    {"rows":[["T1",3]]}"
  `);
});

it('a change sets what is given, null included, and nothing else', () => {
  const statements = [
    authorWriter.change([{ id: 'A1', changes: { name: 'T. Lake' } }]),
    journalWriter.change([{ id: 'J1', changes: { abbreviation: null } }]),
    topicWriter.change([{ id: 'T1', changes: { givenLabel: 'Alarm' } }]),
    topicWriter.change([{ id: 'T1', changes: { variantCounts: [], paperCount: 3 } }]),
  ];
  expect(statements.map(sent).join('\n')).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (n:Author {id: row[0]})
    SET n += row[1]
    {"rows":[["A1",{"name":"T. Lake"}]]}
    UNWIND $rows AS row
    MATCH (n:Journal {id: row[0]})
    SET n += row[1]
    {"rows":[["J1",{"abbreviation":null}]]}
    UNWIND $rows AS row
    MATCH (n:Topic {id: row[0]})
    SET n += row[1]
    {"rows":[["T1",{"givenLabel":"Alarm"}]]}
    UNWIND $rows AS row
    MATCH (n:Topic {id: row[0]})
    SET n += row[1]
    {"rows":[["T1",{"paperCount":3,"variantCounts":null}]]}"
  `);
});
