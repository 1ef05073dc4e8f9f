import { expect, it } from 'vitest';
import {
  graphState,
  importState,
  latestChange,
  markNamesJoined,
  raiseVersion,
  setJournalPosition,
  setPendingThesauri,
  unjoinedImports,
} from '../../../src/graph/changes/graph-state.js';
import { sent } from '../../support/sent.js';

it('a change writes before it reads, so that the lock is taken first', () => {
  expect(sent(raiseVersion(9, 'C1'))).toMatchInlineSnapshot(`
    "MERGE (s:GraphState {id: $id})
    SET s.isChanging = true
    WITH s, coalesce(s.changes, []) AS changes
    SET s.version = coalesce(s.version, 0) + 1, s.rules = coalesce(s.rules, $rules),
    s.changes = [$change] + changes[0..30], s.isChanging = null
    RETURN s.version AS version, changes
    {"id":"graph","rules":9,"change":"C1"}"
  `);
});

it('the position of the journal is noted', () => {
  expect(sent(setJournalPosition({ sequence: 3, offset: 700 }, 9))).toMatchInlineSnapshot(`
    "MERGE (s:GraphState {id: $id})
    SET s.journalSequence = $sequence, s.journalOffset = $offset,
    s.rules = coalesce(s.rules, $rules)
    {"id":"graph","rules":9,"sequence":3,"offset":700}"
  `);
});

it('pending thesauri are noted, or none', () => {
  expect(sent(setPendingThesauri(['TOPIC']))).toMatchInlineSnapshot(`
    "MATCH (s:GraphState {id: $id}) SET s.pendingThesauri = $subjects
    {"id":"graph","subjects":["TOPIC"]}"
  `);
});

it('a graph without a state gives no row', () => {
  expect(sent(graphState)).toMatchInlineSnapshot(`
    "MATCH (s:GraphState {id: $id})
    RETURN coalesce(s.version, 0) AS version, coalesce(s.changes[0], toString(s.version), '') AS change,
    coalesce(s.rules, 0) AS rules, coalesce(s.journalSequence, 0) AS journalSequence,
    coalesce(s.journalOffset, 0) AS journalOffset,
    coalesce(s.pendingThesauri, []) AS pendingThesauri
    {"id":"graph"}"
  `);
});

it('the latest change is told by its id, and by the version in a graph from before changes had ids', () => {
  expect(sent(latestChange)).toMatchInlineSnapshot(`
    "MATCH (s:GraphState {id: $id})
    RETURN coalesce(s.changes[0], toString(s.version)) AS change
    {"id":"graph"}"
  `);
});

it('whether an import came to its end', () => {
  expect(sent(importState('I1'))).toMatchInlineSnapshot(`
    "MATCH (i:Import {id: $id})
    RETURN i.source AS source, i.isFinished AS isFinished,
    coalesce(i.newRecords, 0) AS newRecords, coalesce(i.updatedRecords, 0) AS updatedRecords
    {"id":"I1"}"
  `);
});

it('imports that were cut wait for the joining of names', () => {
  expect([unjoinedImports, markNamesJoined].map(sent).join('\n')).toMatchInlineSnapshot(`
    "MATCH (i:Import)
    WHERE NOT coalesce(i.isFinished, false) AND NOT coalesce(i.areNamesJoined, false)
    RETURN count(i) AS imports
    {}
    MATCH (i:Import) WHERE NOT coalesce(i.isFinished, false)
    SET i.areNamesJoined = true
    {}"
  `);
});
