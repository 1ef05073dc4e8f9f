/** Changes of the line of jobs, one after the other, so that no job gets in twice or as it was before. */
export class JobTurns {
  #last: Promise<unknown> = Promise.resolve();

  /** Does the work after all that was asked for before. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when all that was asked for is done. */
  async ended(): Promise<void> {
    await this.#last;
  }
}
