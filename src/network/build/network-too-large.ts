import { PapergraphError } from '../../errors/index.js';

/** The papers make more pairs of members than the limit allows. */
export class NetworkTooLargeError extends PapergraphError {
  override readonly code = 'NETWORK_TOO_LARGE';

  constructor(
    readonly pairs: number,
    readonly maxPairs: number,
  ) {
    super(
      `These papers make ${pairs} pairs of members, more than the ${maxPairs} allowed: ` +
        'allow fewer members a paper, or choose fewer papers.',
    );
  }
}
