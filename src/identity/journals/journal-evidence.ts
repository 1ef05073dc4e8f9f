/** All that records say of one journal key: a function of the set of records. */
export interface JournalEvidence {
  /** As `journalKey` gives it. */
  readonly key: string;
  /** Full titles as written; empty where only an abbreviation or an ISSN is known. */
  readonly titles: readonly string[];
  readonly abbreviations: readonly string[];
  readonly issns: readonly string[];
  /** What records beside it, of papers that it names, call the journal: as written. */
  readonly otherNames?: readonly string[];
}
