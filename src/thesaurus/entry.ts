/** Whose labels a thesaurus is about; each kind has one of its own. */
export type ThesaurusKind = 'AUTHOR' | 'JOURNAL' | 'TOPIC';

/** One line of a thesaurus. */
export interface ThesaurusEntry {
  readonly label: string;
  /** What stands in the label's place; null where the label is to be ignored. */
  readonly replaceBy: string | null;
}
