import { PapergraphError } from '../errors/index.js';

/** Something was asked for by arguments or options that there cannot be. */
export class BadOptionError extends PapergraphError {
  override readonly code = 'BAD_OPTION';
}
