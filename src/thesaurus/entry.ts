/** Whose labels a thesaurus is about; each kind has one of its own. */
export type ThesaurusKind = 'AUTHOR' | 'JOURNAL' | 'TOPIC';

/** One line of a thesaurus. */
export interface ThesaurusEntry {
  readonly label: string;
  /** What replaces the label; null if the label is ignored. */
  readonly replaceBy: string | null;
}
