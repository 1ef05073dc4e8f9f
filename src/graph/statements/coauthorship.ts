import { integer, list, nullable, text } from '../../model/index.js';
import { NO_YEAR_TOLD, PIECES } from '../column-pieces.js';
import type { Dialect } from '../dialect.js';
import type { PaperFilter } from '../filters/index.js';
import { type Statement, statement } from '../statement.js';
import { matchPapers, paperConditions, wordsOfPapers } from './match-papers.js';
import { byPapers, NOT_ITSELF, reachNodes } from './relation.js';

const INCIDENCE = {
  author: text,
  paper: text,
  year: nullable(integer),
  authorCount: integer,
  position: integer,
};

/** A co-author on one paper of `ego`. */
export interface EgoIncidenceRow {
  readonly ego: string;
  readonly author: string;
  readonly paper: string;
  readonly year: number | null;
  readonly authorCount: number;
  /** The co-author's place in the list of authors, from 1. */
  readonly position: number;
  readonly egoPosition: number;
}

const COAUTHORS = byPapers('-[own:AUTHORED]->', '<-[e:AUTHORED]-(n:Author)', NOT_ITSELF);

/** Everyone else on the papers of a filter, of each of these authors. */
export function coauthorIncidences(
  egos: readonly string[],
  filter: PaperFilter = {},
): Statement<EgoIncidenceRow> {
  const reached = reachNodes(COAUTHORS, filter, 'own');
  return statement<EgoIncidenceRow>(
    'coauthorIncidences',
    `UNWIND $egos AS ego
     MATCH (parent:Author {id: ego})
     ${reached.text}
     RETURN parent.id AS ego, n.id AS author, p.id AS paper, p.year AS year, p.authorCount AS authorCount,
       e.position AS position, own.position AS egoPosition`,
    { egos, ...reached.parameters },
    { ...INCIDENCE, ego: text, egoPosition: integer },
  );
}

/** Which papers make links. */
export interface LinkPapers {
  readonly filter: PaperFilter;
  /** Papers with more authors make no link: 3,000 authors are 4.5 million pairs. Null for no limit. */
  readonly maxAuthorsPerPaper: number | null;
}

/** The ids of authors who share a paper with any of the given ones: the next step of an ego network. */
export function coauthorsOfAny(
  authors: readonly string[],
  { filter, maxAuthorsPerPaper }: LinkPapers,
  limit: number,
  dialect: Dialect,
): Statement<{ readonly id: string }> {
  const papers = papersOfAuthors({ filter, maxAuthorsPerPaper }, dialect);
  return statement(
    'coauthorsOfAny',
    `${papers.text}
     WITH DISTINCT n
     MATCH (n)<-[:AUTHORED]-(b:Author)
     WITH DISTINCT b.id AS id ORDER BY id LIMIT $limit
     RETURN id`,
    { ...papers.parameters, authors, limit },
    { id: text },
  );
}

/** One authorship of a network. */
export interface IncidenceRow {
  readonly author: string;
  readonly paper: string;
  readonly year: number | null;
  readonly authorCount: number;
  /** Place in the list of authors, from 1. */
  readonly position: number;
}

const INCIDENCE_COLUMNS = `a.id AS author, n.id AS paper, n.year AS year,
       n.authorCount AS authorCount, e.position AS position`;

/** Every authorship of these authors on the papers that make links. */
export function incidencesAmong(
  authors: readonly string[],
  { filter, maxAuthorsPerPaper }: LinkPapers,
  dialect: Dialect,
): Statement<IncidenceRow> {
  const papers = papersOfAuthors({ filter, maxAuthorsPerPaper }, dialect);
  return statement<IncidenceRow>(
    'incidencesAmong',
    `${papers.text}
     RETURN ${INCIDENCE_COLUMNS}`,
    { ...papers.parameters, authors },
    INCIDENCE,
  );
}

/** A paper with all of its authors. */
export interface TeamRow {
  readonly paper: string;
  readonly year: number | null;
  readonly authorCount: number;
  readonly authors: readonly string[];
  /** Beside the authors: the place of each in the list of authors, from 1. */
  readonly positions: readonly number[];
}

/** The authors of every paper that a filter selects; a row for each paper costs half of a row for each author. */
export function teamsOf(filter: PaperFilter, dialect: Dialect): Statement<TeamRow> {
  const papers = matchPapers(filter, dialect);
  return statement<TeamRow>(
    'teamsOf',
    `${papers.text}
     MATCH (n)<-[e:AUTHORED]-(a:Author)
     WITH n, collect(a.id) AS authors, collect(e.position) AS positions
     RETURN n.id AS paper, n.year AS year, n.authorCount AS authorCount, authors, positions`,
    papers.parameters,
    {
      paper: text,
      year: nullable(integer),
      authorCount: integer,
      authors: list(text),
      positions: list(integer),
    },
  );
}

