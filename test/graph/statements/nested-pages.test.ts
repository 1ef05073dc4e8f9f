import { expect, it } from 'vitest';
import {
  paperOrders,
  paperTopicOrder,
  weightOrder,
} from '../../../src/graph/statements/list-orders.js';
import {
  countOfChildren,
  joiningPapers,
  pageClause,
  pageOfChildren,
  pageOfWeighted,
  pageOfWeightedWithPapers,
  weightedPageClause,
} from '../../../src/graph/statements/nested-pages.js';
import {
  authorCoauthors,
  authorJournals,
  authorPapers,
  journalAuthors,
  journalPapers,
  paperTopics,
} from '../../../src/graph/statements/nested-relations.js';
import { sent } from '../../support/sent.js';

const FIRST = { limit: 3, after: null };

it('the first page of a nested list is one statement for all parents', () => {
  expect(
    sent(
      pageOfChildren(journalPapers, ['J1', 'J2'], { order: paperOrders.YEAR_DESC, page: FIRST }),
    ),
  ).toMatchInlineSnapshot(`
    "UNWIND $parents AS parentId
    MATCH (parent:Journal {id: parentId})
    CALL (parent) {
    MATCH (parent)<-[:PUBLISHED_IN]-(n:Paper)
    WITH n, n.sortYear AS sortValue WHERE true
    RETURN n, sortValue ORDER BY sortValue DESC, n.id LIMIT $limit
    }
    RETURN parentId AS parent, n {.id, .type, .title, .year, .publishedOn, .volume, .issue, .pages, .doi, .pmid, .pmcid, .isbns, .url, .abstract, .language, .publisher, .edition, .series, .notes, .accessionNumbers, .databases, .authorCount} AS node, [sortValue] AS sortValues
    {"parents":["J1","J2"],"limit":3}"
  `);
});

it('a later page starts after the last row of the page before', () => {
  expect(
    sent(
      pageOfChildren(authorPapers, ['A1'], {
        order: paperOrders.TITLE_ASC,
        page: {
          limit: 3,
          after: { values: ['alarm fatigue'], id: 'P7' },
        },
      }),
    ),
  ).toMatchInlineSnapshot(`
    "UNWIND $parents AS parentId
    MATCH (parent:Author {id: parentId})
    CALL (parent) {
    MATCH (parent)-[:AUTHORED]->(n:Paper)
    WITH n, n.sortTitle AS sortValue WHERE (sortValue > $afterValue OR (sortValue = $afterValue AND n.id > $afterId))
    RETURN n, sortValue ORDER BY sortValue ASC, n.id LIMIT $limit
    }
    RETURN parentId AS parent, n {.id, .type, .title, .year, .publishedOn, .volume, .issue, .pages, .doi, .pmid, .pmcid, .isbns, .url, .abstract, .language, .publisher, .edition, .series, .notes, .accessionNumbers, .databases, .authorCount} AS node, [sortValue] AS sortValues
    {"parents":["A1"],"limit":3,"afterValue":"alarm fatigue","afterId":"P7"}"
  `);
});

it('a list that shows something of the edge carries the edge along', () => {
  expect(
    sent(
      pageOfChildren(paperTopics({ source: 'BOTH', scheme: null }), ['P1'], {
        order: paperTopicOrder,
        page: FIRST,
      }),
    ),
  ).toMatchInlineSnapshot(`
    "UNWIND $parents AS parentId
    MATCH (parent:Paper {id: parentId})
    CALL (parent) {
    MATCH (parent)-[e:ABOUT]->(n:Topic) WHERE true
    WITH n, e, e.sortKey AS sortValue WHERE true
    RETURN n, e, sortValue ORDER BY sortValue ASC, n.id LIMIT $limit
    }
    RETURN parentId AS parent, n {.id, .label, .source, .variants, .schemes, .paperCount, rawLabel: e.rawLabel, isMajor: e.isMajor, score: e.score, schemesOfPaper: e.schemes} AS node, [sortValue] AS sortValues
    {"parents":["P1"],"limit":3}"
  `);
});

it('a weighted list counts the papers between, the most first', () => {
  expect(
    sent(
      pageOfWeighted(journalAuthors, ['J1'], {
        order: weightOrder,
        page: {
          limit: 3,
          after: { values: [2], id: 'A7' },
        },
      }),
    ),
  ).toMatchInlineSnapshot(`
    "UNWIND $parents AS parentId
    MATCH (parent:Journal {id: parentId})
    CALL (parent) {
    MATCH (parent)<-[:PUBLISHED_IN]-(p:Paper)<-[:AUTHORED]-(n:Author)
    WITH n, count(p) AS weight WHERE (weight < $afterValue OR (weight = $afterValue AND n.id > $afterId))
    RETURN n, weight ORDER BY weight DESC, n.id LIMIT $limit
    }
    RETURN parentId AS parent, n {.id, .name, .familyName, .givenName, .isGroup, .variants, .paperCount} AS node, [weight] AS sortValues
    {"parents":["J1"],"limit":3,"afterValue":2,"afterId":"A7"}"
  `);
});

