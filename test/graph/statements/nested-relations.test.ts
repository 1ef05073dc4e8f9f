import { expect, it } from 'vitest';
import {
  authorCoauthors,
  authorJournals,
  authorPapers,
  authorTopics,
  journalAuthors,
  journalPapers,
  journalTopics,
  paperTopics,
  relatedTopics,
  topicAuthors,
  topicJournals,
  topicPapers,
} from '../../../src/graph/statements/nested-relations.js';
import type { Relation } from '../../../src/graph/statements/relation.js';

const ANY = { source: 'BOTH', scheme: null } as const;
const MESH = { source: 'KEYWORD', scheme: 'MESH' } as const;

const patternsOf = (relations: readonly Relation<unknown>[]) =>
  relations.map(
    ({ name, parent, pattern, shape }) => `${name}: ${parent} to ${shape.label}: ${pattern}`,
  );

it('each relation goes from a parent to the nodes of its list', () => {
  expect(
    patternsOf([
      authorPapers,
      journalPapers,
      topicPapers,
      paperTopics(ANY),
      authorJournals,
      authorCoauthors,
      authorTopics(ANY),
      journalAuthors,
      journalTopics(ANY),
      topicAuthors,
      topicJournals,
      relatedTopics,
    ]),
  ).toMatchInlineSnapshot(`
    [
      "authorPapers: Author to Paper: (parent)-[:AUTHORED]->(n:Paper)",
      "journalPapers: Journal to Paper: (parent)<-[:PUBLISHED_IN]-(n:Paper)",
      "topicPapers: Topic to Paper: (parent)<-[:ABOUT]-(n:Paper)",
      "paperTopics: Paper to Topic: (parent)-[e:ABOUT]->(n:Topic) WHERE true",
      "authorJournals: Author to Journal: (parent)-[:AUTHORED]->(p:Paper)-[:PUBLISHED_IN]->(n:Journal)",
      "authorCoauthors: Author to Author: (parent)-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(n:Author) WHERE n.id <> parent.id",
      "authorTopics: Author to Topic: (parent)-[:AUTHORED]->(p:Paper)-[e:ABOUT]->(n:Topic) WHERE true",
      "journalAuthors: Journal to Author: (parent)<-[:PUBLISHED_IN]-(p:Paper)<-[:AUTHORED]-(n:Author)",
      "journalTopics: Journal to Topic: (parent)<-[:PUBLISHED_IN]-(p:Paper)-[e:ABOUT]->(n:Topic) WHERE true",
      "topicAuthors: Topic to Author: (parent)<-[:ABOUT]-(p:Paper)<-[:AUTHORED]-(n:Author)",
      "topicJournals: Topic to Journal: (parent)<-[:ABOUT]-(p:Paper)-[:PUBLISHED_IN]->(n:Journal)",
      "relatedTopics: Topic to Topic: (parent)<-[:ABOUT]-(p:Paper)-[:ABOUT]->(n:Topic) WHERE n.source = parent.source AND n.id <> parent.id",
    ]
  `);
});

it('a choice of topics is a condition on the edge', () => {
  expect(
    patternsOf([paperTopics(MESH), authorTopics(MESH), journalTopics(MESH)]),
  ).toMatchInlineSnapshot(`
    [
      "paperTopics: Paper to Topic: (parent)-[e:ABOUT]->(n:Topic) WHERE e.source = 'KEYWORD' AND 'MESH' IN e.schemes",
      "authorTopics: Author to Topic: (parent)-[:AUTHORED]->(p:Paper)-[e:ABOUT]->(n:Topic) WHERE e.source = 'KEYWORD' AND 'MESH' IN e.schemes",
      "journalTopics: Journal to Topic: (parent)<-[:PUBLISHED_IN]-(p:Paper)-[e:ABOUT]->(n:Topic) WHERE e.source = 'KEYWORD' AND 'MESH' IN e.schemes",
    ]
  `);
});
