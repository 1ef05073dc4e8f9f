import { SEGMENT_PAPERS, SegmentBuilder, type WordSegment } from './word-segment.js';

/** More papers than this are not named to the engine one by one: it looks through all, a million in less than a second. */
const MOST_NODES = 50_000;

/** Where more than this share of the papers may hold the words, looking through all is quicker. */
const MOST_SHARE = 1 / 8;

/** Changes, each of which adds a small segment, before all papers are better read again. */
const MOST_CHANGES = 200;

/** Changes add papers that are there already: so many times what was read, before all are better read again. */
const MOST_GROWTH = 2;

/** A paper, as the engine names it, and its folded words with a blank between them. */
export interface PaperText {
  readonly node: number;
  readonly text: string;
}

/**
 * Which papers may hold some words. A paper that changed is added again and one that is gone is not taken out: who
 * asks looks at what is found.
 */
export class WordIndex {
  readonly #segments: WordSegment[] = [];
  #builder = new SegmentBuilder();
  #papers = 0;
  /** The papers when all were read. */
  #papersRead = 0;
  #changes = 0;

  /** Adds a paper, which is found once its segment is full, or the reading or the change is ended. */
  add({ node, text }: PaperText): void {
    this.#builder.add(node, text);
    this.#papers += 1;
    if (this.#builder.length === SEGMENT_PAPERS) this.#endSegment();
  }

  /** Ends the reading of all papers. */
  endReading(): void {
    this.#endSegment();
    this.#papersRead = this.#papers;
  }

  /** Ends what a change added. */
  endChange(): void {
    this.#endSegment();
    this.#changes += 1;
  }

  /** Whether changes added so much to it that it is better made again. */
  get isWorn(): boolean {
    return this.#changes > MOST_CHANGES || this.#papers > MOST_GROWTH * this.#papersRead;
  }

  /**
   * The papers that may hold all of the words, and all that do are among them; null where that are so many that it
   * is quicker to look through all papers.
   */
  nodesWith(words: readonly string[]): readonly number[] | null {
    const most = Math.min(MOST_NODES, this.#papers * MOST_SHARE);
    const nodes = new Set<number>();
    for (const segment of this.#segments) {
      const rows = segment.rowsWith(words);
      const found = rows?.length ?? segment.length;
      if (nodes.size + found > most) return null;
      for (let at = 0; at < found; at += 1) nodes.add(segment.nodeAt(rows?.[at] ?? at));
    }
    return [...nodes];
  }

  #endSegment(): void {
    if (this.#builder.length > 0) this.#segments.push(this.#builder.build());
    this.#builder = new SegmentBuilder();
  }
}
