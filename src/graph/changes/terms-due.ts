import { integer, list, nullable, text } from '../../model/index.js';
import { command, type Statement, statement } from '../statement.js';

/** Notes papers whose terms are still to be found, in the transaction that creates them. */
export function noteTermsDue(id: string, papers: readonly string[]): Statement<never> {
  return command(
    'noteTermsDue',
    'CREATE (:TermsDue {id: $id, papers: $papers, paperCount: $paperCount})',
    { id, papers, paperCount: papers.length },
  );
}

/** All that is noted of papers whose terms are to be found, with how many each note names. */
export const termsDue: Statement<{ readonly id: string; readonly paperCount: number }> = statement(
  'termsDue',
  'MATCH (d:TermsDue) RETURN d.id AS id, d.paperCount AS paperCount ORDER BY id',
  {},
  { id: text, paperCount: integer },
);

/** The papers that a note names; no row where somebody else has finished them. */
export function papersDue(id: string): Statement<{ readonly papers: readonly string[] }> {
  return statement(
    'papersDue',
    'MATCH (d:TermsDue {id: $id}) RETURN d.papers AS papers',
    { id },
    { papers: list(text) },
  );
}

/**
 * Notes which papers are left.
 *
 * @param done ids of the papers that have their terms now.
 */
export function noteTermsLeft(
  id: string,
  left: readonly string[],
  done: readonly string[],
): Statement<never> {
  const touches = { label: 'Paper', ids: done } as const;
  return left.length === 0
    ? command('forgetTermsDue', 'MATCH (d:TermsDue {id: $id}) DETACH DELETE d', { id }, touches)
    : command(
        'noteTermsLeft',
        'MATCH (d:TermsDue {id: $id}) SET d.papers = $left, d.paperCount = $paperCount',
        { id, left, paperCount: left.length },
        touches,
      );
}

/** A paper with the text that its terms come from, and from where it has topics already. */
export interface PaperText {
  readonly id: string;
  readonly title: string | null;
  readonly abstract: string | null;
  /** `KEYWORD` or `TERM` of each of its topics. */
  readonly sources: readonly string[];
}

/** The texts of papers; those that are gone are left out. */
export function textsOfPapers(papers: readonly string[]): Statement<PaperText> {
  return statement<PaperText>(
    'textsOfPapers',
    `UNWIND $papers AS paper
     MATCH (p:Paper {id: paper})
     RETURN p.id AS id, p.title AS title, p.abstract AS abstract,
       [(p)-[e:ABOUT]->(t:Topic) | e.source] AS sources`,
    { papers },
    { id: text, title: nullable(text), abstract: nullable(text), sources: list(text) },
  );
}
