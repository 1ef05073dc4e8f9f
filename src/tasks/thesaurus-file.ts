import { countOf } from '../errors/index.js';
import {
  readThesaurus,
  type ThesaurusEntry,
  type ThesaurusKind,
  ThesaurusUnreadableError,
} from '../thesaurus/index.js';

/** @limit mistakes of a thesaurus file that an answer tells one by one */
const SHOWN_PROBLEMS = 20;

/**
 * The lines of a thesaurus file.
 *
 * @throws ThesaurusUnreadableError with the first mistakes, each by line and column.
 */
export function thesaurusLines(kind: ThesaurusKind, file: Uint8Array): readonly ThesaurusEntry[] {
  const { entries, problems } = readThesaurus(kind, file);
  if (problems.length === 0) return entries;
  const shown = problems
    .slice(0, SHOWN_PROBLEMS)
    .map(({ line, column, message }) => `Line ${line}, column ${column}: ${message}`);
  const count = countOf(problems.length, 'mistake');
  throw new ThesaurusUnreadableError(
    `The thesaurus has ${count}, so nothing of it was imported. ${shown.join(' ')}`,
  );
}
