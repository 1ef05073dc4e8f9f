import { type IndexOnDemand, indexesOnDemand } from './schema.js';

/** Runs a statement outside of transactions; its failure says what was being done. */
export type RunSchema = (doing: string, statement: string) => Promise<unknown>;

/**
 * Indexes that a server which answers seldom needs or never, such as those over the blocks of records: 2.6 kB of
 * memory a paper, a fifth of all. All are made before the first change; before that, one is made when the first
 * question looks into it. They are dropped when the graph is closed, so that the next start does not fill them.
 */
export class IndexesOnDemand {
  #missing: readonly IndexOnDemand[] = indexesOnDemand;

  constructor(private readonly run: RunSchema) {}

  /** Those that a question looks into and that are not there. */
  missingFor(text: string): readonly IndexOnDemand[] {
    return this.#missing.filter(({ property }) => text.includes(`{${property}: `));
  }

  /**
   * Makes all that are not there, also those that only questions look into: while a change goes on, which may
   * take hours, none can be made.
   */
  makeAll(): Promise<void> {
    return this.make(this.#missing);
  }

  /** Makes indexes while no transaction is open, a fifth of a second each at 100,000 papers; reads go on. */
  async make(indexes: readonly IndexOnDemand[]): Promise<void> {
    for (const index of indexes) {
      // Another question may have made it, or the graph was closed, while this one waited.
      if (!this.#missing.includes(index)) continue;
      await this.run(`making ${index.name}`, index.statement);
      this.#missing = this.#missing.filter((each) => each !== index);
    }
  }

  /**
   * Drops what a process that was killed left behind.
   *
   * @param names of all indexes that there are.
   */
  async dropAmong(names: ReadonlySet<string>): Promise<void> {
    for (const index of indexesOnDemand) if (names.has(index.name)) await this.#drop(index);
    this.#missing = indexesOnDemand;
  }

  /** Drops those that were made; none is made any more. */
  async close(): Promise<void> {
    const made = indexesOnDemand.filter((index) => !this.#missing.includes(index));
    this.#missing = [];
    for (const index of made) await this.#drop(index);
  }

  async #drop({ name }: IndexOnDemand): Promise<void> {
    await this.run(`dropping ${name}`, `DROP INDEX ${name}`);
  }
}
