import { expect, it } from 'vitest';
import {
  activeDecisions,
  allDecisions,
  decisionById,
  latestDecisions,
  thesauriOf,
  writeDecisions,
} from '../../../src/graph/changes/stored-decisions.js';
import { sent } from '../../support/sent.js';

const DECISION = {
  id: 'D1',
  subject: 'AUTHOR',
  kind: 'MERGE',
  members: ['lake tom', 'lake t'],
  from: [],
  records: [],
  reason: 'One person.',
  by: null,
  decidedAt: '2026-01-02T03:04:05.000Z',
  undoneAt: null,
  undoneBy: null,
} as const;

it('decisions in force come without the lines of thesauri', () => {
  expect(sent(activeDecisions)).toMatchInlineSnapshot(`
    "MATCH (d:Decision) WHERE d.undoneAt IS NULL
    RETURN d {.id, .subject, .kind, .records, .reason, .by, .decidedAt, .undoneAt, .undoneBy,
    members: CASE WHEN d.kind = 'THESAURUS' THEN [] ELSE d.members END,
    from: CASE WHEN d.kind = 'THESAURUS' THEN [] ELSE d.from END} AS decision
    ORDER BY d.decidedAt, d.id
    {}"
  `);
});

it('thesauri of a subject come undone or not', () => {
  expect(sent(thesauriOf('TOPIC'))).toMatchInlineSnapshot(`
    "MATCH (d:Decision) WHERE d.kind = 'THESAURUS' AND d.subject = $subject
    RETURN properties(d) AS decision ORDER BY d.decidedAt, d.id
    {"subject":"TOPIC"}"
  `);
});

it('the latest decision comes first', () => {
  expect([allDecisions, latestDecisions(3, null)].map(sent).join('\n')).toMatchInlineSnapshot(`
    "MATCH (d:Decision) RETURN properties(d) AS decision ORDER BY d.decidedAt DESC, d.id DESC
    {}
    MATCH (d:Decision)
    RETURN properties(d) AS decision ORDER BY d.decidedAt DESC, d.id DESC LIMIT $first
    {"first":3}"
  `);
});

it('earlier decisions start after the last one of the previous page', () => {
  expect(sent(latestDecisions(3, DECISION))).toMatchInlineSnapshot(`
    "MATCH (d:Decision) WHERE d.decidedAt < $decidedAt OR (d.decidedAt = $decidedAt AND d.id < $id)
    RETURN properties(d) AS decision ORDER BY d.decidedAt DESC, d.id DESC LIMIT $first
    {"first":3,"id":"D1","decidedAt":"2026-01-02T03:04:05.000Z"}"
  `);
});

it('a decision by its id', () => {
  expect(sent(decisionById('D1'))).toMatchInlineSnapshot(`
    "MATCH (d:Decision {id: $id}) RETURN properties(d) AS decision
    {"id":"D1"}"
  `);
});

it('a decision that is there becomes what the row says', () => {
  expect(sent(writeDecisions([DECISION]))).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MERGE (d:Decision {id: row.id})
    SET d = row
    {"rows":[{"id":"D1","subject":"AUTHOR","kind":"MERGE","members":["lake tom","lake t"],"from":[],"records":[],"reason":"One person.","by":null,"decidedAt":"2026-01-02T03:04:05.000Z","undoneAt":null,"undoneBy":null}]}"
  `);
});
