import { flag, list, nullable, oneOf, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';
import { SURROUNDING_KINDS, type SurroundingKind } from '../surrounding-kinds.js';

/** An author as joining names needs it. */
export interface NamedAuthor {
  readonly id: string;
  readonly key: string;
  readonly variants: readonly string[];
  readonly hasMarks: boolean;
}

/** The authors of name blocks. */
export function authorsOfBlocks(blocks: readonly string[]): Statement<NamedAuthor> {
  return statement<NamedAuthor>(
    'authorsOfBlocks',
    `UNWIND $blocks AS block
     MATCH (a:Author {nameBlock: block})
     RETURN a.id AS id, a.key AS key, a.variants AS variants, a.hasMarks AS hasMarks`,
    { blocks },
    { id: text, key: text, variants: list(text), hasMarks: flag },
  );
}

/** Those of the ids that authors have, each with the author's key. */
export function authorsAmong(
  ids: readonly string[],
): Statement<{ readonly id: string; readonly key: string }> {
  return statement(
    'authorsAmong',
    `UNWIND $ids AS id
     MATCH (a:Author {id: id})
     RETURN a.id AS id, a.key AS key`,
    { ids },
    { id: text, key: text },
  );
}

/** The name blocks after the given one, in order: all are read one page at a time. */
export function nameBlocksAfter(
  after: string,
  limit: number,
): Statement<{ readonly block: string }> {
  return statement(
    'nameBlocksAfter',
    `MATCH (a:Author) WHERE a.nameBlock > $after
     WITH DISTINCT a.nameBlock AS block
     RETURN block ORDER BY block LIMIT $limit`,
    { after, limit },
    { block: text },
  );
}

/** What surrounds one written name of an author on all papers, by kind: each value once, as written. */
export interface NameSurroundings extends Readonly<Record<SurroundingKind, readonly string[]>> {
  readonly id: string;
  readonly rawName: string;
  readonly orcid: string | null;
  readonly split: string | null;
  readonly also: readonly string[] | null;
  readonly alsoOrcids: readonly string[] | null;
}

/** Edges of one type lead to nodes of one label, which need not be looked at. */
const AROUND: Readonly<
  Record<SurroundingKind, { readonly match: string; readonly value: string }>
> = {
  COAUTHOR: { match: 'MATCH (p)<-[o:AUTHORED]-()', value: 'o.rawName' },
  JOURNAL: {
    match: 'MATCH (p)-[j:PUBLISHED_IN]->()',
    value: "coalesce(j.title, j.abbreviation, '')",
  },
  TOPIC: {
    match: "MATCH (p)-[t:ABOUT {source: 'KEYWORD'}]->()",
    value: 'coalesce(t.replacedBy, t.rawLabel)',
  },
  INSTITUTION: { match: 'UNWIND w.institutions AS institution', value: 'institution' },
};

/**
 * What surrounds the names of authors; the name itself is among its co-authors. The engine goes to the papers
 * of a name once and puts together what recurs: an author of a hundred papers has few journals. A paper that
 * very many have signed tells nothing of who works with whom.
 */
export function nameSurroundings(
  authors: readonly string[],
  mostAuthors: number,
): Statement<NameSurroundings> {
  const around = SURROUNDING_KINDS.filter((kind) => kind !== 'INSTITUTION').map(valuesAround);
  return statement<NameSurroundings>(
    'nameSurroundings',
    `UNWIND $authors AS id
     MATCH (:Author {id: id})-[w:AUTHORED]->(p:Paper)
     WHERE p.authorCount <= $mostAuthors
     WITH id, w.rawName AS rawName, w.orcid AS orcid, w.split AS split, w.also AS also,
       w.alsoOrcids AS alsoOrcids, collect(p) AS papers, collect(w.institutions) AS places
     ${around.join('\n     ')}
     CALL (places) {
       UNWIND places AS some
       UNWIND some AS institution
       RETURN collect(DISTINCT institution) AS INSTITUTION
     }
     RETURN id, rawName, orcid, split, also, alsoOrcids, ${SURROUNDING_KINDS.join(', ')}`,
    { authors, mostAuthors },
    {
      id: text,
      rawName: text,
      orcid: nullable(text),
      split: nullable(text),
      also: nullable(list(text)),
      alsoOrcids: nullable(list(text)),
      COAUTHOR: list(text),
      JOURNAL: list(text),
      TOPIC: list(text),
      INSTITUTION: list(text),
    },
  );
}

function valuesAround(kind: SurroundingKind): string {
  const { match, value } = AROUND[kind];
  return `CALL (papers) {
       UNWIND papers AS p
       ${match}
       RETURN collect(DISTINCT ${value}) AS ${kind}
     }`;
}

/** What stood around an author's name on one paper. */
export interface PaperSurroundings {
  readonly id: string;
  readonly paper: string;
  readonly rawName: string;
  readonly orcid: string | null;
  readonly kind: SurroundingKind;
  readonly values: readonly string[];
}

/** The same as {@link nameSurroundings}, paper by paper: each paper has a row of its co-authors at least. */
export function paperSurroundings(
  authors: readonly string[],
  mostAuthors: number,
): Statement<PaperSurroundings> {
  return statement<PaperSurroundings>(
    'paperSurroundings',
    SURROUNDING_KINDS.map(paperSurroundingsText).join('\nUNION ALL\n'),
    { authors, mostAuthors },
    {
      id: text,
      paper: text,
      rawName: text,
      orcid: nullable(text),
      kind: oneOf(SURROUNDING_KINDS),
      values: list(text),
    },
  );
}

function paperSurroundingsText(kind: SurroundingKind): string {
  const { match, value } = AROUND[kind];
  return `UNWIND $authors AS id
     MATCH (a:Author {id: id})-[w:AUTHORED]->(p:Paper)
     WHERE p.authorCount <= $mostAuthors
     ${match}
     RETURN a.id AS id, p.id AS paper, w.rawName AS rawName, w.orcid AS orcid, '${kind}' AS kind,
       collect(DISTINCT ${value}) AS values`;
}

/** Every journal with the forms in which papers name it. */
export const journalsWithForms: Statement<{
  readonly id: string;
  readonly key: string;
  readonly forms: readonly string[];
}> = statement(
  'journalsWithForms',
  'MATCH (j:Journal) RETURN j.id AS id, j.key AS key, j.forms AS forms',
  {},
  { id: text, key: text, forms: list(text) },
);

/** The papers of journals, with the name that each gives it. */
export function papersOfJournals(ids: readonly string[]): Statement<{
  readonly id: string;
  readonly paper: string;
  readonly title: string | null;
  readonly abbreviation: string | null;
  readonly issns: readonly string[];
}> {
  return statement(
    'papersOfJournals',
    `UNWIND $ids AS id
     MATCH (j:Journal {id: id})<-[e:PUBLISHED_IN]-(p:Paper)
     RETURN j.id AS id, p.id AS paper, e.title AS title, e.abbreviation AS abbreviation,
       e.issns AS issns`,
    { ids },
    {
      id: text,
      paper: text,
      title: nullable(text),
      abbreviation: nullable(text),
      issns: list(text),
    },
  );
}

/** The authors and editors of papers. */
export function signersOfPapers(
  papers: readonly string[],
): Statement<{ readonly id: string; readonly key: string }> {
  return statement(
    'signersOfPapers',
    `UNWIND $papers AS paper
     MATCH (p:Paper {id: paper})<-[e]-(a:Author)
     RETURN DISTINCT a.id AS id, a.key AS key`,
    { papers },
    { id: text, key: text },
  );
}
