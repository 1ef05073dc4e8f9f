/** What a batch does to one node: the forms it brings, and the papers it adds. */
export interface Touch<Form> {
  readonly id: string;
  readonly key: string;
  readonly forms: Form[];
  addedPapers: number;
}

/**
 * Gathers, for one kind of node, what a batch adds and which nodes may have lost something.
 * A node that only gains is updated from what it was; one that may have lost is made anew
 * from its edges.
 */
export class TouchedNodes<Form> {
  readonly added = new Map<string, Touch<Form>>();
  readonly lost = new Map<string, string>();

  /** A paper that names the node. `papers` is 0 where the naming does not count as a paper of it. */
  add(id: string, key: string, form: Form, papers: 0 | 1): void {
    const touch = this.added.get(id);
    if (touch === undefined) {
      this.added.set(id, { id, key, forms: [form], addedPapers: papers });
      return;
    }
    touch.forms.push(form);
    touch.addedPapers += papers;
  }

  /** A paper that named the node before and may not do so any more. */
  lose(id: string, key: string): void {
    this.lost.set(id, key);
  }

  /** Those that only gain, by id: sorted, so that two writers lock in the same order. */
  gaining(): readonly Touch<Form>[] {
    return [...this.added.values()]
      .filter(({ id }) => !this.lost.has(id))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Those that may have lost something, and so are to be made before edges and refreshed after. */
  losing(): readonly { readonly id: string; readonly key: string }[] {
    return [...this.lost].map(([id, key]) => ({ id, key }));
  }
}
