import { expect, it } from 'vitest';
import { addressesOfAuthors } from '../../../src/graph/statements/author-addresses.js';
import { sent } from '../../support/sent.js';

it('what the addresses of their papers say of some authors', () => {
  expect(sent(addressesOfAuthors(['A1', 'A2']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (:Author {id: id})-[a:AUTHORED]->(p:Paper)
    WHERE size(p.institutions) > 0
    RETURN id AS author, p.id AS paper, p.institutions AS named, a.institutions AS own
    {"ids":["A1","A2"]}"
  `);
});
