import type { AliasRow } from '../../graph/index.js';
import type { KeyedNode } from '../nodes/index.js';

/** Keys that are one, and their main key, by which the node is known. */
export interface KeyGroup {
  readonly key: string;
  readonly keys: readonly string[];
}

/** How the keys of a kind of node are to move from node to node. */
export class KeyMoves {
  /** Each key that moves to another node, with the main key of that node. */
  readonly targets: ReadonlyMap<string, string>;
  readonly #groups: readonly KeyGroup[];
  readonly #nodesOf: (key: string) => readonly KeyedNode[];
  readonly #idOf: (key: string) => string;

  /**
   * @param nodesOf the nodes that hold papers of a key so far: one, or several where what sets names
   *   apart has changed.
   * @param idOf the id of the node with that main key.
   */
  constructor(
    groups: readonly KeyGroup[],
    nodesOf: (key: string) => readonly KeyedNode[],
    idOf: (key: string) => string,
  ) {
    this.#groups = groups;
    this.#nodesOf = nodesOf;
    this.#idOf = idOf;
    this.targets = new Map(
      groups.flatMap(({ key: main, keys }) =>
        keys.flatMap((key): readonly (readonly [string, string])[] => {
          const nodes = nodesOf(key);
          const stays = nodes.length === 1 && nodes[0]?.id === idOf(main);
          return stays ? [] : [[key, main]];
        }),
      ),
    );
  }

  /** The id of the node to which a key moves; null where it stays. */
  targetOf(key: string | null): string | null {
    const main = this.targets.get(key ?? '');
    return main === undefined ? null : this.#idOf(main);
  }

  /** The nodes that lose or gain keys, each once. */
  nodes(): readonly KeyedNode[] {
    const nodes = new Map<string, string>();
    for (const [key, main] of this.targets) {
      for (const from of this.#nodesOf(key)) nodes.set(from.id, from.key);
      nodes.set(this.#idOf(main), main);
    }
    return [...nodes].map(([id, key]) => ({ id, key }));
  }

  /** The ids of nodes that lose all their keys. */
  leaving(): ReadonlySet<string> {
    const kept = new Set(this.#groups.map(({ key }) => this.#idOf(key)));
    return new Set(this.nodes().flatMap(({ id }) => (kept.has(id) ? [] : [id])));
  }

  /** Every key but the main one of its group is an id under which the node answers. */
  aliases(): readonly AliasRow[] {
    return this.#groups.flatMap(({ key: main, keys }) =>
      keys.flatMap((key) => (key === main ? [] : [{ id: this.#idOf(key), of: this.#idOf(main) }])),
    );
  }

  /** How many keys now are one with another, and how many are by themselves again. */
  count(): { readonly joined: number; readonly parted: number } {
    const parted = [...this.targets.keys()].filter((key) => this.isParted(key)).length;
    return { joined: this.targets.size - parted, parted };
  }

  /** True for a key that moves to a node of its own; false where it joins another, or two nodes become its one. */
  isParted(key: string): boolean {
    return this.targets.get(key) === key && this.#nodesOf(key).length < 2;
  }
}
