import { about, authored, edited, mayBe, publishedIn } from '../../model/index.js';
import { command, type Statement } from '../statement.js';
import { byPaper, mapFrom, valuesOf } from './row-values.js';
import type {
  AboutRow,
  AuthoredRow,
  ContainsRow,
  DescribesRow,
  EditedRow,
  MayBeRow,
  PublishedInRow,
} from './rows.js';
import { SharedTexts } from './shared-texts.js';

/** For known records at new places; CREATE, because a MERGE would scan all records of the import. */
export function writeContains(rows: readonly ContainsRow[]): Statement<never> {
  return command(
    'writeContains',
    `UNWIND $rows AS row
     MATCH (i:Import {id: row[0]})
     MATCH (r:Record {id: row[1]})
     CREATE (i)-[:CONTAINS {index: row[2], line: row[3]}]->(r)`,
    { rows: rows.map(({ import: id, record, index, line }) => [id, record, index, line]) },
  );
}

/** For records that are new, of papers that are there. */
export function writeDescribes(rows: readonly DescribesRow[]): Statement<never> {
  return command(
    'writeDescribes',
    `UNWIND $rows AS row
     MATCH (r:Record {id: row[0]})
     MATCH (p:Paper {id: row[1]})
     CREATE (r)-[:DESCRIBES]->(p)`,
    { rows: rows.map(({ record, paper }) => [record, paper]) },
  );
}

/** Detaches records from the papers that they describe, before they are attached to others. */
export function clearDescribes(records: readonly string[]): Statement<never> {
  return command(
    'clearDescribes',
    `UNWIND $records AS id
     MATCH (:Record {id: id})-[e:DESCRIBES]->(:Paper)
     DELETE e`,
    { records },
  );
}

/** Deletes the MAY_BE edges of records. */
export function clearMayBe(records: readonly string[]): Statement<never> {
  return command(
    'clearMayBe',
    `UNWIND $records AS id
     MATCH (:Record {id: id})-[e:MAY_BE]-(:Record)
     WITH DISTINCT e
     DELETE e`,
    { records },
  );
}

export function writeMayBe(rows: readonly MayBeRow[]): Statement<never> {
  return command(
    'writeMayBe',
    `UNWIND $rows AS row
     MATCH (a:Record {id: row[0]})
     MATCH (b:Record {id: row[1]})
     CREATE (a)-[:MAY_BE ${mapFrom(2, mayBe.names)}]->(b)`,
    { rows: rows.map(({ a, b, properties }) => [a, b, ...valuesOf(mayBe.names, properties)]) },
  );
}

/** Deletes the derived edges of papers whose records now say something else. */
export function clearPaperEdges(papers: readonly string[]): Statement<never> {
  return command(
    'clearPaperEdges',
    `UNWIND $papers AS id
     MATCH (p:Paper {id: id})-[e]-(n)
     WHERE NOT n:Record AND NOT n:Alias
     DELETE e`,
    { papers },
    { label: 'Paper', ids: papers },
  );
}

/** Deletes all topics of papers, because they will be written again. */
export function clearAbout(papers: readonly string[]): Statement<never> {
  return command(
    'clearAbout',
    `UNWIND $papers AS id
     MATCH (:Paper {id: id})-[e:ABOUT]->(:Topic)
     DELETE e`,
    { papers },
    { label: 'Paper', ids: papers },
  );
}

/** Deletes the journal of papers, because it will be written again. */
export function clearPublishedIn(papers: readonly string[]): Statement<never> {
  return command(
    'clearPublishedIn',
    `UNWIND $papers AS id
     MATCH (:Paper {id: id})-[e:PUBLISHED_IN]->(:Journal)
     DELETE e`,
    { papers },
  );
}

/** Deletes the authors and editors of papers, because they will be written again. */
export function clearSignatures(papers: readonly string[]): Statement<never> {
  return command(
    'clearSignatures',
    `UNWIND $papers AS id
     MATCH (p:Paper {id: id})<-[e]-(n)
     WHERE n:Author
     DELETE e`,
    { papers },
    { label: 'Paper', ids: papers },
  );
}

/** The papers are new or were cleared, so the edges are created without looking for existing ones. */
export function writeAuthored(rows: readonly AuthoredRow[]): Statement<never> {
  return command(
    'writeAuthored',
    `UNWIND $rows AS row
     MATCH (p:Paper {id: row[0]})
     UNWIND row[1] AS edge
     MATCH (a:Author {id: edge[0]})
     CREATE (a)-[:AUTHORED ${mapFrom(1, authored.names, 'edge')}]->(p)`,
    {
      rows: byPaper(rows, ({ author, properties }) => [
        author,
        ...valuesOf(authored.names, properties),
      ]),
    },
  );
}

