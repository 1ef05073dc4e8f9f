import { list, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';

/** A paper that a change of a thesaurus may touch. */
interface PaperId {
  readonly id: string;
}

/** The papers about any of these topics; one may come several times. */
export function papersAboutTopics(topics: readonly string[]): Statement<PaperId> {
  return statement<PaperId>(
    'papersAboutTopics',
    `UNWIND $topics AS topic
     MATCH (:Topic {id: topic})<-[:ABOUT]-(p:Paper)
     RETURN p.id AS id`,
    { topics },
    { id: text },
  );
}

/** The papers that are about these topics because a thesaurus put them in the place of another label. */
export function papersByReplacedTopics(topics: readonly string[]): Statement<PaperId> {
  return statement<PaperId>(
    'papersByReplacedTopics',
    `UNWIND $topics AS topic
     MATCH (:Topic {id: topic})<-[e:ABOUT]-(p:Paper) WHERE e.replacedBy IS NOT NULL
     RETURN p.id AS id`,
    { topics },
    { id: text },
  );
}

/** The papers that these authors wrote or edited; one may come several times. */
export function papersOfSigners(authors: readonly string[]): Statement<PaperId> {
  return statement<PaperId>(
    'papersOfSigners',
    `UNWIND $authors AS author
     MATCH (:Author {id: author})-[e]->(p:Paper)
     RETURN p.id AS id`,
    { authors },
    { id: text },
  );
}

/** The papers of these journals. */
export function papersInJournals(journals: readonly string[]): Statement<PaperId> {
  return statement<PaperId>(
    'papersInJournals',
    `UNWIND $journals AS journal
     MATCH (:Journal {id: journal})<-[:PUBLISHED_IN]-(p:Paper)
     RETURN p.id AS id`,
    { journals },
    { id: text },
  );
}

/** The papers from which a thesaurus leaves something out, with what it leaves out. */
export const papersLeavingOut: Statement<{
  readonly id: string;
  readonly names: readonly string[];
  readonly terms: readonly string[];
}> = statement(
  'papersLeavingOut',
  `MATCH (p:Paper) WHERE p.leftOut IS NOT NULL OR p.leftOutTerms IS NOT NULL
   RETURN p.id AS id, coalesce(p.leftOut, []) AS names, coalesce(p.leftOutTerms, []) AS terms`,
  {},
  { id: text, names: list(text), terms: list(text) },
);

/** The journals that papers are in now. */
export function journalsForChangeOfPapers(
  papers: readonly string[],
): Statement<{ readonly id: string; readonly key: string }> {
  return statement(
    'journalsForChangeOfPapers',
    `UNWIND $papers AS paper
     MATCH (:Paper {id: paper})-[:PUBLISHED_IN]->(j:Journal)
     RETURN DISTINCT j.id AS id, j.key AS key`,
    { papers },
    { id: text, key: text },
  );
}

const SHOWN = { Author: 'name', Journal: 'title', Topic: 'label' } as const;
const WRITTEN = { Author: 'variants', Journal: 'forms', Topic: 'variants' } as const;

/** The nodes that papers write in several ways, by their keys: what is shown, and every form. */
export function nodesOfSeveralForms(label: keyof typeof SHOWN): Statement<{
  readonly id: string;
  readonly shown: string;
  readonly written: readonly string[];
}> {
  return statement(
    'nodesOfSeveralForms',
    `MATCH (n:${label}) WHERE size(n.${WRITTEN[label]}) > 1
     RETURN n.id AS id, n.${SHOWN[label]} AS shown, n.${WRITTEN[label]} AS written
     ORDER BY n.key`,
    {},
    { id: text, shown: text, written: list(text) },
  );
}
