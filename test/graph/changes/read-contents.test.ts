import { expect, it } from 'vitest';
import {
  containedRecords,
  fieldsOfRecords,
  knownImports,
  removedImports,
  titlesOfPapers,
} from '../../../src/graph/changes/read-contents.js';
import { sent } from '../../support/sent.js';

it('an import without records has the last index 0', () => {
  expect(sent(knownImports)).toMatchInlineSnapshot(`
    "MATCH (i:Import)
    OPTIONAL MATCH (i)-[c:CONTAINS]->(:Record)
    WITH i, max(c.index) AS lastIndex
    RETURN i.id AS id, i.source AS source, i.at AS at,
    coalesce(i.isFinished, false) AS isFinished, coalesce(lastIndex, 0) AS lastIndex,
    i.records AS records, i.newRecords AS newRecords, i.updatedRecords AS updatedRecords,
    i.unchangedRecords AS unchangedRecords, i.finishedAt AS finishedAt, i.bytes AS bytes,
    i.problemCodes AS problemCodes, i.problemCounts AS problemCounts,
    coalesce(i.report, '') AS report
    ORDER BY at, id
    {}"
  `);
});

it('removed imports are told as the others, without their records', () => {
  expect(sent(removedImports)).toMatchInlineSnapshot(`
    "MATCH (i:RemovedImport)
    WITH i, 0 AS lastIndex
    RETURN i.id AS id, i.source AS source, i.at AS at,
    coalesce(i.isFinished, false) AS isFinished, coalesce(lastIndex, 0) AS lastIndex,
    i.records AS records, i.newRecords AS newRecords, i.updatedRecords AS updatedRecords,
    i.unchangedRecords AS unchangedRecords, i.finishedAt AS finishedAt, i.bytes AS bytes,
    i.problemCodes AS problemCodes, i.problemCounts AS problemCounts,
    coalesce(i.report, '') AS report
    ORDER BY at, id
    {}"
  `);
});

it('the records of an import between two numbers', () => {
  expect(sent(containedRecords('I1', 1, 500))).toMatchInlineSnapshot(`
    "MATCH (:Import {id: $import})-[c:CONTAINS]->(r:Record)
    WHERE c.index >= $from AND c.index < $to
    RETURN r.id AS record, c.index AS index, c.line AS line ORDER BY index
    {"import":"I1","from":1,"to":500}"
  `);
});

it('the fields of records as they came', () => {
  expect(sent(fieldsOfRecords(['R1']))).toMatchInlineSnapshot(`
    "UNWIND $records AS id
    MATCH (r:Record {id: id})
    RETURN r.id AS record, r.tags AS tags, r.values AS values, r.packedFields AS packed
    {"records":["R1"]}"
  `);
});

it('the titles of papers', () => {
  expect(sent(titlesOfPapers(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (p:Paper {id: id})
    RETURN p.id AS id, p.title AS title
    {"ids":["P1"]}"
  `);
});
