import { expect, it } from 'vitest';
import { addressesOfAuthors } from '../../../src/graph/statements/author-addresses.js';
import { sent } from '../../support/sent.js';

it('what the addresses of their papers say of some authors, a row for each paper of few enough', () => {
  expect(sent(addressesOfAuthors(['A1', 'A2'], 100))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (:Author {id: id})-[a:AUTHORED]->(p:Paper)
    WHERE p.authorCount <= $maxAuthorsPerPaper AND size(p.institutionIds) > 0
    WITH p, collect({author: id, own: a.institutions}) AS authors
    RETURN p.id AS paper, p.institutionIds AS institutions, p.institutions AS names, authors
    {"ids":["A1","A2"],"maxAuthorsPerPaper":100}"
  `);
});
