import { expect, it } from 'vitest';
import { neo4jDialect } from '../../../src/graph/neo4j/dialect.js';
import {
  GROUP_ORDERS,
  groupOrder,
  isByValue,
  isByYears,
  orderOfGroups,
} from '../../../src/graph/statements/group-orders.js';
import { paperGroups } from '../../../src/graph/statements/groups.js';
import { sent } from '../../support/sent.js';

it('groups come in the orders that are asked for, the last of all by their ids', () => {
  const axes = ['YEAR', 'JOURNAL'] as const;
  const order = orderOfGroups(axes, ['LAST_YEAR_DESC', 'VALUE_ASC']);
  const page = { limit: 3, after: { values: [2001, 2001, 'sea', '2001'], id: 'J1' } };
  expect(sent(paperGroups({}, axes, order, page, neo4jDialect))).toMatchInlineSnapshot(`
    "MATCH (x1:Journal)<-[:PUBLISHED_IN]-(n:Paper)
    WITH * WHERE n.year IS NOT NULL
    WITH n.year AS x0, x1, count(n) AS paperCount, coalesce(min(n.year), 0) AS firstYear, coalesce(max(n.year), 0) AS lastYear
    WITH toString(x0) AS id0, toString(x0) AS label0, '' AS kind0, x1.id AS id1, x1.title AS label1, '' AS kind1, x0 AS sort0, x1.key AS sort1, paperCount, firstYear, lastYear
    WHERE (lastYear < $afterValue OR (lastYear = $afterValue AND (sort0 > $afterValue_2 OR (sort0 = $afterValue_2 AND (sort1 > $afterValue_3 OR (sort1 = $afterValue_3 AND (id0 > $afterValue_4 OR (id0 = $afterValue_4 AND id1 > $afterId))))))))
    RETURN id0, label0, kind0, id1, label1, kind1, paperCount, [lastYear, sort0, sort1, id0] AS sortValues
    ORDER BY lastYear DESC, sort0 ASC, sort1 ASC, id0 ASC, id1 LIMIT $limit
    {"limit":3,"afterValue":2001,"afterValue_2":2001,"afterValue_3":"sea","afterValue_4":"2001","afterId":"J1"}"
  `);
  expect([isByYears(order), isByValue(order)]).toEqual([true, true]);
  expect([isByYears(groupOrder), isByValue(groupOrder)]).toEqual([false, false]);
  expect(GROUP_ORDERS).toContain('PAPER_COUNT_DESC');
});
