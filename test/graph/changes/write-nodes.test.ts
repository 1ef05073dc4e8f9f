import { expect, it } from 'vitest';
import {
  changePapers,
  createPapers,
  createRecords,
  deleteNodes,
  finishImports,
  writeImports,
} from '../../../src/graph/changes/write-nodes.js';
import { LISTED_FIELDS } from '../../../src/graph/record-fields.js';
import { sent } from '../../support/sent.js';

const RECORD = {
  import: 'I1',
  record: 'R1',
  index: 1,
  line: 7,
  fields: [
    ['TY', 'TI'],
    ['JOUR', 'Alarms'],
  ],
  keys: {
    paperKey: 'k1',
    blockDoi: null,
    blockPmid: null,
    blockPmcid: null,
    blockTitle: 'alarms',
    blockWords: null,
    blockPlace: null,
    blockRest: 'r1',
  },
};

it('a paper is created with every property of the model', () => {
  expect(sent(createPapers([]))).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    CREATE (:Paper {id: row[0], type: $texts[row[1]], title: row[2], year: row[3], publishedOn: $texts[row[4]], volume: row[5], issue: row[6], pages: row[7], doi: row[8], pmid: row[9], pmcid: row[10], isbns: row[11], url: row[12], abstract: row[13], language: $texts[row[14]], publisher: $texts[row[15]], edition: row[16], series: row[17], notes: row[18], accessionNumbers: row[19], databases: row[20], authorCount: row[21], key: row[22], textLanguage: $texts[row[23]], sortTitle: row[24], sortYear: row[25], searchText: row[26], affiliations: row[27], institutions: row[28], institutionIds: row[29], countries: row[30], leftOut: row[31], leftOutTerms: row[32]})
    {"rows":[],"texts":[]}"
  `);
});

it('a record is created inside its import, or alone where the import is unknown', () => {
  expect(sent(createRecords([RECORD], LISTED_FIELDS))).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    CREATE (r:Record {id: row[3], tags: row[4], values: row[5], paperKey: row[6], blockDoi: row[7], blockPmid: row[8], blockPmcid: row[9], blockTitle: row[10], blockWords: row[11], blockPlace: row[12], blockRest: row[13]})
    WITH r, row
    MATCH (i:Import {id: row[0]})
    CREATE (i)-[:CONTAINS {index: row[1], line: row[2]}]->(r)
    {"rows":[["I1",1,7,"R1",["TY","TI"],["JOUR","Alarms"],"k1",null,null,null,"alarms",null,null,"r1"]]}"
  `);
});

it('an import that exists keeps its first run', () => {
  expect(
    sent(
      writeImports([
        {
          id: 'I1',
          source: 'a.ris',
          at: '2026-01-02T03:04:05.000Z',
          newRecords: 2,
          updatedRecords: 1,
        },
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MERGE (i:Import {id: row.id})
    ON CREATE SET i.source = row.source, i.at = row.at, i.isFinished = false
    ON MATCH SET i.areNamesJoined = null
    WITH i, row, CASE WHEN i.isFinished THEN 0 ELSE 1 END AS counted
    SET i.newRecords = coalesce(i.newRecords, 0) + counted * row.newRecords,
    i.updatedRecords = coalesce(i.updatedRecords, 0) + counted * row.updatedRecords
    {"rows":[{"id":"I1","source":"a.ris","at":"2026-01-02T03:04:05.000Z","newRecords":2,"updatedRecords":1}]}"
  `);
});

it('an import ends with its counts', () => {
  expect(
    sent(
      finishImports([
        {
          id: 'I1',
          finishedAt: '2026-01-02T03:04:09.000Z',
          newRecords: 1,
          updatedRecords: 0,
          unchangedRecords: 1,
          bytes: 120,
          records: 2,
          problemCount: 1,
          problemCodes: ['BAD_DOI'],
          problemCounts: [1],
          report: '{}',
        },
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (i:Import {id: row.id})
    SET i += row, i.isFinished = true, i.areNamesJoined = null
    {"rows":[{"id":"I1","finishedAt":"2026-01-02T03:04:09.000Z","newRecords":1,"updatedRecords":0,"unchangedRecords":1,"bytes":120,"records":2,"problemCount":1,"problemCodes":["BAD_DOI"],"problemCounts":[1],"report":"{}"}]}"
  `);
});

it('only what changes of a paper is set', () => {
  expect(
    sent(changePapers([{ id: 'P1', changes: { year: null, title: 'Alarms' } }])),
  ).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (n:Paper {id: row[0]})
    SET n += row[1]
    {"rows":[["P1",{"year":null,"title":"Alarms"}]]}"
  `);
});

it('a node is deleted with its edges', () => {
  expect(sent(deleteNodes('Topic', ['T1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (n:Topic {id: id})
    DETACH DELETE n
    {"ids":["T1"]}"
  `);
});
