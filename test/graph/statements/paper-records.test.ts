import { expect, it } from 'vitest';
import { recordsOfPapers } from '../../../src/graph/statements/paper-records.js';
import { sent } from '../../support/sent.js';

it('the records of papers with every place of import', () => {
  expect(sent(recordsOfPapers(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $papers AS paperId
    MATCH (:Paper {id: paperId})<-[:DESCRIBES]-(r:Record)
    RETURN paperId AS paper, r.id AS record, r.tags AS tags, r.values AS values, r.packedFields AS packed,
    [(i:Import)-[c:CONTAINS]->(r) | {source: i.source, importedAt: i.at, index: c.index, line: c.line}] AS places
    ORDER BY paper, record
    {"papers":["P1"]}"
  `);
});
