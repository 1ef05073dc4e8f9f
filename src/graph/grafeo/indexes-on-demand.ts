import { type IndexOnDemand, indexesOnDemand } from './schema.js';

/** What runs statements outside of transactions. */
interface SchemaRunner {
  executeCypher(text: string): Promise<unknown>;
}

/**
 * Indexes that a server which answers seldom needs or never, such as those over the blocks of records: 2.6 kB of
 * memory a paper, a fifth of all. Those that changes look into are made before the first change, others when the
 * first question looks into one. All are dropped when the graph is closed, so that the next start does not fill
 * them.
 */
export class IndexesOnDemand {
  #missing: readonly IndexOnDemand[] = indexesOnDemand;

  constructor(private readonly database: SchemaRunner) {}

  /** Those that a question looks into and that are not there. */
  missingFor(text: string): readonly IndexOnDemand[] {
    return this.#missing.filter(({ property }) => text.includes(`{${property}: `));
  }

  /** Those that changes look into and that are not there. */
  missingForChanges(): readonly IndexOnDemand[] {
    return this.#missing.filter(({ isForChanges }) => isForChanges);
  }

  /** Makes indexes while no transaction is open, a fifth of a second each at 100,000 papers; reads go on. */
  async make(indexes: readonly IndexOnDemand[]): Promise<void> {
    for (const index of indexes) {
      await this.database.executeCypher(index.statement);
      this.#missing = this.#missing.filter((each) => each !== index);
    }
  }

  /** @param names of all indexes that there are; a process that was killed left some behind. */
  async dropAmong(names: ReadonlySet<string>): Promise<void> {
    for (const { name } of indexesOnDemand) {
      if (names.has(name)) await this.database.executeCypher(`DROP INDEX ${name}`);
    }
    this.#missing = indexesOnDemand;
  }
}
