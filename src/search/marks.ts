/** Where in a node a word is; a word may be in several places, so these are bits. */
export const MARK = {
  /** In the name of an author, the title of a paper or journal, the label of a topic. */
  NAME: 1,
  /** At the beginning of it; of a person, of the family name or the given name. */
  FIRST: 2,
  /** In another form of the name: a variant, an abbreviation, an ISSN, initials without blanks. */
  OTHER_NAME: 4,
  /** In the title or abstract of a paper. */
  TEXT: 8,
  /** In the name of somebody who signs a paper, as its record writes it. */
  PEOPLE: 16,
  /** In a keyword of a paper, as its record writes it. */
  KEYWORD: 32,
} as const;

/** The marks of words that are part of what a node is called. */
export const NAMES = MARK.NAME | MARK.FIRST | MARK.OTHER_NAME;

/** The marks of all places. */
export const ALL_PLACES = NAMES | MARK.TEXT | MARK.PEOPLE | MARK.KEYWORD;

/** Takes the words of a node one by one; what is said of a word several times adds up. */
export interface WordSink {
  add(word: string, marks: number): void;
}
