import type { DecisionProperties, PaperOfImport } from '../graph/index.js';

/** What goes with an import, whether that is tried or done. */
export interface ImportRemoval {
  /** Null where it is only tried. */
  readonly decision: DecisionProperties | null;
  /** The id of the import. */
  readonly import: string;
  /** The name of its source. */
  readonly source: string;
  /** Records that go: no other import has them. */
  readonly records: number;
  /** Records that stay, since another import has them too. */
  readonly sharedRecords: number;
  /** Papers that go: no record of another import describes them. */
  readonly papers: number;
  /** Papers that stay and lose a record. */
  readonly changedPapers: number;
  /** Authors and editors that go: all their papers do. */
  readonly authors: number;
  /** Journals that go. */
  readonly journals: number;
  /** Topics that go, keywords and terms. */
  readonly topics: number;
  /** The first papers that go, by title. */
  readonly goingPapers: readonly PaperOfImport[];
  /** The first papers that stay and lose a record, by title. */
  readonly losingPapers: readonly PaperOfImport[];
}
