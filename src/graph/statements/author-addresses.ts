import { list, shape, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';

/** What the addresses of a paper say of those of its authors who were asked for. */
export interface PaperAddressesRow {
  readonly paper: string;
  /** The ids of the institutions that the paper names. */
  readonly institutions: readonly string[];
  /** Their names, in the same order. */
  readonly names: readonly string[];
  readonly authors: readonly {
    readonly author: string;
    /** The names of those that the paper ties to the author, folded; empty where it ties none. */
    readonly own: readonly string[];
  }[];
}

/**
 * What the addresses of their papers say of some authors: a row for each paper, as one with many authors
 * names many institutions. A paper without institutions has no row, nor has one with more authors than so many.
 */
export function addressesOfAuthors(
  ids: readonly string[],
  maxAuthorsPerPaper: number,
): Statement<PaperAddressesRow> {
  return statement<PaperAddressesRow>(
    'addressesOfAuthors',
    `UNWIND $ids AS id
     MATCH (:Author {id: id})-[a:AUTHORED]->(p:Paper)
     WHERE p.authorCount <= $maxAuthorsPerPaper AND size(p.institutionIds) > 0
     WITH p, collect({author: id, own: a.institutions}) AS authors
     RETURN p.id AS paper, p.institutionIds AS institutions, p.institutions AS names, authors`,
    { ids, maxAuthorsPerPaper },
    {
      paper: text,
      institutions: list(text),
      names: list(text),
      authors: list(shape({ author: text, own: list(text) })),
    },
  );
}
