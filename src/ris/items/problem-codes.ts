import type { Severity } from './problem.js';

/** What a code stands for: how grave it is, and one sentence for the manual. */
export interface ProblemKind {
  readonly severity: Severity;
  readonly meaning: string;
}

const error = (meaning: string) => ({ severity: 'ERROR', meaning }) as const;
const warning = (meaning: string) => ({ severity: 'WARNING', meaning }) as const;
const note = (meaning: string) => ({ severity: 'NOTE', meaning }) as const;

/** Every code that reading a source can give: the form of the file, not the meaning of its fields. */
export const READING_CODES = {
  NOT_RIS: error(
    'The source is in another format, or no line of it begins with TY; nothing was read.',
  ),
  EMPTY_SOURCE: warning('The source holds nothing but blanks.'),
  FOREIGN_TEXT_BEFORE_RECORDS: warning('Text in another format stands before the first record.'),
  LINE_TOO_LONG: error('A line is longer than the limit; what is behind the limit was not read.'),
  RECORD_TOO_LONG: error('A record is longer than the limit; it was closed at the limit.'),
  MISSING_TY: warning('Tags with a title or an author end with ER, and no TY opens them.'),
  MISSING_ER: warning('A record has no ER before the next TY; it ends there.'),
  MISSING_ER_AT_END: note('The last record has no ER; it ends with the source.'),
  SECOND_TYPE: note('A second TY stands right behind the first of a record; the first counts.'),
  STRAY_ER: note('An ER stands outside of any record.'),
  ER_WITHOUT_HYPHEN: note('A line holds ER alone; it closes the record.'),
  TEXT_AFTER_ER: warning('Text stands behind ER on the same line; it was not read.'),
  TYPE_AFTER_ER: note(
    'A TY stands behind ER on one line, as where files were joined; it begins the next record.',
  ),
  TAG_OUTSIDE_RECORD: warning('A tag stands outside of any record; it was not read.'),
  TAG_AFTER_RECORD: note(
    'A tag that its producer writes behind ER; it was read as part of the record before.',
  ),
  TAG_BEFORE_TY: note(
    'Tags stand before the TY of their record; they were read as part of the record behind them.',
  ),
  TEXT_OUTSIDE_RECORD: warning('Text stands outside of any record; it was not read.'),
  NOISE_IN_RECORD: note(
    'A numbering or provider line stands in a record without ER; it was not read.',
  ),
  ODD_TAG_FORM: note(
    'A tag line has other blanks or another dash than the format asks; it was read.',
  ),
  TAG_IN_TEXT: note('Something that looks like a tag in a one-line record was read as text.'),
  GUESSED_ENCODING: warning('The source is not Unicode; its encoding was guessed from its bytes.'),
  INVALID_UTF8: warning('A line holds bytes that are not UTF-8; they were read as Windows-1252.'),
  REPLACEMENT_CHARACTER: note('A character was lost before the source came here (U+FFFD).'),
} as const satisfies Record<string, ProblemKind>;

/** Every code that interpreting a record can give: odd meanings of fields. */
export const FINDING_CODES = {
  EMPTY_RECORD: warning('The record has nothing but its type; no paper is made of it.'),
  UNKNOWN_TYPE: warning('The type of the record is not in the format; it counts as GEN.'),
  NO_TITLE: warning('The record has no title.'),
  GLUED_NAME: warning('A name has a capital inside a word, so two words may have grown together.'),
  SEVERAL_AUTHORS_IN_ONE: note('One author field holds several names; they were split.'),
  TEXT_IN_AUTHOR: warning(
    'Lines without a tag behind an author are no names; they are no authors of the paper.',
  ),
  ET_AL: note('An author list is cut short by "et al"; the rest is unknown.'),
  NO_AUTHOR_NAMED: note(
    'The author field says that there is none ("Anonymous"), or holds no name.',
  ),
  TITLE_IN_NAME: note('A name has a title or a degree ("Dr.", "PhD"); it was left out.'),
  ORNAMENT_IN_NAME: note(
    'A name has something beside it that is no part of it: a footnote, an id, a role, an address; it was left out.',
  ),
  AUTHORS_TWICE: note('AU and A1 list the same people in two forms; each counts once.'),
  TWICE_ENCODED: note(
    'UTF-8 was read as Windows-1252 before the text came here ("MÃ¼ller"); it was put right.',
  ),
  BAD_ORCID: note('An ORCID has a wrong check digit; it was left out.'),
  STRAY_ORCID: note('An ORCID stands beside a name that is no author of the record; left out.'),
  CITED_AUTHORS: note('A2 holds the authors that the paper cites; they were left out.'),
  UNREADABLE_DATE: warning('A date holds no year that can be read.'),
  OTHER_CALENDAR: warning(
    'A number that is no year of publication was read as a year of another calendar (Buddhist, Solar Hijri, Hijri, Hebrew).',
  ),
  UNPUBLISHED_YEAR: note('The year 9999 stands for "not published yet"; it was left out.'),
  UNREADABLE_DOI: warning('DO holds no DOI.'),
  REGISTER_ID: note(
    'DO holds the id of a record in Cochrane’s register CENTRAL and not the DOI of the paper; it was left out.',
  ),
  SECOND_DOI: note('The record names a second DOI; the first counts.'),
  DOI_FROM_OTHER_FIELD: note('The DOI was found outside of DO.'),
  BAD_SERIAL_NUMBER: note(
    'SN holds something that is neither an ISSN nor an ISBN with a right check digit.',
  ),
  SECOND_ABSTRACT: note('The record has a second abstract that is not in the first.'),
} as const satisfies Record<string, ProblemKind>;

/** A code of {@link READING_CODES}. */
export type ReadingCode = keyof typeof READING_CODES;

/** A code of {@link FINDING_CODES}. */
export type FindingCode = keyof typeof FINDING_CODES;

/** All codes, for manuals and reports. */
export const PROBLEM_CODES = { ...READING_CODES, ...FINDING_CODES };
