import { PapergraphError } from '../errors/index.js';

/** A decision cannot be made as it was asked for; the message says what to give instead. */
export class InvalidDecisionError extends PapergraphError {
  override readonly code = 'DECISION_INVALID';
  /** The argument that is wrong, such as `papers[1]`. */
  readonly argument: string;

  constructor(argument: string, message: string) {
    super(message);
    this.argument = argument;
  }
}
