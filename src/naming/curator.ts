import type { DecisionProperties } from '../graph/index.js';
import type { ImportRemoval } from './import-removal.js';

/** Why somebody decides, and who. */
export interface DecisionReason {
  readonly reason: string;
  readonly by: string | null;
}

/**
 * Makes decisions of people about identity and imports, and takes them back. Ids may be such that were merged away.
 *
 * @throws InvalidDecisionError where an id is unknown or too little is given, with the argument's path.
 */
export interface Curator {
  mergeAuthors(authors: readonly string[], why: DecisionReason): Promise<DecisionProperties>;
  /** Sets apart some of an author's names, or all the author's names on some papers. */
  splitAuthor(
    author: string,
    parts: { readonly names: readonly string[]; readonly papers: readonly string[] },
    why: DecisionReason,
  ): Promise<DecisionProperties>;
  mergePapers(papers: readonly string[], why: DecisionReason): Promise<DecisionProperties>;
  splitPaper(
    paper: string,
    records: readonly string[],
    why: DecisionReason,
  ): Promise<DecisionProperties>;
  mergeJournals(journals: readonly string[], why: DecisionReason): Promise<DecisionProperties>;
  /** Of two authors, or two papers. */
  markNotSame(nodes: readonly [string, string], why: DecisionReason): Promise<DecisionProperties>;
  /** Tells what would go with an import. */
  previewRemoval(importId: string): Promise<ImportRemoval>;
  /** Takes out an import, with all that only its records described. */
  removeImport(importId: string, why: DecisionReason): Promise<ImportRemoval>;
  /** Null where there is no decision with that id. */
  undo(id: string, by: string | null): Promise<DecisionProperties | null>;
}
