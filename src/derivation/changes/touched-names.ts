import { nameBlockOfKey } from '../../identity/index.js';
import type { DerivedPaper } from '../papers/index.js';

/** A paper as it was and as it is. */
interface ChangedPaper {
  readonly before: DerivedPaper | null;
  readonly after: DerivedPaper | null;
}

/** Blocks that are held before they are joined: some megabytes, however long an import. */
const MOST_BLOCKS = 50_000;

/** The names about which changed papers say something, until they are joined. */
export class TouchedNames {
  readonly #blocks = new Set<string>();
  #hasJournals = false;

  /** Notes all names of the papers: what surrounds a name may have changed even where the name stays. */
  notePapers(papers: readonly ChangedPaper[]): void {
    for (const paper of papers.flatMap(({ before, after }) => [before ?? [], after ?? []].flat())) {
      for (const { key } of [...paper.authors, ...paper.editors]) this.#noteKey(key);
    }
  }

  /** Notes blocks of names of which something else is decided. */
  noteBlocks(blocks: Iterable<string>): void {
    for (const block of blocks) this.#blocks.add(block);
  }

  /** Notes that journals have other forms than they had. */
  noteJournals(): void {
    this.#hasJournals = true;
  }

  #noteKey(key: string): void {
    const block = nameBlockOfKey(key);
    if (block !== null) this.#blocks.add(block);
  }

  /** True where so many are held that they should be joined now. */
  isFull(): boolean {
    return this.#blocks.size >= MOST_BLOCKS;
  }

  /** Hands over all that is held. */
  take(): { readonly blocks: readonly string[]; readonly hasJournals: boolean } {
    const taken = { blocks: [...this.#blocks].sort(), hasJournals: this.#hasJournals };
    this.#blocks.clear();
    this.#hasJournals = false;
    return taken;
  }
}
