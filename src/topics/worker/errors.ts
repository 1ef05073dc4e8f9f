import { PapergraphError } from '../../errors/index.js';

/** A thread that read titles and abstracts failed. */
export class TermWorkerError extends PapergraphError {
  override readonly code = 'TERM_WORKER_FAILED';

  constructor(cause: unknown) {
    super(
      'The terms of titles and abstracts could not be read. Try again, or import with PAPERGRAPH_TERMS=off.',
      { cause },
    );
  }
}
