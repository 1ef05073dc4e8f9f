import { expect, it } from 'vitest';
import { importReport, listedImports } from '../../../src/graph/statements/imports.js';
import { sent } from '../../support/sent.js';

it('imports are listed without their reports, all or one', () => {
  expect(sent(listedImports(null))).toMatchInlineSnapshot(`
    "MATCH (i:Import)
    RETURN i.id AS id, i.source AS source, i.at AS at, coalesce(i.isFinished, false) AS isFinished,
    i.finishedAt AS finishedAt, i.bytes AS bytes, i.records AS records,
    i.newRecords AS newRecords, i.updatedRecords AS updatedRecords,
    i.unchangedRecords AS unchangedRecords, i.problemCount AS problemCount
    ORDER BY at DESC, id
    {}"
  `);
  expect(sent(listedImports('I1'))).toMatchInlineSnapshot(`
    "MATCH (i:Import {id: $id})
    RETURN i.id AS id, i.source AS source, i.at AS at, coalesce(i.isFinished, false) AS isFinished,
    i.finishedAt AS finishedAt, i.bytes AS bytes, i.records AS records,
    i.newRecords AS newRecords, i.updatedRecords AS updatedRecords,
    i.unchangedRecords AS unchangedRecords, i.problemCount AS problemCount
    ORDER BY at DESC, id
    {"id":"I1"}"
  `);
});

it('the report of an import is read for itself', () => {
  expect(sent(importReport('I1'))).toMatchInlineSnapshot(`
    "MATCH (i:Import {id: $id}) RETURN i.source AS source, i.report AS report
    {"id":"I1"}"
  `);
});
