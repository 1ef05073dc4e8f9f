import { type Journal, START } from '../journal/index.js';

/** What a journal says of one import. */
export interface JournaledImport {
  isBegun: boolean;
  isEnded: boolean;
  /** Numbers of records that the graph should have, since it says that it has come so far. */
  readonly expected: Set<number>;
  /** Numbers of records after the place that the graph has reached. */
  readonly ahead: Set<number>;
}

/** Which records of which imports a journal holds: numbers only, so a large one fits the memory. */
export class JournalContents {
  readonly #imports = new Map<string, JournaledImport>();
  /** Ids of decisions, and whether each is undone. */
  readonly decisions = new Map<string, boolean>();

  /** @param reached the last line that the graph says it has. */
  static async read(journal: Journal, reached: number): Promise<JournalContents> {
    const contents = new JournalContents();
    for await (const line of journal.read(START)) {
      if (line.kind === 'damage') continue;
      const { entry, position } = line;
      if (entry.kind === 'clear') {
        // Of a graph that has not come so far, what was before is still to be compared.
        if (position.sequence <= reached) contents.#clear();
        continue;
      }
      if (entry.kind === 'decision') {
        contents.decisions.set(entry.decision.id, entry.decision.undoneAt !== null);
        continue;
      }
      const of = contents.of(entry.import);
      if (entry.kind === 'import') of.isBegun = true;
      else if (entry.kind === 'import-end') of.isEnded = true;
      else if (position.sequence <= reached) of.expected.add(entry.index);
      else of.ahead.add(entry.index);
    }
    return contents;
  }

  #clear(): void {
    this.#imports.clear();
    this.decisions.clear();
  }

  /** An import; one that the journal does not know holds nothing yet. */
  of(id: string): JournaledImport {
    const found = this.#imports.get(id);
    if (found !== undefined) return found;
    const created = {
      isBegun: false,
      isEnded: false,
      expected: new Set<number>(),
      ahead: new Set<number>(),
    };
    this.#imports.set(id, created);
    return created;
  }

  /** How many records are expected that were not ticked off. */
  get expectedCount(): number {
    return [...this.#imports.values()].reduce((sum, { expected }) => sum + expected.size, 0);
  }
}
