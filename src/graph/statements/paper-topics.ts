import { text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';
import { type TopicRow, topicShape } from './node-shape.js';

/** The keywords of papers, or the terms of a paper without keywords; one row for each topic of each paper. */
export function topicsOfPapers(
  papers: readonly string[],
): Statement<{ readonly paper: string; readonly topic: TopicRow }> {
  return statement(
    'topicsOfPapers',
    `UNWIND $papers AS paperId
     MATCH (:Paper {id: paperId})-[:ABOUT {isPreferred: true}]->(n:Topic)
     RETURN paperId AS paper, ${topicShape.projection} AS topic`,
    { papers },
    { paper: text, topic: topicShape.decode },
  );
}
