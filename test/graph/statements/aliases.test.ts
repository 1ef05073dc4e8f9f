import { expect, it } from 'vitest';
import { idsInPlaceOf, nodesInPlaceOf } from '../../../src/graph/statements/aliases.js';
import { journalShape } from '../../../src/graph/statements/node-shape.js';
import { sent } from '../../support/sent.js';

it('a merged id leads to the node of one kind that took its place', () => {
  expect(sent(nodesInPlaceOf(journalShape, ['J1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (:Alias {id: id})-[:STANDS_FOR]->(n:Journal)
    RETURN id, n {.id, .title, .abbreviation, .issns, .paperCount} AS node
    {"ids":["J1"]}"
  `);
});

it('a merged id of whatever kind leads to an id', () => {
  expect(sent(idsInPlaceOf(['J1', 'A1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (:Alias {id: id})-[:STANDS_FOR]->(n)
    RETURN id, n.id AS of
    {"ids":["J1","A1"]}"
  `);
});
