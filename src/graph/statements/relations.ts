import type { Relation } from './children.js';
import {
  type AuthorRow,
  authorShape,
  type JournalRow,
  journalShape,
  type PaperRow,
  paperShape,
  type TopicRow,
  topicShape,
} from './node-shape.js';

export const authorPapers: Relation<PaperRow> = {
  name: 'authorPapers',
  parent: 'Author',
  pattern: '(parent)-[:AUTHORED]->(n:Paper)',
  shape: paperShape,
};

export const journalPapers: Relation<PaperRow> = {
  name: 'journalPapers',
  parent: 'Journal',
  pattern: '(parent)<-[:PUBLISHED_IN]-(n:Paper)',
  shape: paperShape,
};

export const topicPapers: Relation<PaperRow> = {
  name: 'topicPapers',
  parent: 'Topic',
  pattern: '(parent)<-[:ABOUT]-(n:Paper)',
  shape: paperShape,
};

export const paperTopics: Relation<TopicRow> = {
  name: 'paperTopics',
  parent: 'Paper',
  pattern: '(parent)-[:ABOUT]->(n:Topic)',
  shape: topicShape,
};

export const authorJournals: Relation<JournalRow> = {
  name: 'authorJournals',
  parent: 'Author',
  pattern: '(parent)-[:AUTHORED]->(p:Paper)-[:PUBLISHED_IN]->(n:Journal)',
  shape: journalShape,
};

export const authorTopics: Relation<TopicRow> = {
  name: 'authorTopics',
  parent: 'Author',
  pattern: '(parent)-[:AUTHORED]->(p:Paper)-[:ABOUT]->(n:Topic)',
  shape: topicShape,
};

export const journalAuthors: Relation<AuthorRow> = {
  name: 'journalAuthors',
  parent: 'Journal',
  pattern: '(parent)<-[:PUBLISHED_IN]-(p:Paper)<-[:AUTHORED]-(n:Author)',
  shape: authorShape,
};

export const journalTopics: Relation<TopicRow> = {
  name: 'journalTopics',
  parent: 'Journal',
  pattern: '(parent)<-[:PUBLISHED_IN]-(p:Paper)-[:ABOUT]->(n:Topic)',
  shape: topicShape,
};
