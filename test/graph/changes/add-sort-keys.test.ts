import { expect, it } from 'vitest';
import { addSortKeys } from '../../../src/graph/changes/add-sort-keys.js';
import { sent } from '../../support/sent.js';

it('papers of an older graph get what lists sort them by', () => {
  expect(sent(addSortKeys(100))).toMatchInlineSnapshot(`
    "MATCH (n:Paper) WHERE n.sortYear IS NULL
    WITH n LIMIT $limit
    SET n.sortYear = coalesce(n.year, 0), n.sortTitle = left(n.sortTitle, 1000)
    RETURN count(n) AS papers
    {"limit":100}"
  `);
});
