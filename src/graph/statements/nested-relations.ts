import {
  type AuthorRow,
  authorShape,
  type JournalRow,
  journalShape,
  type PaperRow,
  paperShape,
  type TopicOfPaperRow,
  type TopicRow,
  topicOfPaperShape,
  topicShape,
} from './node-shape.js';
import { byPapers, NOT_ITSELF, type Relation } from './relation.js';
import { about, type TopicChoice } from './topic-condition.js';

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

export const paperTopics = (choice: TopicChoice): Relation<TopicOfPaperRow> => ({
  name: 'paperTopics',
  parent: 'Paper',
  pattern: `(parent)-[e:ABOUT]->(n:Topic)${about('e', choice)}`,
  edge: 'e',
  shape: topicOfPaperShape,
});

export const authorJournals: Relation<JournalRow> = {
  name: 'authorJournals',
  parent: 'Author',
  ...byPapers('-[:AUTHORED]->', '-[:PUBLISHED_IN]->(n:Journal)'),
  shape: journalShape,
};

export const authorTopics = (choice: TopicChoice): Relation<TopicRow> => ({
  name: 'authorTopics',
  parent: 'Author',
  ...byPapers('-[:AUTHORED]->', '-[e:ABOUT]->(n:Topic)', about('e', choice)),
  shape: topicShape,
});

export const authorCoauthors: Relation<AuthorRow> = {
  name: 'authorCoauthors',
  parent: 'Author',
  ...byPapers('-[:AUTHORED]->', '<-[:AUTHORED]-(n:Author)', NOT_ITSELF),
  shape: authorShape,
};

export const journalAuthors: Relation<AuthorRow> = {
  name: 'journalAuthors',
  parent: 'Journal',
  ...byPapers('<-[:PUBLISHED_IN]-', '<-[:AUTHORED]-(n:Author)'),
  shape: authorShape,
};

export const journalTopics = (choice: TopicChoice): Relation<TopicRow> => ({
  name: 'journalTopics',
  parent: 'Journal',
  ...byPapers('<-[:PUBLISHED_IN]-', '-[e:ABOUT]->(n:Topic)', about('e', choice)),
  shape: topicShape,
});

export const topicAuthors: Relation<AuthorRow> = {
  name: 'topicAuthors',
  parent: 'Topic',
  ...byPapers('<-[:ABOUT]-', '<-[:AUTHORED]-(n:Author)'),
  shape: authorShape,
};

export const topicJournals: Relation<JournalRow> = {
  name: 'topicJournals',
  parent: 'Topic',
  ...byPapers('<-[:ABOUT]-', '-[:PUBLISHED_IN]->(n:Journal)'),
  shape: journalShape,
};

/** Topics of the same source on the same papers: terms beside terms, keywords beside keywords. */
export const relatedTopics: Relation<TopicRow> = {
  name: 'relatedTopics',
  parent: 'Topic',
  ...byPapers(
    '<-[:ABOUT]-',
    '-[:ABOUT]->(n:Topic)',
    ' WHERE n.source = parent.source AND n.id <> parent.id',
  ),
  shape: topicShape,
};
