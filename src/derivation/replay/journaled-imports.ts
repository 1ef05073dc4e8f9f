import type { ImportRow } from '../../graph/index.js';
import { type ImportLine, type Journal, type JournalEntry, START } from '../../journal/index.js';

/**
 * Tells of each line of the journal which import it belongs to, also where the line with which
 * the import began is damaged: later lines of the import say the same, and are looked for once.
 */
export class JournaledImports {
  readonly #journal: Journal;
  readonly #seen = new Map<string, ImportRow>();
  #hasLookedAhead = false;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  async of(entry: ImportLine): Promise<ImportRow> {
    this.#note(entry);
    const id = entry.import;
    if (!this.#seen.has(id) && !this.#hasLookedAhead) await this.#lookAhead();
    const row = this.#seen.get(id) ?? unknownImport(id);
    this.#seen.set(id, row);
    return row;
  }

  #note(entry: JournalEntry): void {
    if (entry.kind !== 'import' || this.#seen.has(entry.import)) return;
    this.#seen.set(entry.import, { id: entry.import, source: entry.source, at: entry.at });
  }

  async #lookAhead(): Promise<void> {
    this.#hasLookedAhead = true;
    for await (const line of this.#journal.read(START)) {
      if (line.kind === 'entry') this.#note(line.entry);
    }
  }
}

/** Its records are kept all the same; only where they came from is lost. */
function unknownImport(id: string): ImportRow {
  return {
    id,
    source: '(unknown: its line in the journal is damaged)',
    at: new Date(0).toISOString(),
  };
}
