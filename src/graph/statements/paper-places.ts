import { integer, list, nullable, text } from '../../model/index.js';
import type { Dialect } from '../dialect.js';
import type { PaperFilter } from '../filters/index.js';
import { type Statement, statement } from '../statement.js';
import { matchPapers } from './match-papers.js';

/** What the addresses of a paper say. */
export interface PaperPlacesRow {
  readonly paper: string;
  readonly affiliations: readonly string[];
  readonly institutions: readonly string[];
  readonly countries: readonly string[];
}

/** The addresses of papers, and the institutions and countries that they name. */
export function placesOfPapers(papers: readonly string[]): Statement<PaperPlacesRow> {
  return statement<PaperPlacesRow>(
    'placesOfPapers',
    `UNWIND $papers AS paperId
     MATCH (n:Paper {id: paperId})
     RETURN paperId AS paper, n.affiliations AS affiliations, n.institutions AS institutions,
       n.countries AS countries`,
    { papers },
    {
      paper: text,
      affiliations: list(text),
      institutions: list(text),
      countries: list(text),
    },
  );
}

/** Which places of a paper to use. */
export type PlaceKind = 'INSTITUTION' | 'COUNTRY';

/** The places of one paper. */
export interface PlaceIncidenceRow {
  readonly paper: string;
  readonly year: number | null;
  readonly places: readonly string[];
}

const PROPERTIES: Readonly<Record<PlaceKind, string>> = {
  INSTITUTION: 'institutions',
  COUNTRY: 'countries',
};

/** The institutions or countries of each paper that a filter selects and whose addresses name any. */
export function placeIncidencesOf(
  kind: PlaceKind,
  filter: PaperFilter,
  dialect: Dialect,
): Statement<PlaceIncidenceRow> {
  const papers = matchPapers(filter, dialect);
  const property = `n.${PROPERTIES[kind]}`;
  return statement<PlaceIncidenceRow>(
    'placeIncidencesOf',
    `${papers.text}
     WITH n WHERE size(${property}) > 0
     RETURN n.id AS paper, n.year AS year, ${property} AS places`,
    papers.parameters,
    { paper: text, year: nullable(integer), places: list(text) },
  );
}

/** Every form in which papers name institutions, with the number of papers. */
export const institutionNames: Statement<{ readonly name: string; readonly papers: number }> =
  statement(
    'institutionNames',
    `MATCH (n:Paper)
     UNWIND n.institutions AS name
     RETURN name, count(n) AS papers`,
    {},
    { name: text, papers: integer },
  );
