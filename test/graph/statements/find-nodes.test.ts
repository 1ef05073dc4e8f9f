import { expect, it } from 'vitest';
import {
  countOfNodes,
  nodesByIds,
  pageOfNodes,
  papersByDoi,
} from '../../../src/graph/statements/find-nodes.js';
import { journalOrders } from '../../../src/graph/statements/list-orders.js';
import { journalShape, paperShape } from '../../../src/graph/statements/node-shape.js';
import { sent } from '../../support/sent.js';

const MATCH = {
  text: 'MATCH (n:Journal) WHERE n.key CONTAINS $word0',
  parameters: { word0: 'lancet' },
};

it('nodes by their ids', () => {
  expect(sent(nodesByIds(journalShape, ['J1', 'J2']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (n:Journal {id: id})
    RETURN n {.id, .title, .abbreviation, .issns, .paperCount} AS node
    {"ids":["J1","J2"]}"
  `);
});

it('the paper of a DOI', () => {
  expect(sent(papersByDoi(paperShape, '10.1/x'))).toMatchInlineSnapshot(`
    "MATCH (n:Paper {doi: $value})
    WITH n ORDER BY n.id LIMIT 1
    RETURN n {.id, .type, .title, .year, .publishedOn, .volume, .issue, .pages, .doi, .pmid, .pmcid, .isbns, .url, .abstract, .language, .publisher, .edition, .series, .notes, .accessionNumbers, .databases, .authorCount} AS node
    {"value":"10.1/x"}"
  `);
});

it('a page of nodes starts after the last row of the page before', () => {
  expect(
    sent(
      pageOfNodes(journalShape, MATCH, journalOrders.PAPER_COUNT_DESC, {
        limit: 3,
        after: { values: [7], id: 'J7' },
      }),
    ),
  ).toMatchInlineSnapshot(`
    "MATCH (n:Journal) WHERE n.key CONTAINS $word0
    WITH n, n.paperCount AS sortValue WHERE (sortValue < $afterValue OR (sortValue = $afterValue AND n.id > $afterId))
    WITH n, sortValue ORDER BY sortValue DESC, n.id LIMIT $limit
    RETURN n {.id, .title, .abbreviation, .issns, .paperCount} AS node, [sortValue] AS sortValues
    {"limit":3,"word0":"lancet","afterValue":7,"afterId":"J7"}"
  `);
});

it('the nodes of a list are counted', () => {
  expect(sent(countOfNodes(journalShape, MATCH))).toMatchInlineSnapshot(`
    "MATCH (n:Journal) WHERE n.key CONTAINS $word0
    RETURN count(n) AS total
    {"word0":"lancet"}"
  `);
});
