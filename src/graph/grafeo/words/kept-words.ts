import { giveWay } from '../../../threads/index.js';
import type { Statement, TouchedNodes } from '../../statement.js';
import { nodesOfPapers, wordsOfIds, wordsOfNodes } from './statements.js';
import { type PaperText, WordIndex } from './word-index.js';

/** Gives the rows of a statement, some hundred at a time. */
type Stream = <Row>(question: Statement<Row>) => AsyncIterable<readonly Row[]>;

/** Papers whose words are read at once: some megabytes. */
const PAPERS_AT_ONCE = 2_000;

/** A question waits until so many changed papers are read, some hundredths of a second; for more it looks through all. */
const MOST_WAITED_FOR = 1_000;

/** Touched papers whose ids are kept, some megabytes: where nobody asks for so long, all are read for the next who does. */
const MOST_TOUCHED = 50_000;

/** What reads or mends the index now. */
interface Work {
  /** Whether it takes longer than a question waits. */
  readonly isLong: boolean;
  readonly done: Promise<WordIndex | null>;
  readonly ending: AbortController;
}

/**
 * The index of the words of all papers, in memory. The first question begins to read them, beside the requests;
 * what changed is read before the next is answered. It stays true because this process is the only writer.
 */
export class KeptWords {
  #index: WordIndex | null = null;
  /** The papers that were touched since the index was read or mended, or since that began. */
  #touched = new Set<string>();
  #work: Work | null = null;
  #changes = 0;

  constructor(private readonly stream: Stream) {}

  /** How many changes of papers were committed: what {@link nodesWith} told is true while it stays the same. */
  get changes(): number {
    return this.#changes;
  }

  /**
   * The papers that may hold all of the words, as the engine names them, with all that is committed; null where
   * all papers have to be looked through: the words are common, or the index is being read.
   */
  async nodesWith(words: readonly string[]): Promise<readonly number[] | null> {
    for (;;) {
      const isTrue = this.#work === null && this.#touched.size === 0;
      if (this.#index !== null && isTrue) return this.#index.nodesWith(words);
      this.#work ??= this.#begin();
      if (this.#work.isLong) return null;
      await this.#work.done;
    }
  }

  /** Takes note of what a change that is committed did. */
  touch(touched: readonly TouchedNodes[]): void {
    for (const { label, ids } of touched) {
      if (label !== 'Paper') continue;
      this.#changes += 1;
      if (ids === 'all') this.forget();
      else if (this.#index !== null || this.#work !== null) this.#note(ids);
    }
  }

  /** Forgets all, and ends what is being read: it would go on for long, also after the engine is closed. */
  forget(): void {
    this.#work?.ending.abort();
    this.#index = null;
    this.#touched = new Set();
    this.#work = null;
  }

  #note(ids: readonly string[]): void {
    for (const id of ids) this.#touched.add(id);
    // What is being read now is not given up: it would never end beside an import.
    if (this.#work === null && this.#touched.size > MOST_TOUCHED) this.forget();
  }

  #begin(): Work {
    const [index, touched] = [this.#index, this.#touched];
    // What is touched while the engine reads may be in what it reads or not: it is read again after.
    this.#touched = new Set();
    const isWhole = index === null || index.isWorn;
    const ending = new AbortController();
    const { signal } = ending;
    // What fails is tried again for the next who asks.
    const done = (isWhole ? this.#read(signal) : this.#mended(index, touched, signal)).catch(
      () => null,
    );
    const work = { isLong: isWhole || touched.size > MOST_WAITED_FOR, done, ending };
    void done.then((now) => this.#end(work, now));
    return work;
  }

  /** Unless all was forgotten meanwhile. */
  #end(work: Work, index: WordIndex | null): void {
    if (this.#work !== work) return;
    this.#index = index;
    this.#work = null;
  }

  async #read(signal: AbortSignal): Promise<WordIndex> {
    const nodes: number[] = [];
    for await (const rows of this.stream(nodesOfPapers)) {
      signal.throwIfAborted();
      for (const { node } of rows) nodes.push(node);
    }
    const index = new WordIndex();
    for (let start = 0; start < nodes.length; start += PAPERS_AT_ONCE) {
      await this.#add(index, wordsOfNodes(nodes.slice(start, start + PAPERS_AT_ONCE)), signal);
    }
    index.endReading();
    return index;
  }

  async #mended(
    index: WordIndex,
    touched: ReadonlySet<string>,
    signal: AbortSignal,
  ): Promise<WordIndex> {
    const ids = [...touched];
    for (let start = 0; start < ids.length; start += PAPERS_AT_ONCE) {
      await this.#add(index, wordsOfIds(ids.slice(start, start + PAPERS_AT_ONCE)), signal);
    }
    index.endChange();
    return index;
  }

  async #add(index: WordIndex, papers: Statement<PaperText>, signal: AbortSignal): Promise<void> {
    for await (const rows of this.stream(papers)) {
      for (const paper of rows) {
        index.add(paper);
        await giveWay();
        signal.throwIfAborted();
      }
    }
  }
}
