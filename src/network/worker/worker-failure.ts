import { PapergraphError } from '../../errors/index.js';

/** The thread that worked on a network failed. */
export class NetworkWorkerError extends PapergraphError {
  override readonly code = 'NETWORK_WORKER_FAILED';

  constructor(cause: unknown) {
    super('The network could not be computed; ask for a smaller part of it, or again later.', {
      cause,
    });
  }
}