/** An edge that goes from one author to another. */
export interface MovedSignature {
  readonly from: string;
  readonly paper: string;
  readonly to: string;
}

/** Moves AUTHORED edges to another author, with all their properties. */
export function moveAuthored(rows: readonly MovedSignature[]): Statement<never> {
  return command(
    'moveAuthored',
    `UNWIND $rows AS row
     MATCH (p:Paper {id: row[1]})<-[w:AUTHORED]-(a:Author)
     WHERE a.id = row[0]
     MATCH (b:Author {id: row[2]})
     CREATE (b)-[:AUTHORED {${copiesOf('w', authored.names)}}]->(p)
     DELETE w`,
    { rows: rows.map(({ from, paper, to }) => [from, paper, to]) },
  );
}

function copiesOf(edge: string, names: readonly string[]): string {
  return names.map((name) => `${name}: ${edge}.${name}`).join(', ');
}

export function writeEdited(rows: readonly EditedRow[]): Statement<never> {
  return command(
    'writeEdited',
    `UNWIND $rows AS row
     MATCH (p:Paper {id: row[0]})
     UNWIND row[1] AS edge
     MATCH (a:Author {id: edge[0]})
     CREATE (a)-[:EDITED ${mapFrom(1, edited.names, 'edge')}]->(p)`,
    {
      rows: byPaper(rows, ({ author, properties }) => [
        author,
        ...valuesOf(edited.names, properties),
      ]),
    },
  );
}

/**
 * Moves the EDITED edges of a name in one role to another author. Each row comes once: a paper may list a name
 * twice in a role, and a second row would copy both edges again.
 */
export function moveEdited(
  rows: readonly (MovedSignature & { readonly rawName: string; readonly role: string })[],
): Statement<never> {
  return command(
    'moveEdited',
    `UNWIND $rows AS row
     MATCH (p:Paper {id: row[1]})<-[w:EDITED]-(a:Author)
     WHERE a.id = row[0] AND w.rawName = row[3] AND w.role = row[4]
     MATCH (b:Author {id: row[2]})
     CREATE (b)-[:EDITED {${copiesOf('w', edited.names)}}]->(p)
     DELETE w`,
    { rows: rows.map(({ from, paper, to, rawName, role }) => [from, paper, to, rawName, role]) },
  );
}

export function writePublishedIn(rows: readonly PublishedInRow[]): Statement<never> {
  const texts = new SharedTexts(['title', 'abbreviation']);
  const edges = rows.map(({ paper, journal, properties }) => [
    paper,
    journal,
    ...texts.valuesOf(publishedIn.names, properties),
  ]);
  return command(
    'writePublishedIn',
    `UNWIND $rows AS row
     MATCH (p:Paper {id: row[0]})
     MATCH (j:Journal {id: row[1]})
     CREATE (p)-[:PUBLISHED_IN ${texts.mapFrom(2, publishedIn.names)}]->(j)`,
    { rows: edges, texts: texts.list },
  );
}

/** Moves papers to another journal; the edge keeps the name that the paper gives it. */
export function movePublishedIn(
  rows: readonly { readonly paper: string; readonly to: string }[],
): Statement<never> {
  return command(
    'movePublishedIn',
    `UNWIND $rows AS row
     MATCH (p:Paper {id: row[0]})-[e:PUBLISHED_IN]->(:Journal)
     MATCH (j:Journal {id: row[1]})
     CREATE (p)-[:PUBLISHED_IN {${copiesOf('e', publishedIn.names)}}]->(j)
     DELETE e`,
    { rows: rows.map(({ paper, to }) => [paper, to]) },
  );
}

export function writeAbout(rows: readonly AboutRow[]): Statement<never> {
  const texts = new SharedTexts(['source', 'rawLabel', 'sortKey']);
  const edges = byPaper(rows, ({ topic, properties }) => [
    topic,
    ...texts.valuesOf(about.names, properties),
  ]);
  return command(
    'writeAbout',
    `UNWIND $rows AS row
     MATCH (p:Paper {id: row[0]})
     UNWIND row[1] AS edge
     MATCH (t:Topic {id: edge[0]})
     CREATE (p)-[:ABOUT ${texts.mapFrom(1, about.names, 'edge')}]->(t)`,
    { rows: edges, texts: texts.list },
  );
}
