import { list, nullable, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';

/** What the addresses of a paper say of one of its authors. */
export interface AuthorAddressRow {
  readonly author: string;
  readonly paper: string;
  /** The institutions that the paper names. */
  readonly named: readonly string[];
  /** Those that it ties to the author, folded; null where it ties none. */
  readonly own: readonly string[] | null;
}

/** What the addresses of their papers say of some authors; a paper without institutions has no row. */
export function addressesOfAuthors(ids: readonly string[]): Statement<AuthorAddressRow> {
  return statement<AuthorAddressRow>(
    'addressesOfAuthors',
    `UNWIND $ids AS id
     MATCH (:Author {id: id})-[a:AUTHORED]->(p:Paper)
     WHERE size(p.institutions) > 0
     RETURN id AS author, p.id AS paper, p.institutions AS named, a.institutions AS own`,
    { ids },
    { author: text, paper: text, named: list(text), own: nullable(list(text)) },
  );
}
