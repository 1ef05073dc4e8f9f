import type { AliasRow } from '../../graph/index.js';
import type { KeyedNode } from '../nodes/index.js';

/** Keys that are one, and the main one of them, by which their node is known. */
export interface KeyGroup {
  readonly key: string;
  readonly keys: readonly string[];
}

/** How the keys of a kind of node are to change hands. */
export class KeyMoves {
  /** Each key that goes to another node, with the main key of that node. */
  readonly targets: ReadonlyMap<string, string>;
  readonly #groups: readonly KeyGroup[];
  readonly #nodeOf: (key: string) => KeyedNode | undefined;
  readonly #idOf: (key: string) => string;

  /**
   * @param nodeOf the node that a key names so far.
   * @param idOf the id of the node with that main key.
   */
  constructor(
    groups: readonly KeyGroup[],
    nodeOf: (key: string) => KeyedNode | undefined,
    idOf: (key: string) => string,
  ) {
    this.#groups = groups;
    this.#nodeOf = nodeOf;
    this.#idOf = idOf;
    this.targets = new Map(
      groups.flatMap(({ key: main, keys }) =>
        keys.flatMap((key): readonly (readonly [string, string])[] =>
          nodeOf(key)?.id === idOf(main) ? [] : [[key, main]],
        ),
      ),
    );
  }

  /** The id of the node to which a key goes; null where it stays. */
  targetOf(key: string | null): string | null {
    const main = this.targets.get(key ?? '');
    return main === undefined ? null : this.#idOf(main);
  }

  /** The nodes that lose or gain keys, each once. */
  nodes(): readonly KeyedNode[] {
    const nodes = new Map<string, string>();
    for (const [key, main] of this.targets) {
      const from = this.#nodeOf(key);
      if (from !== undefined) nodes.set(from.id, from.key);
      nodes.set(this.#idOf(main), main);
    }
    return [...nodes].map(([id, key]) => ({ id, key }));
  }

  /** Every key but the main one of its group is an id under which the node answers. */
  aliases(): readonly AliasRow[] {
    return this.#groups.flatMap(({ key: main, keys }) =>
      keys.flatMap((key) => (key === main ? [] : [{ id: this.#idOf(key), of: this.#idOf(main) }])),
    );
  }

  /** How many keys now are one with another, and how many stand alone again. */
  count(): { readonly joined: number; readonly parted: number } {
    const parted = [...this.targets].filter(([key, main]) => key === main).length;
    return { joined: this.targets.size - parted, parted };
  }
}
