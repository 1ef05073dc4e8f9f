import { integer, list, nullable, text } from '../../model/index.js';
import { type ListedLabel, type Statement, statement } from '../statement.js';
import { PAPER_COUNT, SORT_YEAR } from './list-orders.js';

/**
 * The ids of all nodes of a label, in the order of their weight in a search: most papers first, or the newest
 * papers. Neo4j reads them as its index has them, and sorts nothing.
 */
export function idsOfAll(label: ListedLabel): Statement<{ readonly id: string }> {
  const weight = label === 'Paper' ? SORT_YEAR : PAPER_COUNT;
  return statement(
    `idsOf${label}s`,
    `MATCH (n:${label})
     WHERE ${weight} IS NOT NULL AND n.id IS NOT NULL
     WITH n.id AS id, ${weight} AS weight ORDER BY weight DESC, id DESC
     RETURN id`,
    {},
    { id: text },
  );
}

/** An author as a search finds one. */
export interface SearchedAuthorRow {
  readonly id: string;
  readonly name: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly variants: readonly string[];
  readonly paperCount: number;
}

export function searchedAuthors(ids: readonly string[]): Statement<SearchedAuthorRow> {
  return statement<SearchedAuthorRow>(
    'searchedAuthors',
    `UNWIND $ids AS id
     MATCH (n:Author {id: id})
     RETURN id, n.name AS name, n.familyName AS familyName, n.givenName AS givenName, n.variants AS variants, n.paperCount AS paperCount`,
    { ids },
    {
      id: text,
      name: text,
      familyName: text,
      givenName: text,
      variants: list(text),
      paperCount: integer,
    },
  );
}

/** A journal or topic as a search finds one: its name, and in what other ways it is written. */
export interface SearchedNameRow {
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
  readonly paperCount: number;
}

const nameColumns = { id: text, name: text, others: list(text), paperCount: integer };

export function searchedJournals(ids: readonly string[]): Statement<SearchedNameRow> {
  return statement<SearchedNameRow>(
    'searchedJournals',
    `UNWIND $ids AS id
     MATCH (n:Journal {id: id})
     RETURN id, n.title AS name, [coalesce(n.abbreviation, '')] + coalesce(n.issns, []) AS others, n.paperCount AS paperCount`,
    { ids },
    nameColumns,
  );
}

export function searchedTopics(ids: readonly string[]): Statement<SearchedNameRow> {
  return statement<SearchedNameRow>(
    'searchedTopics',
    `UNWIND $ids AS id
     MATCH (n:Topic {id: id})
     RETURN id, n.label AS name, n.variants AS others, n.paperCount AS paperCount`,
    { ids },
    nameColumns,
  );
}

/** A paper as a search finds one: names and keywords as its records write them. */
export interface SearchedPaperRow {
  readonly id: string;
  readonly title: string | null;
  readonly year: number | null;
  readonly searchText: string;
  readonly people: readonly string[];
  readonly keywords: readonly string[];
}

export function searchedPapers(ids: readonly string[]): Statement<SearchedPaperRow> {
  return statement<SearchedPaperRow>(
    'searchedPapers',
    `UNWIND $ids AS id
     MATCH (n:Paper {id: id})
     RETURN id, n.title AS title, n.year AS year, n.searchText AS searchText,
       [(n)<-[e:AUTHORED]-(:Author) | e.rawName] AS people,
       [(n)-[e:ABOUT {source: 'KEYWORD'}]->(:Topic) | e.rawLabel] AS keywords`,
    { ids },
    {
      id: text,
      title: nullable(text),
      year: nullable(integer),
      searchText: text,
      people: list(text),
      keywords: list(text),
    },
  );
}