it('the papers between are read for the rows of the page alone', () => {
  expect(
    sent(pageOfWeightedWithPapers(authorCoauthors, ['A1'], { order: weightOrder, page: FIRST })),
  ).toMatchInlineSnapshot(`
    "UNWIND $parents AS parentId
    MATCH (parent:Author {id: parentId})
    CALL (parent) {
    MATCH (parent)-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(n:Author) WHERE n.id <> parent.id
    WITH n, count(p) AS weight, collect(p) AS papers WHERE true
    RETURN n, weight, papers ORDER BY weight DESC, n.id LIMIT $limit
    }
    RETURN parentId AS parent, n {.id, .name, .familyName, .givenName, .isGroup, .variants, .paperCount} AS node, [weight] AS sortValues, [paper IN papers | paper {.id, .year}] AS papers
    {"parents":["A1"],"limit":3}"
  `);
});

it('different nodes are counted once each', () => {
  expect(sent(countOfChildren(authorJournals, ['A1', 'A2']))).toMatchInlineSnapshot(`
    "UNWIND $parents AS parentId
    MATCH (parent:Author {id: parentId})
    MATCH (parent)-[:AUTHORED]->(p:Paper)-[:PUBLISHED_IN]->(n:Journal)
    RETURN parentId AS parent, count(DISTINCT n) AS total
    {"parents":["A1","A2"]}"
  `);
});

it('a filter is about the papers of a list, or those by which its nodes are counted', () => {
  const filter = { has: ['JOURNAL', 'DOI'], words: ['alarm'] } as const;
  const nested = { order: weightOrder, page: FIRST, filter };
  expect(
    [
      pageOfChildren(journalPapers, ['J1'], { ...nested, order: paperOrders.YEAR_DESC }),
      pageOfWeighted(authorJournals, ['A1'], nested),
      countOfChildren(journalPapers, ['J1'], filter),
      countOfChildren(authorJournals, ['A1'], filter),
    ]
      .map(sent)
      .map((text) => text.replaceAll(/n \{[^}]*\}/g, 'n {…}')),
  ).toMatchInlineSnapshot(`
    [
      "UNWIND $parents AS parentId
    MATCH (parent:Journal {id: parentId})
    CALL (parent) {
    MATCH (parent)<-[:PUBLISHED_IN]-(n:Paper)
    WITH n WHERE ((false OR EXISTS { (n)-[:PUBLISHED_IN]->(:Journal) }) AND n.doi IS NOT NULL) AND (' ' + n.searchText + ' ') CONTAINS $word
    WITH n, n.sortYear AS sortValue WHERE true
    RETURN n, sortValue ORDER BY sortValue DESC, n.id LIMIT $limit
    }
    RETURN parentId AS parent, n {…} AS node, [sortValue] AS sortValues
    {"parents":["J1"],"limit":3,"word":" alarm "}",
      "UNWIND $parents AS parentId
    MATCH (parent:Author {id: parentId})
    CALL (parent) {
    MATCH (parent)-[:AUTHORED]->(p:Paper)
    WITH parent, p WHERE ((false OR EXISTS { (p)-[:PUBLISHED_IN]->(:Journal) }) AND p.doi IS NOT NULL) AND (' ' + p.searchText + ' ') CONTAINS $word
    MATCH (p)-[:PUBLISHED_IN]->(n:Journal)
    WITH n, count(p) AS weight WHERE true
    RETURN n, weight ORDER BY weight DESC, n.id LIMIT $limit
    }
    RETURN parentId AS parent, n {…} AS node, [weight] AS sortValues
    {"parents":["A1"],"limit":3,"word":" alarm "}",
      "UNWIND $parents AS parentId
    MATCH (parent:Journal {id: parentId})
    MATCH (parent)<-[:PUBLISHED_IN]-(n:Paper)
    WITH parentId, n WHERE ((false OR EXISTS { (n)-[:PUBLISHED_IN]->(:Journal) }) AND n.doi IS NOT NULL) AND (' ' + n.searchText + ' ') CONTAINS $word
    RETURN parentId AS parent, count(DISTINCT n) AS total
    {"parents":["J1"],"word":" alarm "}",
      "UNWIND $parents AS parentId
    MATCH (parent:Author {id: parentId})
    MATCH (parent)-[:AUTHORED]->(p:Paper)
    WITH parent, parentId, p WHERE ((false OR EXISTS { (p)-[:PUBLISHED_IN]->(:Journal) }) AND p.doi IS NOT NULL) AND (' ' + p.searchText + ' ') CONTAINS $word
    MATCH (p)-[:PUBLISHED_IN]->(n:Journal)
    RETURN parentId AS parent, count(DISTINCT n) AS total
    {"parents":["A1"],"word":" alarm "}",
    ]
  `);
});

it('the clauses of a page are the same where it is read around one parent', () => {
  expect(
    [
      pageClause(journalPapers, { order: paperOrders.YEAR_DESC, page: FIRST }, 'WITH'),
      weightedPageClause(journalAuthors, { order: weightOrder, page: FIRST }, 'WITH'),
    ]
      .map(sent)
      .concat(joiningPapers.cypher('papers1')),
  ).toMatchInlineSnapshot(`
    [
      "MATCH (parent)<-[:PUBLISHED_IN]-(n:Paper)
    WITH n, n.sortYear AS sortValue WHERE true
    WITH n, sortValue ORDER BY sortValue DESC, n.id LIMIT $limit
    {"limit":3}",
      "MATCH (parent)<-[:PUBLISHED_IN]-(p:Paper)<-[:AUTHORED]-(n:Author)
    WITH n, count(p) AS weight WHERE true
    WITH n, weight ORDER BY weight DESC, n.id LIMIT $limit
    {"limit":3}",
      "[paper IN papers1 | paper {.id, .year}]",
    ]
  `);
});