/**
 * A piece of the columns of all authorships: either who is on which paper, or papers, or authors. Numbers
 * are those of nodes, see {@link Dialect.numberOf}; what a piece does not tell is empty.
 */
export interface AuthorshipColumns {
  readonly papers: readonly number[];
  readonly authors: readonly number[];
  /** Beside papers and authors where both are there: the author's place, from 1. */
  readonly positions: readonly number[];
  /** Ids of the papers or authors. */
  readonly ids: readonly string[];
  /** Of papers; {@link NO_YEAR_TOLD} where none is known. */
  readonly years: readonly number[];
  readonly authorCounts: readonly number[];
}

/**
 * All authorships in some thousand rows instead of one for each paper: numbers, and each id once. Null
 * where the engine has no numbers of nodes. One statement, so that all are of one moment.
 */
export function authorshipColumns({ numberOf }: Dialect): Statement<AuthorshipColumns> | null {
  const [paper, author] = [numberOf('n'), numberOf('a')];
  if (paper === null || author === null) return null;
  return statement<AuthorshipColumns>(
    'authorshipColumns',
    `MATCH (n:Paper)<-[e:AUTHORED]-(a:Author)
     WITH ${paper} % ${PIECES} AS piece, collect(${paper}) AS papers, collect(${author}) AS authors,
       collect(e.position) AS positions
     RETURN papers, authors, positions, [] AS ids, [] AS years, [] AS authorCounts
     UNION ALL
     MATCH (n:Paper)
     WITH ${paper} % ${PIECES} AS piece, collect(${paper}) AS papers, collect(n.id) AS ids,
       collect(coalesce(n.year, ${NO_YEAR_TOLD})) AS years, collect(n.authorCount) AS authorCounts
     RETURN papers, [] AS authors, [] AS positions, ids, years, authorCounts
     UNION ALL
     MATCH (a:Author)
     WITH ${author} % ${PIECES} AS piece, collect(${author}) AS authors, collect(a.id) AS ids
     RETURN [] AS papers, authors, [] AS positions, ids, [] AS years, [] AS authorCounts`,
    {},
    {
      papers: list(integer),
      authors: list(integer),
      positions: list(integer),
      ids: list(text),
      years: list(integer),
      authorCounts: list(integer),
    },
  );
}

/** How many authorships there are; Neo4j and the embedded engine know without a look at the papers. */
export const authorshipCount: Statement<{ readonly authorships: number }> = statement(
  'authorshipCount',
  'MATCH ()-[e:AUTHORED]->() RETURN count(e) AS authorships',
  {},
  { authorships: integer },
);

/** Binds `a` to an author, `n` to each of their papers that makes links, `e` to the edge. Words need the index first. */
function papersOfAuthors(
  { filter, maxAuthorsPerPaper }: LinkPapers,
  dialect: Dialect,
): ReturnType<typeof paperConditions> {
  const words = wordsOfPapers(filter);
  const authored =
    words.length === 0
      ? {
          text: 'UNWIND $authors AS authorId\nMATCH (a:Author {id: authorId})-[e:AUTHORED]->(n:Paper)',
          parameters: {},
        }
      : matchPapers({ words }, dialect);
  const conditions = paperConditions(filter);
  const limit =
    maxAuthorsPerPaper === null
      ? { text: '', parameters: {} }
      : {
          text: 'n.authorCount <= $maxAuthorsPerPaper AND ',
          parameters: { maxAuthorsPerPaper },
        };
  const join =
    words.length === 0
      ? 'WITH a, n, e'
      : 'MATCH (n)<-[e:AUTHORED]-(a:Author) WHERE a.id IN $authors\nWITH a, n, e';
  return {
    text: `${authored.text}\n${join} WHERE ${limit.text}${conditions.text}`,
    parameters: { ...authored.parameters, ...conditions.parameters, ...limit.parameters },
  };
}

/** The names of authors, by id. */
export function authorNames(
  ids: readonly string[],
): Statement<{ readonly id: string; readonly name: string }> {
  return statement(
    'authorNames',
    `UNWIND $ids AS id
     MATCH (a:Author {id: id})
     RETURN id, a.name AS name`,
    { ids },
    { id: text, name: text },
  );
}
