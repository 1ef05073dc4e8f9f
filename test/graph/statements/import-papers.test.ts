import { expect, it } from 'vitest';
import { papersOfImports, sourcesOfImports } from '../../../src/graph/statements/import-papers.js';
import { sent } from '../../support/sent.js';

it('records of imports come with the paper that they describe', () => {
  expect(sent(papersOfImports(['I1', 'I2']))).toMatchInlineSnapshot(`
    "UNWIND $imports AS id
    MATCH (i:Import {id: id})-[:CONTAINS]->(:Record)-[:DESCRIBES]->(p:Paper)
    RETURN i.id AS import, p.id AS paper
    {"imports":["I1","I2"]}"
  `);
});

it('imports have the names of their sources', () => {
  expect(sent(sourcesOfImports(['I1']))).toMatchInlineSnapshot(`
    "UNWIND $imports AS id
    MATCH (i:Import {id: id})
    RETURN i.id AS id, i.source AS source
    {"imports":["I1"]}"
  `);
});
