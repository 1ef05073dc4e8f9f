import { expect, it } from 'vitest';
import {
  authorsByOrcids,
  journalsByIssns,
  papersByValues,
} from '../../../src/graph/statements/find-by-values.js';
import { sent } from '../../support/sent.js';

it('values are looked up all in one statement', () => {
  expect(
    [
      papersByValues('doi', ['10.5555/a']),
      papersByValues('pmid', ['1']),
      authorsByOrcids(['0000-0002-1825-0097']),
      journalsByIssns(['2632-1009']),
    ].map(sent),
  ).toMatchInlineSnapshot(`
    [
      "UNWIND $values AS value
    MATCH (n:Paper {doi: value})
    RETURN value, min(n.id) AS id
    {"values":["10.5555/a"]}",
      "UNWIND $values AS value
    MATCH (n:Paper {pmid: value})
    RETURN value, min(n.id) AS id
    {"values":["1"]}",
      "MATCH (n:Author) WHERE n.hasMarks
    MATCH (n)-[e:AUTHORED]->(:Paper) WHERE e.orcid IN $values
    RETURN e.orcid AS value, min(n.id) AS id
    {"values":["0000-0002-1825-0097"]}",
      "MATCH (n:Journal)
    UNWIND n.issns AS value
    WITH n, value WHERE value IN $values
    RETURN value, min(n.id) AS id
    {"values":["2632-1009"]}",
    ]
  `);
});
