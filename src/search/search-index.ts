import { SEARCHED_KINDS, type SearchedKind, type SearchedNode } from './searched-node.js';
import { SEGMENT_NODES, type Segment } from './segment.js';
import { SegmentBuilder } from './segment-builder.js';

/** Where changes of one kind have replaced more than this share of its nodes, all are better read again. */
const MOST_GONE = 0.3;
/** So are they after this many changes: each adds a segment, in which each search looks. */
const MOST_SMALL = 300;

/**
 * The words of all nodes that a search finds. It grows by segments; a change takes nodes out of where they are,
 * and puts what they are now into a segment of its own.
 */
export class SearchIndex {
  readonly #segments = new Map<SearchedKind, Segment[]>(SEARCHED_KINDS.map((kind) => [kind, []]));
  #shared = new Map<string, string>();

  segmentsOf(kind: SearchedKind): readonly Segment[] {
    return this.#segments.get(kind) ?? [];
  }

  /** Adds nodes that the index does not hold. */
  add(kind: SearchedKind, nodes: readonly SearchedNode[]): void {
    for (let start = 0; start < nodes.length; start += SEGMENT_NODES) {
      const builder = new SegmentBuilder();
      for (const node of nodes.slice(start, start + SEGMENT_NODES)) builder.addNode(node);
      this.addBuilt(kind, builder);
    }
  }

  /** Adds the nodes of a builder, which holds at most {@link SEGMENT_NODES}. */
  addBuilt(kind: SearchedKind, builder: SegmentBuilder): void {
    this.#segments.get(kind)?.push(builder.build((word) => this.#share(word)));
  }

  /** To be called when all nodes are added: what is only for adding many takes memory. */
  finish(): void {
    this.#shared = new Map();
  }

  /**
   * Replaces nodes by what they are now.
   *
   * @param ids of nodes that may have changed or gone, or are new.
   * @param nodes those of them that there are.
   */
  change(kind: SearchedKind, ids: readonly string[], nodes: readonly SearchedNode[]): void {
    const gone = new Set(ids);
    for (const segment of this.segmentsOf(kind)) segment.takeOut(gone);
    this.add(kind, nodes);
    this.finish();
  }

  /** Whether changes have left so much behind that it is better made again. */
  get isWorn(): boolean {
    return SEARCHED_KINDS.some((kind) => {
      const segments = this.segmentsOf(kind);
      const rows = segments.reduce((sum, segment) => sum + segment.rows, 0);
      const nodes = segments.reduce((sum, segment) => sum + segment.length, 0);
      const fewest = Math.ceil(rows / SEGMENT_NODES);
      return (
        rows - nodes > MOST_GONE * rows + SEGMENT_NODES || segments.length > fewest + MOST_SMALL
      );
    });
  }

  #share(word: string): string {
    const known = this.#shared.get(word);
    if (known !== undefined) return known;
    // A part of a long text would keep the text in memory.
    const own = Buffer.from(word).toString();
    this.#shared.set(own, own);
    return own;
  }
}
