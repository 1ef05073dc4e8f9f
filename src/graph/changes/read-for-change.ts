import {
  author,
  integer,
  journal,
  list,
  nullable,
  oneOf,
  shape,
  text,
  topic,
} from '../../model/index.js';
import { type Statement, statement } from '../statement.js';
import type { AuthorProperties, JournalProperties, TopicProperties, TopicScheme } from './rows.js';

/** A record that the graph has, and the places at which imports contain it. */
export interface RecordPlaces {
  readonly record: string;
  readonly places: readonly { readonly import: string; readonly index: number }[];
}

/**
 * Which of the records the graph has, and where imports contain them. A pattern comprehension
 * is used instead of an OPTIONAL MATCH, for which the embedded engine scans all nodes.
 */
export function recordPlaces(records: readonly string[]): Statement<RecordPlaces> {
  return statement<RecordPlaces>(
    'recordPlaces',
    `UNWIND $records AS id
     MATCH (r:Record {id: id})
     RETURN r.id AS record,
       [(r)<-[c:CONTAINS]-(i:Import) | {import: i.id, index: c.index}] AS places`,
    { records },
    { record: text, places: list(shape({ import: text, index: integer })) },
  );
}

const schemes = nullable(list(oneOf(['MESH', 'INDEX', 'AUTHOR'])));

export function authorsForChange(
  ids: readonly string[],
): Statement<{ readonly node: AuthorProperties }> {
  return statement('authorsForChange', nodesText('Author'), { ids }, { node: author.decode });
}

export function journalsForChange(
  ids: readonly string[],
): Statement<{ readonly node: JournalProperties }> {
  return statement('journalsForChange', nodesText('Journal'), { ids }, { node: journal.decode });
}

export function topicsForChange(
  ids: readonly string[],
): Statement<{ readonly node: TopicProperties }> {
  return statement('topicsForChange', nodesText('Topic'), { ids }, { node: topic.decode });
}

function nodesText(label: 'Author' | 'Journal' | 'Topic'): string {
  return `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN properties(n) AS node`;
}

/** How one paper signs an author's name; `role` is null where the author wrote the paper. */
export interface SignatureRow {
  readonly id: string;
  readonly paper: string;
  readonly rawName: string;
  readonly role: string | null;
  readonly orcid: string | null;
  readonly split: string | null;
  readonly beside: readonly string[] | null;
  readonly also: readonly string[] | null;
  readonly alsoOrcids: readonly string[] | null;
}

const signature = {
  id: text,
  paper: text,
  rawName: text,
  role: nullable(text),
  orcid: nullable(text),
  split: nullable(text),
  beside: nullable(list(text)),
  also: nullable(list(text)),
  alsoOrcids: nullable(list(text)),
};

/**
 * What the edges of authors say: one row for each paper that they wrote, then one for each EDITED edge.
 */
export function signaturesOfAuthors(ids: readonly string[]): Statement<SignatureRow> {
  return statement<SignatureRow>(
    'signaturesOfAuthors',
    `UNWIND $ids AS id
     MATCH (a:Author {id: id})-[w:AUTHORED]->(p:Paper)
     RETURN a.id AS id, p.id AS paper, w.rawName AS rawName, null AS role, w.orcid AS orcid,
       w.split AS split, w.beside AS beside, w.also AS also, w.alsoOrcids AS alsoOrcids
     UNION ALL
     UNWIND $ids AS id
     MATCH (a:Author {id: id})-[e:EDITED]->(p:Paper)
     RETURN a.id AS id, p.id AS paper, e.rawName AS rawName, e.role AS role, null AS orcid,
       e.split AS split, null AS beside, null AS also, null AS alsoOrcids`,
    { ids },
    signature,
  );
}

/** How one paper names a journal. */
export interface JournalFormRow {
  readonly id: string;
  readonly title: string | null;
  readonly abbreviation: string | null;
  readonly issns: readonly string[];
  readonly otherNames: readonly string[] | null;
}

/** What the edges of journals say: how each paper names it, one row a paper. */
export function journalFormsOnEdges(ids: readonly string[]): Statement<JournalFormRow> {
  return statement<JournalFormRow>(
    'journalFormsOnEdges',
    `UNWIND $ids AS id
     MATCH (j:Journal {id: id})<-[e:PUBLISHED_IN]-(:Paper)
     RETURN j.id AS id, e.title AS title, e.abbreviation AS abbreviation, e.issns AS issns,
       e.otherNames AS otherNames`,
    { ids },
    {
      id: text,
      title: nullable(text),
      abbreviation: nullable(text),
      issns: list(text),
      otherNames: nullable(list(text)),
    },
  );
}

/** A topic of a paper, as its edge has it. */
export interface TopicOfPaper extends TopicFormRow {
  readonly paper: string;
  readonly key: string;
}

/** The topics that papers have now, one row each. */
export function topicsForChangeOfPapers(papers: readonly string[]): Statement<TopicOfPaper> {
  return statement<TopicOfPaper>(
    'topicsForChangeOfPapers',
    `UNWIND $papers AS paperId
     MATCH (:Paper {id: paperId})-[e:ABOUT]->(t:Topic)
     RETURN paperId AS paper, t.id AS id, t.key AS key, e.rawLabel AS label,
       e.schemes AS schemes, e.replacedBy AS replacedBy`,
    { papers },
    { paper: text, id: text, key: text, label: text, schemes, replacedBy: nullable(text) },
  );
}

/** The papers after an id, in the order of ids, with the text that their terms come from. */
export function papersForTerms(
  after: string,
  limit: number,
): Statement<{
  readonly id: string;
  readonly title: string | null;
  readonly abstract: string | null;
}> {
  return statement(
    'papersForTerms',
    `MATCH (p:Paper) WHERE p.id > $after
     WITH p ORDER BY p.id LIMIT $limit
     RETURN p.id AS id, p.title AS title, p.abstract AS abstract
     ORDER BY id`,
    { after, limit },
    { id: text, title: nullable(text), abstract: nullable(text) },
  );
}

/** How one paper writes a topic. */
export interface TopicFormRow {
  readonly id: string;
  readonly label: string;
  readonly schemes: readonly TopicScheme[] | null;
  readonly replacedBy: string | null;
}

/** What the edges of topics say: the written form and its lists, one row a paper. */
export function topicFormsOnEdges(ids: readonly string[]): Statement<TopicFormRow> {
  return statement<TopicFormRow>(
    'topicFormsOnEdges',
    `UNWIND $ids AS id
     MATCH (t:Topic {id: id})<-[e:ABOUT]-(:Paper)
     RETURN t.id AS id, e.rawLabel AS label, e.schemes AS schemes,
       e.replacedBy AS replacedBy`,
    { ids },
    { id: text, label: text, schemes, replacedBy: nullable(text) },
  );
}
