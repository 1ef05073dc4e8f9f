import type { PaperTerms, PaperText } from '../../topics/index.js';

/** Finds the terms of papers, in their order; it may work in other threads. */
export interface TermReader {
  read(texts: readonly PaperText[]): Promise<readonly PaperTerms[]>;
}

/**
 * Reads terms ahead: those of a batch are found while the batch before is written. What was read ahead
 * and not asked for is forgotten with the next batch but one.
 */
export class TermsAhead implements TermReader {
  readonly #reader: TermReader;
  #reading = new Map<string, Promise<PaperTerms>>();
  #older = new Map<string, Promise<PaperTerms>>();

  constructor(reader: TermReader) {
    this.#reader = reader;
  }

  /** Begins to read, and tells when all is read; a failure is told to whoever asks for these texts. */
  begin(texts: readonly PaperText[]): Promise<void> {
    this.#older = this.#reading;
    this.#reading = new Map();
    const found = this.#reader.read(texts);
    for (const [place, text] of texts.entries()) {
      const terms = found.then((all) => all[place] ?? { language: null, terms: [] });
      terms.catch(() => undefined);
      this.#reading.set(nameOf(text), terms);
    }
    return found.then(nothing, nothing);
  }

  async read(texts: readonly PaperText[]): Promise<readonly PaperTerms[]> {
    const missing = texts.filter((text) => this.#ahead(text) === undefined);
    const found = await this.#reader.read(missing);
    const rest = found.values();
    const known = texts.map((text) => this.#ahead(text) ?? rest.next().value ?? NOTHING);
    return Promise.all(known);
  }

  #ahead(text: PaperText): Promise<PaperTerms> | undefined {
    const name = nameOf(text);
    return this.#reading.get(name) ?? this.#older.get(name);
  }
}

function nothing(): void {}

const NOTHING: PaperTerms = { language: null, terms: [] };

function nameOf({ title, abstract }: PaperText): string {
  return `${title ?? ''}\n${abstract ?? ''}`;
}
