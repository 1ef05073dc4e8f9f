import { expect, it } from 'vitest';
import { neo4jDialect } from '../../../src/graph/neo4j/dialect.js';
import {
  institutionNames,
  placeIncidencesOf,
  placesOfPapers,
} from '../../../src/graph/statements/paper-places.js';
import { sent } from '../../support/sent.js';

it('the addresses of papers with what they name', () => {
  expect(sent(placesOfPapers(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $papers AS paperId
    MATCH (n:Paper {id: paperId})
    RETURN paperId AS paper, n.affiliations AS affiliations, n.institutions AS institutions,
    n.countries AS countries
    {"papers":["P1"]}"
  `);
});

it('institutions or countries of the papers that a filter means', () => {
  expect(
    (['INSTITUTION', 'COUNTRY'] as const)
      .map((kind) => sent(placeIncidencesOf(kind, { yearFrom: 2001 }, neo4jDialect)))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "MATCH (n:Paper)
    WITH n WHERE n.year >= $yearFrom
    WITH n WHERE size(n.institutions) > 0
    RETURN n.id AS paper, n.year AS year, n.institutions AS places
    {"yearFrom":2001}
    MATCH (n:Paper)
    WITH n WHERE n.year >= $yearFrom
    WITH n WHERE size(n.countries) > 0
    RETURN n.id AS paper, n.year AS year, n.countries AS places
    {"yearFrom":2001}"
  `);
});

it('every form of the names of institutions', () => {
  expect(sent(institutionNames)).toMatchInlineSnapshot(`
    "MATCH (n:Paper)
    UNWIND n.institutions AS name
    RETURN name, count(n) AS papers
    {}"
  `);
});
