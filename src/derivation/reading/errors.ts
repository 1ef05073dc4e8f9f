import { PapergraphError } from '../../errors/index.js';

/** The thread that reads a source failed. */
export class ReadingThreadError extends PapergraphError {
  override readonly code = 'READING_THREAD_FAILED';

  constructor(source: string, cause: unknown) {
    super(`The thread that reads ${source} failed. Import it again: it goes on where it was.`, {
      cause,
    });
  }
}
