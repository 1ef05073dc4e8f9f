import type {
  AboutRow,
  AuthoredRow,
  EditedRow,
  PaperProperties,
  PublishedInRow,
} from '../../graph/index.js';
import type { AuthorForm } from '../../naming/index.js';
import type { JournalName, KeywordScheme } from '../../ris/index.js';

/** A name that a paper gives a person, with the id and key of the author it means. */
export interface AuthorMention extends AuthorForm {
  readonly id: string;
  readonly key: string;
  /** Where the person works, folded, as far as the record ties addresses to people. */
  readonly institutions: readonly string[];
}

/** A journal as a paper names it. */
export interface JournalMention {
  readonly id: string;
  readonly key: string;
  readonly name: JournalName;
}

/** A topic as a paper writes it. */
export interface TopicMention {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  /** What lists the keyword is from; empty where no producer tells. */
  readonly schemes: readonly KeywordScheme[];
  /** What a thesaurus puts in the place of the label; null where none does. */
  readonly replacedBy: string | null;
}

/** All that the records of one paper put into the graph. */
export interface DerivedPaper {
  readonly properties: PaperProperties;
  readonly authors: readonly AuthorMention[];
  readonly authored: readonly AuthoredRow[];
  readonly editors: readonly AuthorMention[];
  readonly edited: readonly EditedRow[];
  readonly journal: JournalMention | null;
  readonly publishedIn: readonly PublishedInRow[];
  readonly topics: readonly TopicMention[];
  readonly about: readonly AboutRow[];
}
