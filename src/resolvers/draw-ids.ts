/** An id with what decides whether it is drawn. */
interface Ticket {
  readonly id: string;
  readonly number: number;
}

/**
 * Draws some of many ids at random: those with the smallest numbers, where an id and the seed make the number.
 * So the same ids and seed give the same draw in whatever order and on whatever engine they come, and an id
 * that is added or goes changes at most one of the draw (bottom-k sampling; Cohen and Kaplan 2007).
 */
export class IdDraw {
  #tickets: Ticket[] = [];

  constructor(
    private readonly size: number,
    private readonly seed: number,
  ) {}

  add(id: string): void {
    this.#tickets.push({ id, number: numberOf(id, this.seed) });
    // Sorted now and then, so that a million ids take no more memory than a few draws.
    if (this.#tickets.length >= 4 * this.size + 1_000) this.#keepSmallest();
  }

  /** The ids that are drawn, in the order of their numbers. */
  drawn(): readonly string[] {
    this.#keepSmallest();
    return this.#tickets.map(({ id }) => id);
  }

  #keepSmallest(): void {
    this.#tickets = this.#tickets
      .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
      .slice(0, this.size);
  }
}

/** A number of 32 bits: FNV-1a over the id and the seed, then the finalizer of MurmurHash3, which mixes all bits. */
function numberOf(id: string, seed: number): number {
  let hash = 0x811c9dc5;
  for (const text of [id, String(seed)]) {
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
