/**
 * The points and thresholds by which two records are judged, in one table. How long a word, a title
 * or an abstract must be to say anything, and how many letters a block's key takes, is said beside
 * the code that reads that field. Points are added up as in Fellegi and
 * Sunter (1969): agreement gives, contradiction takes, a field that one record lacks gives nothing.
 * The fields and what must agree are those of ASySD (Hair et al. 2023: title, author, year, journal,
 * volume, number, pages, abstract, DOI) and bib-dedupe (Wagner 2024: "non-contradicting" fields,
 * non-duplicate conditions); the points were set on the labelled sets in bench/identity so that no
 * false merge is left, then the recall that this leaves was read off.
 */
export const MATCH_RULES = {
  /** From here two records are one paper, where nothing forbids it. */
  certain: 16,
  /** From here a person should look at the pair; also the least that any two records of one paper have. */
  likely: 10,

  /** By so many points, a field's worth, the better of two matches that exclude each other wins. */
  clearlyBetter: 3,

  points: {
    sameId: 30,
    title: {
      EQUAL: 10,
      NEAR: 8,
      CONTAINED: 3,
      TRANSLATED: 0,
      SIMILAR: 0,
      DIFFERENT: -10,
      UNKNOWN: 0,
    },
    /** A title of few words is shared by many papers: "Editorial", "Introduction". */
    shortTitle: 2,
    authors: { SAME: 7, FIRST: 4, OTHERS: 3, UNKNOWN: 0, PARTLY: -2, DIFFERENT: -8 },
    year: { SAME: 2, NEXT: 0, DIFFERENT: -5, UNKNOWN: 0 },
    journal: { SAME: 3, DIFFERENT: -4, UNKNOWN: 0 },
    volume: { SAME: 3, DIFFERENT: -5, UNKNOWN: 0 },
    issue: { SAME: 1, DIFFERENT: -1, UNKNOWN: 0 },
    pages: { SAME: 5, OVERLAP: 0, DIFFERENT: -6, UNKNOWN: 0 },
    /** Page 1 opens every issue and every article of an online journal. */
    pageOne: 1,
    lastPage: 1,
    abstract: { SAME: 5, DIFFERENT: -1, UNKNOWN: 0 },
  },

  title: {
    /** Fewer words or letters make a short title. */
    shortWords: 4,
    shortLetters: 22,
    /** Edit ratio of titles that differ in spelling only. */
    near: 0.9,
    /** How far a word may differ and still be the same word: "randomised", "randomized". */
    spelling: 0.2,
    /** A shorter word must agree in every letter, but for two that changed places. */
    spellingLetters: 5,
    similarRatio: 0.75,
    similarWords: 0.6,
    /** Fewer shared words: letters are not compared. */
    farWords: 0.4,
    /** A title that ends early or has a subtitle: the least that the shorter must have. */
    containedWords: 4,
    containedLetters: 25,
    /** A title that ends early may have a slip too where so many letters of it are left, and so many lost. */
    beginningLetters: 30,
    beginningLost: 10,
    /** A title that lacks so many letters of a word was cut there; fewer may be an ending. */
    wordLost: 3,
  },
  /** The share of the shorter author list that stands in the longer one. */
  authorOverlap: 0.8,
  /** The share of the words of two abstracts' beginnings by edits. */
  abstractRatio: 0.8,

  /** More records than these share a block: its sub-blocks count instead. */
  blockCap: 32,
} as const;
