import { integer, nullable, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';

const COUNTED = ['Paper', 'Author', 'Journal', 'Topic', 'Record', 'Import'] as const;

/** How many nodes there are of each label. */
export const nodeCounts: Statement<{ readonly label: string; readonly nodes: number }> = statement(
  'nodeCounts',
  COUNTED.map((label) => `MATCH (n:${label}) RETURN '${label}' AS label, count(n) AS nodes`).join(
    ' UNION ALL ',
  ),
  {},
  { label: text, nodes: integer },
);

/** How many topics are keywords, or terms of titles and abstracts. */
export function topicCount(source: 'KEYWORD' | 'TERM'): Statement<{ readonly topics: number }> {
  return statement(
    'topicCount',
    'MATCH (t:Topic) WHERE t.source = $source RETURN count(t) AS topics',
    { source },
    { topics: integer },
  );
}

/** How many papers of imports wait for the terms of their titles and abstracts. */
export const papersAwaitingTerms: Statement<{ readonly papers: number }> = statement(
  'papersAwaitingTerms',
  'MATCH (d:TermsDue) RETURN coalesce(sum(d.paperCount), 0) AS papers',
  {},
  { papers: integer },
);

/** Papers by the language of their text, the most common first; null for those with too little text. */
export const languagesOfPapers: Statement<{
  readonly language: string | null;
  readonly papers: number;
}> = statement(
  'languagesOfPapers',
  `MATCH (p:Paper) WITH p.textLanguage AS language, count(p) AS papers
   RETURN language, papers ORDER BY papers DESC, language`,
  {},
  { language: nullable(text), papers: integer },
);

/** An import, with what reading its source told. */
export interface ReportedImport {
  readonly id: string;
  readonly source: string;
  readonly at: string;
  /** Null while it runs, or where it was cut. */
  readonly records: number | null;
  readonly problemCount: number | null;
  /** What reading the source told, as one text; null as above, empty where no report was kept. */
  readonly report: string | null;
}

/** When an import began; no row if none has the id. */
export function importById(id: string): Statement<Pick<ReportedImport, 'id' | 'at'>> {
  return statement<Pick<ReportedImport, 'id' | 'at'>>(
    'importById',
    'MATCH (i:Import {id: $id}) RETURN i.id AS id, i.at AS at',
    { id },
    { id: text, at: text },
  );
}

/** The most recent imports, or those before a given one, the latest first. */
export function latestImports(
  first: number,
  after: Pick<ReportedImport, 'id' | 'at'> | null,
): Statement<ReportedImport> {
  const before = after === null ? '' : 'WHERE i.at < $at OR (i.at = $at AND i.id > $id)';
  return statement<ReportedImport>(
    'latestImports',
    `MATCH (i:Import) ${before}
   RETURN i.id AS id, i.source AS source, i.at AS at, i.records AS records,
     i.problemCount AS problemCount, i.report AS report
   ORDER BY at DESC, id LIMIT $first`,
    { first, ...after },
    {
      id: text,
      source: text,
      at: text,
      records: nullable(integer),
      problemCount: nullable(integer),
      report: nullable(text),
    },
  );
}
