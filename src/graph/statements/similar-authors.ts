import { integer, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';

/** A topic that another author shares with one, and how much each writes about it. */
export interface SharedTopicRow {
  readonly author: string;
  readonly topic: string;
  /** Papers about the topic, by anyone. */
  readonly topicPapers: number;
  readonly own: number;
  readonly theirs: number;
}

/**
 * A topic with more papers does not tell people apart.
 *
 * @limit papers of an author that `similarAuthors` compares
 */
const MOST_PAPERS = 500;
/** How many topics of an author are compared: those with most of the author's papers. */
const MOST_TOPICS = 30;

/** The authors who write about an author's topics but have no paper with the author. */
export function sharedTopics(author: string): Statement<SharedTopicRow> {
  return statement<SharedTopicRow>(
    'sharedTopics',
    `MATCH (a:Author {id: $author})-[:AUTHORED]->(p:Paper)-[e:ABOUT]->(t:Topic)
     WHERE e.isPreferred AND t.paperCount > 1 AND t.paperCount <= $mostPapers
     WITH t, count(p) AS own ORDER BY own DESC, t.paperCount, t.id LIMIT $mostTopics
     MATCH (t)<-[f:ABOUT]-(q:Paper)<-[:AUTHORED]-(b:Author)
     WHERE f.isPreferred AND b.id <> $author
     WITH t, own, b, count(q) AS theirs
     WHERE NOT EXISTS { MATCH (:Author {id: $author})-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(b) }
     RETURN b.id AS author, t.id AS topic, t.paperCount AS topicPapers, own, theirs
     ORDER BY author, topic`,
    { author, mostPapers: MOST_PAPERS, mostTopics: MOST_TOPICS },
    { author: text, topic: text, topicPapers: integer, own: integer, theirs: integer },
  );
}
