import { compareTexts } from '../../identity/index.js';

/** A paper that names a node. */
export interface Mention<Form> extends KeyedNode {
  /** How the paper writes it. */
  readonly form: Form;
  /** 1 where the naming counts as a paper of the node, else 0. */
  readonly papers: number;
}

/** A node with the key by which it is known. */
export interface KeyedNode {
  readonly id: string;
  readonly key: string;
}

/** What a batch does to one node: the forms it brings, and the papers it adds. */
export interface Touch<Form> extends KeyedNode {
  readonly forms: Form[];
  addedPapers: number;
}

/**
 * Gathers, for one kind of node, what a change of papers adds and which nodes may have lost something.
 * A node that only gains is updated from what it was; one that may have lost is recomputed from its
 * edges, so what a paper names as before is left out of both. Where it is not known what the graph has,
 * a node is recomputed too.
 */
export class TouchedNodes<Form> {
  readonly #added = new Map<string, Touch<Form>>();
  readonly #lost = new Map<string, string>();
  readonly #unsure = new Map<string, string>();

  /** What one paper named before, and what it names now. */
  change(before: readonly Mention<Form>[], after: readonly Mention<Form>[]): void {
    const kept = before.length === 0 ? NOTHING : keptOf(before, after);
    for (const mention of before) {
      if (!kept.has(wholeOf(mention))) this.#lost.set(mention.id, mention.key);
    }
    for (const mention of after) {
      if (kept === NOTHING || !kept.has(wholeOf(mention))) this.#add(mention);
    }
  }

  /** Nodes that the graph may or may not have, with papers and forms that are not known. */
  recompute(nodes: Iterable<KeyedNode>): void {
    for (const { id, key } of nodes) this.#unsure.set(id, key);
  }

  /** Those that only gain, by id: sorted, so that two writers lock in the same order. */
  gaining(): readonly Touch<Form>[] {
    return [...this.#added.values()]
      .filter(({ id }) => !this.#lost.has(id) && !this.#unsure.has(id))
      .sort((a, b) => compareTexts(a.id, b.id));
  }

  /** Those that are made before the edges are written, where the graph does not have them. */
  unsure(): readonly KeyedNode[] {
    return nodesOf(this.#unsure);
  }

  /** Those that are recomputed from their edges after these are written. */
  losing(): readonly KeyedNode[] {
    return nodesOf(new Map([...this.#lost, ...this.#unsure]));
  }

  #add({ id, key, form, papers }: Mention<Form>): void {
    const touch = this.#added.get(id);
    if (touch === undefined) {
      this.#added.set(id, { id, key, forms: [form], addedPapers: papers });
      return;
    }
    touch.forms.push(form);
    touch.addedPapers += papers;
  }
}

function nodesOf(keys: ReadonlyMap<string, string>): readonly KeyedNode[] {
  return [...keys].map(([id, key]) => ({ id, key }));
}

const NOTHING: ReadonlySet<string> = new Set();

function keptOf(
  before: readonly Mention<unknown>[],
  after: readonly Mention<unknown>[],
): ReadonlySet<string> {
  const named = new Set(after.map(wholeOf));
  return new Set(before.map(wholeOf).filter((mention) => named.has(mention)));
}

/** The same text for mentions that are the same in every part. */
function wholeOf({ id, form, papers }: Mention<unknown>): string {
  return `${id} ${papers} ${JSON.stringify(form)}`;
}
