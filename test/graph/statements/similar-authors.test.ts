import { expect, it } from 'vitest';
import { sharedTopics } from '../../../src/graph/statements/similar-authors.js';
import { sent } from '../../support/sent.js';

it('others who write about an author’s topics, without co-authors', () => {
  expect(sent(sharedTopics('A1'))).toMatchInlineSnapshot(`
    "MATCH (a:Author {id: $author})-[:AUTHORED]->(p:Paper)-[e:ABOUT]->(t:Topic)
    WHERE e.isPreferred AND t.paperCount > 1 AND t.paperCount <= $mostPapers
    WITH t, count(p) AS own ORDER BY own DESC, t.paperCount, t.id LIMIT $mostTopics
    MATCH (t)<-[f:ABOUT]-(q:Paper)<-[:AUTHORED]-(b:Author)
    WHERE f.isPreferred AND b.id <> $author
    WITH t, own, b, count(q) AS theirs
    WHERE NOT EXISTS { MATCH (:Author {id: $author})-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(b) }
    RETURN b.id AS author, t.id AS topic, t.paperCount AS topicPapers, own, theirs
    ORDER BY author, topic
    {"author":"A1","mostPapers":500,"mostTopics":30}"
  `);
});
