import { expect, it } from 'vitest';
import {
  clearContains,
  copyFromRemoved,
  copyToRemoved,
  deleteRecords,
  deleteRemovedRecords,
  finishLeaving,
  finishReturning,
  keepRemovedRecords,
  movingImports,
  noteMoved,
  noteRemoved,
  noteReturning,
  removalsInForce,
  removedAmong,
  removedImportRow,
  removedRecordIds,
  removedRecordsById,
} from '../../../src/graph/changes/removed-imports.js';
import { sent } from '../../support/sent.js';

it('an import that leaves is noted under a label of its own, with all that its node holds', () => {
  expect(sent(noteRemoved('I1'))).toMatchInlineSnapshot(`
    "MERGE (w:RemovedImport {id: $id})
    ON CREATE SET w.source = '', w.at = ''
    SET w.state = 'LEAVING'
    {"id":"I1"}"
  `);
  expect(sent(copyToRemoved('I1'))).toMatchInlineSnapshot(`
    "MATCH (i:Import {id: $id})
    MATCH (w:RemovedImport {id: $id})
    SET w += properties(i)
    {"id":"I1"}"
  `);
  expect(sent(noteMoved('I1'))).toMatchInlineSnapshot(`
    "MATCH (w:RemovedImport {id: $id}) SET w.hasMoved = true
    {"id":"I1"}"
  `);
  expect(sent(finishLeaving('I1'))).toMatchInlineSnapshot(`
    "MATCH (w:RemovedImport {id: $id})
    SET w.state = 'GONE', w.hasMoved = null
    WITH w
    MATCH (i:Import {id: $id})
    DETACH DELETE i
    {"id":"I1"}"
  `);
});

it('an import that returns gets its node back before its records', () => {
  expect(sent(noteReturning('I1'))).toMatchInlineSnapshot(`
    "MATCH (w:RemovedImport {id: $id})
    SET w.state = 'RETURNING'
    WITH w WHERE w.source <> ''
    MERGE (i:Import {id: $id})
    SET i += properties(w), i.state = null, i.hasMoved = null, i.areNamesJoined = null
    {"id":"I1"}"
  `);
  expect(sent(copyFromRemoved('I1'))).toMatchInlineSnapshot(`
    "MATCH (w:RemovedImport {id: $id})
    MATCH (i:Import {id: $id})
    SET i += properties(w), i.state = null, i.hasMoved = null
    {"id":"I1"}"
  `);
  expect(sent(finishReturning('I1'))).toMatchInlineSnapshot(`
    "MATCH (w:RemovedImport {id: $id})
    DETACH DELETE w
    {"id":"I1"}"
  `);
});

it('removed imports are found by their ids, by their state and by the decision in force', () => {
  expect(sent(movingImports)).toMatchInlineSnapshot(`
    "MATCH (w:RemovedImport) WHERE w.state <> 'GONE'
    RETURN w.id AS id, w.state AS state, coalesce(w.hasMoved, false) AS hasMoved ORDER BY id
    {}"
  `);
  expect(sent(removedAmong(['I1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (w:RemovedImport {id: id})
    RETURN w.id AS id, w.state AS state
    {"ids":["I1"]}"
  `);
  expect(sent(removedImportRow('I1'))).toMatchInlineSnapshot(`
    "MATCH (w:RemovedImport {id: $id}) RETURN w.id AS id, w.source AS source, w.at AS at
    {"id":"I1"}"
  `);
  expect(sent(removalsInForce('I1'))).toMatchInlineSnapshot(`
    "MATCH (d:Decision)
    WHERE d.kind = 'REMOVE_IMPORT' AND d.undoneAt IS NULL AND $import IN d.members
    RETURN properties(d) AS decision
    {"import":"I1"}"
  `);
});

it('records leave an import, and the graph where no other import has them', () => {
  const clear = clearContains('I1', [{ record: 'R1', index: 1 }], ['P1']);
  expect(sent(clear)).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (r:Record {id: row[0]})<-[c:CONTAINS]-(i:Import)
    WHERE i.id = $import AND c.index = row[1]
    DELETE c
    {"import":"I1","rows":[["R1",1]]}"
  `);
  expect(clear.touches).toEqual({ label: 'Paper', ids: ['P1'] });
  expect(sent(deleteRecords(['R1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (r:Record {id: id})
    DETACH DELETE r
    {"ids":["R1"]}"
  `);
});

it('what records were is kept as text until they are back', () => {
  const kept = { id: 'I1:a', records: '[]' };
  expect(sent(keepRemovedRecords('I1', kept))).toMatchInlineSnapshot(`
    "MERGE (w:RemovedRecords {id: $id})
    SET w.import = $import, w.records = $records
    {"id":"I1:a","import":"I1","records":"[]"}"
  `);
  expect(sent(removedRecordIds('I1'))).toMatchInlineSnapshot(`
    "MATCH (w:RemovedRecords {import: $import})
    RETURN w.id AS id ORDER BY id
    {"import":"I1"}"
  `);
  expect(sent(removedRecordsById('I1:a'))).toMatchInlineSnapshot(`
    "MATCH (w:RemovedRecords {id: $id})
    RETURN w.id AS id, w.records AS records
    {"id":"I1:a"}"
  `);
  const back = deleteRemovedRecords('I1:a', ['P1']);
  expect(sent(back)).toMatchInlineSnapshot(`
    "MATCH (w:RemovedRecords {id: $id}) DETACH DELETE w
    {"id":"I1:a"}"
  `);
  expect(back.touches).toEqual({ label: 'Paper', ids: ['P1'] });
});
