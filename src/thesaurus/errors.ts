import { PapergraphError } from '../errors/index.js';

/** A thesaurus file that cannot be read whole: then nothing of it is taken. */
export class ThesaurusUnreadableError extends PapergraphError {
  override readonly code = 'THESAURUS_UNREADABLE';
}
