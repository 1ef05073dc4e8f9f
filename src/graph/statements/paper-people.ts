import { flag, integer, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';
import { type AuthorRow, authorShape, type JournalRow, journalShape } from './node-shape.js';

/** One name in a paper's list of authors. */
export interface AuthorshipRow {
  readonly paper: string;
  /** Its place in the list as written, from 1. */
  readonly position: number;
  readonly rawName: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly author: AuthorRow;
}

/** The authors of papers, in the order of each list. */
export function authorshipsOfPapers(papers: readonly string[]): Statement<AuthorshipRow> {
  return statement<AuthorshipRow>(
    'authorshipsOfPapers',
    `UNWIND $papers AS paperId
     MATCH (:Paper {id: paperId})<-[e:AUTHORED]-(n:Author)
     RETURN paperId AS paper, e.position AS position, e.rawName AS rawName,
       e.isFirst AS isFirst, e.isLast AS isLast, ${authorShape.projection} AS author
     ORDER BY paper, position`,
    { papers },
    {
      paper: text,
      position: integer,
      rawName: text,
      isFirst: flag,
      isLast: flag,
      author: authorShape.decode,
    },
  );
}

/** Someone who edited or translated a paper or the book that contains it. */
export interface ContributorRow {
  readonly paper: string;
  readonly position: number;
  readonly rawName: string;
  readonly role: string;
  readonly author: AuthorRow;
}

export function contributorsOfPapers(papers: readonly string[]): Statement<ContributorRow> {
  return statement<ContributorRow>(
    'contributorsOfPapers',
    `UNWIND $papers AS paperId
     MATCH (:Paper {id: paperId})<-[e:EDITED]-(n:Author)
     RETURN paperId AS paper, e.position AS position, e.rawName AS rawName, e.role AS role,
       ${authorShape.projection} AS author
     ORDER BY paper, position`,
    { papers },
    { paper: text, position: integer, rawName: text, role: text, author: authorShape.decode },
  );
}

/** The journal of each paper that has one. */
export function journalsOfPapers(
  papers: readonly string[],
): Statement<{ readonly paper: string; readonly journal: JournalRow }> {
  return statement(
    'journalsOfPapers',
    `UNWIND $papers AS paperId
     MATCH (:Paper {id: paperId})-[:PUBLISHED_IN]->(n:Journal)
     RETURN paperId AS paper, ${journalShape.projection} AS journal`,
    { papers },
    { paper: text, journal: journalShape.decode },
  );
}
