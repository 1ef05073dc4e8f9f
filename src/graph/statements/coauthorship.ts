import { integer, nullable, text } from '../decode.js';
import type { Dialect } from '../dialect.js';
import { type Statement, statement } from '../statement.js';
import { matchPapers, type PaperFilter, paperConditions } from './paper-filter.js';

/** A co-author on one paper of `ego`. */
export interface EgoIncidenceRow {
  readonly ego: string;
  readonly author: string;
  readonly paper: string;
  readonly year: number | null;
  readonly authorCount: number;
}

/** Everyone else on the papers of each of these authors. */
export function coauthorIncidences(egos: readonly string[]): Statement<EgoIncidenceRow> {
  return statement<EgoIncidenceRow>(
    'coauthorIncidences',
    `UNWIND $egos AS ego
     MATCH (:Author {id: ego})-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(a:Author)
     RETURN ego, a.id AS author, p.id AS paper, p.year AS year, p.authorCount AS authorCount`,
    { egos },
    { ego: text, author: text, paper: text, year: nullable(integer), authorCount: integer },
  );
}

/** Which papers make links. */
export interface LinkPapers {
  readonly filter: PaperFilter;
  /** Papers with more authors make no link: 3,000 authors are 4.5 million pairs. */
  readonly maxAuthorsPerPaper: number;
}

/** Those who share a paper with any of these authors, by id: the next step of an ego network. */
export function coauthorsOfAny(
  authors: readonly string[],
  { filter, maxAuthorsPerPaper }: LinkPapers,
  limit: number,
  dialect: Dialect,
): Statement<{ readonly id: string }> {
  const papers = papersOfAuthors(filter, dialect);
  return statement(
    'coauthorsOfAny',
    `${papers.text}
     WITH DISTINCT n
     MATCH (n)<-[:AUTHORED]-(b:Author)
     WITH DISTINCT b.id AS id ORDER BY id LIMIT $limit
     RETURN id`,
    { ...papers.parameters, authors, maxAuthorsPerPaper, limit },
    { id: text },
  );
}

/** One authorship of a network. */
export interface IncidenceRow {
  readonly author: string;
  readonly paper: string;
  readonly year: number | null;
  readonly authorCount: number;
}

/** Every authorship of these authors on the papers that make links. */
export function incidencesAmong(
  authors: readonly string[],
  { filter, maxAuthorsPerPaper }: LinkPapers,
  dialect: Dialect,
): Statement<IncidenceRow> {
  const papers = papersOfAuthors(filter, dialect);
  return statement<IncidenceRow>(
    'incidencesAmong',
    `${papers.text}
     RETURN a.id AS author, n.id AS paper, n.year AS year, n.authorCount AS authorCount`,
    { ...papers.parameters, authors, maxAuthorsPerPaper },
    { author: text, paper: text, year: nullable(integer), authorCount: integer },
  );
}

/** Binds `a` to an author and `n` to each paper of theirs that makes links. Words need the full-text index first. */
function papersOfAuthors(
  filter: PaperFilter,
  dialect: Dialect,
): ReturnType<typeof paperConditions> {
  const authored =
    filter.words === undefined
      ? {
          text: 'UNWIND $authors AS authorId\nMATCH (a:Author {id: authorId})-[:AUTHORED]->(n:Paper)',
          parameters: {},
        }
      : matchPapers({ words: filter.words }, dialect);
  const conditions = paperConditions(filter);
  const join =
    filter.words === undefined
      ? 'WITH a, n'
      : 'MATCH (n)<-[:AUTHORED]-(a:Author) WHERE a.id IN $authors\nWITH a, n';
  return {
    text: `${authored.text}\n${join} WHERE n.authorCount <= $maxAuthorsPerPaper AND ${conditions.text}`,
    parameters: { ...authored.parameters, ...conditions.parameters },
  };
}
