import { integer, list, nullable, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';

/** Where each of some authors publishes most; an author without a journal has no row. */
export function mainJournals(
  ids: readonly string[],
): Statement<{ readonly id: string; readonly title: string }> {
  return statement(
    'mainJournals',
    `UNWIND $ids AS id
     MATCH (:Author {id: id})-[:AUTHORED]->(p:Paper)-[:PUBLISHED_IN]->(j:Journal)
     WITH id, j, count(p) AS papers ORDER BY papers DESC, j.id
     WITH id, collect(j.title) AS titles
     RETURN id, titles[0] AS title`,
    { ids },
    { id: text, title: text },
  );
}

/** An institution that an author signs with. */
export interface SignedInstitution {
  readonly id: string;
  /** Folded, as a signature has it. */
  readonly institution: string;
  readonly papers: number;
  /** The institutions of these papers, as they are shown. */
  readonly forms: readonly string[];
}

/** The institutions that authors sign with, those of most papers first. */
export function signedInstitutions(ids: readonly string[]): Statement<SignedInstitution> {
  return statement<SignedInstitution>(
    'signedInstitutions',
    `UNWIND $ids AS id
     MATCH (:Author {id: id})-[a:AUTHORED]->(p:Paper)
     WHERE a.institutions IS NOT NULL
     UNWIND a.institutions AS institution
     UNWIND p.institutions AS form
     WITH id, institution, count(DISTINCT p) AS papers, collect(DISTINCT form) AS forms
     RETURN id, institution, papers, forms ORDER BY papers DESC, institution`,
    { ids },
    { id: text, institution: text, papers: integer, forms: list(text) },
  );
}

/** ORCIDs that a paper gives with the names of an author. */
export interface SignedOrcids {
  readonly id: string;
  readonly orcid: string | null;
  /** Of further names by which the author signs the paper; empty text where a name has none. */
  readonly further: readonly string[] | null;
}

/** The ORCIDs of some authors, which are on the edges of authors that are marked. */
export function signedOrcids(ids: readonly string[]): Statement<SignedOrcids> {
  return statement<SignedOrcids>(
    'signedOrcids',
    `UNWIND $ids AS id
     MATCH (n:Author {id: id}) WHERE n.hasMarks
     MATCH (n)-[a:AUTHORED]->(:Paper)
     WHERE a.orcid IS NOT NULL OR a.alsoOrcids IS NOT NULL
     RETURN id, a.orcid AS orcid, a.alsoOrcids AS further`,
    { ids },
    { id: text, orcid: nullable(text), further: nullable(list(text)) },
  );
}

/** The journal of each of some papers, and the first who signs it. */
export interface PaperOrigin {
  readonly id: string;
  readonly journal: string | null;
  readonly firstAuthors: readonly string[];
}

export function paperOrigins(ids: readonly string[]): Statement<PaperOrigin> {
  return statement<PaperOrigin>(
    'paperOrigins',
    `UNWIND $ids AS id
     MATCH (p:Paper {id: id})
     RETURN id, [(p)-[:PUBLISHED_IN]->(j:Journal) | j.title][0] AS journal,
       [(p)<-[:AUTHORED {position: 1}]-(a:Author) | a.familyName] AS firstAuthors`,
    { ids },
    { id: text, journal: nullable(text), firstAuthors: list(text) },
  );
}
