import { PapergraphError } from '../../errors/index.js';

/** The papers make more pairs of authors than the limit allows. */
export class NetworkTooLargeError extends PapergraphError {
  override readonly code = 'NETWORK_TOO_LARGE';

  constructor(
    readonly pairs: number,
    readonly maxPairs: number,
  ) {
    super(
      `These papers make ${pairs} pairs of authors, more than the ${maxPairs} allowed: ` +
        'lower maxAuthorsPerPaper, raise minPapers or choose fewer papers.',
    );
  }
}
