/** A paper without a year. */
export const NO_YEAR = -1;

/** Which papers are about which topics, as columns that a thread can be sent. */
export interface TopicTable {
  /** What each topic is known by, in the order in which they were first seen. */
  readonly names: readonly string[];
  /** Where the topics of a paper begin; one more than there are papers. */
  readonly offsets: Int32Array;
  /** Places in `names`, paper by paper, each once a paper. */
  readonly topics: Int32Array;
  /** {@link NO_YEAR} for a paper without one. */
  readonly years: Int32Array;
}

/** Collects a {@link TopicTable} as papers come. */
export class TopicCollector {
  readonly #places = new Map<string, number>();
  readonly #offsets: number[] = [0];
  readonly #topics: number[] = [];
  readonly #years: number[] = [];

  /** Adds a paper with the names of its topics, each once. */
  add(year: number | null, names: Iterable<string>): void {
    for (const name of names) {
      const place = this.#places.get(name) ?? this.#places.size;
      if (place === this.#places.size) this.#places.set(name, place);
      this.#topics.push(place);
    }
    this.#offsets.push(this.#topics.length);
    this.#years.push(year ?? NO_YEAR);
  }

  toTable(): TopicTable {
    return {
      names: [...this.#places.keys()],
      offsets: new Int32Array(this.#offsets),
      topics: new Int32Array(this.#topics),
      years: new Int32Array(this.#years),
    };
  }
}

/** How many papers each topic has. */
export function papersOfTopics({ names, topics }: TopicTable): Int32Array {
  const counts = new Int32Array(names.length);
  for (const topic of topics) counts[topic] = (counts[topic] ?? 0) + 1;
  return counts;
}
