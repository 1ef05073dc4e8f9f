/** What every error of ours carries: a code for machines, a sentence that says what to do, and its cause. */
export abstract class PapergraphError extends Error {
  /** SCREAMING_SNAKE code, the same in logs, in the API and in exit messages. */
  abstract readonly code: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}
