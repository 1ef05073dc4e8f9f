import { command, type Statement } from '../statement.js';
import type {
  AboutRow,
  AuthoredRow,
  ContainsRow,
  DescribesRow,
  EditedRow,
  PublishedInRow,
} from './rows.js';

/** For known records at new places: a MERGE would look through all that the import contains. */
export function writeContains(rows: readonly ContainsRow[]): Statement<never> {
  return command(
    'writeContains',
    `UNWIND $rows AS row
     MATCH (i:Import {id: row.import})
     MATCH (r:Record {id: row.record})
     CREATE (i)-[:CONTAINS {index: row.index, line: row.line}]->(r)`,
    { rows },
  );
}

/** For records that are new, of papers that are there. */
export function writeDescribes(rows: readonly DescribesRow[]): Statement<never> {
  return command(
    'writeDescribes',
    `UNWIND $rows AS row
     MATCH (r:Record {id: row.record})
     MATCH (p:Paper {id: row.paper})
     CREATE (r)-[:DESCRIBES]->(p)`,
    { rows },
  );
}

/** Takes the derived edges from papers whose records now say something else. */
export function clearPaperEdges(papers: readonly string[]): Statement<never> {
  return command(
    'clearPaperEdges',
    `UNWIND $papers AS id
     MATCH (p:Paper {id: id})-[e]-(n)
     WHERE NOT n:Record
     DELETE e`,
    { papers },
  );
}

/** Papers are new or cleared before, so their edges are made without a look at what is there. */
export function writeAuthored(rows: readonly AuthoredRow[]): Statement<never> {
  return command(
    'writeAuthored',
    `UNWIND $rows AS row
     MATCH (a:Author {id: row.author})
     MATCH (p:Paper {id: row.paper})
     CREATE (a)-[:AUTHORED {position: row.properties.position, rawName: row.properties.rawName,
       isFirst: row.properties.isFirst, isLast: row.properties.isLast}]->(p)`,
    { rows },
  );
}

export function writeEdited(rows: readonly EditedRow[]): Statement<never> {
  return command(
    'writeEdited',
    `UNWIND $rows AS row
     MATCH (a:Author {id: row.author})
     MATCH (p:Paper {id: row.paper})
     CREATE (a)-[e:EDITED]->(p)
     SET e = row.properties`,
    { rows },
  );
}

export function writePublishedIn(rows: readonly PublishedInRow[]): Statement<never> {
  return command(
    'writePublishedIn',
    `UNWIND $rows AS row
     MATCH (p:Paper {id: row.paper})
     MATCH (j:Journal {id: row.journal})
     CREATE (p)-[e:PUBLISHED_IN]->(j)
     SET e = row.properties`,
    { rows },
  );
}

export function writeAbout(rows: readonly AboutRow[]): Statement<never> {
  return command(
    'writeAbout',
    `UNWIND $rows AS row
     MATCH (p:Paper {id: row.paper})
     MATCH (t:Topic {id: row.topic})
     CREATE (p)-[:ABOUT {source: row.properties.source, rawLabel: row.properties.rawLabel,
       isMajor: row.properties.isMajor}]->(t)`,
    { rows },
  );
}
